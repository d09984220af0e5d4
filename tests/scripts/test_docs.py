"""The pages that derive from the code are those in the repository."""

import make_docs


def test_settings_page_is_up_to_date():
    current = make_docs.PAGE.read_text("utf-8")
    assert current == make_docs.settings_page(), "run scripts/make_docs.py"

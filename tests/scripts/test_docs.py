"""The pages that derive from the code are those in the repository."""

import make_docs
import pytest


@pytest.mark.parametrize("name", make_docs.PAGES)
def test_pages_are_up_to_date(name: str) -> None:
    current = (make_docs.FOLDER / name).read_text("utf-8")
    assert current == make_docs.PAGES[name](), "run scripts/make_docs.py"

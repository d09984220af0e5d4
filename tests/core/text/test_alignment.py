"""Locating a passage in another extraction of the same page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.domain.documents import Box, BoxSpan, ExtractedDocument, PageSpan
from app.core.text.alignment import boxes_between, locate

PAGE = (
    "12 Lease of 4 Coopers Wharf\r\n\r\n7. Notice\r\nThe tenant may give three months' no-\r\n"
    "tice in wri­ting. After the ﬁfth year the period of\r\nnotice is six months.\r\n8. Costs"
)


def found(passage: str, page: str = PAGE) -> str:
    span = locate(passage, page)
    return "" if span is None else page[slice(*span)]


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        ("The tenant may give three months’ notice in writing.", "The tenant may|tice in wri­ting."),
        ("After the fifth year the period of notice is six months.", "After the ﬁfth|six months."),
        ("after   the FIFTH year", "After the ﬁfth year|year"),
        ("7. Notice", "7. Notice|Notice"),
    ],
)
def test_white_space_hyphens_ligatures_and_quotes_do_not_matter(passage, expected):
    begin, end = expected.split("|")
    assert found(passage).startswith(begin)
    assert found(passage).endswith(end)


def test_a_passage_that_began_on_the_page_before_is_found_in_part():
    passage = (
        "Rent is due on the first of each month in advance. 12 Lease of 4 Coopers Wharf 7. Notice"
    )
    assert found(passage) == "12 Lease of 4 Coopers Wharf\r\n\r\n7. Notice"


def test_a_few_misread_letters_do_not_matter():
    passage = "The tenant may give three month5 notice in writing. After the fifth year the period"
    assert found(passage).startswith("The tenant may give")
    assert found(passage).endswith("the period")


def test_combining_accents_do_not_matter():
    page = "La pe\u0301riode d'e\u0301te\u0301 dure"
    assert found("période d’été", page) == "pe\u0301riode d'e\u0301te\u0301"


def test_other_scripts():
    assert found("通知期为三个月", "第七条\n通知期\n为三个 月。") == "通知期\n为三个 月。"


@pytest.mark.parametrize("page", ["", "\r\n", "Something else entirely stands on this page."])
def test_unrelated_text_is_not_found(page):
    assert locate("The tenant may give three months' notice", page) is None
    assert locate("", PAGE) is None


@given(st.text(max_size=60), st.text(min_size=1, max_size=60), st.text(max_size=60))
def test_verbatim_text_is_found(before, passage, after):
    page = before + passage + after
    span = locate(passage, page)
    if any(c.isalnum() for c in passage.casefold()):
        assert span is not None
        start, end = span
        assert 0 <= start < end <= len(page)


def test_boxes_of_recognised_lines_are_found_by_page():
    top, middle, other = (Box(0.1, y, 0.9, y + 0.1) for y in (0.1, 0.2, 0.3))
    document = ExtractedDocument(
        "First\nSecond\n\nThird",
        "pdf",
        pages=(PageSpan(1, 0, 12), PageSpan(2, 14, 19)),
        boxes=(BoxSpan(0, 5, top), BoxSpan(6, 12, middle), BoxSpan(14, 19, other)),
    )
    assert boxes_between(document, 6, 19) == {1: [middle], 2: [other]}
    assert boxes_between(document, 0, 5) == {1: [top]}
    assert boxes_between(ExtractedDocument("First", "txt"), 0, 5) == {}

"""Finding table cells with the names of their column and row."""

from __future__ import annotations

from app.core.text.tables import cells

PRICES = """Consultations

Code | Service | Price (EUR) | Note
C10 | First consultation, dog or cat | 58 | with record
C12 | Consultation, rabbit | 44"""


def found(*texts: str) -> list[tuple[int, str, str, str]]:
    return list(cells(texts))


def test_a_row_is_named_by_its_words_not_by_its_code() -> None:
    assert found(PRICES) == [
        (0, "Code", "First consultation, dog or cat", "C10"),
        (0, "Price (EUR)", "First consultation, dog or cat", "58"),
        (0, "Note", "First consultation, dog or cat", "with record"),
        (0, "Code", "Consultation, rabbit", "C12"),
        (0, "Price (EUR)", "Consultation, rabbit", "44"),
    ]


def test_a_table_continues_in_the_next_passage_with_the_same_header() -> None:
    rest = "C13 | Surcharge |  | evening\n\nRemarks | are | no | part"
    assert found(PRICES, rest)[5:] == [
        (1, "Code", "Surcharge", "C13"),
        (1, "Note", "Surcharge", "evening"),
    ]


def test_after_other_text_a_table_has_a_header_of_its_own() -> None:
    other = "Surgery\n\nService | Fee\nNeutering | 340"
    assert found(PRICES, other)[5:] == [(1, "Fee", "Neutering", "340")]


def test_markdown_rules_are_no_rows() -> None:
    text = "| Folder | Ask |\n|---|:-:|\n| finance | Tom |"
    assert found(text) == [(0, "Ask", "finance", "Tom")]


def test_commas_part_cells_and_quoted_ones_are_kept_whole() -> None:
    text = 'Item,Maker,Price\nAutoclave,"Steridyn, Ltd",4120.00'
    assert found(text) == [
        (0, "Maker", "Autoclave", "Steridyn, Ltd"),
        (0, "Price", "Autoclave", "4120.00"),
    ]


def test_prose_with_commas_is_no_table() -> None:
    prose = "Dogs, cats, rabbits.\nHens, geese, ducks."
    assert found(prose) == []


def test_rows_without_a_header_have_no_cells() -> None:
    assert found("E-1,12,2022\nE-2,13,2023") == []

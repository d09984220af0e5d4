"""What a document is: its title and the period of a report."""

from __future__ import annotations

import pytest

from app.core.domain.documents import ExtractedDocument, HeadingSpan
from app.core.text.chunking import chunk, embedding_text
from app.core.text.document_context import document_context

FILING = """UNITED STATES SECURITIES AND EXCHANGE COMMISSION

FORM 10-Q

For the quarterly period ended April 1, 2023

Orchard Computers Inc.

Net sales rose during the second quarter of 2023 compared to the same quarter of 2022.
The second quarter of 2023 was the best. Costs in the second quarter of 2022 were higher.
In the Second Quarter of Fiscal 2023 tax fell. Q2 2023 was good.
"""


ENDED = "year ended May 1, 2024"


def context(text: str, title: str | None = None, headings: tuple[HeadingSpan, ...] = ()) -> str:
    return document_context(ExtractedDocument(text, "txt", headings=headings, title=title))


def title_of(text: str, title: str | None = None, headings: tuple[HeadingSpan, ...] = ()) -> str:
    """The title of a document that goes on as a report."""
    found = context(f"{text}\n\nThis is for the {ENDED}.", title, headings)
    assert found.endswith(ENDED)
    return found.removesuffix(ENDED).rstrip("\n")


def test_only_reports_on_a_period_have_a_context() -> None:
    text = "Lease of the mill\n\nThe rent is due on the first."
    assert context(text) == ""
    assert context(f"{text} For the {ENDED}.") == f"Lease of the mill\n{ENDED}"


def test_a_first_paragraph_of_one_line_is_the_title() -> None:
    assert title_of("Report of the mill\n\nThe rent is due on the first.") == "Report of the mill"


@pytest.mark.parametrize(
    "text",
    [
        "The rent is due on the first.\n\nIt is paid by transfer.",
        "name | rent\n\nmill | 300",
        "Lease of the mill\nThe rent is due on the first.",
        "word " * 40 + "\n\nMore.",
        "https://example.com/x y\n\nMore.",
        "",
        "   \n\n",
    ],
)
def test_sentences_rows_and_addresses_are_no_title(text: str) -> None:
    assert title_of(text) == ""


def test_a_title_in_the_file_counts_only_if_the_first_page_says_it() -> None:
    text = "Mill lease, 2023. The rent is due."
    assert title_of(text, "Lease mill 2023") == "Lease mill 2023"
    assert title_of(text, "Template of a letter") == ""


def test_a_first_heading_is_the_title() -> None:
    text = "Lease of the mill\n\nRent\n\nIt is due."
    headings = (HeadingSpan(1, 0, 17), HeadingSpan(1, 19, 23))
    assert title_of(text, headings=headings) == "Lease of the mill"
    assert title_of("It is due.\n\nRent", headings=(HeadingSpan(1, 12, 16),)) == ""


def test_a_report_knows_its_period_and_fiscal_quarter() -> None:
    assert context(FILING).splitlines()[-1] == (
        "quarterly period ended April 1, 2023, second quarter of 2023, Q2 2023"
    )


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("For the fiscal year ended December 31, 2022.", "fiscal year ended December 31, 2022"),
        (
            "Bericht für das Geschäftsjahr zum 31. Dezember 2022.",
            "Geschäftsjahr zum 31. Dezember 2022",
        ),
        (
            "El ejercicio terminado el 31 de diciembre de 2022.",
            "ejercicio terminado el 31 de diciembre de 2022",
        ),
        ("Comptes de l'exercice clos le 31 décembre 2022.", "exercice clos le 31 décembre 2022"),
        ("The year ended well, in December 2022.", ""),
    ],
)
def test_periods_are_found_in_several_languages(text: str, period: str) -> None:
    assert context(text) == period


def test_every_passage_carries_the_context_once_and_none_shows_it() -> None:
    words = "The mill turns with the river and grinds the grain of the village. " * 60
    passages = chunk(ExtractedDocument(f"Report of the mill\n\nIn the {ENDED}: {words}", "txt"))
    assert len(passages) > 2
    assert {passage.context for passage in passages} == {f"Report of the mill\n{ENDED}"}
    assert all(embedding_text(p).count("Report of the mill") == 1 for p in passages)
    assert not any("Report" in passage.text for passage in passages[1:])


def test_a_title_that_heads_the_path_is_not_repeated() -> None:
    words = "The mill turns with the river and grinds the grain of the village. " * 60
    text = f"# Report of the mill\n\n## Rent\n\nIn the {ENDED}: {words}"
    passages = chunk(ExtractedDocument(text, "md"))
    assert all(embedding_text(p).count("Report of the mill") == 1 for p in passages[1:])

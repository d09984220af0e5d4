"""Names of files: how they are split, and how well they answer a question."""

from __future__ import annotations

import pytest

from app.core.retrieval.document_facts import document_facts
from app.core.retrieval.names import (
    asked_terms,
    document_names,
    held,
    name_terms,
    proper,
    score,
    weights,
    worth,
)


@pytest.mark.parametrize(
    ("name", "question"),
    [
        ("Q3_2023_AAPL.pdf", "AAPL in the third quarter of 2023"),
        ("2023 Q3 AAPL.pdf", "AAPL im dritten Quartal 2023"),
        ("aapl-2023q3.pdf", "AAPL, tercer trimestre de 2023"),
        ("boardMinutes2026-05-12.md", "board minutes of 12 May 2026"),
        ("20260512_board_minutes.md", "board minutes of May 12, 2026"),
        ("Protokoll 12.05.2026.docx", "Protokoll vom 12. Mai 2026"),
        ("price_list-may-2026.xlsx", "price lists 2026-05"),
        ("HTMLParserNotes.txt", "html parser notes"),
        ("FY2024Budget.xlsx", "budget 2024"),
        ("Mietvertrag_Kellerstraße.pdf", "Mietvertrag Kellerstrasse"),
        ("отчёт_2025.docx", "отчёта 2025"),
        ("会议纪要2026年5月.docx", "五月会议纪要"),
        ("how-to-descale-the-kettle.md", "descaling kettles"),
    ],
)
def test_a_name_holds_what_it_says_in_any_spelling(name: str, question: str) -> None:
    asked = asked_terms(question)
    assert asked
    assert held(asked, document_names(f"/docs/{name}", "", "")) == len(asked)


def test_another_quarter_or_day_is_not_held() -> None:
    names = document_names("/docs/Q3_2023_AAPL.pdf", "", "")
    assert held(["q2"], names) == 0
    assert "d·05·12" not in name_terms("minutes 13.05.2026").split()


def test_a_name_is_worth_more_than_an_opening() -> None:
    asked = weights({"lease": 2, "garden": 1}, 10)
    by_name = score(asked, document_names("/docs/lease.txt", "", ""))
    by_folder = score(asked, document_names("/docs/lease/a.txt", "", ""))
    by_title = score(asked, document_names("/docs/a.txt", "Lease", ""))
    by_opening = score(asked, document_names("/docs/a.txt", "", "The lease of the flat."))
    assert by_name > by_title > by_folder > by_opening > 0


def test_rare_terms_and_proper_names_weigh_more_and_of_common_ones_only_some_are_kept() -> None:
    found = weights({"rare": 1, "common": 9, "none": 0}, 10)
    assert found["none"] > found["rare"] > found["common"] > 0
    named = weights({"appl": 4, "banana": 4}, 8, proper("What did Apple sell?"))
    assert named["appl"] > named["banana"]
    many = weights({f"t{number}": number for number in range(20)}, 20)
    assert {"t0", "t1", "t8"} <= many.keys()
    assert "t19" not in many


def test_proper_names_have_a_capital_where_not_all_words_have() -> None:
    assert proper("What did Apple report?") == frozenset(asked_terms("Apple"))
    assert proper("Wie Hoch War Die Miete?") == frozenset()


def test_a_name_counts_beside_the_text_and_an_opening_instead_of_it() -> None:
    asked = weights({"leas": 2, "garden": 1}, 10)
    named = document_names("/docs/lease.txt", "", "")
    opened = document_names("/docs/a.txt", "", "The lease of the flat.")
    assert worth(asked, named, "garden") > worth(asked, named, "lease garden") > 0
    assert worth(asked, opened, "garden") > worth(asked, opened, "lease garden") == 0
    wholly = document_names("/docs/garden lease.txt", "", "")
    assert worth(asked, wholly, "") > 2 * worth(asked, named, "")


@pytest.mark.parametrize(
    ("path", "title", "text", "dated"),
    [
        ("minutes-2026-05-12.md", "", "", ("2026-05-12", "2026-05-12")),
        ("Q3_2023_AAPL.pdf", "", "", ("2023-07-01", "2023-09-30")),
        ("list 2026.txt", "", "Valid from 1 March 2026.", ("2026-03-01", "2026-03-01")),
        ("list 2026.txt", "", "Replaces that of 1 March 2024.", ("2026-01-01", "2026-12-31")),
        ("a.txt", "Report, May 2026", "", ("2026-05-01", "2026-05-31")),
        ("a.txt", "", "Date: 3 June 2025\n\nDear Sam", ("2025-06-03", "2025-06-03")),
        ("a.txt", "", "In 2019 the bank opened in May.", ("", "")),
    ],
)
def test_the_date_of_a_document_is_in_its_name_title_or_first_lines(
    path: str, title: str, text: str, dated: tuple[str, str]
) -> None:
    assert document_facts("txt", f"/docs/{path}", title, text).dated == dated


def test_a_mailbox_is_of_all_its_messages() -> None:
    text = (
        "Roof\n\nFrom: Anna Brandt <a@b.org>\nDate: Tue, 12 May 2026 09:00:00 +0200\n\nHello\n\n"
        "Roof\n\nFrom: Keller\nDate: Mon, 1 Jun 2026 09:00:00 +0200\n\nOn 3 May 2019 it began."
    )
    facts = document_facts("mbox", "/docs/2019-05-03.mbox", "Roof", text)
    assert facts.dated == ("2026-05-12", "2026-06-01")
    assert {"brandt", "keller"} <= set(facts.senders.split())
    assert document_facts("txt", "/docs/a.txt", "", text).senders == ""

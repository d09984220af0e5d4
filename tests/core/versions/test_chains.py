"""The order of versions, which one holds, and which one a question is about."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from app.core.versions.chains import Member, chosen, holding, ordered
from app.core.versions.marks import opening
from app.core.versions.questions import version_wish
from app.core.versions.relations import name_of

TODAY = "2026-11-20"


def member(
    number: int,
    path: str,
    text: str = "",
    *,
    modified: str = "2026-01-01",
    copy_of: str = "",
    replaces: Sequence[int] = (),
) -> Member:
    name, marks = name_of(path)
    return Member(
        number,
        path,
        name,
        "travel policy",
        marks.over(opening(text)),
        modified,
        copy_of,
        frozenset(replaces),
    )


def shown(members: Sequence[Member], question: str) -> list[str]:
    chain = ordered(members)
    found = chosen(chain, version_wish(question, TODAY), TODAY)
    return [one.path.rpartition("/")[2] for one in found]


NUMBERED = [member(n, f"/d/travel policy v{n}.md") for n in (10, 2, 1)]
DATED = [member(n, f"/d/travel policy {2020 + n}-03.md") for n in (4, 3, 5)]


@pytest.mark.parametrize(
    ("members", "order"),
    [
        (NUMBERED, [1, 2, 10]),
        (DATED, [3, 4, 5]),
        ([member(1, "/d/p final.md"), member(2, "/d/p draft.md", modified="2026-05-01")], [2, 1]),
        ([member(1, "/d/p.md"), member(2, "/d/old/p.md", modified="2026-05-01")], [2, 1]),
        ([member(1, "/d/p.md"), member(2, "/d/p v2.md", modified="2020-01-01")], [1, 2]),
        ([member(1, "/d/a.md", replaces=[2]), member(2, "/d/b.md", modified="2026-05-01")], [2, 1]),
        ([member(1, "/d/p.md", modified="2026-05-01"), member(2, "/e/p.md")], [2, 1]),
    ],
)
def test_versions_are_ordered_by_what_tells_them_apart(
    members: Sequence[Member], order: Sequence[int]
) -> None:
    assert [one.file_id for one in ordered(members)] == order


@pytest.mark.parametrize(
    ("members", "holds"),
    [
        (NUMBERED, 10),
        ([member(1, "/d/p v1.md"), member(2, "/d/p v2 draft.md")], 1),
        ([member(1, "/d/p v1 draft.md"), member(2, "/d/p v2 draft.md")], 2),
        (
            [
                member(1, "/d/p.md", "P\nEffective from 1 May 2024"),
                member(2, "/d/p new.md", "P\nEffective from 1 May 2028"),
            ],
            1,
        ),
        ([member(1, "/d/p.docx", copy_of="a"), member(2, "/d/p - Copy.docx", copy_of="a")], 1),
        ([member(1, "/d/p.txt", copy_of="a"), member(2, "/d/p.pdf", copy_of="a")], 2),
    ],
)
def test_the_newest_that_holds_is_found(members: Sequence[Member], holds: int) -> None:
    assert holding(ordered(members), TODAY).file_id == holds


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("What is the allowance?", ["travel policy v10.md"]),
        ("What did the old one say about the allowance?", ["travel policy v2.md"]),
        ("What was the allowance in the previous version?", ["travel policy v2.md"]),
        ("What was the allowance under the old travel rules?", ["travel policy v2.md"]),
        ("What does v1 say?", ["travel policy v1.md"]),
        ("What does the original version say?", ["travel policy v1.md"]),
        ("Was stand in der vorherigen Fassung?", ["travel policy v2.md"]),
        ("¿Qué decía la versión anterior?", ["travel policy v2.md"]),
        ("Что было в предыдущей версии?", ["travel policy v2.md"]),
        ("旧版本怎么说？", ["travel policy v2.md"]),
        ("What changed in the policy?", ["travel policy v10.md", "travel policy v2.md"]),
        ("What changed between v1 and v2?", ["travel policy v2.md", "travel policy v1.md"]),
        ("Was hat sich in Version 2 geändert?", ["travel policy v2.md", "travel policy v1.md"]),
        ("¿Qué cambió en la nueva versión?", ["travel policy v10.md", "travel policy v2.md"]),
        ("Что изменилось в новой версии?", ["travel policy v10.md", "travel policy v2.md"]),
        ("新版有什么变化？", ["travel policy v10.md", "travel policy v2.md"]),
        ("Who wrote 'travel policy v2.md'?", ["travel policy v2.md"]),
        ("How old is the office?", ["travel policy v10.md"]),
    ],
)
def test_a_question_chooses_the_version(question: str, found: list[str]) -> None:
    assert shown(NUMBERED, question) == found


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("What is the allowance?", ["travel policy 2025-03.md"]),
        ("What was it in the 2023 version?", ["travel policy 2023-03.md"]),
        ("What was it as of March 2024?", ["travel policy 2024-03.md"]),
        ("What was it as of February 2024?", ["travel policy 2023-03.md"]),
        ("Wie hoch war sie Stand Mai 2024?", ["travel policy 2024-03.md"]),
        ("What was valid in June 2023?", ["travel policy 2023-03.md"]),
        ("截至2024年2月是多少？", ["travel policy 2023-03.md"]),
        (
            "What changed between 2023 and 2025?",
            ["travel policy 2025-03.md", "travel policy 2023-03.md"],
        ),
    ],
)
def test_a_date_chooses_the_version(question: str, found: list[str]) -> None:
    assert shown(DATED, question) == found


def test_the_draft_is_shown_to_who_asks_for_it() -> None:
    members = [member(1, "/d/travel policy v1.md"), member(2, "/d/travel policy v2 draft.md")]
    assert shown(members, "What does the draft say?") == ["travel policy v2 draft.md"]

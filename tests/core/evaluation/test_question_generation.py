"""Generated questions: from cells, labels and gaps, and those that must be refused."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.domain.passages import Passage, StoredPassage
from app.core.evaluation import question_generation
from app.core.evaluation.evaluation import EvalQuestion

GAP = question_generation.GAP


def stored(text: str, heading: str = "", path: str = "/docs/fridge.md") -> StoredPassage:
    return StoredPassage(1, 1, path, "md", Passage(0, text, 40, 40 + len(text), 2, heading), "h")


def asked(text: str, heading: str = "") -> dict[str, tuple[str, ...]]:
    """Accepted answers by question."""
    return {p.question: p.answers for p in question_generation.generate([stored(text, heading)])}


def test_a_cell_is_asked_for_by_row_and_column() -> None:
    (item,) = question_generation.generate([stored("Service | Price\nDental cleaning | 58")])
    assert (item.question, item.answers, item.kind) == (
        "Dental cleaning: Price?",
        ("58",),
        "cell",
    )
    assert item.source is not None
    assert (item.path, item.source.page, item.source.start) == ("/docs/fridge.md", 2, 40)


def test_a_value_is_asked_for_by_its_label_under_its_heading() -> None:
    text = "- Allowed range: 2 to 8 °C.\n- Owner: Priya Nair"
    assert asked(text, "Fridge > Temperature") == {
        "Temperature: Allowed range?": ("2 to 8 °C",),
        "Temperature: Owner?": ("Priya Nair",),
    }
    assert "fridge: Owner?" in asked(text)


@pytest.mark.parametrize(
    ("sentence", "answer"),
    [
        ("The term of this lease ends on 31 March 2033 at noon.", "31 March 2033"),
        ("It was signed for the first time on 2026-02-28 in town.", "2026-02-28"),
        ("In an emergency outside these hours call 0555 014 229.", "0555 014 229"),
        ("At the weekend the readings are done by Priya Nair herself.", "Priya Nair"),
        ("麻醉后动物可能会嗜睡，这种情况通常在二十四小时内消失。", "二十四"),
    ],
)
def test_a_sentence_is_asked_for_its_gap(sentence: str, answer: str) -> None:
    found = asked(sentence)
    assert (answer,) in found.values()
    question = next(q for q, answers in found.items() if answers == (answer,))
    assert GAP in question
    assert answer not in question


def test_a_number_may_be_answered_with_its_unit() -> None:
    assert ("286", "286 square") in asked(
        "It has a net internal area of 286 square metres."
    ).values()


def test_the_question_is_in_the_language_of_the_sentence() -> None:
    german = "Der Fühler der Anlage zeigte 0,4 Grad zu wenig an und wurde abgeglichen."
    assert any(question.startswith("Welche Wörter") for question in asked(german))


def test_only_words_near_the_gap_are_shown() -> None:
    long = "One two three four five six seven eight nine ten costs 250 euros " + "and more " * 20
    (question,) = asked(long.strip() + ".")
    assert question.startswith("Which words are missing: “… four five")
    assert question.endswith("euros and more and more and more and …”")


@pytest.mark.parametrize(
    "text",
    [
        "It costs 250 euros here, and it costs 250 euros there.",  # twice
        "The part with the number NK-7731-0419 is the one to order.",  # part of a code
        "Priya Nair reads the display every morning and evening.",  # begins the sentence
        "12.1 The tenant may leave whenever it pleases to do so.",  # number of a clause
        "Page 12",
        "Remarks: --",
        "See: https://example.org/a",
    ],
)
def test_junk_is_not_asked_about(text: str) -> None:
    assert asked(text) == {}


def test_a_question_with_two_answers_is_not_asked() -> None:
    two = [stored("Owner: Ana Ruiz", "Fridge"), stored("Owner: Tom Okafor", "Fridge")]
    assert question_generation.generate(two[:1]) != []
    assert question_generation.generate(two) == []


def test_hard_wrapped_lines_are_one_sentence() -> None:
    text = (
        "The premises are the ground floor and the mezzanine of the building, of\n"
        "286 square metres, edged red on the plan."
    )
    assert ("286", "286 square") in asked(text).values()


def questions(path: str, kind: str, count: int) -> list[EvalQuestion]:
    return [
        EvalQuestion(f"{path}{kind}{n}", f"{path} {kind} {n}?", (f"{n}",), path, kind=kind)  # type: ignore[arg-type]
        for n in range(count)
    ]


def test_files_and_kinds_alternate_and_a_quarter_must_be_refused() -> None:
    files = [questions("a", "gap", 90) + questions("a", "cell", 4), questions("b", "label", 3)]
    chosen = question_generation.sample(files, 16, seed=1)
    kinds = Counter(item.kind for item in chosen)
    assert len(chosen) == 16
    assert (kinds["foreign"], kinds["withheld"]) == (2, 2)
    assert Counter(item.path for item in chosen)["b"] == 3
    first = [item.question.split()[1] for item in chosen if item.path == "a"][:8]
    assert Counter(first) == {"gap": 4, "cell": 4}
    for item in chosen:
        assert bool(item.answers) != (item.kind in ("foreign", "withheld"))
        assert bool(item.withheld) == (item.kind == "withheld")


def test_the_same_seed_makes_the_same_questions_and_another_makes_others() -> None:
    files = [questions(name, "gap", 40) for name in "abc"]
    first = question_generation.sample(files, 10, seed=1)
    assert question_generation.sample(files, 10, seed=1) == first
    assert question_generation.sample(files, 10, seed=2) != first


def test_without_documents_nothing_is_asked() -> None:
    assert question_generation.sample([[], []], 10, seed=0) == []


@given(st.text(alphabet=st.sampled_from("ab1 2|:,.\n-°四"), max_size=200))
def test_every_answer_occurs_once_in_its_passage(text: str) -> None:
    for item in question_generation.generate([stored(text, "H")]):
        assert item.source is not None
        assert text.count(item.answers[0]) == 1

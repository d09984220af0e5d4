"""Figures of an evaluation run, against values computed by hand, and comparison of two runs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.domain.answers import Answer, Citation
from app.core.domain.measurements import TokenCounts
from app.core.domain.search import Hit
from app.core.evaluation import evaluation
from app.core.evaluation.evaluation import EvalQuestion, Figures, Outcome, Run, RunSummary

LEASE, FRIDGE = "/docs/contracts/lease.pdf", "/docs/procedures/fridge.md"
RENT = "The rent is 3,450 euros a month."
AREA = "The area is 286 square metres."


def hit(path: str, text: str) -> Hit:
    return Hit(path, None, 0, len(text), text, "", 1.0, 1, 1, 1)


def answer(text: str, *hits: Hit, cited: int = 0, abstained: bool = False) -> Answer:
    """Found ``hits``, the one of number ``cited`` named."""
    named = hits[cited - 1 : cited] if cited else ()
    citations = tuple(Citation(cited, h.path, None, h.start, h.end, h.text) for h in named)
    return Answer(text, abstained, citations, hits, {}, TokenCounts(), "tiny")


RENT_QUESTION = EvalQuestion("1", "What is the rent?", ("3,450 euros",), LEASE)
AREA_QUESTION = EvalQuestion("2", "How large is it?", ("286 square metres", "286"), LEASE)
COLD_QUESTION = EvalQuestion("3", "How cold is the fridge?", ("5 °C",), FRIDGE)
DOG_QUESTION = EvalQuestion("4", "Who owns the dog?")
CAT_QUESTION = EvalQuestion("5", "Who owns the cat?", path=FRIDGE)

OUTCOMES = [
    evaluation.score(
        RENT_QUESTION, answer("3,450 euros [1]", hit(LEASE, RENT), hit(LEASE, AREA), cited=1)
    ),
    evaluation.score(
        AREA_QUESTION, answer("286 feet [1].", hit(LEASE, RENT), hit(LEASE, AREA), cited=1)
    ),
    evaluation.score(COLD_QUESTION, answer("Not there.", hit(LEASE, RENT), abstained=True)),
    evaluation.score(DOG_QUESTION, answer("Not there.", abstained=True)),
    evaluation.score(CAT_QUESTION, answer("The vet.", hit(FRIDGE, "The vet is in."))),
]


def test_outcomes_have_rank_citation_and_f1() -> None:
    rent, area, cold, dog, cat = OUTCOMES
    assert (rent.rank, rent.cited, rent.exact_match, rent.f1) == (1, True, 1.0, 1.0)
    # "286 feet" against "286": precision 1/2, recall 1.
    assert (area.rank, area.cited, area.exact_match) == (2, False, 0.0)
    assert area.f1 == pytest.approx(2 / 3)
    assert (cold.rank, cold.cited, cold.f1, cold.score) == (None, None, 0.0, 0.0)
    assert (dog.score, cat.score) == (1.0, 0.0)
    assert (rent.answer, rent.words) == ("3,450 euros", 2)


def test_figures_match_values_computed_by_hand() -> None:
    report = evaluation.report(OUTCOMES, 4.0)
    assert report.overall == Figures(
        questions=5,
        hit_at_1=pytest.approx(1 / 3),
        hit_at_5=pytest.approx(2 / 3),
        citation=0.5,
        exact_match=pytest.approx(1 / 3),
        f1=pytest.approx((1 + 2 / 3 + 0) / 3),
        refusal_precision=0.5,
        refusal_recall=0.5,
    )
    words = 2 + 2 + 2 + 2 + 1  # "The vet" without the article is one
    assert report.words_per_second == words / 4.0


def test_files_and_folders_have_figures_of_their_own() -> None:
    report = evaluation.report(OUTCOMES, 4.0)
    assert {kind: f.questions for kind, f in report.kinds.items()} == {"md": 2, "pdf": 2}
    assert report.folders["/docs/contracts"].hit_at_5 == 1.0
    # One with an answer, wrongly refused; one without, wrongly answered.
    assert report.kinds["md"].refusal_precision == 0.0
    assert report.kinds["md"].refusal_recall == 0.0


def test_a_figure_without_questions_is_none() -> None:
    assert evaluation.figures([]) == Figures()
    only_refused = evaluation.figures(OUTCOMES[3:4])
    assert (only_refused.f1, only_refused.citation, only_refused.refusal_recall) == (
        None,
        None,
        1.0,
    )
    assert evaluation.report(OUTCOMES, 0.0).words_per_second is None


def test_the_right_answer_in_the_wrong_file_is_no_hit() -> None:
    found = answer("x", hit("/docs/copies/old.pdf", RENT))
    assert evaluation.score(RENT_QUESTION, found).rank is None
    anywhere = replace(RENT_QUESTION, path="")
    assert evaluation.score(anywhere, found).rank == 1
    for name in ("old.pdf", "copies/OLD.pdf", "copies\\old.pdf"):
        assert evaluation.score(replace(RENT_QUESTION, path=name), found).rank == 1
    assert evaluation.score(replace(RENT_QUESTION, path="d.pdf"), found).rank is None


def test_the_source_passage_of_a_question_is_right_whatever_it_says() -> None:
    source = Citation(1, LEASE, None, 0, len(RENT), RENT)
    item = evaluation.expect_again("What is due?", "Rent is due monthly [1].", False, [source])
    assert (item.answers, item.path, item.kind) == (("Rent is due monthly.",), LEASE, "kept")
    found = evaluation.score(item, answer("Nothing [1].", hit(LEASE, RENT), cited=1))
    assert (found.rank, found.cited) == (1, True)


def test_a_refusal_is_saved_as_a_question_to_refuse() -> None:
    item = evaluation.expect_again("Who owns the dog?", "Not in your documents.", True, [])
    assert (item.answers, item.path, item.source) == ((), "", None)


def run(number: int, outcomes: list[Outcome], **settings: str) -> Run:
    report = evaluation.report(outcomes, 1.0)
    summary = RunSummary(number, 0.0, "tiny", settings, None, 1.0, report)
    return Run(summary, tuple(outcomes))


def test_two_runs_are_compared_over_their_common_questions() -> None:
    rent, area, _, dog, cat = OUTCOMES
    better = evaluation.score(AREA_QUESTION, answer("286", hit(LEASE, AREA)))
    worse = evaluation.score(DOG_QUESTION, answer("The vet."))
    before = run(1, [rent, area, dog, cat], passages="3", threads="0")
    after = run(2, [worse, better, rent], passages="5", threads="0")
    found = evaluation.compare(before, after)
    assert (found.before.questions, found.after.questions) == (3, 3)
    assert found.before == evaluation.figures([rent, area, dog])
    assert [(c.before, c.after) for c in found.better] == [(area, better)]
    assert [(c.before, c.after) for c in found.worse] == [(dog, worse)]
    assert found.settings == {"passages": ("3", "5")}


def test_the_same_words_with_another_answer_are_another_question() -> None:
    withheld = replace(RENT_QUESTION, answers=(), withheld=RENT_QUESTION.answers)
    other = evaluation.score(withheld, answer("No.", abstained=True))
    assert evaluation.compare(run(1, OUTCOMES[:1]), run(2, [other])).before == Figures()

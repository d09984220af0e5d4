"""The page "Tests", and the wording of runs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from app.core.domain import events
from app.core.evaluation.evaluation import (
    EvalQuestion,
    Figures,
    Plan,
    Run,
    RunComparison,
    compare,
    report,
)
from app.ui.evaluation import evaluation_rows
from app.ui.widgets.rows import entry_at
from tests.fakes.facade import CITATION, OUTCOMES, PROBE, RUN
from tests.ui.demo_facade import LEASE, hit


@pytest.fixture
def main_view(desktop):
    return desktop.main_view


@pytest.fixture
def page(qtbot, main_view):
    """The page, once it has loaded the earlier runs."""
    main_view.commands["evaluation"].trigger()
    page = main_view.pages.currentWidget()
    qtbot.waitUntil(lambda: page.list.rows.rowCount() > 0)
    return page


def rows(page) -> list:
    model = page.list.rows
    return [entry_at(model.index(n)) for n in range(model.rowCount())]


def numbers(page) -> list[str]:
    labels = page.figures.findChildren(QLabel)
    return [label.text() for label in labels if label.property("words") == "figure"]


def labels_of(widget) -> list[QLabel]:
    return widget.findChildren(QLabel)


def asked(demo_facade) -> list[Plan]:
    return [
        arguments["plan"] for name, arguments in demo_facade.calls if name == "evaluation.evaluate"
    ]


def test_the_latest_run_is_shown_with_its_figures_and_questions(page):
    assert numbers(page) == ["100%", "100%", "50%", "100%", "2.0"]
    texts = [entry.text for entry in rows(page)]
    at = texts.index("Questions")
    assert texts[at + 1 : at + 3] == ["What colour is the sky?", "Who sings?"]
    assert "PDF" in texts
    assert page.runs.count() == 2


def test_a_run_shows_how_far_it_is_and_then_its_report(qtbot, page, demo_facade):
    demo_facade.hold = True
    demo_facade.events = [events.QuestionAnswered("1", 1, 4)]
    page.starter.count.setCurrentIndex(0)
    page.starter.folder.setCurrentIndex(1)
    page.starter.begin.click()
    qtbot.waitUntil(lambda: page.starter.bar.value() == 1)
    assert (page.starter.bar.maximum(), page.starter.begin.isVisible()) == (4, False)
    demo_facade.release.set()
    qtbot.waitUntil(lambda: page.starter.begin.isVisible())
    assert asked(demo_facade) == [Plan(10, demo_facade.roots[0].path)]
    qtbot.waitUntil(lambda: page.runs.count() == 2)
    assert page.runs.currentData() == RUN.summary.id


def test_a_run_can_be_cancelled_without_an_error(qtbot, main_view, page, demo_facade):
    demo_facade.hold = True
    page.starter.begin.click()
    assert demo_facade.started.wait(10)
    page.starter.stop.click()
    qtbot.waitUntil(lambda: page.starter.begin.isVisible())
    assert demo_facade.cancelled.is_set()
    assert not main_view.banner.isVisible()


def test_a_question_opens_the_passage_it_was_made_from(qtbot, main_view, page):
    source = replace(CITATION, path=LEASE, page=3)
    outcome = replace(OUTCOMES[0], probe=replace(PROBE, source=source), citations=(CITATION,))
    page.list.chosen.emit(outcome)
    assert main_view.right.currentWidget() is main_view.source
    assert main_view.source.pdf.page == source.page
    page.list.chosen.emit(OUTCOMES[1])  # nothing to open
    assert main_view.source.pdf.page == source.page


def test_two_runs_are_shown_side_by_side(qtbot, page, demo_facade):
    better = replace(OUTCOMES[0], f1=1.0, answer="blue")
    runs = {
        1: RUN,
        2: Run(replace(RUN.summary, id=2, settings={"passages": "5"}), (better, OUTCOMES[1])),
    }
    demo_facade.evaluation.run = runs.__getitem__
    page.earlier.setCurrentIndex(page.earlier.findData(1))
    qtbot.waitUntil(lambda: "Got better: 1" in [entry.text for entry in rows(page)])
    assert [entry.tail for entry in rows(page)] == ["", "3 → 5", "", "50% → 100%"]
    assert "+50 points" in [label.text() for label in page.figures.findChildren(QLabel)]


def test_ones_own_questions_are_asked(qtbot, page, demo_facade, tmp_path, monkeypatch):
    own = tmp_path / "own.jsonl"
    own.write_text('{"question": "Who?", "answers": ["Ana"]}\n', "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(own), ""))
    page._choose_file()
    qtbot.waitUntil(lambda: bool(asked(demo_facade)))
    assert asked(demo_facade)[0].questions == (EvalQuestion("1", "Who?", ("Ana",)),)


def test_a_file_that_cannot_be_used_is_explained(qtbot, main_view, page, demo_facade, tmp_path):
    own = tmp_path / "own.jsonl"
    own.write_text("{\n", "utf-8")
    for path, reason in ((own, "line 1 is not JSON"), (tmp_path / "no.jsonl", "cannot be read")):
        page.starter.start(str(path))
        labels = main_view.banner.findChildren(QLabel)
        qtbot.waitUntil(lambda: any(reason in label.text() for label in labels))  # noqa: B023
    assert asked(demo_facade) == []


def test_an_answer_becomes_a_test_by_a_click_and_is_removed_again(
    qtbot, main_view, desktop, demo_facade
):
    conversation = desktop.context.conversation
    main_view.ask("What is the notice period?")
    qtbot.waitUntil(lambda: bool(conversation.turns) and not conversation.running)
    view = main_view.page.view._views[0]
    view._keep.click()
    qtbot.waitUntil(lambda: conversation.turns[0].kept)
    assert any("page Tests" in label.text() for label in labels_of(main_view.toast))
    ((_, arguments),) = [
        call for call in demo_facade.calls if call[0] == "evaluation.keep_question"
    ]
    probe = arguments["question"]
    assert (probe.question, probe.path, probe.kind) == (
        "What is the notice period?",
        LEASE,
        "kept",
    )
    assert "[1]" not in probe.answers[0]
    main_view.commands["evaluation"].trigger()
    page = main_view.pages.currentWidget()
    qtbot.waitUntil(lambda: page.list.rows.rowCount() > 0)
    page.list.setCurrentIndex(page.list.rows.where(lambda item: isinstance(item, EvalQuestion)))
    page.remove.click()
    qtbot.waitUntil(
        lambda: ("evaluation.remove_question", {"question_id": "kept-1"}) in demo_facade.calls
    )


def test_a_run_is_removed(qtbot, page, demo_facade):
    page._remove_run()
    qtbot.waitUntil(lambda: ("evaluation.remove_run", {"run_id": 2}) in demo_facade.calls)


def test_shares_are_words_a_person_reads(language):
    assert evaluation_rows.share(None) == "–"
    assert evaluation_rows.share(0.666) == "67%"
    assert evaluation_rows.difference(0.5, 0.25) == "-25 points"
    assert evaluation_rows.difference(0.5, 0.501) == "unchanged"
    assert evaluation_rows.difference(None, 0.25) == ""


def test_a_comparison_of_equal_runs_has_nothing_to_list(language):
    assert evaluation_rows.of_comparison(compare(RUN, RUN)) == []
    empty = RunComparison(Figures(), Figures(), (), (), {})
    assert evaluation_rows.of_comparison(empty) == []


def test_the_sources_of_a_question_begin_with_the_right_one():
    other = hit(LEASE, 2, 5, "Something else.", 1, 1)
    cited = replace(CITATION, n=2, path=other.path, text=other.text)
    turn = evaluation_rows.turn(replace(OUTCOMES[0], citations=(cited, CITATION)))
    assert [(c.n, c.text) for c in turn.citations] == [(1, CITATION.text), (2, other.text)]


def test_every_kind_and_folder_has_a_row(language):
    shown = evaluation_rows.of_run(replace(RUN, summary=RUN.summary))
    assert [entry.text for entry in shown if entry.heading] == [
        "By file type",
        "By folder",
        "Questions",
    ]
    figures = report(OUTCOMES, 1.0).kinds
    assert {entry.text for entry in shown} >= {kind.upper() for kind in figures}

"""Comparing models in the desktop: choosing, running, stopping, and the results."""

from __future__ import annotations

import dataclasses

import pytest
from pyqtgraph import PlotWidget
from PySide6.QtWidgets import QLabel

from app.core.domain.errors import ModelInvalid
from app.core.domain.events import QuestionAnswered
from app.core.evaluation.comparison import CompareRequest, Failure, Judge, Verdict
from app.ui.models.comparison_view import verdict_words
from app.ui.theme import look
from app.ui.theme.colours import DARK
from tests.fakes.facade import COMPARISON


@pytest.fixture
def page(qtbot, desktop):
    desktop.main_view.commands["compare"].trigger()
    page = desktop.main_view.pages.currentWidget()
    qtbot.waitUntil(lambda: page.start.isEnabled())
    return page


def words(widget) -> str:
    return "\n".join(found.text() for found in widget.findChildren(QLabel) if found.isVisible())


def requests(demo_facade) -> list[CompareRequest]:
    return [
        arguments["request"]
        for name, arguments in demo_facade.calls
        if name == "evaluation.compare"
    ]


def test_what_is_chosen_is_compared_over_the_questions_of_the_chats(qtbot, page, demo_facade):
    page.start.click()
    qtbot.waitUntil(lambda: "no significant difference" in words(page.result))

    bundled, better, third = (model.path for model in demo_facade.models.all())
    assert requests(demo_facade) == [
        CompareRequest((bundled, better), (third,), tuple(demo_facade.chats.recent_questions()))
    ]
    shown = words(page.result)
    assert "(p = 0.270). About 110 more questions would probably show it." in shown
    assert "41.0" in shown
    assert "Ranks (1 is best)" in shown
    assert page.start.isEnabled()


def test_progress_is_shown_and_it_can_be_stopped(qtbot, desktop, page, demo_facade):
    demo_facade.hold = True
    demo_facade.events = [QuestionAnswered("tiny", 3, 12)]
    page.start.click()
    qtbot.waitUntil(lambda: page._bar.value() == 3)
    assert page._bar.maximum() == 12
    assert not page.start.isEnabled()
    page._cancel()
    qtbot.waitUntil(page._working.isHidden)
    assert demo_facade.cancelled.is_set()
    assert page.start.isEnabled()
    assert not desktop.main_view.banner.isVisible()


def test_an_error_is_shown(qtbot, desktop, page, demo_facade):
    demo_facade.fault = ModelInvalid("It is cut short.")
    page.start.click()
    qtbot.waitUntil(desktop.main_view.banner.isVisible)
    assert page.start.isEnabled()


def test_what_is_missing_is_said_before_it_starts(page):
    first, second, third = (check for check, _ in page.checks)
    third.setChecked(True)
    assert "cannot be one of the models" in page._missing.text()
    third.setChecked(False)
    second.setChecked(False)
    assert "Choose two to 6" in page._missing.text()
    assert not page.start.isEnabled()
    second.setChecked(True)
    page.questions.setPlainText("one?\ntwo?\n\ntwo?")
    assert "at least 3 questions" in page._missing.text()
    page.questions.setPlainText("one?\ntwo?\nthree?")
    assert page.start.isEnabled()
    assert first.isChecked()


def test_doubtful_judges_and_models_that_failed_are_named(qtbot, page):
    failure = Failure("/m/c.gguf", "Cannot be used", "It is cut short.", "Get it again.")
    judge = Judge("other", "/models/other.gguf", -0.4)
    compared = dataclasses.replace(COMPARISON, judges=(judge,), failures=(failure,))
    page.result.show_comparison(compared)
    qtbot.waitUntil(lambda: "other contradicts itself" in words(page.result))
    assert "c.gguf: Cannot be used. It is cut short." in words(page.result)


def test_the_figures_wear_the_colours_of_now(qtbot, desktop, page):
    def grounds() -> list[str]:
        plots = page.result.findChildren(PlotWidget)
        return [plot.backgroundBrush().color().name() for plot in plots if plot.isVisible()]

    page.result.show_comparison(COMPARISON)
    qtbot.waitUntil(lambda: grounds() == [look.colours().surface] * 2)
    desktop.context.look.choose("dark")
    qtbot.waitUntil(lambda: grounds() == [DARK.surface] * 2)
    desktop.context.look.choose("system")


def test_with_too_few_models_it_says_what_to_import(qtbot, desktop, demo_facade, monkeypatch):
    models = demo_facade.models.all()[:2]
    monkeypatch.setattr(demo_facade.models, "all", lambda: models)
    desktop.main_view.commands["compare"].trigger()
    page = desktop.main_view.pages.currentWidget()
    qtbot.waitUntil(lambda: "You need three models" in page._hint.text())
    assert not page._form.isVisible()
    page._models.click()
    assert desktop.main_view.pages.currentWidget() is desktop.main_view.pages._made["models"]


def test_it_is_reached_from_the_models(desktop):
    desktop.main_view.commands["models"].trigger()
    desktop.main_view.pages.currentWidget().wanted.emit("compare")
    assert desktop.main_view.pages.currentWidget() is desktop.main_view.pages._made["compare"]


@pytest.mark.parametrize(
    ("verdict", "expected"),
    [
        (Verdict("best", "a", "b", 0.0041), "a answers best over 20 questions (p = 0.004)."),
        (Verdict("differ", "a", "b", 0.03), "no model is ahead of all others."),
        (Verdict("none", "a", "b", 0.9), "No practical number of questions would show one."),
    ],
)
def test_the_verdict_is_a_sentence(language, verdict, expected):
    assert expected in verdict_words(verdict, 20)

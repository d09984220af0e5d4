"""What the page of models says of each."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.core.llm.model_info import ModelInfo
from app.ui.models import models_page
from app.ui.shell.first_steps import FirstSteps

LARGE = ModelInfo(
    "Large 7B",
    "/cache/large.gguf",
    1_117_000_000,
    "Q4_K_M",
    32768,
    "qwen2",
    1_540_000_000,
    "Apache-2.0",
    True,
    True,
    origin="bundled",
    speed=26.0,
    catalogue_name="large",
    languages=(),
    memory=6_000_000_000,
)
SMALL = replace(LARGE, name="Small", parameters=135_000_000, active=False, speed=None)
MISSING = replace(LARGE, path="", active=False, fits=None, here=False, speed=None, parameters=None)


def test_a_row_says_what_a_model_can_do_and_needs(desktop) -> None:
    row = models_page.entry(LARGE)
    assert (row.text, row.tail) == ("Large 7B", "26 tok/s")
    assert row.lines[0] == "Reads and writes: answers in sentences"
    assert "6.0 GB of memory" in row.lines[1]
    assert row.lines[1].endswith("Apache-2.0")
    assert models_page.entry(SMALL).lines[0].startswith("Small: finds and quotes")


def test_a_model_that_is_not_here_is_listed_with_the_way_to_get_it(
    qtbot, desktop, demo_facade, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo_facade, "models_missing", lambda: [MISSING], raising=False)
    desktop.main_view.commands["models"].trigger()
    page = desktop.main_view.pages.currentWidget()
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 8)
    page.list.setCurrentIndex(page.list.rows.index(4))
    assert page.current == MISSING
    assert not page._buttons.isVisible()
    assert "alcove models fetch large" in models_page.entry(MISSING).lines[-1]


def opened(desktop):
    desktop.main_view.commands["models"].trigger()
    return desktop.main_view.pages.currentWidget()


def test_the_page_advises_the_largest_model_that_fits_and_says_why(
    qtbot, desktop, demo_facade, monkeypatch
):
    page = opened(desktop)
    advice = page._advice
    qtbot.waitUntil(advice.isVisible)
    assert advice._title.text() == "Recommended for this computer: Qwen2.5-7B-Instruct"
    assert advice._why.text().startswith("The largest model that fits into the memory")
    assert "Measured here: 88 tok/s" in advice._why.text()
    qtbot.mouseClick(advice._use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(name == "models.choose" for name, _ in demo_facade.calls))
    missing = replace(MISSING, fits=True, size=9_000_000_000, source="huggingface.co/x/y")
    monkeypatch.setattr(demo_facade, "models_missing", lambda: [missing], raising=False)
    page.refresh()
    qtbot.waitUntil(lambda: advice._title.text().endswith("Large 7B"))
    assert not advice._use.isVisible()
    assert "alcove models fetch large" in advice._why.text()
    assert "From huggingface.co/x/y" in advice._why.text()


def test_a_row_says_where_a_model_comes_from():
    assert models_page.whence(LARGE) == "Comes with Alcove"
    assert models_page.whence(replace(LARGE, origin="LM Studio")) == "From LM Studio"
    assert models_page.whence(replace(LARGE, source="huggingface.co/x/y")).endswith("/x/y")


@pytest.mark.parametrize("agrees", [True, False])
def test_an_import_asks_before_it_changes_the_model_in_use(
    qtbot, desktop, demo_facade, monkeypatch, agrees
):
    made = replace(LARGE, name="New 3B", path="/m/new.gguf", active=False)
    monkeypatch.setattr(demo_facade, "models_import_file", lambda **given: made)
    page = opened(desktop)
    page.import_model("/downloads/new.gguf")
    qtbot.waitUntil(page.question.isVisible)
    (given,) = [given for name, given in demo_facade.calls if name == "models.import_file"]
    assert given["choose"] is False
    said = page.question._words.text()
    assert said == "New 3B was imported. Answers still come from SmolLM2-135M."
    (page.question.use if agrees else page.question.keep).click()
    assert not page.question.isVisible()
    qtbot.waitUntil(lambda: not page._running)
    chosen = [given for name, given in demo_facade.calls if name == "models.choose"]
    assert [given["path"] for given in chosen] == ["/m/new.gguf"] * agrees


def test_the_actions_are_below_the_list(qtbot, desktop):
    page = opened(desktop)
    qtbot.waitUntil(page._buttons.isVisible)
    assert page._buttons.y() > page.list.y()


def test_a_model_is_chosen_beside_the_ask_box(qtbot, desktop, demo_facade):
    picker = desktop.main_view.picker
    qtbot.waitUntil(lambda: picker.button.text() == "SmolLM2-135M")
    assert picker.button.accessibleName() == "Model: SmolLM2-135M"
    qtbot.mouseClick(picker.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(picker.menu.isVisible)
    actions = {action.text(): action for action in picker.menu.actions()}
    assert actions["SmolLM2-135M-Instruct · 41 tok/s"].isChecked()
    assert not actions["Mixtral-8x7B-Instruct"].isEnabled()  # it needs more memory
    actions["Qwen2.5-7B-Instruct · 88 tok/s"].trigger()
    picker.menu.close()
    qtbot.waitUntil(lambda: not picker._loading)
    (given,) = [given for name, given in demo_facade.calls if name == "models.choose"]
    assert given["path"].endswith(".gguf")
    actions["All models…"].trigger()
    assert desktop.main_view.pages.currentWidget() is desktop.main_view.pages._made["models"]


def test_the_first_steps_say_what_the_model_can_do_and_what_is_missing(
    qtbot, desktop, demo_facade, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo_facade, "models_missing", lambda: [MISSING], raising=False)
    desktop.main_view.commands["welcome"].trigger()
    page = desktop.main_view.pages.currentWidget()
    assert isinstance(page, FirstSteps)
    qtbot.waitUntil(lambda: page._found.count() == 3)
    assert page._abilities.text().startswith("Small: finds and quotes")
    assert "Apache-2.0" in page._facts.text()
    said = page._found.itemAt(0).widget().text()
    assert "Large 7B is not on this computer." in said
    assert "alcove models fetch large" in said

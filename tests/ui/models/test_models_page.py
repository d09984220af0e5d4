"""What the page of models says of each."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.llm.model_info import ModelInfo
from app.ui.models import models_page
from app.ui.shell.first_steps import FirstSteps

LARGE = ModelInfo(
    "large-7b-instruct",
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
    title="Large 7B",
    languages=(),
    memory=6_000_000_000,
)
SMALL = replace(
    LARGE, name="small", title="Small", parameters=135_000_000, active=False, speed=None
)
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

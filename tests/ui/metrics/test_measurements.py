"""The measurements page: figures, bottlenecks, history, sweeps and exports."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QLabel

from app.core.metrics.histograms import Distribution, Origin, Trend
from app.ui.metrics import measurement_files
from app.ui.metrics.measured_figures import tracked_figures
from app.ui.metrics.stage_view import verdict
from app.ui.metrics.trend_view import changes
from app.ui.widgets.figures import FILE_STAGES
from tests.fakes.facade import SWEEP


@pytest.fixture
def page(qtbot, desktop):
    """The page, once it has loaded the measurements."""
    desktop.main_view.commands["measurements"].trigger()
    page = desktop.main_view.pages.currentWidget()
    qtbot.waitUntil(lambda: page.answers.answer.count() > 0)
    return page


def words(widget) -> str:
    """The visible texts, after Qt has laid out new widgets."""
    QCoreApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_the_large_figures_are_the_latest_with_median_and_spread(page, demo_facade):
    shown = words(page)
    assert "tok/s" in shown
    assert "median" in shown


def test_the_bottleneck_of_answers_and_of_indexing_is_named(page):
    assert "Writing (decode) took longest" in words(page.answers)
    assert "Computing embeddings took longest" in words(page.indexing)
    page.answers.answer.setCurrentIndex(5)
    assert "prompt tokens" in words(page.answers)


def test_no_heading_stands_over_nothing(page):
    page.answers.show_answers([])
    page.indexing.show_files([])
    for part in (page.answers, page.indexing):
        shown = [w.text() for w in part.findChildren(QLabel) if w.isVisibleTo(part)]
        assert shown == ["nothing measured yet"]


def test_every_figure_has_its_curve_over_time_with_what_changed(page, demo_facade):
    marks = [label for _, label in changes(demo_facade.measurements.trends())]
    assert marks == ["1.1", "Qwen2.5-1.5B-Instruct"]
    for number, figure in enumerate(tracked_figures()):
        page.trends.figure.setCurrentIndex(number)
        shown = words(page.trends)
        assert figure.meaning in shown
        measured = figure.key != "energy_j"
        assert ("nothing measured yet" in shown) != measured


def test_without_a_load_test_nothing_is_offered_to_compare(page):
    shown = [w.text() for w in page.sweeps.findChildren(QLabel) if w.isVisibleTo(page.sweeps)]
    assert "compared with" in shown
    page.sweeps.show_sweeps([])
    shown = [w.text() for w in page.sweeps.findChildren(QLabel) if w.isVisibleTo(page.sweeps)]
    assert len(shown) == 1
    assert not page.sweeps.sweep.isVisibleTo(page.sweeps)


def test_two_sweeps_can_be_compared(page):
    page.sweeps.show_sweeps([replace(SWEEP, id=4, model="large"), SWEEP])
    assert "large" in words(page.sweeps)
    assert "tiny: up to" not in words(page.sweeps)
    page.sweeps.other.setCurrentIndex(2)
    assert "tiny: up to" in words(page.sweeps)


def test_the_machine_shows_the_models_memory_its_queue_and_the_power(qtbot, page):
    qtbot.waitUntil(lambda: "5,200 of 16,384 tokens" in words(page.machine))
    assert "2 waiting for the model" in words(page.machine)
    assert "212 W" in words(page.machine)


@pytest.mark.parametrize("name", ["made.csv", "made.png"])
def test_it_is_exported_as_a_table_or_a_picture(qtbot, page, monkeypatch, tmp_path, name):
    path = tmp_path / name
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(page.said):
        page.export.click()
    if name.endswith("png"):
        assert path.read_bytes()[:4] == b"\x89PNG"
    else:
        rows = list(csv.DictReader(path.read_text("utf-8").splitlines()))
        assert len(rows) == 240
        assert float(rows[0]["decode_rate"]) > 0
        assert {row["kind"] for row in rows} == {"answer", "file"}


def test_what_cannot_be_written_is_told(qtbot, page, monkeypatch, tmp_path):
    path = tmp_path / "missing" / "made.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(page.failed) as failed:
        page.export.click()
    assert str(path) in failed.args[0].reason


def test_an_unchanged_origin_is_no_mark():
    origin = Origin(0.0, "answer", "tiny", "1", "CPU")
    trend = Trend(origin, {"ttft_ms": Distribution(1, 1.0, 1.0, 1.0)})
    later = replace(trend, origin=replace(origin, day=86_400.0))
    assert changes([trend, later]) == []
    assert changes([trend, replace(later, origin=replace(later.origin, device="GPU"))])


def test_where_nothing_took_anything_there_is_no_bottleneck():
    assert verdict({"queue": 9.0}, FILE_STAGES) == ""


def test_a_table_without_measurements_is_a_heading():
    assert measurement_files.table([]).startswith("at,kind,model")

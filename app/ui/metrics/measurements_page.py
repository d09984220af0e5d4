"""Page of the measurements: this machine, answers, trends, indexing and load tests."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.core.domain.errors import AppError, SaveTitle
from app.core.domain.measurements import Gauges, Measurement
from app.core.facade import Facade
from app.core.metrics.histograms import Trend, figures
from app.core.metrics.load_test import Sweep
from app.ui.asking import saving
from app.ui.foundation import wording
from app.ui.foundation.calls import Calls, Requests
from app.ui.foundation.wording import translate
from app.ui.metrics import measurement_files
from app.ui.metrics.load_test_view import SweepView
from app.ui.metrics.machine_meters import MachineMeters
from app.ui.metrics.measured_figures import tracked_figures
from app.ui.metrics.stage_view import AnswerStages, IndexingStages
from app.ui.metrics.trend_view import TrendView
from app.ui.theme import scale
from app.ui.theme.look import Look
from app.ui.widgets.controls import button, column, label, panel
from app.ui.widgets.figures import Figure
from app.ui.widgets.flow import Flow
from app.ui.widgets.page import Page

ANSWERS, FILES = 500, 500
SAMPLE_MS = 1000
LARGE = ("ttft_ms", "decode_rate", "prefill_rate", "search_ms")
"""Keys of the large figures at the top."""
FIGURE = 168
"""Width in pixels of such a figure."""

Survey = tuple[list[Measurement], list[Measurement], list[Trend], list[Sweep]]


class MeasurementsPage(Page):
    """Fetches the history when opened, and the gauges every second while visible."""

    def __init__(self, calls: Calls, look: Look) -> None:
        super().__init__(translate("panel", "Measurements"))
        self._calls = calls
        self._surveys = Requests(calls)
        self._sampling = False
        self._measured: list[Measurement] = []
        self._files: list[Measurement] = []
        self._large = {f.key: Figure(f.title, f.show) for f in tracked_figures() if f.key in LARGE}
        for figure in tracked_figures():
            if figure.key in LARGE:
                self._large[figure.key].setToolTip(wording.tip(figure.meaning))
        self.answers = AnswerStages()
        self.trends = TrendView()
        self.indexing = IndexingStages()
        self.sweeps = SweepView()
        self.machine = MachineMeters()
        for large in self._large.values():
            large.setMinimumWidth(FIGURE)
        self._body = panel(
            column(
                Flow(*self._large.values(), gap=scale.BETWEEN),
                _section(translate("panel", "This machine, now"), self.machine),
                _section(translate("panel", "Time spent on an answer"), self.answers),
                _section(translate("panel", "Over time"), self.trends),
                _section(translate("panel", "Time spent on indexing"), self.indexing),
                _section(translate("panel", "Load tests"), self.sweeps),
                None,
                gap=scale.AROUND,
            )
        )
        self.export = button(translate("panel", "Export…"), self._export)
        self.fill(column(self._body), self.export)
        self._timer = QTimer(self, interval=SAMPLE_MS)
        self._timer.timeout.connect(self._sample)
        look.changed.connect(self._redraw)

    def refresh(self) -> None:
        self._surveys.ask(_survey, self._take, self.failed.emit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._sample()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _take(self, survey: Survey) -> None:
        self._measured, self._files, trends, sweeps = survey
        found = [figures(one) for one in self._measured]
        for key, figure in self._large.items():
            figure.show_values([one[key] for one in found if key in one])
        self.answers.show_answers(self._measured)
        self.trends.show_history(trends, self._measured)
        self.indexing.show_files(self._files)
        self.sweeps.show_sweeps(sweeps)
        self.export.setEnabled(bool(self._measured or self._files))

    def _sample(self) -> None:
        if not self._sampling:
            self._sampling = True
            call = self._calls.ask(_gauges, self.machine.show_gauges)
            call.ended.connect(partial(setattr, self, "_sampling", False))

    def _redraw(self) -> None:
        for part in (self.answers, self.trends, self.sweeps):
            part.redraw()
        self.indexing.show_files(self._files)

    def _export(self) -> None:
        try:
            if place := saving.choose("measurements", "alcove-measurements.csv", self):
                measured = [*self._measured, *self._files]
                made = measurement_files.content(place.ending, measured, self._body)
                place.write(made, SaveTitle.MEASUREMENTS)
                exported = translate("panel", "Exported to {}.")
                self.said.emit(exported.format(wording.shown(place.path)))
        except AppError as error:
            self.failed.emit(error)


def _section(title: str, content: QWidget) -> QWidget:
    return panel(column(label(title, "strong"), content))


def _survey(facade: Facade) -> Survey:
    answers, files = facade.measurements.latest(ANSWERS), facade.measurements.latest(FILES, "file")
    return answers, files, facade.measurements.trends(), facade.measurements.sweeps()


def _gauges(facade: Facade) -> Gauges:
    return facade.measurements.gauges()

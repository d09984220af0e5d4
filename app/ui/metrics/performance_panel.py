"""Performance panel in the right column: speed of answers and indexing, use of the machine."""

from __future__ import annotations

from collections import deque
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from app.core.domain.measurements import Gauges, Measurement
from app.core.facade import Facade
from app.core.metrics.histograms import figures
from app.ui.chat.conversation import Conversation
from app.ui.foundation import wording
from app.ui.foundation.calls import Calls, Requests
from app.ui.foundation.turns import Turn
from app.ui.library.library_state import LibraryState
from app.ui.metrics.machine_meters import MachineMeters
from app.ui.theme import scale
from app.ui.widgets.controls import button, column, icon_button, label, panel, row
from app.ui.widgets.figures import Figure, StageBar

SAMPLE_MS = 1000
SAMPLES = 120
"""Samples in a sparkline, and answers in the history."""


class PerformancePanel(QWidget):
    """Samples the engine once a second while visible."""

    closed = Signal()
    more_wanted = Signal()

    def __init__(self, calls: Calls, library: LibraryState, conversation: Conversation) -> None:
        super().__init__()
        self._calls = calls
        self._histories = Requests(calls)
        self._library = library
        self._conversation = conversation
        self._turn: Turn | None = None
        self._sampling = False
        self._first = Figure(self.tr("First word"), wording.duration)
        self._speed = Figure(self.tr("Writing"), wording.speed)
        self._found = Figure(self.tr("Retrieval"), wording.duration)
        self._reading = Figure(self.tr("Indexing"), wording.passage_rate)
        self._rates: deque[float] = deque(maxlen=SAMPLES)
        self._stages = StageBar()
        self._machine = MachineMeters()
        grid = QGridLayout()
        grid.setSpacing(scale.BETWEEN)
        for number, figure in enumerate((self._first, self._speed, self._found, self._reading)):
            grid.addWidget(figure, number // 2, number % 2)
        body = column(
            grid,
            scale.BETWEEN,
            label(self.tr("Time spent on the last answer"), "caption"),
            self._stages,
            scale.BETWEEN,
            label(self.tr("This machine, now"), "caption"),
            self._machine,
            scale.BETWEEN,
            button(self.tr("Measurements…"), self.more_wanted.emit),
            None,
            margins=scale.BETWEEN,
        )
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(panel(body))
        close = icon_button("close", self.tr("Close the panel"), self.closed.emit)
        title = label(self.tr("Speed"), "strong")
        head = row(title, None, close, margins=(16, 0, 8, 0))
        top = panel(head, line="bottom")
        top.setFixedHeight(48)
        self.setLayout(column(top, area, gap=0))
        self.setMinimumWidth(360)
        self._timer = QTimer(self, interval=SAMPLE_MS)
        self._timer.timeout.connect(self._sample)
        conversation.changed.connect(self._show_live)

    def show_turn(self, turn: Turn) -> None:
        """Show the stages of an answer."""
        self._turn = turn
        if self.isVisible():
            self._stages.show_stages(turn.stages)
            self._load_history()

    def _show_live(self, number: int) -> None:
        turn = self._conversation.turns[number]
        if self.isVisible() and turn.running and (speed := turn.tokens_per_second) is not None:
            self._speed.show_now(speed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._load_history()
        self._sample()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _load_history(self) -> None:
        self._histories.ask(lambda facade: facade.measurements.latest(SAMPLES), self._take_history)

    def _take_history(self, measured: list[Measurement]) -> None:
        stages = [m.stages for m in measured]
        self._first.show_values([s["ttft_ms"] / 1000 for s in stages if "ttft_ms" in s])
        speeds = [rate for m in measured if (rate := figures(m).get("decode_rate"))]
        self._speed.show_values(speeds)
        self._found.show_values(
            [(s.get("embed_ms", 0) + s["search_ms"]) / 1000 for s in stages if "search_ms" in s]
        )
        if self._turn is not None:
            self._stages.show_stages(self._turn.stages)
        elif measured:
            self._stages.show_stages(measured[-1].stages)

    def _sample(self) -> None:
        self._rates.append(self._library.indexing.rate)
        busy = [rate for rate in self._rates if rate > 0]
        self._reading.show_values(busy, list(self._rates))
        if not self._sampling:
            self._sampling = True
            call = self._calls.ask(_gauges, self._machine.show_gauges)
            call.ended.connect(partial(setattr, self, "_sampling", False))


def _gauges(facade: Facade) -> Gauges:
    return facade.measurements.gauges()

"""Beside the ask box: the model that answers, and a menu to choose another."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.core.domain.errors import AppError
from app.core.facade import Facade
from app.core.llm.model_info import ModelInfo
from app.ui.foundation import wording
from app.ui.foundation.calls import Calls, Requests
from app.ui.foundation.wording import translate
from app.ui.library.library_state import LibraryState
from app.ui.theme import icons
from app.ui.widgets import controls
from app.ui.widgets.controls import column

WIDEST = 200
"""Most pixels for the name of a model."""


class ModelPicker(QWidget):
    """Offers the models that are here, with what each can do and its speed."""

    said = Signal(str)
    failed = Signal(object)
    """An AppError."""
    models_wanted = Signal()

    def __init__(self, calls: Calls, library: LibraryState) -> None:
        super().__init__()
        self._calls = calls
        self._surveys = Requests(calls)
        self._library = library
        self._loading = False
        self.button = controls.elided_button("", self._survey, "status")
        self.button.explain(translate("models", "Choose the model that answers"))
        self.button.setIcon(icons.icon("cpu"))
        self.button.setIconSize(QSize(14, 14))
        self.button.setMaximumWidth(WIDEST)
        self.menu = QMenu(self)
        self.setLayout(column(self.button, gap=0))
        library.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        status = self._library.status
        if self._loading or status is None:
            return
        self.button.setText(status.model or translate("models", "No model"))
        named = translate("models", "Model: {}").format(self.button.text())
        self.button.setAccessibleName(named)

    def _survey(self) -> None:
        self._surveys.ask_instead(_models, self.offer, self.failed.emit)

    def offer(self, models: list[ModelInfo]) -> None:
        """Open the menu with these models."""
        self.menu.clear()
        for model in models:
            parts = (model.name, wording.speed(model.speed) if model.speed else "")
            action = self.menu.addAction(wording.SEPARATOR.join(filter(None, parts)))
            action.setCheckable(True)
            action.setChecked(model.active)
            action.setEnabled(model.fits is not False or model.active)
            action.triggered.connect(partial(self._choose, model))
        self.menu.addSeparator()
        more = self.menu.addAction(translate("models", "All models…"))
        more.triggered.connect(self.models_wanted)
        above = QPoint(0, -self.menu.sizeHint().height())
        self.menu.popup(self.button.mapToGlobal(above))

    def _choose(self, model: ModelInfo) -> None:
        if model.active or self._loading:
            return
        self._loading = True
        self.button.setText(translate("wording", "Loading {}…").format(model.name))
        call = self._calls.stream(lambda facade, listen, cancel: facade.models.choose(model.path))
        call.done.connect(self._tell)
        call.failed.connect(self._fail)
        call.ended.connect(self._finish)

    def _tell(self, model: ModelInfo) -> None:
        words = translate("models", "Answers now come from {}.")
        self.said.emit(words.format(model.name))

    def _fail(self, error: AppError) -> None:
        self.failed.emit(error)

    def _finish(self) -> None:
        self._loading = False
        self._show()
        self._library.refresh()


def _models(facade: Facade) -> list[ModelInfo]:
    return facade.models.all()

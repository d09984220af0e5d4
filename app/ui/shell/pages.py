"""The middle column: the conversation, or one of the pages that can replace it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from app.ui.chat.conversation_page import ConversationPage
from app.ui.evaluation.evaluation_page import EvaluationPage
from app.ui.foundation.commands import Actions
from app.ui.help.help_page import HelpPage
from app.ui.library.problems_page import ProblemsPage
from app.ui.metrics.measurements_page import MeasurementsPage
from app.ui.models.compare_page import ComparePage
from app.ui.models.models_page import ModelsPage
from app.ui.settings.api_page import ApiPage
from app.ui.settings.offline_page import OfflinePage
from app.ui.shell.app_context import AppContext
from app.ui.shell.first_steps import FirstSteps
from app.ui.widgets.page import Page


class Pages(QStackedWidget):
    """Creates each page when it is first opened."""

    asked = Signal(str)
    failed = Signal(object)
    said = Signal(str)
    cited = Signal(object, int)
    """A turn, and the number of the source to show."""

    def __init__(self, desk: AppContext, conversation: ConversationPage, actions: Actions) -> None:
        super().__init__()
        self._desk = desk
        self._actions = actions
        self._conversation = conversation
        self._made: dict[str, Page] = {}
        self._makers: dict[str, Callable[[], Page]] = {
            "problems": lambda: ProblemsPage(desk.library),
            "models": self._make_models,
            "offline": self._make_offline,
            "api": self._make_api,
            "help": self._make_help,
            "welcome": self._make_first_steps,
            "compare": self._make_compare,
            "evaluation": self._make_evaluation,
            "measurements": self._make_measurements,
        }
        self.addWidget(conversation)
        desk.conversation.kept.connect(self._say_kept)

    def open(self, key: str) -> Page:
        """Show a page by its key."""
        if key not in self._made:
            page = self._made[key] = self._makers[key]()
            page.left.connect(self.close_page)
            self.addWidget(page)
        page = self._made[key]
        page.refresh()
        self.setCurrentWidget(page)
        page.setFocus()
        return page

    def toggle(self, key: str) -> None:
        """Show a page, or go back when it is shown."""
        if self.currentWidget() is self._made.get(key):
            self.close_page()
        else:
            self.open(key)

    def close_page(self) -> None:
        """Return to the conversation."""
        self.setCurrentWidget(self._conversation)
        self._conversation.box.edit.setFocus()

    @property
    def models(self) -> ModelsPage:
        page = self.open("models")
        assert isinstance(page, ModelsPage)
        return page

    def _make_help(self) -> Page:
        page = HelpPage(self._actions)
        page.said.connect(self.said)
        return page

    def _make_models(self) -> Page:
        page = ModelsPage(self._desk.calls)
        page.failed.connect(self.failed)
        page.said.connect(self.said)
        page.changed.connect(self._desk.library.refresh)
        page.compare_wanted.connect(self._actions["compare"].trigger)
        return page

    def _make_offline(self) -> Page:
        page = OfflinePage(self._desk.calls, self._desk.library, self._desk.api)
        page.failed.connect(self.failed)
        return page

    def _make_api(self) -> Page:
        page = ApiPage(self._desk.calls, self._desk.api)
        page.failed.connect(self.failed)
        page.said.connect(self.said)
        return page

    def _make_first_steps(self) -> Page:
        page = FirstSteps(self._desk.calls, self._desk.library)
        page.failed.connect(self.failed)
        page.asked.connect(self.asked)
        page.finished.connect(self.close_page)
        page.models_wanted.connect(self._actions["models"].trigger)
        page.model_given.connect(lambda path, name: self.models.use_model(path, name))
        return page

    def _make_compare(self) -> Page:
        page = ComparePage(self._desk.calls, self._desk.look)
        page.failed.connect(self.failed)
        page.models_wanted.connect(self._actions["models"].trigger)
        return page

    def _make_measurements(self) -> Page:
        page = MeasurementsPage(self._desk.calls, self._desk.look)
        page.failed.connect(self.failed)
        page.said.connect(self.said)
        return page

    def _say_kept(self) -> None:
        self.said.emit(self.tr("Kept as a question of “Test my documents”."))

    def _make_evaluation(self) -> Page:
        page = EvaluationPage(self._desk.calls, self._desk.library)
        page.failed.connect(self.failed)
        page.cited.connect(self.cited)
        return page

"""The middle column: the conversation, or one of the pages that can replace it."""

from __future__ import annotations

from dataclasses import fields
from importlib import import_module
from inspect import signature
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QLineEdit, QStackedWidget

from app.ui.chat.ask_box import QuestionEdit
from app.ui.chat.conversation_page import ConversationPage
from app.ui.foundation.commands import Actions
from app.ui.shell.app_context import AppContext
from app.ui.widgets.page import Page

if TYPE_CHECKING:  # a page is imported when it is first wanted
    from app.ui.models.models_page import ModelsPage
    from app.ui.tables.tables_page import TablesPage


class Pages(QStackedWidget):
    """Creates each page of ``commands`` when it is first opened."""

    asked = Signal(str)
    failed = Signal(object)
    said = Signal(str)
    cited = Signal(object, int)
    """A turn, and the number of the source to show."""
    table_wanted = Signal(object)
    """The ``MarkedCells`` of a table to show."""
    passage_wanted = Signal(object)
    """The ``Hit`` of a passage to show in its document."""

    files_given = Signal(object)
    """Paths of files that were dropped or pasted into a field for questions."""
    scope_wanted = Signal(object)
    """The paths that the next question is about."""

    def __init__(
        self, context: AppContext, conversation: ConversationPage, actions: Actions
    ) -> None:
        super().__init__()
        self._actions = actions
        self._conversation = conversation
        self._made: dict[str, Page] = {}
        self._classes = {command.key: command.page for command in actions.commands if command.page}
        self._parts: dict[str, Any] = {"actions": actions}
        self._parts |= {part.name: getattr(context, part.name) for part in fields(context)}
        self.addWidget(conversation)
        context.conversation.kept.connect(self._say_kept)

    def open(self, key: str) -> Page:
        """Show a page by its key."""
        if key not in self._made:
            page = self._made[key] = self._make(self._classes[key])
            page.left.connect(self.close_page)
            page.failed.connect(self.failed)
            page.said.connect(self.said)
            page.asked.connect(self.asked)
            page.cited.connect(self.cited)
            page.table_wanted.connect(self.table_wanted)
            page.passage_wanted.connect(self.passage_wanted)
            page.scope_wanted.connect(self.scope_wanted)
            _take_no_files(page, self.files_given)
            page.wanted.connect(lambda key: self._actions[key].trigger())
            page.model_given.connect(lambda path, name: self.models.use_model(path, name))
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

    def refresh(self) -> None:
        """Update the page that is shown: its last look may have found no engine."""
        page = self.currentWidget()
        if isinstance(page, Page):
            page.refresh()

    def close_page(self) -> None:
        """Return to the conversation."""
        self.setCurrentWidget(self._conversation)
        self._conversation.box.edit.setFocus()

    @property
    def has_sources(self) -> bool:
        """Whether what is shown opens documents in the right column."""
        page = self.currentWidget()
        return page.has_sources if isinstance(page, Page) else True

    @property
    def models(self) -> ModelsPage:
        return cast("ModelsPage", self.open("models"))

    @property
    def tables(self) -> TablesPage:
        return cast("TablesPage", self.open("tables"))

    def _make(self, name: str) -> Page:
        """A page of the class of that name. Its parameters are named like the parts of the
        ``AppContext`` that it needs, or ``actions``."""
        module, _, of_module = name.partition(":")
        of: type[Page] = getattr(import_module(f"app.ui.{module}"), of_module)
        return of(
            *(self._parts[part] for part in signature(of.__init__).parameters if part != "self")
        )

    def _say_kept(self) -> None:
        self.said.emit(self.tr("Saved on the page Tests."))


def _take_no_files(page: Page, given: SignalInstance) -> None:
    """Files that are dropped on a page are for the library, also on its fields."""
    for field in page.findChildren(QLineEdit):
        field.setAcceptDrops(False)  # else their paths become its text
    for question in page.findChildren(QuestionEdit):
        question.pasted.connect(given)

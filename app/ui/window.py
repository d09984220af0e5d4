"""The main window: library and chats, the conversation, and its sources."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QWidget

from app.core.errors import AppError
from app.core.events import Notice
from app.ui.banner import Banner
from app.ui.calls import Calls
from app.ui.chats import Chats
from app.ui.commands import Actions
from app.ui.controls import column, panel
from app.ui.conversation import Conversation
from app.ui.conversation_page import ConversationPage
from app.ui.library import Library
from app.ui.remembered import Remembered
from app.ui.sidebar import Sidebar
from app.ui.source_panel import SourcePanel
from app.ui.status import StatusBar
from app.ui.theme.look import Look
from app.ui.turns import Turn

NARROW = 900
"""Pixels below which the left column folds away."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What lives as long as the program and every window works on."""

    calls: Calls
    library: Library
    chats: Chats
    conversation: Conversation
    look: Look
    remembered: Remembered


class Window(QMainWindow):
    """Puts the parts together and connects them."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.actions_ = Actions(self)
        self.setWindowTitle("Alcove")
        self.setMinimumSize(640, 480)
        self.sidebar = Sidebar(desk.library, desk.chats, self.actions_)
        shown = [self.actions_["export"], self.actions_["panel"]]
        self.page = ConversationPage(desk.conversation, desk.library, desk.look, shown)
        self.source = SourcePanel(desk.calls)
        self.banner = Banner()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.page)
        self.right = QStackedWidget()
        self.right.addWidget(self.source)
        self.right.hide()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        middle = panel(column(self.banner, self.pages, gap=0), ground="surface")
        for part, stretch in ((self.sidebar, 0), (middle, 1), (self.right, 0)):
            self._split.addWidget(part)
            self._split.setStretchFactor(self._split.count() - 1, stretch)
        self._split.setSizes([264, 760, 400])
        self.setCentralWidget(self._split)
        self.status = StatusBar(desk.library, desk.conversation, self.actions_)
        self.setStatusBar(self.status)
        self._connect()
        self.resize(1280, 800)
        self.restoreGeometry(desk.remembered.state("window"))
        self._split.restoreState(desk.remembered.state("columns"))
        self.page.box.setFocus()

    def show_error(self, error: AppError) -> None:
        """Show an error above the conversation."""
        self.banner.show_error(error)

    def show_page(self, page: QWidget | None = None) -> None:
        """Show a page in the middle; the conversation when none is given."""
        self.pages.setCurrentWidget(page or self.page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        if narrow != (event.oldSize().width() < NARROW) or event.oldSize().width() < 0:
            self.sidebar.setVisible(not narrow)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._desk.remembered.keep("window", self.saveGeometry())
        self._desk.remembered.keep("columns", self._split.saveState())
        super().closeEvent(event)
        self.closed.emit()

    def _connect(self) -> None:
        desk, actions = self._desk, self.actions_
        conversation = desk.conversation
        for source in (desk.library.failed, desk.chats.failed, conversation.failed):
            source.connect(self.show_error)
        desk.library.noticed.connect(self._show_notice)
        conversation.answered.connect(self._note_answer)
        conversation.reset.connect(self._show_title)
        desk.chats.changed.connect(self._show_title)
        desk.chats.deleting.connect(self._offer_undo)
        self.page.cited.connect(self.show_source)
        self.source.closed.connect(self.right.hide)
        self.sidebar.chat_opened.connect(self._open_chat)
        self.sidebar.scope_wanted.connect(self.ask_about)
        actions.connect("ask", self.page.box.setFocus)
        actions.connect("new-chat", self.new_chat)
        actions.connect("stop", conversation.stop)
        actions.connect("again", conversation.ask_again)
        actions.connect("side", lambda: self.sidebar.setVisible(not self.sidebar.isVisible()))
        actions.connect("pause", lambda: desk.library.pause(not desk.library.paused))
        actions.connect("quit", self.close)

    def new_chat(self) -> None:
        """Begin an empty chat and go to its box."""
        self.right.hide()
        self.show_page()
        self._desk.conversation.clear()
        self.page.box.setFocus()

    def ask_about(self, path: str) -> None:
        """Limit the next question to a path."""
        self.show_page()
        self.page.box.limit(self.page.box.scoping.with_paths([path]))
        self.page.box.setFocus()

    def show_source(self, turn: Turn, n: int) -> None:
        """Open the source of a citation in the right column."""
        self.right.show()
        self.right.setCurrentWidget(self.source)
        self.source.show_citation(turn, n)

    def _open_chat(self, chat_id: int) -> None:
        self.right.hide()
        self.show_page()
        self._desk.conversation.open(chat_id)

    def _note_answer(self, turn: Turn) -> None:
        self._desk.chats.refresh()

    def _show_title(self) -> None:
        chat_id = self._desk.conversation.chat_id
        chat = self._desk.chats.find(chat_id)
        self.page.title.setText(chat.title if chat else "")
        self.sidebar.history.show_current(chat_id)

    def _offer_undo(self) -> None:
        toast = self.page.toast
        toast.say(self.tr("The chat was deleted."), self.tr("Undo"), self._desk.chats.restore)

    def _show_notice(self, notice: Notice) -> None:
        self.show_error(AppError(notice.reason, title=notice.title, remedy=notice.remedy))

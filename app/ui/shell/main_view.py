"""The content of the main window: sidebar, conversation or page, and the sources."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from app.core.domain.library import Samples
from app.core.domain.search import Hit
from app.core.domain.tabular.tables import MarkedCells
from app.ui.chat.conversation_page import ConversationPage
from app.ui.chat.mention_completer import MentionCompleter
from app.ui.chat.scope import ScopeFilter
from app.ui.foundation import wording
from app.ui.foundation.commands import Actions
from app.ui.foundation.turns import Turn
from app.ui.help.help_page import ShortcutSheet
from app.ui.library.imports import DropHint, DropImports, paths_in
from app.ui.metrics.performance_panel import PerformancePanel
from app.ui.shell.app_context import AppContext
from app.ui.shell.error_banner import ErrorBanner
from app.ui.shell.finder import Finder
from app.ui.shell.pages import Pages
from app.ui.shell.sidebar import Rail, Sidebar
from app.ui.shell.status_bar import StatusBar
from app.ui.shell.tasks import Tasks
from app.ui.sources.source_panel import SourcePanel
from app.ui.theme import icons
from app.ui.widgets.banner import Banner
from app.ui.widgets.controls import column, panel, row

NARROW = 900
"""Width in pixels below which the left column is folded."""
NARROW_WITH_RIGHT = 1100
"""The same while the right column is shown."""
READABLE = 480
"""Width in pixels that the conversation keeps beside the right column, or else most of the space
that both share."""
COLUMNS = (264, 616, 400)
"""Initial widths of the columns in pixels."""
DRAFT = "draft"
"""Key of the saved state for the text in the ask box."""


class MainView(QWidget):
    """Creates the parts of the window and connects them."""

    quit = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self.commands = Actions(self)
        self.sidebar = Sidebar(context.library, context.chats, self.commands)
        shown = [self.commands[key] for key in ("rules", "export", "panel")]
        self.rail = Rail(self.commands)
        self.rail.hide()
        self.page = ConversationPage(context.conversation, context.library, context.look, shown)
        self.pages = Pages(context, self.page, self.commands)
        self.source = SourcePanel(context.calls)
        self.performance = PerformancePanel(context.calls, context.library, context.conversation)
        self.right = RightColumn()
        self.right.addWidget(self.source)
        self.right.addWidget(self.performance)
        self.right.hide()
        self.banner = Banner()
        self.error_banner = ErrorBanner(self.banner, context.library)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self.status = StatusBar(context.library, context.conversation, context.api, self.commands)
        self._narrow: bool | None = None
        self._arrange()
        self.finder = Finder(self, context.calls, context.library, self.commands)
        self.mentions = MentionCompleter(self.page.box, context.library, context.calls, self)
        self.drop_imports = DropImports(context.library, context.ui_state, self)
        self.tasks = Tasks(context, self.drop_imports, self)
        self._drop_hint = DropHint(self)
        self.setAcceptDrops(True)
        self._connect_parts()
        self._connect_commands()
        self.page.box.edit.setPlainText(context.ui_state.text(DRAFT))
        self.page.box.edit.setFocus()

    def new_chat(self) -> None:
        """Start an empty chat and focus the ask box."""
        self.right.hide()
        self._context.conversation.clear()
        self.pages.close_page()

    def ask(self, question: str) -> None:
        """Ask in the open chat."""
        self.pages.close_page()
        self.page.ask(question)

    def ask_about(self, paths: list[str]) -> None:
        """Limit the next question to some paths."""
        self.pages.close_page()
        self.page.box.limit(ScopeFilter().with_paths(paths))

    def summarise(self, path: str) -> None:
        """Ask for a summary of a folder or file, in words that the engine recognises."""
        self.ask_about([path])
        self.page.ask(self.tr("Summarise this folder"))

    def open_as_table(self, turn: Turn) -> None:
        """Keep the answer to a question about all documents as a table, and open it."""
        self.pages.tables.start(turn.question, turn.scope)

    def show_source(self, turn: Turn, n: int) -> None:
        """Open the source of a citation in the right column."""
        self.right.show()
        self.right.setCurrentWidget(self.source)
        self.source.show_citation(turn, n)

    def show_table(self, marked: MarkedCells) -> None:
        """Open a table in the right column, with cells marked."""
        self.right.show()
        self.right.setCurrentWidget(self.source)
        self.source.show_table(marked)

    def show_passage(self, hit: Hit) -> None:
        """Open the document of a passage at it, in the right column."""
        self.right.show()
        self.right.setCurrentWidget(self.source)
        self.source.show_passage(hit)

    def fold(self, folded: bool) -> None:
        """Fold the left column to its icons, or unfold it."""
        self.sidebar.setVisible(not folded)
        self.rail.setVisible(folded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def remember(self) -> None:
        """Save the widths of the columns and the draft of a question."""
        self._context.ui_state.set("columns", self._split.saveState())
        self._keep_draft(self.page.box.edit.toPlainText())

    def leave(self) -> None:
        """Save also a question that got no answer; the next start shows it in the ask box."""
        self.remember()
        if unanswered := self._context.conversation.unanswered:
            begun = self.page.box.edit.toPlainText()
            self._keep_draft("\n".join(filter(None, (unanswered, begun))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Import pasted files, whatever has the focus."""
        pasted = event.matches(QKeySequence.StandardKey.Paste)
        if pasted and (paths := paths_in(QGuiApplication.clipboard().mimeData())):
            self.drop_imports.take(paths)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if paths_in(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._drop_hint.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_hint.hide()
        self.drop_imports.take(paths_in(event.mimeData()))

    def _arrange(self) -> None:
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        middle = panel(column(self.banner, self.pages, gap=0), ground="surface")
        for number, part in enumerate((self.sidebar, middle, self.right)):
            self._split.addWidget(part)
            self._split.setStretchFactor(number, number == 1)
        self._split.setSizes(COLUMNS)
        whole = column(row(self.rail, self._split, gap=0), self.status, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self._split.restoreState(self._context.ui_state.state("columns"))

    def _fit(self) -> None:
        """Fold the left column when space becomes short, and unfold it when it is there again."""
        narrow = self.width() < (NARROW if self.right.isHidden() else NARROW_WITH_RIGHT)
        if narrow != self._narrow:
            self._narrow = narrow
            self.fold(narrow)
        QTimer.singleShot(0, self, self._limit_right)  # once the columns have their places

    def _limit_right(self) -> None:
        """Keep the right column from leaving the conversation too narrow to read."""
        side, _, right = self._split.sizes()
        shared = self._split.width() - side
        most = max(shared * 2 // 5, shared - READABLE)
        if right > most:
            self._split.setSizes([side, shared - most, most])

    def _connect_parts(self) -> None:
        context = self._context
        for part in (context.chats, context.conversation, context.api, self.pages, self.tasks):
            part.failed.connect(self.error_banner.show)
        self.error_banner.models_wanted.connect(self._see_models)
        context.library.changed.connect(self._welcome)
        context.library.progressed.connect(self._show_paused)
        context.conversation.answered.connect(self._note_answer)
        context.conversation.reset.connect(self._show_title)
        context.chats.changed.connect(self._show_title)
        context.chats.deleting.connect(self._offer_undo)
        self.page.cited.connect(self.show_source)
        self.page.view.table_wanted.connect(self.open_as_table)
        self.page.view.models_wanted.connect(self._see_models)
        self.page.box.edit.pasted.connect(self.drop_imports.take)
        self.page.box.adding.connect(self._add_to_scope)
        self.page.welcome.folder_wanted.connect(self.tasks.add_folder)
        self.page.welcome.samples_wanted.connect(self._add_samples)
        self.pages.asked.connect(self.ask)
        self.pages.said.connect(self.page.toast.say)
        self.pages.cited.connect(self.show_source)
        self.pages.table_wanted.connect(self.show_table)
        self.pages.passage_wanted.connect(self.show_passage)
        self.source.failed.connect(self.error_banner.show)
        self.right.toggled.connect(self._fit)
        self.source.closed.connect(self.right.hide)
        self.performance.closed.connect(self.right.hide)
        self.performance.more_wanted.connect(self.commands["measurements"].trigger)
        self.sidebar.chat_opened.connect(self._open_chat)
        self.sidebar.scope_wanted.connect(lambda path: self.ask_about([path]))
        self.sidebar.summary_wanted.connect(self.summarise)
        self.sidebar.export_wanted.connect(self.tasks.export)
        self.finder.chat_chosen.connect(self._open_chat)
        self.finder.path_chosen.connect(lambda path: self.ask_about([path]))
        self.finder.passage_chosen.connect(self.show_passage)
        self.finder.question_asked.connect(self.ask)
        self.drop_imports.taken.connect(self._offer_to_ask)
        self.drop_imports.model_given.connect(lambda path: self.pages.models.import_model(path))
        self.tasks.said.connect(self.page.toast.say)

    def _connect_commands(self) -> None:
        library, conversation = self._context.library, self._context.conversation
        runs: dict[str, Callable[[], object]] = {
            "ask": self.pages.close_page,
            "find": self.finder.open,
            "new-chat": self.new_chat,
            "add-folder": self.tasks.add_folder,
            "add-files": self.tasks.add_files,
            "stop": self._escape,
            "again": conversation.ask_again,
            "rules": self.tasks.change_rules,
            "export": self.tasks.export_current,
            "panel": self._toggle_panel,
            "side": lambda: self.fold(not self.sidebar.isHidden()),
            "settings": self.tasks.change_settings,
            "pause": lambda: library.pause(not library.paused),
            "shortcuts": lambda: ShortcutSheet(self.commands, self).open(),
            "quit": self.quit.emit,
        }
        for command in self.commands.commands:
            run = partial(self.pages.toggle, command.key) if command.page else runs[command.key]
            self.commands.connect(command.key, run)

    def _see_models(self) -> None:
        self.pages.open("models")

    def _escape(self) -> None:
        """Close a popup, or stop the answer, or return to the conversation."""
        for popup in (self.finder, self.mentions.popup):
            if popup.isVisible():
                popup.hide()
                return
        if self._context.conversation.running:
            self._context.conversation.stop()
        else:
            self.pages.close_page()

    def _toggle_panel(self) -> None:
        shown = self.right.isVisible() and self.right.currentWidget() is self.performance
        self.right.setCurrentWidget(self.performance)
        self.right.setVisible(not shown)

    def _open_chat(self, chat_id: int) -> None:
        self.right.hide()
        self.pages.close_page()
        self._context.conversation.open(chat_id)

    def _keep_draft(self, text: str) -> None:
        self._context.ui_state.set(DRAFT, "" if self._context.ui_state.private else text)

    def _welcome(self) -> None:
        """Show the first steps at the very first start."""
        ui_state, library = self._context.ui_state, self._context.library
        if not ui_state.flag("welcomed"):
            ui_state.set("welcomed", True)
            if not library.folders:
                self.pages.open("welcome")

    def _note_answer(self, turn: Turn) -> None:
        self._context.chats.refresh()
        self.performance.show_turn(turn)

    def _show_title(self) -> None:
        chat_id = self._context.conversation.chat_id
        chat = self._context.chats.find(chat_id)
        self.page.title.setText(chat.title if chat else "")
        self.commands["export"].setEnabled(chat is not None)
        self.sidebar.history.show_current(chat_id)

    def _show_paused(self) -> None:
        paused = self._context.library.paused
        action = self.commands["pause"]
        action.setText(self.tr("Resume indexing") if paused else self.tr("Pause indexing"))
        action.setIcon(icons.icon("play" if paused else "pause"))
        self._context.ui_state.set("paused", paused)

    def _offer_undo(self) -> None:
        undo = self._context.chats.restore
        self.page.toast.say(self.tr("Chat deleted."), self.tr("Undo"), undo)

    def _offer_to_ask(self, paths: list[str]) -> None:
        what = wording.name(paths[0]) if len(paths) == 1 else self.tr("%n items", "", len(paths))
        ask = partial(self.ask_about, paths)
        self.page.toast.say(self.tr("Added {}.").format(what), self.tr("Ask about it"), ask)

    def _add_to_scope(self, kind: str) -> None:
        if path := self.tasks.choose_path(kind):
            self.page.box.limit(self.page.box.scope_filter.with_paths([path]))

    def _add_samples(self) -> None:
        self._context.calls.ask(
            lambda facade: facade.library.samples(), self._use_samples, self.error_banner.show
        )

    def _use_samples(self, samples: Samples) -> None:
        self.page.welcome.suggest(samples.questions)
        self._context.library.do(lambda facade: facade.library.add_folder(samples.folder))


class RightColumn(QStackedWidget):
    """The sources or the performance of an answer."""

    toggled = Signal()
    """It was shown or hidden."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.toggled.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.toggled.emit()

"""The content of the main window: sidebar, conversation or page, and the sources."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
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
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QWidget

from app.core.answering.marking import Span
from app.core.domain.answers import ChatScope
from app.core.domain.library import Samples
from app.core.domain.search import EVERYWHERE, Hit, beginning
from app.core.domain.tabular.tables import MarkedCells
from app.ui.chat.conversation_page import ConversationPage
from app.ui.chat.mention_completer import MentionCompleter
from app.ui.chat.scope import ScopeFilter
from app.ui.chat.scope_dialog import ScopeDialog
from app.ui.chat.suggestions import topics
from app.ui.foundation import wording
from app.ui.foundation.calls import Requests
from app.ui.foundation.commands import Actions
from app.ui.foundation.turns import Turn
from app.ui.help.help_page import ShortcutSheet
from app.ui.library.imports import DropHint, DropImports, paths_in
from app.ui.metrics.performance_panel import PerformancePanel
from app.ui.models.model_picker import ModelPicker
from app.ui.shell.app_context import AppContext
from app.ui.shell.error_banner import ErrorBanner
from app.ui.shell.finder import Finder
from app.ui.shell.pages import Pages
from app.ui.shell.sidebar import Rail, Sidebar
from app.ui.shell.status_bar import StatusBar
from app.ui.shell.tasks import Tasks
from app.ui.sources.source_panel import SourcePanel
from app.ui.theme import icons
from app.ui.widgets.banner import Banner, Toast
from app.ui.widgets.controls import column, panel, row, style

NARROW = 900
"""Width in pixels below which the left column is folded."""
NARROW_WITH_RIGHT = 1100
"""The same while the right column is shown."""
READABLE = 480
"""Width in pixels that the conversation keeps beside the right column, if the window has it."""
LEAST_READABLE = 420
"""Below this the right column lies over the conversation instead of beside it, and the left column
is folded."""
COLUMNS = (264, 616, 400)
"""Initial widths of the columns in pixels."""
DRAFT, DRAFT_AT = "draft", "draft-at"
"""Keys of the saved state for the text in the ask box, and when it was kept."""


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
        self.picker = ModelPicker(context.calls, context.library)
        self.page.box.add_tool(self.picker)
        self.pages = Pages(context, self.page, self.commands)
        self.toast = Toast(self.pages)  # on whatever page is shown
        self.toast.float_above(self.page.box)
        self.source = SourcePanel(context.calls)
        self.performance = PerformancePanel(context.calls, context.library, context.conversation)
        self.right = RightColumn()
        self.right.addWidget(self.source)
        self.right.addWidget(self.performance)
        self.right.hide()
        self.banner = Banner()
        self.error_banner = ErrorBanner(self.banner, context.library, context.ui_state)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self.status = StatusBar(context.library, context.conversation, context.api, self.commands)
        self._narrow: bool | None = None
        self._arrange()
        self.finder = Finder(self, context.calls, context.library, self.commands, self.right)
        self.mentions = MentionCompleter(self.page.box, context.library, context.calls, self)
        self.drop_imports = DropImports(context.library, context.ui_state, self)
        self.tasks = Tasks(context, self.drop_imports, self)
        self._drop_hint = DropHint(self)
        self._topics = Requests(context.calls)
        self._before_preview: tuple[QWidget | None, Callable[[], object]]
        self._remember_right()
        self.setAcceptDrops(True)
        self._connect_parts()
        self._connect_commands()
        self._show_draft()
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
        self.pages.tables.start(turn.question, turn.scope or EVERYWHERE)

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

    def show_passage(self, hit: Hit, parts: Sequence[Span] = ()) -> None:
        """Open the document of a passage at it, with parts of its text marked, in the right
        column."""
        self.right.show()
        self.right.setCurrentWidget(self.source)
        self.source.show_passage(hit, parts)

    def open_document(self, path: str) -> None:
        """Open a document from its beginning, in the right column."""
        self.show_passage(beginning(path))

    def fold(self, folded: bool) -> None:
        """Fold the left column to its icons, or unfold it."""
        self.sidebar.setVisible(not folded)
        self.rail.setVisible(folded)
        self._place_right()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def remember(self) -> None:
        """Save the widths of the columns and the draft of a question."""
        if self._is_beside:
            self._columns = self._split.saveState()
        self._context.ui_state.set("columns", self._columns)
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
        middle.setMinimumWidth(LEAST_READABLE)
        for number, part in enumerate((self.sidebar, middle, self.right)):
            self._split.addWidget(part)
            self._split.setStretchFactor(number, number == 1)
        self._split.setSizes(COLUMNS)
        whole = column(row(self.rail, self._split, gap=0), self.status, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self._columns = self._context.ui_state.state("columns")
        self._split.restoreState(self._columns)

    def _fit(self) -> None:
        """Fold the left column when space becomes short, and unfold it when it is there again."""
        narrow = self.width() < (NARROW if self.right.isHidden() else NARROW_WITH_RIGHT)
        if narrow != self._narrow:
            self._narrow = narrow
            self.fold(narrow)
        self._place_right()
        QTimer.singleShot(0, self, self._limit_right)  # once the columns have their places

    @property
    def _is_beside(self) -> bool:
        """Whether the right column is beside the conversation, and not over it."""
        return self.right.parentWidget() is self._split

    def _place_right(self) -> None:
        """Put the right column beside the conversation, or over it where both have not the room."""
        left = self.sidebar.minimumWidth() if self.rail.isHidden() else self.rail.width()
        least = self.right.minimumSizeHint().width()
        beside = self.width() - left - LEAST_READABLE >= least
        if beside != self._is_beside:
            shown = not self.right.isHidden()
            with QSignalBlocker(self.right):  # it only changes its place
                if beside:
                    self._split.addWidget(self.right)
                    self._split.restoreState(self._columns)
                else:
                    self._columns = self._split.saveState()
                    self.right.setParent(self)
                self.right.setVisible(shown)
        if not beside:
            width = max(least, min(COLUMNS[2], self.width() - self.rail.width()))
            high = self.height() - self.status.height()
            self.right.setGeometry(self.width() - width, 0, width, high)
            self.right.raise_()

    def _limit_right(self) -> None:
        """Keep the right column from leaving the conversation too narrow to read."""
        if not self._is_beside:
            return
        side, _, right = self._split.sizes()
        shared = self._split.width() - side
        most = min(max(shared * 2 // 5, shared - READABLE), shared - LEAST_READABLE)
        if right > most:
            self._split.setSizes([side, shared - most, most])
        self.finder.place()

    def _connect_parts(self) -> None:
        context = self._context
        for part in (context.chats, context.conversation, context.api, self.pages, self.tasks):
            part.failed.connect(self.error_banner.show)
        self.error_banner.models_wanted.connect(self._see_models)
        self.picker.models_wanted.connect(self._see_models)
        self.picker.failed.connect(self.error_banner.show)
        self.picker.said.connect(self.toast.say)
        context.library.changed.connect(self._welcome)
        context.library.progressed.connect(self._show_paused)
        context.library.forgotten.connect(self._show_forgotten)
        context.library.unwatched.connect(self._offer_to_watch_again)
        context.conversation.answered.connect(self._note_answer)
        context.conversation.reset.connect(self._show_title)
        context.conversation.working_changed.connect(self._show_working)
        context.chats.changed.connect(self._show_title)
        context.chats.deleting.connect(self._offer_undo)
        self.page.cited.connect(self.show_source)
        self.page.said.connect(self.toast.say)
        self.page.view.table_wanted.connect(self.open_as_table)
        self.page.view.models_wanted.connect(self._see_models)
        self.page.view.folder_wanted.connect(self._add_scope_to_library)
        self.page.box.edit.pasted.connect(self.drop_imports.take)
        self.page.box.adding.connect(self._add_to_scope)
        self.page.box.asked.connect(lambda *_: self._forget_draft())
        self.page.box.discarded.connect(self._forget_draft)
        self.page.box.limited.connect(self._show_scope)
        self.page.pin_wanted.connect(self._pin_scope)
        self.page.unpinned.connect(self._offer_to_pin_again)
        self.page.welcome.asked_about.connect(self._ask_about)
        context.library.changed.connect(self._look_for_topics)
        context.conversation.reset.connect(self._look_for_topics)
        self.page.welcome.folder_wanted.connect(self.tasks.add_folder)
        self.page.welcome.samples_wanted.connect(self._add_samples)
        self.pages.asked.connect(self.ask)
        self.pages.said.connect(self.toast.say)
        self.pages.cited.connect(self.show_source)
        self.pages.table_wanted.connect(self.show_table)
        self.pages.passage_wanted.connect(self.show_passage)
        self.pages.scope_wanted.connect(self.ask_about)
        self.pages.files_given.connect(self.drop_imports.take)
        self.source.failed.connect(self.error_banner.show)
        self.right.toggled.connect(self._fit)
        self.pages.currentChanged.connect(self._close_right)
        self.pages.currentChanged.connect(lambda _: self.toast.place())
        self._split.splitterMoved.connect(lambda *_: self.finder.place())
        self.source.closed.connect(self.right.hide)
        self.performance.closed.connect(self.right.hide)
        self.performance.more_wanted.connect(self.commands["measurements"].trigger)
        self.sidebar.chat_opened.connect(self._open_chat)
        self.sidebar.scope_wanted.connect(lambda path: self.ask_about([path]))
        self.sidebar.summary_wanted.connect(self.summarise)
        self.sidebar.export_wanted.connect(self.tasks.export)
        self.sidebar.stop_wanted.connect(context.conversation.stop)
        self.finder.chat_chosen.connect(self._open_chat)
        self.finder.scope_chosen.connect(lambda path: self.ask_about([path]))
        self.finder.document_chosen.connect(self.open_document)
        self.finder.document_previewed.connect(self.open_document)
        self.finder.passage_chosen.connect(self.show_passage)
        self.finder.passage_previewed.connect(self.show_passage)
        self.finder.opened.connect(self._remember_right)
        self.finder.dismissed.connect(self._restore_right)
        self.finder.question_asked.connect(self.ask)
        self.drop_imports.taken.connect(self._offer_to_ask)
        self.drop_imports.model_given.connect(lambda path: self.pages.models.import_model(path))
        self.tasks.said.connect(self.toast.say)

    def _connect_commands(self) -> None:
        library, conversation = self._context.library, self._context.conversation
        runs: dict[str, Callable[[], object]] = {
            "ask": self.pages.close_page,
            "find": self.finder.open,
            "find-in": self._find_in_source,
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
        """Close a popup, the search in a document or the source in use; or stop the answer; or else
        close the source, or return to the conversation."""
        if self.finder.isVisible():
            self.finder.dismiss()
            return
        if self.mentions.popup.isVisible():
            self.mentions.popup.hide()
            return
        focused = QApplication.focusWidget()
        in_use = focused is not None and self.right.isAncestorOf(focused)
        if self.source.find_bar.isVisible() and self.right.currentWidget() is self.source:
            self.source.find_bar.close_bar()
        elif self.right.isVisible() and (in_use or not self._is_beside):
            self.right.hide()
        elif self._context.conversation.running:
            self._context.conversation.stop()
        elif self.right.isVisible():
            self.right.hide()
        else:
            self.pages.close_page()

    def _close_right(self) -> None:
        """Close the right column on a page that shows nothing in it."""
        if not self.pages.has_sources:
            self.right.hide()

    def _remember_right(self) -> None:
        """Remember the right column, in which the finder shows what it has found."""
        shown = self.right.currentWidget() if self.right.isVisible() else None
        self._before_preview = (shown, self.source.shown)

    def _restore_right(self) -> None:
        """Show in the right column what was there before the finder opened."""
        shown, source = self._before_preview
        if source is not self.source.shown:
            source()
        if shown is not None:
            self.right.setCurrentWidget(shown)
        self.right.setVisible(shown is not None)

    def _find_in_source(self) -> None:
        """Find words in the document shown, or without one anywhere."""
        if self.right.isVisible() and self.right.currentWidget() is self.source:
            self.source.open_search()
        else:
            self.finder.open()

    def _toggle_panel(self) -> None:
        shown = self.right.isVisible() and self.right.currentWidget() is self.performance
        self.right.setCurrentWidget(self.performance)
        self.right.setVisible(not shown)

    def _open_chat(self, chat_id: int) -> None:
        self.right.hide()
        self.pages.close_page()
        self._context.conversation.open(chat_id)

    def _show_draft(self) -> None:
        """Go on with the question that was begun before this program started, or before its
        language changed."""
        ui_state = self._context.ui_state
        at = ui_state.text(DRAFT_AT)
        kept = int(at) if at.isdecimal() else 0
        self.page.box.show_draft(ui_state.text(DRAFT), kept if kept < ui_state.started else None)

    def _keep_draft(self, text: str) -> None:
        ui_state = self._context.ui_state
        text = "" if ui_state.private else text
        if text != ui_state.text(DRAFT):
            ui_state.set(DRAFT_AT, str(int(time.time())))
        ui_state.set(DRAFT, text)

    def _forget_draft(self) -> None:
        """It was asked, or discarded: it must not come back, even where this program is killed."""
        self._context.ui_state.set(DRAFT, "")

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
        key = self._context.conversation.key
        chat = self._context.chats.find(key)
        self.page.title.setText(chat.title if chat else "")
        self.commands["export"].setEnabled(chat is not None and key > 0)
        self.sidebar.history.show_current(key)

    def _show_working(self) -> None:
        conversation = self._context.conversation
        self._context.chats.show_working(conversation.working, conversation.unstored)

    def _show_scope(self) -> None:
        self.sidebar.folders.show_scope(self.page.box.scope_filter.plain.paths)

    def _pin_scope(self) -> None:
        """Let the user pin the open chat to the scope in the ask box, or change what it is pinned
        to."""
        conversation = self._context.conversation
        pinned = conversation.scope
        chosen = self.page.box.scope_filter
        if not chosen.chips():
            chosen = ScopeFilter(named=pinned)
        dialog = ScopeDialog(chosen, pinned, self)
        dialog.saved.connect(self._use_pinned)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _use_pinned(self, scope: ChatScope | None) -> None:
        conversation = self._context.conversation
        conversation.pin_scope(scope)
        self.page.box.limit(ScopeFilter(named=scope))
        self._context.chats.refresh()

    def _offer_to_pin_again(self, scope: ChatScope) -> None:
        conversation = self._context.conversation
        self._context.chats.refresh()
        undo = partial(self._pin_again, conversation.key, scope)
        said = self.tr("This chat is no longer pinned to {}.").format(wording.shown(scope.name))
        self.toast.say(said, self.tr("Undo"), undo)

    def _pin_again(self, key: int, scope: ChatScope) -> None:
        """Undo the unpinning of a chat, which need not be the open one any more."""
        conversation = self._context.conversation
        conversation.pin_scope(scope, key)
        if conversation.key == key:
            self.page.box.limit(ScopeFilter(named=scope))
        self._context.chats.refresh()

    def _show_paused(self) -> None:
        paused = self._context.library.paused
        action = self.commands["pause"]
        action.setText(self.tr("Resume indexing") if paused else self.tr("Pause indexing"))
        action.setIcon(icons.icon("play" if paused else "pause"))
        self._context.ui_state.set("paused", paused)

    def _show_forgotten(self, path: str) -> None:
        """Show nothing any more of what was erased: the open chat may quote it."""
        self._context.chats.refresh()
        if self._context.conversation.chat_id is not None:
            self.right.hide()
            self._context.conversation.clear()
        said = self.tr("Everything that Alcove knew of {} is deleted.")
        self.toast.say(said.format(wording.name(path)))

    def _offer_to_watch_again(self, path: str) -> None:
        said = self.tr("Stopped watching {}.")
        undo = partial(self._context.library.watch_again, path)
        self.toast.say(said.format(wording.name(path)), self.tr("Undo"), undo)

    def _offer_undo(self) -> None:
        undo = self._context.chats.restore
        self.toast.say(self.tr("Chat deleted."), self.tr("Undo"), undo)

    def _offer_to_ask(self, paths: list[str]) -> None:
        what = wording.name(paths[0]) if len(paths) == 1 else self.tr("%n items", "", len(paths))
        ask = partial(self.ask_about, paths)
        self.toast.say(self.tr("Added {}.").format(what), self.tr("Ask about it"), ask)

    def _add_to_scope(self, kind: str) -> None:
        self.tasks.choose_scope(kind, self.page.box.search_also)

    def _add_scope_to_library(self, turn: Turn) -> None:
        """Add the folders that a question was refused for, then ask it again."""
        library = self._context.library
        scope = turn.scope or EVERYWHERE
        missing = [path for path in scope.paths if not library.holds(path)]
        library.do(
            lambda facade: facade.library.import_paths(missing, copy=False),
            lambda _: self._context.conversation.ask_again(),
        )

    def _look_for_topics(self) -> None:
        """Find what to suggest for an empty chat, once there are documents."""
        status, conversation = self._context.library.status, self._context.conversation
        if status and status.documents.searchable and not conversation.turns:
            self._topics.ask_instead(topics, self.page.welcome.suggest_about)

    def _ask_about(self, question: str, paths: Sequence[str]) -> None:
        self.ask_about(list(paths))
        self.page.ask(question)

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

    def __init__(self) -> None:
        super().__init__()
        style(self, ground="surface", line="left", overlay="yes")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.toggled.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.toggled.emit()

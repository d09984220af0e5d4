"""The left column: the folders of the library, the indexing progress, and the chat history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QInputDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QProgressBar,
    QWidget,
)

from app.core.domain.answers import Chat
from app.ui.chat import history_rows
from app.ui.chat.history import Chats
from app.ui.foundation import reveal, wording
from app.ui.foundation.commands import Actions, Place
from app.ui.library import folder_rows
from app.ui.library.library_state import LibraryState
from app.ui.theme import icons, logo, scale
from app.ui.widgets import controls
from app.ui.widgets.controls import action_button, column, icon_button, label, panel, row
from app.ui.widgets.dialog import scrolling
from app.ui.widgets.rows import ROW, RowList, entry_at

SIGN = QSize(22, 22)
RENAME, DELETE = "F2", "Del"
NARROWEST = 240
"""Least width in pixels: none of the names at the bottom is cut, in any language."""
FOLDERS_SEEN = 8
"""Folders that are visible before the list scrolls."""


class Sidebar(QWidget):
    """The library above, the chats below."""

    scope_wanted = Signal(object)
    """A path to ask about."""
    summary_wanted = Signal(object)
    """A path to summarise."""
    chat_opened = Signal(int)
    export_wanted = Signal(object)
    stop_wanted = Signal(int)
    """A chat that is to stop answering."""

    def __init__(self, library: LibraryState, chats: Chats, actions: Actions) -> None:
        super().__init__()
        sign = label()
        sign.setPixmap(logo.icon().pixmap(SIGN, self.devicePixelRatioF()))
        head = row(
            sign,
            4,
            label("Alcove", "title"),
            None,
            action_button(actions["find"]),
            action_button(actions["new-chat"]),
            self._add_button(actions),
            gap=2,
            margins=(16, 0, 8, 0),
        )
        top = panel(head)
        top.setFixedHeight(48)
        self.folders = LibrarySection(library, actions)
        self.folders.scope_wanted.connect(self.scope_wanted)
        self.folders.summary_wanted.connect(self.summary_wanted)
        self.history = ChatsSection(chats)
        self.history.opened.connect(self.chat_opened)
        self.history.export_wanted.connect(self.export_wanted)
        self.history.stop_wanted.connect(self.stop_wanted)
        lists = column(self.folders, scale.BETWEEN, self.history, gap=0)
        lists.setStretch(2, 1)
        body = column(top, scrolling(lists), _foot(actions), gap=0)
        body.setStretch(1, 1)
        side = panel(body, ground="side")
        self.setLayout(column(side))
        self.setMinimumWidth(NARROWEST)

    def _add_button(self, actions: Actions) -> QWidget:
        made = icon_button("add", self.tr("Add"))
        menu = QMenu(made)
        menu.addActions(actions.at(Place.ADD))
        made.setMenu(menu)
        made.setPopupMode(made.ToolButtonPopupMode.InstantPopup)
        return made


def _foot(actions: Actions) -> QGridLayout:
    """The pages, with their names beside their icons."""
    foot = QGridLayout()
    foot.setContentsMargins(8, 4, 8, 4)
    foot.setSpacing(2)
    for number, action in enumerate(actions.at(Place.FOOT)):
        made = controls.elided_button(actions.name(action), action.trigger, "foot")
        made.setIcon(action.icon())
        made.explain(action.toolTip())
        foot.addWidget(made, number // 2, number % 2)
    foot.setColumnStretch(2, 1)  # each column is as wide as its names
    return foot


class Rail(QWidget):
    """The folded column: icons only."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        offered = [actions["side"], *actions.at(Place.RAIL)]
        buttons = [action_button(action, size=18) for action in offered]
        area = scrolling(column(*buttons, None, gap=2, margins=(6, 4, 6, 4)))
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayout(column(panel(column(area), ground="side")))
        self.setFixedWidth(44)


class LibrarySection(QWidget):
    """Folders, problems and indexing progress."""

    scope_wanted = Signal(object)
    summary_wanted = Signal(object)

    def __init__(self, library: LibraryState, actions: Actions) -> None:
        super().__init__()
        self._library = library
        self.list = RowList(self.tr("Library folders"))
        self.list.chosen.connect(self.scope_wanted)
        self.list.asked.connect(self._menu)
        self._hint = controls.button(self.tr("Add a folder…"), actions["add-folder"].trigger, "row")
        self._hint.setIcon(icons.icon("add"))
        self._problems = controls.elided_button("", actions["problems"].trigger, "row")
        self._problems.setIcon(icons.icon("warning", "warning"))
        self._by_words = controls.elided_button("", actions["settings"].trigger, "row")
        self._by_words.setIcon(icons.icon("info"))
        self._progress = ProgressSection(library, actions["pause"])
        heading = label(self.tr("Library"), "caption")
        heading.setContentsMargins(16, 4, 0, 4)
        around = column(self._hint, self._problems, self._by_words, gap=0, margins=(8, 0, 8, 0))
        self.setLayout(column(heading, self.list, around, self._progress, gap=0))
        library.changed.connect(self._update)
        self._update()

    def show_scope(self, paths: Sequence[str]) -> None:
        """Select the folder that the next question is about; none for another scope."""
        at = self.list.rows.where(lambda path: len(paths) == 1 and path == paths[0])
        self.list.setCurrentIndex(at)
        if not at.isValid():
            self.list.clearSelection()

    def _update(self) -> None:
        self.list.rows.show([folder_rows.entry(status) for status in self._library.folders])
        count = len(self._library.folders)
        self.list.setVisible(count > 0)
        self.list.setFixedHeight(min(count, FOLDERS_SEEN) * ROW)
        self._hint.setVisible(count == 0)
        status = self._library.status
        lost = status.documents.lost if status else 0
        self._problems.setVisible(lost > 0)
        self._problems.setText(wording.unsearchable(lost))
        self._by_words.setVisible(bool(status and status.uncovered))
        if status is not None:
            self._by_words.setText(wording.uncovered(status))
            self._by_words.explain(wording.why_uncovered(status))

    def _menu(self, path: str, where: QPoint) -> None:
        self.menu_of(path).exec(where)

    def menu_of(self, path: str) -> QMenu:
        """What can be done with a folder."""
        menu = QMenu(self)
        ask = partial(self.scope_wanted.emit, path)
        _entry(menu, "answer", self.tr("Ask about this folder"), ask)
        summarise = partial(self.summary_wanted.emit, path)
        _entry(menu, "text", self.tr("Summarise this folder"), summarise)
        show = partial(reveal.show_in_folder, path)
        _entry(menu, "folder-open", self.tr("Show in file manager"), show)
        menu.addSeparator()
        stop = partial(self._library.stop_watching, path)
        _entry(menu, "hide", self.tr("Stop watching"), stop)
        _entry(menu, "delete", self.tr("Delete what Alcove knows…"), partial(self._forget, path))
        return menu

    def _forget(self, path: str) -> None:
        box = QMessageBox(self, textFormat=Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        what = wording.name(path)
        box.setText(self.tr("Delete what Alcove knows of {}?").format(what))
        box.setInformativeText(
            self.tr(
                "Its text is erased from the index, together with the questions and answers in "
                "your chats and tests that cite or quote it. The folder is no longer watched; "
                "within a folder that is, it is excluded. The documents themselves are kept. This "
                "cannot be undone."
            )
        )
        forget = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        if box.clickedButton() is forget:
            self._library.forget(path)


class ProgressSection(QWidget):
    """File, progress bar, rate and time left; hidden when nothing is indexed."""

    def __init__(self, library: LibraryState, pause: QAction) -> None:
        super().__init__()
        self._library = library
        self._file = controls.Elided("small", Qt.TextElideMode.ElideMiddle)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Indexing progress"))
        self._figures = controls.Elided("muted")
        self._button = action_button(pause, size=14)
        line = row(self._file, self._button, gap=scale.UNIT)
        line.setStretch(0, 1)
        self.setLayout(
            column(line, self._bar, self._figures, gap=scale.UNIT, margins=(24, 4, 12, 0))
        )
        library.progressed.connect(self._update)
        self._update()

    def _update(self) -> None:
        state, paused = self._library.indexing, self._library.paused
        self.setVisible(state.active or paused)
        self._bar.setVisible(state.active)
        self._figures.setVisible(state.active)
        self._file.setText(self.tr("Paused") if paused else wording.reading(state))
        self._figures.setText(wording.indexing(state))
        share = state.share
        self._bar.setRange(0, 0 if share is None else 1000)
        self._bar.setValue(round(1000 * (share or 0)))


class ChatsSection(QWidget):
    """The chat history with its search."""

    opened = Signal(int)
    export_wanted = Signal(object)
    stop_wanted = Signal(int)

    def __init__(self, chats: Chats) -> None:
        super().__init__()
        self._chats = chats
        self._current: int | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search chats"))
        self.search.setAccessibleName(self.tr("Search chats"))
        self.search.setClearButtonEnabled(True)
        self.search.setProperty("kind", "search")
        self.search.setAcceptDrops(False)  # let the window import dropped files
        controls.add_search_icon(self.search)
        self.search.textChanged.connect(chats.search)
        self.list = RowList(self.tr("Chats"))
        self.list.chosen.connect(lambda chat: self.opened.emit(chat.id))
        self.list.asked.connect(self._menu)
        for keys, run in ((RENAME, self._rename), (DELETE, chats.delete)):
            shortcut = QShortcut(QKeySequence(keys), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(partial(self._with_current, run))
        heading = label(self.tr("Chats"), "caption")
        heading.setContentsMargins(16, 4, 0, 4)
        self._nothing = label(self.tr("No chats found."), "muted", wrap=True)
        self._nothing.setContentsMargins(16, 8, 16, 0)
        field = row(self.search, margins=(12, 4, 12, 4))
        self.setLayout(column(heading, field, self._nothing, self.list, gap=0))
        chats.changed.connect(self._update)
        self._update()

    def show_current(self, chat_id: int | None) -> None:
        """Highlight the open chat."""
        self._current = chat_id
        self._select()

    def _update(self) -> None:
        chats = self._chats
        rows = history_rows.entries(chats.shown, date.today(), chats.working, chats.text)
        self.list.rows.show(rows)
        self._nothing.setVisible(bool(self._chats.text) and not rows)
        self._select()

    def _select(self) -> None:
        self.list.setCurrentIndex(self.list.rows.where(lambda chat: chat.id == self._current))

    def _menu(self, chat: Chat, where: QPoint) -> None:
        self.menu_of(chat).exec(where)

    def menu_of(self, chat: Chat) -> QMenu:
        """What can be done with a chat."""
        menu = QMenu(self)
        if self._chats.working.get(chat.id):
            stop = partial(self.stop_wanted.emit, chat.id)
            _entry(menu, "stop", self.tr("Stop the answer"), stop)
            menu.addSeparator()
        if chat.id < 0:  # the engine does not know it yet
            return menu
        # lupdate finds no texts inside f-strings.
        rename, delete = self.tr("Rename…"), self.tr("Delete")
        _entry(menu, "edit", f"{rename}\t{_native(RENAME)}", partial(self._rename, chat))
        pin = self.tr("Unpin") if chat.pinned else self.tr("Pin")
        _entry(menu, "pin", pin, partial(self._chats.pin, chat, not chat.pinned))
        _entry(menu, "export", self.tr("Export…"), partial(self.export_wanted.emit, chat))
        menu.addSeparator()
        run = partial(self._chats.delete, chat)
        _entry(menu, "delete", f"{delete}\t{_native(DELETE)}", run)
        return menu

    def _with_current(self, run: Callable[[Chat], object]) -> None:
        found = entry_at(self.list.currentIndex())
        if found is not None and found.item is not None and found.item.id > 0:
            run(found.item)

    def _rename(self, chat: Chat) -> None:
        title, agreed = QInputDialog.getText(
            self, self.tr("Rename chat"), self.tr("Title"), text=chat.title
        )
        if agreed:
            self._chats.rename(chat, title)


def _native(keys: str) -> str:
    """Keys in the notation of this system."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _entry(menu: QMenu, glyph: str, text: str, run: Callable[[], object]) -> None:
    action = menu.addAction(icons.icon(glyph), text)
    action.triggered.connect(lambda: run())

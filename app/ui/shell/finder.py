"""Ctrl+K: finds commands, chats, folders, documents and passages, or asks the text as a
question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.core.answering.marking import asked_for
from app.core.domain import file_kinds
from app.core.domain.answers import ChatHit
from app.core.domain.files import Document
from app.core.domain.search import Hit
from app.core.facade import Facade
from app.core.text.excerpts import shortened
from app.ui.chat import mention_completer
from app.ui.foundation import richtext, wording
from app.ui.foundation.calls import Calls, Requests
from app.ui.foundation.commands import Actions
from app.ui.library.library_state import LibraryState
from app.ui.theme import icons, scale
from app.ui.widgets import controls
from app.ui.widgets.popup import Popup
from app.ui.widgets.rows import Entry, RowList, height

TYPING_MS = 120
EACH = 6
"""Most commands, chats, documents and passages that are shown, of each."""
EXCERPT = 100
"""Characters of a passage around the words that were typed."""
VISIBLE_ROWS = 12
"""Rows before the list scrolls."""


@dataclass(frozen=True, slots=True)
class Found:
    """The item of a row: ``kind`` is command, chat, path, passage or question."""

    kind: str
    value: object


class Finder(Popup):
    """Emits the chosen item."""

    chat_chosen = Signal(int)
    path_chosen = Signal(object)
    passage_chosen = Signal(object)
    question_asked = Signal(str)

    def __init__(
        self, window: QWidget, calls: Calls, library: LibraryState, actions: Actions
    ) -> None:
        self.field = QLineEdit()
        self.field.setProperty("kind", "finder")
        self.field.setAcceptDrops(False)  # let the window import dropped files
        self.list = RowList("")
        super().__init__(
            window,
            controls.column(
                self.field, controls.hairline(), self.list, gap=4, margins=(8, 8, 8, 8)
            ),
        )
        self._searches = Requests(calls)
        self._passage_searches = Requests(calls)  # which may take longer
        self._library = library
        self._actions = actions
        self._found: list[Entry] = []
        self._passages: list[Entry] = []
        hint = self.tr("Find documents, passages, chats and commands, or ask")
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.chosen.connect(self._choose)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._change)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._look)

    def open(self) -> None:
        """Show the finder with an empty field."""
        self.field.clear()
        self._found, self._passages = [], []
        self._show()
        self.show()
        self._place()
        self.raise_()
        self.field.setFocus()
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self.list.step(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.list.choose_current()
            case Qt.Key.Key_Escape:
                self.hide()
                self.window().setFocus()
            case _:
                return False
        return True

    def _change(self) -> None:
        self._searches.drop()
        self._passage_searches.drop()
        self._show()
        self._typing.start()

    def _look(self) -> None:
        text = self.field.text().strip()
        self._searches.ask_instead(partial(_search, text), self._take)
        self._passage_searches.ask_instead(
            lambda facade: facade.answers.passages_with(text, EACH) if text else [],
            partial(self._take_passages, text),
        )

    def _take(self, found: tuple[list[ChatHit], list[Document]]) -> None:
        if not self.isVisible():
            return
        chats, documents = found
        self._found = []
        if chats:
            self._found.append(Entry(self.tr("Chats"), heading=True))
            self._found += [
                Entry(hit.chat.title, "chat", item=Found("chat", hit.chat.id)) for hit in chats
            ]
        if documents:
            self._found.append(Entry(self.tr("Documents"), heading=True))
            self._found += [_path(mention_completer.entry(document)) for document in documents]
        self._show()

    def _take_passages(self, text: str, hits: list[Hit]) -> None:
        if not self.isVisible():
            return
        heading = [Entry(self.tr("Passages"), heading=True)] if hits else []
        self._passages = [*heading, *(_passage(hit, text) for hit in hits)]
        self._show()

    def _show(self) -> None:
        text = self.field.text().strip()
        rows = self._commands(text)
        folders = mention_completer.folders_named(text, self._library.folders) if text else []
        rows += [_path(Entry(path, "folder", item=path)) for path in folders]
        rows += self._found + self._passages
        if text:
            ask = self.tr("Ask: {}").format(text)
            rows.append(Entry(ask, "answer", "accent", item=Found("question", text)))
        self.list.rows.show(rows)
        self.list.setCurrentIndex(self.list.rows.where(lambda item: True))
        self._place()

    def _commands(self, text: str) -> list[Entry]:
        words = text.casefold().split()
        fitting = [
            command
            for command in self._actions.commands
            if all(word in command.text.casefold() for word in words)
        ]
        rows = [
            Entry(
                command.text.rstrip("…"),
                command.icon,
                tail=self._actions.keys(command.key),
                item=Found("command", command.key),
            )
            for command in (fitting if words else fitting[:EACH])
        ]
        return [Entry(self.tr("Commands"), heading=True), *rows] if rows else []

    def _place(self) -> None:
        width = min(600, self.window().width() - 2 * scale.AROUND)
        rows = self.list.rows
        entries = [
            rows.data(rows.index(n), Qt.ItemDataRole.UserRole) for n in range(rows.rowCount())
        ][:VISIBLE_ROWS]
        high = sum(map(height, entries))
        self.list.setFixedHeight(high)
        self.adjustSize()
        self.setGeometry((self.window().width() - width) // 2, 72, width, high + 64)

    def _choose(self, found: Found) -> None:
        self.hide()
        choices: dict[str, Callable[..., object]] = {
            "command": lambda key: self._actions[key].trigger(),
            "chat": self.chat_chosen.emit,
            "path": self.path_chosen.emit,
            "passage": self.passage_chosen.emit,
            "question": self.question_asked.emit,
        }
        choices[found.kind](found.value)


def _search(text: str, facade: Facade) -> tuple[list[ChatHit], list[Document]]:
    return (facade.chats.search(text, EACH) if text else []), facade.library.documents(text, EACH)


def _passage(hit: Hit, text: str) -> Entry:
    spans = asked_for(text, hit.text)
    return Entry(
        wording.place(hit.path, hit.page),
        icons.of_kind(file_kinds.named(hit.path)),
        tip=richtext.passage_tip(wording.home_relative(hit.path), hit.text, spans),
        lines=(shortened(hit.text, spans[0] if spans else (0, 0), EXCERPT),),
        item=Found("passage", hit),
    )


def _path(entry: Entry) -> Entry:
    return Entry(entry.text, entry.icon, tail=entry.tail, item=Found("path", entry.item))

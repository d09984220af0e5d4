"""Ctrl+K: finds passages, documents, chats and commands, or asks the text as a question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from app.core.answering.marking import Span, asked_for
from app.core.domain import file_kinds
from app.core.domain.answers import ChatHit
from app.core.domain.errors import AppError
from app.core.domain.files import Document
from app.core.domain.search import Hit
from app.core.facade import Facade
from app.core.text import sentences
from app.core.text.excerpts import shortened
from app.ui.chat import mention_completer
from app.ui.foundation import richtext, wording
from app.ui.foundation.calls import Calls, Requests
from app.ui.foundation.commands import Actions
from app.ui.library.library_state import LibraryState
from app.ui.theme import icons, scale
from app.ui.widgets import controls
from app.ui.widgets.popup import Popup
from app.ui.widgets.rows import Entry, RowList, entry_at, height

TYPING_MS = 120
MEANING_MS = 400
"""Pause in the typing after which passages are also searched by meaning."""
SHORTEST = 3
"""Least letters that are searched by meaning."""
PREVIEW_MS = 150
"""How long a row is the current one before it is previewed."""
EACH = 6
"""Most commands, chats, documents and passages that are shown, of each."""
NAMED = 40
"""Characters of a text that nothing was found for."""
EXCERPT = 100
"""Characters of a passage around the words that were typed."""
WIDEST = 600
LEAST = 360
"""Least width in pixels beside the preview."""
TOP = 72
"""Place of the finder below the upper edge of the window."""
BESIDE_ROWS = 96
"""Height of field and hint."""


@dataclass(frozen=True, slots=True)
class Found:
    """The item of a row: ``kind`` is command, chat, folder, document, passage or question."""

    kind: str
    value: object


class Finder(Popup):
    """Emits the chosen item, and while it is open the passage or document to preview."""

    chat_chosen = Signal(int)
    scope_chosen = Signal(object)
    """Path of a folder or document to ask about."""
    document_chosen = Signal(object)
    """Path of a document to open."""
    passage_chosen = Signal(object, object)
    """The ``Hit``, and the parts of its text to mark."""
    document_previewed = Signal(object)
    passage_previewed = Signal(object, object)
    question_asked = Signal(str)
    opened = Signal()
    dismissed = Signal()
    """What was previewed is not wanted."""

    def __init__(
        self,
        window: QWidget,
        calls: Calls,
        library: LibraryState,
        actions: Actions,
        beside: QWidget | None = None,
    ) -> None:
        """``beside`` shows the preview, which must not be covered."""
        self.field = QLineEdit()
        self.field.setProperty("kind", "finder")
        self.field.setAcceptDrops(False)  # let the window import dropped files
        self.list = RowList("")
        self._nothing = controls.label(words="quiet", wrap=True)
        self._nothing.setContentsMargins(12, scale.INSIDE, 12, scale.INSIDE)
        self._nothing.hide()
        self._hint = controls.Elided("muted")
        super().__init__(
            window,
            controls.column(
                self.field,
                controls.hairline(),
                self._nothing,
                self.list,
                controls.row(self._hint, margins=(12, 0, 12, 0)),
                gap=4,
                margins=(8, 8, 8, 8),
            ),
        )
        self._searches = Requests(calls)
        self._passage_searches = Requests(calls)  # which may take longer
        self._meaning_searches = Requests(calls)
        self._library = library
        self._actions = actions
        self._beside = beside
        self._named: list[Entry] = []
        """Commands that come first."""
        self._documents: list[Entry] = []
        self._chats: list[Entry] = []
        self._passages: list[Hit] = []
        self._by_meaning: list[Hit] = []
        self._awaited = 0
        """Searches by words that have not replied yet."""
        self._weighed = False
        """Whether the search by meaning has replied, or has nothing to say."""
        self._missed = False
        """Whether a search failed, so that it is not known whether there is something."""
        self._entered = False
        """Whether Enter was pressed before they had."""
        self._moved = False
        """Whether the current row was chosen with the keys."""
        hint = self.tr("Find passages, documents, chats and commands, or ask")
        self.field.setPlaceholderText(self.tr("Find anything, or ask"))
        self.field.setAccessibleName(hint)
        self.field.setToolTip(wording.tip(hint))
        self._hint.setText(
            self.tr("Enter opens, {} asks about it").format(
                QKeySequence("Ctrl+Enter").toString(QKeySequence.SequenceFormat.NativeText)
            )
        )
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.chosen.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._begin_preview)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._change)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._look)
        self._thinking = QTimer(self, singleShot=True, interval=MEANING_MS)
        self._thinking.timeout.connect(self._look_for_meaning)
        self._previewing = QTimer(self, singleShot=True, interval=PREVIEW_MS)
        self._previewing.timeout.connect(self._preview)

    def open(self) -> None:
        """Show the finder with an empty field."""
        self.opened.emit()
        self.field.clear()
        self._forget()
        self._documents, self._chats = [], []
        self._show()
        self.show()
        self.place()
        self.raise_()
        self.field.setFocus()
        self._look()

    def place(self) -> None:
        """Lay the finder over what is beside the preview."""
        if not self.isVisible():
            return
        window = self.window()
        free = window.width()
        if self._beside is not None and self._beside.isVisible():
            left = self._beside.mapTo(window, QPoint(0, 0)).x()
            free = left if left >= LEAST else free  # else it lies over the preview
        rows = self.list.rows
        wanted = sum(height(entry_at(rows.index(n)) or Entry("")) for n in range(rows.rowCount()))
        high = max(0, min(wanted, window.height() - TOP - BESIDE_ROWS - scale.AROUND))
        width = min(WIDEST, free - 2 * scale.AROUND)
        self.list.setFixedHeight(high)
        self.adjustSize()
        told = 0
        if not self._nothing.isHidden():
            told = self._nothing.heightForWidth(width - 2 * scale.INSIDE) + scale.UNIT
        self.setGeometry((free - width) // 2, TOP, width, high + told + BESIDE_ROWS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._close()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        return False

    def dismiss(self) -> None:
        """Close it without a choice."""
        self._close()
        self.dismissed.emit()
        self.window().setFocus()

    def _close(self) -> None:
        for timer in (self._typing, self._thinking, self._previewing):
            timer.stop()
        for requests in (self._searches, self._passage_searches, self._meaning_searches):
            requests.drop()
        self.hide()

    def _take_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self._moved = True
                self.list.step(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                    self._ask()
                elif self._awaited and not self._moved and not self._named:
                    self._entered = True  # what is first is not known yet
                else:
                    self.list.choose_current()
            case Qt.Key.Key_Escape:
                self.dismiss()
            case _:
                return False
        return True

    def _forget(self) -> None:
        """Forget what belongs to an earlier text."""
        self._passages, self._by_meaning = [], []
        self._entered = self._moved = self._weighed = self._missed = False
        self._previewing.stop()

    def _change(self) -> None:
        for requests in (self._searches, self._passage_searches, self._meaning_searches):
            requests.drop()
        self._forget()
        self._awaited = 2 if self._text else 0
        self._show()
        self._typing.start()
        self._thinking.start()

    @property
    def _text(self) -> str:
        return self.field.text().strip()

    def _look(self) -> None:
        text = self._text
        self._awaited = 2 if text else 0
        self._searches.ask_instead(partial(_search, text), self._take, self._miss)
        if text:
            self._passage_searches.ask_instead(
                lambda facade: facade.answers.passages_with(text, EACH),
                self._take_passages,
                self._miss,
            )

    def _look_for_meaning(self) -> None:
        text = self._text
        if len(text) >= SHORTEST and self.isVisible():
            self._meaning_searches.ask_instead(
                lambda facade: facade.answers.passages_about(text, EACH),
                self._take_meaning,
                lambda error: None,  # what was found by words stays
            )
        else:
            self._take_meaning([])

    def _take(self, found: tuple[list[ChatHit], list[Document]]) -> None:
        chats, documents = found
        self._chats = [
            Entry(hit.chat.title, "chat", item=Found("chat", hit.chat.id)) for hit in chats
        ]
        self._documents = [_document(document) for document in documents]
        self._arrived()

    def _take_passages(self, hits: list[Hit]) -> None:
        self._passages = hits
        self._arrived()

    def _take_meaning(self, hits: list[Hit]) -> None:
        known = {hit.passage_id for hit in self._passages}
        self._by_meaning = [hit for hit in hits if hit.passage_id not in known]
        self._weighed = True
        self._show()

    def _miss(self, error: AppError) -> None:
        """Go on without one of the searches."""
        self._missed = True
        self._arrived()

    def _arrived(self) -> None:
        self._awaited = max(0, self._awaited - 1)
        if not self.isVisible():
            return
        self._show()
        if self._entered and not self._awaited:
            self.list.choose_current()

    def _show(self) -> None:
        text = self._text
        folders = mention_completer.folders_named(text, self._library.folders) if text else []
        self._named, others = self._commands(text)
        passages = [_passage(hit, text) for hit in self._passages]
        further = self.tr("by meaning")
        passages += [_passage(hit, text, further) for hit in self._by_meaning]
        rows = self._named
        for heading, entries in (
            (self.tr("Passages"), passages),
            (self.tr("Documents"), [*map(_folder, folders), *self._documents]),
            (self.tr("Chats"), self._chats),
            (self.tr("Commands"), others),
        ):
            if entries:
                rows = [*rows, Entry(heading, heading=True), *entries]
        rows = list(rows)
        found = passages or folders or self._documents or self._chats
        self._say_nothing(text if text and not found else "")
        if text:
            ask = self.tr("Ask: {}").format(text)
            rows.append(Entry(ask, "answer", "accent", item=Found("question", text)))
        now = entry_at(self.list.currentIndex())
        kept = now.item if now and self._moved else None
        self.list.rows.show(rows)
        index = self.list.rows.where(lambda item: item == kept) if kept else QModelIndex()
        self.list.setCurrentIndex(index if index.isValid() else self.list.rows.where(bool))
        self.place()

    def _say_nothing(self, text: str) -> None:
        """Say that nothing was found for a text, once all searches have replied."""
        complete = self._weighed and not self._awaited and not self._missed
        self._nothing.setVisible(bool(text) and complete)
        if self._library.known and not self._library.folders:
            said = self.tr("The library is empty. Add a folder first, then it can be searched.")
        else:
            said = self.tr(
                "No document or chat matches “{}”. Check the spelling, try other words, or ask it "
                "as a question."
            ).format(wording.shown(shortened(text, (0, 0), NAMED)))
        self._nothing.setText(said)

    def _commands(self, text: str) -> tuple[list[Entry], list[Entry]]:
        """Commands whose names begin with the text, which are meant most likely, and others with
        its words; the first ones without a text."""
        words = text.casefold().split()
        named, others = [], []
        for command in self._actions.commands:
            name = command.text.casefold()
            entry = Entry(
                command.text.rstrip("…"),
                command.icon,
                tail=self._actions.keys(command.key),
                item=Found("command", command.key),
            )
            if words and name.startswith(text.casefold()):
                named.append(entry)
            elif all(word in name for word in words):
                others.append(entry)
        return named, others[:EACH]

    def _begin_preview(self) -> None:
        if self.isVisible() and (self._moved or self._text):
            self._previewing.start()

    def _preview(self) -> None:
        entry = entry_at(self.list.currentIndex())
        found = entry.item if entry else None
        match found:
            case Found("passage", Hit() as hit):
                self.passage_previewed.emit(hit, _sentence(hit, self._text))
            case Found("document", path):
                self.document_previewed.emit(path)

    def _ask(self) -> None:
        """Ask about the document or folder of the current row, or else the text."""
        entry = entry_at(self.list.currentIndex())
        match entry.item if entry else None:
            case Found("folder" | "document", path):
                self._choose(Found("folder", path))
            case _ if self._text:
                self._choose(Found("question", self._text))

    def _choose(self, found: Found) -> None:
        text = self._text
        self._close()
        if found.kind not in ("passage", "document"):
            self.dismissed.emit()
        choices: dict[str, Callable[..., object]] = {
            "command": lambda key: self._actions[key].trigger(),
            "chat": self.chat_chosen.emit,
            "folder": self.scope_chosen.emit,
            "document": self.document_chosen.emit,
            "passage": lambda hit: self.passage_chosen.emit(hit, _sentence(hit, text)),
            "question": self.question_asked.emit,
        }
        choices[found.kind](found.value)


def _search(text: str, facade: Facade) -> tuple[list[ChatHit], list[Document]]:
    return (facade.chats.search(text, EACH) if text else []), facade.library.documents(text, EACH)


def _passage(hit: Hit, text: str, tail: str = "") -> Entry:
    spans = asked_for(text, hit.text)
    return Entry(
        wording.place(hit.path, hit.page),
        icons.of_kind(file_kinds.named(hit.path)),
        tail=tail,
        tip=richtext.passage_tip(wording.home_relative(hit.path), hit.text, spans),
        lines=(shortened(hit.text, spans[0] if spans else (0, 0), EXCERPT),),
        item=Found("passage", hit),
    )


def _sentence(hit: Hit, text: str) -> tuple[Span, ...]:
    """The sentence of a passage with the words of a text; empty without one."""
    words = asked_for(text, hit.text)
    spans = (span for span in sentences.spans(hit.text) if words and words[0][0] < span[1])
    return tuple(span for span in (next(spans, None),) if span)


def _document(document: Document) -> Entry:
    entry = mention_completer.entry(document)
    return Entry(entry.text, entry.icon, tail=entry.tail, item=Found("document", entry.item))


def _folder(path: str) -> Entry:
    return Entry(path, "folder", item=Found("folder", path))

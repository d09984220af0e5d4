"""Completes an @ mention in the ask box with folders and documents of the library."""

from __future__ import annotations

import os
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.core.domain.files import Document
from app.core.domain.folders import RootStatus
from app.ui.chat.ask_box import AskBox
from app.ui.foundation import wording
from app.ui.foundation.calls import Calls, Requests
from app.ui.library.library_state import LibraryState
from app.ui.theme import icons
from app.ui.widgets.popup import Suggestions
from app.ui.widgets.rows import Entry

TYPING_MS = 100
OFFERED = 8


class MentionCompleter(QObject):
    """Suggests matches while the user types; the chosen one is added to the scope."""

    def __init__(self, box: AskBox, library: LibraryState, calls: Calls, window: QWidget) -> None:
        super().__init__(box)
        self._box = box
        self._library = library
        self._searches = Requests(calls)
        self._written: str | None = None
        self.popup = Suggestions(window, self.tr("Folders and documents"), OFFERED)
        self.popup.list.chosen.connect(box.complete_mention)
        box.edit.keys = self.popup.take_key
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._look)
        box.mentioning.connect(self._write)
        box.mention_ended.connect(self._end)

    def _write(self, text: str) -> None:
        self._written = text
        self._searches.drop()
        self._typing.start()

    def _end(self) -> None:
        self._written = None
        self._searches.drop()
        self._typing.stop()
        self.popup.hide()

    def _look(self) -> None:
        if (text := self._written) is not None:
            self._searches.ask_instead(
                lambda facade: facade.library.documents(text, OFFERED), partial(self._offer, text)
            )

    def _offer(self, text: str, found: list[Document]) -> None:
        rows = [*map(_folder, folders_named(text, self._library.folders)), *map(entry, found)]
        self.popup.offer(rows[:OFFERED], self._box)


def folders_named(text: str, folders: list[RootStatus]) -> list[str]:
    """Paths of folders whose name contains a text."""
    wanted = text.casefold()
    paths = [status.root.path for status in folders]
    return [path for path in paths if wanted in wording.name(path).casefold()]


def entry(document: Document) -> Entry:
    """A document as a row: its name and its folder."""
    folder = wording.name(os.path.dirname(document.path))
    icon = icons.of_kind(document.kind)
    return Entry(wording.name(document.path), icon, tail=folder, item=document.path)


def _folder(path: str) -> Entry:
    return Entry(wording.name(path), "folder", item=path)

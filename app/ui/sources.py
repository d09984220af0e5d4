"""The passages an answer stands on, as rows: those it cites, or all that were sent with why."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from app.core.models import Citation, Hit
from app.ui import richtext, wording
from app.ui.rows import Index, Role
from app.ui.theme import icons
from app.ui.turns import Turn
from app.ui.wording import translate

NOWHERE = QModelIndex()


class SourcesModel(QAbstractListModel):
    """Citations of a turn, or all its passages."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Citation] = []
        self._tails: list[str] = []

    def show_cited(self, turn: Turn) -> None:
        """Only what the answer names."""
        self._reset(list(turn.citations), [""] * len(turn.citations))

    def show_all(self, turn: Turn) -> None:
        """Every passage the model was given, best first, and how each was found."""
        rows = [citation_of(number, hit) for number, hit in enumerate(turn.passages, 1)]
        self._reset(rows, [reasons(hit) for hit in turn.passages])

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        citation = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"[{citation.n}] {wording.place(citation.path, citation.page)}"
            case Qt.ItemDataRole.ToolTipRole:
                place = wording.home_relative(citation.path)
                return richtext.passage_tip(place, citation.text)
            case Role.ICON:
                return icons.of_kind(citation.path.rpartition(".")[2].lower())
            case Role.TAIL:
                return self._tails[index.row()]
            case Role.ITEM:
                return citation
        return None

    def row_of(self, n: int) -> QModelIndex:
        """Where citation ``n`` stands."""
        for number, citation in enumerate(self._rows):
            if citation.n == n:
                return self.index(number)
        return QModelIndex()

    def _reset(self, rows: list[Citation], tails: list[str]) -> None:
        self.beginResetModel()
        self._rows, self._tails = rows, tails
        self.endResetModel()


def citation_of(number: int, hit: Hit) -> Citation:
    """A passage that was sent, as if it were cited."""
    return Citation(number, hit.path, hit.page, hit.start, hit.end, hit.text)


def reasons(hit: Hit) -> str:
    """How a passage was found: its place by meaning and by words."""
    parts = []
    if hit.dense_rank is not None:
        parts.append(translate("sources", "meaning {}").format(wording.number(hit.dense_rank)))
    if hit.lexical_rank is not None:
        parts.append(translate("sources", "words {}").format(wording.number(hit.lexical_rank)))
    return wording.SEPARATOR.join(parts)

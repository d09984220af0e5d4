"""A passage as a card: its file and place, an excerpt, and a button that opens the document."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.core.domain import file_kinds
from app.core.domain.answers import Citation
from app.core.domain.search import Hit
from app.core.text.excerpts import Span
from app.ui.foundation import wording
from app.ui.foundation.excerpts import excerpt
from app.ui.theme import icons, look, scale
from app.ui.widgets import controls
from app.ui.widgets.controls import column, icon_button, label, panel, row

LINE_HEIGHT = 1.2
"""As a multiple of the font's own: a card is to be skimmed."""


class PassageCard(QWidget):
    """Shows where an answer probably is, or by what to judge it."""

    opened = Signal(int)
    """The number of the passage to open in its document."""

    def __init__(self) -> None:
        super().__init__()
        self._n = 0
        self._icon = controls.IconLabel()
        self._place = controls.Elided("caption")
        self._note = label(self.tr("Likely passage"), words="muted")
        self._open = icon_button("open", self.tr("Open at this passage"), self._choose, size=14)
        self._text = label(wrap=True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = row(self._icon, self._place, self._note, self._open)
        head.setStretch(1, 1)
        inside = column(head, self._text, gap=scale.UNIT, margins=(12, 8, 8, 12))
        self.setLayout(column(panel(inside, ground="raised")))

    def show_hit(self, hit: Hit, spans: Sequence[Span], n: int) -> None:
        """Show the likely passage; ``n`` is its number, 0 when it cannot be opened."""
        heading = wording.shown(hit.heading.rpartition(" > ")[2])
        parts = (wording.place(hit.path, hit.page), heading)
        place = wording.SEPARATOR.join(filter(None, parts))
        self._show(hit.path, place, hit.text, spans, n)
        self._note.show()

    def show_citation(self, citation: Citation, spans: Sequence[Span] = ()) -> None:
        """Show a source of an answer."""
        place = f"[{citation.n}] {wording.place(citation.path, citation.page)}"
        self._show(citation.path, place, citation.text, spans, citation.n)
        self._note.hide()

    def _show(self, path: str, place: str, text: str, spans: Sequence[Span], n: int) -> None:
        self._n = n
        self._icon.show_glyph(icons.of_kind(file_kinds.named(path)), "muted")
        self._place.setText(place)
        self._text.setText(_html(text, spans))
        self._open.setVisible(n > 0)

    def _choose(self) -> None:
        self.opened.emit(self._n)


def _html(text: str, spans: Sequence[Span]) -> str:
    """The excerpt as HTML, which holds no markup of the document's."""
    colours = look.colours()
    mark = f"background-color: {colours.highlight}; color: {colours.on_highlight}"
    pieces = (
        f'<span style="{mark}">{escape(piece)}</span>' if marked else escape(piece)
        for piece, marked in excerpt(text, spans)
    )
    return f'<p style="margin: 0; line-height: {LINE_HEIGHT:.0%}">{"".join(pieces)}</p>'

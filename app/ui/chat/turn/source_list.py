"""The sources of an answer below it, and why it has these."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.core.domain import file_kinds
from app.core.domain.answers import Citation
from app.core.text.excerpts import shortened
from app.ui.foundation import wording
from app.ui.foundation.turns import Turn
from app.ui.sources.source_rows import found_by, ranks, reasons
from app.ui.theme import icons, scale
from app.ui.widgets import controls
from app.ui.widgets.controls import button, column, label, row

SHOWN = 6
"""Sources that are listed at first; an answer over all documents has many."""
LONGEST = 160
"""Characters of a sentence shown as the reason."""


class SourceList(QWidget):
    """One row for each cited passage; on request its sentence, how it was found, and what else was
    read."""

    chosen = Signal(int)
    """The number of a passage to open in its document."""

    def __init__(self) -> None:
        super().__init__()
        self._turn = Turn("")
        self._shown: object = None
        self._whole = False
        self._why = button(self.tr("Why these sources?"), self._show_rows, "quiet")
        self._why.setCheckable(True)
        self._why.setToolTip(
            self.tr(
                "The sentence that each is cited for, why it was chosen, and what else was read"
            )
        )
        head = row(label(self.tr("Sources"), "caption"), None, self._why)
        self._rows = column(gap=0)
        self.setLayout(column(head, self._rows, gap=0))
        self.hide()

    def show_sources(self, turn: Turn) -> None:
        """Show those of a turn; hide when it has none."""
        self._turn = turn
        self.setVisible(bool(turn.sources))
        shown = (turn.sources, turn.passages, turn.text)
        if shown != self._shown:
            self._shown, self._whole = shown, False
            self._show_rows()

    def _show_whole(self) -> None:
        self._whole = True
        self._show_rows()

    def _show_rows(self) -> None:
        explained = self._why.isChecked()
        sources = self._turn.sources if self._whole else self._turn.sources[:SHOWN]
        rows = [part for source in sources for part in self._source(source, explained)]
        if len(sources) < len(self._turn.sources):
            count = wording.number(len(self._turn.sources))
            rows.append(button(self.tr("Show all {}").format(count), self._show_whole, "row"))
        if explained:
            rows += self._also_read()
        controls.fill(self._rows, rows)

    def _source(self, source: Citation, explained: bool) -> list[QWidget]:
        place = f"[{source.n}] {wording.place(source.path, source.page)}"
        made = button(place, partial(self.chosen.emit, source.n), "row")
        made.setIcon(icons.icon(icons.of_kind(file_kinds.named(source.path))))
        made.setToolTip(wording.tip(wording.home_relative(source.path)))
        made.setAccessibleName(self.tr("Open {}").format(place))
        return [made, self._reason(source)] if explained else [made]

    def _reason(self, source: Citation) -> QWidget:
        parts = [shortened(source.text, span, LONGEST) for span in self._turn.carrying(source)]
        lines = [
            self.tr("Cited for: {}").format(self.tr("“{}”").format(wording.shown(part)))
            for part in parts
        ]
        hits = zip(self._turn.read, self._turn.passages, strict=True)
        hit = next((hit for read, hit in hits if read.n == source.n), None)
        found = reasons(hit, self._turn.searched) if hit else ""
        made = label("\n".join(filter(None, (*lines, found))), "muted", wrap=True)
        made.setToolTip(wording.tip(ranks(hit)) if hit else "")
        made.setContentsMargins(32, 0, 0, scale.INSIDE)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return made

    def _also_read(self) -> list[QWidget]:
        cited = {source.n for source in self._turn.sources}
        others = [
            (f"[{read.n}] {wording.place(read.path, read.page)}", hit)
            for read, hit in zip(self._turn.read, self._turn.passages, strict=True)
            if read.n not in cited
        ]
        if not others:
            return []
        lines = [wording.SEPARATOR.join(filter(None, (at, found_by(hit)))) for at, hit in others]
        head = self.tr("Also read, but not cited:")
        made = label("\n".join([head, *lines]), "muted", wrap=True)
        made.setToolTip(wording.tip(*(f"{at}: {ranks(hit)}" for at, hit in others if ranks(hit))))
        made.setContentsMargins(8, scale.UNIT, 0, 0)
        return [made]

"""The right column: the cited document at the passage, and the list of sources."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from app.core.answering.citations import citation
from app.core.answering.marking import Span
from app.core.domain.answers import Citation
from app.core.domain.documents import Box, ExtractedDocument
from app.core.domain.errors import AppError
from app.core.domain.search import Hit, Scope
from app.core.domain.tabular.tables import MarkedCells, TableInfo
from app.core.facade import Facade
from app.core.text.alignment import boxes_between
from app.ui.foundation import reveal, wording
from app.ui.foundation.calls import Calls, Requests
from app.ui.foundation.turns import Turn
from app.ui.sources import source_rows
from app.ui.sources.pdf_page import PdfPage
from app.ui.sources.source_rows import Folded
from app.ui.sources.table_grid import TableGrid
from app.ui.sources.text_page import TextPage
from app.ui.theme import scale
from app.ui.widgets import controls
from app.ui.widgets.controls import column, icon_button, label, panel, row
from app.ui.widgets.rows import ROW, RowList

LISTED = 5
"""Sources that are visible before the list scrolls."""


class SourcePanel(QWidget):
    """Shows one citation of a turn."""

    closed = Signal()
    failed = Signal(object)
    """An AppError."""

    def __init__(self, calls: Calls, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = Requests(calls)
        self._turn: Turn | None = None
        self._path = ""
        self._parts: tuple[Span, ...] = ()
        """The parts of its text that carry the answer; empty for all of it."""
        self._opened: set[str] = set()
        self._name = controls.Elided("strong", Qt.TextElideMode.ElideMiddle)
        self._place = label(words="muted")
        self._back = icon_button("back", self.tr("Previous page"), lambda: self._turn_by(-1))
        self._forward = icon_button("forward", self.tr("Next page"), lambda: self._turn_by(1))
        close = icon_button("close", self.tr("Close source"), self.closed.emit)
        head = row(
            self._name,
            self._place,
            self._back,
            self._forward,
            close,
            gap=scale.UNIT,
            margins=(16, 0, 8, 0),
        )
        head.setStretch(0, 1)
        top = panel(head, line="bottom")
        top.setFixedHeight(48)
        self.pdf = PdfPage()
        self.pdf.page_changed.connect(self._show_page_number)
        self.text = TextPage()
        self.grid = TableGrid(calls)
        self._note = QLabel()
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setContentsMargins(24, 24, 24, 24)
        self._body = QStackedWidget()
        for page in (self.pdf, self.text, self.grid, self._note):
            self._body.addWidget(page)
        self._list = RowList(self.tr("Sources"))
        self._list.chosen.connect(self._choose)
        self._why = controls.button(self.tr("Why these?"), self._list_sources, "quiet")
        self._why.setCheckable(True)
        self._why.setToolTip(self.tr("All passages the model read, and how each was found"))
        self._open = controls.button(self.tr("Open"), partial(self._hand_over, reveal.open_file))
        self._show = controls.button(
            self.tr("Show in folder"), partial(self._hand_over, reveal.show_in_folder)
        )
        foot = row(self._open, self._show, None, self._why, margins=(16, 8, 16, 12))
        self.setLayout(
            column(top, self._body, controls.hairline(), scale.UNIT, self._list, foot, gap=0)
        )
        self.setMinimumWidth(300)

    def show_citation(self, turn: Turn, n: int) -> None:
        """Show citation ``n`` of a turn; for an answer that was computed, the cells behind it."""
        source = turn.source(n)
        if source is None:
            return
        if turn is not self._turn or self._why.isChecked():
            self._turn = turn
            self._opened.clear()
            self._why.setChecked(False)
            self._list_sources()
        if turn.cells and turn.cells.path == source.path:
            self.show_table(turn.cells)
        else:
            self._show_passage(source)

    def show_passage(self, hit: Hit) -> None:
        """Show a passage that is no source of an answer."""
        self._leave_turn()
        self._show_passage(citation(0, hit))

    def show_table(self, marked: MarkedCells) -> None:
        """Show a table of a document with cells marked, those that an answer was computed from."""

        def found(facade: Facade) -> TableInfo | None:
            tables = facade.tables.tables(Scope(marked.path))
            return next((t for t in tables if t.ordinal == marked.ordinal), None)

        self._texts.ask(found, partial(self._show_grid, marked), self.failed.emit)

    def _show_grid(self, marked: MarkedCells, info: TableInfo | None) -> None:
        self._leave_turn()
        self._show_file(marked.path)
        self._turn_pages(False)
        if info is None:
            self._note.setText(
                self.tr("The table is not there any more: its file was read again, or removed.")
            )
            self._body.setCurrentWidget(self._note)
            return
        self._place.setText(info.name)
        self.grid.show_table(info, marked.cells)
        self._body.setCurrentWidget(self.grid)

    def _leave_turn(self) -> None:
        """Show something that is no source of an answer."""
        self._turn = None
        self._list.rows.show([])
        self._list.setFixedHeight(0)
        self._why.hide()

    def close_file(self) -> None:
        """Close the file shown."""
        self.pdf.close_file()

    def _choose(self, item: Citation | Folded) -> None:
        if isinstance(item, Citation):
            self._show_passage(item)
            return
        self._opened ^= {item.path}
        self._list_sources()
        self._list.setCurrentIndex(self._list.rows.where(lambda other: other == item))

    def _show_passage(self, citation: Citation) -> None:
        self._parts = self._turn.carrying(citation) if self._turn else ()
        self._texts.drop()
        self._list.setCurrentIndex(self._list.rows.where(lambda item: item == citation))
        here = self._show_file(citation.path)
        printed = here and citation.path.lower().endswith(".pdf")
        parts = [citation.text[start:end] for start, end in self._parts]
        if printed and self.pdf.open(citation.path, citation.page or 1, citation.text, parts):
            self._turn_pages(True)
            self._body.setCurrentWidget(self.pdf)
            if self.pdf.selection is None:
                self._texts.ask(
                    lambda facade: facade.library.document(citation.path),
                    partial(self._mark_scan, citation),
                    lambda error: None,  # the page is shown without a highlight
                )
            return
        self._turn_pages(False)
        self._place.setText(_page(citation))
        self._texts.ask(
            lambda facade: facade.library.document(citation.path),
            partial(self._show_text, citation),
            partial(self._show_error, citation),
        )

    def _show_file(self, path: str) -> bool:
        """Name the file shown; return whether it is still there."""
        self._path = path
        self._name.setText(wording.name(path))
        self._place.clear()
        here = os.path.isfile(path)
        self._open.setEnabled(here)
        self._show.setEnabled(here)
        return here

    def _show_text(self, citation: Citation, document: ExtractedDocument) -> None:
        self.text.show_passage(document, self._marked(citation))
        self._body.setCurrentWidget(self.text)

    def _mark_scan(self, citation: Citation, document: ExtractedDocument) -> None:
        boxes: dict[int, list[Box]] = {}
        for start, end in self._marked(citation):
            for page, found in boxes_between(document, start, end).items():
                boxes.setdefault(page, []).extend(found)
        self.pdf.mark(boxes)

    def _marked(self, citation: Citation) -> list[Span]:
        """What to mark, as [start, end) of the document's text."""
        parts = [(citation.start + start, citation.start + end) for start, end in self._parts]
        return parts or [(citation.start, citation.end)]

    def _show_error(self, citation: Citation, error: AppError) -> None:
        """Show why the file cannot be read, and the text that was cited."""
        said = f"{wording.core_text(error.title)}. {wording.reason(error)}"
        quoted = f"\n\n“{citation.text}”" if citation.text else ""
        self._note.setText(f"{said}{quoted}")
        self._body.setCurrentWidget(self._note)

    def _show_page_number(self, page: int, pages: int) -> None:
        place = self.tr("p. {0} / {1}").format(wording.number(page), wording.number(pages))
        self._place.setText(place)
        self._back.setEnabled(page > 1)
        self._forward.setEnabled(page < pages)

    def _turn_pages(self, possible: bool) -> None:
        self._back.setVisible(possible)
        self._forward.setVisible(possible)

    def _turn_by(self, step: int) -> None:
        self.pdf.turn(self.pdf.page + step)

    def _list_sources(self) -> None:
        if self._turn is None:
            return
        everything = self._why.isChecked() and bool(self._turn.passages)
        listed = source_rows.read if everything else source_rows.cited
        rows = listed(self._turn, self._opened)
        self._list.rows.show(rows)
        self._why.setVisible(bool(self._turn.passages))
        self._list.setFixedHeight(min(LISTED, max(1, len(rows))) * ROW + 4)

    def _hand_over(self, to: Callable[[str], bool]) -> None:
        if self._path:
            to(self._path)


def _page(citation: Citation) -> str:
    return "" if citation.page is None else wording.number(citation.page)

"""The right column: the cited document at the passage, and the list of sources."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QWidget

from app.core.answering.citations import citation
from app.core.answering.marking import Span
from app.core.domain import file_kinds
from app.core.domain.answers import Citation
from app.core.domain.documents import Box, ExtractedDocument
from app.core.domain.errors import AppError
from app.core.domain.file_kinds import SPREADSHEET
from app.core.domain.search import Hit, Scope
from app.core.domain.tabular.tables import MarkedCells, TableInfo
from app.core.facade import Facade
from app.core.text.alignment import boxes_between
from app.ui.foundation import reveal, wording
from app.ui.foundation.calls import Calls, Requests
from app.ui.foundation.turns import Turn
from app.ui.sources import source_rows
from app.ui.sources.find_bar import FindBar
from app.ui.sources.page_list import PageList
from app.ui.sources.pdf_page import PdfPage
from app.ui.sources.sheet_view import Sheets, SheetView, sheets_with
from app.ui.sources.source_rows import Folded
from app.ui.sources.text_page import TextPage
from app.ui.theme import scale
from app.ui.widgets import controls
from app.ui.widgets.controls import column, icon_button, label, panel, row
from app.ui.widgets.flow import Flow
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
        self.shown: Callable[[], object] = self.close_file
        """Shows again what is shown."""
        self._path = ""
        self._parts: tuple[Span, ...] = ()
        """The parts of its text that carry the answer; empty for all of it."""
        self._opened: set[str] = set()
        self._name = controls.Elided("strong", Qt.TextElideMode.ElideMiddle)
        self._place = label(words="muted")
        self._back = icon_button("back", self.tr("Previous page"), lambda: self._turn_by(-1))
        self._forward = icon_button("forward", self.tr("Next page"), lambda: self._turn_by(1))
        close = icon_button("close", self.tr("Close source (Esc)"), self.closed.emit)
        head = row(self._name, close, gap=scale.UNIT, margins=(16, 0, 8, 0))
        head.setStretch(0, 1)
        top = panel(head)
        top.setFixedHeight(44)
        self.pdf = PdfPage()
        self.pdf.page_changed.connect(self._show_page_number)
        self.pdf.loaded.connect(self._show_pages)
        self.text = TextPage()
        self.sheets = SheetView(calls)
        self.sheets.switched.connect(self._place.setText)
        self.grid = self.sheets.grid
        self.page_list = PageList(self.pdf.document)
        self.page_list.chosen.connect(self.pdf.turn)
        self.page_list.hide()
        self.find_bar = FindBar()
        self.find_bar.searched.connect(self._search)
        self.find_bar.stepped.connect(self._step)
        self.find_bar.closed.connect(self._focus_body)
        for view in (self.pdf, self.text, self.sheets):
            view.found.connect(partial(self._show_found, view))
        self._tools = panel(self._make_tools(), line="bottom")
        self._note = QLabel()
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setContentsMargins(24, 24, 24, 24)
        self._body = QStackedWidget()
        self._printed = QSplitter(Qt.Orientation.Horizontal)
        self._printed.setHandleWidth(1)
        self._printed.setChildrenCollapsible(False)
        for part in (self.page_list, self.pdf):
            self._printed.addWidget(part)
        self._printed.setStretchFactor(1, 1)
        self._printed.setSizes([self.page_list.minimumWidth(), 1000])
        for page in (self._printed, self.text, self.sheets, self._note):
            self._body.addWidget(page)
        self._body.currentChanged.connect(self._show_tools)
        self._list = RowList(self.tr("Sources"))
        self._list.chosen.connect(self._choose)
        self._why = controls.button(self.tr("All passages read"), self._list_sources, "quiet")
        self._why.setCheckable(True)
        policy = self._why.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # so that the panel keeps room for it
        self._why.setSizePolicy(policy)
        self._why.setToolTip(
            self.tr("List everything that the model read for this answer, not only what it cites")
        )
        self._open = controls.button(self.tr("Open"), partial(self._hand_over, reveal.open_file))
        self._show = controls.button(
            self.tr("Show in folder"), partial(self._hand_over, reveal.show_in_folder)
        )
        foot = Flow(self._open, self._show, self._why)
        foot.setContentsMargins(16, 8, 16, 12)
        self.setLayout(
            column(
                top,
                self._tools,
                self.find_bar,
                self._body,
                controls.hairline(),
                scale.UNIT,
                self._list,
                foot,
                gap=0,
            )
        )
        self._make_shortcuts()
        self._show_tools()

    def open_search(self) -> None:
        """Open the bar to find words in the document."""
        if self._view is not None:
            self.find_bar.open()

    def zoom(self, step: int) -> None:
        """Enlarge what is shown by a step, or make it smaller; 0 is the usual size."""
        if (view := self._view) is not None:
            view.zoom(step)

    def show_citation(self, turn: Turn, n: int) -> None:
        """Show citation ``n`` of a turn; for an answer that was computed, the cells behind it."""
        source = turn.source(n)
        if source is None:
            return
        self.shown = partial(self.show_citation, turn, n)
        if turn is not self._turn or self._why.isChecked():
            self._turn = turn
            self._opened.clear()
            self._why.setChecked(False)
            self._list_sources()
        if turn.cells and turn.cells.path == source.path:
            self.show_table(turn.cells)
        else:
            self._show_passage(source)

    def show_passage(self, hit: Hit, parts: Sequence[Span] = ()) -> None:
        """Show a passage that is no source of an answer, with parts of its text marked, or all of
        it."""
        self.shown = partial(self.show_passage, hit, parts)
        self._leave_turn()
        self._show_passage(citation(0, hit), tuple(parts))

    def show_table(self, marked: MarkedCells) -> None:
        """Show a table of a document with cells marked, those that an answer was computed from."""

        self.shown = partial(self.show_table, marked)

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
            self._show_body(self._note)
            return
        self._show_sheets(Sheets([info], 0, tuple(marked.cells)))

    def _leave_turn(self) -> None:
        """Show something that is no source of an answer."""
        self._turn = None
        self._list.rows.show([])
        self._list.hide()
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

    def _show_passage(self, citation: Citation, parts: tuple[Span, ...] = ()) -> None:
        self._parts = self._turn.carrying(citation) if self._turn else parts
        self._texts.drop()
        self._list.setCurrentIndex(self._list.rows.where(lambda item: item == citation))
        here = self._show_file(citation.path)
        printed = here and citation.path.lower().endswith(".pdf")
        marked = [citation.text[start:end] for start, end in self._parts]
        if printed and self.pdf.open(citation.path, citation.page or 1, citation.text, marked):
            self._turn_pages(True)
            self._show_body(self._printed)
            if self.pdf.selection is None:
                self._texts.ask(
                    lambda facade: facade.library.document(citation.path),
                    partial(self._mark_scan, citation),
                    lambda error: None,  # the page is shown without a highlight
                )
            return
        self._turn_pages(False)
        if here and _is_sheet(citation.path):
            parts = self._parts
            self._texts.ask(
                lambda facade: sheets_with(
                    facade, citation.path, citation.page, citation.text, parts
                ),
                partial(self._show_workbook, citation),
                partial(self._show_error, citation),
            )
        else:
            self._ask_for_text(citation)

    def _ask_for_text(self, citation: Citation) -> None:
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

    def _show_workbook(self, citation: Citation, sheets: Sheets | None) -> None:
        """Show a workbook as grids, or as text where no table has what was cited."""
        if sheets is None:
            self._ask_for_text(citation)
        else:
            self._show_sheets(sheets)

    def _show_sheets(self, sheets: Sheets) -> None:
        self.sheets.show_sheets(sheets)
        self._show_body(self.sheets)

    def _show_text(self, citation: Citation, document: ExtractedDocument) -> None:
        self.text.show_passage(document, self._marked(citation))
        self._show_body(self.text)

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
        title = wording.sentence(wording.core_text(error.title))
        said = f"{title} {wording.reason(error)}"
        quoted = f"\n\n“{citation.text}”" if citation.text else ""
        self._note.setText(f"{said}{quoted}")
        self._show_body(self._note)

    def _show_page_number(self, page: int, pages: int) -> None:
        place = self.tr("p. {0} / {1}").format(wording.number(page), wording.number(pages))
        self._place.setText(place)
        self._back.setEnabled(page > 1)
        self._forward.setEnabled(page < pages)
        self.page_list.show_page(page)

    def _make_tools(self) -> QHBoxLayout:
        """The buttons below the name: pages, size and search."""
        self._pages = icon_button("pages", self.tr("Pages and outline"), self._toggle_pages)
        self._pages.setCheckable(True)
        smaller = icon_button("zoom-out", self._named("Ctrl+-", self.tr("Smaller")))
        smaller.clicked.connect(lambda: self.zoom(-1))
        larger = icon_button("zoom-in", self._named("Ctrl++", self.tr("Larger")))
        larger.clicked.connect(lambda: self.zoom(1))
        find = icon_button("search", self._named("Ctrl+F", self.tr("Find in this document")))
        find.clicked.connect(self.open_search)
        left = (self._pages, self._back, self._place, self._forward)
        return row(*left, None, smaller, larger, find, gap=scale.UNIT, margins=(12, 0, 8, 6))

    def _named(self, keys: str, name: str) -> str:
        """The name of a button with its keys."""
        return f"{name} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})"

    def _make_shortcuts(self) -> None:
        """Keys that work while something in the panel has the focus."""
        for keys, step in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1), ("Ctrl+0", 0)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.zoom, step))

    @property
    def _view(self) -> PdfPage | TextPage | SheetView | None:
        """What shows the document; None while there is only a note."""
        shown = self._body.currentWidget()
        if shown is self._printed:
            return self.pdf
        return next((view for view in (self.text, self.sheets) if view is shown), None)

    def _show_body(self, body: QWidget) -> None:
        self._body.setCurrentWidget(body)
        if self.find_bar.isVisible() and self._view is not None:
            self._view.search(self.find_bar.field.text().strip())

    def _show_tools(self) -> None:
        self._tools.setVisible(self._view is not None)

    def _search(self, text: str) -> None:
        for view in (self.pdf, self.text, self.sheets):
            view.search(text if view is self._view else "")

    def _step(self, by: int) -> None:
        if self._view is not None:
            self._view.step(by)

    def _show_found(self, view: QWidget, current: int, total: int) -> None:
        if view is self._view:
            self.find_bar.show_count(current, total)

    def _focus_body(self) -> None:
        if self._view is not None:
            self._view.setFocus()

    def _show_pages(self) -> None:
        """List the pages of another document."""
        self.page_list.reset()

    def _toggle_pages(self) -> None:
        self.page_list.setVisible(self._pages.isChecked())

    def _turn_pages(self, possible: bool) -> None:
        self._pages.setVisible(possible and self.pdf.pages > 1)
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
        self._list.show()
        self._why.setVisible(bool(self._turn.passages))
        self._list.setFixedHeight(min(LISTED, max(1, len(rows))) * ROW + 4)

    def _hand_over(self, to: Callable[[str], bool]) -> None:
        if self._path:
            to(self._path)


def _page(citation: Citation) -> str:
    return "" if citation.page is None else wording.number(citation.page)


def _is_sheet(path: str) -> bool:
    return file_kinds.find(file_kinds.named(path)).group is SPREADSHEET

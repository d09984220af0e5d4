"""The source panel: size, search in the document, pages, sheets, and closing by Esc."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPainter, QPdfWriter, QWheelEvent
from PySide6.QtPdf import QPdfBookmarkModel
from PySide6.QtWidgets import QApplication

from app.adapters.extraction.formats.plain import read_plain
from app.core.domain.answers import Citation
from app.core.domain.documents import ExtractedDocument
from app.core.domain.search import Hit, beginning
from app.core.domain.tabular.tables import MarkedCells, TableColumn, TableInfo, TableRow
from app.core.tables.row_blocks import unpacked
from app.ui.foundation.calls import Calls
from app.ui.foundation.turns import Turn
from app.ui.sources.sheet_view import sheets_with
from app.ui.sources.source_panel import SourcePanel
from tests.adapters.extraction import document_samples
from tests.fakes.facade import FakeFacade
from tests.ui.demo_facade import FRIDGE, LEASE, hit, lease_passage

COLUMNS = (TableColumn("Item", position=1), TableColumn("Price", "money", "EUR", position=2))
PRICES = TableInfo(1, "/d/prices.xlsx", "Prices", 1, COLUMNS, 3)
STOCK = TableInfo(2, "/d/prices.xlsx", "Stock", 2, COLUMNS, 1500, ordinal=1)


class Workbook(FakeFacade):
    """A workbook of two sheets."""

    def tables_tables(self, scope):
        return [PRICES, STOCK]

    def tables_rows(self, table_id, offset=0, limit=500):
        count = PRICES.row_count if table_id == PRICES.id else STOCK.row_count
        return [
            TableRow(n + 2, (f"Item {n} of {table_id}", f"{n}.00 €"), (f"Item {n}", float(n)))
            for n in range(count)
        ][offset : offset + limit]


@pytest.fixture
def main_view(desktop):
    return desktop.main_view


@pytest.fixture
def source(qtbot, main_view):
    """The lease, open at a sentence of its third page."""
    text = lease_passage()
    start = text.index("either party")
    main_view.show_passage(hit(LEASE, 3, 1200, text, 1, 1), ((start, len(text)),))
    qtbot.waitUntil(lambda: main_view.source.pdf._sheet.mark() is not None)
    QApplication.processEvents()
    return main_view.source


def in_view(pdf) -> bool:
    """Whether the middle of the mark is seen."""
    left, top = pdf.horizontalScrollBar().value(), pdf.verticalScrollBar().value()
    seen = pdf.viewport().rect().translated(left, top)
    return seen.contains(pdf._sheet.mark().center().toPoint())


def test_only_the_sentence_is_marked(source):
    assert source.pdf.selection.text().startswith("either party may end the lease")


def test_buttons_keys_and_wheel_change_the_size_and_keep_the_passage_in_view(qtbot, source):
    pdf = source.pdf
    pdf.setFocus()
    wide = pdf._sheet.width()
    qtbot.keyClick(pdf, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    source.zoom(1)
    assert pdf._sheet.width() > 1.4 * wide
    assert in_view(pdf)
    at = QPointF(20, 20)
    wheel = QWheelEvent(
        at,
        pdf.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    for _ in range(3):
        QApplication.sendEvent(pdf.viewport(), wheel)
    assert pdf._sheet.width() > 2.9 * wide
    assert in_view(pdf)
    source.zoom(0)
    assert abs(pdf._sheet.width() - wide) < 20
    assert in_view(pdf)


def test_the_size_of_text_changes_and_the_passage_stays_in_view(qtbot, main_view):
    source = main_view.source
    main_view.open_document(FRIDGE)
    qtbot.waitUntil(source.text.isVisible)
    before = source.text.font().pixelSize()
    source.zoom(1)
    source.zoom(1)
    assert source.text.font().pixelSize() > before
    assert source.text.viewport().rect().contains(source.text.cursorRect().center())
    source.zoom(0)
    assert source.text.font().pixelSize() == before


def test_words_are_found_in_a_pdf_on_all_its_pages(qtbot, main_view, source):
    main_view.commands["find-in"].trigger()
    assert source.find_bar.isVisible()
    qtbot.keyClicks(source.find_bar.field, "Landlord")
    qtbot.waitUntil(lambda: source.pdf._at is not None)
    qtbot.waitUntil(lambda: source.pdf._complete)
    total = source.pdf._search.rowCount(source.pdf._search.index(-1, 0))
    assert total > 3
    assert source.pdf.page == 3  # the first from the page that was shown
    assert source.find_bar.count.text().endswith(f"of {total}")
    at, page = source.pdf._at, source.pdf.page
    qtbot.keyClick(source.find_bar.field, Qt.Key.Key_Return)
    assert source.pdf._at == at + 1
    qtbot.keyClick(source.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (source.pdf._at, source.pdf.page) == (at, page)
    for _ in range(total):
        source.pdf.step(1)
    assert source.pdf._at == at
    qtbot.keyClicks(source.find_bar.field, "zzz")
    qtbot.waitUntil(lambda: source.find_bar.count.text() == "Not found")


def test_esc_closes_the_search_and_then_the_source(qtbot, main_view, source):
    main_view.commands["find-in"].trigger()
    main_view.commands["stop"].trigger()
    assert not source.find_bar.isVisible()
    assert main_view.right.isVisible()
    main_view.commands["stop"].trigger()
    assert not main_view.right.isVisible()


def test_words_are_found_in_a_text_longer_than_what_is_laid_out(qtbot):
    calls, facade = Calls(), FakeFacade()
    calls.use(facade)
    text = "The mill.\n" * 9000 + "A RARE\nword here.\n" + "The river.\n" * 9000
    facade.results["library.document"] = ExtractedDocument(text, "txt")
    panel = SourcePanel(calls)
    qtbot.addWidget(panel)
    panel.resize(500, 600)
    panel.show()
    panel.show_passage(beginning(__file__))
    qtbot.waitUntil(panel.text.isVisible)
    panel.open_search()
    found = []
    panel.text.found.connect(lambda at, total: found.append((at, total)))
    qtbot.keyClicks(panel.find_bar.field, "rare word")
    qtbot.waitUntil(lambda: (0, 1) in found)
    assert panel.find_bar.count.text() == "1 of 1"
    here = panel.text.textCursor().block().text()
    assert here == "A RARE"
    assert panel.text.viewport().rect().contains(panel.text.cursorRect().center())
    calls.close(5000)


def test_pages_of_a_pdf_are_listed_as_pictures_and_chosen(qtbot, source):
    assert not source.page_list.isVisible()
    qtbot.mouseClick(source._pages, Qt.MouseButton.LeftButton)
    assert source.page_list.isVisible()
    assert not source.page_list.has_outline
    thumbnails = source.page_list.thumbnails
    assert thumbnails.rowCount() == source.pdf.pages == 6
    first = thumbnails.index(0)
    qtbot.waitUntil(lambda: first.data(Qt.ItemDataRole.DecorationRole) is not None)
    source.page_list.pictures.clicked.emit(thumbnails.index(4))
    assert source.pdf.page == 5
    assert source.page_list.pictures.currentIndex().row() == 4


@pytest.mark.qt_log_ignore("bookmark with invalid location")
def test_a_pdf_with_an_outline_is_turned_by_its_headings(qtbot, main_view, tmp_path):
    path = tmp_path / "outlined.pdf"
    pages = [document_samples.pdf_text(words) for words in ("Introduction", "Second page.")]
    path.write_bytes(document_samples.pdf(pages, outline="Introduction"))
    main_view.open_document(str(path))
    source = main_view.source
    source._pages.click()
    assert source.page_list.has_outline
    assert source.page_list.isVisible()
    qtbot.waitUntil(source.page_list.outline.isVisible)
    index = source.page_list.outline.model().index(0, 0)
    assert index.data(QPdfBookmarkModel.Role.Title.value) == "Introduction"
    source.pdf.turn(2)
    source.page_list.outline.clicked.emit(index)
    assert source.pdf.page == 1
    source.close_file()


def test_a_pdf_of_one_page_has_no_list(qtbot, main_view, tmp_path):
    path = str(tmp_path / "one.pdf")
    writer = QPdfWriter(path)
    painter = QPainter(writer)
    painter.drawText(500, 500, "Only one page.")
    painter.end()
    main_view.open_document(path)
    assert main_view.source.pdf.isVisible()
    assert not main_view.source._pages.isVisible()
    main_view.source.close_file()


def test_a_sheet_is_shown_as_a_grid_with_the_rows_of_the_passage_marked(qtbot, tmp_path):
    path = tmp_path / "prices.xlsx"
    path.write_bytes(b"")
    calls = Calls()
    calls.use(Workbook())
    panel = SourcePanel(calls)
    qtbot.addWidget(panel)
    panel.resize(500, 600)
    panel.show()
    text = "Item | Price\nItem 1201 of 2 | 1201\nItem 1202 of 2 | 1202"
    panel.show_passage(Hit(str(path), 2, 0, len(text), text, "", 0.0, None, None, 0))
    qtbot.waitUntil(panel.sheets.isVisible)
    assert [panel.sheets.tabs.tabText(n) for n in range(2)] == ["Prices", "Stock"]
    assert panel.sheets.tabs.currentIndex() == 1
    model = panel.grid.table
    qtbot.waitUntil(lambda: model.index(1201, 0).data() == "Item 1201 of 2")
    assert [model.is_marked(model.index(row, 0)) for row in (1200, 1201, 1202, 1203)] == [
        False,
        True,
        True,
        False,
    ]
    qtbot.waitUntil(lambda: panel.grid.visualRect(model.index(1201, 0)).top() > 0)
    panel.sheets.tabs.setCurrentIndex(0)
    qtbot.waitUntil(lambda: model.index(0, 0).data() == "Item 0 of 1")
    panel.open_search()
    qtbot.keyClicks(panel.find_bar.field, "2.00")
    qtbot.waitUntil(lambda: panel.find_bar.count.text() == "1 of 1")
    assert panel.grid.currentIndex().row() == 2
    calls.close(5000)


def test_what_no_table_of_a_workbook_has_is_shown_as_text():
    facade = Workbook()
    assert sheets_with(facade, PRICES.path, 1, "A remark above the table") is None
    whole = sheets_with(facade, PRICES.path)
    assert whole is not None
    assert (whole.at, whole.cells) == (0, ())


STAFF = """\
Name,Post,Note
"Ward, J.",Nurse,"Trained in vaccines. Leads
the team."
"Cole, M.",Vet,Away in May. Back in June.
"Hill, T.",Vet,
"""


class Separated(FakeFacade):
    """Separated values, as they are read from a file."""

    def __init__(self, text: str, path: str) -> None:
        super().__init__()
        document = read_plain(text.encode(), path.rpartition(".")[2])
        (table,) = document.tables
        self.results["library.document"] = document
        columns, count = table.columns, table.row_count
        self.results["tables.tables"] = [TableInfo(1, path, "", None, columns, count)]
        self.rows = [row for block in table.blocks for row in unpacked(block)]

    def tables_rows(self, table_id, offset=0, limit=500):
        return self.rows[offset : offset + limit]


@pytest.mark.parametrize(
    ("part", "numbers"),
    [
        ("Leads", {2}),  # a sentence that begins within a cell of two lines
        ("Away in May.", {3}),
        ("Back in June.", {3}),
        ("Vet", {3}),
        ("Name,Post,Note", {2, 3, 4}),  # the header is no row: all of the passage
        ("", {2, 3, 4}),
    ],
)
@pytest.mark.parametrize("ending", ["csv", "tsv"])
def test_separated_values_are_a_grid_with_the_rows_of_the_sentence_marked(
    qtbot, tmp_path, part, numbers, ending
):
    text = STAFF if ending == "csv" else STAFF.replace(",", "\t").replace("\t ", ", ")
    part = part if ending == "csv" else part.replace(",", "\t")
    path = tmp_path / f"staff.{ending}"
    path.write_text(text)
    calls = Calls()
    facade = Separated(text, str(path))
    calls.use(facade)
    panel = SourcePanel(calls)
    qtbot.addWidget(panel)
    panel.resize(500, 600)
    panel.show()
    at = text.index(part)
    parts = [(at, at + len(part))] if part else []
    panel.show_passage(Hit(str(path), None, 0, len(text), text, "", 0.0, None, None, 0), parts)
    qtbot.waitUntil(lambda: panel.sheets.isVisible() or panel.text.isVisible())
    assert panel.sheets.isVisible()
    model = panel.grid.table
    qtbot.waitUntil(lambda: model.index(0, 1).data() == "Nurse")
    marked = {model.row(row).number for row in range(3) if model.is_marked(model.index(row, 1))}
    assert marked == numbers
    calls.close(5000)


def test_separated_values_are_a_grid_even_where_none_of_the_rows_is_found(tmp_path):
    facade = Separated(STAFF, "/d/staff.csv")
    found = sheets_with(facade, "/d/staff.csv", None, "as it stood before", [(0, 5)])
    assert found is not None
    assert found.cells == ()


def test_an_answer_computed_from_separated_values_marks_its_cells(qtbot, tmp_path):
    path = tmp_path / "staff.csv"
    path.write_text(STAFF)
    calls = Calls()
    calls.use(Separated(STAFF, str(path)))
    panel = SourcePanel(calls)
    qtbot.addWidget(panel)
    panel.show()
    turn = Turn("How many vets are there?", phase="done", text="2", stages={"table_ms": 1.0})
    turn.citations = (Citation(1, str(path), None, 0, len(STAFF), STAFF),)
    turn.cells = MarkedCells(str(path), 0, ((3, 1), (4, 1)))
    panel.show_citation(turn, 1)
    qtbot.waitUntil(panel.sheets.isVisible)
    model = panel.grid.table
    qtbot.waitUntil(lambda: model.index(0, 1).data() == "Nurse")
    assert [model.is_marked(model.index(row, 1)) for row in range(3)] == [False, True, True]
    calls.close(5000)

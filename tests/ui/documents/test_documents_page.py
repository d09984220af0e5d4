"""The page of documents: folders, filters, order, opening, and asking about the selected ones."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from app.core.domain.library import LibraryOverview, ListedDocument, ListFilter
from app.ui.documents import document_rows
from app.ui.documents.document_grid import STEP, DocumentGrid
from app.ui.documents.folder_tree import folders
from app.ui.foundation.calls import Calls
from app.ui.foundation.language import NAMES
from app.ui.widgets.controls import ARROW
from tests.fakes.facade import FakeFacade
from tests.ui.demo_facade import LEASE, SAMPLES

ALL = 18
MANY = 100_000


@pytest.fixture
def page(qtbot, desktop):
    desktop.main_view.commands["documents"].trigger()
    page = desktop.main_view.pages.currentWidget()
    qtbot.waitUntil(lambda: page.grid.documents.document(ALL - 1) is not None)
    qtbot.waitUntil(lambda: len(page.tree.folders.tree) > 1)
    return page


def names(page) -> list[str]:
    model = page.grid.documents
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def choose(choice, value: str) -> None:
    choice.setCurrentIndex(choice.findData(value))


def select(page, *wanted: str) -> None:
    flag = QItemSelectionModel.SelectionFlag
    page.grid.clearSelection()
    for row, name in enumerate(names(page)):
        if name in wanted:
            index = page.grid.documents.index(row, 0)
            page.grid.selectionModel().select(index, flag.Select | flag.Rows)


class ManyDocuments(FakeFacade):
    """A library of 100,000 documents."""

    def library_listed(self, ids):
        return [ListedDocument(f"/docs/{n}.pdf", "pdf", 1, 1.0, "indexed") for n in ids]


def test_of_100_000_rows_only_those_that_are_shown_are_fetched(qtbot):
    facade, calls = ManyDocuments(), Calls()
    calls.use(facade)
    grid = DocumentGrid(calls)
    qtbot.addWidget(grid)
    grid.resize(800, 600)
    grid.show()
    grid.show_ids(list(range(MANY)))
    qtbot.waitUntil(lambda: grid.documents.index(0, 0).data() == "0.pdf")
    grid.scrollToBottom()
    last = grid.documents.index(MANY - 1, 0)
    qtbot.waitUntil(lambda: last.data() == f"{MANY - 1}.pdf")
    fetched = [arguments["ids"] for name, arguments in facade.calls if name == "library.listed"]
    assert all(len(ids) == STEP for ids in fetched)
    assert len(fetched) <= 4
    assert grid.documents.rowCount() == MANY
    calls.close(5000)


def test_each_row_says_what_is_known_of_a_document(page):
    model, row = page.grid.documents, names(page).index("practice-insurance-terms.pdf")
    cells = [model.index(row, column).data() for column in range(model.columnCount())]
    assert cells[:3] == ["practice-insurance-terms.pdf", "PDF", "3"]
    assert cells[3]
    assert cells[4:] == ["Searchable", "English", "recognised, no text on page 2"]
    row = names(page).index("keys.pdf")
    cells = [model.index(row, column).data() for column in range(model.columnCount())]
    assert cells[4:] == ["Could not be read", "", "The file is password-protected"]
    assert page.count.text() == f"{ALL} documents"


def test_pages_are_named_in_ranges(qapp):
    assert document_rows.pages((4, 7, 8, 9)) == "4, 7–9"
    assert document_rows.pages(tuple(range(1, 40, 2))) == "1, 3, 5, 7, 9, 11, 13, 15 …"
    document = ListedDocument("/a.pdf", "pdf", 1, 1.0, "indexed", textless=(4, 7), waiting=True)
    assert document_rows.tags(document) == "no text on pages 4, 7, waits for text recognition"


def test_the_list_is_filtered_by_words_kind_language_and_remarks(qtbot, page):
    qtbot.keyClicks(page.search, "contracts")
    qtbot.waitUntil(
        lambda: names(page) == ["lease-coopers-wharf.pdf", "supply-agreement-medivet.docx"]
    )
    choose(page.kinds, "pdf")
    qtbot.waitUntil(lambda: names(page) == ["lease-coopers-wharf.pdf"])
    choose(page.languages, "de")
    qtbot.waitUntil(lambda: names(page) == [])
    assert page._nothing.isVisible()
    assert page._nothing.text() == "No document fits these filters."
    page.search.clear()
    choose(page.kinds, None)
    qtbot.waitUntil(lambda: names(page) == ["wartungsbericht-kuehlschrank.docx"])
    choose(page.languages, None)
    choose(page.remarks, "recognised")
    qtbot.waitUntil(lambda: names(page) == ["practice-insurance-terms.pdf"])
    choose(page.remarks, None)
    choose(page.states, "failed")
    qtbot.waitUntil(lambda: names(page) == ["keys.pdf"])


def test_filters_say_how_many_documents_they_have(page):
    texts = [page.states.itemText(n) for n in range(page.states.count())]
    assert texts == ["All states", f"Searchable ({ALL - 1})", "Could not be read (1)"]


@pytest.mark.parametrize("code", NAMES)
def test_filters_are_told_apart_in_a_small_window(qtbot, desktop, code):
    desktop.window.resize(1024, 640)
    desktop.context.language.choose(code)
    desktop.main_view.commands["documents"].trigger()
    page = desktop.main_view.pages.currentWidget()
    filters = (page.kinds, page.states, page.languages, page.remarks)
    qtbot.waitUntil(lambda: all(choice.count() > 1 for choice in filters))
    qtbot.waitUntil(lambda: page.grid.isVisible())
    shown = [choice.shown_text() for choice in filters]
    assert len(set(shown)) == len(filters)
    for choice, text in zip(filters, shown, strict=True):
        assert choice.fontMetrics().horizontalAdvance(text) <= choice.width() - 2 * ARROW
    page.kinds.setCurrentIndex(1)
    assert page.kinds.shown_text() == page.kinds.currentText()


def test_a_column_sorts_the_whole_list(qtbot, page, demo_facade):
    page.grid.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    wanted = ListFilter(order="modified", descending=True)
    qtbot.waitUntil(lambda: ("library.listing", {"wanted": wanted}) in demo_facade.calls)
    qtbot.waitUntil(lambda: names(page)[-1] == "keys.pdf")


def test_the_tree_shows_folders_with_their_documents_and_limits_the_list(qtbot, page):
    tree = page.tree.folders
    top = tree.index(0, 0)
    assert (top.data(), tree.index(0, 1).data()) == ("All documents", str(ALL))
    contracts = tree.at(str(SAMPLES / "contracts"))
    assert (contracts.data(), contracts.siblingAtColumn(1).data()) == ("contracts", "2")
    page.tree.setCurrentIndex(contracts)
    qtbot.waitUntil(lambda: len(names(page)) == 2)
    with qtbot.waitSignal(page.tree.folders.dataChanged):
        page.refresh()
    assert page.tree.path == str(SAMPLES / "contracts")
    page.tree.setCurrentIndex(top)
    qtbot.waitUntil(lambda: len(names(page)) == ALL)


def test_folders_between_that_hold_only_folders_are_shown_below_their_root():
    tree = folders({"/a/b/c": 2, "/a/b/d/e": 3, "/x": 1}, ["/a", "/x", "/empty"])
    by_path = {folder.path: folder for folder in tree}
    assert {path: folder.count for path, folder in by_path.items()} == {
        "": 6,
        "/a": 5,
        "/a/b": 5,
        "/a/b/c": 2,
        "/a/b/d": 3,
        "/a/b/d/e": 3,
        "/x": 1,
        "/empty": 0,
    }
    assert [tree[n].path for n in tree[0].children] == ["/a", "/empty", "/x"]
    assert tree[by_path["/a/b"].parent].path == "/a"


def test_a_document_is_opened_without_asking(qtbot, page, desktop):
    row = names(page).index("lease-coopers-wharf.pdf")
    page.grid.setCurrentIndex(page.grid.documents.index(row, 0))
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    source = desktop.main_view.source
    qtbot.waitUntil(source.pdf.isVisible)
    assert source.pdf.page == 1
    assert page.isVisible()
    assert desktop.context.conversation.turns == []


def test_the_selected_documents_are_asked_about(qtbot, page, desktop):
    assert not page.ask.isEnabled()
    select(page, "lease-coopers-wharf.pdf", "vaccine-fridge.md")
    assert page.count.text() == f"{ALL} documents · 2 selected"
    qtbot.mouseClick(page.ask, Qt.MouseButton.LeftButton)
    box = desktop.main_view.page.box
    qtbot.waitUntil(lambda: len(box.scope_filter.paths) == 2)
    assert LEASE in box.scope_filter.paths
    assert not page.isVisible()


def test_selected_documents_stay_selected_while_others_come(qtbot, page, demo_facade):
    select(page, "vaccine-fridge.md")
    before = page.grid.selected_ids()
    page.grid.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: names(page)[-1] == "2026-01-19-vaccine-fridge-incident.eml")
    assert page.grid.selected_ids() == before


def test_an_empty_library_invites_to_add_a_folder(qtbot, desktop, demo_facade):
    demo_facade._listed = list
    demo_facade.results["library.overview"] = LibraryOverview()
    desktop.main_view.commands["documents"].trigger()
    page = desktop.main_view.pages.currentWidget()
    qtbot.waitUntil(page._nothing.isVisible)
    assert page._nothing.text().startswith("No documents yet.")

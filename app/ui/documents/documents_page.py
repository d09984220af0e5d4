"""Page of all documents: the tree of folders, and the list with filters. Documents are opened
beside it, and those that are selected can be asked about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from app.core.domain.library import LibraryOverview, ListedDocument, ListFilter
from app.core.domain.search import beginning
from app.core.facade import Facade
from app.ui.documents import document_rows
from app.ui.documents.document_grid import DocumentGrid
from app.ui.documents.folder_tree import Folder, FolderTree, folders
from app.ui.foundation import reveal, wording
from app.ui.foundation.calls import Calls, Requests
from app.ui.foundation.wording import translate
from app.ui.library.library_state import LibraryState
from app.ui.theme import icons
from app.ui.widgets import controls
from app.ui.widgets.controls import Choice, button, column, label, panel, row
from app.ui.widgets.flow import Flow
from app.ui.widgets.page import Page

WIDEST = 2400
"""Most pixels for the list."""
TREE, LIST = 220, 760
"""Initial widths of tree and list."""
BROADEST = 180
"""Greatest width of a filter in pixels."""
TYPING_MS = 150
FOLLOW_MS = 2000
"""Least time between two looks at the list while files are indexed."""
MOST_ASKED = 200
"""Most documents that a question is limited to one by one; a folder has no limit."""
WITH_TREE = 600
"""Width in pixels from which the folders are shown beside the documents."""


class DocumentsPage(Page):
    """Lists the documents of the library."""

    has_sources = True

    def __init__(self, calls: Calls, library: LibraryState) -> None:
        super().__init__(translate("documents", "Documents"), width=WIDEST)
        self._calls = calls
        self._library = library
        self._listings = Requests(calls)
        self._overviews = Requests(calls)
        self._wanted = ListFilter()
        self.tree = FolderTree()
        self.tree.chosen.connect(lambda path: self._list(folder=path or None))
        self.tree.asked_menu.connect(self._folder_menu)
        self.grid = DocumentGrid(calls)
        self.grid.opened.connect(self._open)
        self.grid.selected.connect(self._show_selection)
        self.grid.asked_menu.connect(self._menu)
        self.grid.documents.sorted.connect(
            lambda order, descending: self._list(order=order, descending=descending)
        )
        self.search = QLineEdit()
        self.search.setProperty("kind", "search")
        self.search.setPlaceholderText(translate("documents", "Filter by name or folder"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        controls.add_search_icon(self.search)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(lambda: self._list(text=self.search.text().strip()))
        self.search.textChanged.connect(lambda: self._typing.start())
        self.kinds, self.states, self.languages, self.remarks = (
            self._filter(field, name)
            for field, name in (
                ("kind", translate("documents", "Kind")),
                ("state", translate("documents", "State")),
                ("language", translate("documents", "Language")),
                ("tag", translate("documents", "Remarks")),
            )
        )
        self.count = label(words="muted")
        self.ask = button("", self._ask_selected, "primary")
        self.open = button(translate("documents", "Open"), self._open_current)
        self._nothing = label(words="quiet", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.hide()
        self.fill(self._content())
        self._follow = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self._follow.timeout.connect(self._refresh_shown)
        library.changed.connect(self._library_changed)
        self.setFocusProxy(self.search)
        self._show_selection()

    def refresh(self) -> None:
        """Look at folders and documents again."""
        roots = [status.root.path for status in self._library.folders]

        def overview(facade: Facade) -> tuple[LibraryOverview, list[Folder]]:
            found = facade.library.overview()
            return found, folders(found.folders, roots)

        self._overviews.ask(overview, self._show_overview, self.failed.emit)
        self._list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tree.setVisible(self.width() >= WITH_TREE)

    def _content(self) -> QVBoxLayout:
        filters = Flow(self.kinds, self.states, self.languages, self.remarks)
        foot = Flow(self.open, self.ask, self.count)
        right = column(self.search, filters, self._nothing, self.grid, foot)
        right.setStretch(3, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.tree)
        split.addWidget(panel(row(panel(right), margins=(12, 0, 0, 0))))
        split.setStretchFactor(1, 1)
        split.setSizes([TREE, LIST])
        return column(split)

    def _filter(self, field: str, name: str) -> Choice:
        made = Choice(filters=name)
        made.shrink()
        made.setMinimumContentsLength(0)
        made.setMaximumWidth(BROADEST)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.currentIndexChanged.connect(lambda: self._list(**{field: made.currentData()}))
        return made

    def _list(self, **changed: object) -> None:
        """List documents by a filter that is changed, in part."""
        # the keywords are fields of the filter
        wanted = self._wanted = replace(self._wanted, **changed)  # type: ignore[arg-type]
        self._listings.ask(
            lambda facade: facade.library.listing(wanted), self._show_list, self.failed.emit
        )

    def _show_overview(self, found: tuple[LibraryOverview, list[Folder]]) -> None:
        overview, tree = found
        self.tree.show_folders(tree)
        for choice, choices in (
            (self.kinds, document_rows.kinds(overview)),
            (self.states, document_rows.states(overview)),
            (self.languages, document_rows.languages(overview)),
            (self.remarks, document_rows.remarks(overview)),
        ):
            _offer(choice, choices)

    def _show_list(self, ids: list[int]) -> None:
        self.grid.show_ids(ids)
        self.grid.setVisible(bool(ids))
        self._nothing.setVisible(not ids)
        if replace(self._wanted, folder=None) == ListFilter(
            order=self._wanted.order, descending=self._wanted.descending
        ):
            self._nothing.setText(
                translate("documents", "No documents yet. Drop a folder on the window to add it.")
            )
        else:
            self._nothing.setText(translate("documents", "No document fits these filters."))
        self._show_selection()

    def _show_selection(self) -> None:
        chosen, listed = len(self.grid.selected_ids()), len(self.grid.documents.ids)
        said = wording.documents(listed)
        if chosen:
            said += wording.SEPARATOR + translate("documents", "%n selected", "", chosen)
        self.count.setText(said)
        self.open.setEnabled(chosen == 1)
        self.ask.setEnabled(0 < chosen <= MOST_ASKED)
        self.ask.setText(translate("documents", "Ask about the selected"))
        too_many = translate(
            "documents", "At most {} documents at a time; ask about a folder instead."
        ).format(wording.number(MOST_ASKED))
        self.ask.setToolTip(too_many if chosen > MOST_ASKED else "")

    def _with_selected(self, use: Callable[[list[str]], object]) -> None:
        """Pass on the paths of the selected documents."""
        ids = self.grid.selected_ids()

        def take(found: list[ListedDocument | None]) -> None:
            use([document.path for document in found if document is not None])

        self._calls.ask(lambda facade: facade.library.listed(ids), take, self.failed.emit)

    def _ask_selected(self) -> None:
        self._with_selected(self.scope_wanted.emit)

    def _open_current(self) -> None:
        ids = self.grid.selected_ids()

        def show(found: list[ListedDocument | None]) -> None:
            for document in filter(None, found):
                self._open(document)

        self._calls.ask(lambda facade: facade.library.listed(ids[:1]), show, self.failed.emit)

    def _open(self, document: ListedDocument) -> None:
        self.passage_wanted.emit(beginning(document.path))

    def _menu(self, where: QPoint) -> None:
        chosen = len(self.grid.selected_ids())
        menu = _menu(self)
        if chosen == 1:
            _offer_action(menu, "source", translate("documents", "Open"), self._open_current)
        if chosen <= MOST_ASKED:
            ask = self._ask_selected
            _offer_action(menu, "answer", translate("documents", "Ask about the selected"), ask)
        if chosen == 1:
            menu.addSeparator()
            for glyph, words, show in (
                ("open", translate("documents", "Open in its program"), reveal.open_file),
                ("folder", translate("documents", "Show in folder"), reveal.show_in_folder),
            ):
                _offer_action(menu, glyph, words, partial(self._hand_over, show))
        menu.popup(where)

    def _hand_over(self, to: Callable[[str], object]) -> None:
        self._with_selected(lambda paths: [to(path) for path in paths])

    def _folder_menu(self, path: str, where: QPoint) -> None:
        menu = _menu(self)
        words = translate("documents", "Ask about this folder")
        _offer_action(menu, "answer", words, partial(self.scope_wanted.emit, [path]))
        show = partial(reveal.open_file, path)
        _offer_action(menu, "folder-open", translate("documents", "Open the folder"), show)
        menu.popup(where)

    def _library_changed(self) -> None:
        """Follow the library, but not with each file."""
        if self.isVisible() and not self._follow.isActive():
            self._follow.start()

    def _refresh_shown(self) -> None:
        if self.isVisible():
            self.refresh()


def _offer(choice: Choice, choices: document_rows.Choices) -> None:
    """Replace the items of a filter; the chosen one stays, even where nothing is left of it."""
    now, value = choice.currentText(), choice.currentData()
    blocker = QSignalBlocker(choice)
    choice.clear()
    for text, item in choices:
        choice.addItem(text, item)
    if value is not None and value not in [item for _, item in choices]:
        choice.addItem(now, value)
    choice.setCurrentIndex(max(0, choice.findData(value)))
    choice.setVisible(choice.count() > 1)
    blocker.unblock()


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _offer_action(menu: QMenu, glyph: str, words: str, run: Callable[[], object]) -> None:
    menu.addAction(icons.icon(glyph), words).triggered.connect(lambda: run())

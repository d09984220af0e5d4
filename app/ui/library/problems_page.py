"""Page of the documents that are not searchable: why, and what can be done about it."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt

from app.core.domain.files import Problem
from app.core.facade import Facade
from app.ui.foundation import reveal, wording
from app.ui.foundation.wording import translate
from app.ui.library.library_state import LibraryState
from app.ui.widgets import controls
from app.ui.widgets.controls import button, column, label, row
from app.ui.widgets.page import Page
from app.ui.widgets.rows import Entry, RowList, entry_at

EXCLUDED = "excluded"
"""Problem code of a file that the user excluded; all other codes are errors."""


class ProblemsPage(Page):
    """Lists the problems of the library, with buttons to retry, exclude and open a file."""

    def __init__(self, library: LibraryState) -> None:
        super().__init__(translate("problems", "Files that are not searchable"))
        self._library = library
        self.list = RowList(translate("problems", "Files that are not searchable"))
        self._all_good = label(words="quiet", wrap=True)
        self._all_good.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.retry = button(translate("problems", "Try again"), self._retry)
        self._exclude = button(translate("problems", "Exclude"), self._toggle_excluded)
        self._open = button(translate("problems", "Open"), self._open_file)
        self._show = button(translate("problems", "Show in folder"), self._show_file)
        self._buttons = controls.panel(
            row(self.retry, self._exclude, self._open, self._show, None, margins=(8, 8, 8, 8))
        )
        self.all = button(translate("problems", "Try all again"), self._retry_all)
        content = column(self._all_good, self._buttons, self.list, gap=0)
        content.setStretch(2, 1)
        self.fill(content, self.all)
        self.list.chosen.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._show_buttons)
        library.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        problems = self._library.problems
        self.list.rows.show([entry(problem) for problem in problems])
        self.list.setVisible(bool(problems))
        self.all.setVisible(bool(problems))
        self._all_good.setVisible(not problems)
        self._all_good.setText(self.tr("All documents are searchable."))
        self._show_buttons()

    @property
    def current(self) -> Problem | None:
        found = entry_at(self.list.currentIndex())
        return self._problem_at(found.item) if found else None

    def _problem_at(self, path: str) -> Problem | None:
        return next((p for p in self._library.problems if p.path == path), None)

    def _choose(self, path: str) -> None:
        self._show_buttons()

    def _show_buttons(self) -> None:
        problem = self.current
        self._buttons.setVisible(problem is not None)
        if problem is not None:
            excluded = problem.code == EXCLUDED
            self._exclude.setText(self.tr("Include again") if excluded else self.tr("Exclude"))
            self.retry.setVisible(not excluded)

    def _retry(self) -> None:
        if (problem := self.current) is not None:
            self._library.do(lambda facade: facade.library.retry(problem.path))

    def _retry_all(self) -> None:
        self._library.do(lambda facade: facade.library.retry())

    def _toggle_excluded(self) -> None:
        if (problem := self.current) is None:
            return

        def change(facade: Facade) -> None:
            take = facade.library.include if problem.code == EXCLUDED else facade.library.exclude
            take(problem.path)

        self._library.do(change)

    def _open_file(self) -> None:
        if (problem := self.current) is not None:
            reveal.open_file(problem.path)

    def _show_file(self) -> None:
        if (problem := self.current) is not None:
            reveal.show_in_folder(problem.path)


def entry(problem: Problem) -> Entry:
    """Build the row of a file: name, folder, why it is not indexed, and what to do."""
    glyph, tone = ("exclude", "muted") if problem.code == EXCLUDED else ("warning", "warning")
    title, remedy = wording.core_text(problem.title), wording.core_text(problem.remedy)
    # The reason is in English; where the rest is translated, only the tooltip shows it.
    why = wording.sentence(title)
    if problem.reason and title == problem.title:
        why = f"{why} {problem.reason}"
    lines = (why, remedy)
    place = wording.home_relative(problem.path)
    tip = wording.tip(place, f"{title}. {problem.reason}", remedy)
    return Entry(
        wording.name(problem.path),
        glyph,
        tone,
        tip=tip,
        lines=lines,
        item=problem.path,
        tail=wording.name(os.path.dirname(problem.path)),
    )

"""Every file that is not indexed: why, and what can be done about it."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt

from app.core.domain.files import Problem
from app.core.facade import Facade
from app.ui.foundation import reveal, wording
from app.ui.foundation.wording import translate
from app.ui.library.library import Library
from app.ui.widgets import controls
from app.ui.widgets.controls import button, column, label, row
from app.ui.widgets.page import Page
from app.ui.widgets.rows import Entry, RowList, entry_at

EXCLUDED = "excluded"
"""The code of a file that a person left out; all others are the engine's."""


class ProblemsPage(Page):
    """Follows the library."""

    def __init__(self, library: Library) -> None:
        super().__init__(translate("problems", "Files that are not indexed"))
        self._library = library
        self.list = RowList(translate("problems", "Files that are not indexed"))
        self._good = label(words="quiet", wrap=True)
        self._good.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.retry = button(translate("problems", "Try again"), self._retry)
        self._exclude = button(translate("problems", "Leave out"), self._leave_out)
        self._open = button(translate("problems", "Open"), self._open_file)
        self._show = button(translate("problems", "Show in folder"), self._show_file)
        self._buttons = controls.panel(
            row(self.retry, self._exclude, self._open, self._show, None, margins=(8, 8, 8, 8))
        )
        self.all = button(translate("problems", "Try all again"), self._retry_all)
        content = column(self._good, self._buttons, self.list, gap=0)
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
        self._good.setVisible(not problems)
        self._good.setText(self.tr("Every document that was found is indexed."))
        self._show_buttons()

    @property
    def current(self) -> Problem | None:
        found = entry_at(self.list.currentIndex())
        return self._library_problem(found.item) if found else None

    def _library_problem(self, path: str) -> Problem | None:
        return next((p for p in self._library.problems if p.path == path), None)

    def _choose(self, path: str) -> None:
        self._show_buttons()

    def _show_buttons(self) -> None:
        problem = self.current
        self._buttons.setVisible(problem is not None)
        if problem is not None:
            excluded = problem.code == EXCLUDED
            self._exclude.setText(self.tr("Take in again") if excluded else self.tr("Leave out"))
            self.retry.setVisible(not excluded)

    def _retry(self) -> None:
        if (problem := self.current) is not None:
            self._library.do(lambda facade: facade.library.retry(problem.path))

    def _retry_all(self) -> None:
        self._library.do(lambda facade: facade.library.retry())

    def _leave_out(self) -> None:
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
    """The row of a file: its name, where it lies, why it is not indexed, and what to do."""
    glyph, tone = ("exclude", "muted") if problem.code == EXCLUDED else ("warning", "warning")
    title, remedy = wording.core_text(problem.title), wording.core_text(problem.remedy)
    # The reason is the reader's own report, in English; where all else is not, it stays in the tip.
    why = f"{title}. {problem.reason}" if problem.reason and title == problem.title else f"{title}."
    lines = (why, remedy)
    place = wording.home_relative(problem.path)
    tip = wording.tip(place, f"{title}. {problem.reason}", remedy)
    return Entry(
        wording.name(problem.path), glyph, tone, tip=tip, lines=lines, item=problem.path,
        tail=wording.name(os.path.dirname(problem.path)),
    )  # fmt: skip

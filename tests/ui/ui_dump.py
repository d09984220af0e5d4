"""Run the program and write its visible state as JSON: ``python -m tests.ui.ui_dump HOME STATE``.

It only reads. The file STATE gets the screen positions of the buttons, fields, rows and citations
by their names, and the content of the window.
"""

from __future__ import annotations

import json
import sys
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.ui.foundation import launcher, pyside_refcount
from app.ui.shell import application
from app.ui.shell.desktop import Desktop
from app.ui.tables.answer_grid import AnswerGrid
from app.ui.tables.answer_table_view import AnswerTableView
from app.ui.widgets import banner
from app.ui.widgets.rows import RowList

LOOK_MS = 100
GLANCES = count(1)
Place = tuple[int, int]


class Watched(application.Program):
    """The program, whose state is written every ``LOOK_MS``."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._watching = QTimer(self, interval=LOOK_MS)
        self._watching.timeout.connect(self._tell)
        self._watching.start()

    def _tell(self) -> None:
        if (desktop := self.window.findChild(Desktop)) is not None:
            unfinished = STATE + ".new"
            with open(unfinished, "w", encoding="utf-8") as file:
                json.dump(state(desktop), file)
            Path(unfinished).replace(STATE)


def state(desktop: Desktop) -> dict[str, Any]:
    """The visible state."""
    main_view, context = desktop.main_view, desktop.context
    pdf = main_view.source.pdf
    marked = pdf.selection.text() if pdf.isVisible() and pdf.selection else ""
    return {
        "glance": next(GLANCES),
        "turns": [[t.question, t.phase, t.text, t.message_id] for t in context.conversation.turns],
        "sources": [
            [c.n, c.path, c.page] for t in context.conversation.turns[-1:] for c in t.citations
        ],
        "places": places(),
        "chips": chips(main_view.page.view),
        "marked": " ".join(marked.split()),
        "read": getattr(main_view.source.text, "marked", ""),
        "cells": cells(),
        "certificate": certificate(),
        "page": pdf.page,
        "look": context.look.choice,
        "language": context.language.choice,
        "invitation": main_view.page.box.edit.placeholderText(),
        "engine": desktop._engine.pid,
    }


def places() -> dict[str, Place]:
    """The screen position of the middle of each visible control, by name."""
    found: dict[str, Place] = {}
    for widget in QApplication.allWidgets():
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, RowList):
            for number in range(widget.rows.rowCount()):
                index = widget.rows.index(number)
                middle = widget.viewport().mapToGlobal(widget.visualRect(index).center())
                found.setdefault(index.data(), place(middle))
        elif isinstance(widget, (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)):
            words = widget.text() if isinstance(widget, QAbstractButton) else ""
            name = widget.accessibleName() or words
            found[name.split("\n")[0]] = place(widget.mapToGlobal(widget.rect().center()))
    return found


def cells() -> dict[str, dict[str, Any]]:
    """The cells of a visible answer table, by 'row title / column': text and position."""
    found: dict[str, dict[str, Any]] = {}
    for grid in QApplication.allWidgets():
        if isinstance(grid, AnswerGrid) and grid.isVisible():
            for row in range(grid.answer.rowCount()):
                title = grid.answer.index(row, 0).data()
                for column in range(grid.answer.columnCount()):
                    index = grid.answer.index(row, column)
                    head = grid.answer.headerData(column, Qt.Orientation.Horizontal)
                    middle = grid.viewport().mapToGlobal(grid.visualRect(index).center())
                    found[f"{title} / {head}"] = {"text": index.data(), "place": place(middle)}
    return found


def certificate() -> str:
    """What a visible answer table says of its documents."""
    shown = [w for w in QApplication.allWidgets() if isinstance(w, AnswerTableView)]
    return next((w.certificate.text() for w in shown if w.certificate.isVisible()), "")


def chips(view: QWidget) -> list[Place]:
    """Positions of the screen positions of the citations in the last answer."""
    last = view._views[max(view._views)] if view._views else None
    if last is None or not last.isVisible():
        return []
    text = last._text
    return [
        place(text.viewport().mapToGlobal(text._area(chip).center().toPoint()))
        for chip in text._chips
    ]


def place(point: QPoint) -> Place:
    return point.x(), point.y()


if __name__ == "__main__":
    home, STATE = sys.argv[1:]
    launcher.split_off()  # as the program does: it saves files, which the window may not
    pyside_refcount.keep_alive()
    application.Program = Watched
    banner.TOAST_MS = 600_000  # a slow machine must not take away what is to be pressed
    try:
        sys.exit(application.main(home))
    finally:
        launcher.close()

"""One answer table: what it asks, how far it is, what it rests on, and its grid."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QMessageBox,
    QProgressBar,
    QWidget,
)

from app.core.domain.errors import (
    AppError,
    Cancelled,
    EngineDied,
    EngineUnavailable,
    SaveTitle,
)
from app.core.domain.events import Event, TableProgressed
from app.core.domain.search import beginning
from app.core.domain.tabular.answer_tables import (
    AnswerRow,
    AnswerTable,
    Cell,
    TableProgress,
    TableSchema,
)
from app.core.facade import Facade
from app.ui.asking import saving
from app.ui.asking.saving import Place
from app.ui.foundation import wording
from app.ui.foundation.calls import Call, Calls, Requests
from app.ui.foundation.wording import translate
from app.ui.tables import answer_wording
from app.ui.tables.answer_grid import AnswerGrid
from app.ui.tables.arrangement import totals
from app.ui.tables.schema_dialog import SchemaDialog
from app.ui.theme import scale
from app.ui.widgets import controls
from app.ui.widgets.controls import Choice, button, column, icon_button, label, panel, row
from app.ui.widgets.rows import ROW, RowList

ROWS_MS = 1500
"""Pause between two looks at the rows while they are being read."""
LISTED = 6
"""Lines of figures or names that are visible before their list scrolls."""
EXPECTED = (Cancelled, EngineDied, EngineUnavailable)
"""Errors of the call that waits for a table; the window says them elsewhere."""


class AnswerTableView(QWidget):
    """Shows a kept table, and follows it while it is read."""

    left = Signal()
    """The person wants to see the list, or the table was deleted."""
    opened = Signal(object)
    """The ``Hit`` of a cell whose source is wanted."""
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, calls: Calls) -> None:
        super().__init__()
        self._calls = calls
        self._requests = Requests(calls)
        self._id: int | None = None
        self._following: Call | None = None
        self.table: AnswerTable | None = None
        self._rows_timer = QTimer(self, singleShot=True, interval=ROWS_MS)
        self._rows_timer.timeout.connect(self.refresh)
        self.grid = AnswerGrid()
        self.grid.opened.connect(self.opened)
        self.grid.grouped.connect(self._choose_group)
        self.grid.answer.corrected.connect(self._correct)
        self.grid.answer.modelReset.connect(self._show_total)
        self.certificate = label(wrap=True)
        self.total = label(words="small", wrap=True)
        content = column(
            self._make_head(),
            self._make_progress(),
            self._make_certificate(),
            self._make_tools(),
            self.grid,
            self.total,
            self._make_adding(),
            gap=scale.INSIDE,
        )
        content.setStretch(4, 1)
        self.setLayout(content)
        self.setFocusProxy(self.grid)

    def open(self, table_id: int) -> None:
        """Show a kept table."""
        self.close_table()
        self._id = table_id
        self.search.clear()
        self.rows.setCurrentIndex(0)
        self.groups.clear()
        self._question.setText("")
        self._body(False)
        self.refresh()

    def close_table(self) -> None:
        """Stop following the table shown; its reading goes on."""
        self._stop_following()
        self._requests.drop()
        self._rows_timer.stop()
        self._id = self.table = None

    def refresh(self) -> None:
        """Fetch the table anew."""
        if (number := self._id) is not None:
            self._ask(lambda facade: facade.answer_tables.table(number))

    def read_again(self) -> None:
        """Read what changed in the folders since the table was done."""
        number = self._id
        if number is None or self.table is None or self.table.progress.state != "done":
            return

        def go_on(facade: Facade) -> AnswerTable:
            facade.answer_tables.resume(number)
            return facade.answer_tables.table(number)

        self._ask(go_on)

    # Its parts

    def _make_head(self) -> QWidget:
        back = icon_button("back", translate("tables", "All tables"), self.left.emit)
        self._question = controls.Elided("strong")
        self.pause = button("", self._pause)
        self.change = button(translate("tables", "Change…"), self._change)
        self.change.setToolTip(translate("tables", "Change columns and conditions"))
        self.export = button(translate("tables", "Export…"), self._export)
        remove = icon_button("delete", translate("tables", "Delete this table…"), self._remove)
        line = row(back, self._question, self.pause, self.change, self.export, remove)
        line.setStretch(1, 1)
        self._schema = controls.Elided("muted")
        return panel(column(line, self._schema, gap=scale.UNIT))

    def _make_progress(self) -> QWidget:
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(translate("tables", "Reading progress"))
        self.progress = label(words="muted", wrap=True)
        self._progress = panel(column(self.bar, self.progress, gap=scale.UNIT))
        return self._progress

    def _make_certificate(self) -> QWidget:
        self._glyph = controls.IconLabel()
        self.names = button(translate("tables", "Which documents?"), self._show_names, "quiet")
        self.names.setCheckable(True)
        self.named = RowList(translate("tables", "Documents that the table leaves open"))
        self.named.chosen.connect(self._open_document)
        self.named.hide()
        self.figures = RowList(translate("tables", "Result"))
        self.figures.hide()
        line = row(column(self._glyph, None), self.certificate, self.names)
        line.setStretch(1, 1)
        self._sworn = panel(column(self.figures, line, self.named, gap=scale.UNIT))
        return self._sworn

    def _make_tools(self) -> QWidget:
        self.search = QLineEdit()
        self.search.setProperty("kind", "search")
        self.search.setPlaceholderText(translate("tables", "Filter rows"))
        self.search.setAccessibleName(translate("tables", "Filter rows"))
        controls.add_search_icon(self.search)
        self.search.textChanged.connect(self._arrange)
        self.rows = Choice()
        self.rows.setAccessibleName(translate("tables", "Rows shown"))
        for key, words in (
            ("wanted", translate("tables", "Matching and unsure")),
            ("match", translate("tables", "Matching")),
            ("unsure", translate("tables", "Unsure")),
            ("all", translate("tables", "All documents of the kind")),
        ):
            self.rows.addItem(words, key)
        self.rows.currentIndexChanged.connect(self._arrange)
        self.groups = Choice()
        self.groups.setAccessibleName(translate("tables", "Group by"))
        self.groups.currentIndexChanged.connect(self._arrange)
        for choice in (self.rows, self.groups):
            choice.shrink()
        self._tools = panel(column(self.search, row(self.rows, self.groups, None)))
        return self._tools

    def _make_adding(self) -> QWidget:
        self.adding = QLineEdit()
        words = translate("tables", "New column: a name or a question")
        self.adding.setPlaceholderText(words)
        self.adding.setAccessibleName(words)
        self.adding.returnPressed.connect(self._add_field)
        self.add = button(translate("tables", "Add column"), self._add_field)
        line = row(self.adding, self.add)
        line.setStretch(0, 1)
        self._adding = panel(line)
        return self._adding

    # What is shown

    def _ask(self, work: Callable[[Facade], AnswerTable]) -> None:
        self._requests.ask(work, self._take, self.failed.emit)

    def _take(self, table: AnswerTable) -> None:
        if table.id != self._id:
            return
        if self.table and table.progress.state == "running" and not table.rows:
            # It is read anew; until there is something to show, what was there stays.
            table = replace(table, rows=_in_columns(self.table, table.schema))
        self.table = table
        self._question.setText(wording.shown(table.schema.question))
        self._schema.setText(answer_wording.schema(table.schema))
        self._body(True)
        self._offer_groups(table)
        self.grid.show_table(table)
        self._show_progress(table.progress)
        self._show_certificate(table)
        if table.progress.state == "running":
            self._follow(table.id)
        else:
            self._stop_following()

    def _body(self, shown: bool) -> None:
        for part in (self._sworn, self._tools, self.grid, self.total, self._adding):
            part.setVisible(shown)
        for each in (self.pause, self.change, self.export):
            each.setEnabled(shown)
        if not shown:
            self._schema.setText("")
            self._progress.hide()

    def _show_progress(self, progress: TableProgress) -> None:
        running = progress.state == "running"
        self._progress.setVisible(progress.state != "done")
        self.bar.setRange(0, progress.of)
        self.bar.setValue(progress.read)
        self.bar.setVisible(progress.state != "failed")
        self.progress.setText(answer_wording.reading(progress))
        texts = {
            "running": translate("tables", "Pause"),
            "paused": translate("tables", "Resume"),
            "failed": translate("tables", "Resume"),
            "done": translate("tables", "Read again"),
        }
        self.pause.setText(texts[progress.state])
        self.export.setEnabled(not running and self.table is not None)

    def _show_certificate(self, table: AnswerTable) -> None:
        made, done = table.certificate, table.progress.state == "done"
        self._sworn.setVisible(done)
        if not done:
            return
        glyph = ("good", "positive") if made.complete else ("warning", "warning")
        self._glyph.show_glyph(*glyph)
        self.certificate.setText(answer_wording.certificate(table))
        names = answer_wording.named(made, table.rows)
        self.names.setVisible(bool(names))
        self.named.rows.show(names)
        self.named.setFixedHeight(min(LISTED, len(names)) * ROW + 4)
        figures = answer_wording.figures(table)
        self.figures.rows.show(figures)
        self.figures.setVisible(bool(figures))
        self.figures.setFixedHeight(min(LISTED, len(figures)) * ROW + 4)
        self._show_names()

    def _show_names(self) -> None:
        self.named.setVisible(self.names.isChecked() and self.named.rows.rowCount() > 0)

    def _show_total(self) -> None:
        model = self.grid.answer
        if model.table is None:
            self.total.clear()
            return
        listed = [line for line in model.lines if isinstance(line, AnswerRow)]
        made = totals(model.table, listed)
        self.total.setText(answer_wording.total_line(model.table.schema.fields, made, len(listed)))

    def _offer_groups(self, table: AnswerTable) -> None:
        names = [field.name for field in table.schema.fields]
        offered = [self.groups.itemText(n) for n in range(1, self.groups.count())]
        if names == offered and self.groups.count():
            return
        chosen = self.groups.currentText()
        self.groups.blockSignals(True)
        self.groups.clear()
        self.groups.addItem(translate("tables", "No groups"), None)
        for at, name in enumerate(names):
            self.groups.addItem(name, at)
        self.groups.setCurrentIndex(names.index(chosen) + 1 if chosen in names else 0)
        self.groups.blockSignals(False)
        self._arrange()

    def _choose_group(self, field: int) -> None:
        self.groups.setCurrentIndex(field + 1)

    def _arrange(self) -> None:
        self.grid.arrange(
            replace(
                self.grid.answer.wish,
                words=self.search.text(),
                rows=self.rows.currentData(),
                by=self.groups.currentData(),
            )
        )

    def _open_document(self, path: str) -> None:
        self.opened.emit(beginning(path))

    # Following

    def _follow(self, number: int) -> None:
        if self._following is not None:
            return
        call = self._following = self._calls.stream(
            lambda facade, listen, cancel: facade.answer_tables.follow(number, listen, cancel)
        )
        call.received.connect(self._hear)
        call.done.connect(self._finish)
        call.failed.connect(self._fail_following)

    def _stop_following(self) -> None:
        if (call := self._following) is not None:
            self._following = None
            call.drop()
            call.cancel()

    def _hear(self, events: list[Event]) -> None:
        told = [e for e in events if isinstance(e, TableProgressed) and e.table_id == self._id]
        if told and self.table is not None:
            self.table = replace(self.table, progress=told[-1].progress)
            self._show_progress(told[-1].progress)
            if not self._rows_timer.isActive():
                self._rows_timer.start()

    def _finish(self, table: AnswerTable) -> None:
        self._following = None
        self._rows_timer.stop()
        self._requests.drop()
        self._take(table)

    def _fail_following(self, error: AppError) -> None:
        self._following = None
        if not isinstance(error, EXPECTED):
            self.failed.emit(error)

    # What a person does

    def _pause(self) -> None:
        if self.table is None:
            return
        number, running = self.table.id, self.table.progress.state == "running"

        def turn(facade: Facade) -> AnswerTable:
            calls = facade.answer_tables
            calls.pause(number) if running else calls.resume(number)
            return calls.table(number)

        self._ask(turn)

    def _add_field(self) -> None:
        number, question = self._id, self.adding.text().strip()
        if number is None or not question:
            return

        def added(table: AnswerTable) -> None:
            self.adding.clear()
            self._restart(table)

        self._requests.ask(
            lambda facade: facade.answer_tables.add_field(number, question),
            added,
            self.failed.emit,
        )

    def _correct(self, path: str, field: str, value: str | None) -> None:
        if (number := self._id) is not None:
            self._requests.ask(
                lambda facade: facade.answer_tables.correct(number, path, field, value),
                self._restart,
                self.failed.emit,
            )

    def _change(self) -> None:
        if self.table is not None:
            dialog = SchemaDialog(self.table.schema, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.saved.connect(self._save_schema)
            dialog.open()

    def _save_schema(self, schema: TableSchema) -> None:
        if (number := self._id) is not None:
            self._requests.ask(
                lambda facade: facade.answer_tables.change(number, schema),
                self._restart,
                self.failed.emit,
            )

    def _restart(self, table: AnswerTable) -> None:
        """Show a table that is read anew, as something in it was changed."""
        self._stop_following()
        self._take(table)

    def _export(self) -> None:
        if self.table is None:
            return
        number, name = self.table.id, translate("tables", "table") + ".xlsx"
        try:
            place = saving.choose("table", name, self)
        except AppError as error:
            self.failed.emit(error)
            return
        if place is None:
            return

        def tell(rows: int) -> None:
            written = translate("tables", "%n rows", "", rows)
            said = translate("tables", "Exported to {0}: {1}.")
            self.said.emit(said.format(wording.name(place.path), written))

        self._calls.ask(lambda facade: _written(facade, number, place), tell, self.failed.emit)

    def _remove(self) -> None:
        if (number := self._id) is None:
            return
        box = QMessageBox(self, textFormat=Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(translate("tables", "Delete this table?"))
        box.setInformativeText(
            translate("tables", "Its corrections are deleted too. The documents are kept.")
        )
        delete = box.addButton(
            translate("tables", "Delete"), QMessageBox.ButtonRole.DestructiveRole
        )
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() is delete:
            self._stop_following()
            self._calls.ask(
                lambda facade: facade.answer_tables.remove(number),
                lambda _: self.left.emit(),
                self.failed.emit,
            )


def _in_columns(table: AnswerTable, schema: TableSchema) -> tuple[AnswerRow, ...]:
    """The rows of a table in the columns of another schema; new columns are empty."""
    names = [field.name for field in table.schema.fields]
    places = [names.index(f.name) if f.name in names else None for f in schema.fields]
    return tuple(
        replace(row, cells=tuple(Cell() if at is None else row.cells[at] for at in places))
        for row in table.rows
    )


def _written(facade: Facade, number: int, place: Place) -> int:
    """Write a table to a file; return its rows. Raises ``LibraryUnwritable``."""
    exported = facade.answer_tables.export(number, place.ending)
    place.write(exported.data, SaveTitle.TABLE)
    return exported.rows

"""Dialog for what a table asks of each document: its columns and conditions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.core.domain.tabular.answer_tables import Aggregate, Condition, TableField, TableSchema
from app.ui.foundation.wording import translate
from app.ui.tables import answer_wording
from app.ui.widgets.controls import Choice, button, column, icon_button, label, panel, row

TYPE = 160
"""Pixels for the type of a column."""


class SchemaDialog(QDialog):
    """Emits ``saved`` with the new schema."""

    saved = Signal(object)

    def __init__(self, schema: TableSchema, parent: QWidget) -> None:
        super().__init__(parent)
        self._schema = schema
        self.fields: list[FieldRow] = []
        self.conditions: list[ConditionRow] = []
        self.setWindowTitle(translate("tables", "Columns and conditions"))
        self.kind = _line(schema.kind, translate("tables", "Kind of document, such as contract"))
        self._field_rows, self._condition_rows = QVBoxLayout(), QVBoxLayout()
        for field in schema.fields:
            self._add_field(field)
        for condition in schema.filter:
            self._add_condition(condition)
        inside = column(
            label(translate("tables", "Only documents of this kind"), "caption"),
            self.kind,
            label(translate("tables", "Columns"), "caption"),
            self._field_rows,
            row(button(translate("tables", "Add column"), self._add_field, "quiet"), None),
            label(translate("tables", "Conditions"), "caption"),
            self._condition_rows,
            row(button(translate("tables", "Add condition"), self._add_condition, "quiet"), None),
            None,
            margins=(0, 0, 8, 0),
        )
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(panel(inside))
        self._wrong = label(words="small", wrap=True, tone="warning")
        self._wrong.hide()
        save = button(translate("tables", "Save"), self._save, "primary")
        save.setDefault(True)
        note = label(
            translate("tables", "Only new columns are read; the rest is computed again."), "muted"
        )
        foot = row(note, None, button(translate("tables", "Cancel"), self.reject), save)
        title = label(translate("tables", "Columns and conditions"), "title")
        content = column(title, area, self._wrong, foot, gap=12, margins=(24, 16, 24, 16))
        content.setStretch(1, 1)
        self.setLayout(content)
        self.resize(760, 560)

    def _add_field(self, field: TableField | None = None) -> None:
        made = FieldRow(field or TableField(""), self._drop_field)
        self.fields.append(made)
        self._field_rows.addWidget(made)
        made.name.textChanged.connect(self._offer_names)
        self._offer_names()
        if field is None:
            made.name.setFocus()

    def _add_condition(self, condition: Condition | None = None) -> None:
        made = ConditionRow(condition, self._drop_condition)
        self.conditions.append(made)
        self._condition_rows.addWidget(made)
        made.offer(self._names())
        if condition is None:
            made.field.setFocus()

    def _drop_field(self, made: QWidget) -> None:
        self.fields = [each for each in self.fields if each is not made]
        _discard(self._field_rows, made)
        self._offer_names()

    def _drop_condition(self, made: QWidget) -> None:
        self.conditions = [each for each in self.conditions if each is not made]
        _discard(self._condition_rows, made)

    def _names(self) -> list[str]:
        return [name for each in self.fields if (name := each.name.text().strip())]

    def _offer_names(self) -> None:
        for each in self.conditions:
            each.offer(self._names())

    def _save(self) -> None:
        names = self._names()
        folded = {name.casefold() for name in names}
        if not names or len(folded) < len(self.fields):
            self._wrong.setText(
                translate("tables", "A table needs columns, each with a name of its own.")
            )
            self._wrong.show()
            return
        self.saved.emit(self.schema())
        self.accept()

    def schema(self) -> TableSchema:
        """The schema as it stands; what refers to a column that is gone is left out."""
        names = self._names()
        aggregate = self._schema.aggregate
        if not {aggregate.field, aggregate.by} - {""} <= set(names):
            aggregate = Aggregate()
        return replace(
            self._schema,
            kind=self.kind.text().strip(),
            fields=tuple(each.read() for each in self.fields),
            filter=tuple(each.read() for each in self.conditions if each.complete),
            aggregate=aggregate,
            order=self._schema.order if self._schema.order in names else "",
        )


_WITHOUT_VALUE = ("empty", "not empty")
"""Operators that compare with nothing."""


class FieldRow(QWidget):
    """The editor of a column."""

    def __init__(self, field: TableField, drop: Callable[[QWidget], object]) -> None:
        super().__init__()
        self.name = _line(field.name, translate("tables", "Name"))
        self.type = Choice()
        self.type.setAccessibleName(translate("tables", "Type"))
        for kind, words in answer_wording.types().items():
            self.type.addItem(words, kind)
        self.type.setMinimumWidth(TYPE)
        self.type.setCurrentIndex(self.type.findData(field.type))
        self.asked = _line(field.asked, translate("tables", "What each document is asked"))
        self._field = field
        remove = icon_button("close", translate("tables", "Remove"), lambda: drop(self))
        line = row(self.name, self.type, self.asked, remove)
        line.setStretch(0, 2)
        line.setStretch(2, 3)
        self.setLayout(line)

    def read(self) -> TableField:
        """The column as it stands."""
        return replace(
            self._field,
            name=self.name.text().strip(),
            type=self.type.currentData(),
            asked=self.asked.text().strip(),
        )


class ConditionRow(QWidget):
    """The editor of a condition."""

    def __init__(self, condition: Condition | None, drop: Callable[[QWidget], object]) -> None:
        super().__init__()
        self._wanted = condition.field if condition else ""
        self.field = Choice()
        self.field.setAccessibleName(translate("tables", "Column"))
        self.field.shrink()
        self.operator = Choice()
        self.operator.setAccessibleName(translate("tables", "Comparison"))
        for operator, words in answer_wording.operators().items():
            self.operator.addItem(words, operator)
        self.value = _line(condition.value if condition else "", translate("tables", "Value"))
        self.upto = _line(condition.upto if condition else "", translate("tables", "Last day"))
        self.operator.currentIndexChanged.connect(self._show_values)
        if condition:
            self.operator.setCurrentIndex(self.operator.findData(condition.operator))
        remove = icon_button("close", translate("tables", "Remove"), lambda: drop(self))
        line = row(self.field, self.operator, self.value, self.upto, remove)
        for place in (0, 2, 3):
            line.setStretch(place, 1)
        self.setLayout(line)
        self._show_values()

    @property
    def complete(self) -> bool:
        """Whether it says enough to be applied."""
        valued = self.value.text().strip() or self.operator.currentData() in _WITHOUT_VALUE
        return bool(self.field.currentText() and valued)

    def offer(self, names: list[str]) -> None:
        """Offer the columns; the chosen one is kept while it is there."""
        chosen = self.field.currentText() or self._wanted
        self.field.clear()
        self.field.addItems(names)
        self.field.setCurrentIndex(max(0, self.field.findText(chosen)))

    def read(self) -> Condition:
        """The condition as it stands."""
        operator = self.operator.currentData()
        value = "" if operator in _WITHOUT_VALUE else self.value.text().strip()
        upto = self.upto.text().strip() if operator == "within" else ""
        return Condition(self.field.currentText(), operator, value, upto)

    def _show_values(self) -> None:
        operator = self.operator.currentData()
        self.value.setVisible(operator not in _WITHOUT_VALUE)
        self.upto.setVisible(operator == "within")


def _line(text: str, name: str) -> QLineEdit:
    made = QLineEdit(text)
    made.setPlaceholderText(name)
    made.setAccessibleName(name)
    return made


def _discard(rows: QVBoxLayout, made: QWidget) -> None:
    rows.removeWidget(made)
    made.hide()
    made.deleteLater()

"""Corrections of cells by a person: normalised like what is read, with what was read kept."""

from __future__ import annotations

from dataclasses import replace

from app.core.domain.tabular.answer_tables import Cell, FieldType, TableField
from app.core.tabulating.readings import values_in


def corrected(cell: Cell, field: TableField, value: str) -> Cell:
    """A cell with a person's value in place of what was read."""
    found = None
    if field.type not in ("text", "list", "yes_no"):
        kinds: tuple[FieldType, ...]
        kinds = (field.type, "number") if field.type == "money" else (field.type,)
        found = next((f for kind in kinds for f in values_in(value, kind)), None)
    return replace(
        cell,
        value=found.value if found else value,
        unit=(found.unit or cell.unit) if found else cell.unit,
        state="corrected",
        written=value,
        read=cell.read or cell.value,
    )

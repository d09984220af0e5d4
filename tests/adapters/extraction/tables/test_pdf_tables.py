"""Tables on pages of a PDF: ruled, set in columns, and what is none."""

from __future__ import annotations

import io
from collections.abc import Sequence

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

from app.adapters.extraction.document import read
from app.core.domain.tabular.tables import ExtractedTable
from app.core.tables.row_blocks import unpacked

STYLES = getSampleStyleSheet()


def tables(data: bytes) -> Sequence[ExtractedTable]:
    return read("a.pdf", io.BytesIO(data)).tables


def rows_of(table: ExtractedTable) -> list[tuple[object, ...]]:
    return [row.values for block in table.blocks for row in unpacked(block)]


def built(*parts: object) -> bytes:
    target = io.BytesIO()
    SimpleDocTemplate(target, pagesize=A4).build(list(parts))
    return target.getvalue()


def set_lines(lines: Sequence[Sequence[tuple[float, str]]], top: float = 700) -> bytes:
    """A page with texts at places of each line; figures are set by their right edge."""
    target = io.BytesIO()
    canvas = Canvas(target, A4)
    canvas.setFont("Helvetica", 10)
    for number, line in enumerate(lines):
        for place, text in line:
            draw = canvas.drawRightString if text[-1:].isdigit() else canvas.drawString
            draw(place, top - 14 * number, text)
    canvas.save()
    return target.getvalue()


def test_a_ruled_table_has_its_caption_and_cells_of_several_lines() -> None:
    style = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black)])
    wrapped = Paragraph("Herman Miller office chair with arms", STYLES["Normal"])
    table = Table(
        [["Item", "Count", "Price"], [wrapped, "2", "9.50 €"], ["Desk", "4", "120.00 €"]],
        colWidths=[90, 60, 80],
        style=style,
    )
    (found,) = tables(built(Paragraph("Table 1: Stock", STYLES["Normal"]), table))
    assert (found.name, found.page) == ("Table 1: Stock", 1)
    assert [(c.name, c.type, c.unit) for c in found.columns] == [
        ("Item", "text", ""),
        ("Count", "number", ""),
        ("Price", "money", "EUR"),
    ]
    assert rows_of(found) == [
        ("Herman Miller office chair with arms", 2.0, 9.5),
        ("Desk", 4.0, 120.0),
    ]


def test_a_table_set_in_columns_has_its_header_over_several_of_them() -> None:
    lines = [
        [(250, "Three months ended")],
        [(230, "June"), (330, "March")],
        [(60, "Net sales:")],
        [(60, "Products"), (210, "$"), (260, "63,355"), (310, "$"), (360, "63,948")],
        [(60, "Services"), (260, "19,604"), (360, "17,486")],
        [(60, "Total net sales"), (260, "82,959"), (360, "81,434")],
    ]
    (found,) = tables(set_lines(lines))
    assert [column.name for column in found.columns] == ["A", "June", "March"]
    assert found.columns[1].unit == "USD"
    rows = [row for block in found.blocks for row in unpacked(block)]
    assert [(row.values[1], row.total) for row in rows] == [
        (None, True),
        (63355.0, False),
        (19604.0, False),
        (82959.0, True),
    ]


def test_prose_in_two_columns_is_no_table() -> None:
    left, right = (
        "Lorem ipsum dolor sit amet, consectetur 20",
        "adipiscing elit, sed do eiusmod 30 te",
    )
    lines = [[(60, f"{left} {n}a"), (320, f"{right} {n}b")] for n in range(20)]
    assert not tables(set_lines(lines))


def test_a_list_of_figures_without_columns_is_no_table() -> None:
    lines = [[(60, f"In {n} we sold {n * 7} chairs and {n * 3} desks, that is")] for n in range(9)]
    assert not tables(set_lines(lines))

"""Grids become typed tables: headers, types, units, totals, several tables in one sheet."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterable, Iterator, Sequence

import pytest

from app.core.domain.tabular.tables import ExtractedTable, TableRow
from app.core.tables.column_types import unit_of
from app.core.tables.grids import Conventions, Grid, GridCell, GridRow
from app.core.tables.row_blocks import packed, unpacked
from app.core.tables.typed_tables import typed_tables


def grid(*lines: str) -> Iterator[GridRow]:
    """Rows with cells apart by bars; '<' is covered by the cell to the left, '^' by that above."""
    above: list[GridCell] = []
    for number, line in enumerate(lines, 1):
        row: list[GridCell] = []
        for column, text in enumerate(map(str.strip, line.split("|"))):
            if text == "<":
                row.append(row[-1]._replace(covered="left"))
            elif text == "^":
                row.append(above[column]._replace(covered="above"))
            else:
                row.append(GridCell(text))
        above = row
        yield GridRow(number, row)


def made(rows: Iterable[GridRow], **more: str) -> list[ExtractedTable]:
    return typed_tables(Grid(rows), Conventions(**more))  # type: ignore[arg-type]


def only(*lines: str, **more: str) -> ExtractedTable:
    (table,) = made(grid(*lines), **more)
    return table


def rows_of(table: ExtractedTable) -> list[TableRow]:
    return [row for block in table.blocks for row in unpacked(block)]


def names(table: ExtractedTable) -> list[str]:
    return [column.name for column in table.columns]


def types(table: ExtractedTable) -> list[str]:
    return [column.type for column in table.columns]


def values(table: ExtractedTable, column: int) -> list[object]:
    return [row.values[column] for row in rows_of(table)]


def test_columns_have_types_and_rows_count_with_the_header() -> None:
    table = only(
        "Item | Count | Price | Share | Bought | Length",
        "Chair | 12 | €45.50 | 5.5% | 2024-03-05 | 3:41.43",
        "Desk | 1,200 | €9.00 | 10 % | 2024-12-24 | 2:00.00",
    )
    assert types(table) == ["text", "number", "money", "percent", "date", "duration"]
    assert [column.unit for column in table.columns] == ["", "", "EUR", "%", "", "s"]
    assert rows_of(table)[1] == TableRow(
        3,
        ("Desk", "1,200", "€9.00", "10 %", "2024-12-24", "2:00.00"),
        ("Desk", 1200.0, 9.0, 10.0, "2024-12-24", 120.0),
    )


def test_a_cell_that_is_not_of_its_columns_type_has_no_value() -> None:
    table = only(
        "Player | Goals", "A | 3", "B | 5", "C | injured", "D | -", "E | 1[2]", "F | ~7", "G | 4"
    )
    assert types(table) == ["text", "number"]
    assert values(table, 1) == [3, 5, None, None, 1, 7, 4]
    assert rows_of(table)[2].cells == ("C", "injured")


def test_a_header_of_years_is_a_header() -> None:
    table = only("Region | 2022 | 2023", "North | 10 | 20", "South | 30 | 40")
    assert names(table) == ["Region", "2022", "2023"]
    assert table.row_count == 2


def test_rows_of_figures_without_a_header_have_letters() -> None:
    table = only("North | 10 | 20", "South | 30 | 40")
    assert names(table) == ["A", "B", "C"]
    assert table.row_count == 2


def test_a_merged_header_of_two_lines_names_both() -> None:
    table = only(
        "Region | 2023 | < | 2024 | <",
        "^ | Q1 | Q2 | Q1 | Q2",
        "North | 1 | 2 | 3 | 4",
        "South | 5 | 6 | 7 | 8",
    )
    assert names(table) == ["Region", "2023 / Q1", "2023 / Q2", "2024 / Q1", "2024 / Q2"]
    assert [row.number for row in rows_of(table)] == [3, 4]


def test_a_header_of_two_lines_without_merged_cells_is_found_by_its_gaps() -> None:
    table = only(
        " | Sales | | Costs |",
        "Region | Plan | Actual | Plan | Actual",
        "North | 1 | 2 | 3 | 4",
        "South | 5 | 6 | 7 | 8",
    )
    assert names(table)[1:] == ["Sales / Plan", "Sales / Actual", "Costs / Plan", "Costs / Actual"]


def test_a_line_of_units_below_the_header_belongs_to_it() -> None:
    table = only("Name | Weight | Price", " | [kg] | [€]", "A | 1.5 | 20", "B | 2.5 | 30")
    assert names(table) == ["Name", "Weight / [kg]", "Price / [€]"]
    assert [(c.type, c.unit) for c in table.columns][1:] == [("number", "kg"), ("money", "EUR")]


def test_a_line_above_the_header_names_the_table() -> None:
    table = only("Staff of 2024 |", "Name | Age", "Ann | 30", "Ben | 40")
    assert (table.name, names(table)) == ("Staff of 2024", ["Name", "Age"])


def test_columns_of_one_name_are_told_apart() -> None:
    assert names(only("Name | Votes | Votes", "A | 1 | 2")) == ["Name", "Votes", "Votes (2)"]


def test_two_tables_of_a_sheet_are_two() -> None:
    below = made(
        grid("Item | Count", "Chair | 2", "Desk | 4", "", "Name | Age", "Ann | 30", "Ben | 40")
    )
    assert [names(table) for table in below] == [["Item", "Count"], ["Name", "Age"]]
    assert [row.number for row in rows_of(below[1])] == [6, 7]
    beside = made(grid("Item | Count | | Name | Age", "Chair | 2 | | Ann | 30", "Desk | 4 | | |"))
    assert [(names(table), table.row_count) for table in beside] == [
        (["Item", "Count"], 2),
        (["Name", "Age"], 1),
    ]
    assert beside[1].columns[0].position == 4


def test_a_blank_line_inside_a_table_ends_it_not() -> None:
    table = only("Item | Count", "Chair | 2", "", "Desk | 4", "", "Lamp | 5")
    assert [row.number for row in rows_of(table)] == [2, 4, 6]


@pytest.mark.parametrize(
    "word", ["Total", "Grand total:", "Summe", "Gesamt", "Total general", "Итого", "Всего", "合计"]
)
def test_a_total_is_marked(word: str) -> None:
    table = only("Item | Count", "Chair | 2", "Desk | 4", f"{word} | 6")
    assert [row.total for row in rows_of(table)] == [False, False, True]
    assert table.total_count == 1


def test_subtotals_are_totals_and_a_name_that_begins_alike_is_none() -> None:
    table = only(
        "Client | Volume",
        "Total Gas Ltd | 10",
        "Acme | 20",
        "Subtotal north | 30",
        "Bolt | 5",
        "Total South | 5",
        "Total | 35",
    )
    assert [row.number for row in rows_of(table) if row.total] == [4, 6, 7]
    assert values(table, 1) == [10, 20, 30, 5, 5, 35]


def test_a_row_of_formulas_that_add_up_is_a_total_whatever_it_is_called() -> None:
    cell = GridCell
    rows = [
        GridRow(1, [cell("Item"), cell("Count")]),
        GridRow(2, [cell("Chair"), cell("2", "number", 2.0)]),
        GridRow(3, [cell("Desk"), cell("4", "number", 4.0)]),
        GridRow(4, [cell("All of it"), cell("6", "number", 6.0, sums=True)]),
    ]
    assert [row.total for row in rows_of(made(rows)[0])] == [False, False, True]


def test_headings_and_notes_among_the_rows_are_no_data() -> None:
    table = only("Item | Count | Price", "Chair | 2 | 3", "Desk | 1 | 4", "Source: survey | |")
    assert [row.total for row in rows_of(table)] == [False, False, True]


def test_rows_of_a_table_that_is_mostly_empty_are_rows() -> None:
    table = only("Name | Phone | Fax", "Ann | 5 | ", "Ben | | ", "Cid | | ", "Dan | 7 | 8")
    assert table.total_count == 0


def test_currencies_that_are_mixed_stay_apart() -> None:
    table = only("Item | Price", "A | 5 €", "B | $7", "C | 9 €", "D | 4")
    (price,) = table.columns[1:]
    assert (price.type, price.unit, set(price.units)) == ("money", "", {"EUR", "USD"})
    assert [row.units[1] if row.units else "" for row in rows_of(table)] == [
        "EUR",
        "USD",
        "EUR",
        "",
    ]


def test_a_sign_in_the_first_row_or_the_header_is_that_of_the_column() -> None:
    assert only("Item | Price", "A | $350,000", "B | 207,000").columns[1].unit == "USD"
    assert only("Item | Money ($)", "A | 350,000", "B | 207,000").columns[1].unit == "USD"


@pytest.mark.parametrize(
    ("header", "unit"),
    [
        ("Weight (kg)", ("kg", "")),
        ("Revenue (k€)", ("EUR", "thousand")),
        ("Umsatz in Tsd. €", ("EUR", "thousand")),
        ("Sales, in million USD", ("USD", "million")),
        ("Выручка, млн руб.", ("RUB", "million")),
        ("Share %", ("%", "")),
        ("Students (K-12)", ("", "")),
        ("Name", ("", "")),
    ],
)
def test_a_header_names_a_unit(header: str, unit: tuple[str, str]) -> None:
    assert unit_of(header) == unit


def test_units_in_cells_are_those_of_the_column() -> None:
    table = only("Park | Area", "A | 47,389.67 acres (191.8 km2)", "B | 9,000.00 acres (36.4 km2)")
    assert (table.columns[1].type, table.columns[1].unit) == ("number", "acres")
    assert values(table, 1) == [47389.67, 9000.0]


def test_decimal_marks_are_decided_by_the_column_then_the_table_then_the_file() -> None:
    column = only("Item | A", "x | 1.234", "y | 2,5")
    assert values(column, 1) == [1234, 2.5]
    by_table = only("Item | A | B", "x | 1.234 | 0,5", "y | 2.345 | 1,5")
    assert values(by_table, 1) == [1234, 2345]
    assert values(only("Item | A", "x | 1.234", "y | 2.345", mark=","), 1) == [1234, 2345]
    assert values(only("Item | A", "x | 1.234", "y | 2.345"), 1) == [1.234, 2.345]


def test_the_order_of_dates_is_decided_by_the_column_or_the_file_or_is_unknown() -> None:
    american = only("Item | Day", "x | 03/04/2024", "y | 12/31/2024")
    assert (values(american, 1)[0], american.columns[1].order) == ("2024-03-04", "mdy")
    hinted = only("Item | Day", "x | 03/04/2024", "y | 05/06/2024", order="mdy")
    assert (values(hinted, 1)[0], hinted.columns[1].order) == ("2024-03-04", "mdy")
    unknown = only("Item | Day", "x | 03/04/2024", "y | 05/06/2024")
    assert (values(unknown, 1)[0], unknown.columns[1].order) == ("2024-04-03", "unknown")


def test_postcodes_and_long_keys_are_text() -> None:
    table = only("Town | Postcode | Key", "A | 01067 | 12345678901234567890", "B | 04109 | 2")
    assert types(table) == ["text", "text", "number"] or types(table)[1] == "text"


def test_merged_labels_hold_in_each_row_and_merged_figures_once() -> None:
    table = only("Region | City | Staff", "North | Kiel | 5", "^ | Husum | ^", "South | Ulm | 7")
    assert values(table, 0) == ["North", "North", "South"]
    merged = [
        GridRow(1, [GridCell("Region"), GridCell("Staff")]),
        GridRow(2, [GridCell("North"), GridCell("5", "number", 5.0)]),
        GridRow(3, [GridCell("South"), GridCell("5", "number", 5.0, covered="above")]),
    ]
    assert values(made(merged)[0], 1) == [5.0, None]


@pytest.mark.parametrize(
    "lines", [(), ("Only text",), ("A list", "of lines", "and more"), ("a | b",)]
)
def test_what_is_no_table_is_none(lines: Sequence[str]) -> None:
    assert not made(grid(*lines))


def test_a_table_for_layout_is_none() -> None:
    rows = list(grid("Menu | " + "Long text. " * 100, "Home | More", "News | Even more"))
    assert not typed_tables(Grid(rows, may_lay_out=True), Conventions())
    assert typed_tables(Grid(rows), Conventions())


def test_a_long_sheet_takes_little_memory_and_ends_at_the_limit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("app.core.tables.typed_tables.MOST_ROWS", most := 20_000)

    def rows() -> Iterator[GridRow]:
        yield GridRow(1, [GridCell("Name"), GridCell("Count"), GridCell("Day")])
        for number in range(2, most + 12):
            yield GridRow(
                number,
                [
                    GridCell(f"n{number}"),
                    GridCell(str(number)),
                    GridCell(f"2024-01-{number % 28 + 1}"),
                ],
            )

    tracemalloc.start()
    (table,) = made(rows())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (table.row_count, table.left_out) == (most, 10)
    assert peak < 24 << 20
    assert unpacked(table.blocks[-1])[-1].values[1] == most + 1


def test_a_block_of_anything_else_is_refused() -> None:
    row = TableRow(3, ("a", ""), ("a", None), True, True, ("", "EUR"))
    assert unpacked(packed([row])) == [row]
    for block in (b"", b"x", packed([])[:-2], b"x\x9c"):
        with pytest.raises(ValueError):  # noqa: PT011 - any
            unpacked(block)


def test_rows_that_a_file_leaves_out_are_blank() -> None:
    rows = [
        *grid("Employee|City|Salary", "Anna|Berlin|3000", "Bob|Paris|4000"),
        *(
            row._replace(number=row.number + 4)
            for row in grid("Machine|Room|Price", "Lathe|A1|900", "Drill|B2|1500")
        ),
    ]
    first, second = made(rows)
    assert (names(first), first.row_count) == (["Employee", "City", "Salary"], 2)
    assert (names(second), values(second, 2)) == (["Machine", "Room", "Price"], [900.0, 1500.0])


@pytest.mark.parametrize("between", [["Staff"], ["", "Staff", ""], ["", "Staff"]])
def test_a_title_between_two_tables_names_the_second(between: Sequence[str]) -> None:
    first, second = made(
        grid("Item|Cost", "Rent|1000", "Light|200", *between, "Name|Salary", "Anna|1100", "Ben|300")
    )
    assert (names(first), values(first, 1)) == (["Item", "Cost"], [1000.0, 200.0])
    assert (second.name, names(second), second.row_count) == ("Staff", ["Name", "Salary"], 2)


def test_a_table_that_follows_at_once_has_two_columns_of_figures_or_a_bold_header() -> None:
    lines = ("Item|Cost|Count", "Rent|1000|1", "Light|200|2", "Name|Salary|Age", "Anna|1100|30")
    first, second = made(grid(*lines, "Ben|300|40"))
    assert (names(first), names(second)) == (["Item", "Cost", "Count"], ["Name", "Salary", "Age"])
    short = list(grid("Item|Cost", "Rent|1000", "Name|Salary", "Anna|1100"))
    assert len(made(short)) == 1
    for number in (0, 2):
        short[number] = short[number]._replace(
            cells=[cell._replace(strong=True) for cell in short[number].cells]
        )
    assert [names(table) for table in made(short)] == [["Item", "Cost"], ["Name", "Salary"]]


def test_a_bold_header_below_a_blank_line_begins_a_table_of_texts() -> None:
    rows = list(grid("Employee|City", "Anna|Berlin", "", "Machine|Room", "Lathe|A1"))
    rows[3] = rows[3]._replace(cells=[cell._replace(strong=True) for cell in rows[3].cells])
    assert [names(table) for table in made(rows)] == [["Employee", "City"], ["Machine", "Room"]]


def test_tables_side_by_side_are_two_where_each_names_its_rows() -> None:
    first, second = made(grid("Item|Cost||Name|Salary", "Rent|10||Anna|30", "Light|2||Ben|40"))
    assert (names(first), names(second)) == (["Item", "Cost"], ["Name", "Salary"])
    titled = made(
        grid("Costs|||Staff", "Item|Cost||Name|Salary", "Rent|10||Anna|30", "Light|2||Ben|40")
    )
    assert [table.name for table in titled] == ["Costs", "Staff"]
    (spaced,) = made(grid("Name|City||Pay|Bonus", "Anna|Bonn||10|30", "Ben|Rome||2|40"))
    assert names(spaced) == ["Name", "City", "Pay", "Bonus"]


def test_a_header_that_each_page_repeats_is_no_row() -> None:
    table = only("Item|Cost|Count", "Rent|1000|1", "Item|Cost|Count", "Light|200|2")
    assert values(table, 1) == [1000.0, 200.0]


def test_an_exception_among_figures_begins_no_table() -> None:
    table = only("Name|Score", "Anna|3", "Ben|retired", "Carl|5", "Dora|4")
    assert table.row_count == 4


def test_a_line_of_currencies_below_the_header_belongs_to_it() -> None:
    table = only("Region|Revenue|Revenue|Staff", "|EUR|USD|", "North|1|2|3", "South|10|20|30")
    assert names(table) == ["Region", "Revenue / EUR", "Revenue / USD", "Staff"]

"""Tables in the library: kept, found, shown in steps, and gone with their file."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.adapters.storage.catalog import SqliteCatalog
from app.adapters.storage.database import Database
from app.adapters.storage.recovery.repair import repair
from app.adapters.storage.schema import LIBRARY
from app.adapters.storage.tabular.answer_tables import SqliteAnswerTables
from app.adapters.storage.tabular.tables import SqliteTables
from app.core.domain.errors import LibraryDamaged
from app.core.domain.files import FileStamp, Problem
from app.core.domain.search import EVERYWHERE, Scope
from app.core.domain.tabular.answer_tables import TableField, TableSchema
from app.core.domain.tabular.tables import ExtractedTable
from app.core.tables.grids import Conventions, Grid, GridCell, GridRow
from app.core.tables.typed_tables import typed_tables


def staff(count: int, name: str = "Staff") -> ExtractedTable:
    """A table of some rows, with a total below."""
    lines = [("Name", "City", "Age"), *((f"N{n}", f"C{n % 3}", str(n)) for n in range(count))]
    lines.append(("Total", "", str(sum(range(count)))))
    rows = [GridRow(n, [GridCell(text) for text in line]) for n, line in enumerate(lines, 1)]
    (table,) = typed_tables(Grid(rows, name, 1), Conventions())
    return table


class Library:
    def __init__(self, base: Path) -> None:
        self.database = Database(str(base / "library.db"), LIBRARY)
        self.catalog = SqliteCatalog(self.database)
        self.tables = SqliteTables(self.database)
        self.root = self.catalog.add_root("/docs", True, (), ()).id
        self.add("/docs/a.xlsx")

    def add(self, path: str) -> None:
        self.catalog.mark_pending(self.root, [(path, FileStamp(1, 1, 1))])

    def rows_left(self) -> int:
        with self.database.reading() as db:
            return int(db.execute("SELECT count(*) FROM table_rows").fetchone()[0])


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path)


def test_a_table_comes_back_as_it_was_read(library: Library) -> None:
    table = staff(3)
    library.tables.keep("/docs/a.xlsx", [table])
    (info,) = library.tables.tables()
    assert (info.path, info.name, info.page, info.columns) == (
        "/docs/a.xlsx",
        "Staff",
        1,
        table.columns,
    )
    assert (info.row_count, info.total_count, info.ordinal) == (4, 1, 0)
    assert library.tables.table(info.id) == info
    assert library.tables.table(info.id + 1) is None
    rows = library.tables.rows(info.id)
    assert [row.number for row in rows] == [2, 3, 4, 5]
    assert rows[-1].total
    assert rows[1].values == ("N1", "C1", 1.0)


def test_rows_are_shown_in_steps(library: Library) -> None:
    library.tables.keep("/docs/a.xlsx", [staff(1200)])
    (info,) = library.tables.tables()
    for offset, limit in ((0, 10), (495, 10), (499, 2), (500, 500), (0, 5000), (1195, 100)):
        rows = library.tables.rows(info.id, offset, limit)
        assert [row.number for row in rows] == list(range(2, 1203))[offset : offset + limit]
    assert library.tables.rows(info.id, 5000) == []
    assert library.tables.rows(info.id + 1) == []


def test_the_values_of_a_column_are_told_the_most_frequent_first(library: Library) -> None:
    library.tables.keep("/docs/a.xlsx", [staff(1201)])
    (info,) = library.tables.tables()
    assert library.tables.distinct(info.id, 1) == ["C0", "C1", "C2"]
    assert len(library.tables.distinct(info.id, 0, 5)) == 5
    assert sum(range(1201)) not in library.tables.distinct(info.id, 2, 2000)


def test_tables_are_found_within_a_scope(library: Library) -> None:
    library.add("/docs/deep/b.csv")
    library.tables.keep("/docs/a.xlsx", [staff(2), staff(3, "Other")])
    library.tables.keep("/docs/deep/b.csv", [staff(4, "Deep")])
    assert [table.name for table in library.tables.tables()] == ["Staff", "Other", "Deep"]
    assert [table.name for table in library.tables.tables(Scope("/docs/deep"))] == ["Deep"]


def test_new_tables_of_a_file_replace_the_old(library: Library) -> None:
    library.tables.keep("/docs/a.xlsx", [staff(2), staff(3, "Other")])
    library.tables.keep("/docs/a.xlsx", [staff(2, "New")])
    assert [table.name for table in library.tables.tables()] == ["New"]
    assert library.rows_left() == 1
    library.tables.keep("/docs/unknown.xlsx", [staff(2)])
    assert len(library.tables.tables()) == 1


def test_tables_of_equal_content_are_copied(library: Library) -> None:
    library.add("/docs/copy.xlsx")
    library.tables.keep("/docs/a.xlsx", [staff(700)])
    file = library.catalog.file_at("/docs/a.xlsx")
    assert file is not None
    library.tables.keep("/docs/copy.xlsx", library.tables.of_file(file.id))
    first, second = library.tables.tables()
    assert library.tables.rows(first.id, 0, 1000) == library.tables.rows(second.id, 0, 1000)


def test_tables_go_with_their_file_and_move_with_it(library: Library) -> None:
    library.tables.keep("/docs/a.xlsx", [staff(2)])
    file = library.catalog.file_at("/docs/a.xlsx")
    assert file is not None
    library.catalog.move([(file.id, library.root, "/docs/b.xlsx", file.stamp)])
    assert [table.path for table in library.tables.tables()] == ["/docs/b.xlsx"]
    library.catalog.exclude("/docs/b.xlsx")
    assert library.tables.tables() == []
    assert library.rows_left() == 0


def test_a_file_that_cannot_be_read_any_more_has_no_tables(library: Library) -> None:
    library.tables.keep("/docs/a.xlsx", [staff(2)])
    library.catalog.fail(
        library.root, FileStamp(2, 2, 2), Problem("/docs/a.xlsx", "x", "t", "r", "m")
    )
    assert library.tables.tables() == []
    assert library.rows_left() == 0


def test_rows_that_are_damaged_are_an_error_of_the_library(library: Library) -> None:
    library.tables.keep("/docs/a.xlsx", [staff(2)])
    with library.database.writing() as db:
        db.execute("UPDATE table_rows SET rows = x'00'")
    (info,) = library.tables.tables()
    with pytest.raises(LibraryDamaged):
        library.tables.rows(info.id)


def test_files_of_an_older_library_seem_changed_and_stay_indexed(tmp_path: Path) -> None:
    path = str(tmp_path / "library.db")
    before = next(n for n, script in enumerate(LIBRARY) if "CREATE TABLE tables" in script)
    old = Database(path, LIBRARY[:before])
    root = SqliteCatalog(old).add_root("/d", True, (), ()).id
    with old.writing() as db:
        for name, kind in (("/d/a.xlsx", "xlsx"), ("/d/b.txt", "txt")):
            db.execute(
                "INSERT INTO files(root_id, path, size, mtime_ns, inode, kind, state, content_hash)"
                " VALUES (?, ?, 1, 1, 1, ?, 'indexed', 'x')",
                (root, name, kind),
            )
    old.close()
    catalog = SqliteCatalog(Database(path, LIBRARY))
    files = {file.path: file for file in catalog.files(root, ["/d/a.xlsx", "/d/b.txt"])}
    assert {file.state for file in files.values()} == {"indexed"}
    assert files["/d/a.xlsx"].stamp != FileStamp(1, 1, 1)
    assert files["/d/a.xlsx"].content_hash is None
    assert files["/d/b.txt"].stamp == FileStamp(1, 1, 1)


def test_a_repair_drops_a_table_that_cannot_be_read_and_has_its_file_read_again(
    library: Library,
) -> None:
    library.add("/docs/b.xlsx")
    for path in ("/docs/a.xlsx", "/docs/b.xlsx"):
        library.tables.keep(path, [staff(3)])
    with library.database.writing() as db:
        db.execute("UPDATE table_rows SET rows = x'00' WHERE table_id = 1")
    mended = {part.part: (part.checked, part.mended) for part in repair(library.database)}
    assert mended["tables"] == (2, 1)
    assert [info.path for info in library.tables.tables()] == ["/docs/b.xlsx"]
    with library.database.reading() as db:
        again = db.execute("SELECT path FROM files WHERE inode = -1").fetchall()
    assert [bytes(path) if isinstance(path, bytes) else path for (path,) in again] == [
        "/docs/a.xlsx"
    ]


def test_a_repair_drops_answer_tables_that_cannot_be_read(library: Library) -> None:
    kept = SqliteAnswerTables(library.database)
    schema = TableSchema("List the fees", (TableField("fee", "money"),))
    first, second = (kept.add(schema, EVERYWHERE, 1.0) for _ in range(2))
    with library.database.writing() as db:
        db.execute("UPDATE answer_tables SET schema = '{' WHERE id = ?", (first,))
    mended = {part.part: (part.checked, part.mended) for part in repair(library.database)}
    assert mended["answer tables"] == (2, 1)
    assert [table.id for table in kept.tables()] == [second]

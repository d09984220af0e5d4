"""Queries of tables: what they give, what they may not, and where they stop."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.adapters.storage.tabular import table_queries
from app.adapters.storage.tabular.table_queries import SqliteTableQueries
from app.core.answering.tables.asked_table import AskedTable
from app.core.answering.tables.compilation import (
    CompiledQuery,
    NoNumbers,
    NoSuchColumn,
    QueryProblem,
    compiled,
    mixed_units,
)
from app.core.answering.tables.query_parser import parsed
from app.core.answering.tables.results import Result, result
from tests.fakes.tables import asked

SCHOOLS = asked(
    """
    School | Grades | Founded | Pupils | Time
    North High | 9-12 | 3 May 1990 | 1,200 | 4:31.20
    Éden Park | 9-12, PK | 7 June 1985 | 300 | 4:35.80
    Sunny Side | PK-8 | 1 January 2004 | 450 | 4:29.00
    West Lane | K-8 | 9 March 2004 |  | 5:01.00
    """
)


def run(query: str, table: AskedTable) -> Result:
    select = parsed(query)
    queries = SqliteTableQueries(table)
    try:
        return result(select, queries.run(compiled(select, table)), table)
    finally:
        queries.close()


@pytest.mark.parametrize(
    ("query", "values"),
    [
        ("SELECT COUNT(*) FROM t WHERE \"Grades\" LIKE '%PK%'", ["2"]),
        ('SELECT "Pupils" FROM t WHERE "School" = \'eden park\'', ["300"]),
        ('SELECT "School" FROM t WHERE "School" = \'Sunny Sied\'', ["Sunny Side"]),
        ('SELECT SUM("Pupils") FROM t', ["1950"]),
        ('SELECT MAX("Pupils") FROM t', ["1,200"]),
        ('SELECT "School" FROM t ORDER BY "Pupils" LIMIT 1', ["Éden Park"]),
        ('SELECT "School" FROM t ORDER BY "Time" LIMIT 1', ["Sunny Side"]),
        ('SELECT "School" FROM t WHERE YEAR("Founded") = 1990', ["North High"]),
        ('SELECT COUNT(*) FROM t WHERE "Founded" > 1990', ["2"]),
        ("SELECT COUNT(*) FROM t WHERE \"Founded\" < '1990-05-04'", ["2"]),
        (
            'SELECT "School" FROM t WHERE "row" ='
            ' (SELECT "row" FROM t WHERE "School" = \'North High\') + 1',
            ["Éden Park"],
        ),
        (
            'SELECT (SELECT "Time" FROM t WHERE "School" = \'Éden Park\')'
            ' - (SELECT "Time" FROM t WHERE "School" = \'North High\')',
            ["4.6"],
        ),
        ('SELECT "School" FROM t WHERE "Pupils" IS NULL', ["West Lane"]),
    ],
)
def test_values_are_those_of_the_cells(query: str, values: list[str]) -> None:
    assert [line[0] for line in run(query, SCHOOLS).lines] == values


def test_a_condition_is_true_or_false() -> None:
    assert run("SELECT COUNT(*) >= 4 FROM t", SCHOOLS).truth is True
    assert run("SELECT COUNT(*) > 4 FROM t", SCHOOLS).truth is False


def test_the_rows_behind_a_value_are_known() -> None:
    assert run('SELECT MAX("Pupils") FROM t', SCHOOLS).rows == (2,)
    assert run("SELECT COUNT(*) FROM t WHERE \"Grades\" LIKE '%PK%'", SCHOOLS).rows == (3, 4)


def test_lines_that_rank_the_same_are_counted() -> None:
    table = asked("Name | Points\nA | 3\nB | 5\nC | 5\nD | 1")
    found = run('SELECT "Name" FROM t ORDER BY "Points" DESC LIMIT 1', table)
    assert (found.lines, found.tied) == ((("B",),), 1)


def test_totals_are_left_out_of_sums_and_hidden_rows_are_not() -> None:
    table = asked("Item | Amount\nPens | 10\nInk | 20\nPaper | 30\nTotal | 60", hidden=(3,))
    found = run('SELECT SUM("Amount") FROM t', table)
    assert (found.lines, found.rows) == ((("60",),), (2, 3, 4))


def test_amounts_in_several_currencies_are_not_added_up() -> None:
    table = asked("Bill | Amount\n1 | 10 EUR\n2 | 20 USD\n3 | 30 EUR")
    select = parsed('SELECT SUM("Amount") FROM t')
    problem = mixed_units(select, table, (2, 3, 4))
    assert problem
    assert problem.units == ("EUR", "USD")
    assert mixed_units(select, table, (2, 4)) is None


def test_columns_are_checked() -> None:
    with pytest.raises(NoSuchColumn) as missing:
        run('SELECT "Teachers" FROM t', SCHOOLS)
    assert missing.value.columns == ("School", "Grades", "Founded", "Pupils", "Time")
    with pytest.raises(NoNumbers):
        run('SELECT SUM("School") FROM t', SCHOOLS)


def test_sql_in_cells_and_literals_is_inert() -> None:
    evil = "x'); DROP TABLE t0; --"
    table = asked(f'Name"; DROP | Note\n{evil} | a\nother | b')
    name = table.columns[1].name
    quoted = evil.replace("'", "''")
    found = run(f'SELECT "{name}" FROM t WHERE "{name}" = \'{quoted}\'', table)
    assert found.lines == ((evil,),)
    assert run("SELECT COUNT(*) FROM t", table).lines == (("2",),)


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM t",
        "INSERT INTO t(row) VALUES (1)",
        "CREATE TABLE x(y)",
        "ATTACH ':memory:' AS other",
        "PRAGMA query_only = OFF",
        "SELECT load_extension('x')",
        "SELECT hex(randomblob(10))",
        "SELECT writefile('x', 'y')",
    ],
)
def test_nothing_but_selects_and_a_few_functions_is_run(sql: str) -> None:
    queries = SqliteTableQueries(SCHOOLS)
    with pytest.raises(QueryProblem):
        queries.run(CompiledQuery(sql, (), ()))
    queries.close()


def test_a_query_without_end_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_queries, "MOST_SECONDS", 0.0)
    monkeypatch.setattr(table_queries, "_STEPS", 10)
    queries = SqliteTableQueries(SCHOOLS)
    crossed = ", ".join(f"t AS a{n}" for n in range(8))
    with pytest.raises(QueryProblem):
        queries.run(CompiledQuery(f"SELECT COUNT(*) FROM {crossed}", (), ()))
    queries.close()


def test_several_threads_may_ask_at_once() -> None:
    queries = SqliteTableQueries(SCHOOLS)
    query = compiled(parsed('SELECT SUM("Pupils") FROM t'), SCHOOLS)
    with ThreadPoolExecutor(4) as pool:
        sums = {pool.submit(queries.run, query) for _ in range(200)}
    assert {each.result()[0][1] for each in sums} == {1950.0}
    queries.close()


SORTING = """
import resource, signal
from app.adapters.storage.tabular.table_queries import SqliteTableQueries
from app.core.answering.tables.compilation import compiled
from app.core.answering.tables.query_parser import parsed
from tests.fakes.tables import asked

rows = "\\n".join(f"name {n * 7919 % 60013} | {n}" for n in range(60_000))
table = asked(f"Name | Number\\n{rows}")
queries = SqliteTableQueries(table)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
queries.run(compiled(parsed('SELECT "Name" FROM t ORDER BY "Name" LIMIT 5'), table))
print("sorted")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there, no limit on files can be set")
def test_sorting_a_long_table_writes_no_file() -> None:
    """Cells of an encrypted library lay in clear text in temporary files of SQLite."""
    command = [sys.executable, "-c", SORTING]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert (done.stdout, done.returncode) == ("sorted\n", 0), done.stderr

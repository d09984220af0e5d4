"""What is read as a query, and what is refused."""

from __future__ import annotations

import pytest

from app.core.answering.tables.query_parser import LONGEST, UnreadableQuery, parsed
from tests.fakes.query_text import sql_of


@pytest.mark.parametrize(
    "query",
    [
        'SELECT COUNT(*) FROM t WHERE ("A" LIKE \'%x%\') AND ("B" >= 5)',
        'SELECT "A", COUNT(*) FROM t GROUP BY "A" ORDER BY COUNT(*) DESC LIMIT 1 OFFSET 2',
        'SELECT "A" FROM t WHERE "row" = ((SELECT "row" FROM t WHERE "A" = \'it\'\'s\') + 1)',
        'SELECT ABS((SELECT SUM("B") FROM t) - 3)',
        'SELECT DISTINCT "A" FROM t WHERE "B" BETWEEN 1 AND 2 AND NOT ("C" IS NULL)',
        'SELECT "A" FROM t WHERE "A" IN (\'x\', \'y\') GROUP BY "A" HAVING COUNT(*) > 1',
    ],
)
def test_a_query_is_read_and_written_alike(query: str) -> None:
    assert sql_of(parsed(query)) == query


def test_a_count_of_groups_becomes_one_of_different_cells() -> None:
    query = 'SELECT COUNT(*) FROM (SELECT "A" FROM t GROUP BY "A" HAVING COUNT(*) >= 2)'
    assert sql_of(parsed(query)) == (
        'SELECT COUNT(DISTINCT "A") FROM t WHERE "A" IN'
        ' (SELECT "A" FROM t GROUP BY "A" HAVING COUNT(*) >= 2)'
    )


@pytest.mark.parametrize(
    "text",
    [
        "DROP TABLE t",
        "SELECT 1; DELETE FROM t",
        "SELECT load_extension('x')",
        "SELECT * FROM t UNION SELECT * FROM files",
        "WITH RECURSIVE c(x) AS (SELECT 1) SELECT x FROM c",
        'SELECT "A" FROM t -- \'',
        "ATTACH 'x' AS y",
        "SELECT",
        "SELECT 1",
        "",
        "SELECT " + "(" * 40 + "1" + ")" * 40,
        "SELECT " + "1 + " * LONGEST + "1",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(UnreadableQuery):
        parsed(text)

"""The grammar of the queries about one table: it knows no other names than those of its columns,
and compares a column with cells that it has."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.answering.tables.asked_table import AskedColumn, AskedTable
from app.core.answering.tables.questions.value_links import ValueLink

MOST_CELLS = 80
"""Most different cells of a column for a grammar that names them all."""
LONGEST_CELL = 60

_RULES = r"""
root ::= select
select ::= "SELECT " ("DISTINCT ")? term (", " term)? from? 
from ::= " FROM t" where? group? order? | " FROM (" grouped ")"
grouped ::= "SELECT " col " FROM t" where? " GROUP BY " col " HAVING COUNT(*) " cmp " " num
where ::= " WHERE " cond
group ::= " GROUP BY " col (" HAVING " (call | "COUNT(*)") " " cmp " " (num | sub))?
order ::= " ORDER BY " sort (", " sort)? limit?
sort ::= (col | call | "COUNT(*)" | col " - " col) (" DESC" | " ASC")?
limit ::= " LIMIT " int (" OFFSET " int)?
cond ::= one ((" AND " | " OR ") one){0,4}
one ::= test | "(" test ((" AND " | " OR ") test){0,3} ")" | "NOT " test
col ::= numcol | textcol
call ::= "COUNT(*)" | ("COUNT" | "MIN" | "MAX") "(" ("DISTINCT ")? col ")" | sum | part
sum ::= ("SUM" | "AVG") "(" number ")"
part ::= ("YEAR" | "MONTH" | "DAY" | "LENGTH") "(" col ")"
number ::= numcol | numcol " " [-+*/] " " numcol
value ::= col | call | sub | num
term ::= value (" " (arith | cmp) " " value)? | "ABS(" value " - " value ")"
sub ::= "(SELECT " (col | call) " FROM t" where? group? order? ")"
arith ::= [-+*/]
cmp ::= "=" | "!=" | "<" | ">" | "<=" | ">="
num ::= "-"? [0-9]{1,9} ("." [0-9]{1,4})?
int ::= [1-9] [0-9]{0,2}
like ::= " LIKE '%" [^'%\n]{1,40} "%'" | " NOT LIKE '%" [^'%\n]{1,40} "%'"
text ::= "'" [^'\n]{0,60} "'"
"""


def grammar(table: AskedTable, links: Sequence[ValueLink] = ()) -> str:
    """GBNF of the queries about a table; ``links`` add cells to columns of too many."""
    columns = table.columns
    numbers = [c for c in columns if c.numbered] or [columns[0]]
    texts = [c for c in columns if not c.numbered] or [columns[0]]
    rules = [
        _RULES.strip(),
        f"numcol ::= {_one_of([_quoted(c) for c in numbers])}",
        f"textcol ::= {_one_of([_quoted(c) for c in texts])}",
    ]
    tests = ['(call | col) " " cmp " " (num | sub)', 'col " BETWEEN " num " AND " num']
    for n, column in enumerate(columns):
        if column.is_row_number:
            tests.append(f'{_literal(_quoted(column))} " = " sub (" " [-+] " " num)?')
            continue
        rules.append(f"cell{n} ::= {_cells(table, column, links)}")
        name = _literal(_quoted(column))
        plus = ' (" " [-+] " " num)?' if column.numbered else ""
        listed = f'" IN (" cell{n} (", " cell{n}){{0,5}} ")" | (" IN " | " NOT IN ") sub'
        others = 'like | " IS NULL" | " IS NOT NULL"'
        tests.append(f'{name} ((" = " | " != ") (cell{n} | sub{plus}) | {listed} | {others})')
    rules.append(f"test ::= {' | '.join(tests)}")
    return "\n".join(rules)


def _cells(table: AskedTable, column: AskedColumn, links: Sequence[ValueLink]) -> str:
    cells = [written[0].strip() for written in table.spellings[column.place].values()]
    if 0 < len(cells) <= MOST_CELLS and all(len(cell) <= LONGEST_CELL for cell in cells):
        return _one_of([_text(cell) for cell in cells])
    named = [link.text for link in links if link.column.place == column.place and link.whole]
    return " | ".join([*(_literal(_text(cell)) for cell in named), "text"])


def _quoted(column: AskedColumn) -> str:
    return f'"{column.name}"'


def _text(cell: str) -> str:
    """A cell as a literal of SQL."""
    plain = " ".join(cell.split()).replace("'", "''")
    return f"'{plain}'"


def _literal(text: str) -> str:
    """A literal of GBNF."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
    return f'"{escaped}"'


def _one_of(texts: Sequence[str]) -> str:
    return " | ".join(_literal(text) for text in dict.fromkeys(texts))

"""Scores of answers that all documents are read for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.domain.answers import Answer, Coverage
from app.core.domain.errors import DocumentDamaged
from app.core.domain.measurements import TokenCounts
from app.core.evaluation.completeness import outcome, questions, report

ANSWER = Answer("", False, (), (), {}, TokenCounts(), "")
FILES = b'{"question": "Which?", "files": ["a.pdf", "sub/b.pdf"]}'
VALUE = b'{"question": "How many?", "value": 3}'


def test_files_and_figures() -> None:
    files, value = questions([("1", FILES), ("2", VALUE)])
    rows = ({"file": "A.pdf"}, {"file": "c.pdf"})
    named = outcome(files, replace(ANSWER, rows=rows, coverage=Coverage(4, 5)))
    assert (named.right, named.honest, named.precision, named.recall) == (False, True, 0.5, 0.5)
    counted = outcome(value, replace(ANSWER, value="3", coverage=Coverage(5, 5)))
    assert (counted.right, counted.honest) == (True, True)
    claimed = outcome(value, replace(ANSWER, value="4", coverage=Coverage(5, 5)))
    assert (claimed.right, claimed.honest) == (False, False)
    found = report([named, counted, claimed])
    assert (found.questions, found.precision, found.honest) == (3, 0.5, 0.5)


@pytest.mark.parametrize(
    "line", [b"x", b'{"question": "Which?"}', b'{"question": "?", "files": [1]}', b"[]"]
)
def test_faulty_lines_are_named(line: bytes) -> None:
    with pytest.raises(DocumentDamaged, match="line 7"):
        questions([("line 7", line)])

"""Question files: valid lines, and errors for invalid ones."""

from __future__ import annotations

import pytest

from app.core.domain.errors import UsageError
from app.core.evaluation import question_file


def test_lines_become_evaluation_questions() -> None:
    one, two, three, four = question_file.read(
        [
            '{"id": 7, "question": " Who signs? ", "answers": ["Ana", "Dr Ruiz"], "path": "a.pdf"}',
            "",
            '{"question": "Who sings?", "answers": []}',
            '{"question": "Who?", "answers": ["x"], "answerable": false}',
            '{"question": "When?", "answers": "May", "source": null, "article": "b.txt"}',
        ],
        "own.jsonl",
    )
    assert (one.id, one.question, one.answers, one.path, one.kind) == (
        "7",
        "Who signs?",
        ("Ana", "Dr Ruiz"),
        "a.pdf",
        "given",
    )
    assert (two.id, two.answers, three.answers) == ("3", (), ())
    assert (four.answers, four.path) == (("May",), "b.txt")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "line 2 is not JSON"),
        ("[]", "line 2 is not a JSON object"),
        ('{"question": " ", "answers": []}', 'line 2: "question"'),
        ('{"question": "Who?"}', 'line 2: "answers"'),
        ('{"question": "Who?", "answers": [7]}', 'line 2: "answers"'),
        ('{"question": "Who?", "answers": [], "answerable": true}', "line 2 is answerable"),
        ('{"question": "Who?", "answers": [], "path": 3}', "line 2: the path"),
    ],
)
def test_a_bad_line_is_named_with_the_remedy(line: str, reason: str) -> None:
    with pytest.raises(UsageError, match=reason) as raised:
        question_file.read(['{"question": "Who?", "answers": []}', line], "own.jsonl")
    assert raised.value.reason.startswith("own.jsonl")
    assert '"answers": []' in raised.value.remedy


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(UsageError, match="no question"):
        question_file.read(["", "  "], "own.jsonl")

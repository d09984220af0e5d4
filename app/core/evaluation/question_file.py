"""Reads the user's evaluation questions from a JSON Lines file."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from app.core.domain.errors import UsageError
from app.core.evaluation.evaluation import EvalQuestion

REMEDY = (
    'Every line must be a JSON object such as {"question": "Who signs?", "answers": ["Ana"], '
    '"path": "lease.pdf"}; a question that must be refused has "answers": [].'
)
PATHS = ("path", "source", "article")
"""Accepted keys for the right file."""


def read(lines: Iterable[str], name: str) -> list[EvalQuestion]:
    """Parse the lines of a file called ``name``. Raises ``UsageError`` that names the bad line."""
    questions = [
        _question(line, f"{name} line {number}", number)
        for number, line in enumerate(lines, 1)
        if line.strip()
    ]
    if not questions:
        raise UsageError(f"{name} contains no questions.", remedy=REMEDY)
    return questions


def _question(line: str, where: str, number: int) -> EvalQuestion:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{where} is not JSON: {error}.", remedy=REMEDY) from error
    if not isinstance(row, dict):
        raise UsageError(f"{where} is not a JSON object.", remedy=REMEDY)
    question = row.get("question")
    if not isinstance(question, str) or not question.strip():
        raise UsageError(f'{where}: "question" is not a string.', remedy=REMEDY)
    return EvalQuestion(
        id=str(row.get("id", number)),
        question=question.strip(),
        answers=_answers(row, where),
        path=_path(row, where),
    )


def _answers(row: dict[str, Any], where: str) -> tuple[str, ...]:
    if row.get("answerable") is False:
        return ()
    answers = row.get("answers")
    if isinstance(answers, str):
        answers = [answers]
    if not isinstance(answers, list) or not all(
        isinstance(answer, str) and answer.strip() for answer in answers
    ):
        raise UsageError(f'{where}: "answers" is not a list of strings.', remedy=REMEDY)
    if not answers and row.get("answerable") is True:
        raise UsageError(f"{where} is answerable but has no answer.", remedy=REMEDY)
    return tuple(answers)


def _path(row: dict[str, Any], where: str) -> str:
    path = next((row[name] for name in PATHS if row.get(name) is not None), "")
    if not isinstance(path, str):
        raise UsageError(f"{where}: the path is not a string.", remedy=REMEDY)
    return path

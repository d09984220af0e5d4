"""JSON Lines files of questions and of results."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.core.domain.errors import AppError, DocumentDamaged, DocumentUnreadable
from app.core.domain.search import Hit


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A line of a question file; its id is kept as it is."""

    id: Any
    question: str


def read(path: str) -> list[AskedQuestion]:
    """The questions in a file. Raises ``DocumentError`` with the faulty line."""
    return [_question(line, where) for where, line in _lines(path)]


def texts(path: str) -> list[str]:
    """The texts of the questions; ids are optional. Raises as ``read`` does."""
    return [_question(line, where, named=False).question for where, line in _lines(path)]


@contextmanager
def draft(path: str) -> Iterator[Callable[[dict[str, Any]], None]]:
    """Write lines to ``path``.part, which replaces ``path`` at the end of the block. If the block
    fails, the .part file stays."""
    part = f"{path}.part"
    try:
        with open(part, "w", encoding="utf-8") as file:
            yield lambda line: print(json.dumps(line), file=file, flush=True)
        Path(part).replace(path)
    except OSError as error:
        raise AppError(
            f"{path}: {error.strerror or error}.",
            title="Cannot write the results",
            remedy="Choose another file with --out, or free disk space.",
        ) from error


def sources(hits: Iterable[Hit], limit: int = 10) -> dict[str, list[str]]:
    """Paths and texts of the passages, best first."""
    best = list(hits)[:limit]
    return {"sources": [hit.path for hit in best], "passages": [hit.text for hit in best]}


def _lines(path: str) -> list[tuple[str, bytes]]:
    try:
        lines = Path(path).read_bytes().splitlines()
    except OSError as error:
        raise DocumentUnreadable(f"{path}: {error.strerror}.", remedy="Check the path.") from error
    return [(f"{path} line {n}", line) for n, line in enumerate(lines, 1) if line.strip()]


def _question(line: bytes, where: str, named: bool = True) -> AskedQuestion:
    remedy = 'Every line must be a JSON object such as {"id": "1", "question": "Who?"}.'
    try:
        value = json.loads(line.decode("utf-8-sig"))
        question = AskedQuestion(value["id"] if named else None, value["question"])
    except KeyError as error:
        raise DocumentDamaged(f"{where} has no {error}.", remedy=remedy) from error
    except (ValueError, TypeError, RecursionError) as error:
        raise DocumentDamaged(f"{where} is not a JSON object: {error}.", remedy=remedy) from error
    if not isinstance(question.question, str) or not question.question.strip():
        raise DocumentDamaged(f'{where}: "question" is not a string.', remedy=remedy)
    return question

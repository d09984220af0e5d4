"""Files of many questions, and the files their results are written to; one JSON object a line."""

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
    """A line of a questions file; its id is kept as it stands there."""

    id: Any
    question: str


def read(path: str) -> list[AskedQuestion]:
    """The questions of a file. Raises a ``DocumentError`` that names the line at fault."""
    return [_question(line, where) for where, line in _lines(path)]


def texts(path: str) -> list[str]:
    """Only what is asked; an id is not needed. Raises as ``read`` does."""
    return [_question(line, where, named=False).question for where, line in _lines(path)]


@contextmanager
def draft(path: str) -> Iterator[Callable[[dict[str, Any]], None]]:
    """Writes lines to ``path``, which is replaced when all are written; until then, and for good
    when the block fails, they are in the file of that name with ``.part`` after it."""
    part = f"{path}.part"
    try:
        with open(part, "w", encoding="utf-8") as file:
            yield lambda line: print(json.dumps(line), file=file, flush=True)
        Path(part).replace(path)
    except OSError as error:
        raise AppError(
            f"{path}: {error.strerror or error}.",
            title="The results cannot be written",
            remedy="Choose another file with --out, or free some space.",
        ) from error


def sources(hits: Iterable[Hit], limit: int = 10) -> dict[str, list[str]]:
    """Paths and texts of the passages found, best first."""
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
        raise DocumentDamaged(f'{where}: "question" is not a text.', remedy=remedy)
    return question

"""Scores answers that all documents are read for: files named, figures, and honesty.

An answer is honest where it is right, or does not claim that every document was read without
doubt.
"""

from __future__ import annotations

import json
import os.path
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from app.core.domain.answers import Answer, Coverage, figure
from app.core.domain.errors import DocumentDamaged

_REMEDY = (
    'Every line must be a JSON object with "question" and either "files" (a list of names) or '
    '"value" (a number).'
)
_CENT = 0.006


@dataclass(frozen=True, slots=True)
class CompleteQuestion:
    """A question with its answer: the names of the files that match, or a figure."""

    question: str
    files: tuple[str, ...] | None = None
    value: float | None = None


@dataclass(frozen=True, slots=True)
class CompleteOutcome:
    """What came of a question. ``precision`` and ``recall`` are of files; None for a figure."""

    question: CompleteQuestion
    right: bool
    honest: bool
    precision: float | None
    recall: float | None
    coverage: Coverage | None


@dataclass(frozen=True, slots=True)
class CompleteReport:
    """The figures of a run; None where no question has what they are of. ``honest`` is of the
    answers that are wrong."""

    questions: int
    right: float
    precision: float | None
    recall: float | None
    honest: float | None


def questions(lines: Sequence[tuple[str, bytes]]) -> list[CompleteQuestion]:
    """The questions of a file, given its lines with what names them. Raises ``DocumentDamaged``."""
    return [_question(where, line) for where, line in lines]


def outcome(question: CompleteQuestion, answer: Answer) -> CompleteOutcome:
    """Judge an answer."""
    precision = recall = None
    if question.files is not None:
        named = {_folded(row.get("file", "")) for row in answer.rows or ()}
        wanted = {_folded(os.path.basename(name)) for name in question.files}
        common = len(named & wanted)
        precision = common / len(named) if named else float(not wanted)
        recall = common / len(wanted) if wanted else float(not named)
        right = named == wanted and answer.rows is not None
    else:
        given = figure(answer)
        right = isinstance(given, int | float) and abs(given - (question.value or 0.0)) < _CENT
    covered = answer.coverage
    claims = covered is not None and covered.read >= covered.of
    doubtful = answer.abstained or answer.unsure or not claims
    return CompleteOutcome(question, right, right or doubtful, precision, recall, covered)


def report(outcomes: Sequence[CompleteOutcome]) -> CompleteReport:
    """The figures of all outcomes."""
    wrong = [each for each in outcomes if not each.right]
    return CompleteReport(
        len(outcomes),
        _mean([float(each.right) for each in outcomes]) or 0.0,
        _mean([each.precision for each in outcomes if each.precision is not None]),
        _mean([each.recall for each in outcomes if each.recall is not None]),
        _mean([float(each.honest) for each in wrong]),
    )


def _question(where: str, line: bytes) -> CompleteQuestion:
    try:
        said = json.loads(line.decode("utf-8-sig"))
        text, files, value = said["question"], said.get("files"), said.get("value")
        named = files is None or all(isinstance(name, str) for name in files)
        valued = value is None or isinstance(value, (int, float))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DocumentDamaged(f"{where} is no question: {error}.", remedy=_REMEDY) from error
    if not isinstance(text, str) or not text.strip() or (files is None) == (value is None):
        raise DocumentDamaged(f"{where} needs a question and one answer.", remedy=_REMEDY)
    if not (named and valued):
        raise DocumentDamaged(f"{where} has an answer of another type.", remedy=_REMEDY)
    return CompleteQuestion(
        text, None if files is None else tuple(files), None if value is None else float(value)
    )


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _mean(figures: Sequence[float]) -> float | None:
    return sum(figures) / len(figures) if figures else None

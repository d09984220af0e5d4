"""Scores the answers to questions with known answers, and compares two evaluation runs.

A figure is None where no question of the run applies to it.
"""

from __future__ import annotations

import os.path
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from app.core.answering.citations import plain
from app.core.domain import file_kinds
from app.core.domain.answers import Answer, Citation
from app.core.evaluation.calibration import CalibrationFigures
from app.core.text.similarity import contains_answer, exact_match, normalise, token_f1

QuestionKind = Literal["cell", "label", "gap", "withheld", "foreign", "given", "kept"]
"""Origin of a question: a table cell, the value of a label, a gap in a sentence; one of these with
its answer withheld from search; one about invented things; from a file; saved from a chat."""

DEPTH = 5
"""Rank within which the right passage must be found."""
RIGHT_F1 = 0.5
"""Token F1 from which an answer counts as right, though it contains no accepted one."""


@dataclass(frozen=True, slots=True)
class EvalQuestion:
    """An evaluation question with its accepted answers; without any it must be refused.

    ``source`` is the passage it was generated from, if known. ``path`` is the right file, or its
    name, or empty for any file. Passages that contain one of ``withheld`` are not searched.
    """

    id: str
    question: str
    answers: tuple[str, ...] = ()
    path: str = ""
    source: Citation | None = None
    kind: QuestionKind = "given"
    withheld: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """The scored answer to an evaluation question (``probe``, as the key is named in stored runs).

    ``rank`` is that of the first right passage, from 1; ``cited`` whether a cited passage contains
    an accepted answer, None where that does not apply.
    """

    probe: EvalQuestion
    answer: str
    refused: bool
    rank: int | None
    cited: bool | None
    exact_match: float
    f1: float
    words: int
    citations: tuple[Citation, ...] = ()

    @property
    def answerable(self) -> bool:
        return bool(self.probe.answers)

    @property
    def right(self) -> bool:
        """Whether it is a right answer; a refusal is none."""
        return not self.refused and is_right(self.answer, self.probe.answers)

    @property
    def score(self) -> float:
        """F1; for a question that must be refused, 1 if it was refused."""
        return self.f1 if self.answerable else float(self.refused)


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares from 0 to 1. Hit rates, ``exact_match`` and ``f1`` are over the answerable questions,
    where a refusal counts 0; ``citation`` is over those of them that were answered."""

    questions: int = 0
    hit_at_1: float | None = None
    hit_at_5: float | None = None
    citation: float | None = None
    exact_match: float | None = None
    f1: float | None = None
    refusal_precision: float | None = None
    """Share of refused questions that had to be refused."""
    refusal_recall: float | None = None
    """Share of questions that had to be refused that were."""


@dataclass(frozen=True, slots=True)
class Report:
    """Figures of all questions, and by file kind and folder of the right passage."""

    overall: Figures
    kinds: dict[str, Figures]
    folders: dict[str, Figures]
    words_per_second: float | None


@dataclass(frozen=True, slots=True)
class Plan:
    """Parameters of an evaluation run. ``settings`` (values as in settings.toml) and ``model`` (a
    GGUF file) apply to this run only. ``questions`` replace generated ones."""

    count: int = 30
    folder: str | None = None
    questions: tuple[EvalQuestion, ...] = ()
    model: str = ""
    settings: dict[str, str] = field(default_factory=dict)
    seed: int = 0
    """Another seed gives other generated questions."""
    calibrate: bool = False
    """Whether to fit the confidence of the model's answers to those of this run, and to use it from
    then on."""


@dataclass(frozen=True, slots=True)
class RunSummary:
    """An evaluation run without its outcomes. ``at`` is seconds since the epoch, ``seconds`` the
    time of answering, ``settings`` all that affect answers, as in settings.toml."""

    id: int
    at: float
    model: str
    settings: dict[str, str]
    folder: str | None
    seconds: float
    report: Report
    calibration: CalibrationFigures | None = None
    """What the calibration fitted to this run was worth on answers left out of its fit."""


@dataclass(frozen=True, slots=True)
class Run:
    """An evaluation run with its outcomes."""

    summary: RunSummary
    outcomes: tuple[Outcome, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """The same question in two runs."""

    before: Outcome
    after: Outcome


@dataclass(frozen=True, slots=True)
class RunComparison:
    """Two runs over their common questions; ``settings`` are those that differ, (before, after)."""

    before: Figures
    after: Figures
    better: tuple[Change, ...]
    worse: tuple[Change, ...]
    settings: dict[str, tuple[str, str]]


def score(question: EvalQuestion, answer: Answer) -> Outcome:
    """Score an answer to an evaluation question."""
    accepted = () if answer.abstained else question.answers
    said = plain(answer.answer)
    ranks = (
        n
        for n, hit in enumerate(answer.passages, 1)
        if _is_file(question.path, hit.path) and _is_right(question, hit.text)
    )
    return Outcome(
        probe=question,
        answer=said,
        refused=answer.abstained,
        rank=next(ranks, None),
        cited=any(_is_right(question, c.text) for c in answer.citations) if accepted else None,
        exact_match=exact_match(said, accepted),
        f1=token_f1(said, accepted),
        words=len(normalise(said).split()),
        citations=answer.citations,
    )


def is_right(answer: str, accepted: Sequence[str]) -> bool:
    """Whether an answer contains an accepted one, or shares half of its words with one."""
    return contains_answer(answer, accepted) or token_f1(answer, accepted) >= RIGHT_F1


def figures(outcomes: Sequence[Outcome]) -> Figures:
    """Compute the figures of outcomes."""
    answerable = [o for o in outcomes if o.answerable]
    refused = [o for o in outcomes if o.refused]
    unanswerable = [o for o in outcomes if not o.answerable]
    return Figures(
        questions=len(outcomes),
        hit_at_1=_mean(o.rank == 1 for o in answerable),
        hit_at_5=_mean(o.rank is not None and o.rank <= DEPTH for o in answerable),
        citation=_mean(o.cited for o in answerable if o.cited is not None),
        exact_match=_mean(o.exact_match for o in answerable),
        f1=_mean(o.f1 for o in answerable),
        refusal_precision=_mean(not o.answerable for o in refused),
        refusal_recall=_mean(o.refused for o in unanswerable),
    )


def report(outcomes: Sequence[Outcome], seconds: float) -> Report:
    """Report a run whose answers took ``seconds``."""
    words = sum(outcome.words for outcome in outcomes)
    return Report(
        overall=figures(outcomes),
        kinds=_grouped(outcomes, file_kinds.named),
        folders=_grouped(outcomes, os.path.dirname),
        words_per_second=words / seconds if seconds > 0 else None,
    )


def compare(before: Run, after: Run) -> RunComparison:
    """Compare two runs over their common questions."""
    later = {_identity(o.probe): o for o in after.outcomes}
    pairs = [
        Change(o, later[_identity(o.probe)]) for o in before.outcomes if _identity(o.probe) in later
    ]
    old, new = before.summary.settings, after.summary.settings
    return RunComparison(
        before=figures([pair.before for pair in pairs]),
        after=figures([pair.after for pair in pairs]),
        better=tuple(pair for pair in pairs if pair.after.score > pair.before.score),
        worse=tuple(pair for pair in pairs if pair.after.score < pair.before.score),
        settings={
            name: (old[name], new[name])
            for name in sorted(old.keys() & new.keys())  # versions record different settings
            if old[name] != new[name]
        },
    )


def expect_again(
    question: str, answer: str, refused: bool, citations: Sequence[Citation]
) -> EvalQuestion:
    """An evaluation question that expects the given answer, or the refusal, again."""
    source = citations[0] if citations and not refused else None
    return EvalQuestion(
        id="",
        question=question,
        answers=() if refused else (plain(answer),),
        path=source.path if source else "",
        source=source,
        kind="kept",
    )


def _identity(question: EvalQuestion) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    return question.question, question.answers, question.withheld


def _is_right(question: EvalQuestion, text: str) -> bool:
    """Whether a passage contains an accepted answer, or is the source of the question."""
    known = question.source is not None and text == question.source.text
    return bool(question.answers) and (known or contains_answer(text, question.answers))


def _is_file(wanted: str, path: str) -> bool:
    """Whether a path ends with the wanted file, or no file is wanted."""
    ending = _parts(wanted)
    return not wanted or _parts(path)[-len(ending) :] == ending


def _parts(path: str) -> list[str]:
    return unicodedata.normalize("NFC", path).casefold().replace("\\", "/").split("/")


def _grouped(outcomes: Iterable[Outcome], name: Callable[[str], str]) -> dict[str, Figures]:
    groups: defaultdict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        if key := name(outcome.probe.path):
            groups[key].append(outcome)
    return {key: figures(groups[key]) for key in sorted(groups)}


def _mean(values: Iterable[float]) -> float | None:
    known = list(values)
    return sum(known) / len(known) if known else None

"""Scores the answers of a run of questions whose right answers are known, and compares two runs.

Every figure is a number, or None where nothing was asked that it could be taken from.
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
from app.core.text.similarity import exact_match, holds, normalise, token_f1

QuestionKind = Literal["cell", "label", "gap", "withheld", "foreign", "given", "kept"]
"""How a question came about: a cell of a table, the value of a label, a gap in a sentence; one of
these whose answer is kept from the search; one no file answers; from a file; kept from a chat."""

DEPTH = 5
"""Passages within which the right one must be found, at most."""


@dataclass(frozen=True, slots=True)
class EvalQuestion:
    """A question with its accepted answers; one that has none must be refused.

    ``source`` is the passage it was made from, where that is known. ``path`` is the right file, or
    its name, or empty where any will do. Passages that hold one of ``withheld`` are not searched.
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
    """What came of a probe. ``rank`` is that of the first right passage found, from 1; ``cited``
    whether a cited passage holds an accepted answer, None where that does not apply."""

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
    def score(self) -> float:
        """F1; for a question that must be refused, 1 if it was."""
        return self.f1 if self.answerable else float(self.refused)


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares, from 0 to 1. Retrieval, ``exact_match`` and ``f1`` are of the questions that have an
    answer, a refused one counting 0; ``citation`` is of those of them that were answered."""

    questions: int = 0
    hit_at_1: float | None = None
    hit_at_5: float | None = None
    citation: float | None = None
    exact_match: float | None = None
    f1: float | None = None
    refusal_precision: float | None = None
    """Of the refused questions, those that had to be."""
    refusal_recall: float | None = None
    """Of the questions that had to be refused, those that were."""


@dataclass(frozen=True, slots=True)
class Report:
    """Figures of all questions, and by kind of file and by folder of the right passage."""

    overall: Figures
    kinds: dict[str, Figures]
    folders: dict[str, Figures]
    words_per_second: float | None


@dataclass(frozen=True, slots=True)
class Plan:
    """What to ask, and with what. ``settings`` are values as in settings.toml that hold for this
    run alone, as does ``model``, a GGUF file. ``probes`` are asked instead of made ones."""

    count: int = 30
    folder: str | None = None
    probes: tuple[EvalQuestion, ...] = ()
    model: str = ""
    settings: dict[str, str] = field(default_factory=dict)
    seed: int = 0
    """Another one makes other questions."""


@dataclass(frozen=True, slots=True)
class RunSummary:
    """A run as it is listed. ``at`` is seconds since the epoch, ``seconds`` the time answering
    took, ``settings`` all that bear on answers, as in settings.toml."""

    id: int
    at: float
    model: str
    settings: dict[str, str]
    folder: str | None
    seconds: float
    report: Report


@dataclass(frozen=True, slots=True)
class Run:
    """A run with what came of every question."""

    summary: RunSummary
    outcomes: tuple[Outcome, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """The same question in two runs."""

    before: Outcome
    after: Outcome


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two runs over the questions both asked; ``settings`` holds those that differ, of both."""

    before: Figures
    after: Figures
    better: tuple[Change, ...]
    worse: tuple[Change, ...]
    settings: dict[str, tuple[str, str]]


def assess(probe: EvalQuestion, answer: Answer) -> Outcome:
    """Hold an answer against what was to be answered."""
    accepted = () if answer.abstained else probe.answers
    said = plain(answer.answer)
    ranks = (
        n for n, hit in enumerate(answer.passages, 1)
        if _is_file(probe.path, hit.path) and _is_right(probe, hit.text)
    )  # fmt: skip
    return Outcome(
        probe=probe,
        answer=said,
        refused=answer.abstained,
        rank=next(ranks, None),
        cited=any(_is_right(probe, c.text) for c in answer.citations) if accepted else None,
        exact_match=exact_match(said, accepted),
        f1=token_f1(said, accepted),
        words=len(normalise(said).split()),
        citations=answer.citations,
    )


def figures(outcomes: Sequence[Outcome]) -> Figures:
    """The figures of some outcomes."""
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
    """The figures of a run; answering took ``seconds``."""
    words = sum(outcome.words for outcome in outcomes)
    return Report(
        overall=figures(outcomes),
        kinds=_grouped(outcomes, file_kinds.named),
        folders=_grouped(outcomes, os.path.dirname),
        words_per_second=words / seconds if seconds > 0 else None,
    )


def compare(before: Run, after: Run) -> Comparison:
    """What changed from one run to another, over the questions both asked."""
    later = {_identity(o.probe): o for o in after.outcomes}
    pairs = [
        Change(o, later[_identity(o.probe)])
        for o in before.outcomes
        if _identity(o.probe) in later
    ]  # fmt: skip
    old, new = before.summary.settings, after.summary.settings
    return Comparison(
        before=figures([pair.before for pair in pairs]),
        after=figures([pair.after for pair in pairs]),
        better=tuple(pair for pair in pairs if pair.after.score > pair.before.score),
        worse=tuple(pair for pair in pairs if pair.after.score < pair.before.score),
        settings={
            name: (old[name], new[name])
            for name in sorted(old.keys() & new.keys())  # versions record different ones
            if old[name] != new[name]
        },
    )


def kept(question: str, answer: str, refused: bool, citations: Sequence[Citation]) -> EvalQuestion:
    """A probe that expects the answer which was given; a refused question is to be refused."""
    source = citations[0] if citations and not refused else None
    return EvalQuestion(
        id="",
        question=question,
        answers=() if refused else (plain(answer),),
        path=source.path if source else "",
        source=source,
        kind="kept",
    )


def _identity(probe: EvalQuestion) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    return probe.question, probe.answers, probe.withheld


def _is_right(probe: EvalQuestion, text: str) -> bool:
    """A passage is right when it holds an accepted answer, or is the one the probe is from."""
    known = probe.source is not None and text == probe.source.text
    return bool(probe.answers) and (known or holds(text, probe.answers))


def _is_file(wanted: str, path: str) -> bool:
    """Whether a path ends with the file wanted; every path does where none is."""
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

"""Rows of an evaluation: figures by file type and folder, questions, and changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.core.evaluation.evaluation import (
    Change,
    EvalQuestion,
    Figures,
    Outcome,
    Run,
    RunComparison,
    RunSummary,
)
from app.ui.foundation import wording
from app.ui.foundation.turns import Turn
from app.ui.foundation.wording import translate
from app.ui.theme import icons
from app.ui.widgets.rows import Entry

RIGHT = 0.99
"""Score from which an answer counts as right; below 1 for rounding errors of F1."""


def run_name(run: RunSummary) -> str:
    """Title of a run in the list of runs."""
    parts = [f"{run.id}", wording.moment(run.at), run.model, _asked(run.report.overall)]
    if run.folder:
        parts.append(wording.name(run.folder))
    return wording.SEPARATOR.join(parts)


def share(value: float | None) -> str:
    """Format a share in whole per cent; a dash for None."""
    return "–" if value is None else f"{value:.0%}"


def difference(before: float | None, after: float | None) -> str:
    """Difference of two shares in percentage points; empty if one is missing."""
    if before is None or after is None:
        return ""
    points = round(100 * after) - round(100 * before)
    if not points:
        return translate("evaluation", "unchanged")
    return translate("evaluation", "{} points").format(f"{points:+d}")


def of_run(run: Run) -> list[Entry]:
    """Build the rows of a run: figures by file type and folder, then questions, worst first."""
    report = run.summary.report
    rows = _groups(translate("evaluation", "By file type"), report.kinds, str.upper)
    rows += _groups(translate("evaluation", "By folder"), report.folders, wording.home_relative)
    rows.append(Entry(translate("evaluation", "Questions"), heading=True))
    rows += [outcome(o) for o in sorted(run.outcomes, key=lambda o: o.score)]
    return rows


def of_comparison(found: RunComparison) -> list[Entry]:
    """Build the rows of a comparison: changed settings, then answers that got better or worse."""
    rows = []
    if found.settings:
        rows.append(Entry(translate("evaluation", "Changed settings"), heading=True))
    for name, (old, new) in found.settings.items():
        rows.append(Entry(name, "settings", tail=f"{old} → {new}", item=name))
    rows += _changes(translate("evaluation", "Got better"), found.better)
    rows += _changes(translate("evaluation", "Got worse"), found.worse)
    return rows


def of_kept(questions: Sequence[EvalQuestion]) -> list[Entry]:
    """Build the rows of the questions that were kept from chats."""
    if not questions:
        return []
    heading = Entry(translate("evaluation", "Kept from chats, asked in every run"), heading=True)
    rows = [Entry(each.question, "test", lines=(_expected(each),), item=each) for each in questions]
    return [heading, *rows]


def outcome(found: Outcome) -> Entry:
    """Build the row of a question: its answer, and the expected one."""
    glyph, tone = _verdict(found)
    lines = (
        translate("evaluation", "Answered: {}").format(found.answer),
        _expected(found.probe) + _place(found),
    )
    tip = wording.tip(found.probe.question, *lines)
    tail = share(found.score)
    return Entry(found.probe.question, glyph, tone, tail, tip, lines, item=found)


def turn(found: Outcome) -> Turn:
    """Build a turn whose sources are the right passage, then the cited ones."""
    source = found.probe.source
    cited = [c for c in found.citations if source is None or c.text != source.text]
    places = [source, *cited] if source else cited
    return Turn(
        found.probe.question,
        phase="done",
        text=found.answer,
        abstained=found.refused,
        citations=tuple(replace(place, n=n) for n, place in enumerate(places, 1)),
    )


def _groups(title: str, groups: dict[str, Figures], shown: Callable[[str], str]) -> list[Entry]:
    if not groups:
        return []
    rows = [
        Entry(
            shown(name),
            "folder" if "/" in name or "\\" in name else icons.of_kind(name),
            tail=_summary(figures),
            tip=wording.tip(wording.shown(name)),
            item=(title, name),
        )
        for name, figures in groups.items()
    ]
    return [Entry(title, heading=True), *rows]


def _summary(figures: Figures) -> str:
    """Measured figures of a group, in one line."""
    known = (
        (translate("evaluation", "found {}"), figures.hit_at_5),
        (translate("evaluation", "correct citations {}"), figures.citation),
        (translate("evaluation", "right words {}"), figures.f1),
        (translate("evaluation", "correctly refused {}"), figures.refusal_recall),
    )
    parts = [words.format(share(value)) for words, value in known if value is not None]
    return wording.SEPARATOR.join([*parts, _asked(figures)])


def _asked(figures: Figures) -> str:
    return translate("evaluation", "questions: {}").format(wording.number(figures.questions))


def _changes(title: str, changes: Sequence[Change]) -> list[Entry]:
    if not changes:
        return []
    rows = [
        replace(
            outcome(change.after),
            lines=(
                translate("evaluation", "Before: {}").format(change.before.answer),
                translate("evaluation", "After: {}").format(change.after.answer),
            ),
            tail=f"{share(change.before.score)} → {share(change.after.score)}",
        )
        for change in changes
    ]
    return [Entry(f"{title}: {wording.number(len(rows))}", heading=True), *rows]


def _verdict(found: Outcome) -> tuple[str, str]:
    if found.score >= RIGHT:
        return "good", "positive"
    return ("info", "muted") if found.score > 0 else ("warning", "warning")


def _expected(question: EvalQuestion) -> str:
    if not question.answers:
        return translate("evaluation", "Not in your documents")
    return translate("evaluation", "Expected: {}").format(" / ".join(question.answers))


def _place(found: Outcome) -> str:
    """Rank of the right passage among those found."""
    if not found.answerable:
        return ""
    if found.rank is None:
        return wording.SEPARATOR + translate("evaluation", "the passage was not found")
    place = translate("evaluation", "the passage was found at rank {}")
    return wording.SEPARATOR + place.format(wording.number(found.rank))

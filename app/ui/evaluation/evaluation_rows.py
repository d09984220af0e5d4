"""Runs of evaluations in words and rows: figures by kind and folder, questions, and differences."""

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
"""Score from which on an answer counts as right; F1 is a sum of fractions."""


def run_name(run: RunSummary) -> str:
    """A run in the list of runs."""
    parts = [f"{run.id}", wording.moment(run.at), run.model, _asked(run.report.overall)]
    if run.folder:
        parts.append(wording.name(run.folder))
    return wording.SEPARATOR.join(parts)


def share(value: float | None) -> str:
    """A share in whole per cent; a dash where there is none."""
    return "–" if value is None else f"{value:.0%}"


def difference(before: float | None, after: float | None) -> str:
    """Points of per cent between two shares; empty where one is missing."""
    if before is None or after is None:
        return ""
    points = round(100 * after) - round(100 * before)
    if not points:
        return translate("evaluation", "unchanged")
    return translate("evaluation", "{} points").format(f"{points:+d}")


def of_run(run: Run) -> list[Entry]:
    """Figures of each kind and folder, then every question, wrong ones first."""
    report = run.summary.report
    rows = _groups(translate("evaluation", "By kind of file"), report.kinds, str.upper)
    rows += _groups(translate("evaluation", "By folder"), report.folders, wording.home_relative)
    rows.append(Entry(translate("evaluation", "Questions"), heading=True))
    rows += [outcome(o) for o in sorted(run.outcomes, key=lambda o: o.score)]
    return rows


def of_comparison(found: RunComparison) -> list[Entry]:
    """The settings that differ, then the questions whose answers got better or worse."""
    rows = []
    if found.settings:
        rows.append(Entry(translate("evaluation", "Settings that differ"), heading=True))
    for name, (old, new) in found.settings.items():
        rows.append(Entry(name, "settings", tail=f"{old} → {new}", item=name))
    rows += _changes(translate("evaluation", "Got better"), found.better)
    rows += _changes(translate("evaluation", "Got worse"), found.worse)
    return rows


def of_kept(probes: Sequence[EvalQuestion]) -> list[Entry]:
    """Questions that were kept from chats."""
    if not probes:
        return []
    heading = Entry(translate("evaluation", "Kept from chats, part of every run"), heading=True)
    rows = [
        Entry(probe.question, "test", lines=(_expected(probe),), item=probe) for probe in probes
    ]
    return [heading, *rows]


def outcome(found: Outcome) -> Entry:
    """The row of a question: what was answered, and what was to be."""
    glyph, tone = _verdict(found)
    lines = (
        translate("evaluation", "Answered: {}").format(found.answer),
        _expected(found.probe) + _place(found),
    )
    tip = wording.tip(found.probe.question, *lines)
    tail = share(found.score)
    return Entry(found.probe.question, glyph, tone, tail, tip, lines, item=found)


def turn(found: Outcome) -> Turn:
    """The outcome as a turn, whose sources can be shown: the right passage, then those cited."""
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
            shown(name), "folder" if "/" in name or "\\" in name else icons.of_kind(name),
            tail=_summary(figures), tip=wording.tip(wording.shown(name)), item=(title, name),
        )
        for name, figures in groups.items()
    ]  # fmt: skip
    return [Entry(title, heading=True), *rows]


def _summary(figures: Figures) -> str:
    """What is known of a group, in one line."""
    known = (
        (translate("evaluation", "found {}"), figures.hit_at_5),
        (translate("evaluation", "cited right {}"), figures.citation),
        (translate("evaluation", "F1 {}"), figures.f1),
        (translate("evaluation", "rightly refused {}"), figures.refusal_recall),
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


def _expected(probe: EvalQuestion) -> str:
    if not probe.answers:
        return translate("evaluation", "Is not in your documents")
    return translate("evaluation", "Expected: {}").format(" / ".join(probe.answers))


def _place(found: Outcome) -> str:
    """Where the right passage stood among those found."""
    if not found.answerable:
        return ""
    if found.rank is None:
        return wording.SEPARATOR + translate("evaluation", "the passage was not found")
    place = translate("evaluation", "the passage was found in place {}")
    return wording.SEPARATOR + place.format(wording.number(found.rank))

"""Makes rows of what was read: candidates, cells with their evidence, amendments joined."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from app.core.domain.tabular.answer_tables import (
    AnswerRow,
    Cell,
    Evidence,
    SetAside,
    TableField,
    TableSchema,
)
from app.core.tabulating.concepts import (
    ROLES,
    cues_of,
    is_general,
    is_kind,
    kind_in,
    may_be,
    mentions,
    narrower_kind,
    singular,
)
from app.core.tabulating.joining import bases
from app.core.tabulating.planning import glosses
from app.core.tabulating.planning.drafts import ANYWHERE
from app.core.tabulating.readings import MISSING, UNDECIDED, Reading, read
from app.core.tabulating.sources import MESSAGE, Source
from app.core.tabulating.text_readings import (
    country_of,
    foreign_stems,
    mention,
    read_text,
    read_yes_no,
    stated,
)
from app.core.text.languages import detect

Readings = Mapping[tuple[str, str], Reading]
"""What was read of documents, by path and name of the field."""
_SAYS = ("empty", "not empty")
"""Whether a document says something of a field at all."""
_OF_THE_FORMER = re.compile(
    r"(?i)\b(?:between|dated|whereas|entered|zwischen|vom|entre|fecha|между|от)\b|之间|双方"
)
"""Words in which an amendment speaks of what it changes."""
_OF_PARTIES = ROLES | {"party"}
_RESTATED = re.compile(
    r"(?i)\brestate(?:d|ment)\b|\bneufassung\b|\btexto refundido\b|новой"
    r" редакции"
)
"""Of an amendment that says all anew, and is read by itself."""
_OPENING = 1_500
"""Characters in which a document says what it is."""
_WORDS_OF_STATE = 2
_HEAD = 400
"""Characters in which a document without a telling title says what it is."""
_BESIDE = 300
"""Characters behind instructions aimed at a model in which a value may be planted."""
_BEHIND_INSTRUCTIONS = "behind instructions aimed at AI"
PageOf = Callable[[str, int], int | None]
"""The page of a character of a document, by its path."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """The documents that give rows, amendments with the documents they change, and the others."""

    rows: tuple[Source, ...]
    amendments: Mapping[str, str]
    changing: tuple[Source, ...]
    set_aside: tuple[SetAside, ...]
    doubtful: frozenset[str] = frozenset()
    """Paths of rows that may be of another kind than the one asked for."""


def candidates(schema: TableSchema, sources: Sequence[Source]) -> Candidates:
    """Sort documents: only those are set aside that call themselves something else."""
    wanted = kind_in(schema.kind)
    kept, changing, aside = [], [], []
    for source in sources:
        if source.kind == "amendment" != wanted:
            changing.append(source)
        elif wanted == MESSAGE and source.is_message:
            kept.append(source)
        elif wanted and source.kind and source.kind != wanted:
            aside.append(SetAside(source.path, f"{source.kind}, not {schema.kind}"))
        elif wanted and not source.kind and not _may_be(wanted, source):
            aside.append(SetAside(source.path, f"not {schema.kind}"))
        else:
            kept.append(source)
    joined = bases(changing, [s for s in sources if s.kind != "amendment"])
    kept, others, doubtful = _narrowed(schema, kept)
    aside += [SetAside(source.path, f"not {schema.kind}") for source in others]
    paths = {source.path for source in kept}
    elsewhere = [
        source
        for source in changing
        if wanted
        and (
            joined[source.path] not in paths
            if source.path in joined
            else wanted != "contract" or bool(others)
        )
    ]
    aside += [SetAside(source.path, "changes another document") for source in elsewhere]
    changing = [source for source in changing if source not in elsewhere]
    drafts = frozenset(source.path for source in kept if wanted and source.is_draft)
    return Candidates(tuple(kept), joined, tuple(changing), tuple(aside), doubtful | drafts)


def _may_be(kind: str, source: Source) -> bool:
    """Whether a document that does not call itself anything speaks of such a kind where it
    begins."""
    return any(kind_in(word) == kind for word in source.text[:_OPENING].split())


def _narrowed(
    schema: TableSchema, sources: list[Source]
) -> tuple[list[Source], list[Source], frozenset[str]]:
    """Of documents of a kind those that a narrower word names, 'leases' among contracts, 'service
    agreements', 'nurses'; the others; and the paths of those of which it is not known. A known kind
    is told by titles in all languages; another word may stand anywhere, and a document in another
    language, or all where none has it, may still be meant."""
    kind = schema.kind
    word = singular(kind)
    if not word or is_general(word):
        return sources, [], frozenset()
    if kind_in(kind) == "contract" and (known := narrower_kind(word)):
        kinds = {source.path: _narrower_kind_of(source) for source in sources}
        meant, rest = _parted(sources, lambda source: kinds[source.path] == known)
        related, others = _parted(rest, lambda source: may_be(kinds[source.path], known))
        return [*meant, *related], others, frozenset(source.path for source in related)
    if not kind_in(kind):
        named, others = _parted(sources, lambda source: mentions(source.text, word))
        return (named, others, frozenset()) if named else (sources, [], frozenset())
    narrower, _, last = word.rpartition(" ")
    sought = narrower if narrower and is_kind(last) else word
    language = detect(schema.question) or "en"
    named, others = _parted(
        sources, lambda source: mentions(f"{source.title} {source.text}", sought)
    )
    foreign, others = _parted(others, lambda source: detect(source.text) != language)
    if not named:
        foreign, others = sources, []
    return [*named, *foreign], others, frozenset(source.path for source in foreign)


def _parted(
    sources: Sequence[Source], test: Callable[[Source], bool]
) -> tuple[list[Source], list[Source]]:
    """The sources that pass a test, and the others."""
    met = [test(source) for source in sources]
    return (
        [source for source, of in zip(sources, met, strict=True) if of],
        [source for source, of in zip(sources, met, strict=True) if not of],
    )


def _narrower_kind_of(source: Source) -> str:
    """The narrower kind that a document is of, by its title, its file, or how it opens."""
    said = (source.title, PurePath(source.path).stem.replace("_", " "), source.text[:_HEAD])
    return next(filter(None, map(narrower_kind, said)), "")


def read_by_rule(schema: TableSchema, field: TableField, source: Source) -> Reading:
    """What a document says of a field, by rule; UNDECIDED where no rule tells."""
    if any(c.field == field.name and c.operator in _SAYS for c in schema.filter):
        asked_in = detect(schema.question) or "en"
        return read_presence(
            field, source, {asked_in, "en" if field.asked != field.name else asked_in}
        )
    if field.type == "yes_no":  # a state, 'signed', by rule; a whole question is not
        state = len(field.name.split()) <= _WORDS_OF_STATE
        return read_yes_no(field.name, source) if state else UNDECIDED
    if field.type not in ("text", "list"):
        return read(field, source)
    cues = cues_of(field.name)
    asked = next((c for c in schema.filter if c.field == field.name), None)
    if asked is None or "kind" in cues:
        return read_text(field.name, source)
    listed = asked.value.split("; ")
    if field.asked == ANYWHERE:  # of several, the one that the document is about
        listed.sort(key=lambda value: not mentions(source.title, value))
    values = [stated(value, cues, source) for value in listed]
    found = [reading for reading in values if not reading.missing]
    if not found:
        of_country = bool(cues & {"law", "language"})
        found = [
            replace(reading, value=("law" in cues and country_of(name)) or name)
            for name in asked.value.split("; ")
            for other in (*(foreign_stems(name) if of_country else ()), *glosses.names_of(name))
            if not (reading := stated(other, cues, source)).missing
        ]
    if found:
        return found[0]
    general = read_text(field.name, source)
    return values[0] if general.missing and asked.operator != "!=" else general


def read_presence(field: TableField, source: Source, languages: Collection[str]) -> Reading:
    """What a document says of a field, where it is asked whether it says anything: MISSING where it
    has no word of it. A clause is there where a sentence speaks of it."""
    of_text = field.type in ("text", "list")
    reading = read_text(field.name, source) if of_text else read(field, source)
    if not reading.missing:
        return reading
    spoken = mention(f"{field.name} {field.asked}", source, languages)
    return spoken if of_text or spoken == MISSING else UNDECIDED


def assemble(
    schema: TableSchema, chosen: Candidates, readings: Readings, page_of: PageOf
) -> tuple[list[AnswerRow], list[SetAside]]:
    """The rows of the candidates, and what gives none."""
    rows, aside = [], list(chosen.set_aside)
    changes: dict[str, list[Source]] = {}
    shown = {source.path for source in chosen.rows}
    for source in chosen.changing:
        base = chosen.amendments.get(source.path)
        if base is not None:
            changes.setdefault(base, []).append(source)
        alone = _stands_alone(schema, source, readings, base in shown)
        if base is None or alone or _RESTATED.search(source.title):
            rows.append(_row(schema, source, (), readings, page_of))
        else:
            aside.append(SetAside(source.path, "changes another document"))
    for source in chosen.rows:
        row = _row(schema, source, changes.get(source.path, ()), readings, page_of)
        if source.path in chosen.doubtful:
            row = replace(row, doubtful=True)
        empty = all(cell.state == "missing" for cell in row.cells)
        if empty and not kind_in(schema.kind) and schema.fields:
            aside.append(SetAside(source.path, "says nothing of what is asked"))
        else:
            rows.append(row)
    order = {source.path: n for n, source in enumerate((*chosen.rows, *chosen.changing))}
    return sorted(rows, key=lambda row: order[row.path]), aside


def _stands_alone(
    schema: TableSchema, source: Source, readings: Readings, changes_a_row: bool
) -> bool:
    """Whether an amendment states every field itself, and not as a change. The parties are stated
    by every one; an amount or a day, beside that of the document, would count twice."""
    stated_of = [field for field in schema.fields if field.asked != ANYWHERE]
    found = [readings.get((source.path, field.name), UNDECIDED) for field in stated_of]
    told = any(not cues_of(field.name) & _OF_PARTIES for field in stated_of)
    twice = changes_a_row and any(field.type not in ("text", "list") for field in stated_of)
    return told and not twice and all(not r.missing and not r.changes for r in found)


def _row(
    schema: TableSchema,
    source: Source,
    changing: Sequence[Source],
    readings: Readings,
    page_of: PageOf,
) -> AnswerRow:
    cells = []
    for field in schema.fields:
        cell = _cell(readings.get((source.path, field.name), UNDECIDED), source, page_of)
        for other in changing:
            reading = readings.get((other.path, field.name), UNDECIDED)
            anew = not reading.changes and _states_anew(field, reading, other, cell.value)
            if (reading.changes or anew) and not reading.missing:
                changed = _cell(reading, other, page_of)
                cell = replace(
                    changed,
                    state="unsure" if anew else changed.state,
                    note=f"changed from {cell.value}" if cell.value else "changed",
                )
        cells.append(cell)
    return AnswerRow(
        source.path,
        source.title,
        tuple(cells),
        changed_by=tuple(other.path for other in changing),
        flagged=bool(source.instructions),
    )


def _states_anew(field: TableField, reading: Reading, amendment: Source, former: str) -> bool:
    """Whether an amendment gives another value of what may change, and does not say that it does:
    'the rent is £3,350'. What it says of the document that it changes is none of it."""
    may_change = field.type in ("money", "duration") or "end" in cues_of(field.name)
    unit = next((u for u in amendment.units if u.start <= reading.start < u.end), None)
    if unit is None or not (may_change and reading.sure) or reading.value == former:
        return False
    return not _OF_THE_FORMER.search(amendment.said(unit))


def _cell(reading: Reading, source: Source, page_of: PageOf) -> Cell:
    if reading.missing:
        return Cell(state="missing" if reading.sure else "unsure", note=reading.note)
    written = " ".join(source.text[reading.start : reading.end].split())
    beside = any(0 <= reading.start - end < _BESIDE for _, end in source.instructions)
    return Cell(
        reading.value,
        "sure" if reading.sure and not beside else "unsure",
        written,
        reading.unit,
        Evidence(
            source.path, page_of(source.path, reading.start), reading.start, reading.end, written
        ),
        note=_BEHIND_INSTRUCTIONS if beside else reading.note,
    )

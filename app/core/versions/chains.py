"""Orders the versions of a document, and chooses the one that a question is about."""

from __future__ import annotations

import os.path
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Literal

from app.core.versions.dates import by_then, within
from app.core.versions.marks import Marks, words
from app.core.versions.questions import VersionWish

Relation = Literal["older", "newer", "draft", "copy"]

_MOST_COMPARED = 60
"""Most versions that are compared with each other; more are ordered by their dates."""
_DOCUMENT = re.compile(r"(?i)\.(?:pdf|docx?|odt|rtf|xlsx?|ods|pptx?|odp|md|html?)$")


@dataclass(frozen=True, slots=True)
class Member:
    """A version of a chain. ``modified`` is a date; ``replaces`` are the files it says to replace,
    ``copy_of`` names its text."""

    file_id: int
    path: str
    name: str
    title: str
    marks: Marks
    modified: str
    copy_of: str
    replaces: frozenset[int] = field(default_factory=frozenset)

    @property
    def date(self) -> str:
        return self.marks.effective or self.marks.date

    @property
    def label(self) -> str:
        """What tells it from the others, in short."""
        number = ".".join(map(str, self.marks.number))
        status = "draft" if "draft" in self.marks.status else ""
        return ", ".join(filter(None, (f"v{number}" if number else "", status, self.date)))


def ordered(members: Collection[Member]) -> list[Member]:
    """The members, oldest first; copies beside each other."""
    group = sorted(members, key=_plainly)
    if len(group) > _MOST_COMPARED:
        return group
    wins = {m.file_id: sum(_newer(m, other) for other in group if other != m) for m in group}
    return sorted(group, key=lambda m: wins[m.file_id])


def holding(chain: Sequence[Member], today: str) -> Member:
    """The newest of a chain, oldest first, that holds today: no draft, nothing of the future and
    nothing archived, as far as there is another."""
    final = [member for member in chain if _holds(member, today)]
    kept = [member for member in final if "older" not in member.marks.status]
    begun = [member for member in chain if not _future(member, today)]
    found = kept or final or begun or chain
    return _best_copy(found[-1], found)


def chosen(chain: Sequence[Member], wish: VersionWish, today: str) -> list[Member]:
    """The members of a chain, oldest first, that a question is about, the one to show first."""
    holds = holding(chain, today)
    if wish.compares:
        return _compared(chain, wish, holds)
    if named := _named(chain, wish):
        return named
    if wish.dates and (found := _dated(chain, wish.dates[0], wish.as_of, holds)):
        return [found]
    if wish.first:
        return [_best_copy(chain[0], chain)]
    if wish.previous and (before := _before(chain, holds)):
        return [before]
    if wish.draft and (drafts := [m for m in chain if "draft" in m.marks.status]):
        return [drafts[-1]]
    if wish.future and (future := [m for m in chain if _future(m, today)]):
        return [future[0]]
    if (about := _described(chain, wish, holds)) is not None:
        return [about]
    return [holds]


def relation(member: Member, shown: Member, chain: Sequence[Member]) -> Relation:
    """What a version is beside the one shown: copy, draft, newer or older."""
    if member.copy_of and member.copy_of == shown.copy_of:
        return "copy"
    if "draft" in member.marks.status and "draft" not in shown.marks.status:
        return "draft"
    return "newer" if chain.index(member) > chain.index(shown) else "older"


def _plainly(member: Member) -> tuple[tuple[int, ...], str, str, str]:
    return (member.marks.number, member.date, member.modified, member.path)


def _newer(a: Member, b: Member) -> bool:
    """Whether ``a`` is newer than ``b``, by the strongest sign that tells them apart."""
    if a.file_id in b.replaces or b.file_id in a.replaces:
        return b.file_id in a.replaces
    if a.copy_of == b.copy_of != "":
        return _copy_rank(a) > _copy_rank(b)
    ours, theirs = a.marks, b.marks
    if ours.number and theirs.number and ours.number != theirs.number:
        return ours.number > theirs.number
    for key in ("effective", "date"):
        left, right = getattr(ours, key), getattr(theirs, key)
        if left and right and not left.startswith(right) and not right.startswith(left):
            return bool(left > right)
    ages = _age(ours), _age(theirs)
    if ages[0] != ages[1]:
        return ages[0] > ages[1]
    if bool(ours.number) != bool(theirs.number):
        return (ours.number or (1,)) > (theirs.number or (1,))
    return (a.modified, a.path) > (b.modified, b.path)


def _age(marks: Marks) -> int:
    if "older" in marks.status:
        return -2
    if "newer" in marks.status:
        return 1
    return -1 if "draft" in marks.status else 0


def _holds(member: Member, today: str) -> bool:
    return "draft" not in member.marks.status and not _future(member, today)


def _future(member: Member, today: str) -> bool:
    effective = member.marks.effective
    return bool(effective) and not by_then(effective, today) and not today.startswith(effective)


def _best_copy(member: Member, among: Sequence[Member]) -> Member:
    """The copy of a member that is best shown."""
    copies = [m for m in among if m.copy_of and m.copy_of == member.copy_of]
    return max(copies, key=_copy_rank, default=member)


def _copy_rank(member: Member) -> tuple[bool, bool, bool, str, str]:
    """Prefers originals to copies and archives, and documents to their plain texts."""
    status = member.marks.status
    return (
        "copy" not in status,
        "older" not in status,
        bool(_DOCUMENT.search(member.path)),
        member.modified,
        member.path,
    )


def _before(chain: Sequence[Member], holds: Member) -> Member | None:
    """The version before the one that holds: of another text, and no draft if there is another."""
    earlier = [
        member
        for member in chain[: chain.index(holds)]
        if not holds.copy_of or member.copy_of != holds.copy_of
    ]
    final = [member for member in earlier if "draft" not in member.marks.status]
    return (final or earlier)[-1] if earlier else None


def _named(chain: Sequence[Member], wish: VersionWish) -> list[Member]:
    """Members that a question names by their number or file."""
    by_file = [m for m in chain if os.path.basename(m.path).casefold() in wish.text.casefold()]
    if by_file:
        return by_file[::-1]
    numbers = {_trimmed(number) for number in wish.numbers}
    found = [m for m in chain if m.marks.number and _trimmed(m.marks.number) in numbers]
    if not found and (1,) in numbers and any(m.marks.number for m in chain):
        # The first often bears no number.
        found = [m for m in chain if not m.marks.number][:1]
    latest = {_trimmed(m.marks.number): m for m in found}
    return list(latest.values())[::-1]


def _trimmed(number: tuple[int, ...]) -> tuple[int, ...]:
    while len(number) > 1 and number[-1] == 0:
        number = number[:-1]
    return number


def _compared(chain: Sequence[Member], wish: VersionWish, holds: Member) -> list[Member]:
    """The versions to compare, newest first: those named, or one and the version before it."""
    found = {m.file_id: m for m in _named(chain, wish)}
    if not found:
        dated = [_dated(chain, date, False, holds) for date in wish.dates]
        found = {m.file_id: m for m in dated if m}
    named = sorted(found.values(), key=chain.index, reverse=True)
    if len(named) > 1:
        return named
    newer = named[0] if named else holds
    before = _before(chain, newer)
    return [newer, before] if before else [newer]


def _dated(chain: Sequence[Member], date: str, as_of: bool, holds: Member) -> Member | None:
    """The version of a date: one that bears it, or with ``as_of`` the last one until then."""
    final = [m for m in chain if "draft" not in m.marks.status] or list(chain)
    if as_of:
        until = [m for m in final if by_then(m.date or m.modified, date)]
        return until[-1] if until else None
    exact = [m for m in final if within(m.marks.date, date) or within(m.date, date)]
    if holds in exact:
        return holds
    return exact[-1] if exact else None


def _described(chain: Sequence[Member], wish: VersionWish, holds: Member) -> Member | None:
    """The old or new version where the question says 'old' of the very document: 'the old travel
    rules'."""
    if not wish.old_words:
        return None
    known = set(words(f"{holds.name} {holds.title}").split())
    return _before(chain, holds) if wish.old_words & known else None

"""What every kind of case is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Case:
    """A question, and the file that must come first, with a passage that ``contains`` a text.

    ``file`` is a relative path of the documents, or the end of one; ``now`` is the day of asking.
    """

    question: str
    file: str
    contains: str = ""
    now: str = "2026-11-20"
    language: str = "en"


class Kind(Protocol):
    """A module of cases: at least fifteen, with neighbours that are easily taken for the right
    document. Relative paths are unique among all modules."""

    def documents(self) -> dict[str, str]: ...

    def cases(self) -> list[Case]: ...

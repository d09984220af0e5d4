"""Scores retrieval against questions with known answers."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from app.core.text.similarity import holds


@dataclass(frozen=True, slots=True)
class GoldQuestion:
    """A question with what a right passage must be: from ``files``, holding one of ``answers``.

    Without answers the file alone decides.
    """

    id: str
    question: str
    files: frozenset[str]
    answers: tuple[str, ...] = ()

    @property
    def answerable(self) -> bool:
        return bool(self.files)


def is_hit(question: GoldQuestion, path: str, text: str) -> bool:
    """Whether a passage answers a question."""
    name = unicodedata.normalize("NFC", PurePath(path).name).casefold()
    if name not in question.files:
        return False
    return not question.answers or holds(text, question.answers)


def first_hit(question: GoldQuestion, passages: Iterable[tuple[str, str]]) -> int | None:
    """Rank, from 1, of the first (path, text) that answers; None where none does."""
    for rank, (path, text) in enumerate(passages, 1):
        if is_hit(question, path, text):
            return rank
    return None


def hit_rates(
    ranks: Sequence[int | None], depths: Sequence[int] = (1, 3, 5, 10)
) -> dict[str, float]:
    """Share of questions with a hit at each depth, and mean reciprocal rank over ten."""
    total = max(len(ranks), 1)
    found = [rank for rank in ranks if rank is not None]
    rates = {f"hit@{k}": sum(rank <= k for rank in found) / total for k in depths}
    return {**rates, "mrr": sum(1 / rank for rank in found if rank <= 10) / total}


def read_gold(rows: Iterable[dict[str, object]]) -> list[GoldQuestion]:
    """Questions from rows with id, question, answers, article (name, names or null) and,
    optionally, match ("article": the file alone decides)."""
    found = []
    for row in rows:
        article = row.get("article")
        names = [article] if isinstance(article, str) else article
        files = [str(name) for name in names] if isinstance(names, list) else []
        answers = row.get("answers")
        by_file = row.get("match") == "article" or not isinstance(answers, list)
        found.append(
            GoldQuestion(
                str(row["id"]),
                str(row["question"]),
                frozenset(unicodedata.normalize("NFC", name).casefold() for name in files)
                if row.get("answerable", True)
                else frozenset(),
                () if by_file or not isinstance(answers, list) else tuple(map(str, answers)),
            )
        )
    return found

"""Scores retrieval on questions with known answers."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from app.core.text.similarity import contains_answer


@dataclass(frozen=True, slots=True)
class GoldQuestion:
    """A question whose right passages are from ``files`` and contain one of ``answers``.

    Without answers any passage of the files is right.
    """

    id: str
    question: str
    files: frozenset[str]
    answers: tuple[str, ...] = ()

    @property
    def answerable(self) -> bool:
        return bool(self.files)


def is_hit(question: GoldQuestion, path: str, text: str) -> bool:
    """Whether a passage is right for a question."""
    name = unicodedata.normalize("NFC", PurePath(path).name).casefold()
    if name not in question.files:
        return False
    return not question.answers or contains_answer(text, question.answers)


def first_hit(question: GoldQuestion, passages: Iterable[tuple[str, str]]) -> int | None:
    """Rank, from 1, of the first right (path, text); None if none is."""
    for rank, (path, text) in enumerate(passages, 1):
        if is_hit(question, path, text):
            return rank
    return None


def hit_rates(
    ranks: Sequence[int | None], depths: Sequence[int] = (1, 3, 5, 10)
) -> dict[str, float]:
    """Hit rate at each depth, and mean reciprocal rank at 10."""
    total = max(len(ranks), 1)
    found = [rank for rank in ranks if rank is not None]
    rates = {f"hit@{k}": sum(rank <= k for rank in found) / total for k in depths}
    return {**rates, "mrr": sum(1 / rank for rank in found if rank <= 10) / total}


def read_gold(rows: Iterable[dict[str, object]]) -> list[GoldQuestion]:
    """Read questions from rows with id, question, answers, article (name, names or null) and,
    optionally, match ("article": any passage of the file is right)."""
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

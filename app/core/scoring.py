"""Scores retrieval and answers against questions with known answers."""

from __future__ import annotations

import re
import string
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

ARTICLES = re.compile(r"\b(a|an|the)\b")
PUNCTUATION = str.maketrans("", "", string.punctuation)
UNSPACED = re.compile(r"([\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff])")


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


def normalise(text: str) -> str:
    """Lower case, no punctuation, no English articles, single spaces; characters of scripts
    without spaces stand alone. After the SQuAD evaluation (Rajpurkar et al., 2016)."""
    text = unicodedata.normalize("NFKC", text).lower().translate(PUNCTUATION)
    if not text.isascii():
        text = "".join(c for c in text if unicodedata.category(c)[0] != "P")
    return " ".join(UNSPACED.sub(r" \1 ", ARTICLES.sub(" ", text)).split())


def is_hit(question: GoldQuestion, path: str, text: str) -> bool:
    """Whether a passage answers a question."""
    name = unicodedata.normalize("NFC", PurePath(path).name).casefold()
    if name not in question.files:
        return False
    return not question.answers or holds(text, question.answers)


def holds(text: str, answers: Iterable[str]) -> bool:
    """Whether one of the answers stands in a text, as whole words."""
    padded, spaced = f" {normalise(text)} ", _spaced(text)
    return any(f" {normalise(answer)} " in padded or _whole(answer, spaced) for answer in answers)


def exact_match(answer: str, accepted: Iterable[str]) -> float:
    """1 when an answer is one of the accepted ones but for ``normalise``, else 0."""
    return float(normalise(answer) in map(normalise, accepted))


def token_f1(answer: str, accepted: Iterable[str]) -> float:
    """Harmonic mean of the shares of words that an answer has in common with the accepted answer
    it is nearest to, 0 to 1. After the SQuAD evaluation (Rajpurkar et al., 2016)."""
    given = normalise(answer).split()
    return max((_f1(given, normalise(one).split()) for one in accepted), default=0.0)


def _f1(given: Sequence[str], wanted: Sequence[str]) -> float:
    if not given or not wanted:
        return float(given == wanted)
    common = sum((Counter(given) & Counter(wanted)).values())
    return 2 * common / (len(given) + len(wanted))


def _spaced(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _whole(answer: str, spaced: str) -> bool:
    """Whether whole words of the text are the answer with its punctuation: Ruhr in Rhine-Ruhr."""
    words = re.escape(_spaced(answer))
    return bool(words) and re.search(rf"(?<!\w){words}(?!\w)", spaced) is not None


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

"""Compares texts by their words: exact match, token F1, containment."""

from __future__ import annotations

import re
import string
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence

ARTICLES = re.compile(r"\b(a|an|the)\b")
PUNCTUATION = str.maketrans("", "", string.punctuation)
UNSPACED = re.compile(r"([\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff])")


def normalise(text: str) -> str:
    """Normalise for comparison as in the SQuAD evaluation (Rajpurkar et al., 2016): lower case, no
    punctuation, no English articles, single spaces; scripts without spaces split by character."""
    text = unicodedata.normalize("NFKC", text).lower().translate(PUNCTUATION)
    if not text.isascii():
        text = "".join(c for c in text if unicodedata.category(c)[0] != "P")
    return " ".join(UNSPACED.sub(r" \1 ", ARTICLES.sub(" ", text)).split())


def contains_answer(text: str, answers: Iterable[str]) -> bool:
    """Whether a text contains one of the answers, as whole words."""
    padded, spaced = f" {normalise(text)} ", _spaced(text)
    return any(f" {normalise(answer)} " in padded or _whole(answer, spaced) for answer in answers)


def exact_match(answer: str, accepted: Iterable[str]) -> float:
    """1 if an answer equals an accepted one after ``normalise``, else 0."""
    return float(normalise(answer) in map(normalise, accepted))


def token_f1(answer: str, accepted: Iterable[str]) -> float:
    """Best F1 (0 to 1) of the words of an answer against an accepted one, as in the SQuAD
    evaluation (Rajpurkar et al., 2016)."""
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
    """Whether the text contains the answer with its punctuation, as in Ruhr in Rhine-Ruhr."""
    words = re.escape(_spaced(answer))
    return bool(words) and re.search(rf"(?<!\w){words}(?!\w)", spaced) is not None

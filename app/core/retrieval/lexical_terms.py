"""Tokenises text into index terms for full-text search, without knowing the language.

Each word is a term and, from six letters on, also its first six letters, which matches inflected
forms in most alphabetic languages. Scripts without spaces become overlapping pairs (Chinese,
Japanese, Korean) or triples (Thai, Lao, Burmese, Khmer) of characters. Codes, numbers and
addresses, whose parts are joined by punctuation, are also kept whole.

The index only has to split at spaces, as FTS5's ``ascii`` tokenizer does, which treats every
non-ASCII character as part of a term. (``unicode61`` would split Hindi at its vowel signs.)
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from app.core.text.languages import STOP_WORDS, detect

STEM = 6
"""Letters kept of a truncated word. Truncation rivals stemming for ranking: Can et al.,
Information retrieval on Turkish texts, JASIST 59 (2008); 5 and 6 did equally well in our tests."""
_LONGEST = 64
"""Most characters of a term; longer ones (encoded data) are truncated."""
CUT = "…"
"""Marks a truncated word; does not occur in words."""
_JOINT = "·"
"""Joins the parts of a compound; does not occur in words."""

_PAIRS = (
    "\u1100-\u11ff\u3005-\u30ff\u3130-\u318f\u31f0-\u9fff\uac00-\ud7ff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_TRIPLES = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_SIGNS = (
    "\u0900-\u0963\u0981-\u0dff"  # ``re`` does not count vowel signs of Indic scripts as letters
)
_PLAIN = rf"(?:[^\W_{_PAIRS}{_TRIPLES}]++|[{_SIGNS}]++)++"
_RUN = re.compile(
    rf"(?P<pairs>[{_PAIRS}]+)|(?P<triples>[{_TRIPLES}]+)"
    rf"|(?P<words>{_PLAIN}(?:(?:[-_./@:#+&]|,(?=\d{{3}}\b)){_PLAIN})*)"
)
"""A run of one kind of script, or words joined by punctuation into one code."""
_JOIN = re.compile(r"[-_./@:#+&,]")
_ACCENTS = dict.fromkeys((*range(0x0300, 0x0370), *range(0x064B, 0x0653)))


def index_terms(text: str) -> str:
    """The terms of a passage (heading included by the caller), separated by spaces."""
    return " ".join(_terms(_fold(text), frozenset()))


def match_expression(question: str) -> str:
    """An FTS5 MATCH expression for any of the question's terms; empty if there is none.

    Only letters, digits and the two marks enter the expression, so it cannot contain operators.
    """
    return " OR ".join(f'"{term}"' for term in match_terms(question))


def phrase_expression(text: str) -> str:
    """An FTS5 MATCH expression for passages that contain ``text`` word for word."""
    terms = index_terms(text)
    return f'"{terms}"' if terms else ""


def match_terms(question: str) -> dict[str, None]:
    """The distinct terms of a question, in order, without stop words of its language unless there
    are no others."""
    folded = _fold(question)
    stop_words = frozenset(map(_fold, STOP_WORDS.get(detect(question) or "", ())))
    terms = list(_terms(folded, stop_words)) or list(_terms(folded, frozenset()))
    return dict.fromkeys(terms)


def _fold(text: str) -> str:
    """Convert to lower case, and remove compatibility forms and accents."""
    if text.isascii():
        return text.lower()
    bare = unicodedata.normalize("NFKD", text.casefold()).translate(_ACCENTS)
    return unicodedata.normalize("NFC", bare)


def _terms(text: str, stop_words: frozenset[str]) -> Iterator[str]:
    for run in _RUN.finditer(text):
        if pairs := run["pairs"]:
            yield pairs[0]
            for i in range(1, len(pairs)):
                yield pairs[i - 1 : i + 1]
                yield pairs[i]
        elif triples := run["triples"]:
            yield from (triples[i : i + 3] for i in range(max(1, len(triples) - 2)))
        else:
            words = [word[:_LONGEST] for word in _JOIN.split(run["words"])]
            for word in words:
                if word not in stop_words:
                    yield from _forms(word)
            if len(words) > 1:
                yield _JOINT.join(words)[:_LONGEST]


def _forms(word: str) -> Iterator[str]:
    yield word
    if len(word) >= STEM and not word.isdigit():
        yield word[:STEM] + CUT

"""What full-text search sees of a text: terms that a plain full-text index can tell apart.

Each word stands as it is and, from six letters on, also by its first six, which finds inflected
forms in most alphabetic languages without knowing the language. Scripts without spaces become
overlapping pairs (Chinese, Japanese, Korean) or triples (Thai, Lao, Burmese, Khmer) of characters.
Codes, numbers and addresses, whose parts are joined by punctuation, are also kept whole.

The index needs nothing but splitting at spaces: FTS5's ``ascii`` tokenizer, which takes every
character beyond ASCII as part of a term. (``unicode61`` would break Hindi at its vowel signs.)
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from app.core.text.languages import STOP_WORDS, detect

STEM = 6
"""Letters kept of a word. Truncation rivals stemming for ranking: Can et al., Information
retrieval on Turkish texts, JASIST 59 (2008); 5 and 6 did equally well in our measurements."""
_LONGEST = 64
"""Characters of a term; the rest of longer ones (encoded data) is ignored."""
CUT = "…"
"""Marks a shortened word; does not occur in a word."""
_JOINT = "·"
"""Marks the joints of a compound; does not occur in a word."""

_PAIRS = (
    "\u1100-\u11ff\u3005-\u30ff\u3130-\u318f\u31f0-\u9fff\uac00-\ud7ff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_TRIPLES = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_SIGNS = "\u0900-\u0963\u0981-\u0dff"  # vowel signs of Indic scripts are no letters to ``re``
_PLAIN = rf"(?:[^\W_{_PAIRS}{_TRIPLES}]++|[{_SIGNS}]++)++"
_RUN = re.compile(
    rf"(?P<pairs>[{_PAIRS}]+)|(?P<triples>[{_TRIPLES}]+)"
    rf"|(?P<words>{_PLAIN}(?:(?:[-_./@:#+&]|,(?=\d{{3}}\b)){_PLAIN})*)"
)
"""A run of one kind of script, or words and the punctuation that joins them to one code."""
_JOIN = re.compile(r"[-_./@:#+&,]")
_ACCENTS = dict.fromkeys((*range(0x0300, 0x0370), *range(0x064B, 0x0653)))


def index_terms(text: str) -> str:
    """The terms of a passage (its heading included by the caller), separated by spaces."""
    return " ".join(_terms(_fold(text), frozenset()))


def match_expression(question: str) -> str:
    """An FTS5 MATCH expression for any of the question's terms; empty if there is none.

    Only letters, digits and the two marks get into the expression, so no operator can.
    """
    return " OR ".join(f'"{term}"' for term in match_terms(question))


def phrase_expression(text: str) -> str:
    """An FTS5 MATCH expression for passages that hold ``text`` word for word."""
    terms = index_terms(text)
    return f'"{terms}"' if terms else ""


def match_terms(question: str) -> dict[str, None]:
    """The question's different terms, in order, without the stop words of its language unless
    there is nothing else."""
    folded = _fold(question)
    stop_words = frozenset(map(_fold, STOP_WORDS.get(detect(question) or "", ())))
    terms = list(_terms(folded, stop_words)) or list(_terms(folded, frozenset()))
    return dict.fromkeys(terms)


def _fold(text: str) -> str:
    """Lower case, compatibility forms and accents removed."""
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

"""Tokenises text into index terms for full-text search, without knowing the language.

Each word is a term and, from six letters on, also its first six letters, which matches inflected
forms in most alphabetic languages. Scripts without spaces become overlapping pairs (Chinese,
Japanese, Korean) or triples (Thai, Lao, Burmese, Khmer) of characters. Codes, numbers and
addresses, whose parts are joined by punctuation, are also kept whole: AX-1042/B as ax1042b. Dates,
numbers, sections and versions follow the words of a passage in their canonical forms
(``exact_terms``).

The index only has to split at spaces, as FTS5's ``ascii`` tokenizer does, which treats every
non-ASCII character as part of a term. (``unicode61`` would split Hindi at its vowel signs.)
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from app.core.retrieval.exact_terms import (
    MARK,
    ExactTerm,
    Kind,
    canonical,
    exact_terms,
    numbers,
    plain,
    spellings,
)
from app.core.text.languages import STOP_WORDS, detect

VERSION = 2
"""Of the index terms; passages indexed with others are indexed anew in the background."""

STEM = 6
"""Letters kept of a truncated word. Truncation rivals stemming for ranking: Can et al.,
Information retrieval on Turkish texts, JASIST 59 (2008); 5 and 6 did equally well in our tests."""
_LONGEST = 64
"""Most characters of a term; longer ones (encoded data) are truncated."""
CUT = "…"
"""Marks a truncated word; does not occur in words."""
_CODE_MARK = re.compile(r"[-_/]")
"""Joins the parts of a code, which are also spelled without it."""
_CODE_DIGITS = 5
"""Fewest digits of a number with hyphens or slashes that is a code, and not a range of years."""
_SPACED = re.compile(r"(?<![\w.,-])(?:[A-Z]{1,5}\d{0,4}|\d{2,5})(?: \d{2,6}){2,7}(?![\w,.-]*\d)")
"""A code written in groups of digits, as in IBANs and telephone numbers."""
_NAMED_NUMBER = re.compile(r"\b([^\W\d_]{1,10}) (\d{2,8})(?: ([^\W\d_]))?\b(?![.,]\d)")
"""What can be a code written with spaces: AX 1042 B."""
_YEAR = re.compile(r"(?:1\d|20)\d\d")
_ANY_STOP_WORD = frozenset().union(*STOP_WORDS.values())
_PARTS = 5
"""Most parts of a code of which all divisions are searched for."""

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
    rf"|(?P<words>{_PLAIN}(?P<rest>(?:(?:[-_./@:#+&]|,(?=\d{{3}}\b)){_PLAIN})*))"
)
"""A run of one kind of script, or words joined by punctuation into one code."""
_JOIN = re.compile(r"[-_./@:#+&,]")
_PART = re.compile(r"\d+|[^\W\d_]+")
_ACCENTS = dict.fromkeys((*range(0x0300, 0x0370), *range(0x064B, 0x0653)))


class ExactPhrases(NamedTuple):
    """An exact term of a question: ``whole`` are the terms for all of it, ``parts`` the phrases of
    its parts, which may go on in a passage, as AX-1042 does in AX-1042/B."""

    kind: Kind
    whole: tuple[str, ...]
    parts: tuple[str, ...] = ()

    def share_in(self, terms: str) -> float:
        """How far a passage with these terms holds it: 1 wholly, 0 not at all."""
        spaced = f" {terms} "
        if any(f" {term} " in spaced for term in self.whole):
            return 1.0
        return _PART_OF * any(f" {phrase} " in spaced for phrase in self.parts)


_PART_OF = 0.6
_TYPING = re.compile(r"(.*\s)?(\S*)", re.DOTALL)
_BEGUN = 3
"""Fewest letters of a word that is looked for while it is typed: fewer are in most passages."""


def passage_terms(text: str) -> str:
    """The terms of a passage (heading included by the caller), separated by spaces."""
    codes = (re.sub(r"\W", "", code[0]).lower() for code in _SPACED.finditer(text))
    return " ".join((*_terms(fold(text), frozenset()), *dict.fromkeys((*codes, *canonical(text)))))


def index_terms(text: str) -> str:
    """The terms of the words of a text, separated by spaces."""
    return " ".join(_terms(fold(text), frozenset()))


def match_expression(question: str) -> str:
    """An FTS5 MATCH expression for any of the question's terms; empty if there is none.

    Only letters, digits and the two marks enter the expression, so it cannot contain operators.
    """
    return " OR ".join(f'"{term}"' for term in match_terms(question))


def typing_expression(text: str) -> str:
    """An FTS5 MATCH expression for passages with all words of a text that is being typed, of which
    the last may go on; empty where there is too little of it."""
    before, begun = _TYPING.fullmatch(text).groups("")  # type: ignore[union-attr]  # fits any text
    told = [term for term in match_terms(before) if not term.endswith(CUT)]
    wanted = [f'"{term}"' for term in told if term not in _ANY_STOP_WORD]
    terms = [term for term in index_terms(begun).split() if not term.endswith(CUT)]
    complete = terms[-1:] and terms[-1] in _ANY_STOP_WORD
    if terms and not complete and (not terms[-1].isascii() or len(terms[-1]) >= _BEGUN):
        *parts, last = terms
        # The parts of a code are in its whole, which may go on; pairs of Han characters are not.
        wanted += [f'"{part}"' for part in parts if not part.isascii()]
        wanted.append(f'"{last}" *')
    return " AND ".join(wanted or [f'"{term}"' for term in told])


def phrase_expression(text: str) -> str:
    """An FTS5 MATCH expression for passages that contain ``text`` word for word."""
    terms = index_terms(text)
    return f'"{terms}"' if terms else ""


def exact_phrases(question: str) -> tuple[ExactPhrases, ...]:
    """The exact terms of a question in their spellings."""
    terms = exact_terms(question)
    left = plain(question)
    for term in terms:
        if term.kind != "code" or " " not in term.text:  # AX 1042 may go on, as AX 1042 B
            left = left.replace(term.text, "\0")
    found = [_phrases(term) for term in (*terms, *numbers(left))]
    found += [_spaced(code[0]) for code in _SPACED.finditer(left)]
    for name, number, letter in _NAMED_NUMBER.findall(left):
        name = fold(name)
        if name not in _ANY_STOP_WORD and not _YEAR.fullmatch(number):
            found.append(_spaced(f"{name} {number} {letter}", "section"))
    return tuple(phrases for phrases in found if phrases.whole or phrases.parts)


def exact_expression(question: str) -> str:
    """An FTS5 MATCH expression for passages that hold an exact term; empty if there is none."""
    wanted = {p: None for one in exact_phrases(question) for p in (*one.whole, *one.parts)}
    return " OR ".join(f'"{phrase}"' for phrase in wanted)


def _phrases(term: ExactTerm) -> ExactPhrases:
    if forms := spellings(term):
        return ExactPhrases(term.kind, forms)
    text = fold(term.text)
    if term.kind == "code":
        return _spaced(text)
    run = _RUN.fullmatch(text)
    if run and run["words"] and (whole := _whole(run["words"])):
        return ExactPhrases(term.kind, (whole,))
    return ExactPhrases(term.kind, tuple(filter(None, [index_terms(text)])))


def _spaced(code: str, kind: Kind = "code") -> ExactPhrases:
    """The spellings of a code: together, and with any of its parts apart. A point in it stays."""
    if "." in code:
        return ExactPhrases(kind, (_whole(fold(code)),), (index_terms(_JOIN.sub(" ", code)),))
    parts = _PART.findall(fold(code))
    whole = "".join(parts)
    gaps = product(("", " "), repeat=len(parts) - 1) if len(parts) <= _PARTS else [[" "] * 99]
    divided = ("".join(map("".join, zip(parts, [*gap, ""], strict=False))) for gap in gaps)
    return ExactPhrases(
        kind, (whole[:_LONGEST],), tuple(index_terms(text) for text in divided if " " in text)
    )


def match_terms(question: str) -> dict[str, None]:
    """The distinct terms of a question, in order, without stop words of its language unless there
    are no others."""
    folded = fold(question)
    stop_words = frozenset(map(fold, STOP_WORDS.get(detect(question) or "", ())))
    terms = list(_terms(folded, stop_words)) or list(_terms(folded, frozenset()))
    return dict.fromkeys(terms)


def fold(text: str) -> str:
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
            joined = run["words"]
            for word in _JOIN.split(joined) if run["rest"] else [joined]:
                word = word[:_LONGEST]
                if word not in stop_words:
                    yield word
                    if len(word) >= STEM and not word.isdigit():
                        yield word[:STEM] + CUT
            if run["rest"]:
                yield _whole(joined)


def _whole(run: str) -> str:
    """A run of several words as one term; without the marks that a code is spelled without, too.
    Empty for a single word."""
    marks = _JOIN.findall(run)
    if not marks:
        return ""
    words = _JOIN.split(run)
    digits = sum(map(str.isdigit, run))
    if not digits or (digits < _CODE_DIGITS and all(map(str.isdigit, words))):
        return MARK.join(words)[:_LONGEST]
    joints = ("" if _CODE_MARK.fullmatch(mark) else MARK for mark in marks)
    return "".join(map("".join, zip(words, (*joints, ""), strict=True)))[:_LONGEST]

"""Checks the citations of an answer against the passages that were sent.

Citation marks such as ``[2]`` that name no passage are removed. A sentence without a mark, or with
one of a passage that does not support it, gets the mark of a passage that clearly does. Sentences
that no passage supports are reported.
"""

from __future__ import annotations

import os.path
import re
from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass

from app.core.domain.answers import Citation
from app.core.domain.search import Hit
from app.core.retrieval.exact_terms import holding
from app.core.text import languages, sentences
from app.core.text.number_words import digits

NOT_FOUND = "Not in your documents."
"""What the model must say when the passages contain no answer."""
_NOT_FOUND = defaultdict(
    lambda: NOT_FOUND,
    de="Nicht in Ihren Dokumenten.",
    es="No está en sus documentos.",
    ru="Этого нет в ваших документах.",
    zh="不在您的文档中。",
)

_NOT_NAMED = defaultdict(
    lambda: "None of your documents names {}.",
    de="Keines Ihrer Dokumente nennt {}.",
    es="Ninguno de sus documentos menciona {}.",
    ru="Ни один из ваших документов не упоминает {}.",
    zh="您的文档都没有提到{}。",
)

_NUMBERS = r"(?:passages?\s*)?\d{1,3}(?:\s*[,;&]\s*\d{1,3})*"
_MARKS = re.compile(rf"(?:\s*[\[【]{_NUMBERS}[\]】])+", re.IGNORECASE)
"""A run of citation marks with the white space before it."""
_OPEN = re.compile(r"(?:\s*[\[【][^\[\]【】]{0,24}[\]】])*\s*(?:[\[【][^\[\]【】]{0,24})?$")
"""The end of a text that is, or may become, a run of citation marks."""
WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]|\d+(?:[.,]\d+)*|[^\W\d_]+"
)
"""A word, a number, or a CJK or Thai character."""
_REFUSAL = re.compile(
    r"^\W*(?:not (?:found |mentioned |stated |contained )?in (?:your|the|these|any) "
    r"(?:provided |given )?(?:documents?|passages?|texts?|context)\b"
    r"|(?:sorry|unfortunately)\b.{0,40}\b(?:not|no|cannot|unable)\b"
    r"|i (?:do not|don'?t|cannot|can'?t|could not|couldn'?t) (?:know|find|answer|determine)\b"
    r"|(?:the|these|your|this) (?:provided |given )?(?:documents?|passages?|texts?|context) "
    r"(?:do(?:es)?|did) not (?:contain|mention|provide|say|state|specify|include|answer)\b"
    r"|(?:the|this|that) (?:answer|information|question) (?:is|was|can) ?not "
    r"(?:in|be|found|mentioned|provided|stated|given|available|answered)\b"
    r"|(?:there is )?no (?:information|answer|mention)\b)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d")
_VALUE = re.compile(r'"(?:[^"\\]|\\.)*"(?!\s*:)|-?\d[\d.]*')
"""Strings and numbers of a JSON document, without field names."""
_SUPPORTED = 0.6
"""Least share of a sentence's words that the cited passages must contain. By judgement: a higher
value marks more paraphrases as unsupported."""
_CLEARLY_SUPPORTED = 0.75
"""The same for a passage that the model did not cite: stricter, since the passage is a guess."""
_OF_THE_THING = 0.3
"""The same for a passage that holds the very thing that was asked about, if it has all numbers."""
_STEM = 6
"""Letters compared of each word, so that inflected forms match."""
_SHORT = 3
"""Most letters of words that are ignored as too common."""


@dataclass(frozen=True, slots=True)
class Cited:
    """An answer with checked citations. ``unsupported`` are [start, end) spans of ``text``."""

    text: str
    citations: tuple[Citation, ...]
    abstained: bool
    unsupported: tuple[tuple[int, int], ...]


class MarkFilter:
    """Removes citation marks that name no passage from streamed text."""

    def __init__(self, numbers: Container[int]) -> None:
        self._numbers = numbers
        self._held = ""

    def feed(self, piece: str) -> str:
        """Return what can be shown now; hold back what may be the start of a mark."""
        text = self._held + piece
        match = _OPEN.search(text)
        cut = match.start() if match else len(text)
        self._held = text[cut:]
        return _valid(text[:cut], self._numbers)

    def close(self) -> str:
        """Return the rest at the end of the stream."""
        return _valid(self._held, self._numbers).rstrip()


def citation(n: int, hit: Hit) -> Citation:
    """A passage under its number."""
    return Citation(n, hit.path, hit.page, hit.start, hit.end, hit.text)


def numbered(passages: Iterable[Hit]) -> tuple[Citation, ...]:
    """Passages numbered from 1."""
    return tuple(citation(n, hit) for n, hit in enumerate(passages, 1))


def cite(text: str, passages: Sequence[Citation], question: str) -> Cited:
    """Cite ``passages``, of several that suit equally the first, in an answer made from them.
    Several with one number were sent as one; of these the one that says most of it is cited.

    A passage supports a sentence when it contains its numbers and enough of the words that are not
    in the question. Where the question names one thing, as a part number, a passage that holds it
    is cited before others, which are about something else; a number that only those say is not
    supported, unless they are of the same file.
    """
    sent = _Sent(passages, question)
    about = sent.about
    text = _valid(text, sent.by_number).strip()
    if not passages or not text or abstains(text):
        said = plain(text)
        return Cited(not_found(question) if said in ("", NOT_FOUND) else said, (), True, ())
    pieces: list[str] = []
    length = 0
    cited: dict[int, list[str]] = {}
    unsupported: list[tuple[int, int]] = []
    asked, end = stems(question), 0
    for start, stop in sentences.spans(text):
        gap, sentence = text[end:start], text[start:stop]
        end = stop
        numbers = numbers_in(sentence)
        claim = plain(sentence)
        cited_evidence = sent.evidence(numbers)
        supported = cited_evidence.supports(claim, asked)
        if not supported or (about and about.isdisjoint(numbers)):
            best = sent.supporting(claim, asked, about, _OF_THE_THING) if about else None
            if best is None and not supported:
                best = sent.supporting(claim, asked)
            if best is not None:
                numbers, cited_evidence = [best], sent.evidence([best])
                sentence = marked(claim, best)
        pieces += (gap, sentence)
        length += len(gap) + len(sentence)
        for n in numbers:
            cited.setdefault(n, []).append(claim)
        if not cited_evidence.supports(claim, asked) or sent.is_astray(numbers, claim):
            unsupported.append((length - len(sentence), length))
    citations = tuple(sent.passage(n, " ".join(claims), asked) for n, claims in cited.items())
    return Cited("".join(pieces), citations, False, tuple(unsupported))


def cite_form(text: str, passages: Sequence[Citation], question: str) -> Cited:
    """Cite an answer in a form (JSON, grammar), which marks would break.

    At most one passage is cited, one that supports the whole answer.
    """
    sent = _Sent(passages)
    values = " ".join(_VALUE.findall(text))
    best = sent.supporting(values, stems(question)) if values else None
    if best is None:
        return Cited(text, (), False, ((0, len(text)),))
    return Cited(text, (sent.passage(best, values, stems(question)),), False, ())


def support(answer: str, passages: Sequence[Citation], question: str) -> float:
    """Mean share, over an answer's sentences, of the words that their cited passages hold; those
    of the question do not count. All passages stand for a sentence without a mark."""
    sent = _Sent(passages)
    asked, shares = stems(question), list[float]()
    for start, stop in sentences.spans(answer):
        claim = plain(answer[start:stop])
        numbers = [n for n in numbers_in(answer[start:stop]) if n in sent.by_number]
        if claim:
            shares.append(sent.evidence(numbers or sent.by_number).share(claim, asked))
    return sum(shares) / len(shares) if shares else 0.0


def abstains(text: str) -> bool:
    """Whether an answer is a refusal."""
    return bool(_REFUSAL.match(text)) or text.startswith(tuple(_NOT_FOUND.values()))


def not_found(question: str, language: str = "") -> str:
    """The refusal of a question that the documents do not answer, in ``language`` or, if that is
    empty, in that of the question if known."""
    return _NOT_FOUND[language or languages.detect(question) or ""]


def not_named(terms: Sequence[str], question: str) -> str:
    """The refusal of a question about things that no document names, in its language if known."""
    listed = ", ".join(f"“{term}”" for term in terms)
    return _NOT_NAMED[languages.detect(question) or ""].format(listed)


def plain(text: str) -> str:
    """The text without citation marks."""
    return _MARKS.sub("", text).strip()


def _valid(text: str, sent: Container[int]) -> str:
    """``text`` with its marks normalised to [1][2], only for the numbers ``sent``."""

    def written(marks: re.Match[str]) -> str:
        run = marks[0]
        numbers = [n for n in numbers_in(run) if n in sent]
        space = run[: len(run) - len(run.lstrip())]
        return space + "".join(f"[{n}]" for n in numbers) if numbers else ""

    return _MARKS.sub(written, text)


def numbers_in(text: str) -> list[int]:
    """Numbers of all citation marks in a text."""
    return [int(n) for run in _MARKS.findall(text) for n in re.findall(r"\d+", run)]


def cited_passages(answer: str, citable: Sequence[Citation]) -> Sequence[Citation]:
    """The passages that an answer cites; all where it cites none."""
    cited = set(numbers_in(answer))
    return [passage for passage in citable if passage.n in cited] or citable


def marked(sentence: str, n: int) -> str:
    """Insert the mark before the full stop, as in print."""
    body = sentence.rstrip(".!?。！？")
    return f"{body} [{n}]{sentence[len(body) :]}"


@dataclass(frozen=True, slots=True)
class _Evidence:
    """Stems of one or more passages, with their number words in digits, too, and their normalised
    text."""

    words: set[str]
    text: str

    @classmethod
    def of(cls, passage: Citation) -> _Evidence:
        text = _folded(passage.text)
        written = set(filter(None, map(digits, WORD.findall(text))))
        return cls(stems(passage.text) | written, text)

    @classmethod
    def joined(cls, parts: Iterable[_Evidence]) -> _Evidence:
        parts = list(parts)
        words = set().union(*(part.words for part in parts))
        return cls(words, "\n".join(part.text for part in parts))

    def supports(self, claim: str, asked: set[str]) -> bool:
        return bool(self.text) and self.share(claim, asked) >= _SUPPORTED

    def share(self, claim: str, asked: set[str]) -> float:
        """Share found of the words that a claim adds to the question; 0 if one of its numbers is
        missing."""
        words = stems(claim)
        new = words - asked or words
        if any(_digit(word) and word not in self.words for word in new):
            return 0.0
        held = sum(word in self.words or digits(word) in self.words for word in new)
        return held / len(new) if new else 1.0


class _Sent:
    """The passages that an answer was made from, and what they say."""

    def __init__(self, passages: Sequence[Citation], question: str = "") -> None:
        texts = [f"{os.path.basename(passage.path)} {passage.text}" for passage in passages]
        self._about = [passages[at] for at in holding(question, texts)]
        self.about = frozenset(passage.n for passage in self._about)
        """The numbers of those that hold what the question names by a code or the like."""
        self.by_number: dict[int, list[Citation]] = {}
        for passage in passages:
            self.by_number.setdefault(passage.n, []).append(passage)
        self._evidence = {
            n: _Evidence.joined(map(_Evidence.of, group)) for n, group in self.by_number.items()
        }

    def evidence(self, numbers: Iterable[int]) -> _Evidence:
        return _Evidence.joined(self._evidence[n] for n in numbers)

    def passage(self, n: int, claims: str, asked: set[str]) -> Citation:
        """The passage with a number that says most of some claims."""
        new = stems(claims) - asked or stems(claims)
        group = self.by_number[n]
        group = [passage for passage in group if passage in self._about] or group
        return max(group, key=lambda passage: len(new & stems(passage.text)))

    def is_astray(self, numbers: Iterable[int], claim: str) -> bool:
        """Whether a claim with a number is only from files that do not hold what is asked about."""
        cited = {passage.path for n in numbers for passage in self.by_number[n]}
        files = {passage.path for passage in self._about}
        return bool(files) and bool(_NUMBER.search(claim)) and files.isdisjoint(cited)

    def supporting(
        self,
        claim: str,
        asked: set[str],
        among: Container[int] | None = None,
        least: float = _CLEARLY_SUPPORTED,
    ) -> int | None:
        """The number of a passage, of any or of those ``among``, that supports a claim clearly,
        verbatim if possible."""
        said = _folded(claim).rstrip(".!?。！？")
        suited = {
            n: (share, said in evidence.text)
            for n, evidence in self._evidence.items()
            if (among is None or n in among) and (share := evidence.share(claim, asked)) >= least
        }
        return max(suited, key=suited.__getitem__, default=None)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def stems(text: str) -> set[str]:
    """The words of a text, truncated, without short ones unless there are no others.

    Numbers and single CJK or Thai characters count as words.
    """
    words = set(WORD.findall(text.casefold()))
    long = {word for word in words if len(word) > _SHORT or not word.isascii() or _digit(word)}
    return set(map(stem, long or words))


def stem(word: str) -> str:
    """What is compared of a word; numbers are compared whole."""
    folded = word.casefold()
    return folded if _digit(folded) else folded[:_STEM]


def _digit(word: str) -> bool:
    return word[0].isdigit()

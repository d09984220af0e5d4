"""An answer's text becomes citations that can only name passages that were sent.

Marks like ``[2]`` that name no passage are taken out. A sentence without a mark, or with that of a
passage which does not carry it, gets the mark of the one that clearly does. Sentences no passage
carries are told apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.core.domain.answers import Citation
from app.core.domain.search import Hit
from app.core.text import sentences

NOT_FOUND = "Not in your documents."
"""What the model is told to say when the passages hold no answer."""

_NUMBERS = r"(?:passages?\s*)?\d{1,3}(?:\s*[,;&]\s*\d{1,3})*"
_MARKS = re.compile(rf"(?:\s*[\[【]{_NUMBERS}[\]】])+", re.IGNORECASE)
"""A run of marks with the white space before it."""
_OPEN = re.compile(r"(?:\s*[\[【][^\[\]【】]{0,24}[\]】])*\s*(?:[\[【][^\[\]【】]{0,24})?$")
"""The end of a text that may be, or become, a run of marks."""
_WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]|\d+(?:[.,]\d+)*|[^\W\d_]+"
)
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
_VALUE = re.compile(r'"(?:[^"\\]|\\.)*"(?!\s*:)|-?\d[\d.]*')
"""Texts and numbers of a JSON document, without the names of its fields."""
_CARRIED = 0.6
"""Least share of a marked sentence's words its passages must hold. By judgement."""
_CLEARLY_CARRIED = 0.75
"""The same for a sentence without a mark, where the passage is our own guess. By judgement."""
_STEM = 6
"""Letters of a word that are compared, so that inflected forms meet. By judgement."""
_SHORT = 3
"""Letters of words too common to support anything. By judgement."""


@dataclass(frozen=True, slots=True)
class Cited:
    """An answer ready to be shown. ``unsupported`` are [start, end) spans of ``text``."""

    text: str
    citations: tuple[Citation, ...]
    abstained: bool
    unsupported: tuple[tuple[int, int], ...]


class MarkFilter:
    """Keeps marks that name no passage out of a text that comes in pieces."""

    def __init__(self, sent: int) -> None:
        self._sent = sent
        self._held = ""

    def feed(self, piece: str) -> str:
        """What can be shown now; what may be the beginning of a mark is held back."""
        text = self._held + piece
        match = _OPEN.search(text)
        cut = match.start() if match else len(text)
        self._held = text[cut:]
        return _valid(text[:cut], self._sent)

    def close(self) -> str:
        """The rest, when no more pieces come."""
        return _valid(self._held, self._sent).rstrip()


def cite(text: str, passages: Sequence[Hit], question: str) -> Cited:
    """Citations for an answer made from ``passages``, which were numbered from 1 in this order.

    A sentence is carried by a passage that holds its numbers and enough of the words it adds to
    the question's.
    """
    text = _valid(text, len(passages)).strip()
    if not passages or not text or abstains(text):
        return Cited(plain(text) or NOT_FOUND, (), True, ())
    pieces: list[str] = []
    length = 0
    named: dict[int, None] = {}
    unsupported: list[tuple[int, int]] = []
    asked, end = _stems(question), 0
    known = [_Ground(_stems(passage.text), _folded(passage.text)) for passage in passages]
    for start, stop in sentences.spans(text):
        gap, sentence = text[end:start], text[start:stop]
        end = stop
        numbers = _numbers(sentence)
        claim = plain(sentence)
        named_ground = _Ground.joined(known[n - 1] for n in numbers)
        if not named_ground.holds(claim, asked):
            best = _carrier(claim, known, asked)
            if best is not None:
                numbers, named_ground = [best], known[best - 1]
                sentence = _marked(claim, best)
        pieces += (gap, sentence)
        length += len(gap) + len(sentence)
        named |= dict.fromkeys(numbers)
        if not named_ground.holds(claim, asked):
            unsupported.append((length - len(sentence), length))
    citations = tuple(_citation(n, passages[n - 1]) for n in named)
    return Cited("".join(pieces), citations, False, tuple(unsupported))


def cite_form(text: str, passages: Sequence[Hit], question: str) -> Cited:
    """The same for an answer in a form, which marks would break: at most one passage is named, the
    one that carries all of it."""
    known = [_Ground(_stems(passage.text), _folded(passage.text)) for passage in passages]
    values = " ".join(_VALUE.findall(text))
    best = _carrier(values, known, _stems(question)) if known and values else None
    if best is None:
        return Cited(text, (), False, ((0, len(text)),))
    return Cited(text, (_citation(best, passages[best - 1]),), False, ())


def abstains(text: str) -> bool:
    """Whether an answer says that there is none."""
    return bool(_REFUSAL.match(text))


def plain(text: str) -> str:
    """The text without any marks."""
    return _MARKS.sub("", text).strip()


def _valid(text: str, sent: int) -> str:
    """``text`` with its marks written as [1][2], only for passages 1 to ``sent``."""

    def written(marks: re.Match[str]) -> str:
        run = marks[0]
        numbers = [n for n in _numbers(run) if 1 <= n <= sent]
        space = run[: len(run) - len(run.lstrip())]
        return space + "".join(f"[{n}]" for n in numbers) if numbers else ""

    return _MARKS.sub(written, text)


def _numbers(text: str) -> list[int]:
    """Numbers of all marks in a text."""
    return [int(n) for run in _MARKS.findall(text) for n in re.findall(r"\d+", run)]


def _marked(sentence: str, n: int) -> str:
    """The mark goes before the full stop, as in print."""
    body = sentence.rstrip(".!?。！？")
    return f"{body} [{n}]{sentence[len(body) :]}"


@dataclass(frozen=True, slots=True)
class _Ground:
    """What passages say: their words, and their text in one case and with single spaces."""

    words: set[str]
    text: str

    @classmethod
    def joined(cls, grounds: Iterable[_Ground]) -> _Ground:
        grounds = list(grounds)
        words = set().union(*(ground.words for ground in grounds))
        return cls(words, "\n".join(ground.text for ground in grounds))

    def holds(self, claim: str, asked: set[str]) -> bool:
        return bool(self.text) and self.share(claim, asked) >= _CARRIED

    def share(self, claim: str, asked: set[str]) -> float:
        """Share of the words a claim adds to the question; 0 when one of its numbers is
        missing."""
        words = _stems(claim)
        new = words - asked or words
        if any(_digit(word) and word not in self.words for word in new):
            return 0.0
        return len(new & self.words) / len(new) if new else 1.0


def _carrier(claim: str, known: Sequence[_Ground], asked: set[str]) -> int | None:
    """The passage that clearly carries a claim; of several, one that says it word for word."""
    said = _folded(claim).rstrip(".!?。！？")
    shares = [ground.share(claim, asked) for ground in known]
    best = max(range(len(known)), key=lambda i: (shares[i], said in known[i].text, -i))
    return best + 1 if shares[best] >= _CLEARLY_CARRIED else None


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _stems(text: str) -> set[str]:
    """Its words, cut to their first letters, without short ones unless there are no others.

    A number is a word, and so is a CJK or Thai character.
    """
    words = set(_WORD.findall(text.casefold()))
    long = {word for word in words if len(word) > _SHORT or not word.isascii() or _digit(word)}
    return {word if _digit(word) else word[:_STEM] for word in long or words}


def _digit(word: str) -> bool:
    return word[0].isdigit()


def _citation(n: int, hit: Hit) -> Citation:
    return Citation(n, hit.path, hit.page, hit.start, hit.end, hit.text)

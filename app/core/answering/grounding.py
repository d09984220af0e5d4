"""Whether the claims of an answer stand in their sources: where what a claim adds to the question,
and what was asked about, meet in one sentence of a cited passage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Literal

from app.core.answering.citations import WORD, marked, numbers_in, plain, stem, stems
from app.core.domain.answers import Citation
from app.core.text import languages, sentences
from app.core.text.number_words import digits

Span = tuple[int, int]
"""[start, end) of a text."""
Support = Literal["supported", "partly", "unsure"]

_VALUE = 0.6
"""Least share of the words that a claim adds to the question which its sentence must hold."""
_ASKED = 0.5
"""Least share of the telling words of the question which the sentence must hold, with what names
the passage: the beginning of its text and its file. By judgement, on gold answers of SQuAD and
XQuAD and on those of other questions about the same paragraph (``docs/benchmarks.md``)."""
_FEW = 2
"""Telling words up to which all must be held: one of two ('Who repaired the oven?') is too few."""
_NEAREST = 0.8
"""Least part of what the sentence with most of these words holds that the one with the value must
hold: otherwise the question is answered elsewhere in the passage."""
_NUMBER = 3
"""What a number counts, as several words: it is told apart best."""


@dataclass(frozen=True, slots=True)
class Ground:
    """A claim [start, end) of an answer; the sentence of source ``n`` that carries it, if one does;
    whether what was asked about meets it there, and whether enough of it does to rely on that."""

    claim: Span
    n: int = 0
    sentence: Span | None = None
    meets: bool = False
    certain: bool = False


def support(
    answer: str,
    sources: Sequence[Citation],
    question: str,
    unsupported: Sequence[Span] = (),
) -> Support:
    """Supported where every claim meets in a sentence what was asked; unsure where no sentence of a
    source carries a claim. ``unsupported`` are claims known to have no support."""
    grounds = grounds_of(answer, sources, question)
    if not any(ground.sentence for ground in grounds):
        return "unsure"
    whole = all(ground.certain for ground in grounds) and not unsupported
    return "supported" if whole else "partly"


def with_marks(answer: str, sources: Sequence[Citation], question: str) -> str:
    """The answer with a mark at each claim that has none and meets in a sentence of a source what
    was asked: a model may not know the marks, or forget them."""
    asked = _Asked(question)
    passages = {source.n: _Passage(source) for source in sources}
    pieces, at = list[str](), 0
    for start, end in claims(answer):
        said = answer[start:end]
        if numbers_in(said):
            continue
        ground = _ground((start, end), said, passages.values(), asked)
        if ground.meets:
            pieces += (answer[at:start], marked(said, ground.n))
            at = end
    return "".join((*pieces, answer[at:]))


def grounds_of(answer: str, sources: Sequence[Citation], question: str) -> list[Ground]:
    """The ground of each claim of an answer."""
    asked = _Asked(question)
    passages = {source.n: _Passage(source) for source in sources}
    unmarked = not numbers_in(answer)  # an answer in a form, which marks would break

    def stands_for(said: str) -> Iterable[_Passage]:
        if unmarked:
            return passages.values()
        return [passages[n] for n in numbers_in(said) if n in passages]

    return [
        _ground(span, said, stands_for(said), asked)
        for span in claims(answer)
        if (said := answer[slice(*span)])
    ]


def claims(answer: str) -> Iterator[Span]:
    """The sentences of an answer that claim something: no headings, and no lead-ins of lists."""
    for start, end in sentences.spans(answer):
        said = plain(answer[start:end])
        if WORD.search(said) and not said.endswith(":") and not said.startswith("#"):
            yield start, end


def telling(question: str) -> list[str]:
    """The words of a question that are no stop words, as they are written."""
    language = languages.detect(question)
    known = languages.STOP_WORDS
    stop_words = known.get(language or "") or frozenset().union(*known.values())
    words = dict.fromkeys(WORD.findall(question))
    return [word for word in words if word.casefold() not in stop_words]


class _Asked:
    """What a question asks about."""

    def __init__(self, question: str) -> None:
        self.stems = stems(question)
        self.language = languages.detect(question)
        words = telling(question)
        self._telling = {stem(word) for word in words}
        self._names = {stem(word) for word in words if not word.islower()}

    def words(self, language: str | None) -> set[str] | None:
        """Those that a text can be expected to hold: in another language, only names and numbers;
        None if it then cannot be told what was asked."""
        if language and self.language and language != self.language:
            return self._names or None
        return self._telling


class _Passage:
    """A source by its sentences, and the words that name it."""

    def __init__(self, source: Citation) -> None:
        self.n = source.n
        text = source.text
        self.sentences = [(span, _words(text[slice(*span)])) for span in sentences.spans(text)]
        self.named = stems(PurePath(source.path).stem) | (
            self.sentences[0][1] if self.sentences else set()
        )
        self.language = languages.detect(text)


def _ground(span: Span, said: str, passages: Iterable[_Passage], asked: _Asked) -> Ground:
    claim = stems(plain(said))
    wanted = claim - asked.stems or claim
    best, held = Ground(span), (False, 0.0, 0.0)
    for passage in passages:
        words = asked.words(passage.language)
        most = max((_held(words, its) for _, its in passage.sentences), default=0.0)
        for sentence, its in passage.sentences:
            if (share := _share(wanted, its)) < _VALUE:
                continue
            near, about = _held(words, its), _held(words, its | passage.named)
            meets = words is not None and about >= _ASKED and near >= _NEAREST * most
            if (meets, near, share) > held:
                certain = meets and about >= _least(words or set())
                best = Ground(span, passage.n, sentence, meets, certain)
                held = (meets, near, share)
    return best


def _least(words: set[str]) -> float:
    return 1.0 if len(words) <= _FEW else _ASKED


def _held(wanted: set[str] | None, words: set[str]) -> float:
    return len(wanted & words) / len(wanted) if wanted else 1.0


def _share(wanted: set[str], words: set[str]) -> float:
    """The share held of some words; 0 where a number is missing."""
    if not wanted:
        return 1.0
    missing = {word for word in wanted if word not in words and digits(word) not in words}
    if any(word[0].isdigit() for word in missing):
        return 0.0
    return 1 - sum(map(_weight, missing)) / sum(map(_weight, wanted))


def _weight(word: str) -> int:
    return _NUMBER if word[0].isdigit() else 1


def _words(text: str) -> set[str]:
    """The stems of a text, with its number words in digits, too."""
    written = set(filter(None, map(digits, WORD.findall(text.casefold()))))
    return stems(text) | written

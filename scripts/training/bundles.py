"""Builds training examples as bundles: a few near passages, and many questions that share them.

Passages, prompts and the refusal are the product's own, so that training matches later use. Wrong
passages are the lexically nearest ones, since a search returns such passages.
"""

from __future__ import annotations

import json
import math
import random
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, cycle
from pathlib import Path

import numpy as np

from app.core.answering.prompting import turn_text
from app.core.domain.documents import ExtractedDocument
from app.core.domain.search import Hit
from app.core.text import sentences
from app.core.text.chunking import BUDGET, chunk
from training.answer_styles import EXTRACTIVE_WORDS, AnswerStyle

LANGUAGES = {"en": 0.66, "es": 0.1, "de": 0.1, "zh": 0.04, "zh-Hant": 0.02, "ru": 0.03}
"""Shares of the bundles per language; others share the rest. Most are English, the only language
the model was made for."""
SHORTER = 0.2
"""Share of passages cut to a few sentences, like notes and messages."""
FOLLOWED = 0.08
"""Share of bundles that follow an earlier question in a chat."""
NEAREST = 12
"""Number of lexically nearest passages that count as near."""
ANSWERED = 10
"""Most answerable questions of a bundle."""
REFUSED = 0.35
"""Refusals per answer: about a quarter of all questions."""
MISSED = 2 / 3
"""Share of near misses among the refusals, if there are enough."""
ANSWER_CHARACTERS = 100
"""Longest answer in characters that counts as short."""
_BUCKETS = 8192
_PLACES = ("Overview", "History", "Background", "Details", "Summary", "Notes", "Report")
_NAMES = ("scan", "notes", "document", "report", "export", "copy of article")
_ENDINGS = ("txt", "txt", "pdf", "pdf", "pdf", "docx", "md", "html")
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]{2}|\w{3,}")


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its shortest answer, None for a near miss; ``answers`` are all of them."""

    text: str
    answer: str | None
    answers: tuple[str, ...]


@dataclass(eq=False, slots=True)
class Source:
    """A passage and its questions; ``near`` are the nearest passages in the same language."""

    text: str
    title: str
    questions: list[Question] = field(default_factory=list)
    near: list[Source] = field(default_factory=list)

    @property
    def answerable(self) -> list[Question]:
        return [question for question in self.questions if question.answer]


@dataclass(frozen=True, slots=True)
class Bundle:
    """Passages as a search would return them, and questions with target answers; ``history`` is an
    earlier user message and its answer."""

    style: AnswerStyle
    hits: tuple[Hit, ...]
    turns: tuple[tuple[str, str], ...]
    history: tuple[tuple[str, str], ...] = ()

    def prompt(self, question: str) -> str:
        """The user message for a question, as the product writes it."""
        return turn_text(question, self.hits)


def read_sources(path: Path, split: str, budgets: dict[str, int]) -> dict[str, list[Source]]:
    """Read the passages of a file of question rows by language, each with its nearest.

    ``budgets`` are the tokens per passage for languages with more tokens per word than English.
    """
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    paragraphs: dict[tuple[str, str, str], list[Question]] = defaultdict(list)
    for row in rows:
        if row["split"] == split and (question := _question(row)):
            paragraphs[row["lang"], row["title"], row["context"]].append(question)
    sources: dict[str, list[Source]] = defaultdict(list)
    for (lang, title, context), questions in paragraphs.items():
        sources[lang] += _pieces(context, title, questions, budgets.get(lang, BUDGET))
    for passages in sources.values():
        _find_near(passages)
    return dict(sources)


def bundles(
    sources: dict[str, list[Source]],
    rng: random.Random,
    styles: Sequence[AnswerStyle] = (EXTRACTIVE_WORDS,),
    languages: Mapping[str, float] = LANGUAGES,
) -> Iterator[Bundle]:
    """Yield bundles endlessly, of one style after the other; passages used less often come first.

    ``languages`` are the shares of the bundles per language; the others share the rest.
    """
    rest = (1 - sum(languages.values())) / max(len(sources.keys() - languages.keys()), 1)
    shares = {lang: languages.get(lang, rest) for lang in sources}
    uses: Counter[Source] = Counter()
    for style in cycle(styles):
        (lang,) = rng.choices(list(shares), list(shares.values()))
        known = [sum(style.has(q.text) for q in s.answerable) for s in sources[lang]]
        if not any(known):
            continue
        weights = [n / (1 + uses[s]) ** 2 for n, s in zip(known, sources[lang], strict=True)]
        (anchor,) = rng.choices(sources[lang], weights)
        (others,) = rng.choices(range(len(style.passages)), style.passages)
        chosen = [anchor, *rng.sample(anchor.near[: NEAREST // 2], others)]
        uses.update(chosen)
        chosen = [_shorter(s, rng) if rng.random() < SHORTER else s for s in chosen]
        if len(chosen) > 1 and chosen[-1].answerable and rng.random() < FOLLOWED:
            yield _followed(chosen, rng, style)
        else:
            rng.shuffle(chosen)
            yield bundle(chosen, rng, style)


def bundle(
    chosen: Sequence[Source], rng: random.Random, style: AnswerStyle = EXTRACTIVE_WORDS
) -> Bundle:
    """All questions about the passages, and refusals in proportion."""
    answered = [
        (question.text, answer)
        for n, source in enumerate(chosen, 1)
        for question in source.answerable
        if (answer := style.answer(question.text, question.answer or "", n))
    ]
    rng.shuffle(answered)
    del answered[ANSWERED:]
    wanted = max(1, round(len(answered) * REFUSED))
    refused = [(question.text, style.refusal) for question in _unanswered(chosen, wanted, rng)]
    turns = [(_as_typed(text, rng), answer) for text, answer in answered + refused]
    rng.shuffle(turns)
    return Bundle(style, hits(chosen, rng), tuple(turns))


def _followed(chosen: Sequence[Source], rng: random.Random, style: AnswerStyle) -> Bundle:
    """The same bundle as a follow-up to a question on the last passage only."""
    *chosen, earlier = chosen
    first = bundle([earlier], rng, style)
    then = bundle(chosen, rng, style)
    question, answer = first.turns[0]
    turns = tuple((_leaning(text, chosen[0].title, rng), said) for text, said in then.turns)
    return Bundle(style, then.hits, turns, ((first.prompt(question), answer),))


def _leaning(question: str, title: str, rng: random.Random) -> str:
    """Word a question as a follow-up: 'and when was it built?'"""
    name = re.escape(title.replace("_", " "))
    if rng.random() < 0.5:
        question = re.sub(rf"\b{name}(?!['\w])", "it", question, count=1)
    joined = question.isascii() and rng.random() < 0.3
    return f"And {question[:1].lower()}{question[1:]}" if joined else question


def _shorter(source: Source, rng: random.Random) -> Source:
    """The sentences around one answer, and the questions about them."""
    answerable = source.answerable
    spans = list(sentences.spans(source.text))
    if not answerable or len(spans) < 3:
        return source
    answer = rng.choice(answerable).answer or ""
    start = source.text.find(answer)
    here = next((i for i, (_, end) in enumerate(spans) if end > start), 0)
    first, last = max(0, here - rng.randint(0, 1)), min(len(spans) - 1, here + rng.randint(0, 1))
    text = source.text[spans[first][0] : spans[last][1]].strip()
    kept = [q for q in source.questions if q.answer is None or q.answer in text]
    return Source(text, source.title, kept, source.near)


def hits(chosen: Sequence[Source], rng: random.Random) -> tuple[Hit, ...]:
    """The passages as search results, with realistic file names."""
    names = {source.title: _file_name(source.title, rng) for source in chosen}
    return tuple(_hit(source, names[source.title], rng) for source in chosen)


def _question(row: dict[str, object]) -> Question | None:
    """Read a question; None if the answer is long, or starts or ends inside a word."""
    context, text, answers = str(row["context"]), str(row["question"]).strip(), row["answers"]
    assert isinstance(answers, list)
    if not row["answerable"]:
        return Question(text, None, tuple(answers))
    answer = min(map(str, answers), key=len).strip().rstrip(".,;")
    whole = re.search(rf"(?<![^\W_]){re.escape(answer)}(?![^\W_])", context)
    if len(answer) > ANSWER_CHARACTERS or not (whole or not answer.isascii()):
        return None
    return Question(text, answer, tuple(answers)) if answer else None


def _pieces(context: str, title: str, questions: list[Question], budget: int) -> list[Source]:
    """Split the paragraph as the product would; questions go to the piece with their answer, and
    are left out if it occurs in two pieces."""
    cut = chunk(ExtractedDocument(context, "txt"), budget)
    sources = [Source(passage.text, title) for passage in cut]
    for question in questions:
        holders = [s for s in sources if (question.answer or "") in s.text]
        if question.answer is None or len(holders) == 1:
            holders[0].questions.append(question)
    return sources


def _find_near(sources: list[Source]) -> None:
    """Rank by cosine of hashed words weighted by rarity; a cheap substitute for search."""
    table = np.zeros((len(sources), _BUCKETS), np.float32)
    for row, source in zip(table, sources, strict=True):
        for word in set(_WORD.findall(f"{source.title} {source.text}".casefold())):
            row[zlib.crc32(word.encode()) % _BUCKETS] = 1
    table *= np.log(len(sources) / (1 + table.sum(0))).clip(0)
    table /= np.linalg.norm(table, axis=1, keepdims=True) + 1e-9
    scores = table @ table.T
    np.fill_diagonal(scores, -1)
    for source, row in zip(sources, scores, strict=True):
        source.near = [sources[i] for i in np.argsort(-row)[:NEAREST]]


def _unanswered(chosen: Sequence[Source], wanted: int, rng: random.Random) -> list[Question]:
    """Near misses for up to two thirds, then questions about near passages that were left out."""
    misses = [q for source in chosen for q in source.questions if q.answer is None]
    misses = rng.sample(misses, min(len(misses), math.ceil(wanted * MISSED)))
    text = "\n".join(source.text for source in chosen).casefold()
    others = dict.fromkeys(chain.from_iterable(source.near for source in chosen))
    absent = [
        question
        for source in others
        if source not in chosen
        for question in source.answerable
        if not any(answer.casefold() in text for answer in question.answers)
    ]
    return misses + rng.sample(absent, min(len(absent), wanted - len(misses)))


def _as_typed(question: str, rng: random.Random) -> str:
    """Sometimes as typed into a search box."""
    return question.lower().rstrip("?？ ") if rng.random() < 0.12 else question


def _file_name(title: str, rng: random.Random) -> str:
    words = re.sub(r"[^\w\s-]", " ", title.replace("_", " ")).split()[:6]
    name = rng.choice((" ", "_", "-")).join(words)
    if not name or rng.random() < 0.25:
        name = f"{rng.choice(_NAMES)}{rng.choice((' ', '_', '-'))}{rng.randrange(1, 400)}"
    return f"{name.lower() if rng.random() < 0.5 else name}.{rng.choice(_ENDINGS)}"


def _hit(source: Source, name: str, rng: random.Random) -> Hit:
    page = rng.randrange(1, 60) if name.endswith("pdf") else None
    title = source.title.replace("_", " ")[:60]
    place = rng.choice(_PLACES)
    heading = rng.choice(("", "", "", title, place, f"{title} > {place}"))
    return Hit(name, page, 0, len(source.text), source.text, heading, 0.0, None, None, 0)

"""Measures the way of a question up to the model, in a library filled with made-up passages."""

from __future__ import annotations

import itertools
import random
from bisect import bisect_left
from collections.abc import Callable, Sequence

from app.core.answering import prompting
from app.core.answering.passage_selection import select
from app.core.domain.events import Listener, QuestionAnswered, ignore
from app.core.domain.files import FileStamp, IndexedFile
from app.core.domain.passages import Passage, Vector
from app.core.domain.settings import Settings
from app.core.metrics.stopwatch import Stopwatch, percentile
from app.core.ports.catalog import Catalog
from app.core.ports.language_model import LanguageModel
from app.core.ports.passages import PassageStore
from app.core.text.chunking import text_hash
from app.services.answering.searcher import Searcher
from app.services.library.vector_sync import VectorSync

Json = dict[str, object]

A_FILE = 100
"""Passages of a made-up file."""
WORDS, SPREAD = 30_000, 1.0
"""Different words, and the exponent of their frequencies: as in natural text (Zipf 1949)."""
A_PASSAGE, A_QUESTION = 130, 9
"""Words of a passage and of a question."""
STAGES = ("embed_ms", "dense_ms", "lexical_ms", "lookup_ms", "fuse_ms", "prompt_ms")


class Babble:
    """Texts of made-up words, as often as those of a language are; always the same ones."""

    def __init__(self, seed: int = 0) -> None:
        self._chance = random.Random(seed)
        self._words = ["".join(self._chance.choices("etaoinshrdlucmf", k=k)) for k in _lengths()]
        weights = (1 / rank**SPREAD for rank in range(1, WORDS + 1))
        self._shares = list(itertools.accumulate(weights))

    def text(self, words: int) -> str:
        top = self._shares[-1]
        picked = (bisect_left(self._shares, self._chance.random() * top) for _ in range(words))
        return " ".join(self._words[number] for number in picked)


def _lengths() -> list[int]:
    """The frequent words are short."""
    return [2 + min(8, rank.bit_length() // 2) for rank in range(1, WORDS + 1)]


def crowd(
    catalog: Catalog,
    passages: PassageStore,
    mirror: VectorSync,
    embedder: str,
    vectors: Callable[[int], Sequence[Vector]],
    count: int,
    listen: Listener = ignore,
) -> None:
    """Fill an empty library with ``count`` passages and the vectors that ``vectors`` makes up."""
    root, babble = catalog.add_root("/made-up", True, (), ()), Babble()
    files = -(-count // A_FILE)
    for number in range(files):
        size = min(A_FILE, count - number * A_FILE)
        texts = [babble.text(A_PASSAGE) for _ in range(size)]
        made = [Passage(n, text, 0, len(text)) for n, text in enumerate(texts)]
        names = [text_hash(passage) for passage in made]
        passages.keep_vectors(dict(zip(names, vectors(size), strict=True)), embedder)
        stamp = FileStamp(size, number, number)
        path = f"/made-up/{number}.txt"
        passages.store(IndexedFile(root.id, path, stamp, str(number), "txt"), made, embedder)
        mirror.apply()
        listen(QuestionAnswered(path, number + 1, files))


class LatencyBenchmark:
    """Embedding, both searches, fusion and prompt: all but the model's own work."""

    def __init__(self, searcher: Searcher, model: LanguageModel, settings: Settings) -> None:
        self._searcher = searcher
        self._model = model
        self._settings = settings

    def run(self, count: int, listen: Listener = ignore) -> Json:
        """Over ``count`` questions never asked before, in milliseconds; the first is left out, at
        which everything is loaded."""
        babble, spent = Babble(seed=1), list[dict[str, float]]()
        for number in range(count + 1):
            spent.append(self._ask(babble.text(A_QUESTION)))
            listen(QuestionAnswered(str(number), number, count))
        totals = [sum(stages.values()) for stages in spent[1:]]
        stages = {name: [stages[name] for stages in spent[1:]] for name in STAGES}
        return {
            "questions": count,
            "total": _figures(totals),
            "stages": {
                name: {**_figures(values), "share": sum(values) / sum(totals)}
                for name, values in stages.items()
            },
        }

    def _ask(self, question: str) -> dict[str, float]:
        watch = Stopwatch()
        found = self._searcher.find(question)
        with watch.measure("prompt_ms"):
            prompting.compose(
                question,
                select(found.hits, self._settings.passages),
                (),
                count=self._model.count,
                budget=self._model.window - self._settings.answer_tokens,
            )
        return {name: {**found.stages, **watch.stages}[name] for name in STAGES}


def _figures(values: Sequence[float]) -> dict[str, float]:
    return {f"p{share}": percentile(values, share / 100) for share in (50, 95, 99)}

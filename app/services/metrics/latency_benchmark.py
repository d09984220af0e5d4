"""Benchmarks the latency of a question up to generation in a library of synthetic passages, and of
searches while files are indexed.
"""

from __future__ import annotations

import itertools
import os
import random
import threading
import time
from bisect import bisect_left
from collections.abc import Callable, Sequence

from app.core.answering import prompting
from app.core.answering.passage_selection import select
from app.core.answering.writer_profiles import profile_of
from app.core.domain.events import Listener, QuestionAnswered, ignore
from app.core.domain.files import FileStamp, IndexedFile
from app.core.domain.passages import Passage, Vector
from app.core.domain.search import SearchResult
from app.core.metrics.stopwatch import Stopwatch, percentile
from app.core.ports.catalog import Catalog
from app.core.ports.language_model import LanguageModel
from app.core.ports.passages import PassageStore
from app.core.settings.settings import Settings
from app.core.text.chunking import text_hash
from app.services.answering.searcher import Searcher
from app.services.library.folders import Library
from app.services.vectors.vector_sync import VectorSync

Json = dict[str, object]

A_FILE = 100
"""Passages of a synthetic file."""
WORDS, SPREAD = 30_000, 1.0
"""Vocabulary size, and the exponent of word frequencies: as in natural text (Zipf 1949)."""
A_PASSAGE, A_QUESTION = 130, 9
"""Words of a passage and of a question."""
A_DOCUMENT = 400
"""Words of a file that is indexed while questions are asked: three passages or four."""
IDLE_QUESTIONS, PAUSE = 100, 0.2
"""Questions asked before and again after indexing, and seconds between two questions."""
STAGES = ("embed_ms", "dense_ms", "lexical_ms", "lookup_ms", "fuse_ms", "prompt_ms")
SEARCH_STAGES = STAGES[:-1]


class SyntheticText:
    """Generates reproducible texts of invented words with the frequencies of natural language."""

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
    """Return the length of each word by frequency rank: frequent words are short."""
    return [2 + min(8, rank.bit_length() // 2) for rank in range(1, WORDS + 1)]


def fill_library(
    catalog: Catalog,
    passages: PassageStore,
    vector_sync: VectorSync,
    embedder: str,
    vectors: Callable[[int], Sequence[Vector]],
    count: int,
    listen: Listener = ignore,
) -> None:
    """Fill an empty library with ``count`` synthetic passages and vectors from ``vectors``."""
    root, text_source = catalog.add_root("/made-up", True, (), ()), SyntheticText()
    files = -(-count // A_FILE)
    for number in range(files):
        size = min(A_FILE, count - number * A_FILE)
        texts = [text_source.text(A_PASSAGE) for _ in range(size)]
        made = [Passage(n, text, 0, len(text)) for n, text in enumerate(texts)]
        names = [text_hash(passage) for passage in made]
        stamp = FileStamp(size, number, number)
        path = f"/made-up/{number}.txt"
        passages.store(IndexedFile(root.id, path, stamp, str(number), "txt"), made)
        passages.keep_vectors(dict(zip(names, vectors(size), strict=True)), embedder)
        vector_sync.apply()
        listen(QuestionAnswered(path, number + 1, files))


class LatencyBenchmark:
    """Measures embedding, both searches, fusion and prompt: everything before generation."""

    def __init__(self, searcher: Searcher, model: LanguageModel, settings: Settings) -> None:
        self._searcher = searcher
        self._model = model
        self._settings = settings

    def run(self, count: int, listen: Listener = ignore) -> Json:
        """Ask ``count`` new questions; durations are in ms. A question before them, which loads
        everything, is left out."""
        text_source, spent = SyntheticText(seed=1), list[dict[str, float]]()
        for number in range(count + 1):
            spent.append(self._ask(text_source.text(A_QUESTION)))
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
        profile = profile_of(self._model.info, self._model.tuned_for)
        with watch.measure("prompt_ms"):
            prompting.compose(
                question,
                select(found.hits, self._settings.passages or profile.passages),
                (),
                count=self._model.count,
                budget=self._model.window - self._settings.answer_tokens,
                opening=profile.opening(),
            )
        return {name: {**found.stages, **watch.stages}[name] for name in STAGES}


class SearchWhileIndexing:
    """Compares searches in an idle library with searches while files are indexed."""

    def __init__(
        self, library: Library, search: Callable[[str], SearchResult], folder: str
    ) -> None:
        """``search`` is a user's search; ``folder`` is empty and gets filled with files."""
        self._library = library
        self._search = search
        self._folder = folder
        self._text_source = SyntheticText(seed=2)

    def run(self, files: int, listen: Listener = ignore) -> Json:
        """Measure new questions, in ms; the idle library is measured before and after, since it
        grows meanwhile."""
        for number in range(files):
            text = self._text_source.text(A_DOCUMENT)
            with open(os.path.join(self._folder, f"{number}.txt"), "w", encoding="utf-8") as file:
                file.write(text)
        self._ask()  # loads everything
        idle = self._idle()
        done, failed = threading.Event(), list[BaseException]()
        started = time.perf_counter()
        indexing = threading.Thread(target=self._index, args=(listen, done, failed))
        indexing.start()
        beside = []
        while not done.wait(PAUSE):
            beside.append(self._ask())
        spent = time.perf_counter() - started
        indexing.join()
        if failed:
            raise failed[0]
        idle += self._idle()
        return {
            "files": files,
            "files_a_second": files / spent,
            "questions": {"idle": len(idle), "while_indexing": len(beside)},
            "ratio_p95": _share(beside, 0.95) / _share(idle, 0.95),
            "ratio_p50": _share(beside, 0.5) / _share(idle, 0.5),
            "idle": _by_stage(idle),
            "while_indexing": _by_stage(beside),
        }

    def _index(self, listen: Listener, done: threading.Event, failed: list[BaseException]) -> None:
        try:
            self._library.index([self._folder], listen)
        except BaseException as error:  # raised again in the thread that asks
            failed.append(error)
        finally:
            done.set()

    def _idle(self) -> list[dict[str, float]]:
        pause, spent = threading.Event(), []
        for _ in range(IDLE_QUESTIONS):
            pause.wait(PAUSE)
            spent.append(self._ask())
        return spent

    def _ask(self) -> dict[str, float]:
        question, watch = self._text_source.text(A_QUESTION), Stopwatch()
        stages = self._search(question).stages
        return {"total_ms": watch.elapsed_ms, **{name: stages[name] for name in SEARCH_STAGES}}


def _share(asked: Sequence[dict[str, float]], share: float) -> float:
    return percentile([spent["total_ms"] for spent in asked], share)


def _by_stage(asked: Sequence[dict[str, float]]) -> dict[str, dict[str, float]]:
    return {name: _figures([spent[name] for spent in asked]) for name in asked[0]}


def _figures(values: Sequence[float]) -> dict[str, float]:
    return {f"p{share}": percentile(values, share / 100) for share in (50, 95, 99)}

"""Benchmarks search and indexing with the product's own parts, as ratios within one run."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress

from app.core.cancellation import NEVER
from app.core.domain.errors import Cancelled
from app.core.domain.events import (
    Event,
    FileDone,
    LibraryChanged,
    Listener,
    QuestionAnswered,
    ignore,
)
from app.core.domain.search import EVERYWHERE
from app.core.evaluation.scoring import GoldQuestion, first_hit, hit_rates
from app.core.metrics.stopwatch import Stopwatch, percentile
from app.core.ports.embedding import Embedder
from app.core.ports.passages import PassageStore
from app.core.text.chunking import embedding_text
from app.services.answering.searcher import DEPTH, Legs, Ranked, Searcher
from app.services.library.folders import Library

Json = dict[str, object]


class SearchBenchmark:
    """Measures hit rates of each leg and of their fusion, and durations of each stage."""

    def __init__(self, searcher: Searcher) -> None:
        self._searcher = searcher

    def run(self, questions: Sequence[GoldQuestion], listen: Listener = ignore) -> Json:
        """Run the answerable questions; durations are in ms and leave out the first question."""
        answerable = [question for question in questions if question.answerable]
        ranks: dict[str, list[int | None]] = {"dense": [], "lexical": [], "fused": []}
        durations: dict[str, list[float]] = {}
        for number, question in enumerate(answerable):
            legs = self._searcher.legs(question.question, EVERYWHERE, Stopwatch())
            ranks["dense"].append(_rank(question, legs.dense, legs))
            ranks["lexical"].append(_rank(question, legs.lexical, legs))
            started = time.perf_counter()
            result = self._searcher.find(question.question, DEPTH)
            total = (time.perf_counter() - started) * 1000
            found = [(hit.path, hit.text) for hit in result.hits]
            ranks["fused"].append(first_hit(question, found))
            if number:
                for stage, spent in {**result.stages, "total_ms": total}.items():
                    durations.setdefault(stage, []).append(spent)
            listen(QuestionAnswered(question.id, number + 1, len(answerable)))
        return {
            "questions": len(answerable),
            **{leg: hit_rates(found) for leg, found in ranks.items()},
            "durations": {
                stage: {"p50": percentile(v, 0.5), "p95": percentile(v, 0.95)}
                for stage, v in durations.items()
            },
        }


def _rank(question: GoldQuestion, leg: Ranked, legs: Legs) -> int | None:
    stored = [legs.passages[name][0] for name, _ in leg]
    return first_hit(question, [(found.path, found.passage.text) for found in stored])


class IndexBenchmark:
    """Compares the rate of indexing with that of the embedder alone and of a plain ``encode``."""

    def __init__(
        self,
        library: Library,
        passages: PassageStore,
        embedder: Embedder,
        reference: Callable[[Sequence[str]], float],
        read: Callable[[], float],
        warm: Callable[[], object],
        warm_reading: Callable[[], object],
    ) -> None:
        """``reference`` embeds texts with a library's defaults and returns seconds, as ``read``
        does, which reads all files and nothing else. ``warm`` loads everything that an engine loads
        once, and embeds a little; ``warm_reading`` loads what files are read with."""
        self._library = library
        self._passages = passages
        self._embedder = embedder
        self._reference = reference
        self._read = read
        self._warm = warm
        self._warm_reading = warm_reading

    def run(self, paths: Sequence[str], listen: Listener = ignore) -> Json:
        """Index ``paths`` into an empty library, then embed the same passages alone.

        Rates are passages a second, measured after warming up.
        """
        self._warm()
        report = self._library.index(paths, listen, NEVER)
        texts = self._texts()
        started = time.perf_counter()
        self._embedder.embed(texts)
        alone = time.perf_counter() - started
        plain, reading = self._reference(texts), self._read()
        return {
            "passages": report.passages,
            "seconds": report.seconds,
            "words_seconds": report.words_seconds,
            "reading_alone_seconds": reading,
            "ratio_words_to_reading_alone": report.words_seconds / reading,
            "stages": {
                name: {"seconds": spent, "rate": report.passages / spent if spent else None}
                for name, spent in report.stages.items()
            },
            "rate": report.passages / report.seconds,
            "embedder_alone_rate": len(texts) / alone,
            "ratio_to_embedder_alone": (report.embedded / report.seconds) / (len(texts) / alone),
            "encode_defaults_rate": len(texts) / plain,
            "ratio_to_encode_defaults": (report.embedded / report.seconds) / (len(texts) / plain),
        }

    def run_words(self, paths: Sequence[str], listen: Listener = ignore) -> Json:
        """Index ``paths`` into an empty library until everything can be searched by words, then
        read the same files alone."""
        self._warm_reading()
        stop, started = threading.Event(), time.perf_counter()
        words, passages, files = 0.0, 0, 0

        def heard(event: Event) -> None:
            nonlocal words, passages, files
            if isinstance(event, FileDone):
                words, files = time.perf_counter() - started, files + 1
                passages += event.passages
            elif isinstance(event, LibraryChanged):
                stop.set()
            listen(event)

        with suppress(Cancelled):
            self._library.index(paths, heard, stop)
        reading = self._read()
        return {
            "files": files,
            "passages": passages,
            "words_seconds": words,
            "reading_alone_seconds": reading,
            "ratio_words_to_reading_alone": words / reading,
        }

    def _texts(self) -> list[str]:
        """Return all embedded texts without duplicates."""
        stored = self._passages.unembedded(
            "", 1_000_000
        )  # no vector is of an embedder without a name
        return [embedding_text(found.passage) for found in stored]

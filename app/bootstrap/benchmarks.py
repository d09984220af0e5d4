"""Assembles the benchmarks."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager, nullcontext, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from app import __version__
from app.adapters.bench.benchmark_engines import benchmark_engines, model_and_bare_loop
from app.adapters.bench.plain_encode import encode_seconds
from app.adapters.bench.synthetic_vectors import synthetic_vectors
from app.adapters.embedding.embedder_choice import chosen
from app.adapters.llm.llama_cpp import LlamaCpp
from app.adapters.models.gguf_files import GgufFiles
from app.adapters.storage.tabular.answer_tables import SqliteAnswerTables
from app.adapters.storage.versions import SqliteVersions
from app.adapters.system.data_paths import DataPaths, prepare
from app.adapters.system.data_paths import find_home as find_home
from app.adapters.system.lock_file import acquire
from app.adapters.system.settings_file import SettingsFile
from app.bootstrap.library import LibraryParts, open_library
from app.bootstrap.vault import Ask, key_of, temporary_key
from app.core.domain.errors import DocumentError, ModelMissing
from app.core.domain.events import Listener
from app.core.domain.files import Document
from app.core.domain.search import EVERYWHERE, SearchResult
from app.core.metrics.stopwatch import Stopwatch
from app.core.ports.language_model import LanguageModel
from app.core.settings.settings import Settings
from app.services.metrics.benchmark import IndexBenchmark, SearchBenchmark
from app.services.metrics.engine_benchmark import BARE, LOCKED, OURS, EngineBenchmark, settings_for
from app.services.metrics.latency_benchmark import (
    LatencyBenchmark,
    SearchWhileIndexing,
    fill_library,
)
from app.services.metrics.load_test import LoadTest
from app.services.metrics.reading_benchmark import Asked, ReadingBenchmark
from app.services.tabulating.document_texts import DocumentTexts
from app.services.tabulating.table_reader import TableReader

MAX_PARALLEL = 32
"""Concurrent answers in a load test, unless the settings say otherwise; further ones wait."""


@contextmanager
def search_benchmark(home: str, ask: Ask) -> Iterator[SearchBenchmark]:
    """Measures search in an existing library."""
    with acquire(home):
        parts = open_library(home, key_of(prepare(home), ask))
        try:
            yield SearchBenchmark(parts.searcher)
        finally:
            parts.close()


@contextmanager
def latency_benchmark(home: str, passages: int, listen: Listener) -> Iterator[LatencyBenchmark]:
    """Measures the latency of a question in a library of ``passages`` synthetic passages, with the
    settings of ``home``."""
    places = prepare(home)
    settings = SettingsFile(places.settings).read()
    with tempfile.TemporaryDirectory(prefix="alcove-bench-") as folder:
        SettingsFile(prepare(folder).settings).change(settings)
        parts = open_library(folder, temporary_key(places))
        try:
            model = LlamaCpp(_model_path(places, settings), settings, places.fast_models)
            with closing(model):
                _crowd(parts, passages, listen)
                yield LatencyBenchmark(parts.searcher, model, settings)
        finally:
            parts.close()


@contextmanager
def beside_indexing(home: str, passages: int, listen: Listener) -> Iterator[SearchWhileIndexing]:
    """Measures searches in a library of ``passages`` synthetic passages while files are indexed
    into it, with the settings of ``home``."""
    places = prepare(home)
    settings = SettingsFile(places.settings).read()
    with tempfile.TemporaryDirectory(prefix="alcove-bench-") as folder:
        SettingsFile(prepare(folder).settings).change(settings)
        documents = Path(folder) / "to-be-indexed"
        documents.mkdir()
        parts = open_library(folder, temporary_key(places))

        def search(text: str) -> SearchResult:
            with parts.foreground.waiting():  # as the facade does
                return parts.searcher.find(text)

        try:
            _crowd(parts, passages, listen)
            parts.warm()
            yield SearchWhileIndexing(parts.library, search, str(documents))
        finally:
            parts.close()


@contextmanager
def index_benchmark(home: str) -> Iterator[IndexBenchmark]:
    """Measures indexing in an empty library, with the settings of ``home``."""
    places = prepare(home)
    settings = SettingsFile(places.settings).read()
    with tempfile.TemporaryDirectory(prefix="alcove-bench-") as folder:
        SettingsFile(prepare(folder).settings).change(settings)
        parts = open_library(folder, temporary_key(places))
        try:
            yield IndexBenchmark(
                parts.library,
                parts.passages,
                parts.embedder,
                lambda texts: encode_seconds(chosen(settings.embedder).path, texts),
                partial(_read_all, parts),
                parts.warm,
                parts.warm_reading,
            )
        finally:
            parts.close()


@contextmanager
def engine_benchmark(
    home: str, parallel: int, length: int, tokens: int
) -> Iterator[EngineBenchmark]:
    """Measures the engine with the model of ``home``, without a LoRA adapter, beside others."""
    with acquire(home):
        places = prepare(home)
        given = SettingsFile(places.settings).read()
        settings = settings_for(given, parallel, length, tokens)
        with benchmark_engines(_model_path(places, given), settings, places.fast_models) as (
            model,
            engine,
            bare,
            locked,
        ):
            yield EngineBenchmark(model, {OURS: engine, BARE: bare, LOCKED: locked})


@contextmanager
def reading_benchmark(home: str) -> Iterator[ReadingBenchmark]:
    """Measures documents read for a table, with the model of ``home``, in an empty library."""
    places = prepare(home)
    settings = SettingsFile(places.settings).read()
    with ExitStack() as opened:
        folder = opened.enter_context(tempfile.TemporaryDirectory(prefix="alcove-bench-"))
        path = _model_path(places, settings)
        model, bare = opened.enter_context(model_and_bare_loop(path, settings, places.fast_models))
        SettingsFile(prepare(folder).settings).change(settings)
        parts = open_library(folder, temporary_key(places))
        opened.callback(parts.close)
        documents = Path(folder, "letters")
        documents.mkdir()

        def reader(lent: LanguageModel) -> TableReader:
            return TableReader(
                parts.catalog,
                DocumentTexts(parts.catalog, parts.passages),
                SqliteVersions(parts.database),
                SqliteAnswerTables(parts.database),
                lambda _: nullcontext(lent),
                lambda: path,
                lambda: settings.writer_profile,
            )

        def alone(asked: Sequence[Asked]) -> float:
            return bare.seconds([(messages, made.generated_tokens) for messages, made in asked])

        yield ReadingBenchmark(parts.library, reader, model, alone, documents)


@contextmanager
def load_test(home: str, concurrency: int, ask: Ask) -> Iterator[LoadTest]:
    """Measures answers in an existing library, with up to ``concurrency`` at the same time."""
    with acquire(home):
        parts = open_library(home, key_of(prepare(home), ask))
        try:
            settings = parts.settings.read()
            path = _model_path(parts.places, settings)
            parallel = settings.parallel or min(concurrency, MAX_PARALLEL)
            wanted = replace(settings, parallel=parallel)
            with closing(LlamaCpp(path, wanted, parts.places.fast_models)) as model:
                yield LoadTest(parts.searcher, model, settings, parts.metrics, __version__)
        finally:
            parts.close()


def _read_all(parts: LibraryParts) -> float:
    """Read all files of a library again, with as many processes; return the seconds."""

    def read(document: Document) -> None:
        with suppress(DocumentError):
            parts.extractor.extract(document.path)

    documents, watch = parts.catalog.documents("", 1_000_000, EVERYWHERE), Stopwatch()
    with ThreadPoolExecutor(parts.extractor.parallel, "reading") as pool:
        list(pool.map(read, documents))
    return watch.elapsed_ms / 1000


def _crowd(parts: LibraryParts, passages: int, listen: Listener) -> None:
    identity = parts.embedder.identity
    vectors = synthetic_vectors(identity.dimension)
    fill_library(
        parts.catalog, parts.passages, parts.vector_sync, identity.stamp, vectors, passages, listen
    )


def _model_path(places: DataPaths, settings: Settings) -> str:
    files = GgufFiles(str(places.models), settings.context_tokens)
    path = files.resolve(settings.model) or files.bundled
    if not path:
        raise ModelMissing("No model is selected, and none is bundled.")
    return path

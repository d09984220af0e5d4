"""Puts the program together: settings choose adapters, adapters go into services.

The only module that knows every adapter. To replace an engine, change its line here.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.adapters import hardware_psutil as hardware
from app.adapters.catalog_sqlite import SqliteCatalog
from app.adapters.database_sqlite import Database
from app.adapters.embed_sentence_transformers import (
    SentenceTransformersEmbedder,
    bundled_folder,
)
from app.adapters.extraction_pool import ExtractionPool
from app.adapters.lock_file import hold
from app.adapters.passages_sqlite import SqlitePassages
from app.adapters.places_platformdirs import Places, find_home, prepare
from app.adapters.reference_encode import encode_seconds
from app.adapters.scan_files import FileScanner
from app.adapters.schema import LIBRARY
from app.adapters.vectors_chroma import ChromaIndex
from app.adapters.watch_watchdog import WatchdogWatcher
from app.core.facade import Facade
from app.core.settings import Settings, parse, render
from app.link import engine
from app.services.assistant import Assistant
from app.services.benchmark import IndexBenchmark, SearchBenchmark
from app.services.indexer import Indexer, IndexerParts
from app.services.library import Library
from app.services.mirror import VectorMirror
from app.services.reading import FileReader
from app.services.reconciler import Reconciler
from app.services.searcher import Searcher

__all__ = ["find_home"]


def settings_file(home: str) -> str:
    """Where the settings of a data folder are written."""
    return str(Places(Path(home)).settings)


def open_engine(home: str) -> AbstractContextManager[Facade]:
    """The engine that runs over ``home``, or else one in this process, without the network."""
    return engine.open_engine(home, hold, _assemble_offline)


def run_engine(home: str, leash: int | None = None) -> None:
    """Be the engine over ``home``, without the network."""
    engine.run_engine(home, hold, _assemble_offline, leash)


def assemble(home: str, settings: Settings | None = None) -> Assistant:
    """The facade over a data folder whose lock is held. Raises ``AppError``."""
    return Assistant(_services(_library_parts(home, settings)))


@contextmanager
def search_benchmark(home: str) -> Iterator[SearchBenchmark]:
    """Measures search over an existing library."""
    with hold(home):
        parts = _library_parts(home)
        try:
            yield SearchBenchmark(parts.searcher)
        finally:
            parts.close()


@contextmanager
def index_benchmark(home: str) -> Iterator[IndexBenchmark]:
    """Measures indexing in an empty library, with the settings of ``home``."""
    settings = _settings(prepare(home))
    with tempfile.TemporaryDirectory(prefix="alcove-bench-") as folder:
        parts = _library_parts(folder, settings)
        try:
            yield IndexBenchmark(
                parts.library,
                parts.passages,
                parts.embedder,
                lambda texts: encode_seconds(settings.embedder or bundled_folder(), texts),
            )
        finally:
            parts.close()


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a library is made of, before answers come into it."""

    places: Places
    settings: Settings
    database: Database
    catalog: SqliteCatalog
    passages: SqlitePassages
    embedder: SentenceTransformersEmbedder
    index: ChromaIndex
    extractor: ExtractionPool
    library: Library
    searcher: Searcher

    def close(self) -> None:
        self.extractor.close()
        self.embedder.close()
        self.index.close()
        self.database.close()
        self.places.running.unlink(missing_ok=True)


def _library_parts(home: str, settings: Settings | None = None) -> _Parts:
    places = prepare(home)
    settings = settings or _settings(places)
    database = Database(str(places.library), LIBRARY)
    catalog, passages = SqliteCatalog(database), SqlitePassages(database)
    embedder = SentenceTransformersEmbedder(settings.embedder, places.weights)
    stamp = embedder.identity.stamp
    index = ChromaIndex(str(places.vectors), stamp)
    # Left over from a process that did not end: then Chroma may have lost something.
    suspect = places.running.exists()
    places.running.touch(mode=0o600)
    mirror = VectorMirror(passages, index, stamp, suspect=suspect)
    scanner = FileScanner(settings.exclude)
    extractor = ExtractionPool(
        settings.extractors or hardware.usable_cores(),
        settings.extractor_memory_mb,
        settings.file_seconds,
        settings.max_file_mb,
    )
    reader = FileReader(extractor, scanner)
    indexer = Indexer(
        IndexerParts(catalog, passages, embedder, reader, mirror, settings.passage_tokens)
    )
    library = Library(
        catalog,
        passages,
        scanner,
        Reconciler(catalog, scanner),
        indexer,
        mirror,
        WatchdogWatcher,
    )
    searcher = Searcher(passages, mirror, embedder)
    return _Parts(
        places,
        settings,
        database,
        catalog,
        passages,
        embedder,
        index,
        extractor,
        library,
        searcher,
    )


def _settings(places: Places) -> Settings:
    if not places.settings.exists():
        places.settings.write_text(render(Settings()), "utf-8")
    return parse(places.settings.read_text("utf-8"))

"""Assembles the parts of a library: storage, extraction, indexing and search."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from app import __version__
from app.adapters.embedding.embedder_choice import chosen
from app.adapters.embedding.sentence_transformers import SentenceTransformersEmbedder
from app.adapters.extraction.pool import OCR_FUNCTION, ExtractionPool
from app.adapters.files.folder_walker import OsFolderWalker
from app.adapters.files.watchdog_watcher import WatchdogWatcher
from app.adapters.storage.catalog import SqliteCatalog
from app.adapters.storage.database import Database
from app.adapters.storage.metrics import SqliteMetrics
from app.adapters.storage.ocr_results import SqliteOcrStore
from app.adapters.storage.passages import SqlitePassages
from app.adapters.storage.repair import repair
from app.adapters.storage.schema import LIBRARY
from app.adapters.storage.snapshots import Snapshots
from app.adapters.system import hardware as hardware
from app.adapters.system.data_paths import DataPaths, prepare
from app.adapters.system.data_paths import find_home as find_home
from app.adapters.system.machine_gauges import MachineGauges
from app.adapters.system.settings_file import SettingsFile
from app.adapters.vectors.chroma import ChromaIndex
from app.adapters.vectors.memory import MemoryIndex
from app.bootstrap.servers import RemoteServers, remote_servers
from app.core.domain.events import Notice
from app.core.domain.servers import Service
from app.core.ports.embedding import Embedder
from app.core.ports.vectors import VectorIndex
from app.core.security.offline_proof import Violation
from app.core.settings.settings import Settings
from app.ipc.egress_channel import EgressChannel
from app.sandbox.violation_log import ViolationLog
from app.services.answering.searcher import Searcher
from app.services.library.folders import Library
from app.services.library.foreground_priority import ForegroundPriority
from app.services.library.indexer import Indexer, IndexerParts
from app.services.library.ocr import OcrLane
from app.services.library.prefetch import Prefetcher
from app.services.library.reconciler import Reconciler
from app.services.library.repair import Repairer
from app.services.library.vector_sync import VectorSync
from app.services.metrics.recorder import Recorder

OCR_SECONDS = 3600.0
"""Timeout for OCR of a document: about a thousand pages on one core."""
OCR_MEMORY_MB = 2048
"""Memory limit of OCR; measured: a gigabyte with its models."""
RESTORED_REMEDY = "Nothing to do: later changes are indexed again."
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class LibraryParts:
    """The parts of a library: storage, extraction, indexing and search."""

    places: DataPaths
    key: bytes | None
    settings: SettingsFile
    database: Database
    snapshots: Snapshots
    metrics: SqliteMetrics
    catalog: SqliteCatalog
    passages: SqlitePassages
    embedder: Embedder
    index: VectorIndex
    vector_sync: VectorSync
    extractor: ExtractionPool
    ocr_results: SqliteOcrStore
    ocr_extractor: ExtractionPool
    recorder: Recorder
    library: Library
    repairer: Repairer
    searcher: Searcher
    foreground: ForegroundPriority
    remote: RemoteServers

    @property
    def index_is_remote(self) -> bool:
        """On a server, and not in the data folder."""
        return Service.VECTORS in self.remote.remotes

    def warm(self) -> None:
        """Load everything that loads on first use."""
        self.vector_sync.index.count()
        self.extractor.extract(__file__)  # any file: starts an extractor process
        self.embedder.embed(["A text as long as the passages of most documents. " * 20] * 128)

    def close(self) -> None:
        self.recorder.flush()
        self.extractor.close()
        self.ocr_extractor.close()
        self.library.close()  # before the parts that its threads use
        self.embedder.close()
        self.vector_sync.close()
        self.index.close()
        self.metrics.close()
        self.passages.write_questions()
        self.snapshots.close(self.database)
        self.places.running.unlink(missing_ok=True)


def open_library(
    home: str, key: bytes | None = None, egress: EgressChannel | None = None
) -> LibraryParts:
    """Open a library; ``key`` is that of an encrypted one. Uses the servers of the settings only
    with ``egress``. Raises ``AppError``."""
    places = prepare(home)
    store = SettingsFile(places.settings)
    settings = store.read()
    snapshots = Snapshots(places.library, places.snapshots, len(LIBRARY), key)
    database, restored = snapshots.open(lambda: Database(str(places.library), LIBRARY, key))
    metrics = open_sound(places, places.metrics, SqliteMetrics, key)
    catalog, passages = SqliteCatalog(database), SqlitePassages(database)
    remote = remote_servers(places, settings, egress, encrypted=bool(key))
    embedder: Embedder = remote.embedder() or _local_embedder(places, settings)
    stamp = embedder.identity.stamp
    local = MemoryIndex() if key else ChromaIndex(str(places.vectors), stamp)
    index: VectorIndex = remote.index(stamp) or local
    # Left behind by a killed process: Chroma may have lost data.
    suspect = places.running.exists() or bool(restored)
    places.running.touch(mode=0o600)
    vector_sync = VectorSync(passages, index, stamp, suspect=suspect)
    walker = OsFolderWalker(settings.exclude)
    extractor = ExtractionPool(
        settings.extractors or hardware.usable_cores(),
        settings.extractor_memory_mb,
        settings.file_seconds,
        settings.max_file_mb,
        note=_note(places, key),
    )
    foreground = ForegroundPriority()
    ocr_results = SqliteOcrStore(database)
    ocr_extractor = ExtractionPool(
        1,
        max(settings.extractor_memory_mb, OCR_MEMORY_MB),
        OCR_SECONDS,
        settings.max_file_mb,
        OCR_FUNCTION,
    )
    prefetcher = Prefetcher(extractor, walker, catalog, foreground.rest)
    indexer = Indexer(
        IndexerParts(
            catalog,
            passages,
            embedder,
            prefetcher,
            vector_sync,
            settings.passage_tokens,
            rest=foreground.rest,
        )
    )
    ocr = OcrLane(catalog, ocr_results, ocr_extractor, walker, indexer, settings.recognise)
    recorder = Recorder(metrics, MachineGauges(), __version__, embedder.identity.name)
    library = Library(
        catalog,
        passages,
        walker,
        Reconciler(catalog, walker),
        indexer,
        vector_sync,
        ocr,
        WatchdogWatcher,
        recorder.hear,
        lambda: snapshots.take(database),
        [Notice("The library was restored", restored, RESTORED_REMEDY)] if restored else (),
    )
    repairer = Repairer(library, indexer, vector_sync, partial(repair, database))
    searcher = Searcher(passages, vector_sync, embedder)
    return LibraryParts(
        places,
        key,
        store,
        database,
        snapshots,
        metrics,
        catalog,
        passages,
        embedder,
        index,
        vector_sync,
        extractor,
        ocr_results,
        ocr_extractor,
        recorder,
        library,
        repairer,
        searcher,
        foreground,
        remote,
    )


def _local_embedder(places: DataPaths, settings: Settings) -> SentenceTransformersEmbedder:
    found = chosen(settings.embedder)
    return SentenceTransformersEmbedder(found.path, places.weights, found.name, found.languages)


def _note(places: DataPaths, key: bytes | None) -> Callable[[Violation], None]:
    """Log violations of extractor processes; if the library is encrypted, without details, which
    may hold text of a document."""
    log = ViolationLog(str(places.refusals))

    def note(violation: Violation) -> None:
        log.note(Violation(violation.at, "extractor", "", "") if key else violation)

    return note


def open_sound(
    places: DataPaths, path: Path, make: Callable[[str, bytes | None], T], key: bytes | None
) -> T:
    """Open a database with ``make``; restores a snapshot or starts anew if it is damaged."""
    snapshots = Snapshots(path, places.snapshots, key=key)
    opened, _ = snapshots.open(lambda: make(str(path), key))
    return opened

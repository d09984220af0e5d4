"""Assembles the parts of a library: storage, extraction, indexing and search."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from app import __version__
from app.adapters.embedding.embedder_choice import EmbedderFolder, at, bundled, chosen
from app.adapters.embedding.word_pieces import WordPieces
from app.adapters.extraction.pool import OCR_FUNCTION, ExtractionPool
from app.adapters.files.folder_walker import OsFolderWalker
from app.adapters.files.watchdog_watcher import WatchdogWatcher
from app.adapters.ggml.devices import gpus_in_use
from app.adapters.storage.catalog import SqliteCatalog
from app.adapters.storage.database import Database
from app.adapters.storage.embedders import SqliteEmbedders
from app.adapters.storage.listing import SqliteListing
from app.adapters.storage.metrics import SqliteMetrics
from app.adapters.storage.ocr_results import SqliteOcrStore
from app.adapters.storage.passages import SqlitePassages
from app.adapters.storage.recovery.repair import repair
from app.adapters.storage.recovery.snapshots import Snapshots
from app.adapters.storage.schema import LIBRARY
from app.adapters.storage.tabular.tables import SqliteTables
from app.adapters.storage.versions import SqliteVersions
from app.adapters.system import hardware as hardware
from app.adapters.system.data_paths import DataPaths, prepare
from app.adapters.system.data_paths import find_home as find_home
from app.adapters.system.machine_gauges import MachineGauges
from app.adapters.system.settings_file import SettingsFile
from app.adapters.vectors.chroma import ChromaIndex
from app.adapters.vectors.memory import MemoryIndex
from app.bootstrap.embedders import local_embedder, open_embedders
from app.bootstrap.servers import RemoteServers, remote_servers
from app.core.domain.errors import ModelMissing
from app.core.domain.events import Notice
from app.core.domain.servers import Service
from app.core.ports.embedding import Embedder
from app.core.ports.vectors import VectorIndex
from app.core.security.offline_proof import Violation
from app.core.settings.settings import Settings
from app.ipc.egress_channel import EgressChannel
from app.sandbox.violation_log import ViolationLog
from app.services.answering.searcher import Searcher
from app.services.answering.term_renewal import TermRenewal
from app.services.library.embedding_lane import EmbeddingLane
from app.services.library.folders import Library
from app.services.library.foreground_priority import ForegroundPriority
from app.services.library.indexer import Indexer, IndexerParts
from app.services.library.ocr import OcrLane
from app.services.library.prefetch import Prefetcher
from app.services.library.reconciler import Reconciler
from app.services.library.repair import Repairer
from app.services.metrics.recorder import Recorder
from app.services.vectors.embedders import Embedders
from app.services.vectors.vector_sync import VectorSync
from app.services.versions.folding import Fold, VersionFolding
from app.services.versions.linker import VersionLinker

OCR_SECONDS = 3600.0
"""Timeout for OCR of a document: about a thousand pages on one core."""
OCR_MEMORY_MB = 2048
"""Memory limit of OCR; measured: a gigabyte with its models."""
SWITCH_SECONDS = 0.001
"""Interpreter switch interval: how long a thread that computes, as for the terms of a document, may
keep those waiting that pass files to extractor processes, or answer."""
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
    listing: SqliteListing
    passages: SqlitePassages
    tables: SqliteTables
    embedder: Embedder
    embedders: Embedders
    vector_sync: VectorSync
    extractor: ExtractionPool
    ocr_results: SqliteOcrStore
    ocr_extractor: ExtractionPool
    recorder: Recorder
    library: Library
    repairer: Repairer
    fold: Fold
    searcher: Searcher
    term_renewal: TermRenewal
    dictionary: WordPieces
    foreground: ForegroundPriority
    remote: RemoteServers

    @property
    def index_is_remote(self) -> bool:
        """On a server, and not in the data folder."""
        return Service.VECTORS in self.remote.remotes

    def warm(self) -> None:
        """Load everything that loads on first use."""
        self.vector_sync.index.count()
        self.warm_reading()
        self.embedder.embed(["A text as long as the passages of most documents. " * 20] * 128)

    def warm_reading(self) -> None:
        """Load what files are read with."""
        self.extractor.extract(os.path.realpath(__file__))  # any file: starts an extractor process

    def close(self) -> None:
        self.term_renewal.close()
        self.recorder.flush()
        self.extractor.close()
        self.ocr_extractor.close()
        self.library.close()  # before the parts that its threads use
        self.embedders.close()
        self.metrics.close()
        self.passages.write_questions()
        self.snapshots.close(self.database)
        self.places.running.unlink(missing_ok=True)


def open_library(
    home: str, key: bytes | None = None, egress: EgressChannel | None = None
) -> LibraryParts:
    """Open a library; ``key`` is that of an encrypted one. Uses the servers of the settings only
    with ``egress``. Raises ``AppError``."""
    sys.setswitchinterval(SWITCH_SECONDS)
    places = prepare(home)
    store = SettingsFile(places.settings)
    settings = store.read()
    snapshots = Snapshots(places.library, places.snapshots, len(LIBRARY), key)
    database, restored = snapshots.open(lambda: Database(str(places.library), LIBRARY, key))
    metrics = open_sound(places, places.metrics, SqliteMetrics, key)
    catalog, passages = SqliteCatalog(database), SqlitePassages(database)
    versions, tables = SqliteVersions(database), SqliteTables(database)
    remote = remote_servers(places, settings, egress, encrypted=bool(key))
    elsewhere = remote.embedder()

    def make_index(stamp: str, folder: str) -> VectorIndex:
        return remote.index(stamp) or (MemoryIndex() if key else ChromaIndex(folder, stamp))

    known = SqliteEmbedders(database)
    folder, missing = _embedder_folder(settings, known)
    # Left behind by a killed process: Chroma may have lost data.
    suspect = places.running.exists() or bool(restored)
    places.running.touch(mode=0o600)
    embedders = open_embedders(
        places,
        elsewhere or local_embedder(folder, places),
        None if elsewhere else folder.path,
        known,
        passages,
        make_index,
        suspect=suspect,
    )
    vector_sync = embedders.current.sync
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
    embedding = EmbeddingLane(catalog, passages, embedders, foreground.rest)
    indexer = Indexer(
        IndexerParts(
            catalog,
            passages,
            prefetcher,
            embedding,
            tables,
            settings.passage_tokens,
            link_versions=VersionLinker(versions).link,
        )
    )
    ocr = OcrLane(catalog, ocr_results, ocr_extractor, walker, indexer, settings.recognise)
    embedder = embedders.answering
    newest = embedders.all[-1].embedder.identity.name
    recorder = Recorder(metrics, MachineGauges(gpus_in_use), __version__, newest)
    library = Library(
        catalog,
        passages,
        walker,
        Reconciler(catalog, walker),
        indexer,
        embedders,
        embedding,
        ocr,
        WatchdogWatcher,
        recorder.hear,
        lambda: snapshots.take(database),
        [
            *([Notice("The library was restored", restored, RESTORED_REMEDY)] if restored else []),
            *missing,
        ],
    )
    repairer = Repairer(library, passages, embedders, embedding, partial(repair, database))
    fold = VersionFolding(versions, passages).fold
    searcher = Searcher(passages, vector_sync, embedder, fold=fold)
    term_renewal = TermRenewal(passages.spellings, foreground.rest)
    term_renewal.start()
    return LibraryParts(
        places,
        key,
        store,
        database,
        snapshots,
        metrics,
        catalog,
        SqliteListing(database),
        passages,
        tables,
        embedder,
        embedders,
        vector_sync,
        extractor,
        ocr_results,
        ocr_extractor,
        recorder,
        library,
        repairer,
        fold,
        searcher,
        term_renewal,
        WordPieces((bundled().path, folder.path)),
        foreground,
        remote,
    )


def _embedder_folder(
    settings: Settings, known: SqliteEmbedders
) -> tuple[EmbedderFolder, list[Notice]]:
    """The embedder of the settings. Where it cannot be found, the one that answered so far goes on,
    which is said. Raises ``ModelMissing`` if that is gone, too."""
    try:
        return chosen(settings.embedder), []
    except ModelMissing as error:
        former = next((each.folder for each in known.known() if each.answers), None)
        if not former or not os.path.isdir(former):
            raise
        title = "The embedder of the settings was not found"
        return at(former), [Notice(title, error.reason, error.remedy)]


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

"""Wires a library the way ``bootstrap`` does, with fakes where native code would be."""

from __future__ import annotations

from pathlib import Path

from app.adapters.files.folder_walker import OsFolderWalker
from app.adapters.storage.catalog import SqliteCatalog
from app.adapters.storage.database import Database
from app.adapters.storage.embedders import SqliteEmbedders
from app.adapters.storage.ocr_results import SqliteOcrStore
from app.adapters.storage.passages import SqlitePassages
from app.adapters.storage.schema import LIBRARY
from app.adapters.storage.tabular.tables import SqliteTables
from app.core.domain.events import Event
from app.core.domain.library import IndexReport
from app.services.answering.searcher import Searcher
from app.services.library.embedding_lane import EmbeddingLane
from app.services.library.folders import Library
from app.services.library.foreground_priority import ForegroundPriority
from app.services.library.indexer import Indexer, IndexerParts
from app.services.library.ocr import OcrLane
from app.services.library.prefetch import Prefetcher
from app.services.library.reconciler import Reconciler
from app.services.vectors.embedders import CurrentEmbedder, Embedders, EmbedderSync
from app.services.vectors.vector_sync import VectorSync
from tests.fakes.embedder import FakeEmbedder
from tests.fakes.extractor import FakeExtractor
from tests.fakes.folder_watcher import FakeFolderWatcher
from tests.fakes.vector_index import FakeVectorIndex


class LibraryHarness:
    """A library in ``home`` over the documents in ``folder``."""

    def __init__(self, base: Path, embedder: FakeEmbedder | None = None) -> None:
        self.folder = base / "documents"
        self.folder.mkdir(exist_ok=True)
        self.home = base / "home"
        self.home.mkdir(exist_ok=True)
        self.embedder = embedder or FakeEmbedder()
        self.index = FakeVectorIndex()
        self.upcoming: FakeEmbedder | None = None
        """The embedder of the settings, where another one answers so far."""
        self.upcoming_index = FakeVectorIndex()
        self.reader = FakeExtractor()
        self.ocr = FakeExtractor(scans=False)
        self.watcher = FakeFolderWatcher()
        self.foreground = ForegroundPriority()
        self.events: list[Event] = []
        self.open()

    def open(self, *, suspect: bool = False) -> None:
        """Wire everything anew over what is on disk, as after a restart."""
        self.database = database = Database(str(self.home / "library.db"), LIBRARY)
        self.catalog = SqliteCatalog(database)
        self.passages = SqlitePassages(database)
        self.store = SqliteEmbedders(database)
        self.embedders = self._embedders(suspect)
        self.vector_sync = self.embedders.current.sync
        self.walker = OsFolderWalker((".git", "~$*"))
        reader = Prefetcher(self.reader, self.walker, self.catalog, self.foreground.rest)
        self.lane = EmbeddingLane(self.catalog, self.passages, self.embedders, self.foreground.rest)
        self.tables = SqliteTables(database)
        indexer = Indexer(
            IndexerParts(self.catalog, self.passages, reader, self.lane, self.tables, 60)
        )
        self.library = Library(
            self.catalog,
            self.passages,
            self.walker,
            Reconciler(self.catalog, self.walker),
            indexer,
            self.embedders,
            self.lane,
            OcrLane(self.catalog, SqliteOcrStore(database), self.ocr, self.walker, indexer),
            lambda: self.watcher,
        )
        self.searcher = Searcher(self.passages, self.vector_sync, self.embedders.answering)

    def close(self) -> None:
        self.library.close()
        self.embedders.close()
        self.passages.write_questions()
        self.catalog.close()

    def change_embedder(self, name: str) -> FakeEmbedder:
        """Open the library again with another embedder in the settings; return that one."""
        self.close()
        self.upcoming = FakeEmbedder(name)
        self.upcoming_index = FakeVectorIndex()
        self.open()
        return self.upcoming

    def _embedders(self, suspect: bool) -> Embedders:
        stamp = self.embedder.identity.stamp
        self.store.add(stamp, "", "vectors")
        sync = VectorSync(self.passages, self.index, stamp, suspect=suspect)
        current = CurrentEmbedder(self.embedder)
        if self.upcoming is None:
            self.store.answer_with(stamp)
            return Embedders(self.store, self.passages, current, sync)
        stamp = self.upcoming.identity.stamp
        self.store.add(stamp, "another", "vectors-2")
        other = VectorSync(self.passages, self.upcoming_index, stamp, suspect=suspect)
        return Embedders(
            self.store, self.passages, current, sync, EmbedderSync(self.upcoming, other)
        )

    def write(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def run(self, *paths: Path) -> IndexReport:
        """Index the documents (and ``paths``) once."""
        wanted = [str(path) for path in paths or (self.folder,)]
        return self.library.index(wanted, self.events.append)

    def run_known(self) -> IndexReport:
        """Index the folders that are in the library once."""
        return self.library.index((), self.events.append)

    def found(self, question: str) -> list[str]:
        """Names of the files a search finds, best first."""
        return [Path(hit.path).name for hit in self.searcher.find(question).hits]

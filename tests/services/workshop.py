"""Wires a library the way ``bootstrap`` does, with fakes where native code would be."""

from __future__ import annotations

from pathlib import Path

from app.adapters.catalog_sqlite import SqliteCatalog
from app.adapters.database_sqlite import Database
from app.adapters.passages_sqlite import SqlitePassages
from app.adapters.scan_files import FileScanner
from app.adapters.scans_sqlite import SqliteScans
from app.adapters.schema import LIBRARY
from app.core.events import Event
from app.core.models import IndexReport
from app.services.courtesy import Courtesy
from app.services.indexer import Indexer, IndexerParts
from app.services.library import Library
from app.services.mirror import VectorMirror
from app.services.reading import FileReader
from app.services.recogniser import Recogniser
from app.services.reconciler import Reconciler
from app.services.searcher import Searcher
from tests.fakes.embedder import FakeEmbedder
from tests.fakes.reader import PlainReader
from tests.fakes.vector_index import FakeIndex
from tests.fakes.watcher import FakeWatcher


class Workshop:
    """A library in ``home`` over the documents in ``folder``."""

    def __init__(self, base: Path, embedder: FakeEmbedder | None = None) -> None:
        self.folder = base / "documents"
        self.folder.mkdir(exist_ok=True)
        self.home = base / "home"
        self.home.mkdir(exist_ok=True)
        self.embedder = embedder or FakeEmbedder()
        self.index = FakeIndex()
        self.reader = PlainReader()
        self.recogniser = PlainReader(scans=False)
        self.watcher = FakeWatcher()
        self.events: list[Event] = []
        self.open()

    def open(self, *, suspect: bool = False) -> None:
        """Wire everything anew over what is on disk, as after a restart."""
        database = Database(str(self.home / "library.db"), LIBRARY)
        self.catalog = SqliteCatalog(database)
        self.passages = SqlitePassages(database)
        stamp = self.embedder.identity.stamp
        self.mirror = VectorMirror(self.passages, self.index, stamp, suspect=suspect)
        self.scanner = FileScanner((".git", "~$*"))
        self.courtesy = Courtesy()
        reader = FileReader(self.reader, self.scanner, self.catalog.twin, self.courtesy.rest)
        indexer = Indexer(
            IndexerParts(
                *(self.catalog, self.passages, self.embedder, reader, self.mirror, 60),
                rest=self.courtesy.rest,
            )
        )
        self.library = Library(
            self.catalog,
            self.passages,
            self.scanner,
            Reconciler(self.catalog, self.scanner),
            indexer,
            self.mirror,
            Recogniser(self.catalog, SqliteScans(database), self.recogniser, self.scanner, indexer),
            lambda: self.watcher,
        )
        self.searcher = Searcher(self.passages, self.mirror, self.embedder)

    def close(self) -> None:
        self.catalog.close()

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

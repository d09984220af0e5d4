"""Puts the program together: settings choose adapters, adapters go into services.

The only module that knows every adapter. To replace an engine, change its line here.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from app import __version__
from app.adapters import bundle_zip
from app.adapters import hardware_psutil as hardware
from app.adapters.catalog_sqlite import SqliteCatalog
from app.adapters.chats_sqlite import SqliteChats
from app.adapters.copy_files import copy_into, erase
from app.adapters.database_sqlite import Database
from app.adapters.embed_sentence_transformers import SentenceTransformersEmbedder, bundled_folder
from app.adapters.extraction_pool import SCAN_READER, ExtractionPool
from app.adapters.extraction_probe import examine_reader
from app.adapters.llm_adapters import adapter_for
from app.adapters.llm_llama_cpp import LlamaCpp
from app.adapters.llm_racers import racing
from app.adapters.lock_file import hold
from app.adapters.machine_psutil import MachineGauges
from app.adapters.made_up_vectors import made_up_vectors
from app.adapters.metrics_sqlite import SqliteMetrics
from app.adapters.models_gguf import GgufFiles
from app.adapters.passages_sqlite import SqlitePassages
from app.adapters.places_platformdirs import Places, prepare
from app.adapters.places_platformdirs import find_home as find_home
from app.adapters.reference_encode import encode_seconds
from app.adapters.repair_sqlite import mend
from app.adapters.runs_sqlite import SqliteRuns
from app.adapters.samples import read_samples
from app.adapters.scan_files import FileScanner
from app.adapters.scans_sqlite import SqliteScans
from app.adapters.schema import LIBRARY
from app.adapters.settings_toml import SettingsFile
from app.adapters.snapshots_sqlite import Snapshots
from app.adapters.spans_transformers import MiniLmSpanReader
from app.adapters.statistics_posthocs import DunnTest
from app.adapters.vectors_chroma import ChromaIndex
from app.adapters.watch_watchdog import WatchdogWatcher
from app.core.errors import ModelMissing
from app.core.events import Listener, Notice
from app.core.facade import Facade
from app.core.findings import Finding, Remedy, Said
from app.core.model_ports import LanguageModel
from app.core.offline import OfflineProof
from app.core.settings import Settings
from app.link import engine
from app.offline import ledger, probe
from app.offline.denial import Needs, NetworkDenial, deny_network
from app.offline.ledger import Ledger
from app.services.answerer import Answerer
from app.services.assistant import Assistant, Facts, Services
from app.services.benchmark import IndexBenchmark, SearchBenchmark
from app.services.comparer import Comparer
from app.services.courtesy import Courtesy
from app.services.doctor import Doctor
from app.services.errands import Errands
from app.services.evaluator import Evaluator, EvaluatorParts
from app.services.forgetting import Forgetter, Traces
from app.services.indexer import Indexer, IndexerParts
from app.services.intake import Intake
from app.services.librarian import Librarian
from app.services.library import Library
from app.services.mirror import VectorMirror
from app.services.modelkeeper import ModelKeeper
from app.services.question_path import QuestionPath, crowd
from app.services.race import BARE, LOCKED, OURS, Race, settings_for
from app.services.reading import FileReader
from app.services.recogniser import Recogniser
from app.services.reconciler import Reconciler
from app.services.recorder import Recorder
from app.services.repairer import Repairer
from app.services.searcher import Searcher
from app.services.summariser import Summariser
from app.services.sweeper import Sweeper

MOST_AT_ONCE = 32
"""Answers written at once in a sweep, unless the settings say otherwise; further ones wait."""

SCAN_SECONDS = 3600.0
"""Longest time for a scan: about a thousand pages on one core."""
SCAN_MEMORY_MB = 2048
"""What recognising text takes at least: measured, a gigabyte with its models."""
RESTORED_REMEDY = "Nothing needs to be done: what came after it is read again."
T = TypeVar("T")


def settings_file(home: str) -> str:
    """Where the settings of a data folder are written."""
    return str(Places(Path(home)).settings)


def open_engine(home: str) -> AbstractContextManager[Facade]:
    """The engine that runs over ``home``, or else one in this process, without the network."""
    return engine.open_engine(home, hold, _assemble_offline)


def run_engine(home: str, leash: int | None = None) -> None:
    """Be the engine over ``home``, without the network."""
    engine.run_engine(home, hold, _assemble_offline, leash)


def export_library(home: str, target: str) -> int:
    """Write the library of a data folder into a new file; says its size in bytes."""
    return bundle_zip.export(Places(Path(home)), Path(target))


def import_library(home: str, source: str, moved: dict[str, str]) -> None:
    """Make an exported library that of an empty data folder; ``moved`` tells of other paths."""
    with hold(home):
        bundle_zip.take_over(prepare(home), Path(source), moved)


def assemble(home: str, offline: NetworkDenial | None = None) -> Assistant:
    """The facade over a data folder whose lock is held. Raises ``AppError``."""
    parts = _library_parts(home)
    settings = parts.settings.read()
    files = GgufFiles(str(parts.places.models), settings.context_tokens)

    def load(path: str, settings: Settings, *, adapted: bool = True) -> LlamaCpp:
        files.check(path)
        return LlamaCpp(path, settings, cache=parts.places.fast_models, adapted=adapted)

    models = ModelKeeper(
        files,
        lambda path, *, adapted=True: load(path, parts.settings.read(), adapted=adapted),
        settings.model,
        lambda path: parts.settings.change(replace(parts.settings.read(), model=path)),
    )
    reader = MiniLmSpanReader()
    chats = SqliteChats(parts.database)
    runs = _sound(parts.places, parts.places.evaluations, SqliteRuns)
    evaluator = Evaluator(
        EvaluatorParts(
            *(parts.catalog, parts.passages, parts.searcher, models, parts.settings, runs),
            *(load, lambda finder, models, wanted: Answerer(finder, models, chats, wanted, reader)),
        )
    )
    errands = _errands(parts, models, settings)

    def close() -> None:
        models.close()
        reader.close()
        runs.close()
        parts.close()

    return Assistant(
        Services(
            facts=Facts(
                home=home,
                version=__version__,
                embedder=parts.embedder.identity.stamp,
                languages=parts.embedder.identity.languages,
                offline="kernel" if offline and offline.enforced else "",
                samples=read_samples(),
            ),
            settings=parts.settings,
            catalog=parts.catalog,
            passages=parts.passages,
            extractor=parts.extractor,
            scans=parts.scans,
            library=parts.library,
            repairer=parts.repairer,
            forgetter=_forgetter(parts, chats, runs),
            intake=Intake(parts.library, str(parts.places.documents), copy_into),
            searcher=parts.searcher,
            answerer=Answerer(
                *(parts.searcher, models, chats, settings, reader),
                *(errands.answer, parts.recorder.prefill_rate),
            ),
            models=models,
            chats=chats,
            recorder=parts.recorder,
            doctor=_doctor(parts, models, offline),
            comparer=Comparer(parts.searcher, models, chats, settings, DunnTest()),
            evaluator=evaluator,
            runs=runs,
            courtesy=parts.courtesy,
            prove=partial(_proof, parts.places),
            close=close,
        )
    )


def _forgetter(parts: _Parts, chats: SqliteChats, runs: SqliteRuns) -> Forgetter:
    def compact() -> None:
        parts.snapshots.erase()
        parts.passages.compact()
        runs.compact()

    return Forgetter(
        parts.library,
        Traces(
            *(parts.catalog, parts.passages, chats, runs, parts.mirror),
            *(str(parts.places.documents), erase, compact),
        ),
    )


def _errands(parts: _Parts, models: ModelKeeper, settings: Settings) -> Errands:
    """What is answered without a search."""

    def unadapted(listen: Listener) -> AbstractContextManager[LanguageModel]:
        if models.path and adapter_for(models.path):
            return models.beside(adapted=False, listen=listen)
        return models.use(listen)

    return Errands(
        parts.catalog,
        Librarian(parts.catalog, parts.passages),
        Summariser(parts.passages, unadapted, settings.summary_passages),
    )


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
def question_path(home: str, passages: int, listen: Listener) -> Iterator[QuestionPath]:
    """Measures the way of a question in a library of ``passages`` made-up ones, with the settings
    of ``home``."""
    places = prepare(home)
    settings = SettingsFile(places.settings).read()
    with tempfile.TemporaryDirectory(prefix="alcove-bench-") as folder:
        SettingsFile(prepare(folder).settings).change(settings)
        parts = _library_parts(folder)
        try:
            model = LlamaCpp(_model_path(places, settings), settings, places.fast_models)
            with closing(model):
                identity = parts.embedder.identity
                crowd(
                    *(parts.catalog, parts.passages, parts.mirror, identity.stamp),
                    *(made_up_vectors(identity.dimension), passages, listen),
                )
                yield QuestionPath(parts.searcher, model, settings)
        finally:
            parts.close()


@contextmanager
def index_benchmark(home: str) -> Iterator[IndexBenchmark]:
    """Measures indexing in an empty library, with the settings of ``home``."""
    settings = SettingsFile(prepare(home).settings).read()
    with tempfile.TemporaryDirectory(prefix="alcove-bench-") as folder:
        SettingsFile(prepare(folder).settings).change(settings)
        parts = _library_parts(folder)
        try:
            yield IndexBenchmark(
                parts.library,
                parts.passages,
                parts.embedder,
                lambda texts: encode_seconds(settings.embedder or bundled_folder(), texts),
                parts.warm,
            )
        finally:
            parts.close()


@contextmanager
def race(home: str, parallel: int, length: int, tokens: int) -> Iterator[Race]:
    """Measures the engine with the model of ``home``, without an adapter, beside others."""
    with hold(home):
        places = prepare(home)
        given = SettingsFile(places.settings).read()
        settings = settings_for(given, parallel, length, tokens)
        with racing(_model_path(places, given), settings, places.fast_models) as (
            model,
            engine,
            bare,
            locked,
        ):
            yield Race(model, {OURS: engine, BARE: bare, LOCKED: locked})


@contextmanager
def sweeper(home: str, concurrency: int) -> Iterator[Sweeper]:
    """Measures answers over an existing library, up to ``concurrency`` at once."""
    with hold(home):
        parts = _library_parts(home)
        try:
            settings = parts.settings.read()
            path = _model_path(parts.places, settings)
            parallel = settings.parallel or min(concurrency, MOST_AT_ONCE)
            wanted = replace(settings, parallel=parallel)
            with closing(LlamaCpp(path, wanted, parts.places.fast_models)) as model:
                yield Sweeper(parts.searcher, model, settings, parts.metrics, __version__)
        finally:
            parts.close()


def _model_path(places: Places, settings: Settings) -> str:
    path = settings.model or GgufFiles(str(places.models), settings.context_tokens).bundled
    if not path:
        raise ModelMissing("No model was chosen, and none came with the program.")
    return path


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a library is made of, before answers come into it."""

    places: Places
    settings: SettingsFile
    database: Database
    snapshots: Snapshots
    metrics: SqliteMetrics
    catalog: SqliteCatalog
    passages: SqlitePassages
    embedder: SentenceTransformersEmbedder
    index: ChromaIndex
    mirror: VectorMirror
    extractor: ExtractionPool
    scans: SqliteScans
    scan_extractor: ExtractionPool
    recorder: Recorder
    library: Library
    repairer: Repairer
    searcher: Searcher
    courtesy: Courtesy

    def warm(self) -> None:
        """Load what loads on first use."""
        self.mirror.index.count()
        self.extractor.extract(__file__)  # any file: it starts a reader process
        self.embedder.embed(["A text as long as the passages of most documents. " * 20] * 128)

    def close(self) -> None:
        self.recorder.flush()
        self.extractor.close()
        self.scan_extractor.close()
        self.embedder.close()
        self.index.close()
        self.metrics.close()
        self.snapshots.close(self.database)
        self.places.running.unlink(missing_ok=True)


def _library_parts(home: str) -> _Parts:
    places = prepare(home)
    store = SettingsFile(places.settings)
    settings = store.read()
    snapshots = Snapshots(places.library, places.snapshots)
    database, restored = snapshots.open(lambda: Database(str(places.library), LIBRARY))
    metrics = _sound(places, places.metrics, SqliteMetrics)
    catalog, passages = SqliteCatalog(database), SqlitePassages(database)
    embedder = SentenceTransformersEmbedder(settings.embedder, places.weights)
    stamp = embedder.identity.stamp
    index = ChromaIndex(str(places.vectors), stamp)
    # Left over from a process that did not end: then Chroma may have lost something.
    suspect = places.running.exists() or bool(restored)
    places.running.touch(mode=0o600)
    mirror = VectorMirror(passages, index, stamp, suspect=suspect)
    scanner = FileScanner(settings.exclude)
    extractor = ExtractionPool(
        settings.extractors or hardware.usable_cores(),
        settings.extractor_memory_mb,
        settings.file_seconds,
        settings.max_file_mb,
        note=Ledger(str(places.refusals)).note,
    )
    courtesy = Courtesy()
    scans = SqliteScans(database)
    scan_extractor = ExtractionPool(
        1,
        max(settings.extractor_memory_mb, SCAN_MEMORY_MB),
        SCAN_SECONDS,
        settings.max_file_mb,
        SCAN_READER,
    )
    reader = FileReader(extractor, scanner, catalog.twin, courtesy.rest)
    indexer = Indexer(
        IndexerParts(
            *(catalog, passages, embedder, reader, mirror, settings.passage_tokens),
            rest=courtesy.rest,
        )
    )
    recogniser = Recogniser(catalog, scans, scan_extractor, scanner, indexer, settings.recognise)
    recorder = Recorder(metrics, MachineGauges(), __version__, embedder.identity.name)
    library = Library(
        catalog,
        passages,
        scanner,
        Reconciler(catalog, scanner),
        indexer,
        mirror,
        recogniser,
        WatchdogWatcher,
        recorder.hear,
        lambda: snapshots.take(database),
        [Notice("The library was put right", restored, RESTORED_REMEDY)] if restored else (),
    )
    repairer = Repairer(library, indexer, mirror, partial(mend, database))
    searcher = Searcher(passages, mirror, embedder)
    return _Parts(
        *(places, store, database, snapshots, metrics, catalog, passages, embedder, index, mirror),
        *(extractor, scans, scan_extractor, recorder, library, repairer, searcher, courtesy),
    )


def _sound(places: Places, path: Path, make: Callable[[str], T]) -> T:
    """What ``make`` opens over a database that a new one may replace when it is damaged."""
    opened, _ = Snapshots(path, places.snapshots).open(lambda: make(str(path)))
    return opened


def _proof(places: Places) -> OfflineProof:
    """What the engine and a reader find when they try to reach the network."""
    tried = Ledger(str(places.refusals)).read()
    return OfflineProof((probe.examine("engine"), examine_reader()), tried)


def _doctor(parts: _Parts, models: ModelKeeper, offline: NetworkDenial | None) -> Doctor:
    def embedder() -> Finding:
        identity = parts.embedder.identity
        return Finding(
            "Embedder", True, Said.EMBEDDER, facts=(identity.name, str(identity.dimension))
        )

    def vectors() -> Finding:
        held = parts.mirror.index.count()
        kept = parts.passages.vector_count(parts.embedder.identity.stamp)
        remedy = "" if held == kept else Remedy.INDEX
        facts = (f"{held:,}", f"{kept:,}")
        return Finding("Vector index", held == kept, Said.VECTORS, remedy, facts)

    def model() -> Finding:
        with models.use() as loaded:
            info = loaded.info
            facts = (info.name, info.quantisation, f"{loaded.window:,}", info.device or "")
        return Finding("Language model", True, Said.MODEL, facts=facts)

    def layout() -> Finding:
        with models.use() as loaded:
            return loaded.layout

    def network() -> Finding:
        if offline is None:
            return Finding("Network", False, Said.NOT_DENIED)
        remedy = "" if offline.enforced else Remedy.FIREWALL
        return Finding("Network", offline.enforced, offline.said, remedy, offline.facts)

    return Doctor(
        [
            ("Machine", hardware.machine),
            ("Data folder", lambda: hardware.disk(str(parts.places.home))),
            ("Network", network),
            ("Embedder", embedder),
            ("Vector index", vectors),
            ("Language model", model),
            ("Layout", layout),
        ]
    )


def _assemble_offline(home: str) -> Assistant:
    """Deny the network to this process for good, before anything heavy is loaded."""
    denial = deny_network(Needs.CLIENTS)
    ledger.watch("engine", Ledger(str(prepare(home).refusals)).note)
    return assemble(home, denial)

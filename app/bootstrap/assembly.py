"""Assembles the facade for a library."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from pathlib import Path

from app import __version__
from app.adapters.bench.rank_test import DunnTest
from app.adapters.embedding import embedder_choice
from app.adapters.embedding.extractive_qa import MiniLmExtractiveQa
from app.adapters.files.document_copies import copy_into, erase, no_copy
from app.adapters.files.folder_walker import changed_on_disk
from app.adapters.files.gpt4all_folders import gpt4all_folders
from app.adapters.files.samples import read_samples
from app.adapters.files.table_files import table_file
from app.adapters.ggml.crash_record import CrashRecord
from app.adapters.llm.llama_cpp import LlamaCpp
from app.adapters.llm.model_copies import lora_for
from app.adapters.models.calibrations import Calibrations
from app.adapters.models.gguf_files import GgufFiles
from app.adapters.models.pack_import import ImportedPacks
from app.adapters.storage.chats import SqliteChats
from app.adapters.storage.recovery.set_aside import erase_left_over
from app.adapters.storage.runs import SqliteRuns
from app.adapters.storage.tabular.answer_tables import SqliteAnswerTables
from app.adapters.storage.tabular.table_queries import SqliteTableQueries
from app.adapters.storage.versions import SqliteVersions
from app.adapters.system.data_paths import find_home as find_home
from app.adapters.vault.api_keys import KeyFile
from app.bootstrap.health import doctor, proof
from app.bootstrap.library import LibraryParts, open_library, open_sound
from app.core.domain.events import LibraryChanged, Listener
from app.core.facade.calls import composed
from app.core.ports.language_model import LanguageModel
from app.core.retrieval import spelling
from app.core.retrieval.unknown_names import unknown_names
from app.core.settings.settings import Settings
from app.ipc.egress_channel import EgressChannel
from app.sandbox.network_denial import NetworkDenial
from app.services.answering.answerer import Answerer
from app.services.answering.catalog_answerer import CatalogAnswerer
from app.services.answering.chat_history import ChatHistory
from app.services.answering.query_router import QueryRouter
from app.services.answering.summariser import Summariser
from app.services.answering.table_chooser import TableChooser
from app.services.answers import Answers
from app.services.api_keys import ApiKeys
from app.services.evaluation.comparer import Comparer
from app.services.evaluation.evaluator import Evaluator, EvaluatorParts
from app.services.library.documents import Documents
from app.services.library.erasure import Erasure, Quoting, Traces
from app.services.library.imports import Imports
from app.services.local_engine import LocalEngine
from app.services.metrics.live_gauges import LiveGauges
from app.services.models.completions import Completions
from app.services.models.model_packs import PackImporter
from app.services.models.model_registry import ModelRegistry
from app.services.scopes import Scopes
from app.services.system import Facts, System
from app.services.tables import Tables
from app.services.tabulating.answer_tables import AnswerTables
from app.services.tabulating.complete_answerer import CompleteAnswerer
from app.services.tabulating.document_texts import DocumentTexts
from app.services.tabulating.table_planner import TablePlanner
from app.services.tabulating.table_reader import TableReader


def assemble(
    home: str,
    offline: NetworkDenial | None = None,
    key: bytes | None = None,
    egress: EgressChannel | None = None,
) -> LocalEngine:
    """The facade for a data folder whose lock is held; ``key`` is that of an encrypted library.
    Uses the servers of the settings only with ``egress``. Raises ``AppError``."""
    parts = open_library(home, key, egress)
    settings = parts.settings.read()
    files = GgufFiles(str(parts.places.models), settings.context_tokens)

    crashes = CrashRecord(parts.places.gpu_crash)
    load = partial(_load, files, parts.places.fast_models, crashes)
    models = ModelRegistry(
        files,
        lambda path, *, adapted=True, persist=False: load(
            path,
            parts.settings.read(),
            adapted=adapted,
            states=parts.places.states if persist and not key else None,
        ),
        settings.model,
        lambda path: parts.settings.change(replace(parts.settings.read(), model=path)),
        partial(erase, str(parts.places.states)),
        lambda path: lora_for(path) is not None,
        parts.remote.model(),
        settings.generation_fallback,
        parts.recorder.decode_rate,
        lambda: parts.library.tell(LibraryChanged()),
    )
    extractive_qa = MiniLmExtractiveQa()
    calibrations = Calibrations(parts.places.calibrations, files.reference, files.recorded)
    chats = SqliteChats(parts.database)
    runs = open_sound(parts.places, parts.places.evaluations, SqliteRuns, key)
    evaluator = Evaluator(
        EvaluatorParts(
            parts.catalog,
            parts.passages,
            parts.searcher,
            models,
            parts.settings,
            runs,
            load,
            lambda search, models, wanted: Answerer(
                search,
                models,
                chats,
                wanted,
                extractive_qa,
                calibration=calibrations.of,
                passages=parts.passages,
            ),
            calibrations.keep,
        )
    )

    keys = ApiKeys(KeyFile(parts.places.keys, key), parts.catalog)
    store = SqliteAnswerTables(parts.database)
    planner, reader = _table_reader(parts, models, store)
    complete = CompleteAnswerer(planner, reader, parts.catalog.document_count)
    answer_tables = AnswerTables(store, planner, reader, parts.catalog, table_file)
    erasure = _erasure(parts, models, (chats, runs, answer_tables), runs, keys)
    erasure.resume()

    def close() -> None:
        answer_tables.close()
        erasure.close()
        models.close()
        extractive_qa.close()
        runs.close()
        parts.close()

    imports = Imports(
        parts.library,
        str(parts.places.documents),
        no_copy if key else copy_into,
        partial(gpt4all_folders, Path.home()),
    )
    correct = partial(
        spelling.correct, vocabulary=parts.passages.spellings, dictionary=parts.dictionary
    )
    unknown = partial(
        unknown_names, vocabulary=parts.passages.spellings, dictionary=parts.dictionary
    )
    answerer = Answerer(
        parts.searcher,
        models,
        chats,
        settings,
        extractive_qa,
        _query_router(parts, models, settings).answer,
        parts.recorder.prefill_rate,
        calibrations.of,
        parts.passages,
        parts.catalog.document_count,
        correct,
        unknown,
        TableChooser(parts.tables, SqliteTableQueries),
        complete.answer,
        complete.stated,
    )
    scopes = Scopes(parts.catalog.roots)
    answers = Answers(
        parts.searcher,
        answerer,
        Completions(models, parts.embedder),
        models,
        parts.recorder,
        parts.foreground,
        scopes,
        correct,
    )
    packs = ImportedPacks(parts.places.incoming, parts.places.embedders, files)
    system = System(
        _facts(parts, home, offline),
        parts.settings,
        parts.catalog,
        parts.passages,
        parts.embedders,
        models,
        parts.remote.status,
        doctor(parts, models, offline),
        partial(proof, parts, egress),
        embedder_choice.chosen,
    )
    return LocalEngine(
        library=composed(
            "library",
            parts.library,
            erasure,
            imports,
            parts.repairer,
            Documents(
                parts.catalog, parts.ocr_results, parts.extractor, read_samples, parts.listing
            ),
        ),
        answers=answers,
        answer_tables=answer_tables,
        chats=composed("chats", ChatHistory(chats, models, scopes), chats),
        models=composed("models", models, PackImporter(packs, models)),
        evaluation=composed(
            "evaluation",
            evaluator,
            Comparer(parts.searcher, models, settings, DunnTest()),
            runs,
        ),
        tables=Tables(parts.tables),
        measurements=composed("measurements", LiveGauges(parts.recorder, models), parts.recorder),
        system=system,
        api_keys=keys,
        release=close,
    )


def _facts(parts: LibraryParts, home: str, offline: NetworkDenial | None) -> Facts:
    return Facts(
        home=home,
        version=__version__,
        offline="kernel" if offline and offline.enforced else "",
    )


def _load(
    files: GgufFiles,
    cache: Path,
    crashes: CrashRecord,
    path: str,
    settings: Settings,
    *,
    adapted: bool = True,
    states: Path | None = None,
) -> LlamaCpp:
    path = files.resolve(path)
    files.check(path)
    return LlamaCpp(path, settings, cache=cache, adapted=adapted, states=states, crashes=crashes)


def _erasure(
    parts: LibraryParts,
    models: ModelRegistry,
    quoting: Sequence[Quoting],
    runs: SqliteRuns,
    keys: ApiKeys,
) -> Erasure:
    def compact() -> None:
        parts.passages.compact()
        runs.compact()
        models.forget()
        parts.snapshots.erase()
        erase_left_over(parts.places.home)
        if parts.index_is_remote:
            for folder in parts.places.vector_folders:
                erase(str(folder))  # of the time before there was a server

    return Erasure(
        parts.library,
        Traces(
            parts.catalog,
            parts.passages,
            quoting,
            parts.embedders.rebuild,
            keys.forget_folder,
            str(parts.places.documents),
            erase,
            compact,
        ),
    )


def _unadapted(
    models: ModelRegistry,
) -> Callable[[Listener], AbstractContextManager[LanguageModel]]:
    """Lends the model without its adapter, which was trained for short answers."""

    def lend(listen: Listener) -> AbstractContextManager[LanguageModel]:
        if not models.is_remote and models.path and lora_for(models.path):
            return models.beside(adapted=False, listen=listen)
        return models.use(listen)

    return lend


def _table_reader(
    parts: LibraryParts, models: ModelRegistry, store: SqliteAnswerTables
) -> tuple[TablePlanner, TableReader]:
    """Plans and reads answer tables, with the model that writes answers."""

    def profile() -> str:
        return parts.settings.read().writer_profile

    planner = TablePlanner(models.use, profile)
    reader = TableReader(
        parts.catalog,
        DocumentTexts(parts.catalog, parts.passages),
        SqliteVersions(parts.database),
        store,
        models.use,
        lambda: models.path,
        profile,
        parts.foreground.rest,
        changed=changed_on_disk,
    )
    return planner, reader


def _query_router(parts: LibraryParts, models: ModelRegistry, settings: Settings) -> QueryRouter:
    """Answers questions that need no search."""
    return QueryRouter(
        parts.catalog,
        CatalogAnswerer(parts.catalog, parts.passages),
        Summariser(parts.passages, _unadapted(models), settings.summary_passages),
    )

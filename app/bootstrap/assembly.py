"""Puts the facade over a library together."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from pathlib import Path

from app import __version__
from app.adapters.chats_sqlite import SqliteChats
from app.adapters.copy_files import copy_into, erase, no_copy
from app.adapters.folders_gpt4all import gpt4all_folders
from app.adapters.keys_file import KeyFile
from app.adapters.llm_adapters import adapter_for
from app.adapters.llm_llama_cpp import LlamaCpp
from app.adapters.llm_states import erase as erase_states
from app.adapters.models_gguf import GgufFiles
from app.adapters.packs_imported import ImportedPacks
from app.adapters.places_platformdirs import find_home as find_home
from app.adapters.runs_sqlite import SqliteRuns
from app.adapters.samples import read_samples
from app.adapters.spans_transformers import MiniLmSpanReader
from app.adapters.statistics_posthocs import DunnTest
from app.bootstrap.health import doctor, proof
from app.bootstrap.library import LibraryParts, open_library, sound
from app.core.events import Listener
from app.core.model_ports import LanguageModel
from app.core.settings import Settings
from app.link.couriers import Couriers
from app.offline.denial import NetworkDenial
from app.services.answerer import Answerer
from app.services.assistant import Assistant, Facts, Services
from app.services.comparer import Comparer
from app.services.completer import Completer
from app.services.errands import Errands
from app.services.evaluator import Evaluator, EvaluatorParts
from app.services.forgetting import Forgetter, Traces
from app.services.intake import Intake
from app.services.keyring import Keyring
from app.services.librarian import Librarian
from app.services.modelkeeper import ModelKeeper
from app.services.packing import PackImporter
from app.services.summariser import Summariser


def assemble(
    home: str,
    offline: NetworkDenial | None = None,
    key: bytes | None = None,
    couriers: Couriers | None = None,
) -> Assistant:
    """The facade over a data folder whose lock is held, encrypted if there is a ``key``. With
    ``couriers``, who connect to them, the servers of the settings take part. Raises ``AppError``.
    """
    parts = open_library(home, key, couriers)
    settings = parts.settings.read()
    files = GgufFiles(str(parts.places.models), settings.context_tokens)

    load = partial(_load, files, parts.places.fast_models)
    models = ModelKeeper(
        files,
        lambda path, *, adapted=True, lasting=False: load(
            path,
            parts.settings.read(),
            adapted=adapted,
            states=parts.places.states if lasting and not key else None,
        ),
        settings.model,
        lambda path: parts.settings.change(replace(parts.settings.read(), model=path)),
        partial(erase_states, parts.places.states),
        lambda path: adapter_for(path) is not None,
        parts.elsewhere.model(),
        settings.generation_fallback,
    )
    reader = MiniLmSpanReader()
    chats = SqliteChats(parts.database)
    runs = sound(parts.places, parts.places.evaluations, SqliteRuns, key)
    evaluator = Evaluator(
        EvaluatorParts(
            *(parts.catalog, parts.passages, parts.searcher, models, parts.settings, runs),
            *(load, lambda finder, models, wanted: Answerer(finder, models, chats, wanted, reader)),
        )
    )

    def close() -> None:
        models.close()
        reader.close()
        runs.close()
        parts.close()

    return Assistant(
        Services(
            facts=_facts(parts, home, offline),
            settings=parts.settings,
            catalog=parts.catalog,
            passages=parts.passages,
            extractor=parts.extractor,
            scans=parts.scans,
            library=parts.library,
            repairer=parts.repairer,
            forgetter=_forgetter(parts, models, chats, runs),
            intake=Intake(
                *(parts.library, str(parts.places.documents), no_copy if key else copy_into),
                partial(gpt4all_folders, Path.home()),
            ),
            searcher=parts.searcher,
            answerer=Answerer(
                *(parts.searcher, models, chats, settings, reader),
                *(_errands(parts, models, settings).answer, parts.recorder.prefill_rate),
            ),
            models=models,
            packs=PackImporter(
                ImportedPacks(parts.places.incoming, parts.places.embedders, files), models
            ),
            chats=chats,
            completer=Completer(models, parts.embedder),
            keys=Keyring(KeyFile(parts.places.keys, key), parts.catalog),
            recorder=parts.recorder,
            doctor=doctor(parts, models, offline),
            servers=parts.elsewhere.status,
            comparer=Comparer(parts.searcher, models, chats, settings, DunnTest()),
            evaluator=evaluator,
            runs=runs,
            courtesy=parts.courtesy,
            prove=partial(proof, parts, couriers),
            close=close,
        )
    )


def _facts(parts: LibraryParts, home: str, offline: NetworkDenial | None) -> Facts:
    return Facts(
        home=home,
        version=__version__,
        embedder=parts.embedder.identity.stamp,
        languages=parts.embedder.identity.languages,
        offline="kernel" if offline and offline.enforced else "",
        samples=read_samples(),
    )


def _load(
    files: GgufFiles,
    cache: Path,
    path: str,
    settings: Settings,
    *,
    adapted: bool = True,
    states: Path | None = None,
) -> LlamaCpp:
    files.check(path)
    return LlamaCpp(path, settings, cache=cache, adapted=adapted, states=states)


def _forgetter(
    parts: LibraryParts, models: ModelKeeper, chats: SqliteChats, runs: SqliteRuns
) -> Forgetter:
    def compact() -> None:
        parts.snapshots.erase()
        parts.passages.compact()
        runs.compact()
        models.forget()

    return Forgetter(
        parts.library,
        Traces(
            *(parts.catalog, parts.passages, chats, runs, parts.mirror),
            *(str(parts.places.documents), erase, compact),
        ),
    )


def _errands(parts: LibraryParts, models: ModelKeeper, settings: Settings) -> Errands:
    """What is answered without a search."""

    def unadapted(listen: Listener) -> AbstractContextManager[LanguageModel]:
        if not models.is_elsewhere and models.path and adapter_for(models.path):
            return models.beside(adapted=False, listen=listen)
        return models.use(listen)

    return Errands(
        parts.catalog,
        Librarian(parts.catalog, parts.passages),
        Summariser(parts.passages, unadapted, settings.summary_passages),
    )

"""The facade over the services: everything the command line and the desktop can call."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.core.cancellation import CancelToken
from app.core.domain.answers import Answer, AskRequest, Chat, ChatHit, Message, Question
from app.core.domain.diagnostics import Finding
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import UsageError
from app.core.domain.events import Event, Listener, ignore
from app.core.domain.files import Document, Problem
from app.core.domain.folders import Root, RootStatus
from app.core.domain.guardrails import Guardrails
from app.core.domain.library import IndexReport, Repair, Samples, Status
from app.core.domain.measurements import Gauges, Measurement, WorkKind
from app.core.domain.search import EVERYWHERE, Scope, SearchResult
from app.core.domain.servers import ServerStatus
from app.core.domain.settings import MachineSettings, Settings
from app.core.evaluation.comparison import CompareRequest, Comparison
from app.core.evaluation.evaluation import EvalQuestion, Plan, Run, RunSummary
from app.core.facade import NEVER
from app.core.llm.completions import Completion, CompletionRequest, Embedded
from app.core.llm.model_info import ModelInfo
from app.core.llm.model_packs import Imported
from app.core.metrics.histograms import Trend
from app.core.metrics.load_test import Sweep
from app.core.ports.catalog import Catalog, OcrStore
from app.core.ports.chats import ChatStore
from app.core.ports.extraction import Extractor
from app.core.ports.passages import PassageStore
from app.core.ports.runs import RunStore
from app.core.ports.settings import SettingsStore
from app.core.security.api_keys import AccessKey, NewKey
from app.core.security.offline_proof import OfflineProof
from app.core.text.languages import covers
from app.services.answering.answerer import Answerer
from app.services.answering.searcher import Searcher
from app.services.api_keys import ApiKeys
from app.services.doctor import Doctor
from app.services.evaluation.comparer import Comparer
from app.services.evaluation.evaluator import Evaluator
from app.services.library.erasure import Erasure
from app.services.library.folders import Library
from app.services.library.foreground_priority import ForegroundPriority
from app.services.library.imports import Imports
from app.services.library.repair import Repairer
from app.services.metrics.recorder import Recorder
from app.services.models.completions import Completions
from app.services.models.model_packs import PackImporter
from app.services.models.model_registry import ModelRegistry


@dataclass(frozen=True, slots=True)
class Facts:
    """Constants of a running engine; empty ``languages`` means that the embedder knows all."""

    home: str
    version: str
    embedder: str
    languages: tuple[str, ...]
    offline: str
    samples: Samples


@dataclass(frozen=True, slots=True)
class Services:
    """The services that the facade calls, wired by ``bootstrap``."""

    facts: Facts
    settings: SettingsStore
    catalog: Catalog
    passages: PassageStore
    extractor: Extractor
    scans: OcrStore
    library: Library
    repairer: Repairer
    forgetter: Erasure
    intake: Imports
    searcher: Searcher
    answerer: Answerer
    models: ModelRegistry
    packs: PackImporter
    chats: ChatStore
    completer: Completions
    keys: ApiKeys
    recorder: Recorder
    doctor: Doctor
    servers: Callable[[], tuple[ServerStatus, ...]]
    comparer: Comparer
    evaluator: Evaluator
    runs: RunStore
    courtesy: ForegroundPriority
    prove: Callable[[], OfflineProof]
    close: Callable[[], None]


class LocalEngine:
    """``Facade`` in the process that holds the lock of the data folder."""

    def __init__(self, services: Services) -> None:
        self._services = services

    # Library

    def add_folder(
        self,
        path: str,
        recursive: bool = True,
        include: tuple[str, ...] = (),
        exclude: tuple[str, ...] = (),
    ) -> Root:
        return self._services.library.add_folder(path, recursive, include, exclude)

    def remove_folder(self, path: str) -> None:
        self._services.library.remove_folder(path)

    def forget_folder(self, path: str) -> None:
        self._services.forgetter.forget(path)

    def restore_folder(self, path: str) -> Root:
        return self._services.library.restore_folder(path)

    def removed_folders(self) -> list[Root]:
        return self._services.library.removed_folders()

    def folders(self) -> list[RootStatus]:
        return self._services.library.folders()

    def found_folders(self, database: str = "") -> list[str]:
        return self._services.intake.found(database)

    def import_paths(self, paths: Sequence[str], copy: bool) -> list[str]:
        return self._services.intake.import_paths(paths, copy)

    def exclude(self, path: str) -> None:
        self._services.library.exclude(path)

    def include(self, path: str) -> None:
        self._services.library.include(path)

    def documents(self, text: str = "", k: int = 50, scope: Scope = EVERYWHERE) -> list[Document]:
        return self._services.catalog.documents(text, k, scope)

    def document(self, path: str) -> ExtractedDocument:
        path = os.path.abspath(path)
        file = self._services.catalog.file_at(path)
        if file is None:
            raise UsageError(
                f"{path} is not in the library.", remedy="Add its folder to the library first."
            )
        recognised = self._services.scans.document(file.content_hash or "")
        return recognised or self._services.extractor.extract(path)

    def samples(self) -> Samples:
        return self._services.facts.samples

    def index(
        self, paths: Sequence[str] = (), listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> IndexReport:
        return self._services.library.index(paths, listen, cancel)

    def watch(self, listen: Listener = ignore, cancel: CancelToken = NEVER) -> None:
        self._services.library.watch(listen, cancel)

    def problems(self) -> list[Problem]:
        return self._services.library.problems()

    def retry(self, path: str | None = None) -> int:
        return self._services.library.retry(path)

    def repair(self, listen: Listener = ignore, cancel: CancelToken = NEVER) -> list[Repair]:
        return self._services.repairer.repair(listen, cancel)

    # Questions and chats

    def search(self, text: str, k: int = 10, scope: Scope = EVERYWHERE) -> SearchResult:
        with self._services.courtesy.waiting():
            return self._services.searcher.find(text, k, scope)

    def warm_up(self) -> None:
        with self._services.courtesy.waiting():
            self._services.answerer.warm_up()

    def ask(
        self, request: AskRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Answer:
        recorder = self._services.recorder

        def both(event: Event) -> None:
            recorder.hear(event)
            listen(event)

        answer: Answer | None = None
        began = recorder.begin()
        try:
            with self._services.courtesy.waiting():
                answer = self._services.answerer.ask(request, both, cancel)
        finally:
            recorder.end(answer, self._services.models.device, began)
        return answer

    def complete(
        self, request: CompletionRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Completion:
        with self._services.courtesy.waiting():
            return self._services.completer.complete(request, listen, cancel)

    def embed(self, texts: Sequence[str]) -> Embedded:
        with self._services.courtesy.waiting():
            return self._services.completer.embed(texts)

    def make_key(self, name: str, roots: tuple[str, ...] = ()) -> NewKey:
        return self._services.keys.make(name, roots)

    def keys(self) -> list[AccessKey]:
        return self._services.keys.keys()

    def key_of(self, secret: str) -> AccessKey | None:
        return self._services.keys.find(secret)

    def revoke_key(self, key_id: str) -> None:
        self._services.keys.revoke(key_id)

    def answer_many(
        self,
        questions: Sequence[Question],
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        answers = self._services.answerer.answer_many(questions, listen, cancel)
        self._services.recorder.note(answers, self._services.models.device)
        return answers

    def chats(self) -> list[Chat]:
        return self._services.chats.chats()

    def messages(self, chat_id: int) -> list[Message]:
        return self._services.chats.messages(chat_id)

    def search_chats(self, text: str, k: int = 20) -> list[ChatHit]:
        return self._services.chats.search(text, k)

    def rename_chat(self, chat_id: int, title: str) -> None:
        self._services.chats.rename(chat_id, title)

    def pin_chat(self, chat_id: int, pinned: bool) -> None:
        self._services.chats.pin(chat_id, pinned)

    def set_chat_rules(self, chat_id: int, guardrails: Guardrails) -> None:
        self._services.chats.guard(chat_id, guardrails)

    def delete_chat(self, chat_id: int) -> None:
        self._services.chats.delete(chat_id)
        self._services.models.forget()

    def rate(self, message_id: int, rating: int) -> None:
        self._services.chats.rate(message_id, rating)

    # Models, settings, state

    def models(self) -> list[ModelInfo]:
        return self._services.models.models()

    def found_models(self) -> list[ModelInfo]:
        return self._services.models.found_models()

    def import_model(
        self,
        path: str,
        choose: bool = True,
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> ModelInfo:
        return self._services.models.import_model(path, choose, listen, cancel)

    def import_pack(
        self, path: str, choose: bool = True, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Imported:
        return self._services.packs.import_pack(path, choose, listen, cancel)

    def embedders(self) -> list[str]:
        return self._services.packs.embedders()

    def choose_model(self, path: str) -> ModelInfo:
        return self._services.models.choose_model(path)

    def verify_model(
        self, path: str, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Finding:
        return self._services.models.verify_model(path, listen, cancel)

    def remove_model(self, path: str) -> None:
        self._services.models.remove_model(path)

    def settings(self) -> Settings:
        return self._services.settings.read()

    def change_settings(self, settings: Settings) -> None:
        self._services.settings.change(settings)

    def machine_settings(self) -> MachineSettings:
        return self._services.settings.machine

    def status(self) -> Status:
        services, facts = self._services, self._services.facts
        files, found = services.catalog.counts(), services.catalog.languages()
        return Status(
            roots=len(services.catalog.roots()),
            files=files,
            passages=services.passages.count(),
            vectors=services.passages.vector_count(facts.embedder),
            queue=files.get("pending", 0),
            embedder=facts.embedder,
            model=services.models.name,
            home=facts.home,
            version=facts.version,
            offline=facts.offline,
            device=services.models.device,
            uncovered={code: n for code, n in found.items() if not covers(facts.languages, code)},
            servers=services.servers(),
        )

    def gauges(self) -> Gauges:
        gauges, load = self._services.recorder.gauges(), self._services.models.load
        if load is None:
            return gauges
        return replace(
            gauges,
            waiting=load.waiting,
            generating=load.running,
            cache=load.tokens,
            cache_total=load.room,
        )

    def measurements(self, k: int = 200, kind: WorkKind = "answer") -> list[Measurement]:
        return self._services.recorder.measurements(k, kind)

    def trends(self, kind: WorkKind = "answer") -> list[Trend]:
        return self._services.recorder.trends(kind)

    def sweeps(self) -> list[Sweep]:
        return self._services.recorder.sweeps()

    def doctor(self) -> list[Finding]:
        return self._services.doctor.examine()

    def offline_proof(self) -> OfflineProof:
        return self._services.prove()

    def recent_questions(self, k: int = 20) -> list[str]:
        return self._services.comparer.recent_questions(k)

    def compare(
        self, request: CompareRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Comparison:
        return self._services.comparer.compare(request, listen, cancel)

    # Evaluations

    def evaluate(self, plan: Plan, listen: Listener = ignore, cancel: CancelToken = NEVER) -> Run:
        return self._services.evaluator.evaluate(plan, listen, cancel)

    def runs(self) -> list[RunSummary]:
        return self._services.runs.runs()

    def run(self, run_id: int) -> Run:
        return self._services.runs.run(run_id)

    def remove_run(self, run_id: int) -> None:
        self._services.runs.remove(run_id)

    def keep_question(self, probe: EvalQuestion) -> EvalQuestion:
        return self._services.runs.keep(probe)

    def kept_questions(self) -> list[EvalQuestion]:
        return self._services.runs.probes()

    def remove_question(self, probe_id: str) -> None:
        self._services.runs.drop(probe_id)

    def close(self) -> None:
        self._services.close()

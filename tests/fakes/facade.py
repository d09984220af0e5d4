"""A ``Facade`` with nothing behind it: scripted results, recorded calls, calls that can be held.

``hold`` keeps the long calls (``index``, ``ask``, ``evaluate`` ...) running until ``release`` is
set or the call is cancelled; ``started`` and ``cancelled`` say so to a test that waits.
"""

from __future__ import annotations

import struct
import threading
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from app.core.cancellation import CancelToken
from app.core.domain import events
from app.core.domain.answers import Answer, AskRequest, Chat, ChatHit, Citation, Message, Question
from app.core.domain.diagnostics import Finding
from app.core.domain.documents import ExtractedDocument, PageSpan
from app.core.domain.errors import AppError, Cancelled, WrongPassphrase
from app.core.domain.events import Listener, ignore
from app.core.domain.files import Document, Problem
from app.core.domain.folders import Root, RootStatus
from app.core.domain.guardrails import Guardrails
from app.core.domain.library import FileCounts, IndexReport, Repair, Samples, Status
from app.core.domain.measurements import Gauges, Measurement, TokenCounts, WorkKind
from app.core.domain.search import EVERYWHERE, Hit, Scope, SearchResult
from app.core.domain.settings import MachineSettings, Settings
from app.core.evaluation.comparison import (
    Candidate,
    CompareRequest,
    Comparison,
    Judge,
    Pair,
    Ranked,
    Verdict,
)
from app.core.evaluation.evaluation import EvalQuestion, Outcome, Plan, Run, RunSummary, report
from app.core.facade import NEVER
from app.core.llm.completions import Completion, CompletionRequest, Embedded
from app.core.llm.model_info import ModelInfo
from app.core.llm.model_packs import Imported
from app.core.metrics.histograms import Trend, count, trends
from app.core.metrics.load_test import Cell, Sweep
from app.core.metrics.spread import Spread
from app.core.security.api_keys import AccessKey, NewKey, digest
from app.core.security.offline_proof import Attempt, OfflineProof, ProcessProof, Violation
from app.core.security.vault import VaultState, VaultStatus, checked

HIT = Hit("/docs/a.pdf", 3, 10, 29, "The sky is blue today.", "Weather", 0.5, 1, None, 7)
NAMELESS = replace(HIT, path="/docs/\udcff\x1b[31m.txt", page=None, heading="", lexical_rank=2)
CITATION = Citation(1, HIT.path, HIT.page, HIT.start, HIT.end, HIT.text)
STAGES = {"embed_ms": 12.0, "search_ms": 8.0, "prompt_ms": 1.0, "queue_ms": 0.0,
          "prefill_ms": 90.0, "ttft_ms": 115.0, "decode_ms": 1500.0}  # fmt: skip
ANSWER = Answer(
    "It is blue [1].",
    False,
    (CITATION,),
    (HIT, NAMELESS),
    STAGES,
    TokenCounts(900, 300, 64),
    "tiny",
)
PROBLEM = Problem("/docs/locked.pdf", "document-encrypted", "Protected", "It is.", "Unlock it.")
REPORT = IndexReport(
    FileCounts(indexed=1200, failed=1), 3400, 3390, 65.0,
    {"extract": 3.0, "chunk": 0.5, "embed": 60.0, "store": 1.5}, (PROBLEM,), 1201,
)  # fmt: skip
MODEL = ModelInfo("tiny", "/models/tiny.gguf", 145_000_000, "Q8_0", 2048, "llama", active=True)
EMBEDDER = "/models/multilingual"
PROBE = EvalQuestion("p1", "What colour is the sky?", ("blue",), HIT.path, CITATION, "gap")
OUTCOMES = (
    Outcome(PROBE, "It is blue.", False, 1, True, 0.0, 0.5, 3, (CITATION,)),
    Outcome(
        EvalQuestion("p2", "Who sings?"), "Not in your documents.", True, None, None, 0.0, 0.0, 4
    ),
)
RUN = Run(
    RunSummary(
        1, 1_700_000_000.0, "tiny", {"passages": "3"}, None, 3.5, report(OUTCOMES, 3.5)
    ),
    OUTCOMES,
)  # fmt: skip

PROOF = OfflineProof(
    (
        ProcessProof(
            "engine", 41, 2, True, (Attempt("TCP", "Python", True, "EACCES"),), ("unix /a",)
        ),
        ProcessProof("extractor", 42, 2, True, (Attempt("DNS", "Python", True, "EAI_AGAIN"),)),
    ),
    (Violation(1_700_000_000.0, "engine", "urllib3", "socket 2", ("a.py:1 get",)),),
)

COMPARISON = Comparison(
    candidates=(
        Candidate("tiny", "/models/tiny.gguf", 1.4, Spread(1.0, 1.0, 1.0, 2.0, 2.0),
                  Spread(2.0, 4.0, 5.0, 9.0, 20.0), Spread(30.0, 38.0, 41.0, 44.0, 50.0)),
        Candidate("large", "/models/large.gguf", 1.6, Spread(1.0, 1.0, 2.0, 2.0, 2.0),
                  Spread(8.0, 12.0, 22.0, 30.0, 41.0), Spread(4.0, 5.0, 6.0, 6.5, 8.0)),
    ),
    judges=(Judge("other", "/models/other.gguf", 0.62),),
    questions=(Ranked("Why is the sky blue?", ("Air.", "Because of the air."), (2.0, 1.0)),),
    pairs=(Pair("tiny", "large", 1.1, 0.12, 0.27),),
    verdict=Verdict("none", "tiny", "large", 0.27, 110),
)  # fmt: skip

SWEEP = Sweep(
    3, 1_700_000_000.0, "tiny", "1", "CPU",
    (Cell(1, 2, 4, 10.0, TokenCounts(2000, 400, 120), Spread(1.0, 1.5, 2.0, 2.5, 3.0), 2.9,
          Spread(0.02, 0.03, 0.04, 0.05, 0.06), 0.055, 0.001, 0.5),),
)  # fmt: skip


class FakeFacade:
    """Every method records (name, its arguments without listen and cancel) in ``calls``."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.error: AppError | Exception | None = None
        self.fault: AppError | None = None
        """Raised by ``index``, ``watch``, ``ask`` and ``answer_many`` after the events."""
        self.events: list[events.Event] = []
        self.answer = ANSWER
        self.comparison = COMPARISON
        self.proof = PROOF
        self.hits: tuple[Hit, ...] = (HIT, NAMELESS)
        self.completion = Completion("Hello there", "stop", "tiny", TokenCounts(9, 4, 2), 1.5)
        self.access: list[AccessKey] = []
        self.borne: list[str] = []
        self.wishes = Settings()
        self.roots: list[Root] = []
        self.removed: list[Root] = []
        self.machine = MachineSettings()
        self.found: list[str] = []
        self.encrypted: VaultState = "off"
        self.locked = False
        self.passphrase = ""
        self.hold = False
        self.started = threading.Event()
        self.release = threading.Event()
        self.cancelled = threading.Event()
        self.closed = threading.Event()

    def add_folder(
        self,
        path: str,
        recursive: bool = True,
        include: tuple[str, ...] = (),
        exclude: tuple[str, ...] = (),
    ) -> Root:
        self._note("add_folder", path=path, recursive=recursive, include=include, exclude=exclude)
        self.roots.append(Root(len(self.roots) + 1, path, recursive, include, exclude))
        return self.roots[-1]

    def remove_folder(self, path: str) -> None:
        self._note("remove_folder", path=path)
        self.removed = [Root(0, path, state="removed")]
        self.roots = [root for root in self.roots if root.path != path]

    def forget_folder(self, path: str) -> None:
        self._note("forget_folder", path=path)
        self.roots = [root for root in self.roots if root.path != path]

    def restore_folder(self, path: str) -> Root:
        self._note("restore_folder", path=path)
        self.roots.append(Root(9, path))
        return self.roots[-1]

    def removed_folders(self) -> list[Root]:
        self._note("removed_folders")
        return list(self.removed)

    def repair(self, listen: Listener = ignore, cancel: CancelToken = NEVER) -> list[Repair]:
        self._note("repair")
        return [Repair("passages", 3400, 0), Repair("vector index", 3390, 2)]

    def folders(self) -> list[RootStatus]:
        self._note("folders")
        return [RootStatus(root, 1200, 3, 1, 2, 3400) for root in self.roots]

    def found_folders(self, database: str = "") -> list[str]:
        self._note("found_folders", database=database)
        return list(self.found)

    def import_paths(self, paths: Sequence[str], copy: bool) -> list[str]:
        self._note("import_paths", paths=tuple(paths), copy=copy)
        return list(paths)

    def exclude(self, path: str) -> None:
        self._note("exclude", path=path)

    def include(self, path: str) -> None:
        self._note("include", path=path)

    def documents(self, text: str = "", k: int = 50, scope: Scope = EVERYWHERE) -> list[Document]:
        self._note("documents", text=text, k=k, scope=scope)
        return [Document(HIT.path, "pdf", 120_000, 1_700_000_000.0, "indexed")]

    def document(self, path: str) -> ExtractedDocument:
        self._note("document", path=path)
        return ExtractedDocument("Today: " + HIT.text, "pdf", (PageSpan(1, 0, 29),))

    def samples(self) -> Samples:
        self._note("samples")
        return Samples("/samples", ("What is the notice period?",))

    def index(
        self, paths: Sequence[str] = (), listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> IndexReport:
        self._note("index", paths=tuple(paths))
        self._work(listen, cancel)
        return REPORT

    def watch(self, listen: Listener = ignore, cancel: CancelToken = NEVER) -> None:
        self._note("watch")
        self._work(listen, cancel)

    def search(self, text: str, k: int = 10, scope: Scope = EVERYWHERE) -> SearchResult:
        self._note("search", text=text, k=k, scope=scope)
        return SearchResult(self.hits[:k], {"embed": 12.0, "dense": 3.0})

    def warm_up(self) -> None:
        self._note("warm_up")

    def ask(
        self, request: AskRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Answer:
        self._note("ask", request=request)
        self._work(listen, cancel)
        return self.answer

    def complete(
        self, request: CompletionRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Completion:
        self._note("complete", request=request)
        self._work(listen, cancel)
        return self.completion

    def embed(self, texts: Sequence[str]) -> Embedded:
        self._note("embed", texts=tuple(texts))
        return Embedded((struct.pack("<2f", 0.6, 0.8),) * len(texts), "mini", 3 * len(texts))

    def make_key(self, name: str, roots: tuple[str, ...] = ()) -> NewKey:
        self._note("make_key", name=name, roots=tuple(roots))
        self.access.append(AccessKey("k1", name, tuple(roots), 1_700_000_000.0, digest("secret")))
        return NewKey(self.access[-1], "secret")

    def keys(self) -> list[AccessKey]:
        self._note("keys")
        return list(self.access)

    def key_of(self, secret: str) -> AccessKey | None:
        self._note("key_of", secret=secret)
        return next((key for key in self.access if key.digest == digest(secret)), None)

    def bearing(self, secret: str) -> FakeFacade:
        """As ``link.client.Client``; the other end of its line sees to what a key reaches."""
        self.borne.append(secret)
        return self

    def revoke_key(self, key_id: str) -> None:
        self._note("revoke_key", key_id=key_id)
        self.access = [key for key in self.access if key.id != key_id]

    def answer_many(
        self,
        questions: Sequence[Question],
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        self._note("answer_many", questions=tuple(questions))
        self._work(listen, cancel)
        for done, question in enumerate(questions, 1):
            listen(events.QuestionAnswered(question.id, done, len(questions)))
        return [replace(self.answer, answer=question.question.upper()) for question in questions]

    def chats(self) -> list[Chat]:
        self._note("chats")
        return [Chat(4, "About the sky", 1_700_000_000.0, 1_700_000_060.0)]

    def messages(self, chat_id: int) -> list[Message]:
        self._note("messages", chat_id=chat_id)
        return [
            Message(1, chat_id, "user", "What colour is the sky?", 1_700_000_000.0),
            Message(2, chat_id, "assistant", self.answer.answer, 1_700_000_060.0, (CITATION,)),
        ]

    def search_chats(self, text: str, k: int = 20) -> list[ChatHit]:
        self._note("search_chats", text=text, k=k)
        return [ChatHit(chat, 2, "It is blue") for chat in self.chats()]

    def rename_chat(self, chat_id: int, title: str) -> None:
        self._note("rename_chat", chat_id=chat_id, title=title)

    def pin_chat(self, chat_id: int, pinned: bool) -> None:
        self._note("pin_chat", chat_id=chat_id, pinned=pinned)

    def set_chat_rules(self, chat_id: int, guardrails: Guardrails) -> None:
        self._note("set_chat_rules", chat_id=chat_id, guardrails=guardrails)

    def delete_chat(self, chat_id: int) -> None:
        self._note("delete_chat", chat_id=chat_id)

    def rate(self, message_id: int, rating: int) -> None:
        self._note("rate", message_id=message_id, rating=rating)

    def problems(self) -> list[Problem]:
        self._note("problems")
        return [PROBLEM]

    def retry(self, path: str | None = None) -> int:
        self._note("retry", path=path)
        return 1

    def status(self) -> Status:
        self._note("status")
        return Status(1, {"indexed": 1200, "failed": 1}, 3400, 3400, 0, "mini", "tiny", "/h", "1")

    def doctor(self) -> list[Finding]:
        self._note("doctor")
        return [Finding("network", True, "denied"), Finding("gpu", False, "none", "Add one.")]

    def offline_proof(self) -> OfflineProof:
        self._note("offline_proof")
        return self.proof

    def models(self) -> list[ModelInfo]:
        self._note("models")
        return [MODEL]

    def found_models(self) -> list[ModelInfo]:
        self._note("found_models")
        return [replace(MODEL, path="/others/tiny.gguf", active=False, origin="LM Studio")]

    def import_model(
        self,
        path: str,
        choose: bool = True,
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> ModelInfo:
        self._note("import_model", path=path, choose=choose)
        self._work(listen, cancel)
        return MODEL

    def import_pack(
        self,
        path: str,
        choose: bool = True,
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> Imported:
        self._note("import_pack", path=path, choose=choose)
        return Imported((MODEL,), (EMBEDDER,))

    def embedders(self) -> list[str]:
        self._note("embedders")
        return [EMBEDDER]

    def choose_model(self, path: str) -> ModelInfo:
        self._note("choose_model", path=path)
        return MODEL

    def verify_model(
        self, path: str, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Finding:
        self._note("verify_model", path=path)
        return Finding("tiny", True, "as imported")

    def remove_model(self, path: str) -> None:
        self._note("remove_model", path=path)

    def settings(self) -> Settings:
        self._note("settings")
        return self.wishes

    def change_settings(self, settings: Settings) -> None:
        self._note("change_settings", settings=settings)
        self.wishes = settings

    def machine_settings(self) -> MachineSettings:
        self._note("machine_settings")
        return self.machine

    def gauges(self) -> Gauges:
        self._note("gauges")
        return Gauges(0.25, 700_000_000, 16_000_000_000)

    def trends(self, kind: WorkKind = "answer") -> list[Trend]:
        self._note("trends", kind=kind)
        return trends(count(self.measurements(), {}))

    def measurements(self, k: int = 200, kind: WorkKind = "answer") -> list[Measurement]:
        self._note("measurements", k=k, kind=kind)
        return [Measurement(1_700_000_060.0, "tiny", STAGES, ANSWER.tokens)]

    def sweeps(self) -> list[Sweep]:
        self._note("sweeps")
        return [SWEEP]

    def recent_questions(self, k: int = 20) -> list[str]:
        self._note("recent_questions", k=k)
        return ["What colour is the sky?", "How high is the rent?", "Who owns the dog?"][:k]

    def compare(
        self, request: CompareRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Comparison:
        self._note("compare", request=request)
        self._work(listen, cancel)
        return self.comparison

    def evaluate(self, plan: Plan, listen: Listener = ignore, cancel: CancelToken = NEVER) -> Run:
        self._note("evaluate", plan=plan)
        self._work(listen, cancel)
        return RUN

    def runs(self) -> list[RunSummary]:
        self._note("runs")
        return [replace(RUN.summary, id=2), RUN.summary]

    def run(self, run_id: int) -> Run:
        self._note("run", run_id=run_id)
        return replace(RUN, summary=replace(RUN.summary, id=run_id))

    def remove_run(self, run_id: int) -> None:
        self._note("remove_run", run_id=run_id)

    def keep_question(self, probe: EvalQuestion) -> EvalQuestion:
        self._note("keep_question", probe=probe)
        return replace(probe, id="kept-1")

    def kept_questions(self) -> list[EvalQuestion]:
        self._note("kept_questions")
        return [replace(PROBE, id="kept-1", kind="kept")]

    def remove_question(self, probe_id: str) -> None:
        self._note("remove_question", probe_id=probe_id)

    def vault(self) -> VaultStatus:
        return VaultStatus(self.encrypted, self.locked)

    def unlock(
        self, passphrase: str, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> None:
        self._note("unlock", passphrase=passphrase)
        self._expect(passphrase)
        self.locked = False
        self.encrypted = "off" if self.encrypted == "decrypting" else "on"

    def encrypt(self, passphrase: str) -> None:
        self._note("encrypt", passphrase=passphrase)
        self.passphrase, self.encrypted = checked(passphrase), "encrypting"

    def decrypt(self, passphrase: str) -> None:
        self._note("decrypt", passphrase=passphrase)
        self._expect(passphrase)
        self.encrypted = "decrypting"

    def change_passphrase(self, passphrase: str, new: str) -> None:
        self._note("change_passphrase", passphrase=passphrase, new=new)
        self._expect(passphrase)
        self.passphrase = checked(new)

    def _expect(self, passphrase: str) -> None:
        if passphrase != self.passphrase:
            raise WrongPassphrase("The passphrase does not open this library.")

    def close(self) -> None:
        self.closed.set()

    def _note(self, name: str, /, **arguments: Any) -> None:
        self.calls.append((name, arguments))
        if self.error is not None:
            raise self.error

    def _work(self, listen: Listener, cancel: CancelToken) -> None:
        for event in self.events:
            listen(event)
        self.started.set()
        if self.fault is not None:
            raise self.fault
        while self.hold and not self.release.wait(0.005):
            if cancel.is_set():
                self.cancelled.set()
                raise Cancelled("The person asked for it.")

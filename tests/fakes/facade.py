"""A ``Facade`` with nothing behind it: scripted results, recorded calls, calls that can be held.

It is derived from the declarations in ``app.core.facade``: a call that nothing is said of here is
recorded and returns an empty value of the type it is declared with.

``hold`` keeps the long calls (``index``, ``ask``, ``evaluate`` ...) running until ``release`` is
set or the call is cancelled; ``started`` and ``cancelled`` say so to a test that waits.
"""

from __future__ import annotations

import copy
import struct
import threading
import types
from collections.abc import Sequence
from dataclasses import MISSING, fields, is_dataclass, replace
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from app.core.cancellation import CancelToken
from app.core.domain import events
from app.core.domain.answers import Answer, AskRequest, Chat, ChatHit, Citation, Message, Question
from app.core.domain.diagnostics import Finding
from app.core.domain.documents import ExtractedDocument, PageSpan
from app.core.domain.errors import AppError, Cancelled, WrongPassphrase
from app.core.domain.events import Listener
from app.core.domain.files import Document, Problem
from app.core.domain.folders import Root, RootStatus
from app.core.domain.library import FileCounts, IndexReport, Repair, Samples, Status
from app.core.domain.measurements import Gauges, Measurement, TokenCounts
from app.core.domain.search import Hit, Scope, SearchResult
from app.core.evaluation.calibration import CalibrationFigures
from app.core.evaluation.comparison import (
    Candidate,
    CompareRequest,
    Judge,
    ModelComparison,
    Pair,
    RankedQuestion,
    Verdict,
)
from app.core.evaluation.evaluation import EvalQuestion, Outcome, Plan, Run, RunSummary, report
from app.core.facade.calls import Call, DerivedFacade
from app.core.llm.completions import Completion, CompletionRequest, Embedded
from app.core.llm.model_info import ModelInfo
from app.core.llm.model_packs import Imported
from app.core.metrics.histograms import count, trends
from app.core.metrics.load_test import Cell, Sweep
from app.core.metrics.spread import Spread
from app.core.security.api_keys import AccessKey, NewKey, digest
from app.core.security.offline_proof import Attempt, OfflineProof, ProcessProof, Violation
from app.core.security.vault import VaultState, VaultStatus, checked_passphrase
from app.core.settings.settings import MachineSettings, Settings

HIT = Hit("/docs/a.pdf", 3, 10, 29, "The sky is blue today.", "Weather", 0.5, 1, None, 7)
NAMELESS = replace(HIT, path="/docs/\udcff\x1b[31m.txt", page=None, heading="", lexical_rank=2)
CITATION = Citation(1, HIT.path, HIT.page, HIT.start, HIT.end, HIT.text)
STAGES = {
    "embed_ms": 12.0,
    "search_ms": 8.0,
    "prompt_ms": 1.0,
    "queue_ms": 0.0,
    "prefill_ms": 90.0,
    "ttft_ms": 115.0,
    "decode_ms": 1500.0,
}
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
    FileCounts(indexed=1200, failed=1),
    3400,
    3390,
    65.0,
    {"extract": 3.0, "chunk": 0.5, "embed": 60.0, "store": 1.5},
    (PROBLEM,),
    1201,
)
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
    RunSummary(1, 1_700_000_000.0, "tiny", {"passages": "3"}, None, 3.5, report(OUTCOMES, 3.5)),
    OUTCOMES,
)
CALIBRATED = replace(
    RUN,
    summary=replace(RUN.summary, calibration=CalibrationFigures(74, 51, 0.061, 0.812, 30, 0.1)),
)

PROOF = OfflineProof(
    (
        ProcessProof(
            "engine", 41, 2, True, (Attempt("TCP", "Python", True, "EACCES"),), ("unix /a",)
        ),
        ProcessProof("extractor", 42, 2, True, (Attempt("DNS", "Python", True, "EAI_AGAIN"),)),
    ),
    (Violation(1_700_000_000.0, "engine", "urllib3", "socket 2", ("a.py:1 get",)),),
)

COMPARISON = ModelComparison(
    candidates=(
        Candidate(
            "tiny",
            "/models/tiny.gguf",
            1.4,
            Spread(1.0, 1.0, 1.0, 2.0, 2.0),
            Spread(2.0, 4.0, 5.0, 9.0, 20.0),
            Spread(30.0, 38.0, 41.0, 44.0, 50.0),
        ),
        Candidate(
            "large",
            "/models/large.gguf",
            1.6,
            Spread(1.0, 1.0, 2.0, 2.0, 2.0),
            Spread(8.0, 12.0, 22.0, 30.0, 41.0),
            Spread(4.0, 5.0, 6.0, 6.5, 8.0),
        ),
    ),
    judges=(Judge("other", "/models/other.gguf", 0.62),),
    questions=(
        RankedQuestion("Why is the sky blue?", ("Air.", "Because of the air."), (2.0, 1.0)),
    ),
    pairs=(Pair("tiny", "large", 1.1, 0.12, 0.27),),
    verdict=Verdict("none", "tiny", "large", 0.27, 110),
)

SWEEP = Sweep(
    3,
    1_700_000_000.0,
    "tiny",
    "1",
    "CPU",
    (
        Cell(
            1,
            2,
            4,
            10.0,
            TokenCounts(2000, 400, 120),
            Spread(1.0, 1.5, 2.0, 2.5, 3.0),
            2.9,
            Spread(0.02, 0.03, 0.04, 0.05, 0.06),
            0.055,
            0.001,
            0.5,
        ),
    ),
)


MEASURED = [Measurement(1_700_000_060.0, "tiny", STAGES, ANSWER.tokens)]
CHAT = Chat(4, "About the sky", 1_700_000_000.0, 1_700_000_060.0)

RESULTS: dict[str, Any] = {
    "library.repair": [Repair("passages", 3400, 0), Repair("vector index", 3390, 2)],
    "library.documents": [Document(HIT.path, "pdf", 120_000, 1_700_000_000.0, "indexed")],
    "library.document": ExtractedDocument("Today: " + HIT.text, "pdf", (PageSpan(1, 0, 29),)),
    "library.samples": Samples("/samples", ("What is the notice period?",)),
    "library.problems": [PROBLEM],
    "library.retry": 1,
    "chats.all": [CHAT],
    "chats.search": [ChatHit(CHAT, 2, "It is blue")],
    "system.status": Status(
        1, {"indexed": 1200, "failed": 1}, 3400, 3400, 0, "mini", "tiny", "/h", "1"
    ),
    "system.doctor": [
        Finding("network", True, "denied"),
        Finding("gpu", False, "none", "Add one."),
    ],
    "models.all": [MODEL],
    "models.found": [replace(MODEL, path="/others/tiny.gguf", active=False, origin="LM Studio")],
    "models.import_pack": Imported((MODEL,), (EMBEDDER,)),
    "models.embedders": [EMBEDDER],
    "models.choose": MODEL,
    "models.verify": Finding("tiny", True, "as imported"),
    "measurements.gauges": Gauges(0.25, 700_000_000, 16_000_000_000),
    "measurements.trends": trends(count(MEASURED, {})),
    "measurements.latest": MEASURED,
    "measurements.sweeps": [SWEEP],
    "evaluation.runs": [replace(RUN.summary, id=2), RUN.summary],
    "evaluation.kept_questions": [replace(PROBE, id="kept-1", kind="kept")],
}
"""What calls return whatever they are asked."""


class FakeFacade(DerivedFacade):
    """Every call is recorded in ``calls``: its name, as in ``library.index``, and its arguments
    without listener and cancel token.

    A method named after subject and call, as in ``library_index``, says what a call does. Of the
    others ``results`` says what they return.
    """

    unrecorded: frozenset[str] = frozenset({"vault.status"})
    """Calls that are not recorded, and do not raise ``error``: those that are made on the way."""

    def __init__(self) -> None:
        super().__init__(self._invoke)
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.results = dict(RESULTS)
        self.error: AppError | Exception | None = None
        self.fault: AppError | None = None
        """Raised by ``index``, ``watch``, ``ask`` and ``answer_many`` after the events."""
        self.events: list[events.Event] = []
        self.searching: list[events.Event] = []
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

    def bearing(self, secret: str) -> FakeFacade:
        """As ``ipc.client.Client``; the other end of its line sees to what a key reaches."""
        self.borne.append(secret)
        return self

    def close(self) -> None:
        self.closed.set()

    def library_add_folder(
        self, path: str, recursive: bool, include: tuple[str, ...], exclude: tuple[str, ...]
    ) -> Root:
        self.roots.append(Root(len(self.roots) + 1, path, recursive, include, exclude))
        return self.roots[-1]

    def library_remove_folder(self, path: str) -> None:
        self.removed = [Root(0, path, state="removed")]
        self.roots = [root for root in self.roots if root.path != path]

    def library_forget_folder(self, path: str) -> str:
        around = [root.path for root in self.roots if path.startswith(f"{root.path}/")]
        self.roots = [root for root in self.roots if root.path != path]
        return max(around, key=len, default="")

    def library_restore_folder(self, path: str) -> Root:
        self.roots.append(Root(9, path))
        return self.roots[-1]

    def library_removed_folders(self) -> list[Root]:
        return list(self.removed)

    def library_folders(self) -> list[RootStatus]:
        return [RootStatus(root, 1200, 3, 1, 2, 3400) for root in self.roots]

    def library_found_folders(self, database: str) -> list[str]:
        return list(self.found)

    def library_import_paths(self, paths: Sequence[str], copy: bool) -> list[str]:
        return list(paths)

    def library_index(
        self, paths: Sequence[str], listen: Listener, cancel: CancelToken
    ) -> IndexReport:
        self._work(listen, cancel)
        return REPORT

    def library_watch(self, listen: Listener, cancel: CancelToken) -> None:
        self._work(listen, cancel)

    def answers_search(
        self, text: str, k: int, scope: Scope, as_typed: bool, listen: Listener
    ) -> SearchResult:
        for event in self.searching:
            listen(event)
        return SearchResult(self.hits[:k], {"embed": 12.0, "dense": 3.0})

    def answers_passages_with(self, text: str, k: int) -> list[Hit]:
        return list(self.hits[:k])

    def answers_ask(self, request: AskRequest, listen: Listener, cancel: CancelToken) -> Answer:
        self._work(listen, cancel)
        return self.answer

    def answers_answer_many(
        self, questions: Sequence[Question], listen: Listener, cancel: CancelToken
    ) -> list[Answer]:
        self._work(listen, cancel)
        for done, question in enumerate(questions, 1):
            listen(events.QuestionAnswered(question.id, done, len(questions)))
        return [replace(self.answer, answer=question.question.upper()) for question in questions]

    def answers_complete(
        self, request: CompletionRequest, listen: Listener, cancel: CancelToken
    ) -> Completion:
        self._work(listen, cancel)
        return self.completion

    def answers_embed(self, texts: Sequence[str]) -> Embedded:
        return Embedded((struct.pack("<2f", 0.6, 0.8),) * len(texts), "mini", 3 * len(texts))

    def chats_messages(self, chat_id: int) -> list[Message]:
        return [
            Message(1, chat_id, "user", "What colour is the sky?", 1_700_000_000.0),
            Message(2, chat_id, "assistant", self.answer.answer, 1_700_000_060.0, (CITATION,)),
        ]

    def chats_recent_questions(self, k: int) -> list[str]:
        return ["What colour is the sky?", "How high is the rent?", "Who owns the dog?"][:k]

    def models_import_file(
        self, path: str, choose: bool, listen: Listener, cancel: CancelToken
    ) -> ModelInfo:
        self._work(listen, cancel)
        return MODEL

    def evaluation_compare(
        self, request: CompareRequest, listen: Listener, cancel: CancelToken
    ) -> ModelComparison:
        self._work(listen, cancel)
        return self.comparison

    def evaluation_evaluate(self, plan: Plan, listen: Listener, cancel: CancelToken) -> Run:
        self._work(listen, cancel)
        return CALIBRATED if plan.calibrate else RUN

    def evaluation_run(self, run_id: int) -> Run:
        return replace(RUN, summary=replace(RUN.summary, id=run_id))

    def evaluation_keep_question(self, question: EvalQuestion) -> EvalQuestion:
        return replace(question, id="kept-1")

    def system_offline_proof(self) -> OfflineProof:
        return self.proof

    def system_settings(self) -> Settings:
        return self.wishes

    def system_change_settings(self, settings: Settings) -> None:
        self.wishes = settings

    def system_machine_settings(self) -> MachineSettings:
        return self.machine

    def api_keys_make(self, name: str, roots: tuple[str, ...]) -> NewKey:
        self.access.append(AccessKey("k1", name, tuple(roots), 1_700_000_000.0, digest("secret")))
        return NewKey(self.access[-1], "secret")

    def api_keys_all(self) -> list[AccessKey]:
        return list(self.access)

    def api_keys_find(self, secret: str) -> AccessKey | None:
        return next((key for key in self.access if key.digest == digest(secret)), None)

    def api_keys_revoke(self, key_id: str) -> None:
        self.access = [key for key in self.access if key.id != key_id]

    def vault_status(self) -> VaultStatus:
        return VaultStatus(self.encrypted, self.locked)

    def vault_unlock(self, passphrase: str, listen: Listener, cancel: CancelToken) -> None:
        self._expect(passphrase)
        self.locked = False
        self.encrypted = "off" if self.encrypted == "decrypting" else "on"

    def vault_encrypt(self, passphrase: str) -> None:
        self.passphrase, self.encrypted = checked_passphrase(passphrase), "encrypting"

    def vault_decrypt(self, passphrase: str) -> None:
        self._expect(passphrase)
        self.encrypted = "decrypting"

    def vault_change_passphrase(self, passphrase: str, new: str) -> None:
        self._expect(passphrase)
        self.passphrase = checked_passphrase(new)

    def _expect(self, passphrase: str) -> None:
        if passphrase != self.passphrase:
            raise WrongPassphrase("The passphrase does not open this library.")

    def _invoke(self, call: Call, arguments: dict[str, Any]) -> Any:
        bound = call.signature.bind(**arguments)
        bound.apply_defaults()
        if call.path not in self.unrecorded:
            sent = {n: value for n, value in bound.arguments.items() if n not in call.local}
            as_sent = {n: tuple(v) if isinstance(v, list) else v for n, v in sent.items()}
            self.calls.append((call.path, as_sent))
            if self.error is not None:
                raise self.error
        if behaviour := getattr(self, f"{call.subject}_{call.name}", None):
            return behaviour(**bound.arguments)
        return copy.copy(self.results.get(call.path, empty(call.types["return"])))

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


def empty(kind: Any) -> Any:
    """The value of a type with the least in it."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return None if type(None) in arguments else empty(arguments[0])
    if origin is Literal:
        return arguments[0]
    if kind is type(None):
        return None
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        needed = [f for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING]
        return kind(**{field.name: empty(hints[field.name]) for field in needed})
    return (origin or kind)()

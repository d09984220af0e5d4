"""A demo facade with the data of a small made-up clinic, enough for every view of the desktop.

The documents are those of the sample library; answers are streamed word by word, as tests allow.
"""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from app.core.cancellation import CancelToken
from app.core.domain import events, file_kinds
from app.core.domain.answers import (
    Answer,
    AskRequest,
    Chat,
    ChatHit,
    ChatScope,
    Citation,
    Message,
)
from app.core.domain.devices import IdleGpu
from app.core.domain.diagnostics import Finding
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import AppError, Cancelled, DocumentVanished
from app.core.domain.events import Listener
from app.core.domain.files import Document, FileState, Problem
from app.core.domain.folders import Root, RootStatus
from app.core.domain.guardrails import Guardrails
from app.core.domain.library import (
    IndexReport,
    LibraryOverview,
    ListedDocument,
    ListFilter,
    Samples,
    Status,
)
from app.core.domain.measurements import Gauges, Measurement, TokenCounts, WorkKind
from app.core.domain.search import Hit, Scope
from app.core.domain.tabular.tables import TableColumn, TableInfo, TableRow
from app.core.llm.model_info import ModelInfo
from app.core.metrics.histograms import Trend, count, trends
from app.core.security.offline_proof import Attempt, OfflineProof, ProcessProof
from tests.fakes.facade import FakeFacade

SAMPLES = Path(__file__).parents[2] / "assets" / "sample-library"
LEASE = str(SAMPLES / "contracts" / "lease-coopers-wharf.pdf")
FRIDGE = str(SAMPLES / "procedures" / "vaccine-fridge.md")
DAY = 86_400.0

LEASE_TEXT = "The Tenant may end this Lease"
FRIDGE_TEXT = Path(FRIDGE).read_text("utf-8")[:240]


def hit(path: str, page: int | None, start: int, text: str, dense: int, lexical: int | None) -> Hit:
    return Hit(
        path, page, start, start + len(text), text, "", 1 / (60 + dense), dense, lexical, dense
    )


STAFF = TableInfo(
    7,
    str(SAMPLES / "lists" / "staff.xlsx"),
    "Staff",
    1,
    (
        TableColumn("Name", position=1),
        TableColumn("Wage", "money", "EUR", position=2),
        TableColumn("Note", hidden=True, position=3),
    ),
    1000,
    total_count=1,
)


def staff_rows(offset: int, limit: int) -> list[TableRow]:
    """Rows of ``STAFF``: one in ten lines of the file is blank, and the last row is a total."""
    numbers = [2 + n + n // 9 for n in range(1000)][offset : offset + limit]
    return [
        TableRow(
            number,
            (f"N{number}", f"{number}.00 €", "x"),
            (f"N{number}", float(number), "x"),
            total=offset + place == 999,
        )
        for place, number in enumerate(numbers)
    ]


class DemoFacade(FakeFacade):
    """Answers every question about the lease; keeps chats in memory."""

    unrecorded = frozenset(
        {
            "chats.all",
            "chats.search",
            "library.folders",
            "library.overview",
            "library.problems",
            "library.samples",
            "measurements.gauges",
            "measurements.latest",
            "measurements.trends",
            "models.all",
            "models.found",
            "system.doctor",
            "system.offline_proof",
            "system.status",
            "vault.status",
        }
    )

    def tables_tables(self, scope: Scope) -> list[TableInfo]:
        return [STAFF]

    def tables_rows(self, table_id: int, offset: int = 0, limit: int = 500) -> list[TableRow]:
        return staff_rows(offset, limit)

    def __init__(self) -> None:
        super().__init__()
        self.roots = [
            Root(1, str(SAMPLES / "contracts")),
            Root(2, str(SAMPLES / "procedures")),
            Root(3, "/media/archive/Scans", state="offline"),
        ]
        now = time.time()
        self.history: dict[int, Chat] = {
            n: Chat(n, title, now - age * DAY, now - age * DAY, pinned)
            for n, (title, age, pinned) in enumerate(
                [
                    ("House rules for locums", 40, True),
                    ("Notice period of the lease", 0, False),
                    ("What if the vaccine fridge is too warm?", 0, False),
                    ("Prices of dental cleaning in 2026", 1, False),
                    ("Who signs for controlled drugs?", 4, False),
                    ("Wartung des Kühlschranks", 20, False),
                ],
                1,
            )
        }
        self.talks: dict[int, list[Message]] = {}
        self.words: Iterator[str] | None = None
        self.pace = 0.0
        self.fail = threading.Event()
        self.rewriting = threading.Event()
        """Whether questions are rewritten; tests clear it to hold them there."""
        self.rewriting.set()
        self.indexable = threading.Event()
        """Whether folders are indexed; tests clear it to hold them there."""
        self.indexable.set()
        self.read: int | None = None
        """Passages after which ``hold`` keeps the model reading; None: until all is written."""
        self.stall: list[AppError] = []
        self.broken: AppError | None = None
        """Error that ``status`` raises."""
        self.uncovered: dict[str, int] = {}
        self.model_error: AppError | None = None
        self.idle_gpu: IdleGpu | None = None
        self.answer = lease_answer()
        self.watching: list[events.Event] = []
        self.listening: list[Listener] = []

    def library_folders(self) -> list[RootStatus]:
        counts = {1: (1204, 0, 0, 2), 2: (310, 0, 1, 0), 3: (9, 0, 0, 0)}
        return [RootStatus(root, *counts.get(root.id, (12, 3, 0, 0)), 3400) for root in self.roots]

    def system_status(self) -> Status:
        if self.broken is not None:
            raise self.broken
        found = self.library_folders()
        files = {
            "indexed": sum(f.indexed for f in found),
            "failed": sum(f.failed for f in found),
            "skipped": sum(f.skipped for f in found),
        }
        queue = sum(f.pending for f in found)
        return Status(
            len(found),
            files,
            34_120,
            34_120,
            queue,
            "MiniLM",
            "SmolLM2-135M",
            "/home/ana/Alcove",
            "0.1",
            "kernel",
            "CPU",
            self.uncovered,
            idle_gpu=self.idle_gpu,
        )

    def library_index(
        self, paths: Sequence[str], listen: Listener, cancel: CancelToken
    ) -> IndexReport:
        self.indexable.wait(10)
        return super().library_index(paths, listen, cancel)

    def library_watch(self, listen: Listener, cancel: CancelToken) -> None:
        self.listening.append(listen)
        for event in self.watching:
            listen(event)
        self.started.set()
        try:
            while not cancel.is_set():
                if self.stall:
                    raise self.stall.pop()
                time.sleep(0.005)  # a cancel token can be asked, not waited for
        finally:
            self.listening.remove(listen)
        raise Cancelled

    def tell(self, *told: events.Event) -> None:
        """Send events to all listeners."""
        for listen in self.listening:
            for event in told:
                listen(event)

    def library_problems(self) -> list[Problem]:
        return [
            Problem(
                str(SAMPLES / "procedures" / "keys.pdf"),
                "document-encrypted",
                "The file is password-protected",
                "keys.pdf cannot be opened without its password.",
                "Save a copy without a password in a watched folder.",
            ),
        ]

    def chats_all(self) -> list[Chat]:
        chats = sorted(self.history.values(), key=lambda chat: -chat.updated_at)
        return sorted(chats, key=lambda chat: not chat.pinned)

    def chats_search(self, text: str, k: int) -> list[ChatHit]:
        words = text.casefold().split()
        found = [c for c in self.chats_all() if all(w in c.title.casefold() for w in words)]
        return [ChatHit(chat, 1, chat.title) for chat in found]

    def chats_rename(self, chat_id: int, title: str) -> None:
        self.history[chat_id] = replace(self.history[chat_id], title=title)

    def chats_pin(self, chat_id: int, pinned: bool) -> None:
        self.history[chat_id] = replace(self.history[chat_id], pinned=pinned)

    def chats_set_rules(self, chat_id: int, guardrails: Guardrails) -> None:
        self.history[chat_id] = replace(self.history[chat_id], guardrails=guardrails)

    def chats_set_scope(self, chat_id: int, scope: ChatScope | None) -> None:
        self.history[chat_id] = replace(self.history[chat_id], scope=scope)

    def chats_delete(self, chat_id: int) -> None:
        self.history.pop(chat_id, None)

    def chats_messages(self, chat_id: int) -> list[Message]:
        if chat_id in self.talks:
            return self.talks[chat_id]
        chat, answer = self.history[chat_id], self.answer
        return [
            Message(100 * chat_id, chat_id, "user", chat.title, chat.created_at),
            Message(
                100 * chat_id + 1,
                chat_id,
                "assistant",
                answer.answer,
                chat.updated_at,
                answer.citations,
                answer.abstained,
                answer.unsupported,
                answer.stages,
                answer.tokens,
                answer.model,
                confidence=answer.confidence,
                unsure=answer.unsure,
                query=answer.query,
                coverage=answer.coverage,
            ),
        ]

    def answers_ask(self, request: AskRequest, listen: Listener, cancel: CancelToken) -> Answer:
        self.rewriting.wait(10)
        if self.answer.query:
            listen(events.QuestionRewritten(self.answer.query))
        sent = self.answer.passages
        listen(events.PassagesFound(sent))
        if self.model_error is not None:
            raise self.model_error
        listen(events.LikelyPassage(sent[0], likely_words(sent[0].text)))
        for read in range(len(sent) + 1):
            listen(events.PromptProgress(read, len(sent), 2.5 * (len(sent) - read)))
            if read == self.read:
                self._stay(cancel)
        for word in self.answer.answer.split(" "):
            if cancel.is_set():
                raise Cancelled
            listen(events.AnswerPiece(word + " "))
            if self.pace:
                time.sleep(self.pace)  # the benchmark streams as fast as a model, not faster
        self._stay(cancel)
        chat_id = request.chat_id or max(self.history) + 1
        now = time.time()
        known = self.history.get(chat_id) or Chat(
            chat_id, request.question, now, now, scope=request.pinned
        )
        self.history[chat_id] = replace(known, updated_at=now)
        return replace(self.answer, chat_id=chat_id, message_id=1000 * chat_id)

    def _stay(self, cancel: CancelToken) -> None:
        """Go on only after what a test holds the answer for."""
        while self.hold and not cancel.is_set():
            if self.fail.wait(0.005) and self.error is not None:
                raise self.error
        if cancel.is_set():
            self.cancelled.set()
            raise Cancelled

    def library_document(self, path: str) -> ExtractedDocument:
        try:
            return ExtractedDocument(Path(path).read_text("utf-8"), Path(path).suffix[1:])
        except OSError as error:
            raise DocumentVanished(f"{path} is not there.") from error

    def library_documents(self, text: str, k: int, scope: Scope) -> list[Document]:
        words = text.casefold().split()
        return [
            Document(str(path), path.suffix[1:], 1000, time.time(), "indexed")
            for path in sorted(SAMPLES.rglob("*.*"))
            if all(word in path.name.casefold() for word in words)
            and (not scope.paths or any(path.is_relative_to(each) for each in scope.paths))
        ][:k]

    def _listed(self) -> list[ListedDocument]:
        """The samples as they are listed, those that cannot be read among them."""
        problems = {problem.path: problem for problem in self.library_problems()}
        listed = []
        for path in (*sorted(map(str, SAMPLES.rglob("*.*"))), *problems):
            kind = Path(path).suffix[1:]
            state: FileState = "failed" if path in problems else "indexed"
            scanned = path.endswith("practice-insurance-terms.pdf")
            listed.append(
                ListedDocument(
                    path,
                    "" if path in problems else kind,
                    1000,
                    1_780_000_000.0 - 86_400 * len(listed),
                    state,
                    ""
                    if path in problems
                    else "de"
                    if path.endswith("kuehlschrank.docx")
                    else "en",
                    3 if kind == "pdf" and path not in problems else None,
                    recognised=scanned,
                    textless=(2,) if scanned else (),
                    problem=problems[path].title if path in problems else "",
                )
            )
        return listed

    def library_overview(self) -> LibraryOverview:
        listed = self._listed()
        return LibraryOverview(
            dict(Counter(str(Path(document.path).parent) for document in listed)),
            dict(Counter(document.kind for document in listed if document.kind)),
            dict(Counter(document.state for document in listed)),
            dict(Counter(document.language for document in listed if document.language)),
            {"recognised": 1, "textless": 1},
        )

    def library_listing(self, wanted: ListFilter) -> list[int]:
        words = wanted.text.casefold().split()
        kinds = file_kinds.selected(wanted.kind) if wanted.kind else None
        found = [
            (number, document)
            for number, document in enumerate(self._listed(), 1)
            if all(word in document.path.casefold() for word in words)
            and (not wanted.folder or Path(document.path).is_relative_to(wanted.folder))
            and (kinds is None or document.kind in kinds)
            and wanted.state in (None, document.state)
            and wanted.language in (None, document.language)
            and (wanted.tag != "recognised" or document.recognised)
            and (wanted.tag != "textless" or document.textless)
        ]
        if wanted.order == "name":
            found.sort(key=lambda each: Path(each[1].path).name.casefold())
        elif wanted.order == "modified":
            found.sort(key=lambda each: each[1].modified_at)
        if wanted.descending:
            found.reverse()
        return [number for number, _ in found]

    def library_listed(self, ids: Sequence[int]) -> list[ListedDocument | None]:
        listed = self._listed()
        return [listed[number - 1] for number in ids]

    def library_samples(self) -> Samples:
        return Samples(
            str(SAMPLES),
            (
                "How much notice must we give to leave Coopers Wharf?",
                "What do we do when the vaccine fridge is above 8 °C?",
                "Was kostete die Wartung des Kühlschranks?",
            ),
        )

    def models_all(self) -> list[ModelInfo]:
        return [
            ModelInfo(
                "SmolLM2-135M-Instruct",
                "/usr/share/models/SmolLM2-135M-Instruct-Q8_0.gguf",
                144_811_360,
                "Q8_0",
                8192,
                "llama",
                134_515_008,
                "Apache-2.0",
                True,
                True,
                "CPU",
                "bundled",
                41.3,
            ),
            ModelInfo(
                "Qwen2.5-7B-Instruct",
                "/home/ana/models/qwen2.5-7b-instruct-q4_k_m.gguf",
                4_683_073_184,
                "Q4_K_M",
                32768,
                "qwen2",
                7_615_616_512,
                "Apache-2.0",
                True,
                False,
                "GPU",
                "imported",
                88.0,
            ),
            ModelInfo(
                "Mixtral-8x7B-Instruct",
                "/home/ana/Alcove/models/mixtral-8x7b.Q6_K.gguf",
                38_378_760_288,
                "Q6_K",
                32768,
                "llama",
                46_702_792_704,
                "Apache-2.0",
                False,
                False,
                None,
                "imported",
                None,
            ),
        ]

    def models_found(self) -> list[ModelInfo]:
        return [
            ModelInfo(
                "Llama-3.2-3B-Instruct",
                "/home/ana/.lmstudio/models/Llama-3.2-3B-Instruct-Q4_K_M.gguf",
                2_019_377_696,
                "Q4_K_M",
                131072,
                "llama",
                3_212_749_888,
                "Llama 3.2",
                True,
                origin="LM Studio",
            ),
            ModelInfo(
                "Phi-3-mini-4k-instruct",
                "/home/ana/GPT4All/Phi-3-mini-4k.Q4_0.gguf",
                2_176_177_120,
                "Q4_0",
                4096,
                "phi3",
                3_821_079_552,
                "MIT",
                True,
                origin="GPT4All",
            ),
        ]

    def system_doctor(self) -> list[Finding]:
        return [
            Finding("network", True, "The kernel refuses every socket but local ones (seccomp)."),
            Finding("network attempts", True, "0 since the start"),
            Finding(
                "gpu", False, "No GPU was found; the CPU does the work.", "Nothing to be done."
            ),
            Finding("library", True, "Every vector is where it should be."),
        ]

    def system_offline_proof(self) -> OfflineProof:
        ways = ("TCP", "UDP", "TCP over IPv6", "UDP over IPv6", "raw IP", "DNS")
        attempts = tuple(Attempt(way, "Python", True, "EACCES: Permission denied") for way in ways)
        socket = "unix /home/ana/.local/share/Alcove/engine.sock"
        return OfflineProof(
            (
                ProcessProof("engine", 4012, 2, True, attempts, (socket,)),
                ProcessProof("extractor", 4019, 2, True, attempts),
            )
        )

    def measurements_gauges(self) -> Gauges:
        return Gauges(
            0.62,
            1_240_000_000,
            16_000_000_000,
            0.4,
            6_100_000_000,
            24_000_000_000,
            41.0,
            waiting=2,
            cache=5200,
            cache_total=16384,
            power=212.0,
        )

    def measurements_latest(self, k: int, kind: WorkKind) -> list[Measurement]:
        return [m for m in self._measured() if m.kind == kind][-k:]

    def measurements_trends(self, kind: WorkKind) -> list[Trend]:
        return trends(count((m for m in self._measured() if m.kind == kind), {}))

    def _measured(self) -> list[Measurement]:
        """Answers of several days, across a new program version and a new model."""
        now, made = time.time(), []
        for n in range(120):
            at = now - DAY / 10 * (119 - n)
            model = "SmolLM2-135M-Instruct" if n < 80 else "Qwen2.5-1.5B-Instruct"
            factor = (0.8 + 0.4 * ((n * 7919) % 13) / 13) * (1 if n < 80 else 2.5)
            stages = {name: value * factor for name, value in self.answer.stages.items()}
            version = "1.0" if n < 50 else "1.1"
            made.append(
                Measurement(
                    at, model, stages, self.answer.tokens, version=version, device="CPU (2 threads)"
                )
            )
            files = {
                "queue": 900.0,
                "extract": 80 * factor,
                "chunk": 4.0,
                "embed": 410 * factor,
                "store": 12.0,
            }
            made.append(Measurement(at, "all-MiniLM-L6-v2", files, TokenCounts(), "file", version))
        return made


def lease_answer() -> Answer:
    """An answer with two sources and an unsupported sentence."""
    text = (
        "Either party may end the lease with **one month's notice** after nine months [1]. Until "
        "then the rent is suspended [1].\n\nIf the vaccine fridge is affected by the move, the log "
        "goes with it [2]. Landlords usually agree to this."
    )
    doubt = "Landlords usually agree to this."
    passages = (
        hit(LEASE, 3, 1200, lease_passage(), 1, 1),
        hit(FRIDGE, None, 0, FRIDGE_TEXT, 2, 4),
        hit(
            str(SAMPLES / "minutes" / "directors-meeting-2025-11.pdf"), 1, 300, "The board", 3, None
        ),
    )
    stages = {
        "embed_ms": 14.0,
        "search_ms": 9.0,
        "prompt_ms": 2.0,
        "queue_ms": 0.0,
        "prefill_ms": 760.0,
        "ttft_ms": 795.0,
        "decode_ms": 1560.0,
    }
    citations = tuple(
        Citation(n, h.path, h.page, h.start, h.end, h.text) for n, h in enumerate(passages[:2], 1)
    )
    at = text.index(doubt)
    return Answer(
        text,
        False,
        citations,
        passages,
        stages,
        TokenCounts(912, 310, 64),
        "SmolLM2-135M-Instruct",
        ((at, at + len(doubt)),),
    )


def likely_words(text: str) -> tuple[tuple[int, int], ...]:
    """Where the period in ``lease_passage`` is in a text."""
    words = "one month's notice"
    at = text.find(words)
    return ((at, at + len(words)),) if at >= 0 else ()


def lease_passage() -> str:
    """A sentence from page 2 of the lease."""
    source = SAMPLES.parent / "sample-sources" / "contracts" / "lease-coopers-wharf.pdf.md"
    lines = [line for line in source.read_text("utf-8").splitlines() if "notice" in line.lower()]
    return lines[0]

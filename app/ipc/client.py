"""The facade of an engine in another process: every call goes over the wire and comes back."""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from app.core.cancellation import CancelToken
from app.core.domain.answers import Answer, AskRequest, Chat, ChatHit, Message, Question
from app.core.domain.diagnostics import Finding
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import EngineDied, EngineError
from app.core.domain.events import Listener, ignore
from app.core.domain.files import Document, Problem
from app.core.domain.folders import Root, RootStatus
from app.core.domain.guardrails import Guardrails
from app.core.domain.library import IndexReport, Repair, Samples, Status
from app.core.domain.measurements import Gauges, Measurement, WorkKind
from app.core.domain.search import EVERYWHERE, Scope, SearchResult
from app.core.domain.settings import MachineSettings, Settings
from app.core.evaluation.comparison import CompareRequest, ModelComparison
from app.core.evaluation.evaluation import EvalQuestion, Plan, Run, RunSummary
from app.core.facade import NEVER
from app.core.llm.completions import Completion, CompletionRequest, Embedded
from app.core.llm.model_info import ModelInfo
from app.core.llm.model_packs import Imported
from app.core.metrics.histograms import Trend
from app.core.metrics.load_test import Sweep
from app.core.security.api_keys import AccessKey, NewKey
from app.core.security.offline_proof import OfflineProof
from app.core.security.vault import VaultStatus
from app.ipc import codec
from app.ipc.connection import Closed, Line
from app.ipc.endpoint import reach

T = TypeVar("T")

CANCEL_POLL_SECONDS = 0.05
Reach = Callable[[str], Line]
"""A line to the engine over a data folder, ready for calls. Raises ``EngineUnavailable``."""


class Client:
    """A ``Facade``; may be called from several threads, each call uses a line of its own."""

    def __init__(self, home: str, reach: Reach = reach) -> None:
        """Raises ``EngineUnavailable`` when no engine works over ``home``."""
        self._home = home
        self._reach = reach
        self._secret = ""
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._free = [reach(home)]

    def bearing(self, secret: str) -> Client:
        """The same, for calls with the key of this secret, over the same lines."""
        twin = copy.copy(self)
        twin._secret = secret
        return twin

    def add_folder(
        self,
        path: str,
        recursive: bool = True,
        include: tuple[str, ...] = (),
        exclude: tuple[str, ...] = (),
    ) -> Root:
        arguments = {"path": path, "recursive": recursive, "include": include, "exclude": exclude}
        return self._call(Root, "add_folder", arguments)

    def remove_folder(self, path: str) -> None:
        self._call(object, "remove_folder", {"path": path})

    def forget_folder(self, path: str) -> None:
        self._call(object, "forget_folder", {"path": path})

    def restore_folder(self, path: str) -> Root:
        return self._call(Root, "restore_folder", {"path": path})

    def removed_folders(self) -> list[Root]:
        return self._call(list[Root], "removed_folders")

    def repair(self, listen: Listener = ignore, cancel: CancelToken = NEVER) -> list[Repair]:
        return self._call(list[Repair], "repair", {}, listen, cancel)

    def folders(self) -> list[RootStatus]:
        return self._call(list[RootStatus], "folders")

    def found_folders(self, database: str = "") -> list[str]:
        return self._call(list[str], "found_folders", {"database": database})

    def import_paths(self, paths: Sequence[str], copy: bool) -> list[str]:
        return self._call(list[str], "import_paths", {"paths": paths, "copy": copy})

    def exclude(self, path: str) -> None:
        self._call(object, "exclude", {"path": path})

    def include(self, path: str) -> None:
        self._call(object, "include", {"path": path})

    def documents(self, text: str = "", k: int = 50, scope: Scope = EVERYWHERE) -> list[Document]:
        return self._call(list[Document], "documents", {"text": text, "k": k, "scope": scope})

    def document(self, path: str) -> ExtractedDocument:
        return self._call(ExtractedDocument, "document", {"path": path})

    def samples(self) -> Samples:
        return self._call(Samples, "samples")

    def index(
        self, paths: Sequence[str] = (), listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> IndexReport:
        return self._call(IndexReport, "index", {"paths": paths}, listen, cancel)

    def watch(self, listen: Listener = ignore, cancel: CancelToken = NEVER) -> None:
        self._call(object, "watch", {}, listen, cancel)

    def search(self, text: str, k: int = 10, scope: Scope = EVERYWHERE) -> SearchResult:
        return self._call(SearchResult, "search", {"text": text, "k": k, "scope": scope})

    def warm_up(self) -> None:
        self._call(object, "warm_up", {})

    def ask(
        self, request: AskRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Answer:
        return self._call(Answer, "ask", {"request": request}, listen, cancel)

    def complete(
        self, request: CompletionRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Completion:
        return self._call(Completion, "complete", {"request": request}, listen, cancel)

    def embed(self, texts: Sequence[str]) -> Embedded:
        return self._call(Embedded, "embed", {"texts": texts})

    def make_key(self, name: str, roots: tuple[str, ...] = ()) -> NewKey:
        return self._call(NewKey, "make_key", {"name": name, "roots": roots})

    def keys(self) -> list[AccessKey]:
        return self._call(list[AccessKey], "keys")

    def key_of(self, secret: str) -> AccessKey | None:
        found = self._call(object, "key_of", {"secret": secret})
        return codec.typed(found, AccessKey) if found else None

    def revoke_key(self, key_id: str) -> None:
        self._call(object, "revoke_key", {"key_id": key_id})

    def answer_many(
        self,
        questions: Sequence[Question],
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        return self._call(list[Answer], "answer_many", {"questions": questions}, listen, cancel)

    def chats(self) -> list[Chat]:
        return self._call(list[Chat], "chats")

    def messages(self, chat_id: int) -> list[Message]:
        return self._call(list[Message], "messages", {"chat_id": chat_id})

    def search_chats(self, text: str, k: int = 20) -> list[ChatHit]:
        return self._call(list[ChatHit], "search_chats", {"text": text, "k": k})

    def rename_chat(self, chat_id: int, title: str) -> None:
        self._call(object, "rename_chat", {"chat_id": chat_id, "title": title})

    def pin_chat(self, chat_id: int, pinned: bool) -> None:
        self._call(object, "pin_chat", {"chat_id": chat_id, "pinned": pinned})

    def set_chat_rules(self, chat_id: int, guardrails: Guardrails) -> None:
        self._call(object, "set_chat_rules", {"chat_id": chat_id, "guardrails": guardrails})

    def delete_chat(self, chat_id: int) -> None:
        self._call(object, "delete_chat", {"chat_id": chat_id})

    def rate(self, message_id: int, rating: int) -> None:
        self._call(object, "rate", {"message_id": message_id, "rating": rating})

    def problems(self) -> list[Problem]:
        return self._call(list[Problem], "problems")

    def retry(self, path: str | None = None) -> int:
        return self._call(int, "retry", {"path": path})

    def status(self) -> Status:
        return self._call(Status, "status")

    def doctor(self) -> list[Finding]:
        return self._call(list[Finding], "doctor")

    def offline_proof(self) -> OfflineProof:
        return self._call(OfflineProof, "offline_proof")

    def models(self) -> list[ModelInfo]:
        return self._call(list[ModelInfo], "models")

    def found_models(self) -> list[ModelInfo]:
        return self._call(list[ModelInfo], "found_models")

    def import_model(
        self,
        path: str,
        choose: bool = True,
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> ModelInfo:
        arguments = {"path": path, "choose": choose}
        return self._call(ModelInfo, "import_model", arguments, listen, cancel)

    def import_pack(
        self, path: str, choose: bool = True, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Imported:
        arguments = {"path": path, "choose": choose}
        return self._call(Imported, "import_pack", arguments, listen, cancel)

    def embedders(self) -> list[str]:
        return self._call(list[str], "embedders")

    def choose_model(self, path: str) -> ModelInfo:
        return self._call(ModelInfo, "choose_model", {"path": path})

    def verify_model(
        self, path: str, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Finding:
        return self._call(Finding, "verify_model", {"path": path}, listen, cancel)

    def remove_model(self, path: str) -> None:
        self._call(object, "remove_model", {"path": path})

    def settings(self) -> Settings:
        return self._call(Settings, "settings")

    def change_settings(self, settings: Settings) -> None:
        self._call(object, "change_settings", {"settings": settings})

    def machine_settings(self) -> MachineSettings:
        return self._call(MachineSettings, "machine_settings")

    def gauges(self) -> Gauges:
        return self._call(Gauges, "gauges")

    def measurements(self, k: int = 200, kind: WorkKind = "answer") -> list[Measurement]:
        return self._call(list[Measurement], "measurements", {"k": k, "kind": kind})

    def trends(self, kind: WorkKind = "answer") -> list[Trend]:
        return self._call(list[Trend], "trends", {"kind": kind})

    def sweeps(self) -> list[Sweep]:
        return self._call(list[Sweep], "sweeps")

    def recent_questions(self, k: int = 20) -> list[str]:
        return self._call(list[str], "recent_questions", {"k": k})

    def compare(
        self, request: CompareRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> ModelComparison:
        return self._call(ModelComparison, "compare", {"request": request}, listen, cancel)

    def evaluate(self, plan: Plan, listen: Listener = ignore, cancel: CancelToken = NEVER) -> Run:
        return self._call(Run, "evaluate", {"plan": plan}, listen, cancel)

    def runs(self) -> list[RunSummary]:
        return self._call(list[RunSummary], "runs")

    def run(self, run_id: int) -> Run:
        return self._call(Run, "run", {"run_id": run_id})

    def remove_run(self, run_id: int) -> None:
        self._call(object, "remove_run", {"run_id": run_id})

    def keep_question(self, probe: EvalQuestion) -> EvalQuestion:
        return self._call(EvalQuestion, "keep_question", {"probe": probe})

    def kept_questions(self) -> list[EvalQuestion]:
        return self._call(list[EvalQuestion], "kept_questions")

    def remove_question(self, probe_id: str) -> None:
        self._call(object, "remove_question", {"probe_id": probe_id})

    def vault(self) -> VaultStatus:
        return self._call(VaultStatus, "vault")

    def unlock(
        self, passphrase: str, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> None:
        self._call(object, "unlock", {"passphrase": passphrase}, listen, cancel)

    def encrypt(self, passphrase: str) -> None:
        self._call(object, "encrypt", {"passphrase": passphrase})

    def decrypt(self, passphrase: str) -> None:
        self._call(object, "decrypt", {"passphrase": passphrase})

    def change_passphrase(self, passphrase: str, new: str) -> None:
        self._call(object, "change_passphrase", {"passphrase": passphrase, "new": new})

    def shutdown(self, seconds: float = 0.0) -> None:
        """Tell the engine that it is not needed any longer, and wait so long until it lets nobody
        in; for its end the lock tells."""
        line = self._take()
        try:
            line.send(codec.encode(codec.Shutdown()))
            line.waiting(seconds)
        except Closed:
            pass  # it has ended already, which is what was wanted
        finally:
            line.close()

    def close(self) -> None:
        """End the connection; the engine goes on. Calls of other threads run to their end."""
        with self._lock:
            self._closed.set()
            while self._free:
                self._free.pop().close()

    def _call(
        self,
        kind: type[T],
        method: str,
        arguments: dict[str, Any] | None = None,
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> T:
        call = codec.encode(codec.Call(method, arguments or {}, self._secret))
        line = self._take()
        try:
            line.send(call)
            outcome = _outcome(line, listen, cancel)
        except Closed as error:
            line.close()
            reason = f"The engine over {self._home} ended before the call {method} was done."
            raise EngineDied(reason) from error
        except BaseException:  # Ctrl+C too: what comes next on this line belongs to nobody
            line.close()
            raise
        self._give_back(line)
        if isinstance(outcome, codec.Failed):
            raise codec.error_in(outcome)
        result: T = codec.typed(outcome.value, kind)
        return result

    def _take(self) -> Line:
        while True:
            with self._lock:
                if not self._free:
                    break
                line = self._free.pop()
            if not line.waiting():
                return line
            line.close()  # a line without a call has nothing to say but that it has ended
        return self._reach(self._home)

    def _give_back(self, line: Line) -> None:
        with self._lock:
            if self._closed.is_set():
                line.close()
            else:
                self._free.append(line)


def _outcome(line: Line, listen: Listener, cancel: CancelToken) -> codec.Returned | codec.Failed:
    asked = False
    while True:
        if not asked and cancel.is_set():
            line.send(codec.encode(codec.Cancel()))
            asked = True
        if not line.waiting(None if asked or cancel is NEVER else CANCEL_POLL_SECONDS):
            continue
        match line.receive():
            case codec.Told() as message:
                listen(codec.event_in(message))
            case codec.Returned() | codec.Failed() as outcome:
                return outcome
            case _:
                raise EngineError("The engine answered something that is not an answer.")

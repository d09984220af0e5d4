"""What the product can do, as one interface: the command line and the desktop speak to this alone.

``services.assistant.Assistant`` does the work; ``link.client.Client`` passes every call on to an
engine in another process. Long calls take ``listen`` for events and ``cancel`` to stop early.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.core.cancellation import CancelToken
from app.core.domain.answers import Answer, AskRequest, Chat, ChatHit, Message, Question
from app.core.domain.diagnostics import Finding
from app.core.domain.documents import ExtractedDocument
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
from app.core.llm.completions import Completion, CompletionRequest, Embedded
from app.core.llm.model_info import ModelInfo
from app.core.llm.model_packs import Imported
from app.core.metrics.histograms import Trend
from app.core.metrics.load_test import Sweep
from app.core.security.api_keys import AccessKey, NewKey
from app.core.security.offline_proof import OfflineProof
from app.core.security.vault import VaultStatus


class Never:
    """A cancel token that is never set."""

    def is_set(self) -> bool:
        return False


NEVER = Never()


class Facade(Protocol):
    """Every method raises ``AppError`` and nothing else."""

    def add_folder(
        self,
        path: str,
        recursive: bool = True,
        include: tuple[str, ...] = (),
        exclude: tuple[str, ...] = (),
    ) -> Root:
        """Make a folder part of the library; it is indexed by the next ``index`` or ``watch``."""

    def remove_folder(self, path: str) -> None:
        """Take a folder out of the library; the files themselves are not touched."""

    def forget_folder(self, path: str) -> None:
        """Take a folder out so that nothing of its text is left in the data folder: not in chats,
        evaluations, indexes or copies. The files themselves are not touched."""

    def restore_folder(self, path: str) -> Root:
        """Put a folder back that was taken out in the last seven days, as it was; nothing of it
        is embedded again."""

    def removed_folders(self) -> list[Root]:
        """Those that can be put back."""

    def folders(self) -> list[RootStatus]: ...

    def found_folders(self, database: str = "") -> list[str]:
        """Folders that GPT4All reads and this library does not: by its usual database, or the one
        that is named."""

    def import_paths(self, paths: Sequence[str], copy: bool) -> list[str]:
        """Make files and folders part of the library: a copy in the data folder's own folder, or
        watched where they are. Returns where each is found from now on, for a ``Scope``; what is
        in the library already is returned as it is.
        """

    def exclude(self, path: str) -> None:
        """Leave a file or folder out from now on; the problems list it as excluded."""

    def include(self, path: str) -> None:
        """Take back an exclusion."""

    def documents(self, text: str = "", k: int = 50, scope: Scope = EVERYWHERE) -> list[Document]:
        """Files whose name holds every word of ``text``, best first; the latest for no text."""

    def document(self, path: str) -> ExtractedDocument:
        """The text of a file of the library, in which the offsets of its passages count."""

    def samples(self) -> Samples: ...

    def index(
        self, paths: Sequence[str] = (), listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> IndexReport:
        """Add ``paths`` as folders if given, then bring everything up to date once."""

    def watch(self, listen: Listener = ignore, cancel: CancelToken = NEVER) -> None:
        """Keep the index up to date until cancelled; not to watch is to pause.

        What is added, retried, excluded or taken in meanwhile is done at once. Several may watch:
        the work is done once, and each hears all of it.
        """

    def search(self, text: str, k: int = 10, scope: Scope = EVERYWHERE) -> SearchResult: ...

    def warm_up(self) -> None:
        """Load what an answer takes; a first question would wait for it. Raises as ``ask``."""

    def ask(
        self, request: AskRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Answer:
        """Answer one question; its pieces go to ``listen`` as they come."""

    def complete(
        self, request: CompletionRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Completion:
        """Let the model go on with messages or a text, without the library; its pieces go to
        ``listen`` as they come. Cancelled, it ends there."""

    def embed(self, texts: Sequence[str]) -> Embedded:
        """The vectors of texts, as those of passages."""

    def make_key(self, name: str, roots: tuple[str, ...] = ()) -> NewKey:
        """A key to the local API, for these folders or for all; its secret is told once."""

    def keys(self) -> list[AccessKey]:
        """Those that were not revoked, the oldest first."""

    def key_of(self, secret: str) -> AccessKey | None:
        """The key with this secret, None where there is none."""

    def revoke_key(self, key_id: str) -> None:
        """Raises ``UsageError`` when there is none of this id."""

    def answer_many(
        self,
        questions: Sequence[Question],
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        """Answer many at once, outside any chat; results in the order of the questions."""

    def chats(self) -> list[Chat]: ...

    def messages(self, chat_id: int) -> list[Message]: ...

    def search_chats(self, text: str, k: int = 20) -> list[ChatHit]:
        """Messages and titles that hold every word of ``text``, one a chat, latest first."""

    def rename_chat(self, chat_id: int, title: str) -> None: ...

    def pin_chat(self, chat_id: int, pinned: bool) -> None: ...

    def set_chat_rules(self, chat_id: int, guardrails: Guardrails) -> None:
        """Give a chat rules of its own, in the place of those it has."""

    def delete_chat(self, chat_id: int) -> None: ...

    def rate(self, message_id: int, rating: int) -> None:
        """Say that an answer was good (1) or bad (-1), or take that back (0)."""

    def problems(self) -> list[Problem]: ...

    def retry(self, path: str | None = None) -> int:
        """Put failed files (below ``path``) back into the queue; says how many."""

    def repair(self, listen: Listener = ignore, cancel: CancelToken = NEVER) -> list[Repair]:
        """Verify the whole library, mend what can be mended, and say what was."""

    def status(self) -> Status: ...

    def doctor(self) -> list[Finding]: ...

    def offline_proof(self) -> OfflineProof:
        """Try every way to the network, in the engine and in a reader."""

    def models(self) -> list[ModelInfo]: ...

    def found_models(self) -> list[ModelInfo]:
        """Models of other programs on this machine that could be imported."""

    def import_model(
        self,
        path: str,
        choose: bool = True,
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> ModelInfo:
        """Check a GGUF file, copy it into the data folder, and use it when ``choose``."""

    def import_pack(
        self,
        path: str,
        choose: bool = True,
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> Imported:
        """Import all models of a pack, and use its first language model when ``choose``. After an
        interruption it goes on from the bytes that were copied."""

    def embedders(self) -> list[str]:
        """The folders of imported embedders; the settings choose one."""

    def choose_model(self, path: str) -> ModelInfo:
        """Answer with this model of ``models`` from now on. Raises ``ModelError``; then the model
        in use stays."""

    def verify_model(
        self, path: str, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Finding:
        """Compare a model's content with what it was when it was imported."""

    def remove_model(self, path: str) -> None:
        """Delete an imported model that is not in use."""

    def settings(self) -> Settings: ...

    def change_settings(self, settings: Settings) -> None:
        """Write settings.toml; takes effect at once where it can, else when the engine starts."""

    def machine_settings(self) -> MachineSettings:
        """What an administrator decided for all users of this machine."""

    def gauges(self) -> Gauges: ...

    def measurements(self, k: int = 200, kind: WorkKind = "answer") -> list[Measurement]:
        """What the last ``k`` answers or files took, oldest first."""

    def trends(self, kind: WorkKind = "answer") -> list[Trend]:
        """How what they took was distributed, by day, model, version and device, oldest first."""

    def sweeps(self) -> list[Sweep]:
        """What ``alcove bench sweep`` measured over this library, the latest first."""

    def recent_questions(self, k: int = 20) -> list[str]:
        """The last ``k`` different questions of the chats, latest first."""

    def compare(
        self, request: CompareRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> ModelComparison:
        """Let models answer and judges rank; announces each answer and each ranking."""

    def evaluate(self, plan: Plan, listen: Listener = ignore, cancel: CancelToken = NEVER) -> Run:
        """Ask questions whose answers are known, score and keep what came of them; a cancelled
        run leaves nothing."""

    def runs(self) -> list[RunSummary]:
        """Earlier evaluations, the latest first."""

    def run(self, run_id: int) -> Run: ...

    def remove_run(self, run_id: int) -> None: ...

    def keep_question(self, probe: EvalQuestion) -> EvalQuestion:
        """Make a question part of later evaluations."""

    def kept_questions(self) -> list[EvalQuestion]: ...

    def remove_question(self, probe_id: str) -> None: ...

    def vault(self) -> VaultStatus:
        """Whether the library is encrypted, and whether it is locked: then every call but this
        one, ``unlock`` and those below raises ``LibraryLocked``."""

    def unlock(
        self, passphrase: str, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> None:
        """Open an encrypted library. If it was asked for, it is first encrypted or decrypted,
        which cannot be cancelled. Raises ``WrongPassphrase``."""

    def encrypt(self, passphrase: str) -> None:
        """Encrypt the library when it is next opened, which takes this passphrase."""

    def decrypt(self, passphrase: str) -> None:
        """Decrypt it when it is next opened, which takes the passphrase once more."""

    def change_passphrase(self, passphrase: str, new: str) -> None:
        """Open the library with another one from now on."""

    def close(self) -> None: ...

"""What the product can do, as one interface: the command line and the desktop speak to this alone.

``services.assistant.Assistant`` does the work; ``link.client.Client`` passes every call on to an
engine in another process. Long calls take ``listen`` for events and ``cancel`` to stop early.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.core.events import Listener, ignore
from app.core.models import (
    EVERYWHERE,
    Answer,
    AskRequest,
    Chat,
    Finding,
    IndexReport,
    Message,
    ModelInfo,
    Problem,
    Question,
    Root,
    RootStatus,
    Scope,
    SearchResult,
    Status,
)
from app.core.ports import CancelToken


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

    def folders(self) -> list[RootStatus]: ...

    def index(
        self, paths: Sequence[str] = (), listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> IndexReport:
        """Add ``paths`` as folders if given, then bring everything up to date once."""

    def watch(self, listen: Listener = ignore, cancel: CancelToken = NEVER) -> None:
        """Keep the index up to date until cancelled."""

    def search(self, text: str, k: int = 10, scope: Scope = EVERYWHERE) -> SearchResult: ...

    def ask(
        self, request: AskRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Answer:
        """Answer one question; its pieces go to ``listen`` as they come."""

    def answer_many(
        self,
        questions: Sequence[Question],
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        """Answer many at once, outside any chat; results in the order of the questions."""

    def chats(self) -> list[Chat]: ...

    def messages(self, chat_id: int) -> list[Message]: ...

    def delete_chat(self, chat_id: int) -> None: ...

    def problems(self) -> list[Problem]: ...

    def retry(self, path: str | None = None) -> int:
        """Put failed files (below ``path``) back into the queue; says how many."""

    def status(self) -> Status: ...

    def doctor(self) -> list[Finding]: ...

    def models(self) -> list[ModelInfo]: ...

    def import_model(self, path: str, choose: bool = True) -> ModelInfo:
        """Check a GGUF file, copy it into the data folder, and use it when ``choose``."""

    def close(self) -> None: ...

"""The facade over the services: what the command line and the desktop can ask for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.core.events import Listener, ignore
from app.core.facade import NEVER
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
from app.core.ports import CancelToken, Catalog, ChatStore, PassageStore
from app.services.answerer import Answerer
from app.services.doctor import Doctor
from app.services.library import Library
from app.services.modelkeeper import ModelKeeper
from app.services.searcher import Searcher


@dataclass(frozen=True, slots=True)
class Services:
    """Everything the facade hands out to, wired by ``bootstrap``."""

    catalog: Catalog
    passages: PassageStore
    library: Library
    searcher: Searcher
    answerer: Answerer
    models: ModelKeeper
    chats: ChatStore
    doctor: Doctor
    embedder: str
    home: str
    version: str
    close: Callable[[], None]


class Assistant:
    """``Facade`` in the process that holds the data folder."""

    def __init__(self, services: Services) -> None:
        self._services = services

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

    def folders(self) -> list[RootStatus]:
        return self._services.library.folders()

    def index(
        self, paths: Sequence[str] = (), listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> IndexReport:
        return self._services.library.index(paths, listen, cancel)

    def watch(self, listen: Listener = ignore, cancel: CancelToken = NEVER) -> None:
        self._services.library.watch(listen, cancel)

    def search(self, text: str, k: int = 10, scope: Scope = EVERYWHERE) -> SearchResult:
        return self._services.searcher.find(text, k, scope)

    def ask(
        self, request: AskRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Answer:
        return self._services.answerer.ask(request, listen, cancel)

    def answer_many(
        self,
        questions: Sequence[Question],
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        return self._services.answerer.answer_many(questions, listen, cancel)

    def chats(self) -> list[Chat]:
        return self._services.chats.chats()

    def messages(self, chat_id: int) -> list[Message]:
        return self._services.chats.messages(chat_id)

    def delete_chat(self, chat_id: int) -> None:
        self._services.chats.delete(chat_id)

    def problems(self) -> list[Problem]:
        return self._services.library.problems()

    def retry(self, path: str | None = None) -> int:
        return self._services.library.retry(path)

    def status(self) -> Status:
        services = self._services
        files = services.catalog.counts()
        return Status(
            roots=len(services.catalog.roots()),
            files=files,
            passages=services.passages.count(),
            vectors=services.passages.vector_count(services.embedder),
            queue=files.get("pending", 0),
            embedder=services.embedder,
            model=services.models.name,
            home=services.home,
            version=services.version,
        )

    def doctor(self) -> list[Finding]:
        return self._services.doctor.examine()

    def models(self) -> list[ModelInfo]:
        return self._services.models.models()

    def import_model(self, path: str, choose: bool = True) -> ModelInfo:
        return self._services.models.import_model(path, choose)

    def close(self) -> None:
        self._services.close()

"""Folders and documents of the library, and updates of the index."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.documents import ExtractedDocument
from app.core.domain.events import Listener, ignore
from app.core.domain.files import Document, Problem
from app.core.domain.folders import Root, RootStatus
from app.core.domain.library import (
    IndexReport,
    LibraryOverview,
    ListedDocument,
    ListFilter,
    Repair,
    Samples,
)
from app.core.domain.search import EVERYWHERE, Scope


class LibraryCalls(Protocol):
    """Calls about folders, documents and the index."""

    def add_folder(
        self,
        path: str,
        recursive: bool = True,
        include: tuple[str, ...] = (),
        exclude: tuple[str, ...] = (),
    ) -> Root:
        """Add a folder to the library; the next ``index`` or ``watch`` indexes it."""

    def remove_folder(self, path: str) -> None:
        """Remove a folder from the library; the files themselves are not touched."""

    def forget_folder(self, path: str) -> str:
        """Remove a folder and erase its text from the data folder: from chats, evaluations,
        indexes and copies. The files themselves are not touched.

        A folder that lies in another of the library is excluded from that one, which is returned;
        otherwise an empty string."""

    def restore_folder(self, path: str) -> Root:
        """Restore a folder that was removed in the last seven days, without embedding it again
        unless another folder was forgotten since."""

    def removed_folders(self) -> list[Root]:
        """The folders that can be restored."""

    def folders(self) -> list[RootStatus]: ...

    def found_folders(self, database: str = "") -> list[str]:
        """Folders of GPT4All that are not in this library, from its usual database or this one."""

    def import_paths(self, paths: Sequence[str], copy: bool) -> list[str]:
        """Add files and folders to the library, copied into the data folder or watched in place.

        Returns the resulting paths, for a ``Scope``; those already in the library are unchanged.
        """

    def exclude(self, path: str) -> None:
        """Exclude a file or folder; the problems list it as excluded."""

    def include(self, path: str) -> None:
        """Undo an exclusion."""

    def documents(self, text: str = "", k: int = 50, scope: Scope = EVERYWHERE) -> list[Document]:
        """Files whose name contains every word of ``text``, best first; the latest for no text."""

    def overview(self) -> LibraryOverview:
        """Numbers of documents by folder, kind, state, language and tag."""

    def listing(self, wanted: ListFilter) -> list[int]:
        """The ids of all documents that match, in the wanted order. Their rows are fetched by
        ``listed`` as they are shown: so a long list stays as it is while files are indexed."""

    def listed(self, ids: Sequence[int]) -> list[ListedDocument | None]:
        """The documents of these ids, in their order; None for one that went."""

    def document(self, path: str) -> ExtractedDocument:
        """The text of a file of the library; the offsets of its passages refer to it."""

    def samples(self) -> Samples: ...

    def index(
        self, paths: Sequence[str] = (), listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> IndexReport:
        """Add ``paths`` as folders if given, then update the index once."""

    def watch(self, listen: Listener = ignore, cancel: CancelToken = NEVER) -> None:
        """Keep the index up to date until cancelled; without it, indexing is paused.

        Folders added and files retried, excluded or included meanwhile are processed at once.
        There may be several calls at a time: the work is done once, and each gets all events.
        """

    def problems(self) -> list[Problem]:
        """All files that are not indexed, with the reasons."""

    def retry(self, path: str | None = None) -> int:
        """Enqueue failed files (below ``path``) again; returns how many."""

    def repair(self, listen: Listener = ignore, cancel: CancelToken = NEVER) -> list[Repair]:
        """Verify the whole library, repair what can be repaired, and report it."""

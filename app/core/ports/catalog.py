"""The ports of the catalog of folders and files."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from app.core.domain.documents import ExtractedDocument
from app.core.domain.files import Document, FileStamp, KnownFile, Problem
from app.core.domain.folders import Root, RootState, RootStatus
from app.core.domain.search import Scope


class Catalog(Protocol):
    """Which folders and files there are and what became of each: the truth on disk.

    Raises ``LibraryError``; each call is one transaction. A file that is excluded, or whose root
    was removed, is never noted, whoever still reads it.
    """

    def add_root(
        self, path: str, recursive: bool, include: tuple[str, ...], exclude: tuple[str, ...]
    ) -> Root: ...

    def roots(self) -> list[Root]: ...

    def root_status(self) -> list[RootStatus]: ...

    def set_root_state(self, root_id: int, state: RootState, device: int | None = None) -> None:
        """``device`` identifies the volume the root was last seen on."""

    def set_left_out(self, root_id: int, number: int) -> None:
        """How many files and folders of a root its patterns left out when it was last listed."""

    def root_device(self, root_id: int) -> int | None: ...

    def remove_root(self, root_id: int) -> None:
        """Forget a root with its files and passages; what it was is kept for ``UNDO_SECONDS``."""

    def removed_roots(self) -> list[Root]:
        """Those removed in the last ``UNDO_SECONDS`` and not added again; their id is 0."""

    def stamps(self, root_id: int) -> dict[str, FileStamp]:
        """Every file of a root by path; a stamp that equals no other where it is pending."""

    def files(self, root_id: int, paths: Iterable[str]) -> list[KnownFile]:
        """Those of ``paths`` that belong to a root."""

    def file_at(self, path: str) -> KnownFile | None: ...

    def duplicate(self, content_hash: str) -> KnownFile | None:
        """An indexed file with this content, of which nothing is still to be recognised."""

    def mark_pending(self, root_id: int, files: Iterable[tuple[str, FileStamp]]) -> None:
        """Note files to be read: new ones, or changed ones, whose old passages stay until then."""

    def pending(self) -> list[KnownFile]: ...

    def awaiting_ocr(self) -> list[KnownFile]:
        """Files with pictures whose text is still to be recognised, the latest first."""

    def skip_ocr(self, file_id: int) -> None:
        """Nothing can be recognised in it; what was read of it stays."""

    def move(self, moves: Iterable[tuple[int, int, str, FileStamp]]) -> None:
        """Give files (id) a new root, path and stamp; their passages go with them."""

    def mark_unchanged(self, file_id: int, stamp: FileStamp) -> None:
        """The content is as it was indexed: only the stamp is new."""

    def remove(self, file_ids: Iterable[int]) -> None:
        """Forget files with their passages."""

    def fail(self, root_id: int, stamp: FileStamp, problem: Problem) -> None:
        """A file cannot be indexed: keep why, drop the passages it had."""

    def problems(self) -> list[Problem]: ...

    def retry(self, below: str | None) -> int:
        """Make failed files (below a path) pending again; says how many."""

    def exclude(self, path: str) -> None:
        """Leave out a file or folder from now on, and forget what is known of it."""

    def include(self, path: str) -> None:
        """Take an exclusion back."""

    def exclusions(self) -> list[str]: ...

    def documents(self, text: str, k: int, scope: Scope) -> list[Document]:
        """Files whose name holds every word of ``text``, the latest first."""

    def removals(self, since: float) -> list[tuple[str, float]]:
        """(path, when) of files that went since then and are not back, the latest first; those
        of folders that were taken out, or are left out, are forgotten. Kept for two months."""

    def counts(self) -> dict[str, int]:
        """Files by state."""

    def languages(self) -> dict[str, int]:
        """Indexed files by language, most first, without those whose language is unclear."""

    def close(self) -> None: ...


class OcrStore(Protocol):
    """What was recognised in pictures, by the SHA-256 of the file: it takes long to do again."""

    def keep(self, content_hash: str, document: ExtractedDocument) -> None: ...

    def document(self, content_hash: str) -> ExtractedDocument | None: ...

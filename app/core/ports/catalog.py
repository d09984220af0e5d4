"""The ports of the catalog of folders and files."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from app.core.domain.documents import ExtractedDocument
from app.core.domain.files import Document, FileStamp, KnownFile, PageFacts, Problem
from app.core.domain.folders import Root, RootState, RootStatus
from app.core.domain.search import Scope


class Catalog(Protocol):
    """Folders and files with their indexing state, the persistent source of truth.

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
        """Record how many files and folders the patterns excluded in the last walk."""

    def root_device(self, root_id: int) -> int | None: ...

    def remove_root(self, root_id: int) -> None:
        """Delete a root, its files and passages; keep its definition for ``UNDO_SECONDS``."""

    def removed_roots(self) -> list[Root]:
        """Roots removed in the last ``UNDO_SECONDS`` and not added again; their id is 0."""

    def forget_removed(self, path: str) -> None:
        """Forget the removed roots and files at or below a path."""

    def forgetting(self) -> list[str]:
        """Folders whose erasure has begun and not ended, whatever interrupted it."""

    def begin_forgetting(self, path: str) -> None:
        """Record that a folder is to be erased."""

    def end_forgetting(self, path: str) -> None:
        """Delete that record, and overwrite the path in the file."""

    def stamps(self, root_id: int) -> dict[str, FileStamp]:
        """Stamps of all files of a root by path; pending files get a stamp that equals no other."""

    def files(self, root_id: int, paths: Iterable[str]) -> list[KnownFile]:
        """The files of ``paths`` that belong to a root."""

    def file_at(self, path: str) -> KnownFile | None: ...

    def duplicate(self, content_hash: str) -> KnownFile | None:
        """An indexed file with this content that does not wait for OCR."""

    def page_facts(self, file_id: int) -> PageFacts:
        """What was stored of a file's pages."""

    def mark_pending(
        self, root_id: int, files: Iterable[tuple[str, FileStamp]], noticed_at: float = 0.0
    ) -> None:
        """Mark new or changed files as pending; old passages stay until the file is indexed. One
        that was pending already, and is unchanged, keeps the time when it was noticed."""

    def pending(self) -> list[KnownFile]:
        """Those noticed last come first, and of these the newest."""

    def awaiting_ocr(self) -> list[KnownFile]:
        """Files with pictures whose text is still to be recognised, the latest first."""

    def skip_ocr(self, file_id: int) -> None:
        """Nothing can be recognised in it; what was read of it stays."""

    def move(self, moves: Iterable[tuple[int, int, str, FileStamp]]) -> None:
        """Move files: (id, new root, new path, new stamp); their passages are kept."""

    def mark_unchanged(self, file_id: int, stamp: FileStamp) -> None:
        """Record a new stamp for a file whose content did not change."""

    def remove(self, file_ids: Iterable[int]) -> None:
        """Delete files and their passages."""

    def fail(self, root_id: int, stamp: FileStamp, problem: Problem) -> None:
        """Record why a file cannot be indexed, and delete its passages."""

    def problems(self) -> list[Problem]: ...

    def retry(self, below: str | None) -> int:
        """Make failed files (below a path) pending again; return how many."""

    def exclude(self, path: str) -> None:
        """Exclude a file or folder, and delete its files and passages."""

    def include(self, path: str) -> None:
        """Remove an exclusion."""

    def exclusions(self) -> list[str]: ...

    def documents(self, text: str, k: int, scope: Scope) -> list[Document]:
        """Files whose name contains every word of ``text``, the latest first."""

    def document_count(self, scope: Scope) -> int:
        """The number of files within a scope, whatever their state."""

    def removals(self, since: float) -> list[tuple[str, float]]:
        """(path, time) of files deleted since then and not restored, the latest first. Not files
        of removed or excluded folders. Kept for two months."""

    def counts(self) -> dict[str, int]:
        """Files by state."""

    def languages(self) -> dict[str, int]:
        """Numbers of indexed files by language, most first, without undetected languages."""

    def close(self) -> None: ...


class OcrStore(Protocol):
    """A cache of OCR results by the SHA-256 of the file, as OCR is slow."""

    def keep(self, content_hash: str, document: ExtractedDocument) -> None: ...

    def document(self, content_hash: str) -> ExtractedDocument | None: ...

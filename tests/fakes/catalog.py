"""A ``Catalog`` in memory. Its entries are also where ``FakePassageStore`` keeps passages."""

from __future__ import annotations

import itertools
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from app.core.domain import file_kinds
from app.core.domain.errors import DocumentScanned, FolderOverlap
from app.core.domain.files import (
    Document,
    DocumentFacts,
    FileStamp,
    FileState,
    KnownFile,
    PageFacts,
    Problem,
)
from app.core.domain.folders import Root, RootState, RootStatus
from app.core.domain.passages import Passage
from app.core.domain.search import Scope
from app.core.retrieval.names import asked_terms


@dataclass(slots=True)
class Entry:
    """A file with everything stored about it, passages included."""

    file: KnownFile
    kind: str = ""
    problem: Problem | None = None
    added_at: float = field(default_factory=time.time)
    noticed_at: float = 0.0
    queued: dict[str, int] = field(default_factory=dict)
    """The number of its entry in the queue of each embedder."""
    language: str = ""
    passages: dict[int, Passage] = field(default_factory=dict)
    scan: bool = False
    facts: DocumentFacts = field(default_factory=DocumentFacts)
    pages: PageFacts = field(default_factory=PageFacts)

    @property
    def urgency(self) -> tuple[float, int, int]:
        """The least is read and embedded first."""
        return -self.noticed_at, -self.file.stamp.mtime_ns, self.file.id

    @property
    def failed(self) -> bool:
        return self.problem is not None and self.file.state not in {"pending", "indexed"}


class FakeCatalog:
    def __init__(self) -> None:
        self.entries: dict[int, Entry] = {}
        self.closed = False
        self._roots: dict[int, Root] = {}
        self._devices: dict[int, int] = {}
        self._left_out: dict[int, int] = {}
        self._removed: list[Root] = []
        self._excluded: set[str] = set()
        self._removals: dict[str, float] = {}
        self._numbers = itertools.count(1)

    def add_root(
        self, path: str, recursive: bool, include: tuple[str, ...], exclude: tuple[str, ...]
    ) -> Root:
        if any(root.path == path for root in self._roots.values()):
            raise FolderOverlap(f"{path} is watched already.")
        root = Root(next(self._numbers), path, recursive, include, exclude)
        self._roots[root.id] = root
        return root

    def roots(self) -> list[Root]:
        return sorted(self._roots.values(), key=lambda root: root.path)

    def root_status(self) -> list[RootStatus]:
        return [self._status(root) for root in self.roots()]

    def set_root_state(self, root_id: int, state: RootState, device: int | None = None) -> None:
        self._roots[root_id] = replace(self._roots[root_id], state=state)
        if device is not None:
            self._devices[root_id] = device

    def set_left_out(self, root_id: int, number: int) -> None:
        self._left_out[root_id] = number

    def root_device(self, root_id: int) -> int | None:
        return self._devices.get(root_id)

    def remove_root(self, root_id: int) -> None:
        self._removed.append(replace(self._roots.pop(root_id), id=0, state="removed"))
        for entry in self._of(root_id):
            del self.entries[entry.file.id]

    def removed_roots(self) -> list[Root]:
        here = {root.path for root in self._roots.values()}
        return [root for root in self._removed if root.path not in here]

    def forget_removed(self, path: str) -> None:
        self._removed = [root for root in self._removed if not is_below(root.path, path)]
        self._removals = {p: at for p, at in self._removals.items() if not is_below(p, path)}

    def stamps(self, root_id: int) -> dict[str, FileStamp]:
        files = [entry.file for entry in self._of(root_id)]
        return {
            file.path: file.stamp._replace(size=-1) if file.state == "pending" else file.stamp
            for file in files
        }

    def files(self, root_id: int, paths: Iterable[str]) -> list[KnownFile]:
        known = map(self.file_at, paths)
        return [file for file in known if file is not None and file.root_id == root_id]

    def file_at(self, path: str) -> KnownFile | None:
        return next((e.file for e in self.entries.values() if e.file.path == path), None)

    def duplicate(self, content_hash: str) -> KnownFile | None:
        entries = [e for e in self.entries.values() if not e.scan and e.file.state == "indexed"]
        return next((e.file for e in entries if e.file.content_hash == content_hash), None)

    def page_facts(self, file_id: int) -> PageFacts:
        return self.entries[file_id].pages if file_id in self.entries else PageFacts()

    def mark_pending(
        self, root_id: int, files: Iterable[tuple[str, FileStamp]], noticed_at: float = 0.0
    ) -> None:
        for path, stamp in files:
            if self.takes(root_id, path):
                known = self.file_at(path)
                entry = self.put(root_id, path, stamp, "pending")
                if not (
                    known and known.state == "pending" and known.stamp.mtime_ns == stamp.mtime_ns
                ):
                    entry.noticed_at = noticed_at

    def pending(self) -> list[KnownFile]:
        entries = [
            entry
            for entry in self.entries.values()
            if entry.file.state == "pending" and self._roots[entry.file.root_id].state == "online"
        ]
        return [entry.file for entry in sorted(entries, key=lambda entry: entry.urgency)]

    def awaiting_ocr(self) -> list[KnownFile]:
        entries = [e for e in self.entries.values() if e.scan]
        files = [e.file for e in entries if e.file.state in {"indexed", "skipped"}]
        return sorted(files, key=lambda file: (-file.stamp.mtime_ns, file.id))

    def skip_ocr(self, file_id: int) -> None:
        self.entries[file_id].scan = False

    def move(self, moves: Iterable[tuple[int, int, str, FileStamp]]) -> None:
        for file_id, root_id, path, stamp in moves:
            if not self.takes(root_id, path):
                self.remove([file_id])
            elif entry := self.entries.get(file_id):
                entry.file = replace(entry.file, root_id=root_id, path=path, stamp=stamp)

    def mark_unchanged(self, file_id: int, stamp: FileStamp) -> None:
        entry = self.entries[file_id]
        entry.file = replace(entry.file, stamp=stamp, state="indexed")
        entry.problem = None

    def remove(self, file_ids: Iterable[int]) -> None:
        for file_id in list(file_ids):
            if entry := self.entries.pop(file_id, None):
                self._removals[entry.file.path] = time.time()

    def fail(self, root_id: int, stamp: FileStamp, problem: Problem) -> None:
        if not self.takes(root_id, problem.path):
            return
        entry = self.put(root_id, problem.path, stamp, problem.state)
        entry.file = replace(entry.file, content_hash=None)
        entry.problem = problem
        entry.scan = problem.code == DocumentScanned.code
        entry.passages, entry.queued = {}, {}
        entry.pages = PageFacts()

    def problems(self) -> list[Problem]:
        found = [e.problem for e in self.entries.values() if e.problem is not None and e.failed]
        return sorted(found, key=lambda problem: problem.path)

    def retry(self, below: str | None) -> int:
        again = [
            entry
            for entry in self.entries.values()
            if entry.failed and (below is None or is_below(entry.file.path, below))
        ]
        for entry in again:
            entry.file = replace(entry.file, state="pending")
        return len(again)

    def exclude(self, path: str) -> None:
        self._excluded.add(path)
        self.remove(e.file.id for e in self.entries.values() if is_below(e.file.path, path))
        self._removals = {p: at for p, at in self._removals.items() if not is_below(p, path)}

    def include(self, path: str) -> None:
        self._excluded.discard(path)

    def exclusions(self) -> list[str]:
        return sorted(self._excluded)

    def documents(self, text: str, k: int, scope: Scope) -> list[Document]:
        words = text.lower().split()
        found = [
            Document(
                e.file.path,
                e.kind,
                e.file.stamp.size,
                changed_at(e),
                e.file.state,
                e.added_at,
            )
            for e in self.entries.values()
            if is_within(e, scope) and all(word in e.file.path.lower() for word in words)
        ]
        return sorted(found, key=lambda document: -document.modified_at)[:k]

    def document_count(self, scope: Scope) -> int:
        return sum(is_within(entry, scope) for entry in self.entries.values())

    def removals(self, since: float) -> list[tuple[str, float]]:
        gone = [
            (path, at)
            for path, at in self._removals.items()
            if at >= since and self.file_at(path) is None
        ]
        return sorted(gone, key=lambda pair: (-pair[1], pair[0]))

    def languages(self) -> dict[str, int]:
        indexed = (e for e in self.entries.values() if e.file.state == "indexed" and e.language)
        return dict(Counter(entry.language for entry in indexed).most_common())

    def counts(self) -> dict[str, int]:
        return dict(Counter(entry.file.state for entry in self.entries.values()))

    def close(self) -> None:
        self.closed = True

    def takes(self, root_id: int, path: str) -> bool:
        """Whether a file of this root and path may be noted."""
        left_out = any(is_below(path, excluded) for excluded in self._excluded)
        return root_id in self._roots and not left_out

    def put(self, root_id: int, path: str, stamp: FileStamp, state: FileState) -> Entry:
        """The entry of a file, created if new, with this stamp and state."""
        known = self.file_at(path) or KnownFile(
            next(self._numbers), root_id, path, stamp, None, state
        )
        file = replace(known, root_id=root_id, stamp=stamp, state=state)
        entry = self.entries.setdefault(file.id, Entry(file))
        entry.file = file
        return entry

    def _of(self, root_id: int) -> list[Entry]:
        return [entry for entry in self.entries.values() if entry.file.root_id == root_id]

    def _status(self, root: Root) -> RootStatus:
        entries = self._of(root.id)
        states = Counter(entry.file.state for entry in entries)
        return RootStatus(
            root,
            indexed=states["indexed"],
            pending=states["pending"],
            failed=states["failed"] + states["quarantined"],
            skipped=states["skipped"],
            passages=sum(len(entry.passages) for entry in entries),
            left_out=self._left_out.get(root.id, 0),
        )


def is_below(path: str, folder: str) -> bool:
    """Whether a path is the folder or lies in it."""
    return path == folder or path.startswith((folder.rstrip("/") + "/", folder + "\\"))


def is_within(entry: Entry, scope: Scope) -> bool:
    path = entry.file.path
    return (
        (scope.folder is None or is_below(path, scope.folder))
        and (scope.kind is None or entry.kind in file_kinds.selected(scope.kind))
        and (not scope.paths or any(is_below(path, other) for other in scope.paths))
        and (scope.since is None or changed_at(entry) >= scope.since)
        and (scope.dated is None or _is_of(entry, scope.dated))
        and all(
            any(word.startswith(stem) for word in entry.facts.senders.split())
            for stem in asked_terms(scope.sender or "")
        )
    )


def _is_of(entry: Entry, days: tuple[str, str]) -> bool:
    first, last = dated(entry)
    return last >= days[0] and first <= days[1]


def dated(entry: Entry) -> tuple[str, str]:
    """The days that a document is of."""
    changed = date.fromtimestamp(changed_at(entry)).isoformat()
    first, last = entry.facts.dated
    return first or changed, last or changed


def changed_at(entry: Entry) -> float:
    return entry.file.stamp.mtime_ns / 1e9

"""What the services need from the outside world, one Protocol for each replaceable engine.

Adapters implement these; ``tests/fakes`` holds a fake of each that records its calls, and one
contract test body runs over the fake and the real one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from app.core.access import AccessKey
from app.core.answers import Answer, Chat, ChatHit, Message
from app.core.evaluating import Outcome, Probe, Run, RunSummary
from app.core.guardrails import Guardrails
from app.core.models import (
    Document,
    ExtractedDocument,
    FileStamp,
    IndexedFile,
    KnownFile,
    Passage,
    Problem,
    Root,
    RootState,
    RootStatus,
    Scope,
    StoredPassage,
    Vector,
)
from app.core.settings import MachineSettings, Settings

PageListener = Callable[[int, int], None]
"""Hears of the page that is being read, counted from 1, and of how many there are."""


def no_pages(page: int, pages: int) -> None:
    """For who does not want to know."""


class Extractor(Protocol):
    """Turns a file into text, out of process, within limits of memory and time."""

    @property
    def parallel(self) -> int:
        """How many calls of ``extract`` can usefully run at once."""

    def extract(self, path: str, seen: PageListener = no_pages) -> ExtractedDocument:
        """Read one file. Blocks; may be called from several threads. ``seen`` hears of some of
        the pages of a long document.

        Raises a ``DocumentError`` that says why there is no text; never anything else.
        """

    def close(self) -> None: ...


class VectorIndex(Protocol):
    """Approximate nearest neighbours over vectors named by the hash of their text."""

    def add(self, vectors: Mapping[str, Vector]) -> None:
        """Add or replace."""

    def remove(self, names: Iterable[str]) -> None:
        """Remove those that are there."""

    def nearest(self, vector: Vector, k: int) -> list[tuple[str, float]]:
        """Up to ``k`` (name, cosine similarity), best first."""

    def names(self) -> set[str]:
        """Every name held, for verification."""

    def count(self) -> int: ...

    def rank(
        self, vector: Vector, candidates: Mapping[str, Vector], k: int
    ) -> list[tuple[str, float]]:
        """As ``nearest``, exactly, among vectors given from outside."""

    def clear(self) -> None:
        """Forget everything, and leave nothing of it on disk."""

    def close(self) -> None: ...


class FolderScanner(Protocol):
    """Walks folders and reads stamps and hashes; the only reader of the file system's listing."""

    def scan(
        self,
        root: Root,
        stop_at: frozenset[str],
        problems: Callable[[str, OSError], None],
        left_out: Callable[[str], object] = bool,
    ) -> Iterator[tuple[str, FileStamp]]:
        """Every regular file below ``root`` that its patterns let in, as (absolute path, stamp).

        Never follows a link out or round; leaves out the files and folders in ``stop_at``. What
        cannot be listed goes to ``problems``, files and folders that the patterns or ``stop_at``
        keep out to ``left_out``. Raises ``FolderMissing`` when the root is not there.
        """

    def stamp(self, path: str) -> FileStamp | None:
        """The stamp of one file, None when it is not (any longer) a regular file."""

    def content_hash(self, path: str) -> str:
        """SHA-256 of the content, in hexadecimal. Raises ``DocumentError``."""

    def device(self, path: str) -> int | None:
        """A number for the volume a path lies on, None when it is not there."""


class FolderWatcher(Protocol):
    """Says that something changed; what changed is found by looking."""

    def watch(self, root: Root, changed: Callable[[str], None]) -> bool:
        """Call ``changed`` with a path, from any thread, for each event below the root.

        False where the system tells only of what happens on this machine, as on network shares.
        """

    def unwatch(self, root: Root) -> None: ...

    def close(self) -> None: ...


class Catalog(Protocol):
    """Which folders and files there are and what became of each: the truth on disk.

    Raises ``LibraryError``; each call is one transaction.
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

    def twin(self, content_hash: str) -> KnownFile | None:
        """An indexed file with this content, of which nothing is still to be recognised."""

    def mark_pending(self, root_id: int, files: Iterable[tuple[str, FileStamp]]) -> None:
        """Note files to be read: new ones, or changed ones, whose old passages stay until then."""

    def pending(self) -> list[KnownFile]: ...

    def scans(self) -> list[KnownFile]:
        """Files with pictures whose text is still to be recognised, the latest first."""

    def leave_scan(self, file_id: int) -> None:
        """Nothing can be recognised in it; what was read of it stays."""

    def move(self, moves: Iterable[tuple[int, int, str, FileStamp]]) -> None:
        """Give files (id) a new root, path and stamp; their passages go with them."""

    def settle(self, file_id: int, stamp: FileStamp) -> None:
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


class ScanStore(Protocol):
    """What was recognised in pictures, by the SHA-256 of the file: it takes long to do again."""

    def keep(self, content_hash: str, document: ExtractedDocument) -> None: ...

    def document(self, content_hash: str) -> ExtractedDocument | None: ...


class PassageStore(Protocol):
    """The passages of all files, their vectors, their full-text index, and what is owed to the
    vector index."""

    def store(self, file: IndexedFile, passages: Sequence[Passage], embedder: str) -> None:
        """Replace a file's passages in one transaction that also writes the outbox.

        The vectors of all passages must have been kept before.
        """

    def without_vector(self, hashes: Iterable[str], embedder: str) -> set[str]:
        """Those of ``hashes`` that have no vector of this embedder, after spare ones of them
        were taken into use again."""

    def keep_vectors(self, vectors: Mapping[str, Vector], embedder: str) -> None: ...

    def vectors(self, hashes: Iterable[str], embedder: str) -> dict[str, Vector]: ...

    def question_vector(self, text_hash: str, embedder: str) -> Vector | None:
        """The vector of a question that was asked not long ago."""

    def keep_question(self, text_hash: str, embedder: str, vector: Vector) -> None:
        """Remember it, and forget the oldest beyond a thousand."""

    def foreign(self, embedder: str) -> bool:
        """Whether files were indexed with another embedder."""

    def adopt(self, embedder: str) -> None:
        """Every file has vectors of this embedder now."""

    def unembedded(self, embedder: str, limit: int) -> list[StoredPassage]:
        """Passages that have no vector of this embedder, one for each text."""

    def owed(self, embedder: str, limit: int) -> list[tuple[int, str, str]]:
        """The oldest operations of the outbox: (id, "add" or "remove", text hash)."""

    def paid(self, operations: Iterable[int]) -> None:
        """These operations were applied."""

    def collect_garbage(self) -> int:
        """Put vectors no passage has any more aside, for ``UNDO_SECONDS``, and owe their removal;
        says how many."""

    def owe(self, operation: str, hashes: Iterable[str], embedder: str) -> None:
        """Write operations into the outbox."""

    def vector_count(self, embedder: str) -> int: ...

    def hashes(self, embedder: str) -> set[str]:
        """Every text hash the vector index should hold."""

    def lexical(self, expression: str, k: int, scope: Scope) -> list[tuple[int, float]]:
        """Up to ``k`` (passage id, BM25, higher is better) for an FTS5 expression, best first."""

    def in_order(self, scope: Scope) -> list[int]:
        """Every passage (id) within a scope, by path and place."""

    def best_of_files(self, expression: str, scope: Scope) -> list[tuple[int, str]]:
        """(passage id, path) of the best passage for an FTS5 expression in every file that has
        one, best first."""

    def passages(self, ids: Iterable[int]) -> dict[int, StoredPassage]: ...

    def terms(self, ids: Iterable[int]) -> dict[int, str]:
        """The analysed words of passages, as ``terms.index_terms`` made them."""

    def with_hashes(self, hashes: Sequence[str], scope: Scope) -> dict[str, list[StoredPassage]]:
        """Passages within ``scope`` that have these texts."""

    def scope_vectors(self, scope: Scope, embedder: str, limit: int) -> dict[str, Vector] | None:
        """All vectors within a scope, or None when there are more than ``limit``."""

    def neighbours(self, file_id: int, first: int, last: int) -> list[StoredPassage]:
        """Passages of a file whose ordinal lies in [first, last]."""

    def count(self) -> int: ...


class ChatStore(Protocol):
    """The history of chats. Raises ``UsageError`` for a chat that is not there."""

    def create(self, title: str) -> Chat: ...

    def chats(self) -> list[Chat]:
        """Pinned ones first, then the latest."""

    def search(self, text: str, k: int) -> list[ChatHit]:
        """Messages and titles that hold every word of ``text``, one a chat, latest first."""

    def chat(self, chat_id: int) -> Chat: ...

    def rename(self, chat_id: int, title: str) -> None: ...

    def pin(self, chat_id: int, pinned: bool) -> None: ...

    def guard(self, chat_id: int, guardrails: Guardrails) -> None:
        """Give a chat rules in the place of those it has."""

    def delete(self, chat_id: int) -> None: ...

    def texts(self) -> list[str]:
        """Every message and title."""

    def forget(self, folder: str, quotes: Callable[[str], bool]) -> None:
        """Drop the turns that cite a file of ``folder`` or quote it, and every prompt."""

    def add_question(self, chat_id: int, text: str, prompt: str) -> Message:
        """``prompt`` is the question as it was sent to the model, with its passages: a later turn
        repeats it, so that the model can reuse what it computed."""

    def add_answer(self, chat_id: int, answer: Answer) -> Message: ...

    def drop_turn(self, answer_id: int) -> None:
        """Delete an answer, the question before it, and all that follow it in its chat."""

    def messages(self, chat_id: int) -> list[Message]: ...

    def prompts(self, chat_id: int) -> list[tuple[str, str]]:
        """(prompt, answer) of every complete turn, oldest first."""

    def rate(self, message_id: int, rating: int) -> None:
        """1 good, -1 bad, 0 takes it back."""


class RunStore(Protocol):
    """Runs of evaluations, and the questions a person kept as tests.

    Raises ``UsageError`` for a run that is not there.
    """

    def add(self, summary: RunSummary, outcomes: Sequence[Outcome]) -> Run:
        """Keep a run; the one returned has the number it got."""

    def runs(self) -> list[RunSummary]:
        """The latest first."""

    def run(self, run_id: int) -> Run: ...

    def remove(self, run_id: int) -> None: ...

    def keep(self, probe: Probe) -> Probe:
        """Keep a probe, in the place of one with the same question; it gets an id."""

    def probes(self) -> list[Probe]:
        """The latest first."""

    def drop(self, probe_id: str) -> None:
        """Forget a probe, if it is there."""

    def texts(self) -> list[str]:
        """Every text of every run and probe."""

    def forget(self, folder: str, quotes: Callable[[str], bool]) -> None:
        """Drop the runs and probes that name a file of ``folder`` or quote it."""


class KeyStore(Protocol):
    """The keys to the local API. Raises ``LibraryError``."""

    def read(self) -> list[AccessKey]:
        """In the order they were made."""

    def write(self, keys: Sequence[AccessKey]) -> None:
        """All that there are from now on."""


class SettingsStore(Protocol):
    """The user's wishes. Raises ``SettingsError`` and ``LibraryUnwritable``."""

    machine: MachineSettings
    """What an administrator decided, which lies below them, or above them where locked."""

    def read(self) -> Settings: ...

    def change(self, settings: Settings) -> None: ...

"""Files are opened as what they are, and what an extractor process says is checked."""

from __future__ import annotations

import base64
import json
import math
import os
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.adapters.extraction.answer_checks import LONGEST_TITLE
from app.adapters.extraction.messages import decode_answer
from app.adapters.extraction.pool import ExtractionPool
from app.adapters.files.folder_walker import OsFolderWalker
from app.adapters.files.opened_document import opened_document
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import DocumentCrashed, DocumentDamaged, DocumentUnreadable
from app.core.domain.files import FileStamp
from app.core.security.offline_proof import Violation
from tests.services import library_fixture
from tests.services.library_fixture import LibraryHarness

pytestmark = pytest.mark.skipif(os.name != "posix", reason="symbolic links need no right")
SECRET = "The private file of a person."


@pytest.fixture
def private(tmp_path: Path) -> Path:
    (tmp_path / "private").mkdir()
    file = tmp_path / "private" / "secret.txt"
    file.write_text(SECRET)
    return file


@pytest.mark.parametrize("where", ["the end", "the way"])
def test_a_link_in_place_of_a_file_or_folder_is_not_followed(
    private: Path, tmp_path: Path, where: str
) -> None:
    """As by somebody who may write to a shared folder of the library, after it was listed."""
    library = tmp_path / "library"
    if where == "the end":
        library.mkdir()
        (library / "secret.txt").symlink_to(private)
    else:
        library.symlink_to(private.parent)
    path = library / "secret.txt"
    assert path.read_text() == SECRET  # the way in
    pool = ExtractionPool(1, 512, 60, 1)
    with pytest.raises(DocumentUnreadable, match="symbolic links"):
        pool.extract(str(path))
    assert pool.extract(str(private)).text == SECRET
    pool.close()


class Exchanging(OsFolderWalker):
    """Somebody exchanges a file for something else each time after the walker has looked at it, and
    puts it back before the walker looks again."""

    def __init__(self, path: Path, exchange: Callable[[Path], object]) -> None:
        super().__init__()
        self._path, self._aside, self._exchange = path, path.with_suffix(".aside"), exchange

    def stamp(self, path: str) -> FileStamp | None:
        if path != str(self._path):
            return super().stamp(path)
        if self._aside.exists():
            self.put_back()
            return super().stamp(path)
        try:
            return super().stamp(path)
        finally:
            self.take()

    def take(self) -> None:
        self._path.rename(self._aside)
        self._exchange(self._path)

    def put_back(self) -> None:
        self._path.unlink()
        self._aside.rename(self._path)


class Attacked(LibraryHarness):
    """A library with a private folder and one in which somebody else can write, whose file is
    exchanged while it is read; extracted by real processes."""

    def __init__(self, base: Path, exchange: Callable[[Path], object]) -> None:
        self._exchange = exchange
        self.pool = ExtractionPool(1, 512, 60, 1)
        super().__init__(base)

    def open(self, *, suspect: bool = False) -> None:
        self.reader = self.ocr = self.pool  # type: ignore[assignment]  # the real one
        self.shared = self.folder / "shared" / "notes.txt"
        walker = Exchanging(self.shared, self._exchange)
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(library_fixture, "OsFolderWalker", lambda exclude: walker)
            super().open(suspect=suspect)

    def text(self) -> str:
        """What the library has of the shared file."""
        file = self.catalog.file_at(str(self.shared))
        found = self.passages.neighbours(file.id, 0, 100) if file else []
        return " ".join(each.passage.text for each in found)

    def close(self) -> None:
        super().close()
        self.pool.close()


def test_a_file_that_is_exchanged_for_a_link_has_no_text_of_another(
    private: Path, tmp_path: Path
) -> None:
    """By the hash of the private file, its text would be copied, and a key for the shared folder
    could read it."""
    attacked = Attacked(tmp_path, lambda path: path.symlink_to(private))
    attacked.run(private.parent)
    attacked.write("shared/notes.txt", "Nothing of interest.")
    attacked.run(attacked.folder)
    assert attacked.found("private file") == ["secret.txt"]
    assert attacked.text() == ""
    attacked.close()


def test_hash_and_text_are_of_the_same_file(tmp_path: Path) -> None:
    """Or the text of another file stands for each that has the content that was hashed."""
    attacked = Attacked(tmp_path, lambda path: path.write_text("A forged text."))
    attacked.write("shared/notes.txt", "The honest text.")
    extract, walker = attacked.pool.extract, attacked.walker

    def exchanging(path: str, *arguments: Any, **more: Any) -> ExtractedDocument:
        walker.take()  # after it was hashed
        try:
            return extract(path, *arguments, **more)
        finally:
            walker.put_back()

    assert isinstance(walker, Exchanging)
    attacked.pool.extract = exchanging  # type: ignore[method-assign]
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Exchanging, "stamp", OsFolderWalker.stamp)
        attacked.run()
    assert attacked.text() in ("", "The honest text.")
    attacked.close()


def test_a_pipe_in_place_of_a_file_keeps_nobody_waiting(tmp_path: Path) -> None:
    attacked = Attacked(tmp_path, lambda path: os.mkfifo(path))
    attacked.write("shared/notes.txt", "Nothing of interest.")
    attacked.write("other.txt", "The other file.")
    attacked.run()
    assert attacked.found("other file") == ["other.txt"]
    assert attacked.text() == ""
    attacked.close()


def test_what_is_written_while_it_is_read_is_noticed_whatever_its_times_say(
    private: Path,
) -> None:
    with opened_document(str(private)) as opened:
        assert not opened.has_changed()
        times = private.stat()
        private.write_text(SECRET[::-1])
        os.utime(private, ns=(times.st_atime_ns, times.st_mtime_ns))
        assert opened.stamp == OsFolderWalker().stamp(str(private))
        private.chmod(0o600)  # until the clock of the file system has gone on
        while private.stat().st_ctime_ns == times.st_ctime_ns:
            private.chmod(0o600)
        assert opened.has_changed()


def table(rows: list[Any], **more: object) -> dict[str, Any]:
    """A table of one column as a process sends it, in one block."""
    block = base64.b64encode(zlib.compress(json.dumps(rows).encode())).decode()
    columns = [{"name": "a", "type": "number"}]
    found = {"name": "t", "page": None, "columns": columns, "blocks": [block]}
    return found | {"row_count": len(rows)} | more


@pytest.mark.parametrize(
    "document",
    [
        {"text": "x" * 1001, "kind": "txt"},
        {"text": "hidden \u200b word", "kind": "txt"},
        {"text": "\u202egnp.exe", "kind": "txt"},
        {"text": "an escape \x1b[2J", "kind": "txt"},
        {"text": "a text", "kind": "txt", "title": "\u2066a title"},
        {"text": "a text", "kind": "txt", "title": "x" * 10_001},
        {"text": "a text", "kind": "\x1b]0;"},
        {"text": "a text", "kind": "pdf", "page_count": 1 << 70},
        {"text": "a text", "kind": "pdf", "page_count": -1},
        {"text": "a text", "kind": "pdf", "pages": [{"number": 1 << 70, "start": 0, "end": 1}]},
        {"text": "a text", "kind": "pdf", "pages": [{"number": 0, "start": 0, "end": 1}]},
        {"text": "a text", "kind": "pdf", "unread": [1 << 70]},
        {"text": "a text", "kind": "xlsx", "tables": [table([[1, 0, ["x"], [10**400], []]])]},
        {"text": "a text", "kind": "xlsx", "tables": [table([[1, 0, ["x"], [math.inf], []]])]},
        {"text": "a text", "kind": "xlsx", "tables": [table([[math.inf, 0, ["x"], [1], []]])]},
        {"text": "a text", "kind": "xlsx", "tables": [table([[1 << 70, 0, ["x"], [1], []]])]},
        {"text": "a text", "kind": "xlsx", "tables": [table([[1, 0, ["\ud800"], [1], []]])]},
        {"text": "a text", "kind": "xlsx", "tables": [table([], total_count=1 << 70)]},
        {"text": "a text", "kind": "xlsx", "tables": [table([], left_out=1 << 70)]},
        {"text": "a text", "kind": "xlsx", "tables": [table([], page=1 << 70)]},
        {"text": "a text", "kind": "xlsx", "tables": [table([])] * 7},
    ],
)
def test_an_answer_that_no_parser_here_would_give_is_not_believed(
    document: dict[str, Any],
) -> None:
    """What is kept of it: counting its pages would never end, or its numbers are too large for the
    database, and one file would end the indexing of all."""
    with pytest.raises(DocumentCrashed, match="inconsistent"):
        decode_answer(msgspec.json.encode({"document": document}), 1000)
    honest = msgspec.json.encode({"document": {"text": "x" * 1000, "kind": "txt"}})
    assert decode_answer(honest, 1000)
    whole = {"text": "a text", "kind": "xlsx", "tables": [table([[1, 0, ["x"], [1], []]])]}
    assert decode_answer(msgspec.json.encode({"document": whole}), 1000)


@pytest.mark.parametrize("answer", [{"seen": {"page": 1 << 70, "pages": 1}}, "[" * 200_000])
def test_nor_is_other_nonsense(answer: object) -> None:
    data = answer.encode() if isinstance(answer, str) else json.dumps(answer).encode()
    with pytest.raises(DocumentCrashed):
        decode_answer(data if data[:1] == b"{" else b'{"other": ' + data, 1000)


def test_what_it_says_of_itself_is_shown_as_text_of_an_extractor() -> None:
    escape = "\x1b]0;title\x07\u202eend"
    refusal = {"refusal": {"code": "document-damaged", "reason": escape + "x" * 100_000}}
    found = decode_answer(json.dumps(refusal).encode(), 1000)
    assert isinstance(found, DocumentDamaged)
    assert found.reason.startswith("endxx")
    assert len(found.reason) == LONGEST_TITLE
    tried = {"at": 1e308, "process": "engine", "library": escape, "target": "x", "stack": [escape]}
    logged = decode_answer(json.dumps({"tried": tried}).encode(), 1000)
    assert isinstance(logged, Violation)
    assert (logged.process, logged.library, logged.stack) == ("extractor", "end", ("end",))
    assert logged.at < time.time() + 1

"""Files are opened as what they are, and what an extractor process says is checked."""

from __future__ import annotations

import base64
import json
import math
import os
import time
import zlib
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.adapters.extraction.answer_checks import LONGEST_TITLE
from app.adapters.extraction.messages import decode_answer
from app.adapters.extraction.pool import ExtractionPool
from app.core.domain.errors import DocumentCrashed, DocumentDamaged, DocumentUnreadable
from app.core.security.offline_proof import Violation

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

"""Files are opened as what they are, and what an extractor process says is checked."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
import pytest

from app.adapters.extraction.messages import decode_answer
from app.adapters.extraction.pool import ExtractionPool
from app.core.domain.errors import DocumentCrashed, DocumentUnreadable

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
    ],
)
def test_an_answer_that_no_parser_here_would_give_is_not_believed(
    document: dict[str, str],
) -> None:
    with pytest.raises(DocumentCrashed, match="inconsistent"):
        decode_answer(msgspec.json.encode({"document": document}), 1000)
    honest = msgspec.json.encode({"document": {"text": "x" * 1000, "kind": "txt"}})
    assert decode_answer(honest, 1000)

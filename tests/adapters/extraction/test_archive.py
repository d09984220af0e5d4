"""Members of archives and attachments are extracted; bombs are refused."""

from __future__ import annotations

import gzip
import io
import os
import tarfile
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest

from app.adapters.extraction import document as extract_document
from app.adapters.extraction.formats import archive as extract_archive
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import DocumentDamaged, DocumentTooLarge, DocumentWithoutText
from tests.adapters.extraction import document_samples as samples

Save = Callable[[str, bytes], str]


@pytest.fixture
def save(tmp_path: Path) -> Save:
    def saved(name: str, content: bytes) -> str:
        path = tmp_path / name
        path.write_bytes(content)
        return str(path)

    return saved


def zipped(members: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def tarred(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return file.getvalue()


def read(path: str) -> ExtractedDocument:
    with open(path, "rb") as file:
        return extract_document.read(path, file)


def headings(document: ExtractedDocument) -> list[tuple[int, str]]:
    return [(span.level, document.text[span.start : span.end]) for span in document.headings]


MEMBERS = {"notes/a.md": b"# Rent\n\nIt is due.", "b.bin": bytes(range(256)), "c.txt": b"Tide."}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.zip", zipped(MEMBERS)),
        ("a.tar", tarred(MEMBERS)),
        ("a.tgz", gzip.compress(tarred(MEMBERS))),
        ("outer.zip", zipped({"inner.zip": zipped(MEMBERS)})),
    ],
)
def test_every_member_is_read_under_its_name(save: Save, name: str, content: bytes) -> None:
    document = read(save(name, content))
    named = [text for _, text in headings(document)]
    assert named[-3:] == ["notes/a.md", "Rent", "c.txt"]
    assert "It is due." in document.text
    assert "Tide." in document.text


def test_headings_of_members_lie_below_their_names(save: Save) -> None:
    document = read(save("a.zip", zipped(MEMBERS)))
    assert headings(document) == [(1, "notes/a.md"), (2, "Rent"), (1, "c.txt")]


def test_a_packed_text_is_read(save: Save) -> None:
    assert "Tide." in read(save("log.txt.gz", gzip.compress(b"Tide."))).text


def test_an_archive_of_nothing_readable_says_what_is_in_it(save: Save) -> None:
    with pytest.raises(DocumentWithoutText, match=r"x\.exe"):
        read(save("a.zip", zipped({"x.exe": b"MZ" + os.urandom(200)})))


def test_a_bomb_is_refused(save: Save) -> None:
    bomb = zipped({"zeros.txt": b"0" * (40 << 20)})
    with pytest.raises(DocumentTooLarge, match="times its compressed size"):
        read(save("bomb.zip", bomb))


def test_nesting_without_end_is_refused(save: Save) -> None:
    content = b"deep"
    for _ in range(6):
        content = zipped({"inner.zip" if content != b"deep" else "a.txt": content})
    with pytest.raises(DocumentTooLarge, match="deep in each other"):
        read(save("nested.zip", content))


def test_too_many_files_are_refused(save: Save, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extract_archive, "MOST_FILES", 3)
    with pytest.raises(DocumentTooLarge, match="3 files"):
        read(save("many.zip", zipped({f"{n}.txt": b"x" for n in range(4)})))


def test_a_broken_archive_is_damaged(save: Save) -> None:
    with pytest.raises(DocumentDamaged):
        read(save("a.gz", gzip.compress(os.urandom(5000))[:3000]))


def test_attachments_are_read_with_their_message(save: Save) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "ada@example.org", "Contract"
    message.set_content("See the attachment.")
    sheet = samples.xlsx({"Stock": [["Item", "Count"], ["Nails", "40"]]})
    message.add_attachment(sheet, "application", "octet-stream", filename="stock.xlsx")
    message.add_attachment(zipped(MEMBERS), "application", "zip", filename="all.zip")
    document = read(save("a.eml", message.as_bytes()))
    assert "See the attachment." in document.text
    assert "Nails | 40" in document.text
    assert "It is due." in document.text
    assert (1, "stock.xlsx") in headings(document)


def test_code_is_divided_by_what_it_defines(save: Save) -> None:
    code = "import os\n\nclass Tide:\n    def rise(self):\n        return os\n"
    document = read(save("a.py", code.encode()))
    assert document.text == code.rstrip("\n")
    assert headings(document) == [(1, "class Tide:"), (2, "def rise(self):")]


def test_the_columns_of_a_table_are_told_with_its_rows(save: Save) -> None:
    document = read(save("a.csv", b"Name,Price\nNails,40\nScrews,50\n"))
    assert headings(document) == [(1, "Name,Price")]
    assert headings(read(save("b.csv", b"1,2\n3,4\n"))) == []
    book = read(save("a.xlsx", samples.xlsx({"Stock": [["Item", "Count"], ["Nails", "40"]]})))
    assert headings(book) == [(1, "Stock"), (2, "Item | Count")]


def test_subtitles_tell_the_minute(save: Save) -> None:
    cues = "1\n00:00:05,000 --> 00:00:06,000\nHello\n\n2\n01:02:03,000 --> 01:02:04,000\nBye\n"
    document = read(save("a.srt", cues.encode()))
    assert document.text == "Hello\n\n1:02:00\n\nBye"
    assert headings(document) == [(1, "1:02:00")]

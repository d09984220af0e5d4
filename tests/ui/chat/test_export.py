"""Exported chats can be read, and say what the window says."""

from __future__ import annotations

import io
import math
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from app.core.domain.answers import Message
from app.core.domain.search import Scope
from app.ui.chat.export import content
from app.ui.foundation.turns import turns_of
from tests.ui.demo_facade import LEASE, DemoFacade

KINDS = ("md", "html", "pdf", "docx")
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def messages(demo_facade: DemoFacade) -> list[Message]:
    asked, answered = demo_facade.chats.messages(2)
    scope = Scope(paths=(str(Path(LEASE).parent),), kind="pdf")
    return [replace(asked, scope=scope), replace(answered, unsure=True, query="What of the lease?")]


def exported(kind: str, messages: list[Message]) -> str:
    data = content(f".{kind}", "Notice <period>", turns_of(messages))
    if kind == "pdf":
        document = pypdfium2.PdfDocument(data)
        pages = [document[number].get_textpage() for number in range(len(document))]
        return " ".join("\n".join(page.get_text_bounded() for page in pages).split())
    if kind == "docx":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            root = ElementTree.fromstring(archive.read("word/document.xml"))
        return "\n".join("".join(part.itertext()) for part in root.iter(f"{WORD}p"))
    return data.decode("utf-8")


@pytest.mark.parametrize("kind", KINDS)
def test_every_format_has_the_answer_its_sources_and_what_to_know(language, kind, messages):
    text = exported(kind, messages)
    for said in (
        "Exported from Alcove on",
        "Scope: contracts, ",
        "Model: SmolLM2-135M-Instruct",
        "Understood as: What of the lease?",
        "Unsure: check this answer against its sources.",
        "No passage supports: “Landlords usually agree to this.”",
        "notice",
        "lease-coopers-wharf.pdf p. 3",
        "Sources",
    ):
        assert said in text, said
    assert any(title in text for title in ("<period>", "&lt;period&gt;", "\\<period\\>"))


def test_a_pdf_is_set_in_a_size_that_can_be_read_with_page_numbers(language, messages):
    many = [replace(message, id=n, text=message.text * 6) for n, message in enumerate(messages * 4)]
    document = pypdfium2.PdfDocument(content(".pdf", "Notice", turns_of(many)))
    assert len(document) > 2
    assert document[0].get_size() == pytest.approx((595, 842), abs=2)
    for number in range(len(document)):
        page = document[number].get_textpage()
        assert f"{number + 1} / {len(document)}" in page.get_text_bounded()
        sizes = sorted(glyph_sizes(page))
        assert sizes[0] >= 9.9
        assert sizes[len(sizes) // 2] >= 10.4
    assert sum(11.8 <= size <= 12.2 for size in glyph_sizes(document[0].get_textpage())) > 200


def glyph_sizes(page: pypdfium2.PdfTextPage) -> Iterator[float]:
    """The size of every glyph of a page in points."""
    for index in range(page.count_chars()):
        matrix = pdfium.FS_MATRIX()
        if pdfium.FPDFText_IsGenerated(page, index) == 1:
            continue
        assert pdfium.FPDFText_GetMatrix(page, index, matrix)
        yield pdfium.FPDFText_GetFontSize(page, index) * math.hypot(matrix.c, matrix.d)

"""Exported chats: sources and warnings included, and harmless whatever they contain."""

from __future__ import annotations

import io
import zipfile
from xml.etree import ElementTree

from app.core.answering.export.docx import docx
from app.core.answering.export.transcript import Exchange, Source, Transcript, html, markdown

CITED = Source(1, "/docs/caf\ufffd.pdf, p. 3", "Three\n months & <b>more</b>")
CHAT = Transcript(
    "Notice <1>",
    ("Exported on 1 May",),
    (
        Exchange(
            "How *long*?\n# really",
            ("2 May · Model: tiny",),
            "Three months [1].",
            ("Unsure: <i>check</i> it.",),
            (CITED,),
        ),
        Exchange("And then?"),
    ),
)
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def paragraphs(data: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = ElementTree.fromstring(archive.read("word/document.xml"))
    return ["".join(part.itertext()) for part in root.iter(f"{WORD}p")]


def test_markdown_has_questions_answers_and_passages() -> None:
    text = markdown(CHAT)
    assert text.startswith(
        "# Notice \\<1\\>\n\n*Exported on 1 May*\n\n## How \\*long\\*? \\# really\n\n"
        "*2 May · Model: tiny*\n\n**Unsure: \\<i\\>check\\</i\\> it.**\n\nThree months [1]."
    )
    assert "[1] /docs/caf\ufffd.pdf, p. 3\n> Three months & &lt;b>more&lt;/b>" in text
    assert text.endswith("## And then?\n")


def test_html_is_one_page_in_which_nothing_is_markup_but_ours() -> None:
    page = html(Transcript("<script>", (), CHAT.exchanges))
    assert "<script" not in page
    assert "<b>" not in page
    assert "&lt;b&gt;more&lt;/b&gt;" in page
    assert "Unsure: &lt;i&gt;check&lt;/i&gt; it." in page
    assert "<p>[1] /docs/caf\ufffd.pdf, p. 3</p>" in page
    assert "http" not in page
    page.encode("utf-8")


def test_a_word_document_has_the_same_text() -> None:
    assert paragraphs(docx(CHAT)) == [
        "Notice <1>",
        "Exported on 1 May",
        "How *long*? # really",
        "2 May · Model: tiny",
        "Unsure: <i>check</i> it.",
        "Three months [1].",
        "Sources",
        "[1] /docs/caf\ufffd.pdf, p. 3",
        "Three months & <b>more</b>",
        "And then?",
    ]


def test_bold_words_are_bold() -> None:
    bold = Transcript("x", (), (Exchange("y", answer="a **b <c>** d ** e"),))
    assert "<p>a <b>b &lt;c&gt;</b> d ** e</p>" in html(bold)
    assert "a **b &lt;c>** d" in markdown(bold)
    assert paragraphs(docx(bold))[-1] == "a b <c> d ** e"
    with zipfile.ZipFile(io.BytesIO(docx(bold))) as archive:
        assert b"<w:b/></w:rPr><w:t xml:space" in archive.read("word/document.xml")


def test_characters_that_xml_has_not_are_replaced() -> None:
    odd = Transcript("a\0b\ud800c", (), (Exchange("x\x0by", answer="one\ntwo"),))
    assert paragraphs(docx(odd)) == ["a\ufffdb\ufffdc", "x y", "one", "two"]
    assert docx(odd) == docx(odd)

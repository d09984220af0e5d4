"""Exports of answers, passages and file names load and run nothing."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from markdown_it import MarkdownIt

from app.cli.system.load_test_files import write_sweep
from app.core.answering.export.docx import docx
from app.core.answering.export.transcript import Exchange, Source, Transcript, html, markdown
from app.core.text import inert_text
from tests.cli.test_load_test_files import SWEEP

HOSTILE = (
    "<script>alert(1)</script>",
    "\\<img src=x onerror=alert(1)>",
    "![](http://192.0.2.1/a.png)",
    "\\![](http://192.0.2.1/a.png)",
    "![x][a]\n\n[a]: http://192.0.2.1/a.png",
    "[open](file:///etc/passwd)",
    "[a\\](b)](javascript:alert(1))",
    "&#60;b&#62; <http://192.0.2.1>",
    "```\n<script>\n```\n<script>",
)
WORD = {"document", "body", "p", "pPr", "pStyle", "r", "t", "sectPr", "footerReference", "pgSz"}
WORD |= {"pgMar"}
"""Elements of a Word document that only show text."""
FORMULAS = ("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", " =1", "|x", "=HYPERLINK(1)",
            "\uff1d1+1", "\uff20SUM(A1)")  # fmt: skip  # a table


class Active(HTMLParser):
    """Elements and attributes that load or run something."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "img", "iframe", "object", "a", "b", "link"):
            self.found.append(tag)
        self.found += [name for name, _ in attrs if name.startswith("on")]


def active(page: str) -> list[str]:
    parser = Active()
    parser.feed(page)
    return parser.found


def shown(text: str) -> str:
    reader = MarkdownIt("commonmark", {"html": True})
    reader.validateLink = lambda url: True  # type: ignore[method-assign]  # as careless ones do
    return reader.render(text)


def chat(text: str) -> Transcript:
    source = Source(1, f"/docs/{text}.txt", text)
    return Transcript(text, (text,), (Exchange(text, (text,), text, (text,), (source,)),), text)


@pytest.mark.parametrize("text", HOSTILE)
def test_an_export_shows_it_and_loads_nothing(text: str) -> None:
    assert active(shown(text)) or "&#60;" in text or text.startswith("\\"), "the way in"
    for page in (shown(markdown(chat(text))), html(chat(text))):
        assert active(page) == []


@pytest.mark.parametrize("text", HOSTILE)
def test_a_word_document_has_text_only(text: str) -> None:
    with zipfile.ZipFile(io.BytesIO(docx(chat(text)))) as archive:
        names = set(archive.namelist())
        relations = archive.read("word/_rels/document.xml.rels").decode()
        root = ElementTree.fromstring(archive.read("word/document.xml"))
    assert not [name for name in names if "media" in name or "vba" in name]
    assert "External" not in relations
    found = {part.tag.rpartition("}")[2] for part in root.iter()}
    assert found <= WORD
    assert text.split()[0] in "".join(root.itertext())


def test_formatting_of_answers_stays() -> None:
    made = shown(inert_text.markdown("**bold** [1]\n\n- one\n\n> quoted"))
    assert all(tag in made for tag in ("<strong>", "<li>", "<blockquote>"))


@pytest.mark.parametrize("text", FORMULAS)
def test_a_cell_that_begins_like_a_formula_is_text(text: str) -> None:
    assert inert_text.cell(text) == f"'{text}"


@pytest.mark.parametrize("value", ["-1.5", "+49 30 123", "-3 %", "1e-5", "plain", -2.5, ""])
def test_other_cells_stay(value: object) -> None:
    assert inert_text.cell(value) == value


def test_the_name_of_a_model_is_no_formula_in_a_table(tmp_path: Path) -> None:
    write_sweep(replace(SWEEP, model="=HYPERLINK(1)"), tmp_path)
    with open(tmp_path / "sweep.csv", encoding="utf-8", newline="") as file:
        models = [row["model"] for row in csv.DictReader(file)]
    assert models == ["'=HYPERLINK(1)"] * len(SWEEP.cells)


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Acme;=HYPERLINK(A1)", "Acme;'=HYPERLINK(A1)"),
        ("Acme\t@SUM(A1)", "Acme\t'@SUM(A1)"),
        ("Acme; -cmd|'/c calc'!A0", "Acme; '-cmd|'/c calc'!A0"),
        ("\u200b=1+1", "'\u200b=1+1"),
        ("due 3; -5 %", "due 3; -5 %"),
    ],
)
def test_what_another_separator_would_make_a_formula_is_text(text: str, made: str) -> None:
    """Spreadsheets in German, French or Russian take ';' for the separator of a .csv file."""
    assert inert_text.cell(text) == made


def test_a_cell_of_many_separators_is_made_inert_like_any_other() -> None:
    """A pattern that took the square of its length held the engine for hours."""
    text = "a" + "\t" * 1_000_000
    assert inert_text.cell(text) == text

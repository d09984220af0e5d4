"""Writes the PDF and office files of the sample library from ``assets/sample-sources``.

A source ``contracts/lease.pdf.md`` becomes ``contracts/lease.pdf``. The same sources give the
same bytes, so that the committed library changes only when a source does. The library's text files
(Markdown, HTML, mail ...) have no source: edit them directly.
"""

from __future__ import annotations

import datetime
import io
import itertools
import re
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

import docx
import openpyxl
import pptx
from openpyxl.styles import Font
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

ASSETS = Path(__file__).resolve().parent.parent / "assets"
WRITTEN = datetime.datetime(2026, 3, 2, 8, 0, 0)
AUTHOR = "Tidewater Veterinary Clinic"


@dataclass
class Block:
    """A heading (``level`` 1 or 2), paragraph, bullet, note, table or page break."""

    kind: str
    text: str = ""
    level: int = 0
    rows: list[list[str]] = field(default_factory=list)


def blocks(source: str) -> Iterator[Block]:
    """Parse a source: a subset of Markdown, one line per block, ``---`` for a new page."""
    table: list[list[str]] = []
    for line in [*source.splitlines(), ""]:
        if line.startswith("|"):
            table.append([cell.strip() for cell in line.strip("|").split("|")])
            continue
        if table:
            yield Block("table", rows=table)
            table = []
        if line == "---":
            yield Block("page")
        elif heading := re.match(r"(#+) (.*)", line):
            yield Block("heading", heading[2], level=len(heading[1]))
        elif marked := re.match(r"([->]) (.*)", line):
            yield Block({"-": "bullet", ">": "note"}[marked[1]], marked[2])
        elif line:
            yield Block("paragraph", line)


class Numbered(SimpleDocTemplate):
    """A document with page numbers in the footer."""

    def afterPage(self) -> None:
        self.canv.setFont("Helvetica", 9)
        self.canv.drawCentredString(A4[0] / 2, 36, f"Page {self.page}")


def pdf(content: list[Block]) -> bytes:
    """An A4 document; its streams are not compressed, as zlib versions give different bytes."""
    styles = getSampleStyleSheet()
    body = ParagraphStyle("body", styles["BodyText"], fontSize=11.5, leading=16.5, spaceBefore=8)
    flow: list[Flowable] = []
    for block in content:
        text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", escape(block.text))
        if block.kind == "heading":
            flow.append(Paragraph(text, styles["Title" if block.level == 1 else "Heading2"]))
        elif block.kind == "page":
            flow.append(PageBreak())
        elif block.kind == "table":
            flow += [Spacer(0, 8), Table(block.rows, hAlign="LEFT"), Spacer(0, 8)]
        else:
            bullet = "\u2022" if block.kind == "bullet" else None
            flow.append(Paragraph(text, body, bulletText=bullet))
    target = io.BytesIO()
    plain = {"invariant": 1, "pageCompression": 0}
    Numbered(target, pagesize=A4, title=content[0].text, author=AUTHOR, **plain).build(flow)
    return target.getvalue()


def word(content: list[Block]) -> bytes:
    """A Word document with real headings and lists."""
    document = docx.Document()
    for block in content:
        if block.kind == "heading":
            document.add_heading(block.text, level=block.level)
        else:
            style = "List Bullet" if block.kind == "bullet" else None
            document.add_paragraph(block.text, style=style)
    return _saved(document)


def slides(content: list[Block]) -> bytes:
    """A presentation: every heading starts a slide; notes become speaker notes."""
    presentation = pptx.Presentation()
    for block in content:
        if block.kind == "heading":
            layout = presentation.slide_layouts[0 if block.level == 1 else 1]
            slide = presentation.slides.add_slide(layout)
            slide.shapes.title.text = block.text
            body, first = slide.placeholders[1].text_frame, True
        elif block.kind == "note":
            slide.notes_slide.notes_text_frame.text = block.text
        else:
            paragraph = body.paragraphs[0] if first else body.add_paragraph()
            paragraph.text, first = block.text, False
    return _saved(presentation)


def workbook(content: list[Block]) -> bytes:
    """A workbook: every heading starts a sheet; numbers are stored as numbers."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for block in content:
        if block.kind == "heading":
            sheet = book.create_sheet(block.text)
            continue
        for row in block.rows:
            sheet.append([_cell(text) for text in row])
        for cell in itertools.chain.from_iterable(sheet.iter_rows()):
            cell.number_format = "0.00" if isinstance(cell.value, float) else "General"
        for cell in sheet[1]:
            cell.font = Font(bold=True)
            sheet.column_dimensions[cell.column_letter].width = 24
    book.properties.creator, book.properties.created = AUTHOR, WRITTEN
    target = io.BytesIO()
    book.save(target)
    return repacked(target.getvalue())


def _cell(text: str) -> str | float | int:
    if re.fullmatch(r"\d+\.\d\d", text):
        return float(text)
    return int(text) if text.isdigit() else text


def _saved(document) -> bytes:
    properties = document.core_properties
    properties.author = properties.last_modified_by = AUTHOR
    properties.created = properties.modified = WRITTEN
    target = io.BytesIO()
    document.save(target)
    return repacked(target.getvalue())


def repacked(archive: bytes) -> bytes:
    """The same archive without timestamps in its entries and in its core properties."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "docProps/core.xml":
                stamp = WRITTEN.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
                data = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp, data)
            entry = zipfile.ZipInfo(name, WRITTEN.timetuple()[:6])
            new.writestr(entry, data, zipfile.ZIP_DEFLATED)
    return target.getvalue()


WRITERS = {".pdf": pdf, ".docx": word, ".pptx": slides, ".xlsx": workbook}


def write(sources: Path, library: Path) -> list[Path]:
    """Write every source's file below ``library``; returns the files."""
    written = []
    for source in sorted(sources.rglob("*.md")):
        target = library / source.relative_to(sources).with_suffix("")
        target.parent.mkdir(parents=True, exist_ok=True)
        content = list(blocks(source.read_text("utf-8")))
        target.write_bytes(WRITERS[target.suffix](content))
        written.append(target)
    return written


if __name__ == "__main__":
    goal = Path(sys.argv[1]) if len(sys.argv) > 1 else ASSETS / "sample-library"
    for file in write(ASSETS / "sample-sources", goal):
        print(f"{file.stat().st_size:>8,} bytes  {file}")

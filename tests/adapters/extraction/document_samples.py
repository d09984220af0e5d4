"""Builds small documents of many formats."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping, Sequence

RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
SLIDES = "http://schemas.openxmlformats.org/presentationml/2006/main"
SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"


def archive(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip file of these parts, in this order."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts.items():
            target.writestr(name, content)
    return buffer.getvalue()


def relations(*targets: tuple[str, str, str]) -> str:
    """A .rels part of (id, kind, target)."""
    listed = "".join(
        f'<Relationship Id="{name}" Type="{RELATION}/{kind}" Target="{target}"/>'
        for name, kind, target in targets
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{listed}</Relationships>'


def docx(body: str, extra: Mapping[str, str] | None = None) -> bytes:
    """A Word document; ``body`` in WordprocessingML with the prefix ``w``."""
    parts = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relations(("r1", "officeDocument", "word/document.xml")),
        "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
        "word/styles.xml": f'<w:styles xmlns:w="{WORD}">'
        '<w:style w:styleId="Ueberschrift2"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="Ueberschrift2"/>'
        "</w:style></w:styles>",
    }
    return archive(parts | dict(extra or {}))


def word_paragraph(text: str, style: str = "") -> str:
    styled = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{styled}<w:r><w:t>{text}</w:t></w:r></w:p>"


def pptx(slides: Sequence[tuple[str, str]], notes: str = "") -> bytes:
    """Slides of a title and a text; ``notes`` belong to the first."""
    parts = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relations(("r1", "officeDocument", "ppt/presentation.xml")),
        "ppt/presentation.xml": f'<p:presentation xmlns:p="{SLIDES}" xmlns:r="{RELATION}">'
        "<p:sldIdLst>"
        + "".join(f'<p:sldId id="{255 + n}" r:id="s{n}"/>' for n in range(1, len(slides) + 1))
        + "</p:sldIdLst></p:presentation>",
        "ppt/_rels/presentation.xml.rels": relations(
            *((f"s{n}", "slide", f"slides/slide{n}.xml") for n in range(1, len(slides) + 1))
        ),
    }
    for number, (title, text) in enumerate(slides, 1):
        parts[f"ppt/slides/slide{number}.xml"] = _slide(title, text)
    if notes:
        parts["ppt/slides/_rels/slide1.xml.rels"] = relations(
            ("n", "notesSlide", "../notesSlides/notes1.xml")
        )
        parts["ppt/notesSlides/notes1.xml"] = _slide("", notes)
    return archive(parts)


def _slide(title: str, text: str) -> str:
    def shape(kind: str, words: str) -> str:
        return (
            f'<p:sp><p:nvPr><p:ph type="{kind}"/></p:nvPr><p:txBody><a:p><a:r><a:t>{words}</a:t>'
            "</a:r></a:p></p:txBody></p:sp>"
        )

    shapes = shape("title", title) + shape("body", text)
    return f'<p:sld xmlns:p="{SLIDES}" xmlns:a="{DRAWING}">{shapes}</p:sld>'


def xlsx(sheets: Mapping[str, Sequence[Sequence[str]]]) -> bytes:
    """A workbook whose cells hold their text in place."""
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    numbers = range(1, len(sheets) + 1)
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/></Types>',
        "_rels/.rels": relations(("r1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{SHEETS}" xmlns:r="{RELATION}"><sheets>'
        + "".join(
            f'<sheet name="{name}" sheetId="{n}" r:id="s{n}"/>'
            for n, name in zip(numbers, sheets, strict=True)
        )
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": relations(
            *((f"s{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in numbers)
        ),
    }
    for number, rows in zip(numbers, sheets.values(), strict=True):
        lines = "".join(
            f'<row r="{r}">'
            + "".join(
                f'<c r="{chr(64 + c)}{r}" t="inlineStr"><is><t>{cell}</t></is></c>'
                for c, cell in enumerate(row, 1)
            )
            + "</row>"
            for r, row in enumerate(rows, 1)
        )
        parts[f"xl/worksheets/sheet{number}.xml"] = (
            f'<worksheet xmlns="{SHEETS}"><sheetData>{lines}</sheetData></worksheet>'
        )
    return archive(parts)


def opendocument(form: str, body: str, manifest: str = "") -> bytes:
    """``form`` is text or presentation; prefixes are text, table, draw, presentation."""
    spaces = "".join(
        f' xmlns:{name}="{OFFICE}{target}:1.0"'
        for name, target in [
            ("office", "office"),
            ("text", "text"),
            ("table", "table"),
            ("draw", "drawing"),
            ("presentation", "presentation"),
        ]
    )
    return archive(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{form}",
            "content.xml": f'<office:document-content{spaces} xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<office:body>{body}</office:body></office:document-content>",
            "META-INF/manifest.xml": manifest,
        }
    )


def epub(chapters: Sequence[str]) -> bytes:
    """A book of these chapters, whose files are not named in their order."""
    names = [f"part{len(chapters) - n}.xhtml" for n in range(len(chapters))]
    items = "".join(f'<item id="{name}" href="{name}"/>' for name in sorted(names))
    spine = "".join(f'<itemref idref="{name}"/>' for name in names)
    return archive(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfiles><rootfile full-path="OPS/book.opf"/>'
            "</rootfiles></container>",
            "OPS/book.opf": "<package><metadata><title>The Book</title></metadata>"
            f"<manifest>{items}</manifest><spine>{spine}</spine></package>",
            **{f"OPS/{name}": chapter for name, chapter in zip(names, chapters, strict=True)},
        }
    )


def pdf(pages: Sequence[str], *, encrypted: bool = False, outline: str = "") -> bytes:
    """Pages of drawing operators; see ``pdf_text``. ``outline`` is a title on page 1."""
    kids = " ".join(f"{10 + 2 * n} 0 R" for n in range(len(pages)))
    objects = {
        1: f"<< /Type /Catalog /Pages 2 0 R {'/Outlines 4 0 R' if outline else ''} >>",
        2: f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        3: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        7: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>",
        4: "<< /Type /Outlines /First 5 0 R /Last 5 0 R /Count 1 >>",
        5: f"<< /Title ({outline}) /Parent 4 0 R /Dest [10 0 R /Fit] >>",
        6: f"<< /Filter /Standard /V 1 /R 2 /O <{'41' * 32}> /U <{'42' * 32}> /P -4 >>",
    }
    for number, content in enumerate(pages):
        place = 10 + 2 * number
        objects[place] = (
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources "
            f"<< /Font << /F 3 0 R /B 7 0 R >> >> /Contents {place + 1} 0 R >>"
        )
        objects[place + 1] = f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"
    body = b"%PDF-1.4\n"
    for number, content in objects.items():
        body += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    locked = "/Encrypt 6 0 R /ID [<41> <41>]" if encrypted else ""
    return body + f"trailer << /Root 1 0 R {locked} >>\n%%EOF\n".encode()


def pdf_text(*lines: str | tuple[str, int] | tuple[str, int, str]) -> str:
    """Operators that write lines below each other, of 12 points in Helvetica (/F) or as told; /B is
    bold."""
    said = [(line, 12, "F") if isinstance(line, str) else (*line, "F")[:3] for line in lines]
    shown = " ".join(f"/{font} {size} Tf ({line}) Tj 0 -30 Td" for line, size, font in said)
    return f"BT 50 700 Td {shown} ET"


def png() -> bytes:
    """One grey pixel."""

    def chunk(name: bytes, data: bytes) -> bytes:
        checked = name + data
        return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(b"\0\x80"))
    return b"\x89PNG\r\n\x1a\n" + head + pixels + chunk(b"IEND", b"")

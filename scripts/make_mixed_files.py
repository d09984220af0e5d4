"""Writes small files of many formats for a benchmark of indexing.

    python scripts/make_mixed_files.py FOLDER --texts CORPUS ... --count 2000

Each file has a share of the paragraphs of the texts in ``CORPUS``, as text, Markdown, a web page,
an e-mail, a table (CSV or XLSX), a PDF or a Word document, in turn.
"""

from __future__ import annotations

import argparse
import csv
import html
import io
from collections.abc import Callable, Sequence
from email.message import EmailMessage
from pathlib import Path

import docx
import openpyxl
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

CHARACTERS = 1400
"""Of a file, about two passages."""
ROWS = 12
"""Of a table."""

Parts = Sequence[str]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--texts", type=Path, nargs="+", required=True)
    parser.add_argument("--count", type=int, default=2000)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    made = divided(paragraphs(options.texts))[: options.count]
    for number, parts in enumerate(made):
        ending, write = FORMATS[number % len(FORMATS)]
        name = f"{number:04} {title(parts)[:40]}".translate(UNFIT)
        (options.folder / f"{name}.{ending}").write_bytes(write(parts))
    print(f"{len(made)} files")


def paragraphs(folders: Sequence[Path]) -> list[str]:
    """All paragraphs of the text files in some folders, by the names of the files."""
    files = sorted(file for folder in folders for file in folder.rglob("*.[mt][dx]*"))
    texts = (file.read_text("utf-8") for file in files)
    return [part.strip() for text in texts for part in text.split("\n\n") if part.strip()]


def divided(texts: Sequence[str]) -> list[list[str]]:
    """Paragraphs by file."""
    files: list[list[str]] = [[]]
    for text in texts:
        if sum(map(len, files[-1])) + len(text) > CHARACTERS and files[-1]:
            files.append([])
        files[-1].append(text[:CHARACTERS])
    return files


def text(parts: Parts) -> bytes:
    return "\n\n".join(parts).encode()


def markdown(parts: Parts) -> bytes:
    return f"# {title(parts)}\n\n".encode() + text(parts)


def web_page(parts: Parts) -> bytes:
    body = "".join(f"<p>{html.escape(part)}</p>\n" for part in parts)
    return f"<html><head><title>{html.escape(title(parts))}</title></head>\n{body}</html>".encode()


def mail(parts: Parts) -> bytes:
    message = EmailMessage()
    message["From"], message["To"] = "Vera Brandt <brandt@example.com>", "office@example.com"
    message["Date"] = "Tue, 12 May 2026 09:30:00 +0200"
    message["Subject"] = " ".join(title(parts).split())
    message.set_content("\n\n".join(parts))
    return message.as_bytes()


def pdf(parts: Parts) -> bytes:
    out, style = io.BytesIO(), getSampleStyleSheet()["BodyText"]
    content = [Paragraph(html.escape(part), style) for part in parts]
    SimpleDocTemplate(out, pagesize=A4, invariant=True).build(content)
    return out.getvalue()


def word(parts: Parts) -> bytes:
    document, out = docx.Document(), io.BytesIO()
    document.add_heading(title(parts))
    for part in parts:
        document.add_paragraph(part)
    document.save(out)
    return out.getvalue()


def rows(parts: Parts) -> list[list[str | int]]:
    """A table of the words of some texts."""
    words = [word for word in " ".join(parts).split() if word.isalpha()]
    return [
        [f"{one} {other}", len(one) * 17, f"2026-{place % 12 + 1:02}-{place % 28 + 1:02}"]
        for place, (one, other) in enumerate(zip(words[::2], words[1::2], strict=False))
    ][:ROWS]


HEADER: list[str | int] = ["Article", "Price", "Date"]


def comma_separated(parts: Parts) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows([HEADER, *rows(parts)])
    return out.getvalue().encode()


def sheet(parts: Parts) -> bytes:
    book, out = openpyxl.Workbook(), io.BytesIO()
    for row in [HEADER, *rows(parts)]:
        book.active.append(row)
    book.save(out)
    return out.getvalue()


def title(parts: Parts) -> str:
    return " ".join(parts[0].split()[:6])[:80]


FORMATS: tuple[tuple[str, Callable[[Parts], bytes]], ...] = (
    ("txt", text),
    ("md", markdown),
    ("html", web_page),
    ("eml", mail),
    ("csv", comma_separated),
    ("xlsx", sheet),
    ("pdf", pdf),
    ("docx", word),
)
UNFIT = str.maketrans(dict.fromkeys('/\\:*?"<>|\0', "-"))
"""What names of files may not have on some systems."""

if __name__ == "__main__":
    main()

"""Parses text formats: notes, Markdown, CSV, logs, source code, calendars, subtitles."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.adapters.extraction.tables.document_tables import tables_of
from app.adapters.extraction.tables.markdown_tables import grids_of
from app.adapters.extraction.tables.separated_values import grid_of
from app.adapters.extraction.text.builder import TextBuilder, clean
from app.adapters.extraction.text.charset import decode
from app.core.domain import file_kinds
from app.core.domain.documents import ExtractedDocument, HeadingSpan
from app.core.tables.grids import Grid
from app.core.text.tables import names_columns

_NO_HEADINGS = re.compile(r"\A---\n.*?\n---$|^[ \t]*(```|~~~).*?(?:^[ \t]*\1|\Z)", re.M | re.S)
"""Front matter and fenced code, which contain no headings."""
_MARKED = {
    "md": re.compile(r"^(#{1,6})[ \t]+(\S.*)$", re.M),
    "org": re.compile(r"^(\*{1,6})[ \t]+(\S.*)$", re.M),
    "adoc": re.compile(r"^(={1,6})[ \t]+(\S.*)$", re.M),
    "tex": re.compile(r"^\\((?:sub){0,2}section|chapter)\*?\{([^}\n]*)\}", re.M),
}
_UNDERLINED = re.compile(r"^(\S.*)\n(=|-|~|\^)\2{2,}$", re.M)
_JSON_ESCAPES = re.compile(r'(?:\\(?:u[0-9a-fA-F]{4}|["\\/bfnrt]))+')
_DEFINITION = re.compile(
    r"^([ \t]*)((?:(?:export|default|public|private|protected|internal|static|async|abstract|final"
    r"|override|open|data|sealed|unsafe|const|pub(?:\(\w+\))?)\s+)*(?:def|class|interface|trait|enum"
    r"|struct|impl|func|fun|fn|function|sub|module|namespace|object|protocol|record)\b[^\n]{2,200})$",
    re.MULTILINE,
)
"""A line that begins a definition in most programming languages."""
_BARRED = frozenset({"md", "txt", "org"})
"""Kinds in which tables are drawn with bars."""
_FOLD = re.compile(r"\n[ \t]")
_BACKSLASHED = re.compile(r"\\([,;nN\\])")


def read_plain(data: bytes, kind: str) -> ExtractedDocument:
    """Extract text unchanged, with the headings of its markup."""
    text = decode(data)
    document = _document(text, kind, kind, grids_of(clean(text)) if kind in _BARRED else ())
    if file_kinds.find(kind).group is file_kinds.CODE:
        return replace(document, headings=tuple(_definitions(document.text)))
    if kind in {"csv", "tsv"}:
        tables = tables_of([grid_of(text.replace("\0", ""))], document.text, clean)
        return replace(document, headings=_header(document.text), tables=tuple(tables))
    return document


def read_json(data: bytes, kind: str) -> ExtractedDocument:
    """Extract JSON and JSON lines with unescaped strings."""
    text = _JSON_ESCAPES.sub(lambda found: json.loads(f'"{found[0]}"'), decode(data))
    return _document(text, kind)


def read_card(data: bytes, kind: str) -> ExtractedDocument:
    """Extract iCalendar and vCard with lines unfolded and unescaped (RFC 5545, 6350)."""
    text = _FOLD.sub("", clean(decode(data)))
    return _document(_BACKSLASHED.sub(lambda e: "\n" if e[1] in "nN" else e[1], text), kind)


def read_notebook(data: bytes, kind: str) -> ExtractedDocument:
    """Extract the cells of a Jupyter notebook and their text output."""
    try:
        cells = json.loads(decode(data))["cells"]
        blocks = [block for cell in cells for block in _cell_blocks(cell)]
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return read_plain(data, kind)  # fall back to JSON for old or broken ones
    return _document("\n\n".join(blocks), kind, markup="md")


def _definitions(text: str) -> Iterator[HeadingSpan]:
    """Yield definitions in source code as headings, with levels by indentation."""
    for found in _DEFINITION.finditer(text):
        depth = len(found[1].expandtabs(4)) // 4
        yield HeadingSpan(min(depth + 1, 6), found.start(2), found.end(2))


def _header(text: str) -> tuple[HeadingSpan, ...]:
    """Return the first row of a table as a heading if it names the columns."""
    first, _, rest = text.partition("\n")
    return (HeadingSpan(1, 0, len(first)),) if names_columns(first) and rest.strip() else ()


def _cell_blocks(cell: dict[str, object]) -> list[str]:
    blocks = [cell["source"]]
    outputs = cell.get("outputs")
    for output in outputs if isinstance(outputs, list) else []:
        blocks.append(output.get("text") or output.get("data", {}).get("text/plain"))
    return ["".join(block) for block in blocks if isinstance(block, (str, list))]


def _document(
    text: str, kind: str, markup: str = "", grids: Iterable[Grid] = ()
) -> ExtractedDocument:
    builder = TextBuilder(kind)
    for grid in grids:
        builder.table(grid)
    place, title = 0, ""
    if markup in _MARKED or markup == "rst":
        text = clean(text)
        for start, end, level, words in sorted(_headings(text, markup)):
            if start >= place:  # a marked heading may be underlined as well
                builder.add(text[place:start])
                builder.heading(level, words)
                place, title = end, title or words
    builder.add(text[place:])
    return builder.build(title)


def _headings(text: str, markup: str) -> Iterator[tuple[int, int, int, str]]:
    """Yield start, end, level and text of each heading."""
    text = _NO_HEADINGS.sub(lambda found: " " * len(found[0]), text)
    for found in _MARKED[markup].finditer(text) if markup in _MARKED else ():
        level = found[1].count("sub") + 1 if markup == "tex" else len(found[1])
        yield found.start(), found.end(), level, found[2].rstrip(" \t#")
    for found in _UNDERLINED.finditer(text) if markup in ("md", "rst") else ():
        yield found.start(), found.end(), "=-~^".index(found[2]) + 1, found[1]


_TIMES = re.compile(r"^[ \t]*(?:(\d+):)?(\d+):\d+[.,]\d+[ \t]*-->.*$", re.MULTILINE)
_MARKUP = re.compile(r"<[^<>\n]{0,100}>|\{\\[^{}\n]{0,100}\}")


def read_subtitles(data: bytes, kind: str) -> ExtractedDocument:
    """Extract the lines of subtitles, with each minute as a heading; text outside cues is left
    out."""
    text = clean(decode(data))
    said: list[str] = []
    builder, minute = TextBuilder(kind), 0
    for cue in text.split("\n\n"):
        times = _TIMES.search(cue)
        if times and (begun := 60 * int(times[1] or 0) + int(times[2])) > minute:
            builder.add("\n".join(said))
            builder.heading(1, f"{begun // 60}:{begun % 60:02}:00")
            said, minute = [], begun
        shown = _MARKUP.sub("", cue[times.end() :]).split("\n") if times else []
        for line in filter(None, map(str.strip, shown)):
            if line not in said[-1:]:  # roll-up captions repeat the previous line
                said.append(line)
    builder.add("\n".join(said))
    document = builder.build()
    return document if document.text else ExtractedDocument(text, kind)

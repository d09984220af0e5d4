"""Parses HTML and XML, well formed or not, without fetching anything they refer to.

Uses the standard library's tolerant HTML parser for both: it expands no custom entities, which
rules out entity bombs, and keeps every word, while converters to Markdown drop what looks
decorative.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

from app.adapters.extraction.text.builder import TextBuilder, clean, one_line, table_row
from app.adapters.extraction.text.charset import decode
from app.core.domain.documents import ExtractedDocument
from app.core.tables.grids import Grid, GridCell
from app.core.tables.merged_cells import SpannedRows

_CHARSET = re.compile(rb"""(?:encoding|charset)\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_INNER_MARKUP = re.compile(r"</\w|<(?:p|br|div|img|a)\b", re.IGNORECASE)
_DOCTYPE = re.compile(r"<!DOCTYPE[^\[<>]*(?:\[.*?\]\s*)?>", re.DOTALL)
_CONDITION = re.compile(r"(?:if\b|endif\b|else\b)", re.IGNORECASE)
"""Conditional comments of Word and Outlook, for some browsers only."""
_HIDDEN = frozenset({"script", "style", "template"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LINES = frozenset({"li", "option", "dt", "dd"})
_BLOCKS = {
    *_LINES,
    *_HEADINGS,
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "details",
    "dialog",
    "div",
    "dl",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "header",
    "hr",
    "html",
    "legend",
    "main",
    "nav",
    "ol",
    "optgroup",
    "p",
    "pre",
    "section",
    "select",
    "summary",
    "title",
    "ul",
}
_ROWS = frozenset({"table", "thead", "tbody", "tfoot", "tr"})
_CELLS = frozenset({"td", "th"})
_MOST_SPANNED = 1000
"""Rows or columns that a cell may span; HTML allows more rows."""
_SPACE = re.compile(r"\s+")
_WORDED = frozenset({"alt", "caption", "description", "label", "text", "title"})
_END = " "


def read_html(data: bytes, kind: str) -> ExtractedDocument:
    """Extract all text that a browser would show, with headings; table rows as lines."""
    parser = _HtmlText(TextBuilder(kind), titled=True)
    _feed(parser, decode(data, declared_charset(data)))
    return parser.builder.build(parser.title)


def add_html(builder: TextBuilder, data: bytes) -> None:
    """Add a page that is part of a document, without its title."""
    _feed(_HtmlText(builder), decode(data, declared_charset(data)))


def html_text(source: str) -> str:
    """Return the visible text of decoded HTML."""
    parser = _HtmlText(TextBuilder("html"))
    _feed(parser, source)
    return parser.builder.build().text


def read_xml(data: bytes, kind: str) -> ExtractedDocument:
    """Extract the text of all elements, or the source itself when all is in attributes."""
    source = decode(data, declared_charset(data))
    parser = _XmlText()
    _feed(parser, _DOCTYPE.sub("", source, count=1))
    lines = (" ".join(line.split()) for line in "".join(parser.pieces).split("\n"))
    text = clean("\n".join(filter(None, lines)))
    return ExtractedDocument(text or clean(source), kind)


def declared_charset(data: bytes) -> str | None:
    """Return the encoding declared in the head of HTML or XML."""
    found = _CHARSET.search(data, 0, 2048)
    return found[1].decode("ascii") if found else None


def _feed(parser: HTMLParser, text: str) -> None:
    try:
        parser.feed(text)
    except AssertionError:  # how the parser meets a malformed declaration
        parser.reset()
        parser.feed(html.escape(html.unescape(_TAG.sub(" ", text)), quote=False))
    parser.close()


class _HtmlText(HTMLParser):
    """Collects words until a block, cell or row ends, and then adds them to the builder."""

    def __init__(self, builder: TextBuilder, titled: bool = False) -> None:
        super().__init__()
        self.builder = builder
        self.title = ""
        self._titled = titled
        self._block = ""
        self._hidden = 0
        self._words: list[str] = []
        self._lines: list[str] = []
        self._cells: list[str] | None = None
        self._tables = _Tables(builder)

    def close(self) -> None:
        super().close()
        self._end_row()
        self._end_block()
        self._end_lines()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag == "br":
            self._words.append("\n")
        elif tag == "img":
            self._words.append(f" {dict(attrs).get('alt') or ''} ")
        elif tag in _CELLS:
            self._start_cell()
            self._tables.start_cell(tag, dict(attrs))
        else:
            self._border(tag)
            if tag == "table":
                self._tables.open()
            self._block = tag if tag in _BLOCKS else self._block

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        else:
            self._border(tag)
            if tag == "table":
                self._tables.close()

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._words.append(data if self._block == "pre" else _SPACE.sub(" ", data))

    def unknown_decl(self, data: str) -> None:
        if not _CONDITION.match(data):
            self.handle_data(data.removeprefix("CDATA["))

    def _border(self, tag: str) -> None:
        """Handle a tag that separates the text before it from the text after it."""
        if tag in _ROWS or tag in _HEADINGS:
            self._end_row()
        if self._cells is None and (tag in _BLOCKS or tag in _ROWS):
            self._end_block()
        elif tag in _BLOCKS:
            self._words.append("\n")

    def _start_cell(self) -> None:
        if self._cells is None:
            self._end_block()
            self._cells = []
        else:
            self._end_cell(self._cells)

    def _end_cell(self, cells: list[str]) -> None:
        cells.append(self._taken())
        self._tables.end_cell(cells[-1])

    def _end_row(self) -> None:
        if self._cells is None:
            return
        self._end_cell(self._cells)
        cells, self._cells, self._block = self._cells, None, ""
        self._tables.end_row()
        self._lines.append(table_row(cells))

    def _end_block(self) -> None:
        text, block = self._taken(), self._block
        self._block = ""
        if block == "li" and text:
            self._lines.append(f"- {text}")
        elif block in _LINES:
            self._lines.append(text)
        elif text:
            self._end_lines()
            if block == "caption":
                self._tables.name(text)
            if block == "title":
                self._add_title(text)
            elif block in _HEADINGS and text != self.title:
                self.builder.heading(_HEADINGS[block], text)
            elif block not in _HEADINGS:
                self.builder.add(text)

    def _add_title(self, text: str) -> None:
        if self._titled and not self.title:
            self.title = text
            self.builder.heading(1, text)

    def _end_lines(self) -> None:
        self.builder.add("\n".join(filter(None, self._lines)))
        self._lines.clear()

    def _taken(self) -> str:
        text = "".join(self._words)
        self._words.clear()
        if self._block == "pre":
            return text.rstrip()
        return "\n".join(filter(None, map(str.strip, text.split("\n"))))


class _Tables:
    """The tables of a page as grids, beside their text. One that holds others lays out the page."""

    def __init__(self, builder: TextBuilder) -> None:
        self._builder = builder
        self._open: list[_Table] = []

    def open(self) -> None:
        for outer in self._open:
            outer.nested = True
        self._open.append(_Table())

    def name(self, caption: str) -> None:
        if self._open:
            self._open[-1].name = one_line(caption)

    def start_cell(self, tag: str, attributes: Mapping[str, str | None]) -> None:
        if self._open:
            table = self._open[-1]
            table.spans = (_span(attributes, "colspan"), _span(attributes, "rowspan"))
            table.heads.append(tag == "th")

    def end_cell(self, text: str) -> None:
        if self._open:
            table = self._open[-1]
            table.cells.add(GridCell(one_line(text)), *table.spans)

    def end_row(self) -> None:
        if self._open:
            table = self._open[-1]
            table.cells.end_row(header=bool(table.heads) and all(table.heads))
            table.heads.clear()

    def close(self) -> None:
        if self._open and not (table := self._open.pop()).nested:
            self._builder.table(Grid(table.cells.rows, table.name, may_lay_out=True))


@dataclass(slots=True)
class _Table:
    cells: SpannedRows = field(default_factory=SpannedRows)
    name: str = ""
    nested: bool = False
    spans: tuple[int, int] = (1, 1)
    heads: list[bool] = field(default_factory=list)
    """Whether each cell of the open row is a header."""


def _span(attributes: Mapping[str, str | None], name: str) -> int:
    said = (attributes.get(name) or "").strip()
    return min(int(said), _MOST_SPANNED) if said.isdecimal() and len(said) < 6 else 1


class _XmlText(HTMLParser):
    """Collects the text of all elements, siblings on separate lines."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []

    def set_cdata_mode(self, elem: str, *, escapable: bool = False) -> None:
        """Treat elements named script or style like any other."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = [value for name, value in attrs if name in _WORDED and value]
        self.pieces.append("\n" if self.pieces[-1:] == [_END] else " ")
        self.pieces += [f"{value}\n" for value in named]

    def handle_endtag(self, tag: str) -> None:
        self.pieces.append(_END)

    def handle_data(self, data: str) -> None:
        if _INNER_MARKUP.search(data):
            data = html_text(data)
        self.pieces.append(data)

    def unknown_decl(self, data: str) -> None:
        self.handle_data(data.removeprefix("CDATA["))

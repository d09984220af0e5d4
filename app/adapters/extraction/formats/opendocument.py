"""Parses OpenDocument texts and presentations (ISO/IEC 26300-1): all paragraphs, notes and cells.

Kreuzberg does not support presentations, and loses spaces encoded as elements.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.etree.ElementTree import XMLParser, fromstring

from app.adapters.extraction.text.builder import TextBuilder
from app.adapters.extraction.text.reading_order import Flow
from app.core.domain.documents import ExtractedDocument

_CELLS = frozenset({"table-cell", "covered-table-cell"})
_TABLE = _CELLS | {"table", "table-row"}
_HIDDEN = frozenset({"tracked-changes", "index-title-template"})
"""Deleted text, and templates."""
_DUBLIN_CORE = "{http://purl.org/dc/"
"""Namespace of an annotation's author and date."""
_MOST_SPACES = 100
"""Limit of spaces in one element, which may claim any number."""


def read_opendocument(data: bytes, kind: str) -> ExtractedDocument:
    """Extract the content in its order; slides are pages."""
    builder = TextBuilder(kind)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parser = XMLParser(target=_ContentReader(builder))
        parser.feed(archive.read("content.xml"))
        parser.close()
        return builder.build(_title(archive))


class _ContentReader:
    """Target of the XML parser."""

    def __init__(self, builder: TextBuilder) -> None:
        self._flow = Flow(builder)
        self._hidden = 0
        self._in_title = False
        self._spanned = 0
        self._headers = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = _local(tag)
        if name in ("p", "h"):
            self._flow.open_paragraph(self._level(name, attributes))
        elif name in _TABLE:
            self._flow.open_table()
            repeated = _value(attributes, "number-columns-repeated")
            if name in _CELLS and repeated.isdecimal():
                self._flow.span_columns(int(repeated))
            self._cover(name, attributes)
        elif name == "table-header-rows":
            self._headers += 1
        elif name == "s":
            count = _value(attributes, "c") or "1"
            self._flow.add(" " * min(int(count), _MOST_SPACES))
        elif name == "tab":
            self._flow.add("\t")
        elif name == "line-break":
            self._flow.add("\n")
        elif name == "page":
            self._flow.page += 1
        elif name == "frame":
            self._in_title = _value(attributes, "class") == "title"
        self._hidden += _is_hidden(tag)

    def end(self, tag: str) -> None:
        name = _local(tag)
        if name in ("p", "h"):
            self._flow.close_paragraph()
        elif name == "table-row":
            self._flow.close_row()
        elif name in _CELLS:
            self._flow.close_cell()
        elif name == "table":
            self._flow.close_table()
        elif name == "table-header-rows":
            self._headers -= 1
        elif name == "frame":
            self._in_title = False
        self._hidden -= _is_hidden(tag)

    def _cover(self, name: str, attributes: Mapping[str, str]) -> None:
        """Note which cells of the table are merged, and which rows are its header."""
        if name == "table-row":
            self._spanned = 0
            if self._headers:
                self._flow.head()
        elif name == "table-cell":
            spanned = _value(attributes, "number-columns-spanned")
            self._spanned = int(spanned) - 1 if spanned.isdecimal() else 0
        elif name == "covered-table-cell":
            self._flow.cover("left" if self._spanned > 0 else "above")
            self._spanned -= 1

    def data(self, text: str) -> None:
        if not self._hidden:
            self._flow.add(text)

    def _level(self, name: str, attributes: Mapping[str, str]) -> int | None:
        if name == "h":
            return int(_value(attributes, "outline-level") or "1")
        return 1 if self._in_title else None


def _is_hidden(tag: str) -> bool:
    return tag.startswith(_DUBLIN_CORE) or _local(tag) in _HIDDEN


def _value(attributes: Mapping[str, str], name: str) -> str:
    return next((value for key, value in attributes.items() if _local(key) == name), "")


def _title(archive: zipfile.ZipFile) -> str:
    if "meta.xml" not in archive.namelist():
        return ""
    elements = fromstring(archive.read("meta.xml")).iter()
    return next((e.text or "" for e in elements if _local(e.tag) == "title"), "")


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]

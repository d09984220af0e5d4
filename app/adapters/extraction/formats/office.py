"""Parses Word documents and PowerPoint presentations (ISO/IEC 29500-1).

Kreuzberg drops comments, endnotes and text after a text box in its paragraph, and does not mark the
titles of slides. This parser visits every paragraph of every part. Both formats use the same names
for paragraphs, tables and breaks, so one parser serves both.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Mapping
from xml.etree.ElementTree import XMLParser, fromstring

from app.adapters.extraction.open_packaging import local_name, main_part, relations
from app.adapters.extraction.text.builder import TextBuilder
from app.adapters.extraction.text.reading_order import Flow, shown_by_field
from app.core.domain.documents import ExtractedDocument

_PARAGRAPHS = frozenset({"p", "text"})
_TEXT = frozenset({"t", "text"})
_TABLE = frozenset({"tbl", "tr", "tc"})
_SETTINGS = frozenset({"pStyle", "outlineLvl", "gridBefore", "gridSpan", "vMerge", "tblHeader"})
_FIELDS = frozenset({"fldChar", "instrText", "ddList", "listEntry", "result"})
_OUTLINE_LEVELS = frozenset("012345678")
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_REPEATED = frozenset({"Fallback", "moveFrom", "pPrChange", "trPrChange", "tcPrChange"})
"""Holds a text once more, for older programs or where it stood before it was moved, or how a
paragraph, a row or a cell was set before a change."""
_TITLES = frozenset({"title", "ctrTitle"})
_WORD_EXTRAS = re.compile(r".*/(?:footnotes|endnotes|comments|header\d*|footer\d*|data\d*)\.xml")
_SLIDE_EXTRAS = ("/notesSlide", "/comments", "/diagramData")
_HEADING_STYLE = re.compile(r"heading ([1-9])|title", re.IGNORECASE)


def read_docx(data: bytes, kind: str) -> ExtractedDocument:
    """Extract the body, then notes, comments, headers and footers; headings follow the styles.

    Pages are those of Word's last layout; files of other programs have none.
    """
    builder = TextBuilder(kind)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        main = main_part(archive)
        levels = _heading_levels(archive, posixpath.dirname(main))
        content = archive.read(main)
        _read(content, builder, levels, paged=b"lastRenderedPageBreak" in content)
        for name in filter(_WORD_EXTRAS.fullmatch, archive.namelist()):
            _read(archive.read(name), builder, {})
        return builder.build(_title(archive))


def read_pptx(data: bytes, kind: str) -> ExtractedDocument:
    """Extract slide by slide: titles as headings, text, tables, notes and comments."""
    builder = TextBuilder(kind)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        main = main_part(archive)
        targets = {name: target for name, _, target in relations(archive, main)}
        slides = [
            targets.get(value, "")
            for element in fromstring(archive.read(main)).iter()
            if local_name(element.tag) == "sldId"
            for name, value in element.attrib.items()
            if local_name(name) == "id" and name != "id"
        ]
        for number, slide in enumerate(slides, 1):
            builder.page(number)
            if slide in archive.namelist():
                _read(archive.read(slide), builder, {})
                for _, form, target in relations(archive, slide):
                    if form.endswith(_SLIDE_EXTRAS) and target in archive.namelist():
                        _read(archive.read(target), builder, {})
        return builder.build(_title(archive))


def _read(
    part: bytes, builder: TextBuilder, levels: Mapping[str, int], paged: bool = False
) -> None:
    parser = XMLParser(target=_PartReader(builder, levels, paged))
    parser.feed(part)
    parser.close()


class _PartReader:
    """Target of the XML parser for one part."""

    def __init__(self, builder: TextBuilder, levels: Mapping[str, int], paged: bool) -> None:
        self._flow = Flow(builder, page=int(paged))
        self._levels = levels
        self._paged = paged
        self._in_title = False
        self._in_text = False
        self._repeated = 0
        self._fields = _Fields(self._flow)

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = local_name(tag)
        self._in_text = name in _TEXT and not self._repeated
        if name in _PARAGRAPHS:
            self._flow.open_paragraph(1 if self._in_title else None)
        elif name in _TABLE:
            self._flow.open_table()
        elif name in _BREAKS:
            self._flow.add(_BREAKS[name])
        elif name in _SETTINGS and not self._repeated:
            self._set(name, next(iter(attributes.values()), ""))
        elif name in _FIELDS:
            self._fields.start(name, next(iter(attributes.values()), ""))
        elif name in _REPEATED:
            self._repeated += 1
        elif name == "lastRenderedPageBreak":
            self._flow.page += self._paged
        elif name == "ph":
            self._in_title = attributes.get("type") in _TITLES

    def end(self, tag: str) -> None:
        name = local_name(tag)
        self._in_text = False
        if name in _PARAGRAPHS:
            self._flow.close_paragraph()
        elif name == "tr":
            self._flow.close_row()
        elif name == "tc":
            self._flow.close_cell()
        elif name == "tbl":
            self._flow.close_table()
        elif name in _FIELDS:
            self._fields.end(name)
        elif name in _REPEATED:
            self._repeated -= 1
        elif name == "sp":
            self._in_title = False

    def data(self, text: str) -> None:
        if self._in_text:
            self._flow.add(text)
        else:
            self._fields.data(text)

    def _set(self, name: str, value: str) -> None:
        if name == "pStyle" and value in self._levels:
            self._flow.make_heading(self._levels[value])
        elif name == "outlineLvl" and value in _OUTLINE_LEVELS:
            self._flow.make_heading(int(value) + 1)
        elif name == "gridBefore" and value.isdecimal():
            self._flow.skip_columns(int(value))
        elif name == "gridSpan" and value.isdecimal():
            self._flow.span_columns(int(value))
        elif name == "vMerge" and value != "restart":
            self._flow.go_on()
        elif name == "tblHeader" and value not in ("0", "false"):
            self._flow.head()


class _Fields:
    """Collects text that fields display without storing it: drop-down choices and instructions."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._open: list[list[str] | None] = []  # instructions, of those that have no result yet
        self._in_instructions = False
        self._entries: list[str] = []
        self._chosen = 0

    def start(self, name: str, value: str) -> None:
        if name == "fldChar" and value == "begin":
            self._open.append([])
        elif name == "fldChar" and self._open:
            if value == "separate":
                self._open[-1] = None
            elif instructions := self._open.pop():
                self._flow.add(shown_by_field("".join(instructions)))
        elif name == "instrText":
            self._in_instructions = True
        elif name == "ddList":
            self._entries, self._chosen = [], 0
        elif name == "listEntry":
            self._entries.append(value)
        elif name == "result" and value.isdecimal():
            self._chosen = int(value)

    def end(self, name: str) -> None:
        if name == "instrText":
            self._in_instructions = False
        elif name == "ddList":
            self._flow.add("".join(self._entries[self._chosen : self._chosen + 1]))

    def data(self, text: str) -> None:
        if self._in_instructions and self._open and (instructions := self._open[-1]) is not None:
            instructions.append(text)


def _heading_levels(archive: zipfile.ZipFile, folder: str) -> dict[str, int]:
    """Return the level of each heading style, by its name, outline level or base style."""
    name = f"{folder}/styles.xml"
    if name not in archive.namelist():
        return {}
    levels: dict[str, int] = {}
    based: dict[str, str] = {}
    for style in fromstring(archive.read(name)):
        found = {local_name(e.tag): next(iter(e.attrib.values()), "") for e in style.iter()}
        identity = next((v for key, v in style.attrib.items() if local_name(key) == "styleId"), "")
        named = _HEADING_STYLE.fullmatch(found.get("name", ""))
        if named:
            levels[identity] = int(named[1] or 1)
        elif found.get("outlineLvl") in _OUTLINE_LEVELS:
            levels[identity] = int(found["outlineLvl"]) + 1
        based[identity] = found.get("basedOn", "")
    for identity, ancestor in based.items():
        if ancestor in levels:
            levels.setdefault(identity, levels[ancestor])
    return levels


def _title(archive: zipfile.ZipFile) -> str:
    if "docProps/core.xml" not in archive.namelist():
        return ""
    elements = fromstring(archive.read("docProps/core.xml"))
    return next((e.text or "" for e in elements if local_name(e.tag) == "title"), "")

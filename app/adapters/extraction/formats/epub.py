"""Parses EPUB: chapters in the order of the spine (EPUB 3.3, section 5)."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator
from urllib.parse import unquote
from xml.etree.ElementTree import Element, fromstring

from app.adapters.extraction.formats.markup import add_html
from app.adapters.extraction.text.builder import TextBuilder
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import DocumentDamaged, DocumentEncrypted

_CONTAINER = "META-INF/container.xml"
_RIGHTS = "META-INF/rights.xml"


def read_epub(data: bytes, kind: str) -> ExtractedDocument:
    """Extract all chapters. Raises ``DocumentEncrypted`` for copy-protected books."""
    builder = TextBuilder(kind)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = set(archive.namelist())
        if _RIGHTS in names:
            raise DocumentEncrypted("The book is locked with digital rights management.")
        root = next(_named(fromstring(archive.read(_CONTAINER)), "rootfile"), None)
        package = root.get("full-path", "") if root is not None else ""
        if package not in names:
            raise DocumentDamaged("The list of its chapters is not in it.")
        listed = fromstring(archive.read(package))
        for chapter in _chapters(listed, posixpath.dirname(package)):
            if chapter in names:
                add_html(builder, archive.read(chapter))
        title = next(_named(listed, "title"), None)
        return builder.build((title.text if title is not None else None) or "")


def _chapters(package: Element, folder: str) -> list[str]:
    """Return the names of the chapters in reading order."""
    parts = {item.get("id"): item.get("href", "") for item in _named(package, "item")}
    spine = (parts.get(item.get("idref"), "") for item in _named(package, "itemref"))
    return [posixpath.normpath(posixpath.join(folder, unquote(part))) for part in spine]


def _named(root: Element, name: str) -> Iterator[Element]:
    return (element for element in root.iter() if element.tag.rpartition("}")[2] == name)

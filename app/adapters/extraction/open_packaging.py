"""The packages of Office documents (ISO/IEC 29500-2): main part and relations between parts."""

from __future__ import annotations

import posixpath
import zipfile
from functools import lru_cache
from xml.etree.ElementTree import fromstring

from app.core.domain.errors import DocumentDamaged


def main_part(archive: zipfile.ZipFile) -> str:
    """Return the name of the part with the content. Raises ``DocumentDamaged`` without one."""
    for _, form, target in relations(archive, ""):
        if form.endswith("/officeDocument") and target in archive.namelist():
            return target
    raise DocumentDamaged("The part with its text is missing.")


def relations(archive: zipfile.ZipFile, part: str) -> list[tuple[str, str, str]]:
    """Return id, type and target of a part's relationships within the archive."""
    folder, name = posixpath.split(part)
    listed = posixpath.join(folder, "_rels", f"{name}.rels")
    if listed not in archive.namelist():
        return []
    return [
        (
            element.get("Id", ""),
            element.get("Type", ""),
            posixpath.normpath(posixpath.join("/", folder, element.get("Target", "")))[1:],
        )
        for element in fromstring(archive.read(listed))
    ]


@lru_cache(maxsize=1024)
def local_name(tag: str) -> str:
    """Return the name of an element or attribute without its namespace."""
    return tag.rpartition("}")[2]

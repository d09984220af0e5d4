"""Extracts signed content from S/MIME: CMS in ASN.1 (RFC 5652, X.690).

``cryptography`` does not return a signature's content, so the elements around it are parsed here.
"""

from __future__ import annotations

from collections.abc import Iterator

_SIGNED = bytes.fromhex("2a864886f70d010702")
_COMPRESSED = bytes.fromhex("2a864886f70d0109100109")
_SEQUENCE, _OCTETS = 0x30, 0x04
_TAGGED = 0xA0
"""Tag of the element [0], which is the content in all structures parsed here."""
_CONSTRUCTED = 0x20
_INDEFINITE = 0x80
_END = b"\0\0"
_DEEPEST = 30
"""Limit of nested elements; a signature's content is nested six deep."""

_Element = tuple[int, int, int, int]
"""Tag, start and end of the content, and start of the next element."""


def signed_content(data: bytes) -> bytes | None:
    """Return the signed content, empty if it is detached; ``None`` for an encrypted message.

    Raises ``ValueError`` for data that is not CMS.
    """
    try:
        form, content = _parts(data, _element(data, 0))
        kind = data[form[1] : form[2]]
        if kind == _COMPRESSED:
            return b""
        if kind != _SIGNED:
            return None
        signed = _parts(data, next(_children(data, content)))
        wrapped = next(part for part in signed if part[0] == _SEQUENCE)
        inner = [part for part in _parts(data, wrapped) if part[0] == _TAGGED]
        return b"".join(_octets(data, part) for part in inner)
    except (IndexError, StopIteration, RecursionError) as error:
        raise ValueError("Its elements do not fit together.") from error


def _parts(data: bytes, element: _Element) -> list[_Element]:
    return list(_children(data, element))


def _octets(data: bytes, element: _Element) -> bytes:
    tag, start, end, _ = element
    if tag & _CONSTRUCTED:
        return b"".join(_octets(data, part) for part in _children(data, element))
    return data[start:end]


def _children(data: bytes, element: _Element) -> Iterator[_Element]:
    _, place, end, _ = element
    while place < end:
        child = _element(data, place)
        yield child
        place = child[3]


def _element(data: bytes, place: int, depth: int = 0) -> _Element:
    if depth > _DEEPEST:
        raise ValueError(f"Its elements lie more than {_DEEPEST} deep in each other.")
    tag, length, start = data[place], data[place + 1], place + 2
    if length == _INDEFINITE:
        end = start
        while data[end : end + 2] != _END:
            end = _element(data, end, depth + 1)[3]
        return tag, start, end, end + 2
    if length > _INDEFINITE:
        size = length - _INDEFINITE
        length, start = int.from_bytes(data[start : start + size], "big"), start + size
    if start + length > len(data):
        raise ValueError("It breaks off.")
    return tag, start, start + length, start + length

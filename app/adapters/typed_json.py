"""Decodes JSON to types, in any thread: msgspec's descriptions of types are made one at a time."""

from __future__ import annotations

from typing import Any

import msgspec

from app.core.made_once import MadeOnce

_decoder: MadeOnce[Any, msgspec.json.Decoder[Any]] = MadeOnce(msgspec.json.Decoder)


def decode(data: bytes | str, kind: Any) -> Any:
    """JSON as type ``kind``. Raises ``msgspec.MsgspecError`` if it does not fit."""
    return _decoder(kind).decode(data)


def convert(value: Any, kind: Any) -> Any:
    """Plain objects as type ``kind``. Raises ``msgspec.MsgspecError`` if they do not fit."""
    _decoder(kind)  # describes the type
    return msgspec.convert(value, kind)

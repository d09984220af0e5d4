"""Encode and decode messages. JSON, because file names that are not UTF-8 must survive and because
decoding it runs no code; every value is checked against its type on arrival.
"""

from __future__ import annotations

import json
from typing import Any

import msgspec

from app.core.domain import events
from app.core.domain.errors import AppError, EngineError
from app.core.made_once import MadeOnce

LARGEST = 256 * 2**20
"""Maximum bytes of a message: far above any answer, far below what would exhaust the memory."""

_described: MadeOnce[Any, msgspec.json.Decoder[Any]] = MadeOnce(msgspec.json.Decoder)
"""msgspec describes a type when it first decodes to it."""

EVENTS: dict[str, type[events.Event]] = {
    name: kind
    for name, kind in vars(events).items()
    if isinstance(kind, type) and issubclass(kind, events.Event)
}


class Call(msgspec.Struct, tag=True, frozen=True):
    """Client: call a method of the facade; on a restricted connection, with this API key."""

    method: str
    arguments: dict[str, Any]
    secret: str = ""


class Cancel(msgspec.Struct, tag=True, frozen=True):
    """Client: cancel the running call."""


class Shutdown(msgspec.Struct, tag=True, frozen=True):
    """Client: end the engine."""


class Restrict(msgspec.Struct, tag=True, frozen=True):
    """Client: from now on, allow only the calls of the local API on this connection."""


class OfferEgress(msgspec.Struct, tag=True, frozen=True):
    """Egress process: this connection can request sockets connected to the server at ``place``."""

    place: str


class EventMessage(msgspec.Struct, tag=True, frozen=True):
    """Engine: an event of the running call, by its class name and fields."""

    event: str
    fields: Any


class Result(msgspec.Struct, tag=True, frozen=True):
    """Engine: the return value of the call."""

    value: Any = None


class Failed(msgspec.Struct, tag=True, frozen=True):
    """Engine: the error that ended the call."""

    code: str
    title: str
    reason: str
    remedy: str


Message = Call | Cancel | Shutdown | Restrict | OfferEgress | EventMessage | Result | Failed


def encode(message: Message) -> bytes:
    """Encode a message. Raises ``EngineError`` if it holds values that cannot be sent."""
    try:
        data = json.dumps(msgspec.to_builtins(message), separators=(",", ":")).encode("ascii")
    except (TypeError, ValueError, RecursionError) as error:
        raise EngineError(f"A message cannot be sent: {error}.") from error
    if len(data) > LARGEST:
        raise EngineError(f"A message of {len(data):,} bytes is larger than {LARGEST:,} bytes.")
    return data


def decode(data: bytes) -> Message:
    """Decode a message. Raises ``EngineError`` if ``data`` is not one."""
    try:
        value = json.loads(data.decode("ascii"))
    except (ValueError, RecursionError) as error:
        raise EngineError(f"A message cannot be read: {error}.") from error
    message: Message = typed(value, Message)
    return message


def typed(value: Any, kind: Any) -> Any:
    """Convert a JSON value to type ``kind``. Raises ``EngineError`` if it does not fit."""
    try:
        _described(kind)
        return msgspec.convert(value, kind)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise EngineError(f"A message has an unexpected form: {error}.") from error


def of_event(event: events.Event) -> EventMessage:
    """The message that carries an event."""
    return EventMessage(type(event).__name__, event)


def event_in(message: EventMessage) -> events.Event:
    """The event that a message carries. Raises ``EngineError`` if its name is unknown."""
    if message.event not in EVENTS:
        raise EngineError(f"There is no event {message.event!r}.")
    event: events.Event = typed(message.fields, EVENTS[message.event])
    return event


def of_error(error: AppError) -> Failed:
    """The message that carries an error."""
    return Failed(error.code, error.title, error.reason, error.remedy)


def error_in(message: Failed) -> AppError:
    """The error that a message carries."""
    return AppError.of_code(
        message.code, message.reason, title=message.title, remedy=message.remedy
    )

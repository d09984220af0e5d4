"""Messages to bytes and back. JSON, because a name that is not UTF-8 must survive the way and
because nothing in it can run code; every value is checked against its type on arrival.
"""

from __future__ import annotations

import json
from typing import Any

import msgspec

from app.core.domain import events
from app.core.domain.errors import AppError, EngineError

LARGEST = 256 * 2**20
"""Bytes of one message at most: far above any answer, far below what would exhaust the memory."""

EVENTS: dict[str, type[events.Event]] = {
    name: kind
    for name, kind in vars(events).items()
    if isinstance(kind, type) and issubclass(kind, events.Event)
}


class Call(msgspec.Struct, tag=True, frozen=True):
    """Client: call a method of the facade; over a narrow line, with the key of this secret."""

    method: str
    arguments: dict[str, Any]
    secret: str = ""


class Cancel(msgspec.Struct, tag=True, frozen=True):
    """Client: stop the running call."""


class Shutdown(msgspec.Struct, tag=True, frozen=True):
    """Client: the engine is not needed any longer."""


class Narrow(msgspec.Struct, tag=True, frozen=True):
    """Client: whoever gets this line may only do what other programs may."""


class OfferEgress(msgspec.Struct, tag=True, frozen=True):
    """Egress process: this connection can request sockets connected to the server at ``place``."""

    place: str


class Told(msgspec.Struct, tag=True, frozen=True):
    """Engine: an event of the running call."""

    event: str
    fields: Any


class Returned(msgspec.Struct, tag=True, frozen=True):
    """Engine: what the call returned."""

    value: Any = None


class Failed(msgspec.Struct, tag=True, frozen=True):
    """Engine: the error the call ended with."""

    code: str
    title: str
    reason: str
    remedy: str


Message = Call | Cancel | Shutdown | Narrow | OfferEgress | Told | Returned | Failed


def encode(message: Message) -> bytes:
    """The bytes of a message. Raises ``EngineError`` when it holds what cannot be sent."""
    try:
        data = json.dumps(msgspec.to_builtins(message), separators=(",", ":")).encode("ascii")
    except (TypeError, ValueError, RecursionError) as error:
        raise EngineError(f"A message cannot be sent: {error}.") from error
    if len(data) > LARGEST:
        raise EngineError(f"A message of {len(data):,} bytes is larger than {LARGEST:,} bytes.")
    return data


def decode(data: bytes) -> Message:
    """The message in ``data``. Raises ``EngineError`` when there is none."""
    try:
        value = json.loads(data.decode("ascii"))
    except (ValueError, RecursionError) as error:
        raise EngineError(f"A message cannot be read: {error}.") from error
    message: Message = typed(value, Message)
    return message


def typed(value: Any, kind: Any) -> Any:
    """``value``, as JSON has it, as a ``kind``. Raises ``EngineError`` when it is not one."""
    try:
        return msgspec.convert(value, kind)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise EngineError(f"A message is not as agreed: {error}.") from error


def of_event(event: events.Event) -> Told:
    """The message that tells of an event."""
    return Told(type(event).__name__, event)


def event_in(message: Told) -> events.Event:
    """The event a message tells of. Raises ``EngineError`` when there is none of that name."""
    if message.event not in EVENTS:
        raise EngineError(f"There is no event {message.event!r}.")
    event: events.Event = typed(message.fields, EVENTS[message.event])
    return event


def of_error(error: AppError) -> Failed:
    """The message that carries an error."""
    return Failed(error.code, error.title, error.reason, error.remedy)


def error_in(message: Failed) -> AppError:
    """The error a message carries."""
    return AppError.of_code(
        message.code, message.reason, title=message.title, remedy=message.remedy
    )

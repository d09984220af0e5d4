"""Check the calls and arguments of clients; restrict those of the local API."""

from __future__ import annotations

from typing import Any

from app.core.domain.errors import EngineError
from app.core.domain.search import EVERYWHERE
from app.core.facade.calls import CALLS, Call
from app.core.security.api_keys import AccessKey
from app.ipc.codec import typed

FOR_ALL = {"api_keys.find", "system.settings"}
"""Calls allowed on a restricted connection without an API key."""
FOR_OTHERS = FOR_ALL | {
    "answers.ask",
    "answers.complete",
    "answers.embed",
    "answers.search",
    "measurements.gauges",
    "system.status",
}
"""Calls allowed on a restricted connection: none that changes or deletes, or returns a whole
document."""


FOR_WHOLE_LIBRARY = {"measurements.gauges"}
"""Those of them that tell what all programs do."""


def restricted(
    call: Call,
    arguments: dict[str, Any],
    key: AccessKey | None,
) -> dict[str, Any]:
    """The arguments, restricted to the folders of the API key. Checked here since the HTTP listener
    is not trusted. Raises ``EngineError``."""
    if call.path in FOR_ALL:
        return arguments
    if key is None:
        raise EngineError(f"No key opens {call.path}.")
    if key.roots and call.path in FOR_WHOLE_LIBRARY:
        raise EngineError(f"Only a key to the whole library opens {call.path}.")
    if call.path == "answers.search":
        scope = key.within(arguments.get("scope", EVERYWHERE))
        as_typed = arguments.get("as_typed", False) or bool(key.roots)
        return arguments | {"scope": scope, "as_typed": as_typed}
    if call.path == "answers.ask":
        return {"request": key.question(arguments["request"])}
    return arguments


def call_named(path: str) -> Call:
    """The call with this path, e.g. ``library.index``. Raises ``EngineError``."""
    if path not in CALLS:
        raise EngineError(f"There is no call {path!r}.")
    return CALLS[path]


def checked(call: Call, arguments: dict[str, Any]) -> dict[str, Any]:
    """Convert the arguments to the call's types. Raises ``EngineError`` if they do not fit."""
    if sent := call.local & arguments.keys():
        raise EngineError(f"{call.path}: {' and '.join(sorted(sent))} cannot be sent.")
    try:
        call.signature.bind(**arguments)
    except TypeError as error:
        raise EngineError(f"{call.path}: {error}.") from error
    return {name: typed(value, call.types[name]) for name, value in arguments.items()}

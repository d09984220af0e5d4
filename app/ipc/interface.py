"""What a client may call, and with arguments of which types; what another program may."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.core.domain.errors import EngineError
from app.core.domain.search import EVERYWHERE
from app.core.facade.calls import CALLS, Call
from app.core.security.api_keys import AccessKey
from app.ipc.codec import typed

FOR_ALL = {"api_keys.find", "system.settings"}
"""What a narrow line may call without a key."""
FOR_OTHERS = FOR_ALL | {
    "answers.ask",
    "answers.complete",
    "answers.embed",
    "answers.search",
    "measurements.gauges",
    "system.status",
}
"""What a narrow line may call: nothing that changes or deletes, and no whole document."""


def narrowed(
    call: Call,
    arguments: dict[str, Any],
    secret: str,
    find: Callable[[str], AccessKey | None],
) -> dict[str, Any]:
    """Arguments of another program's call, within what its key reaches. Whoever speaks for it (the
    process that hears the network) is not believed. Raises ``EngineError``."""
    if call.path in FOR_ALL:
        return arguments
    if (key := find(secret)) is None:
        raise EngineError(f"No key opens {call.path}.")
    if call.path == "answers.search":
        return arguments | {"scope": key.within(arguments.get("scope", EVERYWHERE))}
    if call.path == "answers.ask":
        return {"request": key.question(arguments["request"])}
    return arguments


def call_named(path: str) -> Call:
    """The call of this name, as in ``library.index``. Raises ``EngineError``."""
    if path not in CALLS:
        raise EngineError(f"There is no call {path!r}.")
    return CALLS[path]


def checked(call: Call, arguments: dict[str, Any]) -> dict[str, Any]:
    """Arguments as the call's types want them. Raises ``EngineError`` when they do not fit."""
    if sent := call.local & arguments.keys():
        raise EngineError(f"{call.path}: {' and '.join(sorted(sent))} cannot be sent.")
    try:
        call.signature.bind(**arguments)
    except TypeError as error:
        raise EngineError(f"{call.path}: {error}.") from error
    return {name: typed(value, call.types[name]) for name, value in arguments.items()}

"""The facade's methods as data: what a client may call, and with arguments of which types."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, get_type_hints

from app.core.domain.errors import EngineError
from app.core.domain.search import EVERYWHERE
from app.core.facade import Facade
from app.core.security.api_keys import AccessKey
from app.ipc.codec import typed

LOCAL = {"listen", "cancel"}
"""Parameters that do not cross the wire: they become messages while the call runs."""


@dataclass(frozen=True, slots=True)
class Method:
    """One method of the facade."""

    signature: inspect.Signature
    types: dict[str, Any]

    @property
    def local(self) -> set[str]:
        """Which of ``listen`` and ``cancel`` it takes."""
        return LOCAL & self.signature.parameters.keys()


def _methods() -> dict[str, Method]:
    return {
        name: Method(inspect.signature(function), get_type_hints(function))
        for name, function in vars(Facade).items()
        if inspect.isfunction(function) and not name.startswith("_") and name != "close"
    }


METHODS = _methods()
"""All methods but ``close``: an engine is not closed by one of its clients."""


FOR_ALL = {"key_of", "settings"}
"""What a narrow line may call without a key."""
FOR_OTHERS = FOR_ALL | {"ask", "complete", "embed", "gauges", "search", "status"}
"""What a narrow line may call: nothing that changes or deletes, and no whole document."""


def narrowed(
    method: str,
    arguments: dict[str, Any],
    secret: str,
    find: Callable[[str], AccessKey | None],
) -> dict[str, Any]:
    """Arguments of another program, within what its key reaches. Whoever speaks for it (the process
    that hears the network) is not believed. Raises ``EngineError``."""
    if method in FOR_ALL:
        return arguments
    if (key := find(secret)) is None:
        raise EngineError(f"No key opens {method}.")
    if method == "search":
        return arguments | {"scope": key.within(arguments.get("scope", EVERYWHERE))}
    if method == "ask":
        return {"request": key.question(arguments["request"])}
    return arguments


def checked(method: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """Arguments as the method's types want them. Raises ``EngineError`` when they do not fit."""
    if method not in METHODS:
        raise EngineError(f"There is no method {method!r}.")
    known = METHODS[method]
    if LOCAL & arguments.keys():
        raise EngineError(f"{method}: listen and cancel are not sent.")
    try:
        known.signature.bind(None, **arguments)
    except TypeError as error:
        raise EngineError(f"{method}: {error}.") from error
    return {name: typed(value, known.types[name]) for name, value in arguments.items()}

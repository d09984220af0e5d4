"""Limits for JSON schemas in requests. The engine compiles a schema to a grammar; compiling and
following a grammar can take time and memory exponential in the size of the schema.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from app.api.http.errors import ApiError

MAX_SCHEMA = 32_768
"""Characters."""
MAX_REPETITIONS = 1000
"""A grammar has a rule for each repetition. The limits here trade schemas in use against memory and
the time of other answers."""
MAX_GRAMMAR = 1_000_000
"""Characters of the grammar from repetitions; each repeats the names of all its parents."""
MAX_ALTERNATIVES = 256
"""Alternatives followed at the same time, while all other answers wait: measured 0.1 s per token
for 100, and 1.1 s for 900."""
MAX_PARTS = 20_000
"""Parts of a schema after expanding the references in `allOf`."""
REPEATS = {"minItems", "maxItems", "minLength", "maxLength", "minProperties", "maxProperties"}
_NO_SYNTAX = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]", re.DOTALL)
"""Escapes and character sets of a regular expression."""
_COUNT = re.compile(r"\d{1,9}(?=[\d, ]*\})")

Follow = Callable[[Any], Iterable[Any]]


def checked(schema: dict[str, Any]) -> str:
    """The schema as text. Raises ``ApiError``."""
    try:
        return _checked(schema)
    except RecursionError:
        raise refused("It is nested too deeply.") from None


def refused(why: str) -> ApiError:
    return ApiError(400, f"The JSON schema: {why}", "invalid_schema", param="response_format")


def _checked(schema: dict[str, Any]) -> str:
    form = json.dumps(schema)
    if len(form) > MAX_SCHEMA:
        raise refused(f"It may have at most {MAX_SCHEMA:,} characters.")
    written = 0
    for name, value, length in _entries(schema):
        for count, width in _repeats(name, value, length):
            if count > MAX_REPETITIONS:
                raise refused(f"`{name}` may be at most {MAX_REPETITIONS:,}.")
            written += int(count * width)
    ways, parts = (_most(schema, follow(schema)) for follow in (_leading, _inlined))
    if written > MAX_GRAMMAR or ways > MAX_ALTERNATIVES or parts > MAX_PARTS:
        raise refused("It has too many repetitions or nested alternatives.")
    return form


def _repeats(name: str, value: Any, length: int) -> Iterator[tuple[float, int]]:
    """The repetitions and their lengths. Raises ``ApiError`` for groups in a regular expression:
    groups that may be empty can match in exponentially many ways."""
    if name in REPEATS and isinstance(value, int | float):
        yield value, length
    if name == "pattern" and isinstance(value, str):
        syntax = _NO_SYNTAX.sub("", value)
        if "(" in syntax:
            raise refused("A `pattern` must not contain groups.")
        yield from ((int(count), len(value)) for count in _COUNT.findall(syntax))


def _entries(schema: Any) -> Iterator[tuple[str, Any, int]]:
    """Name, value and the total length of the parents' names, of every entry of the schema."""
    pending = [(schema, 0)]
    while pending:
        item, length = pending.pop()
        if isinstance(item, dict):
            yield from ((name, value, length) for name, value in item.items())
            pending += [(value, length + len(name) + 1) for name, value in item.items()]
        elif isinstance(item, list):
            pending += [(value, length + 4) for value in item]


def _most(root: Any, follow: Follow) -> int:
    """The maximum number of leaves that ``follow`` reaches from any part. Raises ``ApiError`` for
    cycles."""
    known: dict[int, int] = {}

    def ends(part: Any) -> int:
        if known.get(id(part)) == 0:
            raise refused("It refers to itself.")
        if id(part) not in known:
            known[id(part)] = 0
            known[id(part)] = sum(map(ends, follow(part))) or 1
        return known[id(part)]

    pending, most = [root], 1
    while pending:
        part = pending.pop()
        most = max(most, ends(part))
        inner = part.values() if isinstance(part, dict) else part
        pending += [value for value in inner if isinstance(value, dict | list)]
    return most


def _leading(root: Any) -> Follow:
    """The alternatives of a part, in the engine's order of precedence."""

    def follow(part: Any) -> Iterable[Any]:
        if not isinstance(part, dict):
            return ()
        if "$ref" in part:
            return (_target(root, part),)
        found = (part.get(name) for name in ("oneOf", "anyOf", "type", "enum"))
        return next((several for several in found if isinstance(several, list)), ())

    return follow


def _inlined(root: Any) -> Follow:
    """The children of a part. Only references in `allOf` are expanded, at every use."""

    def follow(part: Any) -> Iterable[Any]:
        if not isinstance(part, dict):
            return part if isinstance(part, list) else ()
        merged = list(_dicts(part.get("allOf")))
        merged += [inner for each in merged for inner in _dicts(each.get("anyOf"))]
        return [*part.values(), *(_target(root, each) for each in merged if "$ref" in each)]

    return follow


def _dicts(several: Any) -> Iterator[dict[str, Any]]:
    if isinstance(several, list):
        yield from (each for each in several if isinstance(each, dict))


def _target(root: Any, part: dict[str, Any]) -> Any:
    """The target of a reference; None if it does not exist."""
    found = root
    for name in str(part["$ref"]).removeprefix("#/").split("/"):
        found = found.get(name) if isinstance(found, dict) else None
    return found

"""What a JSON schema of another program may ask. The engine makes a grammar of it, and making and
following a grammar can take a time and a memory that double with each word of the schema.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from app.api.http.errors import Refusal

LARGEST_SCHEMA = 32_768
"""Characters."""
MOST_REPEATED = 1000
"""A grammar has a rule for each repetition. By judgement."""
MOST_WRITTEN = 1_000_000
"""Characters that repetitions make of a grammar, in which each is written with the names of all
that it lies in. By judgement."""
MOST_WAYS = 256
"""Alternatives that are followed at once, while all other answers wait: seen were 0.1 s a token for
100, and 1.1 s for 900. By judgement."""
MOST_PARTS = 20_000
"""What a schema has when everything is written out that `allOf` refers to. By judgement."""
REPEATS = {"minItems", "maxItems", "minLength", "maxLength", "minProperties", "maxProperties"}
_NO_SYNTAX = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]", re.DOTALL)
"""Of a regular expression: what is escaped, and sets of characters."""
_COUNT = re.compile(r"\d{1,9}(?=[\d, ]*\})")

Follow = Callable[[Any], Iterable[Any]]


def checked(schema: dict[str, Any]) -> str:
    """The schema as text. Raises ``Refusal``."""
    try:
        return _checked(schema)
    except RecursionError:
        raise refused("It is nested too deeply.") from None


def refused(why: str) -> Refusal:
    return Refusal(400, f"The JSON schema: {why}", "invalid_schema", param="response_format")


def _checked(schema: dict[str, Any]) -> str:
    form = json.dumps(schema)
    if len(form) > LARGEST_SCHEMA:
        raise refused(f"It may have {LARGEST_SCHEMA:,} characters.")
    written = 0
    for name, value, length in _entries(schema):
        for count, width in _repeats(name, value, length):
            if count > MOST_REPEATED:
                raise refused(f"`{name}` may be {MOST_REPEATED:,} at most.")
            written += int(count * width)
    ways, parts = (_most(schema, follow(schema)) for follow in (_leading, _inlined))
    if written > MOST_WRITTEN or ways > MOST_WAYS or parts > MOST_PARTS:
        raise refused("It has too many repetitions, or alternatives within alternatives.")
    return form


def _repeats(name: str, value: Any, length: int) -> Iterator[tuple[float, int]]:
    """How often something is repeated, and how long it is. Raises ``Refusal`` for groups in a
    regular expression: some that may be empty can be so in more ways than can be followed."""
    if name in REPEATS and isinstance(value, int | float):
        yield value, length
    if name == "pattern" and isinstance(value, str):
        syntax = _NO_SYNTAX.sub("", value)
        if "(" in syntax:
            raise refused("A `pattern` may have no groups.")
        yield from ((int(count), len(value)) for count in _COUNT.findall(syntax))


def _entries(schema: Any) -> Iterator[tuple[str, Any, int]]:
    """Name, value and the length of all names it lies in, of everything there is."""
    pending = [(schema, 0)]
    while pending:
        item, length = pending.pop()
        if isinstance(item, dict):
            yield from ((name, value, length) for name, value in item.items())
            pending += [(value, length + len(name) + 1) for name, value in item.items()]
        elif isinstance(item, list):
            pending += [(value, length + 4) for value in item]


def _most(root: Any, follow: Follow) -> int:
    """The most ends that ``follow`` leads to from anywhere. Raises ``Refusal`` where it leads back
    to where it came from."""
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
    """What a part begins with, in the order in which the engine looks for it."""

    def follow(part: Any) -> Iterable[Any]:
        if not isinstance(part, dict):
            return ()
        if "$ref" in part:
            return (_target(root, part),)
        found = (part.get(name) for name in ("oneOf", "anyOf", "type", "enum"))
        return next((several for several in found if isinstance(several, list)), ())

    return follow


def _inlined(root: Any) -> Follow:
    """What a part holds. What is referred to is written once, but for what `allOf` refers to."""

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
    """What is referred to, None where there is no such thing."""
    found = root
    for name in str(part["$ref"]).removeprefix("#/").split("/"):
        found = found.get(name) if isinstance(found, dict) else None
    return found

"""Common JSON schemas pass; schemas that would overload the engine are rejected."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.api.endpoints.schema_limits import checked
from app.api.http.errors import ApiError

LEVELS = 30


def levels(part: Any) -> dict[str, Any]:
    """``part(reference to the next)`` in each of many levels."""
    defs = {f"a{n}": part({"$ref": f"#/$defs/a{n + 1}"}) for n in range(LEVELS)}
    return {"$ref": "#/$defs/a0", "$defs": {**defs, f"a{LEVELS}": {"type": "integer"}}}


NODE = {
    "type": "object",
    "properties": {"next": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]}},
}


@pytest.mark.parametrize(
    "schema",
    [
        {},
        {"enum": list(range(250))},
        {"$ref": "#/$defs/node", "$defs": {"node": NODE}},
        {"type": "string", "pattern": r"^[(]?\d{3}\)-[A-Z\]]{2,20}$"},
        {"properties": {"pattern": {"type": "string"}, "maxItems": {"type": "integer"}}},
        {"properties": {f"field{n}": {"type": "string", "maxLength": 500} for n in range(40)}},
        {
            "properties": {"a": {"allOf": [{"$ref": "#/$defs/b"}]}},
            "$defs": {"b": {"properties": {"c": {"type": "integer"}}}},
        },
        levels(lambda following: {"anyOf": [{"type": "null"}, following]}),
        {"$ref": "#/$defs/none"},
    ],
)
def test_common_schemas_pass_unchanged(schema: dict[str, Any]) -> None:
    assert json.loads(checked(schema)) == schema


@pytest.mark.parametrize(
    "schema",
    [
        levels(lambda following: {"anyOf": [following, following]}),
        levels(
            lambda following: (
                {"type": "array", "prefixItems": [{"oneOf": [following, following]}]}
                if "a1" in following["$ref"]
                else {"oneOf": [following, following]}
            )
        ),
        levels(
            lambda following: {
                "properties": {
                    "x": {"allOf": [following]},
                    "y": {"allOf": [{"anyOf": [following]}]},
                }
            }
        ),
        {"properties": {"a": {"enum": [f"a{n}" for n in range(300)]}}},
        {"anyOf": [{"$ref": "#/$defs/many"}] * 40, "$defs": {"many": {"enum": list(range(40))}}},
        {"type": "string", "pattern": "^" + "(a?|b?)" * LEVELS + "$"},
        {"type": "string", "pattern": "^a{99999999999}$"},
        {"type": "string", "pattern": "^[a]{0, 2000}$"},
        {"type": "string", "maxLength": 1001},
        {
            "properties": {
                "x" * 2000: {
                    "properties": {
                        f"b{n}": {"items": {"enum": [1]}, "minItems": 1000} for n in range(50)
                    }
                }
            }
        },
        {"$ref": "#/$defs/a", "$defs": {"a": {"anyOf": [{"$ref": "#/$defs/a"}]}}},
        {"description": "x" * 33_000},
    ],
)
def test_schemas_that_would_overload_the_engine_are_rejected(schema: dict[str, Any]) -> None:
    with pytest.raises(ApiError, match="The JSON schema"):
        checked(schema)


def test_endless_nesting_is_rejected() -> None:
    schema: dict[str, Any] = {}
    for _ in range(3000):
        schema = {"items": schema}
    with pytest.raises(ApiError):
        checked({"anyOf": [schema, schema]})

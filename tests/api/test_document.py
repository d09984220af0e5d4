"""Requests that Schemathesis generates from the OpenAPI document never cause a server error."""

from __future__ import annotations

from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error

from tests.api.conftest import Alcove, Place

pytestmark = pytest.mark.timeout(600)
MANY, FEW = 20, 2
SECONDS = 120
FEW_TOKENS = 4
PATHS = {
    "/v1/models",
    "/v1/models/{model}",
    "/v1/chat/completions",
    "/v1/completions",
    "/v1/embeddings",
    "/v1/search",
    "/v1/ask",
    "/metrics",
}


def asked(place: Place, models: list[str], examples: int) -> set[tuple[str, int]]:
    """Path and status of every request; none of them may be a fault."""
    key = {"Authorization": f"Bearer {place.secret}"}
    schema = schemathesis.openapi.from_url(f"http://127.0.0.1:{place.port}/openapi.json")
    seen: set[tuple[str, int]] = set()
    for found in schema.get_all_operations():
        operation = found.ok()

        @settings(max_examples=examples, suppress_health_check=list(HealthCheck))
        @given(case=operation.as_strategy())
        def ask(case: Any) -> None:
            if isinstance(case.body, dict) and "model" in case.body:  # or it would get no further
                case.body["model"] = models["input" in case.body]
                if "input" not in case.body:
                    case.body["max_tokens"] = FEW_TOKENS
            response = case.call(headers=key, timeout=SECONDS)
            case.validate_response(response, checks=[not_a_server_error])
            seen.add((case.operation.path, response.status_code))

        ask()
    return seen


def test_generated_requests_cause_no_server_error(place: Place) -> None:
    seen = asked(place, ["tiny", "mini"], MANY)
    assert {path for path, _ in seen} == PATHS
    assert {code for _, code in seen} >= {200, 400, 404}


def test_generated_requests_cause_no_server_error_in_the_engine(
    alcove: tuple[Alcove, Place],
) -> None:
    _, place = alcove
    models = [model["id"] for model in place.ask("GET", "/v1/models")[1]["data"]]
    assert {path for path, _ in asked(place, models, FEW)} == PATHS

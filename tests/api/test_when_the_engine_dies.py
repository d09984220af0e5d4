"""If the engine is killed, clients of the local API get a 503 until it has restarted."""

from __future__ import annotations

import psutil
import pytest

from tests.api.conftest import Alcove, Place

pytestmark = pytest.mark.timeout(300)


def test_clients_get_a_503_with_retry_after_until_the_engine_is_back(
    alcove: tuple[Alcove, Place],
) -> None:
    program, place = alcove
    assert place.ask("GET", "/v1/models")[0].status == 200
    (engine,) = [
        process
        for process in psutil.process_iter(["cmdline"])
        if {"engine", str(program.home)} <= set(process.info["cmdline"] or ())
    ]
    engine.kill()
    while (answer := place.ask("GET", "/v1/models"))[0].status == 200:
        pass  # its end takes a moment
    response, body = answer
    assert (response.status, response.headers["Retry-After"]) == (503, "2")
    assert body["error"]["code"] in ("engine-died", "engine-unavailable")
    while place.ask("GET", "/v1/models")[0].status == 503:
        pass
    found = place.ask("POST", "/v1/search", {"query": "vaccine fridge"})[1]
    assert found["hits"]

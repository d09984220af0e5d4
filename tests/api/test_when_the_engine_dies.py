"""The engine is killed under the local API: callers are told, and it comes back by itself."""

from __future__ import annotations

import psutil
import pytest

from tests.api.conftest import Alcove, Place

pytestmark = pytest.mark.timeout(300)


def test_callers_are_told_to_come_again_and_then_are_served(alcove: tuple[Alcove, Place]) -> None:
    program, place = alcove
    assert place.ask("GET", "/v1/models")[0].status == 200
    (engine,) = [
        process
        for process in psutil.process_iter(["cmdline"])
        if {"engine", str(program.home)} <= set(process.info["cmdline"] or ())
    ]
    engine.kill()
    while (told := place.ask("GET", "/v1/models"))[0].status == 200:
        pass  # its end takes a moment
    response, body = told
    assert (response.status, response.headers["Retry-After"]) == (503, "2")
    assert body["error"]["code"] in ("engine-died", "engine-unavailable")
    while place.ask("GET", "/v1/models")[0].status == 503:
        pass
    found = place.ask("POST", "/v1/search", {"query": "vaccine fridge"})[1]
    assert found["hits"]

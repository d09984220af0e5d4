"""Which model is advised for a computer."""

from __future__ import annotations

from dataclasses import replace

from app.core.llm.model_advice import LEAST_SPEED, advised
from app.core.llm.model_info import ModelInfo

SMALL = ModelInfo("small", "/m/small.gguf", 100, "Q8_0", 4096, "llama", fits=True)
LARGE = replace(SMALL, name="large", path="/m/large.gguf", size=1000)
HUGE = replace(SMALL, name="huge", path="", size=9000, fits=False, here=False)


def test_it_is_the_largest_that_fits():
    assert advised([SMALL, HUGE, LARGE]) == LARGE
    assert advised([SMALL, replace(HUGE, fits=True)]).name == "huge"
    assert advised([HUGE]) is None
    assert advised([]) is None


def test_what_was_measured_to_be_slow_is_not_advised():
    assert advised([SMALL, replace(LARGE, speed=LEAST_SPEED / 2)]) == SMALL
    assert advised([SMALL, replace(LARGE, speed=LEAST_SPEED)]).name == "large"


def test_of_equal_models_that_in_use_is_advised():
    used = replace(LARGE, name="used", active=True)
    assert advised([replace(LARGE, here=False), LARGE, used]) == used


def test_a_server_and_what_writes_no_answers_are_not_compared():
    server = replace(LARGE, path="http://gpu.lan:8000/v1")
    draft = replace(LARGE, purpose="draft")
    assert advised([SMALL, server, draft]) == SMALL

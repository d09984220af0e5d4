"""The language model on a GPU, whatever its kind: what it says, how it fits, how it fails.

Mesa's software driver for Vulkan is a GPU like another, and slow: texts here are short.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.adapters.ggml.devices import gpus, gpus_in_use
from app.adapters.llm.layout import candidate_layouts
from app.adapters.llm.llama_cpp import LlamaCpp
from app.adapters.models.gguf_model import GgufModel
from app.adapters.system.machine_gauges import MachineGauges
from app.core.cancellation import NEVER
from app.core.domain.answers import ChatMessage
from app.core.domain.devices import Idle
from app.core.settings.settings import Settings
from tests.adapters.llm.test_language_model import bundled_path, chat, say

pytestmark = pytest.mark.skipif(
    not gpus(),
    reason="llama.cpp has no GPU here: build it with `scripts/start.py --gpu vulkan`"
    " (GGML_VK_VISIBLE_DEVICES=0 allows Mesa's software driver)",
)

SETTINGS = Settings(context_tokens=512, threads=1, parallel=2)
TOLERANCE = 0.05
"""Most difference between the mean log-probabilities of a token: each device rounds its own way."""
QUESTIONS = ("How many legs has a cat?", "Where do penguins live?", "Is water wet?")
TOKENS = 8


@pytest.fixture(scope="module")
def on_gpu() -> Iterator[LlamaCpp]:
    with closing(LlamaCpp(bundled_path(), SETTINGS, adapted=False)) as model:
        yield model


@pytest.fixture(scope="module")
def on_processor() -> Iterator[LlamaCpp]:
    settings = replace(SETTINGS, gpu_layers=0)
    with closing(LlamaCpp(bundled_path(), settings, adapted=False)) as model:
        yield model


def likelihood(model: LlamaCpp, question: str, text: str) -> float:
    """Mean log-probability of a token of the text."""
    (whole,) = model.log_likelihoods(chat(question), [text], NEVER)
    return float(whole) / TOKENS


def agree(model: LlamaCpp, other: LlamaCpp) -> None:
    """Both find what the other one says as likely as it does itself: where two words are about as
    likely, rounding decides, and the texts part there."""
    for question in QUESTIONS[:2]:
        for text in {say(each, chat(question), TOKENS)[0] for each in (model, other)}:
            difference = likelihood(model, question, text) - likelihood(other, question, text)
            assert abs(difference) < TOLERANCE


def test_the_gpu_is_named_with_its_layout(on_gpu: LlamaCpp) -> None:
    (name, *_) = [device.description for device in gpus()]
    assert on_gpu.info.device is not None
    assert name in on_gpu.info.device
    assert f"of 31 layers on {name}" in on_gpu.layout.value
    assert on_gpu.layout.value.startswith("31 ")
    assert on_gpu.idle_gpu is None
    gauges = MachineGauges(gpus_in_use).read()
    assert name in gauges.gpus
    assert (gauges.vram is None) == (gauges.vram_total is None)  # not every driver tells
    assert gauges.vram is None or 0 < gauges.vram <= (gauges.vram_total or 0)


def test_it_says_what_the_processor_says(on_gpu: LlamaCpp, on_processor: LlamaCpp) -> None:
    agree(on_gpu, on_processor)


def test_some_layers_on_the_gpu_say_the_same(on_processor: LlamaCpp) -> None:
    settings = replace(SETTINGS, gpu_layers=10)
    with closing(LlamaCpp(bundled_path(), settings, adapted=False)) as partly:
        assert partly.layout.value.startswith("10 of 31 layers on ")
        agree(partly, on_processor)


def test_without_layers_on_it_the_gpu_is_not_used_at_all(on_processor: LlamaCpp) -> None:
    assert on_processor.idle_gpu is None or on_processor.idle_gpu.why is Idle.TURNED_OFF
    assert "No GPU in use" in on_processor.layout.value
    assert "CPU (1 thread)" in (on_processor.info.device or "")


@pytest.mark.parametrize("kind", ["q8_0", "q4_0"])
def test_its_kv_cache_can_be_quantised(kind: str) -> None:
    settings = replace(SETTINGS, cache_type=kind, flash_attention="on")
    with closing(LlamaCpp(bundled_path(), settings, adapted=False)) as model:
        assert f"KV cache {kind}" in model.layout.value
        assert say(model, chat(QUESTIONS[0]), 4)[0]


def test_several_at_once_say_what_each_says_alone(on_gpu: LlamaCpp) -> None:
    alone = [say(on_gpu, chat(question), TOKENS)[0] for question in QUESTIONS]
    with ThreadPoolExecutor(len(QUESTIONS)) as pool:
        together = list(pool.map(lambda q: say(on_gpu, chat(q), TOKENS)[0], QUESTIONS))
    equal = sum(one == other for one, other in zip(alone, together, strict=True))
    assert equal >= len(QUESTIONS) - 1


def test_a_chat_goes_on_after_a_restart(tmp_path: Path) -> None:
    begun = chat(QUESTIONS[1], "You are terse. " * 10)
    with closing(LlamaCpp(bundled_path(), SETTINGS, states=tmp_path, adapted=False)) as model:
        answer, _ = say(model, begun, TOKENS)
    follow_up = [*begun, ChatMessage("assistant", answer), ChatMessage("user", "And whales?")]
    with closing(LlamaCpp(bundled_path(), SETTINGS, states=tmp_path, adapted=False)) as model:
        text, made = say(model, follow_up, TOKENS)
        assert made.reused_tokens >= model.count(begun)
        model.forget()
        assert say(model, follow_up, TOKENS)[0] == text


def test_with_less_memory_it_steps_down_to_the_processor() -> None:
    model = GgufModel(bundled_path())
    settings = replace(SETTINGS, context_tokens=4096, parallel=0)
    (gpu,) = gpus()[:1]
    found = [
        candidate_layouts(model, settings, 4096, [replace(gpu, free=free << 20)])[0]
        for free in (8000, 2000, 900, 700, 100)
    ]
    assert found[0].layers == 31
    assert [fit.bytes for fit in found] == sorted((fit.bytes for fit in found), reverse=True)
    assert 0 < found[3].layers < 31
    assert found[-1].layers == 0


def run(*lines: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Statements in a process of their own."""
    script = "\n".join(("from tests.gpu.test_gpu_model import *", *lines))
    environment = {**os.environ, **variables}
    return subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, timeout=280
    )


def test_a_gpu_that_refuses_the_weights_leaves_them_to_the_processor() -> None:
    done = run(
        "model = LlamaCpp(bundled_path(), SETTINGS, adapted=False)",
        "said = say(model, chat(QUESTIONS[0]), 3)[0]",
        "print(json.dumps([model.info.device, model.idle_gpu.why, said]))",
        "model.close()",
        GGML_VK_FORCE_MAX_BUFFER_SIZE=str(1 << 20),
    )
    assert done.returncode == 0, done.stderr
    device, why, said = json.loads(done.stdout)
    assert device == "CPU (1 thread)"
    assert why == Idle.NO_MEMORY
    assert said


def test_a_gpu_that_is_lost_in_an_answer_is_left_alone_by_the_next_process(tmp_path: Path) -> None:
    record = f"CrashRecord(Path({str(tmp_path / 'gpu-crash.txt')!r}))"
    begin = (
        "import resource",
        "from app.adapters.ggml.crash_record import CrashRecord",
        f"model = LlamaCpp(bundled_path(), SETTINGS, adapted=False, crashes={record})",
    )
    lost = run(
        *begin,
        # No more memory for the driver, which then ends the process.
        "used = int(open('/proc/self/statm').read().split()[0]) * resource.getpagesize()",
        "resource.setrlimit(resource.RLIMIT_AS, (used, used))",
        "model.generate('Hello there', max_tokens=2, cancel=NEVER, listen=print)",
    )
    assert lost.returncode < 0, lost.stderr
    after = run(
        *begin,
        "said = say(model, chat(QUESTIONS[0]), 3)[0]",
        "print(json.dumps([model.info.device, model.idle_gpu.why, said]))",
        "model.close()",
    )
    assert after.returncode == 0, after.stderr
    device, why, said = json.loads(after.stdout)
    assert (device, why) == ("CPU (1 thread)", Idle.LOST)
    assert said
    assert not list(tmp_path.iterdir())

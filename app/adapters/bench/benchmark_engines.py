"""Engines to benchmark side by side on the same prompts and model file: Alcove's own, a bare loop
over llama.cpp as its upper bound, and llama-cpp-python behind a lock, without a scheduler."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import Any

from app.adapters.ggml.devices import gpus
from app.adapters.ggml.native_library import llama_library
from app.adapters.llm.decoder import Step
from app.adapters.llm.llama_cpp import LlamaCpp
from app.adapters.llm.model_copies import fast_copy
from app.adapters.llm.runtime import Runtime
from app.adapters.models.gguf_model import GgufModel
from app.adapters.system.hardware import usable_cores
from app.core.cancellation import NEVER
from app.core.llm.completions import Sampling
from app.core.metrics.engine_benchmark import Messages, Round, TokenTimes
from app.core.ports.language_model import Prompt
from app.core.settings.settings import Settings

BATCH = 512
"""Tokens of a prompt that the bare loop computes in one batch: llama.cpp's default."""


@contextmanager
def benchmark_engines(
    path: str, settings: Settings, cache: Path
) -> Iterator[tuple[LlamaCpp, SchedulerEngine, BareLoopEngine, SerialEngine]]:
    """Open our model and the three engines, all with the file ours would use, without LoRA."""
    with model_and_bare_loop(path, settings, cache) as (model, bare):
        locked = SerialEngine(bare.path, model.window, bare.threads, bare.gpu_layers)
        with closing(locked):
            yield model, SchedulerEngine(model), bare, locked


@contextmanager
def model_and_bare_loop(
    path: str, settings: Settings, cache: Path
) -> Iterator[tuple[LlamaCpp, BareLoopEngine]]:
    """Open our model and a bare loop, both with the file ours would use, without LoRA."""
    threads = settings.threads or usable_cores()
    gpu_layers = settings.gpu_layers if gpus() else 0
    if not gpu_layers:
        path = fast_copy(path, GgufModel(path).info.quantisation, cache, threads)
    model = LlamaCpp(path, replace(settings, threads=threads), adapted=False)
    with closing(model):
        bare = BareLoopEngine(path, settings, model, threads, gpu_layers)
        with closing(bare):
            yield model, bare


class SchedulerEngine:
    """Alcove's scheduler, with a thread for each prompt."""

    def __init__(self, model: LlamaCpp) -> None:
        self._model = model

    def run(self, prompts: Sequence[Messages], tokens: int) -> Round:
        before = self._model.computing
        series = _at_once(prompts, lambda messages, begun: self._one(messages, tokens, begun))
        return Round(series, self._model.computing - before)

    def _one(self, messages: Messages, tokens: int, begun: float) -> TokenTimes:
        times: list[float] = []
        made = self._model.generate(
            messages,
            max_tokens=tokens,
            cancel=NEVER,
            listen=lambda chunk: times.extend([time.perf_counter() - begun] * chunk.tokens),
        )
        return _series(made.prompt_tokens - made.reused_tokens, times, begun)


class SerialEngine:
    """``Llama.create_chat_completion`` behind a lock: one answer after the other."""

    def __init__(self, path: str, window: int, threads: int, gpu_layers: int) -> None:
        self._lock = Lock()
        self._llama: Any = llama_library().Llama(
            path,
            n_ctx=window,
            n_threads=threads,
            n_threads_batch=threads,
            n_gpu_layers=gpu_layers,
            verbose=False,
        )

    def run(self, prompts: Sequence[Messages], tokens: int) -> Round:
        return Round(_at_once(prompts, lambda m, begun: self._one(m, tokens, begun)))

    def close(self) -> None:
        self._llama.close()

    def _one(self, messages: Messages, tokens: int, begun: float) -> TokenTimes:
        times: list[float] = []
        asked = [{"role": message.role, "content": message.content} for message in messages]
        with self._lock:
            for piece in self._llama.create_chat_completion(
                asked, max_tokens=tokens, temperature=0.0, stream=True
            ):
                if piece["choices"][0]["delta"].get("content"):
                    times.append(time.perf_counter() - begun)
            return _series(self._llama.n_tokens - len(times), times, begun)


class BareLoopEngine:
    """llama_decode in a loop: prompts one after the other, then all answers batched.

    In a thread of its own: ggml sets up the AMX tiles of a thread once, and another library that
    computes in that thread, as PyTorch does, takes them down.
    """

    def __init__(
        self, path: str, settings: Settings, model: LlamaCpp, threads: int, gpu_layers: int
    ) -> None:
        """``path`` is the file of ``model``, whose window, sequences and tokens it takes."""
        self.path, self.threads, self.gpu_layers = path, threads, gpu_layers
        self._tokenize = model.tokens
        self._thread = ThreadPoolExecutor(1, "bare-loop")
        self._runtime = Runtime(
            path,
            window=model.window,
            sequences=model.parallel,
            chunk=BATCH,
            threads=lambda: threads,
            gpu_layers=gpu_layers,
            flash=settings.flash_attention,
        )

    def run(self, prompts: Sequence[Messages], tokens: int) -> Round:
        return self._thread.submit(self._run, prompts, tokens).result()

    def seconds(self, asked: Sequence[tuple[Prompt, int]]) -> float:
        """Compute prompts, as many at once as there are sequences, and generate as many tokens as
        wished for each, whatever they are. What all prompts begin with is computed once."""
        return self._thread.submit(self._compute, asked).result()

    def close(self) -> None:
        self._thread.shutdown()
        self._runtime.close()

    def _run(self, prompts: Sequence[Messages], tokens: int) -> Round:
        runtime = self._runtime
        read = [self._tokenize(messages) for messages in prompts]
        for sequence in range(len(read)):
            runtime.truncate(sequence, 0)
        samplers = [runtime.sampler(Sampling()) for _ in read]
        begun, before = time.perf_counter(), runtime.computing
        times: list[list[float]] = [[] for _ in read]
        going: dict[int, int] = {}
        for sequence, prompt in enumerate(read):
            row = self._read(sequence, prompt)
            going[sequence] = samplers[sequence].choose(row)
            times[sequence].append(time.perf_counter() - begun)
        while going := {
            s: token
            for s, token in going.items()
            if len(times[s]) < tokens and not runtime.is_end(token)
        }:
            self._write(going, [len(read[s]) + len(times[s]) - 1 for s in going])
            for row, sequence in enumerate(going):
                going[sequence] = samplers[sequence].choose(row)
                times[sequence].append(time.perf_counter() - begun)
        for sampler in samplers:
            sampler.close()
        series = (TokenTimes(len(p), tuple(t)) for p, t in zip(read, times, strict=True))
        return Round(tuple(series), runtime.computing - before)

    def _compute(self, asked: Sequence[tuple[Prompt, int]]) -> float:
        runtime, together = self._runtime, self._runtime.sequences
        read = [(self._tokenize(messages), tokens) for messages, tokens in asked]
        same = _alike([prompt[:-1] for prompt, _ in read])
        runtime.truncate(0, 0)
        begun = time.perf_counter()
        self._read(0, read[0][0][:same])
        for sequence in range(1, together):
            runtime.share(0, sequence, same)
        for first in range(0, len(read), together):
            self._generate(read[first : first + together], same)
        return time.perf_counter() - begun

    def _generate(self, batch: Sequence[tuple[list[int], int]], same: int) -> None:
        sampler = self._runtime.sampler(Sampling())
        going: dict[int, int] = {}
        for sequence, (prompt, _) in enumerate(batch):
            self._runtime.truncate(sequence, same)
            going[sequence] = sampler.choose(self._read(sequence, prompt, same))
        made = 1
        while going := {s: token for s, token in going.items() if made < batch[s][1]}:
            self._write(going, [len(batch[s][0]) + made - 1 for s in going])
            going = {s: sampler.choose(row) for row, s in enumerate(going)}
            made += 1
        sampler.close()

    def _read(self, sequence: int, prompt: Sequence[int], done: int = 0) -> int:
        """Compute a prompt of which ``done`` tokens are; return the row of its last token."""
        row = 0
        for start in range(done, len(prompt), BATCH):
            part = prompt[start : start + BATCH]
            row = len(part) - 1
            last = start + len(part) == len(prompt)
            self._runtime.decode(
                [
                    Step(token, start + n, sequence, last and n == row)
                    for n, token in enumerate(part)
                ]
            )
        return row

    def _write(self, going: dict[int, int], positions: Sequence[int]) -> None:
        pairs = zip(going.items(), positions, strict=True)
        self._runtime.decode([Step(token, at, s, True) for (s, token), at in pairs])


def _alike(prompts: Sequence[Sequence[int]]) -> int:
    """How many tokens all prompts begin with."""
    columns = enumerate(zip(*prompts, strict=False))
    shortest = min(map(len, prompts))
    return next((n for n, column in columns if len(set(column)) > 1), shortest)


def _at_once(
    prompts: Sequence[Messages], one: Callable[[Messages, float], TokenTimes]
) -> tuple[TokenTimes, ...]:
    begun = time.perf_counter()
    with ThreadPoolExecutor(len(prompts), "asking") as pool:
        return tuple(pool.map(lambda messages: one(messages, begun), prompts))


def _series(prompt_tokens: int, times: list[float], begun: float) -> TokenTimes:
    """Return the token times of an answer; without tokens, its end counts."""
    return TokenTimes(prompt_tokens, tuple(times) or (time.perf_counter() - begun,))

"""The language model port on llama.cpp: any GGUF chat model, parallel answers."""

from __future__ import annotations

import codecs
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from app.adapters.ggml.crash_record import CrashRecord
from app.adapters.ggml.devices import gpus
from app.adapters.llm.chat_template import ChatTemplate
from app.adapters.llm.kv_cache_store import KvCacheStore
from app.adapters.llm.layout import (
    candidate_layouts,
    first_that_loads,
    gpu_situation,
    layout_finding,
    names_of,
)
from app.adapters.llm.model_copies import fast_copy, lora_for
from app.adapters.llm.request import FirstToken, Request
from app.adapters.llm.runtime import Runtime
from app.adapters.llm.scheduler import Scheduler
from app.adapters.models.gguf_model import GgufModel
from app.adapters.system.hardware import FreeCores, usable_cores
from app.core.cancellation import CancelToken
from app.core.domain.devices import IdleGpu
from app.core.domain.diagnostics import Finding
from app.core.domain.errors import AppError, Cancelled, ModelInvalid, UsageError
from app.core.llm.completions import AS_SET, Sampling
from app.core.llm.generation import Chunk, Generation, ModelLoad, PromptRead, Refusal
from app.core.llm.gpu_layout import GpuLayout
from app.core.llm.model_info import ModelInfo
from app.core.ports.language_model import Prompt
from app.core.settings.settings import Settings

_CHUNK = 512
"""Most tokens of a prompt computed in one batch: llama.cpp's default."""
_NO_SCHEMA = (ValueError, LookupError, TypeError, AttributeError, AssertionError, RecursionError)
"""Errors of llama.cpp's converter for JSON that is no schema, or that refers to the network."""


class LlamaCpp:
    """``LanguageModel``: a loaded model with its own scheduler."""

    def __init__(
        self,
        path: str,
        settings: Settings,
        cache: Path | None = None,
        *,
        adapted: bool = True,
        states: Path | None = None,
        crashes: CrashRecord | None = None,
    ) -> None:
        """Load the file, which takes seconds. Raises ``ModelError``.

        ``cache`` is a folder for copies of models in a format that is faster on this CPU. In the
        folder ``states`` KV caches are kept on disk. Without ``adapted`` no LoRA adapter is used.
        With ``crashes``, a GPU that the former process died with is left alone.
        """
        model = GgufModel(path)
        context = model.info.context
        self._window = min(settings.context_tokens, context or settings.context_tokens)
        self._temperature = settings.temperature
        cores = settings.threads or usable_cores()
        lost = bool(crashes and crashes.found)
        devices = gpus() if settings.gpu_layers and not lost else []
        adapter = lora_for(path) if adapted else None
        self.tuned_for = adapter.profile if adapter else ""
        lora = adapter.path if adapter else None
        original = path
        if cache and not devices:
            path = fast_copy(path, model.info.quantisation, cache, cores, lora)

        def load(fit: GpuLayout) -> Runtime:
            return Runtime(
                path,
                window=self._window,
                sequences=fit.sequences,
                chunk=_CHUNK,
                threads=(lambda: cores) if settings.threads else FreeCores(cores),
                gpu_layers=fit.layers,
                flash=fit.flash,
                cache_type=fit.cache_type,
                split=settings.gpu_split,
                lora=lora if path == original else None,
                shared_cells=fit.shared_cells,
            )

        found = candidate_layouts(model, settings, self._window, devices)
        self._crashes = crashes if crashes and devices else None
        if self._crashes:
            self._crashes.begin(names_of(devices))
        try:
            self._runtime, fit, tries = first_that_loads(found, load)
        except AppError:
            self._end_record()
            raise
        if not fit.layers:
            self._end_record()
        self._layout = layout_finding(fit, model, self._window, cores, tries, devices)
        self._idle_gpu = gpu_situation(settings).idle(fit.layers, lost)
        try:
            self._template = ChatTemplate(
                self._runtime.template,
                self._runtime.bos,
                self._runtime.eos,
                self._runtime.control_texts(),
            )
        except ModelInvalid:
            self._runtime.close()
            self._end_record()
            raise
        cache_store = None
        if states and settings.kept_chats_mb:
            stamps = [_stamp(file) for file in (path, lora) if file]
            cache_store = KvCacheStore(
                states, [*stamps, fit, self._window], settings.kept_chats_mb << 20
            )
        token_wait = settings.token_wait_ms / 1000
        self._scheduler = Scheduler(self._runtime, cache_store, token_wait if fit.layers else None)
        processor = f"CPU ({cores} thread{'s' if cores > 1 else ''})"
        device = names_of(devices) if fit.layers else processor
        self._info = replace(model.info, fits=True, active=True, device=device)

    @property
    def info(self) -> ModelInfo:
        return self._info

    @property
    def window(self) -> int:
        return self._window

    @property
    def parallel(self) -> int:
        return self._runtime.sequences

    @property
    def load(self) -> ModelLoad:
        scheduler = self._scheduler
        return ModelLoad(scheduler.waiting, scheduler.held, self._runtime.cells, scheduler.running)

    @property
    def layout(self) -> Finding:
        return self._layout

    @property
    def idle_gpu(self) -> IdleGpu | None:
        return self._idle_gpu

    @property
    def computing(self) -> float:
        """Seconds spent in llama.cpp so far."""
        return self._runtime.computing

    def count(self, messages: Prompt) -> int:
        return len(self.tokens(messages))

    def generate(
        self,
        messages: Prompt,
        *,
        max_tokens: int,
        cancel: CancelToken,
        listen: Callable[[Chunk], None],
        form: str = "",
        background: bool = False,
        sampling: Sampling = AS_SET,
        follow: Callable[[PromptRead], None] = lambda _: None,
        refusal: Refusal | None = None,
    ) -> Generation:
        grammar = self._grammar(form)
        request = Request(
            self.tokens(messages),
            max_tokens,
            self._chosen(sampling),
            cancel,
            grammar,
            background,
            self._refusal(refusal) if refusal and not form else None,
        )
        self._scheduler.submit(request)
        characters = codecs.getincrementaldecoder("utf-8")("replace")
        pending = 0
        for token in request.tokens(follow):
            pending += 1
            if text := characters.decode(self._runtime.piece(token)):
                listen(Chunk(text, pending))
                pending = 0
        return request.figures()

    def log_likelihoods(
        self, messages: Prompt, texts: Sequence[str], cancel: CancelToken
    ) -> list[float]:
        prompt = self.tokens(messages)
        return [self._log_likelihood(prompt, text, cancel) for text in texts]

    def _log_likelihood(self, prompt: Sequence[int], text: str, cancel: CancelToken) -> float:
        given = self._runtime.tokenize(text, begin=False)
        request = Request(prompt, len(given), AS_SET, cancel, given=given)
        self._scheduler.submit(request)
        if list(request.tokens()) != given:
            raise Cancelled()
        return request.log_likelihood

    def _refusal(self, refusal: Refusal) -> FirstToken:
        token, *_ = self._runtime.tokenize(refusal.text, begin=False)
        return FirstToken(token, refusal.least)

    def forget(self) -> None:
        self._scheduler.forget()

    def close(self) -> None:
        try:
            self._scheduler.close()
        finally:
            self._template.close()
            self._runtime.close()
            self._end_record()

    def _end_record(self) -> None:
        """Record no crash of the GPU: it holds no part of this model."""
        if self._crashes:
            self._crashes.end()
            self._crashes = None

    def _chosen(self, sampling: Sampling) -> Sampling:
        if sampling.temperature is not None:
            return sampling
        return replace(sampling, temperature=self._temperature)

    def _grammar(self, form: str) -> str:
        """Convert an answer form to GBNF and validate it. Raises ``UsageError``."""
        from llama_cpp.llama_grammar import json_schema_to_gbnf

        try:
            grammar = json_schema_to_gbnf(form) if form.lstrip().startswith("{") else form
        except _NO_SCHEMA as error:
            raise UsageError(f"The JSON schema of answers is invalid: {error}.") from error
        if grammar and not self._runtime.is_grammar(grammar):
            raise UsageError(
                "The grammar of answers is invalid.",
                remedy="Correct it: it must be llama.cpp's GBNF with a rule named root.",
            )
        return grammar

    def tokens(self, messages: Prompt) -> list[int]:
        """Return the tokens of the prompt that ``generate`` makes of messages."""
        text = messages if isinstance(messages, str) else self._template.render(messages)
        return self._runtime.tokenize(text)


def _stamp(path: str) -> tuple[str, int, int]:
    """Return a value that changes with a file's content."""
    status = os.stat(path)
    return path, status.st_size, status.st_mtime_ns

"""The language model port on llama.cpp: any GGUF chat model, many answers at once."""

from __future__ import annotations

import codecs
import ctypes
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from app.adapters.gguf_model import GgufModel
from app.adapters.hardware_psutil import free_memory, usable_cores
from app.adapters.llm_adapters import adapter_for
from app.adapters.llm_requantise import fast_copy
from app.adapters.llm_request import Request
from app.adapters.llm_runtime import Runtime
from app.adapters.llm_scheduler import Scheduler
from app.adapters.llm_template import ChatTemplate
from app.core.answers import ChatMessage
from app.core.errors import ModelInvalid, ModelTooLarge, UsageError
from app.core.model_ports import CancelToken, Chunk, Generation
from app.core.models import ModelInfo
from app.core.settings import Settings

_SEQUENCES = 4
"""Answers made at once; more gain little on a CPU (docs/benchmarks.md)."""
_CHUNK, _CHUNK_GPU = 128, 512
"""Tokens of prompts read in one step: how long others wait for their next token, and how soon a
cancelled prompt ends."""


class LlamaCpp:
    """A loaded model with a scheduler of its own."""

    def __init__(
        self, path: str, settings: Settings, cache: Path | None = None, *, adapted: bool = True
    ) -> None:
        """Loads the file; takes seconds. Raises ``ModelError``.

        ``cache`` is a folder for copies of models in a format that this processor likes better.
        Without ``adapted`` the model is left as it came, for what no adapter was trained for.
        """
        model = GgufModel(path)
        context = model.info.context
        self._window = min(settings.context_tokens, context or settings.context_tokens)
        self._temperature = settings.temperature
        threads = settings.threads or usable_cores()
        gpu = offloads() and settings.gpu_layers != 0
        sequences = _sequences(model, self._window)
        beside = adapter_for(path) if adapted else None
        self.brief = beside is not None
        original = path
        if cache and not gpu:
            path = fast_copy(path, model.info.quantisation, cache, threads, beside)
        self._runtime = Runtime(
            path,
            window=self._window,
            sequences=sequences,
            chunk=_CHUNK_GPU if gpu else _CHUNK,
            threads=threads,
            gpu_layers=settings.gpu_layers if gpu else 0,
            adapter=beside if path == original else None,
        )
        try:
            self._template = ChatTemplate(
                self._runtime.template,
                self._runtime.bos,
                self._runtime.eos,
                self._runtime.control_texts(),
            )
        except ModelInvalid:
            self._runtime.close()
            raise
        self._scheduler = Scheduler(self._runtime)
        device = gpu_name() if gpu else f"CPU ({threads} thread{'s' if threads > 1 else ''})"
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

    def count(self, messages: Sequence[ChatMessage]) -> int:
        return len(self._tokens(messages))

    def generate(
        self,
        messages: Sequence[ChatMessage],
        *,
        max_tokens: int,
        cancel: CancelToken,
        listen: Callable[[Chunk], None],
        form: str = "",
        background: bool = False,
    ) -> Generation:
        grammar = self._grammar(form)
        request = Request(
            self._tokens(messages),
            max_tokens,
            self._temperature,
            cancel,
            grammar,
            background,
        )
        self._scheduler.submit(request)
        characters = codecs.getincrementaldecoder("utf-8")("replace")
        pending = 0
        for token in request.tokens():
            pending += 1
            if text := characters.decode(self._runtime.piece(token)):
                listen(Chunk(text, pending))
                pending = 0
        return request.figures()

    def close(self) -> None:
        self._scheduler.close()
        self._runtime.close()

    def _grammar(self, form: str) -> str:
        """Raises ``UsageError``."""
        from llama_cpp.llama_grammar import json_schema_to_gbnf

        try:
            grammar = json_schema_to_gbnf(form) if form.lstrip().startswith("{") else form
        except (ValueError, KeyError, TypeError) as error:
            raise UsageError(f"The JSON schema of answers cannot be read: {error}.") from error
        if grammar and not self._runtime.is_grammar(grammar):
            raise UsageError(
                "The grammar of answers cannot be read.",
                remedy="Correct it: it is GBNF, as llama.cpp has it, with a rule named root.",
            )
        return grammar

    def _tokens(self, messages: Sequence[ChatMessage]) -> list[int]:
        return self._runtime.tokenize(self._template.render(messages))


def offloads() -> bool:
    """Whether llama.cpp was built for a GPU and finds one."""
    import llama_cpp

    return bool(llama_cpp.llama_supports_gpu_offload())


def gpu_name() -> str:
    """What the first GPU calls itself."""
    from llama_cpp._ggml import libggml

    describe = libggml.ggml_backend_dev_description
    describe.argtypes, describe.restype = [ctypes.c_void_p], ctypes.c_char_p
    by_type = libggml.ggml_backend_dev_by_type
    by_type.argtypes, by_type.restype = [ctypes.c_int], ctypes.c_void_p
    device = by_type(1)  # GGML_BACKEND_DEVICE_TYPE_GPU
    return describe(device).decode("utf-8", "replace") if device else "GPU"


def _sequences(model: GgufModel, window: int) -> int:
    """As many as fit into half of what the machine has left, at least one.

    Raises ``ModelTooLarge`` when not even one fits.
    """
    free, needed = free_memory(), model.memory(window)
    if needed > free:
        raise ModelTooLarge(
            f"{model.info.name} needs {needed / 1e9:.1f} GB with a context of {window} tokens; "
            f"{free / 1e9:.1f} GB are free."
        )
    further = (free - needed) // 2 // max(window * model.cache_bytes, 1)
    return int(min(_SEQUENCES, 1 + further))

"""llama.cpp through its C API: a loaded model with a KV cache for several sequences."""

from __future__ import annotations

import ctypes
import math
import os
import time
from collections.abc import Callable, Sequence
from typing import Any

from app.adapters.ggml.devices import gpu_list
from app.adapters.ggml.native_library import llama_library, native_log
from app.adapters.llm.decoder import Step
from app.adapters.llm.shared_weights import shared
from app.core.domain.errors import ModelError, ModelInvalid, SettingsError
from app.core.llm.completions import Sampling

CACHE_TYPES = {"f16": 1, "q8_0": 8, "q4_0": 2}
"""Number formats of the KV cache, as ggml numbers them (ggml.h, ggml_type)."""
_NO_ROOM = 1
"""Status of llama_decode: no slot in the KV cache for the batch."""


class Runtime:
    """``Decoder`` for one thread; its vocabulary is thread-safe."""

    def __init__(
        self,
        path: str,
        *,
        window: int,
        sequences: int,
        chunk: int,
        threads: Callable[[], int],
        gpu_layers: int,
        flash: str = "auto",
        cache_type: str = "f16",
        split: str = "",
        lora: str | None = None,
        shared_cells: int = 0,
    ) -> None:
        """``threads`` is called before each batch. ``flash`` (attention) is "on", "off", or "auto":
        llama.cpp's choice on a GPU, off on a CPU. ``cache_type`` is the number format of the KV
        cache, ``split`` the shares of several GPUs, as in "3,1". ``lora`` is a LoRA adapter's file
        (Hu et al. 2021). ``shared_cells`` are the tokens of a KV cache that all sequences share; 0
        gives each a cache of its own. Raises ``ModelInvalid`` with llama.cpp's reason when it
        cannot load a file."""
        llama_cpp = llama_library()
        self._api: Any = llama_cpp
        self.window, self.sequences, self.chunk = window, sequences, chunk
        self.cells = shared_cells or window * sequences
        native_log().forget_errors()
        llama_cpp.llama_backend_init()
        self._weights = shared(
            path,
            (gpu_layers, split),
            lambda: self._load(path, gpu_layers, split),
            llama_cpp.llama_model_free,
        )
        self._model = self._weights.model
        self._vocabulary = llama_cpp.llama_model_get_vocab(self._model)
        self._threads, self._using = threads, threads()
        flash_type = self._flash_type(flash, gpu_layers != 0)
        self._context = self._open(path, flash_type, cache_type, shared_cells > 0)
        if lora:
            self._load_lora(lora)
        self._memory = llama_cpp.llama_get_memory(self._context)
        self.computing = 0.0
        """Seconds spent in llama_decode."""
        self._batch = llama_cpp.llama_batch_init(max(chunk, sequences), 0, 1)
        self._divisible = not (
            llama_cpp.llama_model_is_recurrent(self._model)
            or llama_cpp.llama_model_is_hybrid(self._model)
        )

    @property
    def template(self) -> str | None:
        """The chat template in the model's file, or None."""
        source = self._api.llama_model_chat_template(self._model, None)
        return source.decode("utf-8", "replace") if source else None

    @property
    def bos(self) -> str:
        return self._text(self._api.llama_vocab_bos(self._vocabulary))

    @property
    def eos(self) -> str:
        return self._text(self._api.llama_vocab_eos(self._vocabulary))

    def control_texts(self) -> list[str]:
        """Return the texts of control tokens, such as <|im_end|>."""
        count = self._api.llama_vocab_n_tokens(self._vocabulary)
        control = self._api.llama_vocab_is_control
        return [self._text(t) for t in range(count) if control(self._vocabulary, t)]

    def tokenize(self, text: str, begin: bool = True) -> list[int]:
        """Tokenise a text, parsing control tokens; ``begin`` adds BOS if the model expects it."""
        data = text.encode("utf-8", "replace")
        tokens = (self._api.llama_token * (len(data) + 2))()
        begin = begin and not (self.bos and text.startswith(self.bos))
        count = self._api.llama_tokenize(
            self._vocabulary, data, len(data), tokens, len(tokens), begin, True
        )
        return list(tokens[:count])

    def piece(self, token: int) -> bytes:
        """Return a token's bytes: possibly part of a character, none for control tokens."""
        size = 64
        while True:
            buffer = ctypes.create_string_buffer(size)
            used = self._api.llama_token_to_piece(self._vocabulary, token, buffer, size, 0, False)
            if used >= 0:
                return buffer.raw[:used]
            size = -used

    def is_end(self, token: int) -> bool:
        return bool(self._api.llama_vocab_is_eog(self._vocabulary, token))

    def sampler(self, sampling: Sampling, grammar: str = "") -> LlamaSampler:
        return LlamaSampler(self._api, self._context, sampling, grammar)

    def is_grammar(self, text: str) -> bool:
        """Return whether llama.cpp accepts a text as GBNF."""
        sampler = self._api.llama_sampler_init_grammar(self._vocabulary, text.encode(), b"root")
        if sampler:
            self._api.llama_sampler_free(sampler)
        return bool(sampler)

    def decode(self, steps: Sequence[Step]) -> None:
        batch = self._batch
        batch.n_tokens = len(steps)
        for row, step in enumerate(steps):
            batch.token[row] = step.token
            batch.pos[row] = step.position
            batch.n_seq_id[row] = 1
            batch.seq_id[row][0] = step.sequence
            batch.logits[row] = step.last
        if (threads := self._threads()) != self._using:
            self._using = threads
            self._api.llama_set_n_threads(self._context, threads, threads)
        begun = time.perf_counter()
        status = self._api.llama_decode(self._context, batch)
        self.computing += time.perf_counter() - begun
        if status == _NO_ROOM:
            raise ModelError(f"The model's KV cache of {self.window} tokens is full.")
        if status:
            raise ModelError(f"llama.cpp failed (status {status}).{_native_errors()}")

    def truncate(self, sequence: int, length: int) -> bool:
        return bool(self._api.llama_memory_seq_rm(self._memory, sequence, length, -1))

    def share(self, source: int, target: int, length: int) -> bool:
        if self._divisible:  # llama.cpp copies only whole sequences between streams
            self._api.llama_memory_seq_cp(self._memory, source, target, -1, -1)
            self.truncate(target, length)
        return self._divisible

    def size(self, sequence: int) -> int:
        return int(self._api.llama_state_seq_get_size(self._context, sequence))

    def save(self, sequence: int, tokens: Sequence[int], path: str) -> bool:
        held = (self._api.llama_token * len(tokens))(*tokens)
        write = self._api.llama_state_seq_save_file
        return bool(write(self._context, os.fsencode(path), sequence, held, len(tokens)))

    def restore(self, sequence: int, path: str) -> list[int]:
        held = (self._api.llama_token * self.window)()
        count = ctypes.c_size_t()
        read = self._api.llama_state_seq_load_file
        if not read(
            self._context, os.fsencode(path), sequence, held, self.window, ctypes.byref(count)
        ):
            self.truncate(sequence, 0)
            return []
        return list(held[: count.value])

    def close(self) -> None:
        self._api.llama_batch_free(self._batch)
        self._api.llama_free(self._context)
        self._weights.release()

    def _load(self, path: str, gpu_layers: int, split: str) -> Any:
        params = self._api.llama_model_default_params()
        params.n_gpu_layers = gpu_layers
        devices = gpu_list(gpu_layers != 0)
        params.devices = ctypes.cast(devices, ctypes.c_void_p)
        if split:
            shares = (ctypes.c_float * self._api.llama_max_devices())(*shares_of(split))
            params.tensor_split = shares
        model = self._api.llama_model_load_from_file(os.fsencode(path), params)
        if not model:
            raise ModelInvalid(f"{path}: llama.cpp cannot load it.{_native_errors()}")
        return model

    def _flash_type(self, wish: str, gpu: bool) -> int:
        """Resolve "auto": off on a CPU, where answers would depend on how prompts are split."""
        api, automatic = self._api, "auto" if gpu else "off"
        kinds = {
            "auto": api.LLAMA_FLASH_ATTN_TYPE_AUTO,
            "on": api.LLAMA_FLASH_ATTN_TYPE_ENABLED,
            "off": api.LLAMA_FLASH_ATTN_TYPE_DISABLED,
        }
        return int(kinds[automatic if wish == "auto" else wish])

    def _open(self, path: str, flash: int, cache_type: str, shared: bool) -> Any:
        params = self._api.llama_context_default_params()
        params.n_ctx = self.cells
        params.n_seq_max = self.sequences
        params.n_batch = params.n_ubatch = max(self.chunk, self.sequences)
        params.n_threads = params.n_threads_batch = self._using
        # Separate KV streams: an answer's rounding, and with it its text, then does not depend on
        # other sequences; nor, with flash attention off, on how its prompt was split into batches.
        # They are also faster where little is shared, but each takes room for the whole window.
        params.kv_unified = shared
        params.flash_attn_type = flash
        params.type_k = params.type_v = CACHE_TYPES[cache_type]
        context = self._api.llama_init_from_model(self._model, params)
        if not context:
            self._weights.release()
            raise ModelInvalid(
                f"{path}: llama.cpp cannot create a context of {params.n_ctx} tokens."
                f"{_native_errors()}",
                remedy="Lower `context_tokens`, or use another model.",
            )
        return context

    def _load_lora(self, path: str) -> None:
        """Load a LoRA adapter, which is freed with the weights."""
        api = self._api
        adapter = api.llama_adapter_lora_init(self._model, os.fsencode(path))
        if adapter:
            adapters = (api.llama_adapter_lora_p_ctypes * 1)(adapter)
            if not api.llama_set_adapters_lora(
                self._context, adapters, 1, (ctypes.c_float * 1)(1.0)
            ):
                return
        api.llama_free(self._context)
        self._weights.release()
        raise ModelInvalid(
            f"{path}: llama.cpp cannot load the LoRA adapter.{_native_errors()}",
            remedy="Install Alcove again.",
        )

    def _text(self, token: int) -> str:
        if token < 0:
            return ""
        written: bytes = self._api.llama_vocab_get_text(self._vocabulary, token)
        return written.decode("utf-8", "replace")


def shares_of(text: str) -> list[float]:
    """Parse the numbers in "3,1". Raises ``SettingsError``."""
    try:
        return [float(part) for part in text.split(",")]
    except ValueError as error:
        raise SettingsError(f"`gpu_split` must be numbers such as 3,1, not {text!r}.") from error


_LIKELIEST = (64, 2048)
"""How many tokens are checked against a grammar before all are."""


class LlamaSampler:
    """Sampler chain of one generation. Greedy at temperature 0."""

    def __init__(self, api: Any, context: Any, sampling: Sampling, grammar: str) -> None:
        self._api, self._context = api, context
        vocabulary = api.llama_model_get_vocab(api.llama_get_model(context))
        self._size = int(api.llama_vocab_n_tokens(vocabulary))
        self._chain = api.llama_sampler_chain_init(api.llama_sampler_chain_default_params())
        self._grammar = None
        if grammar:
            self._grammar = api.llama_sampler_init_grammar(vocabulary, grammar.encode(), b"root")
        if sampling.temperature:
            seed = api.LLAMA_DEFAULT_SEED if sampling.seed is None else sampling.seed % 2**32
            self._add(api.llama_sampler_init_top_p(sampling.top_p, 1))
            self._add(api.llama_sampler_init_temp(sampling.temperature))
            self._add(api.llama_sampler_init_dist(seed))
        else:
            self._add(api.llama_sampler_init_greedy())

    def choose(self, row: int) -> int:
        if not self._grammar:
            return int(self._api.llama_sampler_sample(self._chain, self._context, row))
        for count in (*_LIKELIEST, self._size):
            if (token := self._allowed(row, min(count, self._size))) is not None:
                break
        else:
            raise ModelError("The grammar of answers allows no further token.")
        self._api.llama_sampler_accept(self._grammar, token)
        self._api.llama_sampler_accept(self._chain, token)
        return token

    def _allowed(self, row: int, count: int) -> int | None:
        """Sample among those of the likeliest tokens that the grammar allows, if it does any: to
        check a whole vocabulary against a grammar of many alternatives takes seconds a token."""
        import numpy as np

        logits = self._logits(row)
        best = np.argpartition(logits, -count)[-count:] if count < self._size else range(count)
        data = (self._api.llama_token_data * count)(
            *((int(token), float(logits[token]), 0.0) for token in best)
        )
        found = self._api.llama_token_data_array(data, count, -1, False)
        self._api.llama_sampler_apply(self._grammar, ctypes.byref(found))
        allowed = [(each.id, each.logit) for each in data[: found.size] if each.logit > -math.inf]
        if not allowed:
            return None
        kept = (self._api.llama_token_data * len(allowed))(
            *((token, logit, 0.0) for token, logit in allowed)
        )
        found = self._api.llama_token_data_array(kept, len(allowed), -1, False)
        self._api.llama_sampler_apply(self._chain, ctypes.byref(found))
        return int(found.data[found.selected].id)

    def log_probability(self, row: int, token: int) -> float:
        import numpy as np

        logits = self._logits(row)
        highest = logits.max()
        return float(logits[token] - highest - np.log(np.exp(logits - highest).sum()))

    def rule_out(self, row: int, token: int) -> None:
        self._logits(row)[token] = -math.inf

    def close(self) -> None:
        self._api.llama_sampler_free(self._chain)
        if self._grammar:
            self._api.llama_sampler_free(self._grammar)

    def _logits(self, row: int) -> Any:
        """llama.cpp's own float32 array [vocabulary], from which it samples."""
        import numpy as np

        found = self._api.llama_get_logits_ith(self._context, row)
        return np.ctypeslib.as_array(found, (self._size,))

    def _add(self, sampler: Any) -> None:
        self._api.llama_sampler_chain_add(self._chain, sampler)


def _native_errors() -> str:
    """Format llama.cpp's last error messages, which often give the reason."""
    errors = native_log().errors()
    return f" Its log: {'; '.join(dict.fromkeys(errors))}" if errors else ""

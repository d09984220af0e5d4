"""Measures sentence-transformers with its defaults, as a reference for our embedder."""

from __future__ import annotations

import time
from collections.abc import Sequence

from app.adapters.system.hardware import usable_cores


def encode_seconds(folder: str, texts: Sequence[str]) -> float:
    """Return the seconds of ``SentenceTransformer.encode`` with its defaults, after a warm-up."""
    import torch
    from sentence_transformers import SentenceTransformer

    torch.set_num_threads(usable_cores())  # torch's default, which our embedder changes
    model = SentenceTransformer(folder, local_files_only=True)
    model.encode(list(texts[:32]))
    started = time.perf_counter()
    model.encode(list(texts))
    return time.perf_counter() - started

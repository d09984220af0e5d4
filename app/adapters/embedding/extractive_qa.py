"""The bundled extractive QA model: the bundled embedder with LoRA weights and a span head.

Trained by ``scripts/train_reader.py``. As in BERT (Devlin et al. 2019), the score of a span is the
sum of those of its first and last token, and the score of no answer that of the text's first token.
"""

from __future__ import annotations

import functools
import json
import math
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.adapters.embedding import import_lock
from app.adapters.embedding.sentence_transformers import bundled_folder
from app.adapters.files.samples import ASSETS
from app.adapters.system.hardware import FreeCores, usable_cores
from app.core.answering.confidence import Calibration
from app.core.domain.errors import ModelInvalid
from app.core.llm.answer_spans import QaPrediction, Span

FOLDER = ASSETS / "readers"
"""Contains ``reader.safetensors`` and ``confidence.json``, the fields of a ``Calibration``."""
LONGEST = 256
"""Most tokens of question and passage, as in training; passages have at most 200."""
QUESTION_WORDS = 40
"""Most words of a question, as in training."""
ANSWER_TOKENS = 25
"""Most tokens of a span: the model was trained for answers of a few words."""
SPANS = 8
"""Most spans returned for a passage."""


class MiniLmExtractiveQa:
    """``ExtractiveQa`` over the bundled embedder; loaded on first use."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._weights = folder / "reader.safetensors"
        self._confidence = folder / "confidence.json"
        self._turn = threading.Lock()
        self._cores = FreeCores(usable_cores())

    @functools.cached_property
    def calibration(self) -> Calibration:
        return Calibration(**json.loads(self._confidence.read_text("utf-8")))

    def read(self, question: str, passages: Sequence[str]) -> list[QaPrediction]:
        if not passages:
            return []
        with self._turn:
            scores, coded = self._scores(question, passages)
        offsets = coded["offset_mapping"]
        inside = [[part == 1 for part in coded.sequence_ids(n)] for n in range(len(passages))]
        return [
            _reading(scores[n], offsets[n], first=inside[n].index(True), last=_last(inside[n]))
            if any(inside[n])
            else QaPrediction(float(scores[n][0].sum()), -math.inf, ())
            for n in range(len(passages))
        ]

    def close(self) -> None:
        self.__dict__.pop("_model", None)

    def _scores(self, question: str, passages: Sequence[str]) -> tuple[Any, Any]:
        """Return the scores [passages, tokens, 2] of being first and last token, and the tokens."""
        import torch

        with import_lock.LOCK:
            encoder, span, tokenizer = self._model
        coded = tokenizer(
            [" ".join(question.split()[:QUESTION_WORDS])] * len(passages),
            list(passages),
            truncation="only_second",
            max_length=LONGEST,
            padding=True,
            return_offsets_mapping=True,
            return_tensors="pt",
        )
        tokens = {name: value for name, value in coded.items() if name != "offset_mapping"}
        torch.set_num_threads(self._cores())  # the embedder changes it too
        with torch.inference_mode():
            return span(encoder(**tokens).last_hidden_state).numpy(), coded

    @functools.cached_property
    def _model(self) -> tuple[Any, Any, Any]:
        """Load encoder, span head, and tokenizer."""
        import torch
        from safetensors import SafetensorError, safe_open
        from transformers import AutoModel, AutoTokenizer
        from transformers.utils import logging

        folder = bundled_folder()
        logging.disable_progress_bar()  # type: ignore[no-untyped-call]  # it has no hints
        encoder = AutoModel.from_pretrained(folder, local_files_only=True).eval()
        try:
            with safe_open(str(self._weights), "pt") as file:
                scale = float(file.metadata()["scale"])
                weights = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - it is no mapping
            span = torch.nn.Linear(encoder.config.hidden_size, 2)
            span.load_state_dict({"weight": weights["span.weight"], "bias": weights["span.bias"]})
            with torch.no_grad():
                for name, layer in encoder.encoder.named_modules():
                    if f"{name}.lora_a" in weights:
                        thin = weights[f"{name}.lora_b"] @ weights[f"{name}.lora_a"]
                        layer.weight += scale * thin
        except (OSError, SafetensorError, KeyError, RuntimeError, TypeError) as error:
            raise ModelInvalid(
                f"{self._weights}: {error}", remedy="Install Alcove again."
            ) from error
        return encoder, span, AutoTokenizer.from_pretrained(folder, local_files_only=True)


def _last(inside: Sequence[bool]) -> int:
    return len(inside) - 1 - inside[::-1].index(True)


def _reading(scores: Any, offsets: Any, first: int, last: int) -> QaPrediction:
    """Return the best spans within the tokens ``first`` to ``last`` of a passage."""
    import numpy as np

    begins, ends = scores[first : last + 1, 0], scores[first : last + 1, 1]
    pairs = begins[:, None] + ends[None, :]
    count = len(begins)
    allowed = np.triu(np.ones((count, count), bool)) & np.tril(
        np.ones((count, count), bool), ANSWER_TOKENS - 1
    )
    pairs = np.where(allowed, pairs, -np.inf).ravel()
    best = [at for at in np.argsort(-pairs)[:SPANS] if np.isfinite(pairs[at])]
    spans = tuple(
        Span(
            int(offsets[first + at // count][0]),
            int(offsets[first + at % count][1]),
            float(pairs[at]),
        )
        for at in best
    )
    present = np.logaddexp.reduce(begins) + np.logaddexp.reduce(ends)
    return QaPrediction(float(scores[0].sum()), float(present), spans)

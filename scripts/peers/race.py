"""Asks each system every question in turn; prints a table: F1, hits, time to first token."""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from systems import Alcove, LangChain, LlamaIndex, Reply, System

from app.adapters.embedding.sentence_transformers import bundled_folder
from app.adapters.models.gguf_files import GgufFiles
from app.core.text.similarity import contains_answer, exact_match, token_f1


def main() -> None:
    options = _options()
    lines = options.questions.read_text("utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if row.get("answers")]
    random.Random(options.seed).shuffle(rows)
    rows = rows[: options.count]
    model, embedder = GgufFiles("/nonexistent", 0).bundled, bundled_folder()
    assert model
    with tempfile.TemporaryDirectory() as home:
        peers = (embedder, model, options.tokens)
        systems: list[System] = [
            Alcove(options.corpus, Path(home), options.tokens),
            LangChain(options.corpus, *peers),
            LlamaIndex(options.corpus, *peers),
        ]
        for system in systems:
            system.ask("What is this about?")  # loads what is loaded on first use
        figures: dict[str, list[dict[str, float]]] = {system.name: [] for system in systems}
        for number, row in enumerate(rows, 1):
            for system in systems:
                figures[system.name].append(judged(row, system.ask(row["question"])))
            print(f"{number}/{len(rows)}", file=sys.stderr, flush=True)
    print(
        f"{len(rows)} answerable questions of {options.questions}, answers of at most"
        f" {options.tokens} tokens\n"
    )
    print("| system | F1 | exact | hit@1 | time to first token, relative to Alcove (median) |")
    print("|---|---|---|---|---|")
    base = statistics.median(found["first"] for found in figures["Alcove"])
    for name, found in figures.items():
        mean = {key: statistics.fmean(f[key] for f in found) for key in ("f1", "exact", "hit")}
        first = statistics.median(f["first"] for f in found) / base
        print(
            f"| {name} | {mean['f1']:.2f} | {mean['exact']:.2f} | {mean['hit']:.2f} | {first:.2f} |"
        )


def judged(row: dict[str, Any], reply: Reply) -> dict[str, float]:
    """Score one reply against the accepted answers."""
    right = Path(reply.path).name == row["article"]
    return {
        "f1": token_f1(reply.answer, row["answers"]),
        "exact": exact_match(reply.answer, row["answers"]),
        "hit": right and contains_answer(reply.passage, row["answers"]),
        "first": reply.first_ms,
    }


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    add = parser.add_argument
    add("--corpus", type=Path, required=True, help="a folder of text files")
    add("--questions", type=Path, required=True, help="JSON lines: question, answers, article")
    add("--count", type=int, default=40)
    add("--tokens", type=int, default=64, help="longest answer")
    add("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()

"""Ablation of the ranking: leaves out one part after another and counts hits.

    python scripts/ablate_search.py --set NAME HOME QUESTIONS.jsonl [--set ...]

``HOME`` is a data folder in which the documents of the set are indexed. Dense and lexical search
run once per question; the rankings are compared over the same candidates. Prints a Markdown table
of hit@1 / hit@5.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.adapters.system.lock_file import acquire
from app.bootstrap.library import open_library
from app.core.domain.passages import EmbedderIdentity
from app.core.domain.search import EVERYWHERE
from app.core.evaluation.scoring import GoldQuestion, first_hit, hit_rates, read_gold
from app.core.metrics.stopwatch import Stopwatch
from app.core.retrieval.ranking import fuse, weights_for
from app.services.answering.searcher import Legs

RANK_CONSTANT = 60
"""k of reciprocal rank fusion, as published (Cormack, Clarke and Buettcher, 2009)."""

Way = Callable[[str, Legs, EmbedderIdentity], Sequence[str]]
"""Maps a question, the results of both searches, and the embedder to ranked keys."""


def weighed(verbatim: bool = True, **changed: float) -> Way:
    """The product's ranking with some weights changed."""

    def rank(question: str, legs: Legs, embedder: EmbedderIdentity) -> Sequence[str]:
        found = fuse(
            question,
            legs.dense,
            legs.lexical,
            legs.similarities,
            legs.terms,
            embedder.languages,
            weights_for(embedder.name)._replace(**changed),
        )
        first = legs.verbatim if verbatim else frozenset()
        return [f.key for f in sorted(found, key=lambda f: f.key not in first)]

    return rank


def reciprocal(question: str, legs: Legs, embedder: EmbedderIdentity) -> Sequence[str]:
    """Reciprocal rank fusion of both legs."""
    scores: dict[str, float] = {}
    for leg in (legs.dense, legs.lexical):
        for rank, (key, _) in enumerate(leg, 1):
            scores[key] = scores.get(key, 0.0) + 1 / (RANK_CONSTANT + rank)
    return sorted(scores, key=lambda key: -scores[key])


WAYS: dict[str, Way] = {
    "as it is": weighed(),
    "dense alone": lambda _, legs, __: [key for key, _ in legs.dense],
    "BM25 alone": lambda _, legs, __: [key for key, _ in legs.lexical],
    "reciprocal rank fusion": reciprocal,
    "keyword weight 0.010": weighed(words=0.010),
    "keyword weight 0.015": weighed(words=0.015),
    "keyword weight 0.020": weighed(words=0.020),
    "keyword weight 0.025": weighed(words=0.025),
    "keyword weight 0.030": weighed(words=0.030),
    "without coverage": weighed(covered=0),
    "without closeness": weighed(close=0),
    "without order": weighed(ordered=0),
    "without BM25": weighed(bm25=0),
    "no more weight in unknown languages": weighed(unsupported_language=1),
    "verbatim matches not first": weighed(verbatim=False),
}


def main() -> None:
    sets = {name: measured(Path(home), Path(file)) for name, home, file in options()}
    print("| ranking | " + " | ".join(sets) + " |")
    print("|---" * (len(sets) + 1) + "|")
    for way in WAYS:
        print(f"| {way} | " + " | ".join(sets[name][way] for name in sets) + " |")


def options() -> list[tuple[str, str, str]]:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--set", action="append", nargs=3, required=True, metavar=("NAME", "HOME", "QUESTIONS")
    )
    return [(name, home, file) for name, home, file in parser.parse_args().set]


def measured(home: Path, file: Path) -> dict[str, str]:
    """The hit rates of each ranking over the answerable questions of a set."""
    ranks: dict[str, list[int | None]] = {way: [] for way in WAYS}
    with acquire(str(home)):
        parts = open_library(str(home))
        try:
            embedder = parts.embedder.identity
            for question in filter(lambda q: q.answerable, read(file)):
                legs = parts.searcher.legs(question.question, EVERYWHERE, Stopwatch())
                for name, way in WAYS.items():
                    ranks[name].append(place(question, legs, way, embedder))
        finally:
            parts.close()
    rates = {name: hit_rates(found) for name, found in ranks.items()}
    return {name: f"{rate['hit@1']:.2f} / {rate['hit@5']:.2f}" for name, rate in rates.items()}


def read(file: Path) -> list[GoldQuestion]:
    return read_gold(json.loads(line) for line in file.read_text("utf-8").splitlines())


def place(question: GoldQuestion, legs: Legs, way: Way, embedder: EmbedderIdentity) -> int | None:
    """Rank of the first hit."""
    keys = way(question.question, legs, embedder)
    stored = [legs.passages[key][0] for key in keys]
    return first_hit(question, [(found.path, found.passage.text) for found in stored])


if __name__ == "__main__":
    main()

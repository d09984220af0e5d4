"""Fits the weights of the ranking for the embedder in use.

    python scripts/fit_ranking.py --set NAME HOME QUESTIONS.jsonl [--set ...]

``HOME`` is a data folder in which the documents of the set are indexed. Both searches run once per
question. The parts of the score are then weighed so that the passages that answer become most
probable among all candidates (softmax over the candidates of a question; all sets count alike).
Prints the weights as ``Weights`` of ``core/retrieval/ranking.py``, and for each set its hit@1 and
hit@5 with weights fitted to the *other* sets, beside those of the present weights.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
from scipy.optimize import minimize

from app.adapters.system.lock_file import acquire
from app.bootstrap.library import open_library
from app.core.domain.search import EVERYWHERE
from app.core.evaluation.scoring import GoldQuestion, hit_rates, is_hit, read_gold
from app.core.metrics.stopwatch import Stopwatch
from app.core.retrieval.ranking import WEIGHTS, Weights, fuse, weights_for
from app.services.answering.searcher import Legs

NONE = Weights(words=1, unsupported_language=1, covered=0, close=0, ordered=0, bm25=0, scale=0)
PARTS = {
    "scale": NONE._replace(scale=1, words=0),
    "covered": NONE._replace(covered=1),
    "close": NONE._replace(close=1),
    "ordered": NONE._replace(ordered=1),
    "bm25": NONE._replace(bm25=1),
}
"""Weights under which a score is a single part of it."""
PENALTY = 1e-4
"""Keeps weights finite where a set is ranked without a mistake."""

Array = np.ndarray[Any, Any]


class Candidates(NamedTuple):
    """The candidates of a question: parts [passages, parts], whether each answers, and whether it
    has the question verbatim."""

    parts: Array
    right: Array
    verbatim: Array


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--set", action="append", nargs=3, required=True, metavar=("NAME", "HOME", "QUESTIONS")
    )
    asked, sets = parser.parse_args().set, {}
    for name, home, file in asked:
        sets[name], present = collected(Path(home), Path(file))
    print("| set | questions | present weights | fitted to the other sets |\n|---|---|---|---|")
    for name, candidates in sets.items():
        others = [found for other, found in sets.items() if other != name]
        rows = [
            rated(candidates, vector(present)),
            rated(candidates, fitted(others or [candidates])),
        ]
        print(f"| {name} | {len(candidates)} | {' | '.join(rows)} |", flush=True)
    print(as_weights(fitted(list(sets.values())), present.unrelated))


def collected(home: Path, file: Path) -> tuple[list[Candidates], Weights]:
    """The candidates of each answerable question, and the present weights of the embedder."""
    found = []
    with acquire(str(home)):
        parts = open_library(str(home))
        try:
            weights = weights_for(parts.embedder.identity)
            rows = (json.loads(line) for line in file.read_text("utf-8").splitlines())
            for question in filter(lambda q: q.answerable, read_gold(rows)):
                legs = parts.searcher.legs(question.question, EVERYWHERE, Stopwatch())
                found.append(_candidates(question, legs, weights.unrelated))
        finally:
            parts.close()
    return found, weights


def _candidates(question: GoldQuestion, legs: Legs, unrelated: float) -> Candidates:
    keys = list(dict.fromkeys(key for key, _ in (*legs.dense, *legs.lexical)))
    columns = []
    for weights in PARTS.values():
        fused = fuse(
            question.question,
            legs.dense,
            legs.lexical,
            legs.similarities,
            legs.terms,
            (),
            weights._replace(unrelated=unrelated),
        )
        scores = {found.key: found.score for found in fused}
        columns.append([scores[key] for key in keys])
    stored = [legs.passages[key][0] for key in keys]
    right = [is_hit(question, found.path, found.passage.text) for found in stored]
    return Candidates(
        np.array(columns).T.reshape(len(keys), len(PARTS)),
        np.array(right, bool),
        np.array([key in legs.verbatim for key in keys], bool),
    )


def fitted(sets: Sequence[Sequence[Candidates]]) -> Array:
    """The weights of the parts that make right passages most probable."""
    useful = [[c for c in found if c.right.any() and not c.right.all()] for found in sets]

    def loss(theta: Array) -> tuple[float, Array]:
        whole, slope = PENALTY * float(theta @ theta), 2 * PENALTY * theta
        for found in useful:
            for candidates in found:
                scores = candidates.parts @ theta
                everything = np.exp(scores - scores.max())
                everything /= everything.sum()
                right = everything * candidates.right
                share = 1 / (len(found) * len(useful))
                whole -= share * float(np.log(right.sum()))
                slope += share * (candidates.parts.T @ (everything - right / right.sum()))
        return whole, slope

    start = vector(WEIGHTS) * 10
    return minimize(loss, start, jac=True, bounds=[(0, None)] * len(PARTS), method="L-BFGS-B").x


def vector(weights: Weights) -> Array:
    """The weight of each part."""
    words = np.array([weights.covered, weights.close, weights.ordered, weights.bm25])
    return np.array([weights.scale, *(weights.words * words)])


def as_weights(theta: Array, unrelated: float) -> Weights:
    """Weights with the same ranking, whose parts about words weigh as much together as now."""
    now = vector(WEIGHTS)[1:].sum()
    scale, *words = theta * now / theta[1:].sum()
    rounded = [round(float(word) / WEIGHTS.words, 2) for word in words]
    return Weights(
        WEIGHTS.words, WEIGHTS.unsupported_language, *rounded, unrelated, round(scale, 2)
    )


def rated(found: Sequence[Candidates], theta: Array) -> str:
    """hit@1 / hit@5; passages with the question verbatim come first."""
    ranks: list[int | None] = []
    for candidates in found:
        order = np.lexsort((-(candidates.parts @ theta), ~candidates.verbatim))
        hits = np.flatnonzero(candidates.right[order])
        ranks.append(int(hits[0]) + 1 if len(hits) else None)
    rates = hit_rates(ranks)
    return f"{rates['hit@1']:.3f} / {rates['hit@5']:.3f}"


if __name__ == "__main__":
    main()

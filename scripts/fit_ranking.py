"""Fits the weights of the ranking, and compares it with others.

    python scripts/fit_ranking.py collect HOME QUESTIONS.jsonl SET.jsonl
    python scripts/fit_ranking.py fit SET.jsonl ...
    python scripts/fit_ranking.py table SET.jsonl ...

``HOME`` is a data folder in which the documents of a set are indexed. ``collect`` searches once per
question and writes the candidates with their features. ``fit`` takes weights that make the right
candidates likely in a softmax over all of a question (listwise logistic regression), every set
counting alike, and prints hit@1 / hit@5 of each set with the weights fitted to the others.
``table`` leaves out one feature after another, and prints the same as Markdown.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.adapters.embedding.extractive_qa import MiniLmExtractiveQa
from app.adapters.system.lock_file import acquire
from app.bootstrap.library import open_library
from app.core.domain.search import EVERYWHERE
from app.core.evaluation.scoring import GoldQuestion, hit_rates, is_hit, read_gold
from app.core.metrics.stopwatch import Stopwatch
from app.core.retrieval.ranking import Features, features, fuse, weights_for
from app.core.text.languages import covers, detect
from app.services.answering.searcher import Legs

RANK_CONSTANT = 60
"""k of reciprocal rank fusion, as published (Cormack, Clarke and Buettcher, 2009)."""
FIRST, SECOND = 0, 1
"""Columns of ranks."""
PENALTY = 1e-3
"""Weight of the squared (scaled) weights in the loss."""
FEATURES = Features._fields
FACTORS = (1.0, 1.5, 2.0, 3.0, 4.0, 6.0)
"""Factors of words tried for languages that the embedder does not know."""

Array = np.ndarray[Any, np.dtype[np.float64]]


@dataclass(frozen=True)
class Asked:
    """A question with its candidates: their features, ranks in both searches (0 where missed),
    whether each is right or verbatim, and the QA model's log odds of an answer in it (the least of
    all where it was not read)."""

    embedder: str
    known: bool
    features: Array
    ranks: Array
    right: Array
    verbatim: Array
    odds: Array | None = None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    collecting = commands.add_parser("collect")
    for name in ("home", "questions", "out"):
        collecting.add_argument(name, type=Path)
    collecting.add_argument("--read", type=int, default=0, help="passages that the QA model reads")
    collecting.add_argument("--every", type=int, default=1, help="take every n-th question")
    for command in ("fit", "table"):
        commands.add_parser(command).add_argument("sets", type=Path, nargs="+")
    options = parser.parse_args()
    if options.command == "collect":
        questions = [q for q in read_gold(lines(options.questions)) if q.answerable]
        rows = collected(options.home, questions[:: options.every], options.read)
        with options.out.open("w", encoding="utf-8") as out:
            out.writelines(json.dumps(row) + "\n" for row in rows)
        return
    sets = {file.stem: loaded(lines(file)) for file in options.sets}
    report = {"fit": fit_report, "table": table}[options.command]
    print("\n".join(report(sets)))


def lines(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def collected(
    home: Path, questions: Sequence[GoldQuestion], most: int
) -> Iterator[dict[str, object]]:
    """One row a question; the QA model reads the first ``most`` passages."""
    qa = MiniLmExtractiveQa()
    with acquire(str(home)):
        parts = open_library(str(home))
        try:
            identity = parts.embedder.identity
            for question in questions:
                legs = parts.searcher.legs(question.question, EVERYWHERE, Stopwatch())
                row = row_of(question, legs, identity.name, identity.languages)
                keys = [found["key"] for found in row["candidates"][:most]]
                texts = [legs.passages[key][0].passage.text for key in keys]
                views = qa.read(question.question, texts)
                row["odds"] = [view.present - view.absent for view in views]
                yield row
        finally:
            parts.close()


def row_of(
    question: GoldQuestion, legs: Legs, embedder: str, languages: tuple[str, ...]
) -> dict[str, Any]:
    """The candidates of a question in the product's order."""
    spoken = {name: found[0].language for name, found in legs.passages.items()}
    weights = weights_for(embedder)
    fused = fuse(
        question.question,
        legs.dense,
        legs.lexical,
        legs.similarities,
        legs.terms,
        languages,
        weights,
        spoken,
        named=legs.named,
    )
    known = features(
        question.question,
        [found.key for found in fused],
        legs.lexical,
        legs.similarities,
        legs.terms,
        weights.unrelated,
        legs.named,
    )
    firsts = {found.key: legs.passages[found.key][0] for found in fused}
    return {
        "id": question.id,
        "known": covers(languages, detect(question.question)),
        "embedder": embedder,
        "candidates": [
            {
                "key": key,
                "features": known[key],
                "ranks": [dense_rank or 0, lexical_rank or 0],
                "verbatim": key in legs.verbatim,
                "right": is_hit(question, firsts[key].path, firsts[key].passage.text),
            }
            for key, _, dense_rank, lexical_rank in fused
        ],
    }


def loaded(rows: Iterable[Mapping[str, Any]]) -> list[Asked]:
    return [asked(row) for row in rows]


def asked(row: Mapping[str, Any]) -> Asked:
    candidates = row["candidates"]

    def column(name: str) -> Array:
        return np.array([candidate[name] for candidate in candidates], float)

    odds = row.get("odds")
    return Asked(
        str(row["embedder"]),
        bool(row["known"]),
        column("features").reshape(-1, len(FEATURES)),
        column("ranks").reshape(-1, 2),
        column("right"),
        column("verbatim"),
        np.array(odds + [min(odds)] * (len(candidates) - len(odds))) if odds else None,
    )


def fitted(sets: Sequence[Sequence[Asked]], left_out: str = "") -> Array:
    """Weights of the features, in units of that of cosine similarity."""
    told = [[q for q in asked if 0 < q.right.sum() < len(q.right)] for asked in sets]
    used = [asked for asked in told if asked]
    spread = [np.std(q.features, axis=0) for asked in used for q in asked]
    kept = np.array([name != left_out for name in FEATURES], float)
    scale = kept / (np.mean(spread, axis=0) + 1e-9)

    def loss(weights: Array) -> tuple[float, Array]:
        """Negative log likelihood of the right candidates, every set counting alike, with its
        slope."""
        total, slope = PENALTY * weights @ weights, 2 * PENALTY * weights
        for asked in used:
            for question in asked:
                features = question.features * scale
                scores = features @ weights
                likely = softmax(scores)
                right = likely * question.right
                share = 1 / len(used) / len(asked)
                total -= share * float(np.log(right.sum() + 1e-300))
                slope += share * (likely - right / (right.sum() + 1e-300)) @ features
        return total, slope

    found = minimize(loss, np.ones(len(FEATURES)), jac=True, method="L-BFGS-B").x * scale
    return np.asarray(found / found[0])


def softmax(scores: Array) -> Array:
    raised = np.exp(scores - scores.max())
    return raised / raised.sum()


Way = Callable[[Asked], Array]
"""Scores the candidates of a question."""


def weighed(weights: Array, factor: float = 1.0, verbatim: bool = True) -> Way:
    """The product's ranking with these weights."""

    def score(question: Asked) -> Array:
        scale = np.ones(len(FEATURES))
        scale[1:] = 1.0 if question.known else factor
        first = 1e3 * question.verbatim if verbatim else 0.0
        return question.features @ (weights * scale) + first

    return score


def by_rank(*columns: int) -> Way:
    """Reciprocal rank fusion of these searches; of one, its own ranking."""

    def score(question: Asked) -> Array:
        ranks = question.ranks[:, columns]
        return np.where(ranks > 0, 1 / (RANK_CONSTANT + ranks), 0.0).sum(axis=1)

    return score


def hits(questions: Sequence[Asked], way: Way) -> str:
    """hit@1 / hit@5 over all questions."""
    ranks = [first_right(question, way(question)) for question in questions]
    rates = hit_rates(ranks, (1, 5))
    return f"{rates['hit@1']:.2f} / {rates['hit@5']:.2f}"


def first_right(question: Asked, scores: Array) -> int | None:
    order = np.argsort(-scores, kind="stable")
    places = np.flatnonzero(question.right[order])
    return int(places[0]) + 1 if len(places) else None


def without(sets: Mapping[str, Sequence[Asked]], name: str) -> dict[str, Sequence[Asked]]:
    """All sets but one, and but those of its kind: ``xquad-es`` leaves out all of ``xquad``."""
    kind = name.partition("-")[0]
    return {other: asked for other, asked in sets.items() if other.partition("-")[0] != kind}


def fitted_to(sets: Mapping[str, Sequence[Asked]], left_out: str = "") -> tuple[Array, float]:
    """Weights for languages that the embedder knows, and the factor of words for others."""
    known = [[q for q in asked if q.known] for asked in sets.values()]
    weights = fitted([asked for asked in known if asked], left_out)
    others = [q for asked in sets.values() for q in asked if not q.known and q.right.any()]
    if not others:  # nothing to fit it to
        embedder = next(asked[0].embedder for asked in sets.values() if asked)
        return weights, weights_for(embedder).unsupported_language

    def loss(factor: float) -> float:
        return sum(hit_loss(q, weighed(weights, factor, verbatim=False)(q)) for q in others)

    return weights, min(FACTORS, key=loss)


def hit_loss(question: Asked, scores: Array) -> float:
    """One less the mean reciprocal rank."""
    return 1 - 1 / (first_right(question, scores) or 1000)


def fit_report(sets: Mapping[str, Sequence[Asked]]) -> Iterator[str]:
    """The weights fitted to all sets, and each set's hit rates with those fitted to the others."""
    weights, factor = fitted_to(sets)
    shown = {name: round(float(weight), 5) for name, weight in zip(FEATURES, weights, strict=True)}
    yield f"{shown}, unsupported_language {factor}"
    for name in sets:
        weights, factor = fitted_to(without(sets, name))
        yield f"{name}: {hits(sets[name], weighed(weights, factor))}"


def product(embedder: str) -> tuple[Array, float]:
    """The product's weights for an embedder."""
    weights = weights_for(embedder)
    parts = np.array([weights.covered, weights.close, weights.ordered, weights.bm25, weights.named])
    return np.array([1.0, *(weights.words / weights.scale * parts)]), weights.unsupported_language


def refitted(sets: Mapping[str, Sequence[Asked]], left_out: str, name: str) -> Way:
    """Fitted to the other sets, without a feature."""
    return weighed(*fitted_to(without(sets, name), left_out))


def table(sets: Mapping[str, Sequence[Asked]]) -> Iterator[str]:
    """The ablation as Markdown; weights are fitted anew without the feature that is left out, to
    the other sets."""
    embedder = next(asked[0].embedder for asked in sets.values())
    as_it_is = weighed(*product(embedder))
    ways: dict[str, Callable[[str], Way]] = {
        "as it is": lambda _: as_it_is,
        "fitted to the other sets": lambda name: weighed(*fitted_to(without(sets, name))),
        **{f"without {feature}": partial(refitted, sets, feature) for feature in FEATURES[1:]},
        "embedder alone": lambda _: by_rank(FIRST),
        "BM25 alone": lambda _: by_rank(SECOND),
        "reciprocal rank fusion": lambda _: by_rank(FIRST, SECOND),
        "verbatim matches not first": lambda _: weighed(*product(embedder), verbatim=False),
    }
    yield "| ranking | " + " | ".join(sets) + " |"
    yield "|---" * (len(sets) + 1) + "|"
    for title, way in ways.items():
        yield f"| {title} | " + " | ".join(hits(sets[n], way(n)) for n in sets) + " |"


if __name__ == "__main__":
    main()

"""Fits the probability that the passages contain an answer, and shows how well it is calibrated.

    python scripts/fit_confidence.py collect --corpus FOLDER --questions ASKED.jsonl --out A.jsonl
    python scripts/fit_confidence.py fit A.jsonl --test B.jsonl

``collect`` searches a folder for each question and stores the signals of the extractive QA model.
Each question is an object with ``question``, ``answers`` (empty if the documents have none) and
``article``. ``fit`` writes ``assets/readers/confidence.json``; the table it prints is from 5-fold
cross-validation by article, or from ``--test``.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.adapters.embedding.extractive_qa import FOLDER, MiniLmExtractiveQa
from app.core.answering.confidence import Calibration, expected_error

SIGNALS = ("score", "reader")
QUANTILES = 20
PARTS = 5
STRENGTH = 1.0
"""Inverse regularisation strength; too few questions to tune it, so the library's default."""
ANSWERABLE = 0.8
"""Assumed share of answerable questions, whatever it is in the data: a probability needs a prior.
Chosen near the 0.83 of the public sets."""


def main() -> None:
    options = _options()
    if options.step == "collect":
        rows = collect(options.corpus, options.questions)
        options.out.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    else:
        rows = read(options.signals)
        held_out = _held_out(rows)
        show("articles left out of the fit", held_out, _outcomes(rows))
        known = fit(rows)
        for path in options.test:
            others = read([path])
            show(str(path), predict(known, others), _outcomes(others))
        keep(known)


def collect(corpus: Path, questions: Path) -> list[dict[str, Any]]:
    """Signals of every question, as the product has them before it calls the language model."""
    from app import bootstrap
    from app.core.answering.answer_selection import answerable
    from app.core.answering.passage_selection import select
    from app.core.answering.writer_profiles import EXTRACTIVE

    asked = [json.loads(line) for line in questions.read_text("utf-8").splitlines()]
    reader, found = MiniLmExtractiveQa(), []
    with tempfile.TemporaryDirectory() as home:
        product = bootstrap.assemble(home)
        product.library.index([str(corpus)])
        for row in asked:
            hits = product.answers.search(row["question"]).hits
            if hits:
                texts = [hit.text for hit in select(hits, EXTRACTIVE.passages)]
                sure = answerable(reader.read(row["question"], texts))
                about = {"article": row["article"], "answerable": bool(row["answers"])}
                found.append(about | {"score": hits[0].score, "reader": sure})
        product.close()
    return found


def read(paths: Sequence[Path]) -> list[dict[str, Any]]:
    return [json.loads(line) for path in paths for line in path.read_text("utf-8").splitlines()]


def fit(rows: Sequence[dict[str, Any]]) -> Calibration:
    """Logistic regression, and the quantiles of its output for answerable questions."""
    from sklearn.linear_model import LogisticRegression

    outcomes = _outcomes(rows)
    model = LogisticRegression(C=STRENGTH).fit(_table_of(rows), outcomes, _weights(outcomes))
    bare = Calibration(float(model.intercept_[0]), *map(float, model.coef_[0]), ())
    sure = [p for p, row in zip(predict(bare, rows), rows, strict=True) if row["answerable"]]
    quantiles = np.quantile(sure, np.linspace(0, 1, QUANTILES + 1))
    weights = (round(value, 4) for value in (bare.bias, bare.score, bare.reader))
    return Calibration(*weights, [round(float(q), 4) for q in quantiles])


def predict(known: Calibration, rows: Sequence[dict[str, Any]]) -> list[float]:
    return [known.probability(row["score"], row["reader"]) for row in rows]


def show(title: str, probabilities: Sequence[float], outcomes: Sequence[bool]) -> None:
    """Print a reliability diagram as a table, and the effect of thresholds."""
    error = expected_error(probabilities, outcomes)
    fair = expected_error(probabilities, outcomes, _weights(outcomes))
    print(f"\n{title}: {len(outcomes)} questions, {sum(outcomes)} of them answerable;")
    print(f"expected calibration error {error:.3f},")
    print(f"{fair:.3f} with {ANSWERABLE:.0%} of answerable questions, the prior of the fit\n")
    print("| predicted | questions | mean predicted | answerable |\n|---|---|---|---|")
    for low in range(10):
        part = [
            (p, o)
            for p, o in zip(probabilities, outcomes, strict=True)
            if min(int(p * 10), 9) == low
        ]
        if part:
            said, true = (sum(values) / len(part) for values in zip(*part, strict=True))
            span = f"{low / 10:.1f} to {(low + 1) / 10:.1f}"
            print(f"| {span} | {len(part)} | {said:.2f} | {true:.2f} |")
    sure = [p for p, o in zip(probabilities, outcomes, strict=True) if o]
    unsure = [p for p, o in zip(probabilities, outcomes, strict=True) if not o]
    print("\n| answerable refused | unanswerable refused |\n|---|---|")
    for share in (0.05, 0.1, 0.15, 0.2, 0.3):
        limit = float(np.quantile(sure, share))
        print(f"| {share:.2f} | {sum(p < limit for p in unsure) / max(len(unsure), 1):.2f} |")


def keep(known: Calibration) -> None:
    """Write it beside the extractive QA model's weights, where the product reads it."""
    (FOLDER / "confidence.json").write_text(json.dumps(asdict(known), indent=2) + "\n", "utf-8")


def _held_out(rows: Sequence[dict[str, Any]]) -> list[float]:
    """Cross-validated probabilities: each from a fit without the same article. The largest articles
    are distributed over the folds first."""
    counts: dict[str, int] = {}
    for row in rows:
        counts[row["article"]] = counts.get(row["article"], 0) + 1
    parts: list[set[str]] = [set() for _ in range(PARTS)]
    for article in sorted(counts, key=lambda name: -counts[name]):
        min(parts, key=lambda part: sum(counts[name] for name in part)).add(article)
    found = [0.0] * len(rows)
    for part in parts:
        known = fit([row for row in rows if row["article"] not in part])
        inside = [i for i, row in enumerate(rows) if row["article"] in part]
        for i, p in zip(inside, predict(known, [rows[i] for i in inside]), strict=True):
            found[i] = p
    return found


def _table_of(rows: Sequence[dict[str, Any]]) -> Any:
    return np.array([[row[name] for name in SIGNALS] for row in rows])


def _weights(outcomes: Sequence[bool]) -> list[float]:
    """Weight of each question, so that the assumed share of them is answerable."""
    share = sum(outcomes) / len(outcomes)
    return [ANSWERABLE / share if o else (1 - ANSWERABLE) / (1 - share) for o in outcomes]


def _outcomes(rows: Sequence[dict[str, Any]]) -> list[bool]:
    return [row["answerable"] for row in rows]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    steps = parser.add_subparsers(dest="step", required=True)
    collecting = steps.add_parser("collect")
    collecting.add_argument("--corpus", type=Path, required=True)
    collecting.add_argument("--questions", type=Path, required=True)
    collecting.add_argument("--out", type=Path, required=True)
    fitting = steps.add_parser("fit")
    fitting.add_argument("signals", type=Path, nargs="+")
    fitting.add_argument("--test", type=Path, nargs="*", default=[])
    return parser.parse_args()


if __name__ == "__main__":
    main()

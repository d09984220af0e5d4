"""Fits the probability that an answer of a writer is right, and shows how well it is calibrated.

    python scripts/fit_rightness.py collect --corpus FOLDER --questions ASKED.jsonl --out A.jsonl
    python scripts/fit_rightness.py fit A.jsonl --test B.jsonl --writer NAME

``collect`` has the model in use answer each question, judges the answers, and stores their signals.
Each question is an object with ``question``, ``answers`` (empty if the documents have none) and
``article``. An answer is right when it contains an accepted one, or shares half of its words
(token F1 of 0.5) with one; refusals are left out. ``fit`` writes
``assets/calibrations/NAME.json``; the table it prints is from 5-fold cross-validation by article,
or from ``--test``.
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

from app.core.answering.confidence import AnswerCalibration, discrimination, expected_error
from app.core.answering.signals import SIGNALS
from app.core.text.similarity import contains_answer, token_f1

FOLDER = Path(__file__).resolve().parents[1] / "assets" / "calibrations"
PARTS = 5
STRENGTH = 0.3
"""Inverse regularisation strength: a few hundred answers carry no large weights."""
RIGHT_F1 = 0.5
UNSURE = 0.5
"""Probability below which an answer is rather wrong than right, and shown as unsure."""
BATCH = 16


def main() -> None:
    options = _options()
    if options.step == "collect":
        collect(options.corpus, options.questions, options.length, options.out)
        return
    rows = read(options.signals)
    show("articles left out of the fit", _held_out(rows), _outcomes(rows))
    known = fit(rows)
    for path in options.test:
        others = read([path])
        show(str(path), [known.probability(row["signals"]) for row in others], _outcomes(others))
    FOLDER.mkdir(exist_ok=True)
    text = json.dumps(asdict(known), indent=2)
    (FOLDER / f"{options.writer}.json").write_text(f"{text}\n", "utf-8")


def collect(corpus: Path, questions: Path, length: str, out: Path) -> None:
    """Write a line for each answer that is no refusal."""
    from app import bootstrap
    from app.core.domain.answers import Question
    from app.core.domain.guardrails import Guardrails

    asked = [json.loads(line) for line in questions.read_text("utf-8").splitlines()]
    rules = Guardrails(length=length)  # type: ignore[arg-type]  # checked by argparse
    with tempfile.TemporaryDirectory() as home, out.open("w", encoding="utf-8") as written:
        product = bootstrap.assemble(home)
        product.library.index([str(corpus)])
        for at in range(0, len(asked), BATCH):
            batch = asked[at : at + BATCH]
            sent = [
                Question(str(n), row["question"], guardrails=rules) for n, row in enumerate(batch)
            ]
            for row, answer in zip(batch, product.answers.answer_many(sent), strict=True):
                if not answer.abstained:
                    line = {
                        "article": str(row["article"]),
                        "right": is_right(answer.answer, row["answers"]),
                        "signals": answer.signals,
                    }
                    print(json.dumps(line), file=written, flush=True)
        product.close()


def is_right(answer: str, accepted: Sequence[str]) -> bool:
    return contains_answer(answer, accepted) or token_f1(answer, accepted) >= RIGHT_F1


def read(paths: Sequence[Path]) -> list[dict[str, Any]]:
    return [json.loads(line) for path in paths for line in path.read_text("utf-8").splitlines()]


def fit(rows: Sequence[dict[str, Any]]) -> AnswerCalibration:
    """Logistic regression over standardised signals."""
    from sklearn.linear_model import LogisticRegression

    table = np.array([[row["signals"][name] for name in SIGNALS] for row in rows])
    mean, spread = table.mean(axis=0), table.std(axis=0) + 1e-6
    model = LogisticRegression(C=STRENGTH).fit((table - mean) / spread, _outcomes(rows))
    weights = model.coef_[0] / spread
    bias = float(model.intercept_[0] - weights @ mean)
    named = {name: round(float(w), 4) for name, w in zip(SIGNALS, weights, strict=True)}
    return AnswerCalibration(round(bias, 4), named, unsure=UNSURE)


def show(title: str, probabilities: Sequence[float], outcomes: Sequence[bool]) -> None:
    """Print how well the probabilities fit, and a reliability diagram as a table."""
    sure = [o for p, o in zip(probabilities, outcomes, strict=True) if p >= 0.8]
    print(f"\n{title}: {len(outcomes)} answers, {np.mean(outcomes):.2f} of them right;")
    print(f"expected calibration error {expected_error(probabilities, outcomes):.3f}, ", end="")
    print(f"area under the ROC curve {discrimination(probabilities, outcomes):.3f},")
    print(f"of {len(sure)} answers with 0.8 or more {1 - np.mean(sure or [1]):.2f} are wrong\n")
    print("| predicted | answers | mean predicted | right |\n|---|---|---|---|")
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


def _outcomes(rows: Sequence[dict[str, Any]]) -> list[bool]:
    return [row["right"] for row in rows]


def _held_out(rows: Sequence[dict[str, Any]]) -> list[float]:
    """The probability of each answer by a fit to the other articles."""
    articles = sorted({row["article"] for row in rows})
    part_of = {article: n % PARTS for n, article in enumerate(articles)}
    found = [0.0] * len(rows)
    for part in range(PARTS):
        known = fit([row for row in rows if part_of[row["article"]] != part])
        for n, row in enumerate(rows):
            if part_of[row["article"]] == part:
                found[n] = known.probability(row["signals"])
    return found


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    steps = parser.add_subparsers(dest="step", required=True)
    collecting = steps.add_parser("collect")
    collecting.add_argument("--corpus", type=Path, required=True)
    collecting.add_argument("--questions", type=Path, required=True)
    collecting.add_argument("--length", choices=("", "words", "sentence", "paragraph"), default="")
    collecting.add_argument("--out", type=Path, required=True)
    fitting = steps.add_parser("fit")
    fitting.add_argument("signals", type=Path, nargs="+")
    fitting.add_argument("--test", type=Path, nargs="*", default=[])
    fitting.add_argument("--writer", required=True)
    return parser.parse_args()


if __name__ == "__main__":
    main()

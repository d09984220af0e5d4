"""Fits the probability that an answer of a writer is right, and shows how well it is calibrated.

    python scripts/fit_rightness.py collect --corpus FOLDER --questions ASKED.jsonl --out A.jsonl
    python scripts/fit_rightness.py fit A.jsonl --test B.jsonl --writer NAME

``collect`` has the model in use answer each question, judges the answers, and stores their signals.
Each question is an object with ``question``, ``answers`` (empty if the documents have none) and
``article``; it is judged as by ``alcove evaluate``. The model may not refuse meanwhile, so that
what it would have said is known. ``fit`` writes ``assets/calibrations/NAME.json``: what makes a
refusal count, and the confidence of the answers that remain; the tables it prints are from 5-fold
cross-validation by article, and from each ``--test``. ``alcove evaluate --calibrate`` fits the
confidence for a user's own model.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.core.answering.citations import plain
from app.core.answering.confidence import AnswerCalibration, discrimination
from app.core.evaluation import calibration
from app.core.evaluation.calibration import JudgedAnswer
from app.core.evaluation.evaluation import is_right

FOLDER = Path(__file__).resolve().parents[1] / "assets" / "calibrations"
BATCH = 16
WRONG_REFUSALS = 0.1
"""Share of the answerable questions that may be refused."""
FACTORS = (0.0, 0.2, 0.5, 1.0, 2.0)


def main() -> None:
    options = _options()
    if options.step == "collect":
        collect(options.corpus, options.questions, options.length, options.out)
        return
    bias, odds = refusal(options.signals)
    refuses = AnswerCalibration(0, {}, refusal_bias=bias, refusal_odds=odds)
    judged = read(options.signals, refuses)
    show("articles left out of the fit", calibration.held_out(judged), _outcomes(judged))
    known = replace(rounded(calibration.fit(judged)), refusal_bias=bias, refusal_odds=odds)
    for path in options.test:
        others = read([path], refuses)
        probabilities = [known.probability(answer.signals) for answer in others]
        show(str(path), probabilities, _outcomes(others))
    FOLDER.mkdir(exist_ok=True)
    text = json.dumps(asdict(known), indent=2)
    (FOLDER / f"{options.writer}.json").write_text(f"{text}\n", "utf-8")


def collect(corpus: Path, questions: Path, length: str, out: Path) -> None:
    """Write a line for each answer."""
    from app import bootstrap
    from app.core.domain.answers import Question
    from app.core.domain.guardrails import Guardrails

    AnswerCalibration.least_refusal = lambda self, odds: 1.0  # type: ignore[method-assign]
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
                        "answerable": bool(row["answers"]),
                        "right": is_right(plain(answer.answer), row["answers"]),
                        "signals": answer.signals,
                    }
                    print(json.dumps(line), file=written, flush=True)
        product.close()


def read(paths: Sequence[Path], refuses: AnswerCalibration) -> list[JudgedAnswer]:
    """The answers that are not refused."""
    return [
        JudgedAnswer(row["signals"], row["right"], row["article"])
        for row in _rows(paths)
        if not refuses.refuses(row["signals"])
    ]


def refusal(paths: Sequence[Path]) -> tuple[float, float]:
    """What the log odds of a refusal must exceed, so that ``WRONG_REFUSALS`` of the answerable
    questions are refused: a constant, and a factor of the QA model's log odds. The factor is that
    one of ``FACTORS`` which tells answerable questions from others best."""
    rows = _rows(paths)
    answerable = [bool(row["answerable"]) for row in rows]

    def excess(factor: float) -> list[float]:
        return [row["signals"]["refusing"] - factor * row["signals"]["odds"] for row in rows]

    def told_apart(factor: float) -> float:
        return discrimination([-value for value in excess(factor)], answerable)

    factor = max(FACTORS, key=told_apart)
    values = list(zip(excess(factor), answerable, strict=True))
    known = sorted(value for value, can in values if can)
    bias = known[-1 - int(len(known) * WRONG_REFUSALS)]
    refused = sum(value > bias for value, can in values if not can)
    share = refused / max(len(values) - len(known), 1)
    print(f"refusals told apart {told_apart(factor):.3f}, of the unanswerable refused {share:.2f}")
    return round(bias, 3), factor


def _rows(paths: Sequence[Path]) -> list[dict[str, Any]]:
    return [json.loads(line) for path in paths for line in path.read_text("utf-8").splitlines()]


def rounded(known: AnswerCalibration) -> AnswerCalibration:
    weights = {name: round(weight, 4) for name, weight in known.weights.items()}
    return replace(known, bias=round(known.bias, 4), weights=weights)


def show(title: str, probabilities: Sequence[float], outcomes: Sequence[bool]) -> None:
    """Print how well the probabilities fit, and a reliability diagram as a table."""
    found = calibration.figures(probabilities, outcomes)
    print(f"\n{title}: {found.answers} answers, {found.right / found.answers:.2f} of them right;")
    print(f"expected calibration error {found.expected_calibration_error:.3f}, ", end="")
    print(f"area under the ROC curve {found.auroc:.3f},")
    print(f"of {found.sure} answers with 0.8 or more {found.sure_wrong or 0:.2f} are wrong\n")
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


def _outcomes(judged: Sequence[JudgedAnswer]) -> list[bool]:
    return [answer.right for answer in judged]


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

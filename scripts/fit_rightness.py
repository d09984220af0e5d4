"""Fits the probability that an answer of a writer is right, and shows how well it is calibrated.

    python scripts/fit_rightness.py collect --corpus FOLDER --questions ASKED.jsonl --out A.jsonl
    python scripts/fit_rightness.py fit A.jsonl --test B.jsonl --writer NAME

``collect`` has the model in use answer each question, judges the answers, and stores their signals.
Each question is an object with ``question``, ``answers`` (empty if the documents have none) and
``article``; it is judged as by ``alcove evaluate``, and refusals are left out. ``fit`` writes
``assets/calibrations/NAME.json``; the tables it prints are from 5-fold cross-validation by article,
and from each ``--test``. ``alcove evaluate --calibrate`` does both for a user's own model.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.core.answering.citations import plain
from app.core.answering.confidence import AnswerCalibration
from app.core.evaluation import calibration
from app.core.evaluation.calibration import JudgedAnswer
from app.core.evaluation.evaluation import is_right

FOLDER = Path(__file__).resolve().parents[1] / "assets" / "calibrations"
BATCH = 16
WRONG_REFUSALS = 0.08
"""Share of the answers to answerable questions that may be withheld as too doubtful; the writer
refuses a few more by itself."""


def main() -> None:
    options = _options()
    if options.step == "collect":
        collect(options.corpus, options.questions, options.length, options.out)
        return
    judged = read(options.signals)
    show("articles left out of the fit", calibration.held_out(judged), _outcomes(judged))
    known = rounded(calibration.fit(judged))
    known = replace(known, refused=threshold(known, options.signals))
    for path in options.test:
        others = read([path])
        probabilities = [known.probability(answer.signals) for answer in others]
        show(str(path), probabilities, _outcomes(others))
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
                        "answerable": bool(row["answers"]),
                        "right": is_right(plain(answer.answer), row["answers"]),
                        "signals": answer.signals,
                    }
                    print(json.dumps(line), file=written, flush=True)
        product.close()


def read(paths: Sequence[Path]) -> list[JudgedAnswer]:
    rows = [json.loads(line) for path in paths for line in path.read_text("utf-8").splitlines()]
    return [JudgedAnswer(row["signals"], row["right"], row["article"]) for row in rows]


def threshold(known: AnswerCalibration, paths: Sequence[Path]) -> float:
    """The probability below which to refuse, so that ``WRONG_REFUSALS`` of the answers to
    answerable questions are."""
    rows = [json.loads(line) for path in paths for line in path.read_text("utf-8").splitlines()]
    sure = sorted(known.probability(row["signals"]) for row in rows if row["answerable"])
    return round(sure[int(len(sure) * WRONG_REFUSALS)], 3)


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

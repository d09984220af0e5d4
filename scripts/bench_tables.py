"""Scores questions about tables: right, wrong, refused, and wrong but shown as sure.

    python scripts/bench_tables.py --files FOLDER --questions QUESTIONS.jsonl
    python scripts/bench_tables.py --files FOLDER --questions QUESTIONS.jsonl --small
    python scripts/bench_tables.py --questions QUESTIONS.jsonl --predictions PREDICTIONS.jsonl

Indexes the files and runs ``alcove answer``; each question (``id``, ``question``, ``file``,
``answers``) is asked in the scope of its file. An answer is right if it gives all ``answers`` and
nothing else; numbers count by value. ``--home`` is a data folder to use; without it, a temporary
one with the default model, or the small one with ``--small``.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
Line = Mapping[str, Any]


def main() -> None:
    options = _options()
    questions = read(options.questions)[: options.count]
    if options.predictions:
        report(questions, read(options.predictions))
        return
    with tempfile.TemporaryDirectory() as folder:
        home = str(options.home or Path(folder) / "home")
        out = options.out or Path(folder) / "predictions.jsonl"
        asked = Path(folder) / "questions.jsonl"
        asked.write_text("".join(f"{json.dumps(line)}\n" for line in questions), "utf-8")
        more = {"XDG_CACHE_HOME": folder} if options.small else {}
        for command in (
            ("index", str(options.files)),
            ("answer", str(asked), "--out", str(out)),
        ):
            subprocess.run(
                [sys.executable, "-m", "app", *command, "--home", home],
                cwd=ROOT,
                env=os.environ | more,
                check=True,
                stdout=sys.stderr,
            )
        report(questions, read(out))


def right(answers: Sequence[str], values: Sequence[str]) -> bool:
    """Whether values are the accepted answers, and nothing else."""
    if len(values) != len(answers):
        return False
    return all(any(same(value, accepted) for value in values) for accepted in answers)


def same(value: str, accepted: str) -> bool:
    """Whether two texts say the same; a number counts by its value, whatever its unit."""
    if folded(value) == folded(accepted):
        return True
    try:
        wanted = float(accepted.replace(",", ""))
    except ValueError:
        return False
    numbers = re.findall(r"-?\d[\d,]*(?:\.\d+)?", value)
    return len(numbers) == 1 and abs(float(numbers[0].replace(",", "")) - wanted) < 0.006


def folded(text: str) -> str:
    """Text without case, accents, quotes and runs of white space."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    plain = plain.replace("’", "'").replace("–", "-")
    return " ".join(re.sub(r'["“”\[\]]', "", plain).split()).strip(" .").casefold()


def values_of(line: Line, count: int) -> list[str]:
    """The values of an answer: what was computed, else the whole answer; apart at commas where
    several are wanted."""
    said = line.get("value")
    text = f"{said:g}" if isinstance(said, float) else str(said or line.get("answer") or "")
    return [part.strip() for part in text.split(", ")] if count > 1 else [text]


def report(questions: Sequence[Line], predictions: Sequence[Line]) -> None:
    """Print wrong answers that were shown as sure, and the figures."""
    by_id = {line["id"]: line for line in predictions}
    counts: Counter[str] = Counter()
    for question in questions:
        line = by_id.get(question["id"], {})
        how = "table" if line.get("value") is not None else "passages"
        if not line or line.get("abstained"):
            counts["refused"] += 1
            continue
        correct = right(question["answers"], values_of(line, len(question["answers"])))
        sure = not line.get("unsure")
        counts["right" if correct else "wrong"] += 1
        counts[f"{'right' if correct else 'wrong'}, sure, {how}"] += sure
        if sure and not correct:
            print(
                f"{question['id']} ({how}): {question['question']} {line.get('answer')!r},"
                f" not {question['answers']}"
            )
    for name, count in sorted(counts.items()):
        print(f"{name}: {count} ({count / len(questions):.2f})")


def read(path: Path) -> list[dict[str, Any]]:
    """The objects of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=Path, help="the folder of the tables")
    parser.add_argument("--questions", type=Path, required=True)
    parser.add_argument("--predictions", type=Path, help="only score these")
    parser.add_argument("--home", type=Path)
    parser.add_argument("--out", type=Path, help="where the predictions go")
    parser.add_argument("--count", type=int, help="only the first so many questions")
    parser.add_argument("--small", action="store_true", help="the small model, so rules alone")
    options = parser.parse_args()
    if not (options.files or options.predictions):
        parser.error("--files or --predictions is required")
    return options


if __name__ == "__main__":
    main()

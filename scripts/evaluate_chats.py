"""Scores follow-up questions: in how many chats every turn is answered right.

    python scripts/evaluate_chats.py
    python scripts/evaluate_chats.py --home FOLDER --out PREDICTIONS.jsonl
    python scripts/evaluate_chats.py --predictions PREDICTIONS.jsonl

Indexes ``tests/followups/documents`` and runs ``alcove answer`` on ``tests/followups/chats.jsonl``,
whose lines have ``chat``, ``question`` and ``answers``. An answer is right if it contains one of
``answers``, or all of them where ``every`` is set. ``--home`` is a data folder with the language
model to use; without it, a temporary one with the default model.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = ROOT / "tests" / "followups" / "documents"
CHATS = ROOT / "tests" / "followups" / "chats.jsonl"


def main() -> None:
    options = _options()
    if options.predictions:
        report(read(CHATS), read(options.predictions))
        return
    with tempfile.TemporaryDirectory() as folder:
        out = options.out or Path(folder) / "predictions.jsonl"
        home = str(options.home or Path(folder) / "home")
        alcove("index", str(DOCUMENTS), "--home", home)
        alcove("answer", str(CHATS), "--out", str(out), "--home", home)
        report(read(CHATS), read(out))


def right(turn: Mapping[str, Any], answer: str) -> bool:
    """Whether an answer contains one of the accepted ones, or all where the turn says so."""
    said = _plain(answer)
    found = [_plain(accepted) in said for accepted in turn["answers"]]
    return all(found) if turn.get("every") else any(found)


def report(turns: Sequence[Mapping[str, Any]], predictions: Iterable[Mapping[str, Any]]) -> None:
    """Print wrong answers, and the number of chats that are right in all turns."""
    answers = {line["id"]: line for line in predictions}
    chats: dict[str, bool] = {}
    for turn in turns:
        given = answers.get(turn["id"], {})
        correct = right(turn, given.get("answer", ""))
        chats[turn["chat"]] = chats.get(turn["chat"], True) and correct
        if not correct:
            query = given.get("query") or turn["question"]
            print(f"{turn['id']}: {turn['question']} (searched for: {query})")
            print(f"    {given.get('answer', '')!r}, not {turn['answers']}")
    print(f"{sum(chats.values())} of {len(chats)} chats are right in all turns")


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def alcove(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "app", *arguments], cwd=ROOT, check=True)


def _plain(text: str) -> str:
    """Fold case, and remove the spaces and commas by which figures differ."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(folded.replace(",", "").replace(".", "").split())


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--home", type=Path, help="data folder with the language model to use")
    parser.add_argument("--out", type=Path, help="file for the predictions")
    parser.add_argument("--predictions", type=Path, help="score these instead of answering")
    return parser.parse_args()


if __name__ == "__main__":
    main()

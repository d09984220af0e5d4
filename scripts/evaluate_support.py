"""Counts how often an answer is called supported, partly supported or unsure.

    python scripts/evaluate_support.py QUESTIONS.jsonl ...

Lines have ``question``, ``answers``, ``article`` and ``paragraph_text``, as made from SQuAD and
XQuAD. The first answer is one that should be supported by its paragraph. As one that should not be,
it takes the answer to another question about the same paragraph: the paragraph has those words, but
says them of something else.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.core.answering.grounding import support
from app.core.domain.answers import Citation


def main() -> None:
    for name in sys.argv[1:]:
        lines = Path(name).read_text("utf-8").splitlines()
        rows = [row for row in map(json.loads, lines) if row["answers"] and row["paragraph_text"]]
        print(name)
        for said, states in zip(("gold answers", "other answers"), measured(rows), strict=True):
            total = states.total()
            shares = ", ".join(f"{state} {n / total:.2f}" for state, n in states.most_common())
            print(f"  {said} ({total}): {shares}")


def measured(rows: list[dict[str, Any]]) -> tuple[Counter[str], Counter[str]]:
    """The states of gold answers, and of answers to other questions about their paragraphs."""
    chance = random.Random(1)
    about = defaultdict(list)
    for row in rows:
        about[row["paragraph_text"]].append(row["answers"][0])
    gold, other = Counter[str](), Counter[str]()
    for row in rows:
        gold[state(row, row["answers"][0])] += 1
        if wrong := [one for one in about[row["paragraph_text"]] if one not in row["answers"]]:
            other[state(row, chance.choice(wrong))] += 1
    return gold, other


def state(row: dict[str, Any], answer: str) -> str:
    """What an answer from a paragraph is called."""
    text = row["paragraph_text"]
    source = Citation(1, f"/{row['article']}", None, 0, len(text), text)
    return support(f"{answer} [1]", (source,), row["question"])


if __name__ == "__main__":
    main()

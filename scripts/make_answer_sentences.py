"""Words short answers as sentences, with the writer itself: training data of ``train_adapter.py``.

    python scripts/make_answer_sentences.py --data questions.jsonl --model WRITER.gguf \\
        --out sentences.jsonl --count 500

A sentence is kept only if it holds the answer word for word.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from training.bundles import read_sources

from app.adapters.llm.llama_cpp import LlamaCpp
from app.core.cancellation import NEVER
from app.core.domain.answers import ChatMessage
from app.core.settings.settings import Settings

TASK = (
    "Write the answer to the question as one plain sentence in the language of the question. Use "
    "the short answer word for word and add nothing that the question does not say."
)
SHOTS = (
    ("How long did boats need to get to Passau?", "four days", "Boats needed four days to Passau."),
    ("¿Quién fundó la abadía?", "monjes de Einsiedeln", "La fundaron monjes de Einsiedeln."),
    ("Wann brannte die Bibliothek ab?", "1672", "Die Bibliothek brannte 1672 ab."),
    ("修道院图书馆有多少手稿？", "约4000份", "修道院图书馆有约4000份手稿。"),
)
LONGEST_WORDS = 40
TOKENS = 60
WINDOW = 1024
AT_ONCE = 4
SHARES = {"en": 0.6, "es": 0.1, "de": 0.1, "ru": 0.1, "zh": 0.1}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True, help="question rows (JSON lines)")
    parser.add_argument("--model", type=Path, required=True, help="the writer (.gguf)")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--count", type=int, default=500, help="questions to try")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()

    settings = Settings(
        context_tokens=WINDOW, threads=options.threads, parallel=AT_ONCE, kept_chats_mb=0
    )
    model = LlamaCpp(str(options.model), settings, adapted=False)
    kept = 0
    with options.out.open("w", encoding="utf-8") as out, ThreadPoolExecutor(AT_ONCE) as pool:
        asked = list(_questions(options.data, options.count))
        worded = pool.map(lambda pair: _worded(model, *pair), asked)
        for (question, answer), sentence in zip(asked, worded, strict=True):
            if holds(sentence, answer):
                kept += 1
                row = {"question": question, "answer": answer, "sentence": sentence}
                print(json.dumps(row, ensure_ascii=False), file=out, flush=True)
    model.close()
    print(f"{kept} of {options.count} sentences kept")


def holds(sentence: str, answer: str) -> bool:
    """Whether it is one short sentence with the answer in it, and more than the answer."""
    if "\n" in sentence or not re.search(r"[.。!?]$", sentence):
        return False
    found = answer.casefold() in sentence.casefold()
    return found and len(sentence) > len(answer) + 3 and len(sentence.split()) <= LONGEST_WORDS


def _questions(data: Path, count: int) -> Iterator[tuple[str, str]]:
    """Questions of passages that stand together, so that bundles have several of them."""
    rng = random.Random(1)
    sources = read_sources(data, "train", {})
    for lang, share in SHARES.items():
        wanted = round(count * share)
        for source in rng.sample(sources[lang], len(sources[lang])):
            for question in source.answerable[:wanted]:
                yield question.text, question.answer or ""
                wanted -= 1


def _worded(model: LlamaCpp, question: str, answer: str) -> str:
    messages = [ChatMessage("system", TASK)]
    for shown, short, sentence in SHOTS:
        messages += [_asked(shown, short), ChatMessage("assistant", sentence)]
    pieces: list[str] = []
    model.generate(
        [*messages, _asked(question, answer)],
        max_tokens=TOKENS,
        cancel=NEVER,
        listen=lambda chunk: pieces.append(chunk.text),
    )
    return "".join(pieces).strip()


def _asked(question: str, answer: str) -> ChatMessage:
    return ChatMessage("user", f"Question: {question}\nShort answer: {answer}")


if __name__ == "__main__":
    main()

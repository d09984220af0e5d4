"""Benchmarks documents read for a table by a language model, beside the bare model.

Made-up letters are indexed and read for two fields that no rule finds. The bare model then computes
the same prompts, what they all begin with once, and writes as many tokens, without a grammar.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import mean
from typing import Any

from app.core.cancellation import NEVER
from app.core.domain.errors import UsageError
from app.core.domain.events import Listener, QuestionAnswered, ignore
from app.core.domain.search import Scope
from app.core.domain.tabular.answer_tables import TableField, TableSchema
from app.core.llm.generation import Generation
from app.core.metrics.stopwatch import percentile
from app.core.ports.language_model import LanguageModel, Prompt
from app.services.library.folders import Library
from app.services.tabulating.table_reader import TableReader

Json = dict[str, object]
Asked = tuple[Prompt, Generation]
"""A prompt, and the figures of what was generated for it."""

SCHEMA = TableSchema(
    "What is wrong, and what does the writer wish?",
    (
        TableField("fault", asked="What is wrong?"),
        TableField("wish", asked="What does the writer wish to be done?"),
    ),
)
"""Of each letter; no rule knows these fields."""
_THINGS = ("heating", "lift", "front door", "letter box", "dishwasher", "balcony", "kitchen tap")
_FAULTS = ("makes a loud noise", "leaks", "does not close", "has been broken for days", "smells")
_WISHES = ("send a fitter", "repair it this week", "call me back", "lower the rent", "replace it")
_SINCE = (
    "We moved into the second floor in spring and have been happy here until now.",
    "My neighbours have told me that they have had the same experience in the past.",
    "I have written to the caretaker twice and have not had any reply from him so far.",
    "Visitors have remarked on it, and it is no pleasure to come home in the evening.",
    "Enclosed you will find two photographs that my daughter took on Sunday afternoon.",
)
_ROUNDS = 3


class ReadingBenchmark:
    """Reads letters for a table, and has the bare model compute the same, in turn."""

    def __init__(
        self,
        library: Library,
        reader: Callable[[LanguageModel], TableReader],
        model: LanguageModel,
        bare: Callable[[Sequence[Asked]], float],
        folder: Path,
    ) -> None:
        """``library`` is empty, and ``folder`` an empty one for the letters. ``reader`` makes one
        that reads by the model it is given. ``bare`` returns the seconds that the bare model needs
        for what was asked."""
        self._library = library
        self._reader = reader
        self._model = model
        self._bare = bare
        self._folder = folder

    def run(self, documents: int, listen: Listener = ignore) -> Json:
        """Read ``documents`` letters in three rounds, after some that warm both up; ratios are of
        ours to the bare model's rate. Raises ``UsageError`` if the model is one that does not read
        for tables."""
        warming = self._model.parallel
        rounds = [self._folder / str(number) for number in range(_ROUNDS + 1)]
        for number, letter in enumerate(letters(warming + documents)):
            turn = 0 if number < warming else 1 + number % _ROUNDS
            place = rounds[turn] / f"letter {number}.txt"
            place.parent.mkdir(exist_ok=True)
            place.write_text(letter, "utf-8")
        self._library.index([str(self._folder)])
        recorded = _Recorded(self._model)
        reader = self._reader(recorded)
        ratios, asked = [], []
        for turn, place in enumerate(rounds):
            self._model.forget()
            begun = time.perf_counter()
            reader.read(SCHEMA, Scope(str(place), all_versions=True), lambda _: None, NEVER)
            seconds = time.perf_counter() - begun
            made = recorded.taken()
            if not made:
                raise UsageError(
                    "The model does not read documents for tables.",
                    remedy="Choose one that writes: `alcove models list`.",
                )
            ratio = self._bare(made) / seconds
            if turn:
                ratios.append(ratio)
                asked += made
            listen(QuestionAnswered(place.name, turn + 1, len(rounds)))
        return {
            "documents": len(asked),
            "parallel": self._model.parallel,
            "tokens_a_document": {
                "prompt": mean(made.prompt_tokens for _, made in asked),
                "computed": mean(made.prompt_tokens - made.reused_tokens for _, made in asked),
                "generated": mean(made.generated_tokens for _, made in asked),
            },
            "ratio_to_bare": {
                "median": percentile(ratios, 0.5),
                "lowest": min(ratios),
                "highest": max(ratios),
            },
        }


def letters(count: int) -> list[str]:
    """Letters of some 100 words, each of a fault and a wish; always the same."""
    chance = random.Random(0)
    made = []
    for number in range(count):
        thing, fault, wish = map(chance.choice, (_THINGS, _FAULTS, _WISHES))
        since = " ".join(chance.sample(_SINCE, 4))
        made.append(
            f"Letter {number}\n\nDear landlord,\n\n{since}\n\nThe {thing} in my flat {fault}. "
            f"Please {wish}.\n\nYours faithfully,\ntenant of flat {number}\n"
        )
    return made


class _Recorded:
    """A language model that keeps what it was asked."""

    def __init__(self, model: LanguageModel) -> None:
        self._model = model
        self._asked: list[Asked] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._model, name)

    def generate(self, messages: Prompt, **options: Any) -> Generation:
        made = self._model.generate(messages, **options)
        self._asked.append((messages, made))
        return made

    def taken(self) -> list[Asked]:
        """What was asked since the last time."""
        asked, self._asked = self._asked, []
        return asked

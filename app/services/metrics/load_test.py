"""Load test: asks questions with growing numbers of passages and of parallel requests."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from app.core.answering import prompting
from app.core.answering.passage_selection import select
from app.core.answering.writer_profiles import profile_of
from app.core.cancellation import NEVER
from app.core.domain.events import Listener, QuestionAnswered, ignore
from app.core.domain.measurements import TokenCounts
from app.core.evaluation.scoring import GoldQuestion
from app.core.llm.generation import Chunk
from app.core.metrics.load_test import Cell, QuestionTiming, Sweep, cell
from app.core.metrics.stopwatch import Stopwatch
from app.core.ports.language_model import LanguageModel
from app.core.ports.metrics import SweepStore
from app.core.settings.settings import Settings
from app.core.text.similarity import token_f1
from app.services.answering.retriever import PassageSearch


@dataclass(frozen=True, slots=True)
class Grid:
    """Cells of a load test: each number of passages with each concurrency. A cell asks
    ``questions`` questions, or as many as can be begun within ``seconds``."""

    contexts: Sequence[int]
    concurrency: Sequence[int]
    questions: int
    seconds: float


class LoadTest:
    """Asks questions as the answerer does, with a given number of passages."""

    def __init__(
        self,
        searcher: PassageSearch,
        model: LanguageModel,
        settings: Settings,
        store: SweepStore,
        version: str,
    ) -> None:
        self._searcher = searcher
        self._model = model
        self._settings = settings
        self._store = store
        self._version = version

    def run(
        self, questions: Sequence[GoldQuestion], grid: Grid, listen: Listener = ignore
    ) -> Sweep:
        """Measure all cells and store the result. Each cell continues with the next questions: a
        repeated one would find its prompt in the KV cache."""
        upcoming = itertools.cycle(questions)
        pairs = [(c, n) for c in grid.contexts for n in grid.concurrency]
        self._ask(next(upcoming), max(grid.contexts))  # loads everything
        cells: list[Cell] = []
        for contexts, concurrency in pairs:
            cells.append(self._cell(upcoming, contexts, concurrency, grid))
            name = f"{contexts} passages, {concurrency} at once"
            listen(QuestionAnswered(name, len(cells), len(pairs)))
        info = self._model.info
        made = Sweep(0, time.time(), info.name, self._version, info.device or "", tuple(cells))
        return self._store.add_sweep(made)

    def _cell(
        self, upcoming: Iterator[GoldQuestion], contexts: int, concurrency: int, grid: Grid
    ) -> Cell:
        batch = list(itertools.islice(upcoming, max(grid.questions, concurrency)))
        watch = Stopwatch()

        def one(number: int) -> QuestionTiming | None:
            late = number >= concurrency and watch.elapsed_ms > grid.seconds * 1000
            return None if late else self._ask(batch[number], contexts)

        with ThreadPoolExecutor(concurrency, "asking") as pool:
            asked = [done for done in pool.map(one, range(len(batch))) if done]
        return cell(contexts, concurrency, asked, watch.elapsed_ms / 1000, self._settings)

    def _ask(self, gold: GoldQuestion, contexts: int) -> QuestionTiming:
        watch, times, pieces = Stopwatch(), list[float](), list[str]()
        hits = self._searcher.find(gold.question, max(contexts, 1)).hits if contexts else ()
        prompt = prompting.compose(
            gold.question,
            select(hits, contexts) if contexts else (),
            (),
            count=self._model.count,
            budget=self._model.window - self._settings.answer_tokens,
            opening=profile_of(self._model.info, self._model.tuned_for).opening(),
        )

        def listen(chunk: Chunk) -> None:
            times.extend([watch.elapsed_ms / 1000] * chunk.tokens)
            pieces.append(chunk.text)

        made = self._model.generate(
            prompt.messages,
            max_tokens=self._settings.answer_tokens,
            cancel=NEVER,
            listen=listen,
        )
        gaps = tuple(after - before for before, after in itertools.pairwise(times))
        first = times[0] if times else watch.elapsed_ms / 1000
        tokens = TokenCounts(made.prompt_tokens, made.reused_tokens, made.generated_tokens)
        known = token_f1("".join(pieces), gold.answers) if gold.answers else None
        return QuestionTiming(first, gaps, tokens, known)

"""Answers questions that are computed from a table: rules and the language model write queries,
which are checked and run; where they agree, the answer is sure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from app.core.answering.tables import query_grammar, query_prompt, statement
from app.core.answering.tables.compilation import QueryProblem, compiled, mixed_units
from app.core.answering.tables.query import Select
from app.core.answering.tables.query_parser import UnreadableQuery, parsed
from app.core.answering.tables.questions.doubts import Doubt, doubts
from app.core.answering.tables.questions.question_reading import QuestionReading, language_of
from app.core.answering.tables.questions.question_rules import UNDERSTOOD, RuledQuery
from app.core.answering.tables.questions.unasked_conditions import without_one, without_unasked
from app.core.answering.tables.questions.value_links import linked
from app.core.answering.tables.results import Result, named_columns, result
from app.core.domain.answers import Answer, Citation
from app.core.domain.errors import Cancelled
from app.core.domain.events import AnswerPiece
from app.core.domain.measurements import TokenCounts
from app.core.domain.search import Hit
from app.core.domain.tabular.tables import MarkedCells
from app.core.llm.completions import Sampling
from app.core.llm.generation import Generation
from app.core.ports.language_model import LanguageModel
from app.services.answering.answer_task import AnswerTask
from app.services.answering.table_chooser import ChosenTable

MOST_ROWS = 50
"""Most rows given with an answer."""
MOST_CELLS = 500
"""Most cells marked in the source view."""
LIKELY = 0.5
"""Least share of a question's words that rules must understand for their query to count rather than
another of the model; alone it is sure from ``UNDERSTOOD`` on, where nothing speaks against it."""
AGREED = 0.65
"""The same share, for an answer to be sure where the model agrees."""
_SECOND = Sampling(temperature=0.7, seed=7)
"""Of the second query, where the first and the rules disagree."""


@dataclass(frozen=True, slots=True)
class _Attempt:
    """A query that was run, or why it could not be."""

    select: Select | None
    found: Result | None = None
    unmatched: tuple[str, ...] = ()
    problem: QueryProblem | None = None
    doubts: tuple[Doubt, ...] = ()
    explained: float = -1.0
    """The share of the question that rules understood; negative for a query of the model."""

    @property
    def ruled(self) -> bool:
        return self.explained >= 0

    @property
    def answers(self) -> bool:
        return self.found is not None and not self.found.empty


def answer(
    task: AnswerTask, chosen: ChosenTable, hits: Sequence[Hit], model: LanguageModel | None
) -> Answer | None:
    """Answer from the table that was chosen; None where it has no answer and passages may.
    ``model`` is None where only rules write queries. Raises ``Cancelled`` and ``ModelError``."""
    asking = _Asking(task, chosen, model)
    with task.watch.measure("table_ms"):
        attempts = asking.attempts()
    if task.cancel.is_set():
        raise Cancelled()
    best, sure = _decided(attempts)
    sure = sure and not chosen.others
    if best is None or not (best.answers or chosen.in_scope):
        task.watch.stages.pop("table_ms")
        return None
    return _laid_out(task, chosen, best, sure, attempts, hits, asking)


class _Asking:
    """One question, and the queries tried for it."""

    def __init__(self, task: AnswerTask, chosen: ChosenTable, model: LanguageModel | None) -> None:
        self._task, self._chosen, self._model = task, chosen, model
        self._links = linked(task.query, chosen.table)
        self._reading = QuestionReading(task.query, chosen.table, chosen.today)
        self.figures: list[Generation] = []
        self.name = ""

    @property
    def has_times(self) -> bool:
        """Whether the question says a time."""
        return bool(self._reading.times)

    def attempts(self) -> list[_Attempt]:
        """The queries by rules and by the model, until two of them agree."""
        found: list[_Attempt] = []
        if ruled := self._chosen.ruled:
            found.append(self._ruled(ruled))
        if self._model is None:
            return found
        first = self._written()
        if not first.answers and (error := _error(first)):
            first = self._written(error=error)
        found.append(first)
        agree = len({a.found.key if a.found else None for a in found}) == 1
        if not (agree or found[0].explained >= UNDERSTOOD):
            found.append(self._written(sampling=_SECOND))
        return found

    def _written(self, error: str = "", sampling: Sampling | None = None) -> _Attempt:
        model, table = self._model, self._chosen.table
        if model is None or self._task.cancel.is_set():
            return _Attempt(None)
        prompt = query_prompt.messages(self._task.query, table, self._links, error)
        if model.count(prompt) + query_prompt.MOST_TOKENS > model.window:
            return _Attempt(None)
        pieces: list[str] = []
        more = {"sampling": sampling} if sampling else {}
        self.figures.append(
            model.generate(
                prompt,
                max_tokens=query_prompt.MOST_TOKENS,
                cancel=self._task.cancel,
                listen=lambda chunk: pieces.append(chunk.text),
                form="" if model.info.elsewhere else query_grammar.grammar(table, self._links),
                background=self._task.background,
                **more,  # type: ignore[arg-type]  # one name, one type
            )
        )
        self.name = model.info.name
        try:
            select = parsed(_query_in("".join(pieces)))
        except UnreadableQuery as problem:
            return _Attempt(None, problem=QueryProblem(str(problem)))
        return self._relaxed(without_unasked(select, self._task.query))

    def _ruled(self, ruled: RuledQuery) -> _Attempt:
        """Run the query of a rule; where it gives nothing, without one of the words that stand
        in parts of cells, as they may have been meant otherwise."""
        found = replace(self._run(ruled.select), explained=ruled.explained)
        if not found.answers:
            for wider in without_one(ruled.select):
                if (again := self._run(wider)).answers:
                    return replace(again, explained=min(ruled.explained, LIKELY))
        return found

    def _relaxed(self, select: Select) -> _Attempt:
        """Run a query; where it gives nothing, run it without all that is not asked."""
        found = self._run(select)
        if not found.answers or not found.found or not found.found.rows:
            wider = without_unasked(select, self._task.query, all_of_them=True)
            if wider != select and (again := self._run(wider)).answers:
                return again
        return found

    def _run(self, select: Select) -> _Attempt:
        table = self._chosen.table
        try:
            query = compiled(select, table)
            fetched = self._chosen.queries.run(query)
        except QueryProblem as problem:
            return _Attempt(select, problem=problem)
        found = result(select, fetched, table)
        if unit := mixed_units(select, table, found.rows):
            return _Attempt(select, problem=unit)
        signs = doubts(self._reading, select, found) if not found.empty else ()
        return _Attempt(select, found, query.unmatched, doubts=signs)


def _decided(attempts: Sequence[_Attempt]) -> tuple[_Attempt | None, bool]:
    """The attempt that counts, and whether it is sure: that of a rule, where nothing speaks
    against it, and the model agrees or there is none."""
    answering = [each for each in attempts if each.answers and each.found]
    for one, other in combinations(answering, 2):
        agree = one.found and other.found and one.found.key == other.found.key
        if agree and (one.ruled or answering[0].explained < UNDERSTOOD):
            return one, one.explained >= AGREED and not (one.doubts or other.doubts)
    by_model = [each for each in answering if not each.ruled]
    likely = [each for each in answering if each.explained >= LIKELY]
    queries = [each for each in attempts if each.select]
    alone = len(attempts) == len(likely) == 1 and likely[0].explained >= UNDERSTOOD
    sure = alone and not likely[0].doubts
    return next(iter(likely or by_model or answering or queries), None), sure


def _error(attempt: _Attempt) -> str:
    """What a model is told of a query that gave nothing."""
    if attempt.problem:
        return attempt.problem.reason
    if attempt.unmatched:
        return f"no cell has '{attempt.unmatched[0]}'"
    return "no row fits" if attempt.select else ""


def _query_in(text: str) -> str:
    """The query within what a model wrote, as a server may write more."""
    inside = text.split("```")[1] if text.count("```") > 1 else text
    return inside.removeprefix("sql").strip()


def _laid_out(
    task: AnswerTask,
    chosen: ChosenTable,
    best: _Attempt,
    sure: bool,
    attempts: Sequence[_Attempt],
    hits: Sequence[Hit],
    asking: _Asking,
) -> Answer:
    table = chosen.table
    language = task.rules.language or language_of(task.question)
    select, found = best.select, best.found
    answered = best.answers and select is not None and found is not None
    if answered and select is not None and found is not None:
        other = _differing(best, attempts, language) if not sure else ""
        undated = asking.has_times and not any(column.dated for column in table.columns)
        text = statement.statement(select, found, table, language, other, undated)
        if chosen.others:
            text += " " + statement.others([table.info, *chosen.others], language)
    elif best.problem is not None:
        text = statement.impossible(best.problem, table, language)
    else:
        assert select is not None
        text = statement.nothing(select, best.unmatched, table, language)
    task.listen(AnswerPiece(text))
    citation = _citation(chosen, hits) if answered else ()
    stages = {**_STAGES, **task.watch.stages, "ttft_ms": task.watch.elapsed_ms}
    return Answer(
        answer=text,
        abstained=not answered,
        citations=citation,
        passages=tuple(hits),
        stages={
            **stages,
            "queue_ms": sum(each.queue_ms for each in asking.figures),
            "prefill_ms": sum(each.prefill_ms for each in asking.figures),
            "decode_ms": sum(each.decode_ms for each in asking.figures),
        },
        tokens=TokenCounts(
            sum(each.prompt_tokens for each in asking.figures),
            sum(each.reused_tokens for each in asking.figures),
            sum(each.generated_tokens for each in asking.figures),
        ),
        model=asking.name,
        unsure=answered and not sure,
        query=task.query if task.rewritten else "",
        value=statement.value_of(found, language) if answered and found else None,
        rows=_rows(chosen, found) if answered and found else None,
        cells=_cells(chosen, select, found) if answered and select and found else None,
    )


_STAGES = dict.fromkeys(
    ("embed_ms", "search_ms", "prompt_ms", "queue_ms", "prefill_ms", "ttft_ms", "decode_ms"), 0.0
)


def _differing(best: _Attempt, attempts: Sequence[_Attempt], language: str) -> str:
    """What another query gave."""
    for each in attempts:
        if each.answers and each.found and best.found and each.found.key != best.found.key:
            return statement.value_of(each.found, language)
    return ""


def _rows(chosen: ChosenTable, found: Result) -> tuple[dict[str, str], ...]:
    """The rows behind an answer, by the names of their columns."""
    wanted = set(found.rows[:MOST_ROWS])
    columns = chosen.table.columns[1:]
    return tuple(
        {column.name: row.cells[column.place] for column in columns}
        for row in chosen.table.rows
        if row.number in wanted
    )


def _cells(chosen: ChosenTable, select: Select, found: Result) -> MarkedCells:
    """The cells behind an answer."""
    named = named_columns(select, chosen.table) or list(chosen.table.columns[1:2])
    columns = [column for column in named if column.place < chosen.own_columns]
    cells = [(number, column.place) for number in found.rows for column in columns]
    info = chosen.table.info
    return MarkedCells(info.path, info.ordinal, tuple(cells[:MOST_CELLS]))


def _citation(chosen: ChosenTable, hits: Sequence[Hit]) -> tuple[Citation, ...]:
    """The best passage of the table's file."""
    info = chosen.table.info
    for hit in _of_table(chosen, hits):
        return (Citation(1, hit.path, hit.page, hit.start, hit.end, hit.text),)
    return (Citation(1, info.path, info.page, 0, 0, ""),)


def _of_table(chosen: ChosenTable, hits: Sequence[Hit]) -> Iterator[Hit]:
    info = chosen.table.info
    same_file = [hit for hit in hits if hit.path == info.path]
    yield from (hit for hit in same_file if hit.page == info.page)
    yield from same_file

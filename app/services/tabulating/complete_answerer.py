"""Answers questions that only all documents together answer, and says what was read."""

from __future__ import annotations

import os
from collections.abc import Callable

from app.core.cancellation import CancelToken
from app.core.domain.answers import Answer, Citation, Coverage
from app.core.domain.errors import Cancelled
from app.core.domain.events import AnswerPiece, Listener, PassagesFound, TableProgressed
from app.core.domain.measurements import TokenCounts
from app.core.domain.search import Hit, Scope
from app.core.domain.tabular.answer_tables import (
    AnswerRow,
    AnswerTable,
    Cell,
    Evidence,
    FieldType,
    TableSchema,
)
from app.core.metrics.stopwatch import Stopwatch
from app.core.tabulating import single_documents, wording
from app.core.tabulating.concepts import kind_in
from app.core.tabulating.planning import planner
from app.core.tabulating.text_readings import fold
from app.core.text.languages import detect
from app.services.answering.catalog_answerer import EMPTY_STAGES
from app.services.tabulating.table_planner import TablePlanner
from app.services.tabulating.table_reader import TableReader

_LEAST_ANSWERED = 0.5
"""Least share of the documents that must say what is asked, by the rules alone, where a question
names no kind of document that is known: else it is none about documents."""
_MOST_OF_UNKNOWN_KIND = 1_000
"""Most documents that are read to find that out."""


class CompleteAnswerer:
    """Reads all documents in scope for a question, if it is one about all of them."""

    def __init__(
        self, planner: TablePlanner, reader: TableReader, documents: Callable[[Scope], int]
    ) -> None:
        """``documents`` returns their number within a scope."""
        self._planner = planner
        self._reader = reader
        self._documents = documents

    def answer(
        self,
        question: str,
        scope: Scope,
        listen: Listener,
        cancel: CancelToken,
        background: bool = False,
    ) -> Answer | None:
        """The answer; None for a question that is not about all documents of a kind. Raises
        ``ModelError`` and ``Cancelled``."""
        if self._documents(scope) < 2:
            return None
        watch = Stopwatch()
        with watch.measure("tabulate_ms"):
            schema = self._schema(question, listen, cancel)
            if schema is None:
                return None

            def publish(table: AnswerTable) -> None:
                listen(TableProgressed(0, table.progress))

            if not kind_in(schema.kind) and self._reader.count(scope) > _MOST_OF_UNKNOWN_KIND:
                return None
            table = self._reader.read(
                schema,
                scope,
                publish,
                cancel,
                background=background,
                listen=listen,
                worth=_answers,
            )
        if cancel.is_set():
            raise Cancelled()
        if not _answers(table):
            return None
        return _answer(table, detect(question) or "en", watch, listen)

    def stated(self, question: str, scope: Scope, cancel: CancelToken) -> Answer | None:
        """What the one document of a scope says of the date or law that is asked for, by rule; None
        where it is another question or no rule is sure."""
        if not single_documents.may_ask(question) or self._documents(scope) != 1:
            return None
        watch = Stopwatch()
        with watch.measure("tabulate_ms"):
            schema = TableSchema(question, single_documents.FIELDS)
            table = self._reader.read(schema, scope, _ignore, cancel, worth=lambda _: False)
        if cancel.is_set():
            raise Cancelled()
        for row in table.rows:
            names = (row.title, os.path.basename(row.path))
            asked = single_documents.field_asked(question, names)
            if asked is not None:
                cell = row.cells[schema.fields.index(asked)]
                if cell.state == "sure" and cell.evidence:
                    return _single(cell, cell.evidence, asked.type, watch)
        return None

    def _schema(self, question: str, listen: Listener, cancel: CancelToken) -> TableSchema | None:
        schema = self._planner.by_rule(question)
        if not planner.ranges_over_documents(question, schema or TableSchema(question, ())):
            return None
        if self._planner.is_certain(question) or not kind_in(question):
            return schema
        return self._planner.plan(question, listen, cancel)


def _ignore(_: AnswerTable) -> None:
    """Show no table that grows."""


def _single(cell: Cell, evidence: Evidence, kind: FieldType, watch: Stopwatch) -> Answer:
    cited = Citation(1, evidence.path, evidence.page, evidence.start, evidence.end, evidence.text)
    words = cell.written if kind == "date" else cell.value
    return Answer(
        answer=f"{words} [1]",
        abstained=False,
        citations=(cited,),
        passages=(_hit(cited),),
        stages={**EMPTY_STAGES, **watch.stages, "ttft_ms": watch.elapsed_ms},
        tokens=TokenCounts(),
        model="",
        coverage=Coverage(1, 1),
        value=cell.value,
    )


def _answers(table: AnswerTable) -> bool:
    """Whether there are documents of the kind, or most say what is asked."""
    rows, asked = table.rows, table.schema
    if not rows or _lacks_values(table):
        return False
    matching = [row for row in rows if row.use == "match"]
    if asked.kind and not kind_in(asked.question) and not matching:
        return False  # the kind was not named, so others may hold it
    if compared := planner.compared_names(asked):
        found = fold("\n".join(cell.value for row in matching for cell in row.cells))
        return all(fold(name) in found for name in compared)
    if wanted := kind_in(table.schema.kind):
        return any(wanted in (kind_in(row.title), kind_in(wording.named(row.path))) for row in rows)
    if not table.schema.fields:
        return False
    said = sum(all(cell.value for cell in row.cells) for row in rows)
    return said >= _LEAST_ANSWERED * table.certificate.read


def _lacks_values(table: AnswerTable) -> bool:
    """Whether a figure is asked for of a field that no document that matches says anything of."""
    names = [field.name for field in table.schema.fields]
    matching = [row for row in table.rows if row.use == "match"]
    if not matching or (name := table.schema.aggregate.field) not in names:
        return False
    at = names.index(name)
    return not any(row.cells[at].value for row in matching)


def _answer(table: AnswerTable, language: str, watch: Stopwatch, listen: Listener) -> Answer:
    matching = [row for row in table.rows if row.use == "match"]
    said = wording.text(table, matching, language)
    certificate = table.certificate
    citations = tuple(_citation(n, row) for n, row in enumerate(matching[: wording.SHOWN], 1))
    hits = tuple(_hit(cited) for cited in citations)
    listen(PassagesFound(hits))
    listen(AnswerPiece(said))
    return Answer(
        answer=said,
        abstained=False,
        citations=citations,
        passages=hits,
        stages={**EMPTY_STAGES, **watch.stages, "ttft_ms": watch.elapsed_ms},
        tokens=TokenCounts(),
        model="",
        unsure=not certificate.complete,
        coverage=Coverage(certificate.certain, certificate.of, certificate.unsure),
        value=table.value or None,
        rows=wording.plain_rows(table, matching),
        sources=_sources(table),
    )


def _sources(table: AnswerTable) -> tuple[str, ...]:
    """The paths of all documents whose values, titles or names the answer tells."""
    told = [row for row in table.rows if row.use != "other"]
    evidence = (cell.evidence.path for row in told for cell in row.cells if cell.evidence)
    named = (*table.certificate.without_text, *table.certificate.failed)
    paths = (
        *(row.path for row in told),
        *(path for row in told for path in row.changed_by),
        *evidence,
        *(each.path for each in named),
    )
    return tuple(dict.fromkeys(paths))


def _citation(n: int, row: AnswerRow) -> Citation:
    """The evidence of a row: that of its first cell with some, else its title."""
    found = next((cell.evidence for cell in row.cells if cell.evidence), None)
    if found is None:
        return Citation(n, row.path, None, 0, len(row.title), row.title)
    return Citation(n, found.path, found.page, found.start, found.end, found.text)


def _hit(cited: Citation) -> Hit:
    return Hit(cited.path, cited.page, cited.start, cited.end, cited.text, "", 0.0, None, None, 0)

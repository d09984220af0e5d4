"""Reads the documents in scope for a table: by rule, and by a language model where no rule tells.

Each reading of a model is kept as soon as it is there. A run that was stopped, or killed, goes on
where it was; a question over the same fields reads nothing again; a file that changed is one
document to read.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import date

from app.core.answering.writer_profiles import profile_of
from app.core.cancellation import CancelToken
from app.core.domain import file_kinds
from app.core.domain.errors import ModelMissing, RemoteError
from app.core.domain.events import Listener, ignore
from app.core.domain.files import Document
from app.core.domain.search import Scope
from app.core.domain.tabular.answer_tables import (
    Aggregate,
    AnswerRow,
    AnswerTable,
    Certificate,
    SetAside,
    TableField,
    TableProgress,
    TableSchema,
    TableState,
)
from app.core.ports.catalog import Catalog
from app.core.ports.language_model import LanguageModel
from app.core.ports.tabular.answer_tables import AnswerTableStore
from app.core.ports.versions import VersionStore
from app.core.tabulating import model_readings, wording
from app.core.tabulating.concepts import kind_in
from app.core.tabulating.corrections import corrected
from app.core.tabulating.model_readings import field_key
from app.core.tabulating.readings import MISSING, UNDECIDED, Reading
from app.core.tabulating.rows import Candidates, assemble, candidates, read_by_rule
from app.core.tabulating.selection import select
from app.core.versions.chains import holding, ordered
from app.services.library.foreground_priority import Rest, never_rest
from app.services.tabulating.document_texts import DocumentText, DocumentTexts

ALL_FILES = 1_000_000
"""Limit of a query for all files."""
PUBLISHED_EACH = 8
"""Documents that a model reads between two tables that are shown."""

OpenModel = Callable[[Listener], AbstractContextManager[LanguageModel]]
Publish = Callable[[AnswerTable], None]
MOST_OF_A_FORM = 120
"""Most lines of a sheet that may be one document, such as an invoice; longer ones list many."""
_SHEETS = frozenset(kind.id for kind in file_kinds.KINDS if kind.group == file_kinds.SPREADSHEET)
_NOT_READ = {"pending": "not indexed yet", "skipped": "no text"}


@dataclass(slots=True)
class _Run:
    """The state of one reading of a scope."""

    schema: TableSchema
    scope: Scope
    corrections: Mapping[tuple[int, str], str]
    documents: dict[str, DocumentText] = field(default_factory=dict)
    failed: list[SetAside] = field(default_factory=list)
    without_text: list[SetAside] = field(default_factory=list)
    sheets: list[SetAside] = field(default_factory=list)
    older: list[SetAside] = field(default_factory=list)
    of: int = 0
    chosen: Candidates = field(default_factory=lambda: Candidates((), {}, (), ()))
    readings: dict[tuple[str, str], Reading] = field(default_factory=dict)
    waiting: dict[str, list[TableField]] = field(default_factory=dict)
    """The fields that a model is still to read, by path."""

    def table(self, progress: TableProgress) -> AnswerTable:
        """The table as far as it is read."""
        rows, aside = assemble(self.schema, self.chosen, self.readings, self._page)
        rows = [self._corrected(row) for row in rows]
        selected = select(self.schema, rows)
        matches = [row for row in selected.rows if row.use == "match"]
        doubts = [
            row.path
            for row in selected.rows
            if row.path in selected.undecided or wording.is_in_doubt(row)
        ]
        read = len(self.documents) + len(self.sheets) - len(self.waiting)
        return AnswerTable(
            0,
            self.schema,
            self.scope,
            selected.rows,
            selected.value,
            selected.unit,
            selected.groups,
            Certificate(
                read,
                self.of,
                len(rows),
                len(matches),
                len(doubts),
                (*aside, *self.older, *self.sheets),
                tuple(self.without_text),
                tuple(self.failed),
                selected.computed,
                tuple(doubts),
            ),
            progress,
        )

    def spare(self) -> None:
        """Leave out what a model need not read: documents that another condition rules out, and
        whether something is the case, which a model's word alone never makes sure."""
        filtered = {condition.field for condition in self.schema.filter}
        plain = replace(self.schema, aggregate=Aggregate(), order="", limit=0)
        rows, _ = assemble(plain, self.chosen, self.readings, self._page)
        corrected_rows = select(plain, [self._corrected(row) for row in rows]).rows
        ruled_out = {row.path for row in corrected_rows if row.use == "other"}
        for path, fields in list(self.waiting.items()):
            left = [f for f in fields if not (f.type == "yes_no" and f.name in filtered)]
            if left and path not in ruled_out:
                self.waiting[path] = left
            else:
                del self.waiting[path]

    def _page(self, path: str, at: int) -> int | None:
        document = self.documents.get(path)
        return document.page(at) if document else None

    def _corrected(self, row: AnswerRow) -> AnswerRow:
        document = self.documents.get(row.path)
        if document is None or not self.corrections:
            return row
        cells = list(row.cells)
        for n, each in enumerate(self.schema.fields):
            value = self.corrections.get((document.file_id, each.name))
            if value is not None:
                cells[n] = corrected(cells[n], each, value)
        return replace(row, cells=tuple(cells))


class TableReader:
    """Reads documents for tables, a few at a time."""

    def __init__(
        self,
        catalog: Catalog,
        texts: DocumentTexts,
        versions: VersionStore,
        store: AnswerTableStore,
        open_model: OpenModel,
        model_name: Callable[[], str],
        writer_profile: Callable[[], str] = lambda: "auto",
        rest: Rest = never_rest,
        today: Callable[[], date] = date.today,
        changed: Callable[[Document], bool] = lambda _: False,
    ) -> None:
        """``model_name`` names the model that ``open_model`` lends, without loading it; readings
        are kept under that name. ``rest`` pauses background work while a person waits. ``changed``
        tells whether a file is another on the disk than when it was indexed."""
        self._catalog = catalog
        self._texts = texts
        self._versions = versions
        self._store = store
        self._open_model = open_model
        self._model_name = model_name
        self._writer_profile = writer_profile
        self._rest = rest
        self._today = today
        self._changed = changed

    def read(
        self,
        schema: TableSchema,
        scope: Scope,
        publish: Publish,
        cancel: CancelToken,
        *,
        background: bool = False,
        corrections: Mapping[tuple[int, str], str] | None = None,
        listen: Listener = ignore,
        worth: Callable[[AnswerTable], bool] = lambda _: True,
    ) -> AnswerTable:
        """Read what is not read yet; ``publish`` gets the table as it grows. When cancelled, the
        table is of what was read. A model reads only what is ``worth`` it, given what the rules
        found. Raises ``ModelError``."""
        run = _Run(schema, scope, corrections or {})
        rest = self._rest if background else never_rest
        self._gather(run, publish, cancel, rest)
        if not cancel.is_set():
            self._read_by_rule(run, publish, cancel, rest)
        if run.waiting and not cancel.is_set() and worth(run.table(self._progress(run, None))):
            self._read_by_model(run, publish, cancel, background, listen)
        state: TableState = "paused" if cancel.is_set() else "done"
        read = len(run.documents) - len(run.waiting)
        return run.table(TableProgress(read, run.of, None if run.waiting else 0.0, state))

    def count(self, scope: Scope) -> int:
        """The number of documents within a scope."""
        return self._catalog.document_count(scope)

    def _gather(self, run: _Run, publish: Publish, cancel: CancelToken, rest: Rest) -> None:
        """Take the texts of all documents in scope, and note those that have none."""
        listed = self._catalog.documents("", ALL_FILES, run.scope)
        reasons = {problem.path: problem for problem in self._catalog.problems()}
        run.of = len(listed)
        publish(run.table(TableProgress(0, run.of)))
        for file in sorted(listed, key=lambda each: each.path):
            rest(cancel)
            if cancel.is_set():
                return
            self._take(run, file, reasons[file.path].title if file.path in reasons else "")
        waiting = {file.path for file in self._catalog.awaiting_ocr()}
        run.without_text += [
            SetAside(path, "pages not recognised yet") for path in run.documents if path in waiting
        ]
        run.chosen = candidates(run.schema, [d.source for d in run.documents.values()])
        if not run.scope.all_versions:
            self._set_older_aside(run)

    def _take(self, run: _Run, file: Document, reason: str) -> None:
        if file.state != "indexed":
            aside = run.without_text if file.state == "skipped" else run.failed
            aside.append(SetAside(file.path, reason or _NOT_READ.get(file.state, file.state)))
            return
        if self._changed(file):
            run.failed.append(SetAside(file.path, "changed since it was indexed"))
            return
        document = self._texts.read(file.path)
        if document and file.kind in _SHEETS and len(document.source.units) > MOST_OF_A_FORM:
            run.sheets.append(SetAside(file.path, "a table of many rows"))
        elif document and file.kind in _SHEETS and _is_another(run.schema.kind, document):
            run.sheets.append(SetAside(file.path, "a table"))
        elif document is None:
            run.without_text.append(SetAside(file.path, "no text"))
        else:
            run.documents[file.path] = document

    def _set_older_aside(self, run: _Run) -> None:
        """Of versions and copies of one document only the one that holds gives a row."""
        kinds = {source.path for source in (*run.chosen.rows, *run.chosen.changing)}
        firsts = [d.first for d in run.documents.values() if d.path in kinds]
        gone: set[str] = set()
        today = self._today().isoformat()
        for members in self._versions.chains(firsts, run.scope):
            chain = [member for member in ordered(members) if member.path in kinds]
            if len(chain) < 2:
                continue
            kept = holding(chain, today)
            for member in chain:
                if member.path != kept.path:
                    gone.add(member.path)
                    run.older.append(SetAside(member.path, f"another version of {kept.path}"))
        if gone:
            left = [d.source for d in run.documents.values() if d.path not in gone]
            run.chosen = candidates(run.schema, left)

    def _read_by_rule(self, run: _Run, publish: Publish, cancel: CancelToken, rest: Rest) -> None:
        undecided: dict[str, list[TableField]] = {}
        joined = run.chosen.amendments
        for source in (*run.chosen.rows, *run.chosen.changing):
            rest(cancel)
            if cancel.is_set():
                run.waiting = {
                    s.path: list(run.schema.fields)
                    for s in run.chosen.rows
                    if (s.path, run.schema.fields[0].name) not in run.readings
                }  # fmt: skip - one object
                return
            for each in run.schema.fields:
                reading = read_by_rule(run.schema, each, source)
                if reading == UNDECIDED and source.path in joined:
                    reading = MISSING  # an amendment says what it changes
                run.readings[source.path, each.name] = reading
                if reading == UNDECIDED:
                    undecided.setdefault(source.path, []).append(each)
        run.waiting = undecided
        run.spare()
        self._recall(run)
        publish(run.table(self._progress(run, None)))

    def _recall(self, run: _Run) -> None:
        """Take what a model has read of these texts before."""
        if not run.waiting:
            return
        digests = {run.documents[p].file_id: run.documents[p].digest for p in run.waiting}
        keys = {field_key(each): each.name for fields in run.waiting.values() for each in fields}
        known = self._store.readings(self._model_name(), digests, keys)
        for path, fields in list(run.waiting.items()):
            file_id = run.documents[path].file_id
            left = []
            for each in fields:
                reading = known.get((file_id, field_key(each)))
                if reading is None:
                    left.append(each)
                else:
                    run.readings[path, each.name] = reading
            if left:
                run.waiting[path] = left
            else:
                del run.waiting[path]

    def _progress(self, run: _Run, seconds_left: float | None) -> TableProgress:
        return TableProgress(len(run.documents) - len(run.waiting), run.of, seconds_left)

    def _read_by_model(
        self,
        run: _Run,
        publish: Publish,
        cancel: CancelToken,
        background: bool,
        listen: Listener,
    ) -> None:
        with self._reading_model(listen) as model:
            if model is None:
                run.waiting.clear()  # what no rule tells stays unsure
                return
            wanted = list(run.waiting.items())
            began, done = time.monotonic(), 0
            with ThreadPoolExecutor(model.parallel, "tabulating") as pool:
                futures = {
                    pool.submit(
                        self._ask, model, run.documents[path], fields, cancel, background
                    ): path
                    for path, fields in wanted
                }
                try:
                    for future in as_completed(futures):
                        if not self._note(run, futures[future], future):
                            continue
                        done += 1
                        left = (time.monotonic() - began) / done * (len(wanted) - done)
                        progress = self._progress(run, left)
                        if done % PUBLISHED_EACH == 1 or not run.waiting:
                            publish(run.table(progress))
                        else:
                            publish(AnswerTable(0, run.schema, run.scope, progress=progress))
                finally:
                    pool.shutdown(cancel_futures=True)

    def _note(self, run: _Run, path: str, future: Future[dict[str, Reading] | None]) -> bool:
        """Note what was read of a document; False where its reading was cancelled."""
        read = future.result()
        if read is None:
            return False
        for each in run.waiting.pop(path):
            run.readings[path, each.name] = read[each.name]
        return True

    def _ask(
        self,
        model: LanguageModel,
        document: DocumentText,
        fields: Sequence[TableField],
        cancel: CancelToken,
        background: bool,
    ) -> dict[str, Reading] | None:
        """Have a document read, and keep what was read; None when cancelled."""
        if cancel.is_set():
            return None
        pieces: list[str] = []
        model.generate(
            model_readings.messages(fields, document.source),
            max_tokens=model_readings.ANSWER_TOKENS * len(fields),
            cancel=cancel,
            listen=lambda chunk: pieces.append(chunk.text),
            form=model_readings.form(fields),
            background=background,
        )
        if cancel.is_set():
            return None
        read = model_readings.checked("".join(pieces), fields, document.source)
        kept = {field_key(each): read[each.name] for each in fields}
        self._store.keep(self._model_name(), document.file_id, document.digest, kept)
        return read

    @contextmanager
    def _reading_model(self, listen: Listener) -> Iterator[LanguageModel | None]:
        """Lend a model that can read documents; None where there is none, or it only copies
        spans."""
        with ExitStack() as stack:
            try:
                model = stack.enter_context(self._open_model(listen))
            except (ModelMissing, RemoteError):
                yield None
                return
            name = profile_of(model.info, model.tuned_for, self._writer_profile()).name
            yield None if name == "extractive" else model


def _is_another(kind: str, sheet: DocumentText) -> bool:
    """Whether a kind of document is asked for that a sheet does not call itself."""
    wanted = kind_in(kind)
    return bool(wanted) and sheet.source.kind != wanted

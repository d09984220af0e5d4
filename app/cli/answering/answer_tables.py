"""``alcove table``: every document read for a question or a list of fields, as a table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import formatting, progress
from app.cli.answering import question_files
from app.cli.answering.scopes import add_files, scope_of_files
from app.cli.interrupt import Interrupt
from app.cli.output import table
from app.cli.parser import Commands, count, new_file, words
from app.cli.session import Session
from app.core.domain.errors import AppError, UsageError, reason_of
from app.core.domain.tabular.answer_tables import AnswerRow, AnswerTable, TableSummary
from app.core.tabulating import wording

if TYPE_CHECKING:  # help needs no engine
    from rich.console import RenderableType

    from app.core.facade import Facade


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    parser = commands.add(
        "table",
        "Read every document for a question or a list of fields, and keep the table.",
        'alcove table "party, end date, monthly fee" --folder ~/Contracts --out contracts.xlsx',
        make,
    )
    parser.add_argument(
        "question",
        metavar="QUESTION",
        type=words,
        nargs="?",
        help="a question over all documents, or the fields that each is asked for",
    )
    add_files(parser)
    parser.add_argument(
        "--out", metavar="FILE", type=new_file, help="a new .csv or .xlsx file for the rows"
    )
    parser.add_argument("--list", action="store_true", help="list the kept tables")
    parser.add_argument("--id", metavar="N", type=count, help="a kept table, read on if need be")
    parser.add_argument(
        "--add", metavar="FIELD", type=words, help="add a column to the table, by name or question"
    )
    parser.add_argument("--remove", action="store_true", help="delete the table")


def make(session: Session) -> None:
    """Make a table, or show, change, export or delete one that is kept."""
    args = session.args
    if not (args.list or args.id or args.question):
        raise UsageError(
            "alcove table: a question, --id or --list is required.",
            remedy="See `alcove table --help`.",
        )
    with session.engine() as engine:
        if args.list:
            return _list(session, engine)
        if args.remove:
            engine.answer_tables.remove(_id(session))
            return session.output.result({"id": args.id}, lambda: "Deleted.")
        with Interrupt() as cancel, progress.shown(session.output, "Reading") as listen:
            number = args.id or _started(session, engine)
            if args.id:
                engine.answer_tables.resume(number)
            if args.add:
                engine.answer_tables.add_field(number, args.add)
            made = engine.answer_tables.follow(number, listen, cancel)
            if cancel.is_set():
                engine.answer_tables.pause(number)
        if args.out and made.progress.state == "done":
            _export(session, engine, number)
    session.output.result(_result(made, args.out), lambda: _shown(made, args.out))
    return None


def _export(session: Session, engine: Facade, number: int) -> None:
    out = Path(session.args.out)
    exported = engine.answer_tables.export(number, out.suffix)
    try:
        with open(out, "xb", opener=question_files.own_file) as file:
            file.write(exported.data)
    except FileExistsError as error:
        raise UsageError(f"{out} exists already.", remedy="Choose a new file.") from error
    except OSError as error:
        raise AppError(
            f"{out}: {reason_of(error)}.",
            title="Cannot write the table",
            remedy="Choose another file, or free disk space.",
        ) from error


def _id(session: Session) -> int:
    if not session.args.id:
        raise UsageError("alcove table --remove: --id is required.")
    return int(session.args.id)


def _started(session: Session, engine: Facade) -> int:
    scope = scope_of_files(session.args, engine.library)
    schema = engine.answer_tables.plan(session.args.question, scope)
    return engine.answer_tables.start(schema, scope).id


def _list(session: Session, engine: Facade) -> None:
    kept = engine.answer_tables.all()
    session.output.result(
        {"tables": kept},
        lambda: (
            table("Id", "Question", "State", "Rows", rows=map(_row, kept), numbers=["Rows"])
            if kept
            else "No tables."
        ),
    )


def _row(kept: TableSummary) -> tuple[str, ...]:
    question = formatting.printable(kept.question)
    return str(kept.id), question, kept.progress.state, f"{kept.matches:,}"


def _result(made: AnswerTable, out: str | None) -> dict[str, object]:
    matching = [row for row in made.rows if row.use == "match"]
    certificate = made.certificate
    return {
        "id": made.id,
        "schema": made.schema,
        "rows": wording.plain_rows(made, matching),
        "value": float(made.value) if made.value else None,
        "groups": made.groups,
        "coverage": {
            "read": certificate.certain,
            "of": certificate.of,
            "unsure": certificate.unsure,
        },
        "certificate": certificate,
        "complete": certificate.complete,
        "state": made.progress.state,
        "out": out,
    }


def _shown(made: AnswerTable, out: str | None) -> RenderableType:
    from rich.console import Group

    matching = [row for row in made.rows if row.use == "match"]
    headers = ["Document", *(field.name for field in made.schema.fields)]
    rows = [[formatting.printable(text) for text in _cells(made, row)] for row in matching]
    lines = [formatting.paragraphs(wording.summary(made, "en"))]
    if made.progress.state == "paused":
        lines.append(f"Paused. Go on with `alcove table --id {made.id}`.")
    if made.progress.reason:
        lines.append(formatting.printable(made.progress.reason))
    if out and made.progress.state == "done":
        lines.append(f"Written to {formatting.path(out)}.")
    said = "\n\n".join(lines)
    return Group(table(*headers, rows=rows), "", said) if rows else said


def _cells(made: AnswerTable, row: AnswerRow) -> list[str]:
    pairs = zip(made.schema.fields, row.cells, strict=True)
    return [row.title, *(wording.marked(cell, field.type) for field, cell in pairs)]

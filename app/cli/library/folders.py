"""``alcove folders``: the folders of the library."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.cli import formatting
from app.cli.output import table
from app.cli.parser import Commands, absolute
from app.cli.session import Session
from app.core.domain.folders import RootStatus

if TYPE_CHECKING:  # help needs no engine
    from app.core.facade import Facade


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    group = commands.group("folders", "The folders of the library.", "alcove folders list")
    adding = group.add("add", "Add a folder to the library.", "alcove folders add ~/Documents", add)
    adding.add_argument("path", metavar="PATH", type=absolute, help="the folder")
    adding.add_argument("--flat", action="store_true", help="without subfolders")
    for name, effect in (("include", "only files that match"), ("exclude", "no files that match")):
        adding.add_argument(
            f"--{name}", metavar="GLOB", action="append", default=[], help=f"{effect}; repeatable"
        )
    removing = group.add(
        "remove",
        "Remove a folder from the library; its files are not changed.",
        "alcove folders remove ~/Documents",
        remove,
    )
    removing.add_argument("path", metavar="PATH", type=absolute, help="the folder")
    restoring = group.add(
        "restore",
        "Restore a folder that was removed in the last seven days.",
        "alcove folders restore ~/Documents",
        restore,
    )
    restoring.add_argument("path", metavar="PATH", type=absolute, help="the folder")
    forgetting = group.add(
        "forget",
        "Remove a folder, and erase its text from the index, chats and evaluations.",
        "alcove folders forget ~/Documents/old",
        forget,
    )
    forgetting.add_argument("path", metavar="PATH", type=absolute, help="the folder")
    importing = group.add(
        "import-gpt4all",
        "Add the folders that GPT4All uses.",
        "alcove folders import-gpt4all",
        import_gpt4all,
    )
    importing.add_argument(
        "database",
        metavar="FILE",
        type=absolute,
        nargs="?",
        help="path of localdocs_v3.db, if not in the usual place",
    )
    group.add(
        "list", "List the folders with the numbers of files.", "alcove folders list --json", show
    )


def add(session: Session) -> None:
    """Add a folder, then show all."""
    args = session.args
    with session.engine() as engine:
        engine.library.add_folder(
            args.path, not args.flat, tuple(args.include), tuple(args.exclude)
        )
        _show(session, engine)


def remove(session: Session) -> None:
    """Remove a folder, then show the others."""
    with session.engine() as engine:
        engine.library.remove_folder(session.args.path)
        _show(session, engine)


def restore(session: Session) -> None:
    """Restore a folder, then show all."""
    with session.engine() as engine:
        engine.library.restore_folder(session.args.path)
        _show(session, engine)


def forget(session: Session) -> None:
    """Forget a folder, then show the others."""
    with session.engine() as engine:
        path = session.args.path
        known = _at(path, engine)
        around = engine.library.forget_folder(path)
        erased = _Erased(path, known.indexed if known else 0, known.passages if known else 0)
        session.output.remark(_told(erased))
        if around:
            session.output.remark(
                f"{formatting.path(path)} is excluded from {formatting.path(around)}, so that its "
                "files are not indexed again. Add it with `alcove folders add` to undo this."
            )
        if engine.library.removed_folders():
            session.output.remark(
                "Folders removed earlier can still be restored, but their files will be read and "
                "embedded again: what was kept for them was erased too."
            )
        _show(session, engine, erased)


def import_gpt4all(session: Session) -> None:
    """Add the folders of GPT4All, then show all."""
    with session.engine() as engine:
        for path in engine.library.found_folders(session.args.database or ""):
            engine.library.add_folder(path)
        _show(session, engine)


def show(session: Session) -> None:
    """Show all folders."""
    with session.engine() as engine:
        _show(session, engine)


@dataclass(frozen=True, slots=True)
class _Erased:
    """A folder that was forgotten, and how much of it was in the index."""

    path: str
    files: int
    passages: int


def _told(erased: _Erased) -> str:
    where, count = formatting.path(erased.path), formatting.plural
    passages = count(erased.passages, "passage")
    what = f"{count(erased.files, 'file')} with {passages} of {where}"
    index = what if erased.files else f"what the index held of {where}"
    return f"Erased from Alcove: {index}, and what chats and evaluations quote from it."


def _at(path: str, engine: Facade) -> RootStatus | None:
    """The folder of the library at a path, however that is written."""
    wanted = (path, os.path.realpath(path))
    return next((known for known in engine.library.folders() if known.root.path in wanted), None)


def _show(session: Session, engine: Facade, erased: _Erased | None = None) -> None:
    roots, removed = engine.library.folders(), engine.library.removed_folders()
    counts = (
        "Documents",
        "Searchable",
        "Waiting",
        "Unreadable",
        "Without text",
        "Excluded",
        "Passages",
    )
    rows = [*map(_row, roots), *([formatting.path(root.path), root.state] for root in removed)]
    session.output.result(
        {"roots": roots}
        | ({"removed": removed} if removed else {})
        | ({"erased": erased} if erased else {}),
        lambda: (
            table("Folder", "State", *counts, rows=rows, numbers=counts)
            if rows
            else "The library has no folders. Add one with `alcove folders add PATH`."
        ),
    )


def _row(status: RootStatus) -> list[str]:
    counts = (
        status.documents,
        status.indexed,
        status.pending,
        status.failed,
        status.skipped,
        status.left_out,
        status.passages,
    )
    return [
        formatting.path(status.root.path),
        status.root.state,
        *(f"{count:,}" for count in counts),
    ]

"""JSON Lines files of questions and of results."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.cli import formatting
from app.cli.answering.scopes import not_there
from app.core.domain.errors import AppError, DocumentDamaged, DocumentUnreadable, UsageError
from app.core.domain.guardrails import LENGTHS, Length
from app.core.domain.search import Hit, Scope
from app.core.facade.library import LibraryCalls

EVERY_MATCH = 1_000_000
"""Documents asked for where one name is looked up: all that contain it."""


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A line of a question file; its id is kept as it is. ``where`` names the line."""

    id: Any
    question: str
    length: Length = ""
    folder: str = ""
    """A folder or file, as written in the file; empty for the whole library."""
    chat: str = ""
    where: str = ""


def read(path: str) -> list[AskedQuestion]:
    """The questions in a file. Raises ``DocumentError`` with the faulty line."""
    return [_question(line, where) for where, line in numbered_lines(path)]


def texts(path: str) -> list[str]:
    """The texts of the questions; ids are optional. Raises as ``read`` does."""
    return [_question(line, where, named=False).question for where, line in numbered_lines(path)]


def folders(asked: Iterable[AskedQuestion], library: LibraryCalls) -> dict[str, str]:
    """The path in the library of each folder or file that the questions name.

    A relative one is a name, or the end of a path, of a folder or file in the library. Raises
    ``UsageError`` with the line whose folder is not there, or there more than once.
    """
    found: dict[str, str] = {}
    for line in asked:
        if line.folder and line.folder not in found:
            found[line.folder] = _folder(line, library)
    return found


@contextmanager
def draft(path: str) -> Iterator[Callable[[dict[str, Any]], None]]:
    """Write lines to ``path``.part, which replaces ``path`` at the end of the block. If the block
    fails, the .part file stays."""
    part = f"{path}.part"
    try:
        with open(part, "w", encoding="utf-8", opener=_own_new_file) as file:
            yield lambda line: print(json.dumps(line), file=file, flush=True)
        Path(part).replace(path)
    except OSError as error:
        raise AppError(
            f"{path}: {error.strerror or error}.",
            title="Cannot write the results",
            remedy="Choose another file with --out, or free disk space.",
        ) from error


def own_file(path: str, flags: int) -> int:
    """Open a file that only its owner can read, as answers quote documents; follows no link."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o600)


def _own_new_file(path: str, flags: int) -> int:
    """Like ``own_file``, in the place of what an interrupted run left."""
    Path(path).unlink(missing_ok=True)
    return own_file(path, flags | os.O_EXCL)


def sources(hits: Iterable[Hit], limit: int = 10) -> dict[str, list[str]]:
    """Paths and texts of the passages, best first."""
    best = list(hits)[:limit]
    return {"sources": [hit.path for hit in best], "passages": [hit.text for hit in best]}


def numbered_lines(path: str) -> list[tuple[str, bytes]]:
    """The lines of a file that are not blank, with what names each. Raises ``DocumentError``."""
    try:
        lines = Path(path).read_bytes().splitlines()
    except OSError as error:
        raise DocumentUnreadable(f"{path}: {error.strerror}.", remedy="Check the path.") from error
    return [(f"{path} line {n}", line) for n, line in enumerate(lines, 1) if line.strip()]


def _question(line: bytes, where: str, named: bool = True) -> AskedQuestion:
    remedy = 'Every line must be a JSON object such as {"id": "1", "question": "Who?"}.'
    try:
        value = json.loads(line.decode("utf-8-sig"))
        identity, question = value["id"] if named else None, value["question"]
    except KeyError as error:
        raise DocumentDamaged(f"{where} has no {error}.", remedy=remedy) from error
    except (ValueError, TypeError, RecursionError) as error:
        raise DocumentDamaged(f"{where} is not a JSON object: {error}.", remedy=remedy) from error
    if not isinstance(question, str) or not question.strip():
        raise DocumentDamaged(f'{where}: "question" is not a string.', remedy=remedy)
    if reason := _fault(value):
        raise DocumentDamaged(
            f"{where}: {reason}.", remedy="Correct the line, or delete the field."
        )
    chat = value.get("chat")
    return AskedQuestion(
        identity,
        question,
        value.get("length") or "",
        value.get("folder") or value.get("file") or "",
        "" if chat is None else str(chat),
        where,
    )


def _fault(line: dict[str, Any]) -> str:
    """What is wrong with the optional fields; empty if nothing is. A null counts as absent."""
    length, folder, file, chat = map(line.get, ("length", "folder", "file", "chat"))
    lengths = list(filter(None, LENGTHS))
    if length is not None and length not in lengths:
        return f'"length" is none of {", ".join(lengths)}'
    for name, path in (("folder", folder), ("file", file)):
        if path is not None and not (isinstance(path, str) and path.strip()):
            return f'"{name}" is not the path of a folder or file'
    if folder and file:
        return 'only one of "folder" and "file" can be given'
    if chat is not None and (chat == "" or type(chat) not in (str, int)):
        return '"chat" is neither a string nor an integer'
    return ""


def _folder(line: AskedQuestion, library: LibraryCalls) -> str:
    path = os.path.expanduser(line.folder)  # noqa: PTH111 - Path.expanduser fails without a home
    if Path(path).is_absolute():
        path = os.path.realpath(path)  # as the library stores it
        places = {path} if library.documents("", 1, Scope(path)) else set()
    else:
        path = os.path.normpath(path)
        paths = (document.path for document in library.documents(path, EVERY_MATCH))
        places = _outermost({place for each in paths if (place := _place(path, each))})
    if len(places) == 1:
        return places.pop()
    if places:
        named = formatting.printable(line.folder)
        several = ", ".join(map(formatting.path, sorted(places)[:3]))
        raise UsageError(
            f'{line.where}: the library has more than one "{named}": {several}.',
            remedy="Write more of the path.",
        )
    raise not_there(line.folder, line.where)


def _place(name: str, path: str) -> str:
    """The part of ``path`` that ends with ``name``, the shortest; empty if there is none."""
    before, found, _ = f"{path}{os.sep}".partition(f"{os.sep}{name}{os.sep}")
    return f"{before}{os.sep}{name}" if found else ""


def _outermost(places: set[str]) -> set[str]:
    """The places that lie below no other."""
    return {
        place for place in places if not any(place.startswith(other + os.sep) for other in places)
    }

"""The catalog of roots and files in SQLite."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterable

from app.adapters.storage.database import Database, as_text, errors, like_pattern
from app.adapters.storage.schema import LEFT_OUT
from app.core.domain import file_kinds
from app.core.domain.errors import DocumentScanned, FolderOverlap
from app.core.domain.files import (
    Document,
    DocumentNames,
    FileStamp,
    KnownFile,
    PageFacts,
    Problem,
)
from app.core.domain.folders import UNDO_SECONDS, Root, RootState, RootStatus
from app.core.domain.search import Scope
from app.core.retrieval.names import asked_terms, document_names

FILE = "SELECT id, root_id, path, size, mtime_ns, inode, content_hash, state FROM files "
LEAVE_OUT = "DELETE FROM files WHERE id = :id AND ({})".format(
    LEFT_OUT.format(root=":root", path="CAST(:path AS TEXT)")
)
"""Delete a file that is moved to an excluded path, or to a root that was removed."""
CHANGED = "date(files.mtime_ns / 1000000000, 'unixepoch', 'localtime')"
DATED_FROM = f"iif(files.dated_from = '', {CHANGED}, files.dated_from)"
DATED_TO = f"iif(files.dated_to = '', {CHANGED}, files.dated_to)"
"""The days that a document is of, or else that of its last change."""
ROOT = "SELECT id, path, recursive, include, exclude, state FROM roots "


class SqliteCatalog:
    """``Catalog`` over a ``Database``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_root(
        self, path: str, recursive: bool, include: tuple[str, ...], exclude: tuple[str, ...]
    ) -> Root:
        row = (as_text(path), recursive, json.dumps(include), json.dumps(exclude))
        try:
            with self._database.writing() as db:
                cursor = db.execute(
                    "INSERT INTO roots(path, recursive, include, exclude, state)"
                    " VALUES (CAST(? AS TEXT), ?, ?, ?, 'online')",
                    row,
                )
                db.execute("DELETE FROM removed_roots WHERE path = CAST(? AS TEXT)", row[:1])
        except errors("IntegrityError") as error:
            raise FolderOverlap(f"{path} is watched already.") from error
        return Root(cursor.lastrowid or 0, path, recursive, include, exclude)

    def roots(self) -> list[Root]:
        with self._database.reading() as db:
            return [_root(row) for row in db.execute(ROOT + "ORDER BY path")]

    def root_status(self) -> list[RootStatus]:
        with self._database.reading() as db:
            files = {
                (root, state): number
                for root, state, number in db.execute(
                    "SELECT root_id, state, count(*) FROM files GROUP BY root_id, state"
                )
            }
            passages = dict(
                db.execute(
                    "SELECT root_id, count(*) FROM passages JOIN files ON files.id = file_id"
                    " GROUP BY root_id"
                )
            )
            left_out = dict(db.execute("SELECT id, left_out FROM roots"))
        return [
            RootStatus(
                root,
                indexed=files.get((root.id, "indexed"), 0),
                pending=files.get((root.id, "pending"), 0),
                failed=files.get((root.id, "failed"), 0) + files.get((root.id, "quarantined"), 0),
                skipped=files.get((root.id, "skipped"), 0),
                passages=passages.get(root.id, 0),
                left_out=left_out[root.id],
            )
            for root in self.roots()
        ]

    def set_root_state(self, root_id: int, state: RootState, device: int | None = None) -> None:
        with self._database.writing() as db:
            db.execute(
                "UPDATE roots SET state = ?, device = coalesce(?, device) WHERE id = ?",
                (state, device, root_id),
            )

    def set_left_out(self, root_id: int, number: int) -> None:
        with self._database.writing() as db:
            db.execute(
                "UPDATE roots SET left_out = ? WHERE id = ? AND left_out != ?",
                (number, root_id, number),
            )

    def root_device(self, root_id: int) -> int | None:
        with self._database.reading() as db:
            row = db.execute("SELECT device FROM roots WHERE id = ?", (root_id,)).fetchone()
        return row[0] if row else None

    def remove_root(self, root_id: int) -> None:
        now = time.time()
        with self._database.writing() as db:
            db.execute("DELETE FROM removed_roots WHERE removed_at < ?", (now - UNDO_SECONDS,))
            db.execute(
                "INSERT OR REPLACE INTO removed_roots"
                " SELECT path, recursive, include, exclude, ? FROM roots WHERE id = ?",
                (now, root_id),
            )
            db.execute("DELETE FROM roots WHERE id = ?", (root_id,))

    def forget_removed(self, path: str) -> None:
        where, values = path_filter(path)
        with self._database.writing() as db:
            db.execute(f"DELETE FROM removed_roots WHERE {where}", values)
            db.execute(f"DELETE FROM removals WHERE {where}", values)

    def forgetting(self) -> list[str]:
        with self._database.reading() as db:
            return [path for (path,) in db.execute("SELECT path FROM forgetting ORDER BY path")]

    def begin_forgetting(self, path: str) -> None:
        with self._database.writing() as db:
            db.execute(
                "INSERT OR IGNORE INTO forgetting VALUES (CAST(? AS TEXT))", (as_text(path),)
            )

    def end_forgetting(self, path: str) -> None:
        self._database.erase(
            "DELETE FROM forgetting WHERE path = CAST(? AS TEXT)", (as_text(path),)
        )

    def removed_roots(self) -> list[Root]:
        query = (
            "SELECT 0, path, recursive, include, exclude, 'removed' FROM removed_roots"
            " WHERE removed_at >= ? ORDER BY path"
        )
        with self._database.reading() as db:
            return [_root(row) for row in db.execute(query, (time.time() - UNDO_SECONDS,))]

    def stamps(self, root_id: int) -> dict[str, FileStamp]:
        with self._database.reading() as db:
            rows = db.execute(
                "SELECT path, iif(state = 'pending', -1, size), mtime_ns, inode FROM files"
                " WHERE root_id = ?",
                (root_id,),
            )
            return {path: FileStamp(size, mtime, inode) for path, size, mtime, inode in rows}

    def files(self, root_id: int, paths: Iterable[str]) -> list[KnownFile]:
        with self._database.reading() as db:
            rows = (
                db.execute(
                    FILE + "WHERE root_id = ? AND path = CAST(? AS TEXT)", (root_id, as_text(path))
                ).fetchone()
                for path in paths
            )
            return [_file(row) for row in rows if row]

    def file_at(self, path: str) -> KnownFile | None:
        with self._database.reading() as db:
            row = db.execute(FILE + "WHERE path = CAST(? AS TEXT)", (as_text(path),)).fetchone()
        return _file(row) if row else None

    def duplicate(self, content_hash: str) -> KnownFile | None:
        query = FILE + "WHERE content_hash = ? AND state = 'indexed' AND NOT scan LIMIT 1"
        with self._database.reading() as db:
            row = db.execute(query, (content_hash,)).fetchone()
        return _file(row) if row else None

    def page_facts(self, file_id: int) -> PageFacts:
        with self._database.reading() as db:
            row = db.execute(
                "SELECT pages, recognised, textless FROM files WHERE id = ?", (file_id,)
            ).fetchone()
        return PageFacts(row[0], bool(row[1]), tuple(json.loads(row[2]))) if row else PageFacts()

    def mark_pending(
        self, root_id: int, files: Iterable[tuple[str, FileStamp]], noticed_at: float = 0.0
    ) -> None:
        with self._database.writing() as db:
            db.executemany(
                "INSERT INTO files(root_id, path, size, mtime_ns, inode, noticed_at, state)"
                " VALUES (?, CAST(? AS TEXT), ?, ?, ?, ?, 'pending')"
                " ON CONFLICT(path) DO UPDATE SET root_id = excluded.root_id,"
                " size = excluded.size, mtime_ns = excluded.mtime_ns, inode = excluded.inode,"
                " noticed_at = iif(state = 'pending' AND mtime_ns = excluded.mtime_ns, noticed_at,"
                " excluded.noticed_at), state = 'pending'",
                ((root_id, as_text(path), *stamp, noticed_at) for path, stamp in files),
            )

    def pending(self) -> list[KnownFile]:
        with self._database.reading() as db:
            rows = db.execute(
                FILE + "WHERE state = 'pending' AND root_id IN"
                " (SELECT id FROM roots WHERE state = 'online')"
                " ORDER BY noticed_at DESC, mtime_ns DESC, id"
            )
            return [_file(row) for row in rows]

    def awaiting_ocr(self) -> list[KnownFile]:
        with self._database.reading() as db:
            rows = db.execute(
                FILE + "WHERE scan AND state IN ('indexed', 'skipped') AND root_id IN"
                " (SELECT id FROM roots WHERE state = 'online') ORDER BY mtime_ns DESC, id"
            )
            return [_file(row) for row in rows]

    def skip_ocr(self, file_id: int) -> None:
        with self._database.writing() as db:
            db.execute("UPDATE files SET scan = 0 WHERE id = ?", (file_id,))

    def move(self, moves: Iterable[tuple[int, int, str, FileStamp]]) -> None:
        moved = list(moves)
        with self._database.writing() as db:
            db.executemany(
                LEAVE_OUT, ({"id": m[0], "root": m[1], "path": as_text(m[2])} for m in moved)
            )
            # Files may have swapped paths: give each a unique placeholder first.
            db.executemany("UPDATE files SET path = id WHERE id = ?", ((m[0],) for m in moved))
            db.executemany(
                "UPDATE files SET root_id = ?, path = CAST(? AS TEXT), size = ?, mtime_ns = ?,"
                " inode = ? WHERE id = ?",
                ((root, as_text(path), *stamp, file_id) for file_id, root, path, stamp in moved),
            )
            names = [(document_names(path, "", ""), file_id) for file_id, _, path, _ in moved]
            db.executemany(
                "UPDATE files_fts SET name = ?, folders = ? WHERE rowid = ?",
                ((found.name, found.folders, file_id) for found, file_id in names),
            )

    def mark_unchanged(self, file_id: int, stamp: FileStamp) -> None:
        with self._database.writing() as db:
            db.execute(
                "UPDATE files SET size = ?, mtime_ns = ?, inode = ?, state = 'indexed',"
                " error = NULL WHERE id = ?",
                (*stamp, file_id),
            )

    def remove(self, file_ids: Iterable[int]) -> None:
        with self._database.writing() as db:
            db.executemany("DELETE FROM files WHERE id = ?", ((i,) for i in file_ids))

    def fail(self, root_id: int, stamp: FileStamp, problem: Problem) -> None:
        error = json.dumps(
            {
                "code": problem.code,
                "title": problem.title,
                "reason": problem.reason,
                "remedy": problem.remedy,
            }
        )
        path = as_text(problem.path)
        with self._database.writing() as db:
            db.execute(
                "INSERT INTO files(root_id, path, size, mtime_ns, inode, state, error)"
                " VALUES (?, CAST(? AS TEXT), ?, ?, ?, ?, ?)"
                " ON CONFLICT(path) DO UPDATE SET size = excluded.size, state = excluded.state,"
                " mtime_ns = excluded.mtime_ns, inode = excluded.inode, error = excluded.error,"
                " content_hash = NULL",
                (root_id, path, *stamp, problem.state, error),
            )
            set_names(db, path, document_names(problem.path, "", ""))
            scan = problem.code == DocumentScanned.code
            db.execute(
                "UPDATE files SET scan = ?, pages = NULL, recognised = 0, textless = '[]'"
                " WHERE path = CAST(? AS TEXT)",
                (scan, path),
            )
            of_file = "WHERE file_id = (SELECT id FROM files WHERE path = CAST(? AS TEXT))"
            db.execute(f"DELETE FROM passages {of_file}", (path,))
            db.execute(f"DELETE FROM embedding_queue {of_file}", (path,))

    def problems(self) -> list[Problem]:
        with self._database.reading() as db:
            rows = db.execute(
                "SELECT path, state, error FROM files WHERE error IS NOT NULL"
                " AND state IN ('failed', 'quarantined', 'skipped') ORDER BY path"
            )
            return [Problem(path=path, state=state, **json.loads(e)) for path, state, e in rows]

    def retry(self, below: str | None) -> int:
        where, values = path_filter(below)
        with self._database.writing() as db:
            cursor = db.execute(
                "UPDATE files SET state = 'pending' WHERE error IS NOT NULL"
                f" AND state IN ('failed', 'quarantined', 'skipped') AND {where}",
                values,
            )
        return cursor.rowcount

    def exclude(self, path: str) -> None:
        where, values = path_filter(path)
        with self._database.writing() as db:
            db.execute(
                "INSERT OR IGNORE INTO exclusions(path) VALUES (CAST(? AS TEXT))", (as_text(path),)
            )
            db.execute(f"DELETE FROM files WHERE {where}", values)
            db.execute(f"DELETE FROM removals WHERE {where}", values)

    def include(self, path: str) -> None:
        with self._database.writing() as db:
            db.execute("DELETE FROM exclusions WHERE path = CAST(? AS TEXT)", (as_text(path),))

    def exclusions(self) -> list[str]:
        with self._database.reading() as db:
            return [path for (path,) in db.execute("SELECT path FROM exclusions ORDER BY path")]

    def documents(self, text: str, k: int, scope: Scope) -> list[Document]:
        where, values = scope_filter(scope)
        words = [as_text(like_pattern(word)) for word in text.split()]
        matching = " AND path LIKE CAST(? AS TEXT) ESCAPE '\\'" * len(words)
        with self._database.reading() as db:
            rows = db.execute(
                "SELECT path, kind, size, mtime_ns / 1e9, state, added_at FROM files"
                f" WHERE {where}{matching} ORDER BY mtime_ns DESC LIMIT ?",
                (*values, *words, k),
            )
            return [Document(*row) for row in rows]

    def document_count(self, scope: Scope) -> int:
        where, values = scope_filter(scope)
        with self._database.reading() as db:
            (number,) = db.execute(f"SELECT count(*) FROM files WHERE {where}", values).fetchone()
            return int(number)

    def removals(self, since: float) -> list[tuple[str, float]]:
        with self._database.reading() as db:
            return db.execute(
                "SELECT path, max(removed_at) AS at FROM removals WHERE removed_at >= ?"
                " AND path NOT IN (SELECT path FROM files) GROUP BY path ORDER BY at DESC, path",
                (since,),
            ).fetchall()

    def counts(self) -> dict[str, int]:
        with self._database.reading() as db:
            return dict(db.execute("SELECT state, count(*) FROM files GROUP BY state"))

    def languages(self) -> dict[str, int]:
        with self._database.reading() as db:
            return dict(
                db.execute(
                    "SELECT language, count(*) FROM files WHERE state = 'indexed'"
                    " AND language != '' GROUP BY language ORDER BY count(*) DESC, language"
                )
            )

    def close(self) -> None:
        self._database.close()


def path_filter(below: str | None, column: str = "path") -> tuple[str, tuple[str | bytes, ...]]:
    """Return an SQL condition for a path and everything below it, with its parameters."""
    if below is None:
        return "1", ()
    folder = below.rstrip("/\\") or below
    separator = "\\" if "\\" in folder and "/" not in folder else "/"
    first = folder if folder.endswith(separator) else folder + separator
    after = first[:-1] + chr(ord(first[-1]) + 1)
    return (
        f"({column} = CAST(? AS TEXT)"
        f" OR ({column} >= CAST(? AS TEXT) AND {column} < CAST(? AS TEXT)))",
        (as_text(folder), as_text(first), as_text(after)),
    )


def set_names(db: sqlite3.Connection, path: str | bytes, names: DocumentNames) -> None:
    """Set the terms by which a stored file is found."""
    db.execute(
        "INSERT OR REPLACE INTO files_fts(rowid, name, folders, title, opening)"
        " SELECT id, ?, ?, ?, ? FROM files WHERE path = CAST(? AS TEXT)",
        (*names, path),
    )


def scope_filter(scope: Scope) -> tuple[str, tuple[str | bytes | float, ...]]:
    """Return an SQL condition on ``files`` for a scope, with its parameters."""
    conditions: list[str] = []
    values: list[str | bytes | float] = []
    for places in (scope.reach, scope.paths, () if scope.folder is None else (scope.folder,)):
        if places:
            parts = [path_filter(path, "files.path") for path in places]
            conditions.append("(" + " OR ".join(condition for condition, _ in parts) + ")")
            values += [value for _, found in parts for value in found]
    if scope.kind is not None:
        kinds = file_kinds.selected(scope.kind)
        conditions.append(f"files.kind IN ({', '.join('?' * len(kinds))})")
        values += kinds
    if scope.since is not None:
        conditions.append("files.mtime_ns >= ?")
        values.append(scope.since * 1e9)
    if scope.dated is not None:
        conditions.append(f"{DATED_TO} >= ? AND {DATED_FROM} <= ?")
        values += scope.dated
    for stem in asked_terms(scope.sender or ""):
        conditions.append("instr(' ' || files.senders, ?) > 0")
        values.append(f" {stem}")
    return " AND ".join(conditions) or "1", tuple(values)


def _root(row: sqlite3.Row | tuple[int, str, int, str, str, RootState]) -> Root:
    number, path, recursive, include, exclude, state = row
    return Root(
        number, path, bool(recursive), tuple(json.loads(include)), tuple(json.loads(exclude)), state
    )


def _file(row: sqlite3.Row) -> KnownFile:
    number, root, path, size, mtime, inode, content_hash, state = row
    return KnownFile(number, root, path, FileStamp(size, mtime, inode), content_hash, state)

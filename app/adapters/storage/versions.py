"""Which files are versions of each other, in SQLite."""

from __future__ import annotations

import json
import os.path
import sqlite3
from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime

from app.adapters.storage.catalog import scope_filter
from app.adapters.storage.database import Database
from app.core.domain.search import Scope
from app.core.ports.versions import Candidates, Relation
from app.core.versions.chains import Member
from app.core.versions.marks import Marks
from app.core.versions.references import Reference, names_in
from app.core.versions.relations import Profile
from app.core.versions.sketches import INDEXED, packed, unpacked

PROFILE = (
    "SELECT versions.file_id, files.path, versions.name, title, marks, digest, sketch,"
    ' "references" FROM versions JOIN files ON files.id = versions.file_id '
)
COMMON = 50
"""Most documents that share a name or title before it says nothing of them."""
COMMON_HASH = 200
"""Most documents that share a piece of text before it counts as that of a form."""
SHARED_HASHES = 3
"""Least indexed hashes that near-copies share."""
MOST_ALIKE = 30
"""Most near-copies that are compared with a file."""
MOST_REFERRED = 100
"""Most documents among which the one that a reference means is looked for."""
MOST_VERSIONS = 500
"""Most versions of a document that are looked up."""
LINKED = ("version", "replaces", "replaced")
"""Relations of documents of which one is shown for all."""
INVERSE: dict[Relation, Relation] = {
    "version": "version",
    "replaces": "replaced",
    "replaced": "replaces",
    "amends": "amended",
    "amended": "amends",
}
BATCH = 500
"""Parameters of one statement; old builds of SQLite allow 999."""


class SqliteVersions:
    """``VersionStore`` over a ``Database``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def unlinked(self, limit: int) -> tuple[int, dict[int, str]]:
        query = (
            "SELECT unlinked.id, file_id, path FROM unlinked CROSS JOIN files"
            " ON files.id = file_id AND state = 'indexed' ORDER BY unlinked.id LIMIT ?"
        )
        with self._database.reading() as db:
            rows = db.execute(query, (limit,)).fetchall()
        return max((n for n, _, _ in rows), default=0), {i: path for _, i, path in rows}

    def text(self, file_id: int) -> str:
        query = "SELECT text FROM passages WHERE file_id = ? ORDER BY ordinal"
        with self._database.reading() as db:
            return "\n".join(text for (text,) in db.execute(query, (file_id,)))

    def keep(self, profiles: Mapping[int, Profile]) -> None:
        with self._database.writing() as db:
            for file_id, profile in profiles.items():
                _keep(db, file_id, profile)

    def candidates(self, file_id: int, profile: Profile) -> Candidates:
        with self._database.reading() as db:
            named, common_name = _sharing(db, "name", profile.name, file_id, profile.folder)
            titled, common_title = _sharing(db, "title", profile.title, file_id, profile.folder)
            copy = _ids(
                db,
                "SELECT file_id FROM versions WHERE digest = ? AND digest != '' AND file_id != ?"
                " ORDER BY file_id LIMIT 1",
                profile.digest,
                file_id,
            )
            referred = _referred(db, profile) - {file_id}
            referring = _ids(
                db,
                "SELECT file_id FROM version_names WHERE name IN (?, ?) AND file_id != ? LIMIT ?",
                profile.name,
                profile.title,
                file_id,
                MOST_REFERRED,
            )
            wanted = named | titled | copy | _alike(db, file_id, profile) | referred | referring
            profiles = dict(
                _profile(row)
                for part in _batches(wanted)
                for row in db.execute(PROFILE + f"WHERE versions.file_id IN ({_marks(part)})", part)
            )
        return Candidates(
            profiles, frozenset(referred), frozenset(referring), common_name, common_title
        )

    def link(self, links: Mapping[int, Collection[tuple[int, Relation]]], up_to: int) -> None:
        with self._database.writing() as db:
            for file_id, others in links.items():
                db.execute(
                    "DELETE FROM version_links WHERE file_id = ? OR other_id = ?",
                    (file_id, file_id),
                )
                # Either may have left since it was read.
                db.executemany(
                    "INSERT OR REPLACE INTO version_links(file_id, other_id, relation)"
                    " SELECT a.file_id, b.file_id, ? FROM versions AS a, versions AS b"
                    " WHERE a.file_id = ? AND b.file_id = ?",
                    (
                        row
                        for other, relation in others
                        for row in (
                            (relation, file_id, other),
                            (INVERSE[relation], other, file_id),
                        )
                    ),
                )
                db.execute("DELETE FROM unlinked WHERE file_id = ? AND id <= ?", (file_id, up_to))
            db.execute(
                "DELETE FROM unlinked WHERE NOT EXISTS (SELECT 1 FROM files"
                " WHERE files.id = file_id AND state IN ('indexed', 'pending'))"
            )

    def chains(self, passage_ids: Iterable[int], scope: Scope) -> list[list[Member]]:
        with self._database.reading() as db:
            seeds = {
                file_id
                for part in _batches(passage_ids)
                for (file_id,) in db.execute(
                    "SELECT DISTINCT file_id FROM passages WHERE id IN"
                    f" ({_marks(part)}) AND file_id IN (SELECT file_id FROM version_links)",
                    part,
                )
            }
            chains = []
            while seeds:
                linked = _component(db, seeds.pop())
                seeds -= linked.keys()
                members = _members(db, linked, scope)
                if len(members) > 1:
                    chains.append(members)
        return chains


def _keep(db: sqlite3.Connection, file_id: int, profile: Profile) -> None:
    marks = profile.marks
    said = {
        "number": marks.number,
        "status": sorted(marks.status),
        "date": marks.date,
        "effective": marks.effective,
    }
    stored = db.execute(
        'INSERT INTO versions(file_id, name, title, marks, "references", digest, sketch)'
        " SELECT id, ?, ?, ?, ?, ?, ? FROM files WHERE id = ? AND state = 'indexed'"
        " ON CONFLICT(file_id) DO UPDATE SET name = excluded.name, title = excluded.title,"
        ' marks = excluded.marks, "references" = excluded."references",'
        " digest = excluded.digest, sketch = excluded.sketch RETURNING file_id",
        (
            profile.name,
            profile.title,
            json.dumps(said),
            json.dumps([(reference.verb, reference.said) for reference in profile.references]),
            profile.digest,
            packed(profile.sketch),
            file_id,
        ),
    ).fetchone()
    db.execute("DELETE FROM version_hashes WHERE file_id = ?", (file_id,))
    db.execute("DELETE FROM version_names WHERE file_id = ?", (file_id,))
    if stored:
        db.executemany(
            "INSERT INTO version_hashes(hash, file_id) VALUES (?, ?)",
            ((value, file_id) for value in profile.sketch[:INDEXED]),
        )
        names = {name for reference in profile.references for name in names_in(reference.said)}
        db.executemany(
            "INSERT INTO version_names(name, file_id) VALUES (?, ?)",
            ((name, file_id) for name in names),
        )


def _sharing(
    db: sqlite3.Connection, column: str, value: str, file_id: int, folder: str
) -> tuple[set[int], bool]:
    """The files that share a name or title, and whether too many do; then those of one folder."""
    if not value:
        return set(), False
    query = (
        "SELECT versions.file_id, path FROM versions JOIN files ON files.id = versions.file_id"
        f" WHERE {column} = ? AND versions.file_id != ? LIMIT ?"
    )
    most = COMMON * COMMON if column == "name" else COMMON + 1
    rows = db.execute(query, (value, file_id, most)).fetchall()
    if len(rows) <= COMMON:
        return {found for found, _ in rows}, False
    if column == "title":
        return set(), True
    near = [found for found, path in rows if os.path.dirname(path) == folder]
    return set(near[:COMMON]), True


def _alike(db: sqlite3.Connection, file_id: int, profile: Profile) -> set[int]:
    """The files that share most of the indexed hashes, without the text of forms."""
    shared: dict[int, int] = {}
    for value in profile.sketch[:INDEXED]:
        found = db.execute(
            "SELECT file_id FROM version_hashes WHERE hash = ? LIMIT ?", (value, COMMON_HASH)
        ).fetchall()
        if len(found) < COMMON_HASH:
            for (other,) in found:
                shared[other] = shared.get(other, 0) + 1
    shared.pop(file_id, None)
    best = sorted(shared, key=lambda other: -shared[other])[:MOST_ALIKE]
    return {other for other in best if shared[other] >= SHARED_HASHES}


def _referred(db: sqlite3.Connection, profile: Profile) -> set[int]:
    names = {name for reference in profile.references for name in names_in(reference.said)}
    found: set[int] = set()
    for part in _batches(names):
        for column in ("name", "title"):
            query = f"SELECT file_id FROM versions WHERE {column} IN ({_marks(part)}) LIMIT ?"
            found |= _ids(db, query, *part, MOST_REFERRED)
    return found


def _component(db: sqlite3.Connection, seed: int) -> dict[int, set[int]]:
    """All files linked to one, with the files that each says to replace."""
    linked: dict[int, set[int]] = {}
    reached = {seed}
    while reached and len(linked) < MOST_VERSIONS:
        linked |= {file_id: set() for file_id in reached}
        further: set[int] = set()
        for part in _batches(reached):
            for file_id, other, relation in db.execute(
                "SELECT file_id, other_id, relation FROM version_links"
                f" WHERE file_id IN ({_marks(part)})",
                part,
            ):
                if relation in LINKED:
                    further.add(other)
                if relation == "replaces":
                    linked[file_id].add(other)
        reached = further - linked.keys()
    return linked


def _members(db: sqlite3.Connection, linked: Mapping[int, set[int]], scope: Scope) -> list[Member]:
    condition, values = scope_filter(scope)
    query = (
        "SELECT files.id, files.path, versions.name, title, marks, files.mtime_ns, digest"
        " FROM versions JOIN files ON files.id = versions.file_id"
        f" WHERE files.state IN ('indexed', 'pending') AND {condition} AND files.id IN "
    )
    return [
        Member(
            file_id,
            path,
            name,
            title,
            _read_marks(marks),
            datetime.fromtimestamp(modified / 1e9, UTC).isoformat(),
            digest,
            frozenset(linked[file_id]),
        )
        for part in _batches(linked)
        for file_id, path, name, title, marks, modified, digest in db.execute(
            f"{query}({_marks(part)})", (*values, *part)
        )
    ]


def _profile(row: sqlite3.Row) -> tuple[int, Profile]:
    file_id, path, name, title, marks, digest, sketch, references = row
    said = tuple(Reference(verb, words) for verb, words in json.loads(references))
    return file_id, Profile(path, name, title, _read_marks(marks), digest, unpacked(sketch), said)


def _read_marks(text: str) -> Marks:
    said = json.loads(text)
    return Marks(tuple(said["number"]), frozenset(said["status"]), said["date"], said["effective"])


def _ids(db: sqlite3.Connection, query: str, *values: str | int) -> set[int]:
    return {file_id for (file_id,) in db.execute(query, values)}


def _batches(values: Iterable[int] | Iterable[str]) -> Iterable[list[int | str]]:
    wanted: list[int | str] = list(values)
    return (wanted[at : at + BATCH] for at in range(0, len(wanted), BATCH))


def _marks(values: Collection[int | str]) -> str:
    return ",".join("?" * len(values))

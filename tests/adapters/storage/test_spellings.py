"""The words of a real library, and the renewal of index terms that an older version stored."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.adapters.storage.catalog import SqliteCatalog
from app.adapters.storage.database import Database
from app.adapters.storage.passages import SqlitePassages
from app.adapters.storage.schema import LIBRARY
from app.core.domain.errors import LibraryBusy
from app.core.domain.files import FileStamp, IndexedFile
from app.core.domain.passages import Passage
from app.core.domain.search import EVERYWHERE
from app.core.retrieval.lexical_terms import exact_expression, index_terms
from app.core.retrieval.spelling import correct
from app.services.answering.term_renewal import TermRenewal
from app.services.library.foreground_priority import never_rest

BEFORE = 8
"""Migrations of a library without spellings."""


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(Database(str(tmp_path / "library.db"), LIBRARY)) as made:
        yield made


def put(database: Database, path: str, *texts: str, language: str = "en") -> SqlitePassages:
    """Store a file with passages."""
    catalog = SqliteCatalog(database)
    root = next(iter(catalog.roots()), None) or catalog.add_root("/d", True, (), ())
    store = SqlitePassages(database)
    file = IndexedFile(root.id, path, FileStamp(1, 2, 3), "hash", "txt", language)
    passages = [Passage(at, text, at * 100, at * 100 + 50) for at, text in enumerate(texts)]
    assert store.store(file, passages, "embedder")
    return store


def make_old(path: Path, passages: int) -> None:
    """Write a library as version 0.4 did: without spellings and canonical terms."""
    with closing(Database(str(path), LIBRARY[:BEFORE])) as database, database.writing() as db:
        db.execute("INSERT INTO roots VALUES (1, '/d', 1, '[]', '[]', 'on', NULL, 0)")
        db.execute(
            "INSERT INTO files(id, root_id, path, size, mtime_ns, inode, state, language)"
            " VALUES (1, 1, '/d/lease.txt', 1, 1, 1, 'indexed', 'en')"
        )
        for n in range(1, passages + 1):
            text = f"The warranty of part AX-{n}-2024 ends on {n % 28 + 1} May 2024."
            db.execute(
                'INSERT INTO passages(id, file_id, ordinal, text, text_hash, start, "end")'
                " VALUES (?, 1, ?, ?, ?, 0, 1)",
                (n, n, text, str(n)),
            )
            db.execute(
                "INSERT INTO passages_fts(rowid, terms) VALUES (?, ?)", (n, index_terms(text))
            )


def test_words_are_stored_with_their_passages(database: Database) -> None:
    store = put(database, "/d/boiler.txt", "The warranty period.", "Maintenance is due.")
    assert correct("waranty perod", store.spellings).text == "warranty period"
    assert store.spellings.known(["warranty", "waranty", "boiler"]) == {"warranty", "boiler"}
    assert store.spellings.frequency("the", 9) == 1
    assert correct("the mantenance", SqlitePassages(database).spellings).text == "the maintenance"


def test_words_of_removed_documents_correct_nothing_and_are_erased(database: Database) -> None:
    store = put(database, "/d/a.txt", "The warranty period.")
    put(database, "/d/b.txt", "The maintenance.")
    catalog = SqliteCatalog(database)
    file = catalog.file_at("/d/a.txt")
    assert file is not None
    catalog.remove([file.id])
    assert correct("waranty", store.spellings).text == "waranty"
    store.compact()
    with database.reading() as db:
        words = {word for (word,) in db.execute("SELECT DISTINCT word FROM spellings")}
    assert words == {"maintenance"}
    put(database, "/d/a.txt", "The warranty period.")
    assert correct("waranty", store.spellings).text == "warranty"


def test_an_old_library_gets_its_terms_and_words_in_steps(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    make_old(path, 25)
    with closing(Database(str(path), LIBRARY)) as database:
        store = SqlitePassages(database)
        assert store.lexical(exact_expression("due on 2024-05-03?"), 9, EVERYWHERE) == []
        assert store.spellings.renew(10)
        assert found(store) == {2}
    with closing(Database(str(path), LIBRARY)) as database:  # the second process goes on
        store = SqlitePassages(database)
        put(database, "/d/new.txt", "Code AX-2-2024.")  # has new terms from the start
        with database.writing() as db:
            db.execute("DELETE FROM passages WHERE id = 15")
        assert store.spellings.renew(10)
        assert not store.spellings.renew(10)
        assert not store.spellings.renew(10)
        assert len(store.lexical(exact_expression("ax22024"), 9, EVERYWHERE)) == 2
        assert correct("waranty", store.spellings).text == "warranty"
        with database.reading() as db:
            terms = [terms for (terms,) in db.execute("SELECT terms FROM passages_fts")]
        assert len(terms) == 25
        assert all("2024" in term for term in terms)


def found(store: SqlitePassages) -> set[int]:
    hits = store.lexical(exact_expression("What ended on 2024-05-03?"), 9, EVERYWHERE)
    return {number for number, _ in hits}


def test_the_renewal_works_beside_searches_and_ends(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    make_old(path, 500)
    with closing(Database(str(path), LIBRARY)) as database:
        store = SqlitePassages(database)
        renewal = TermRenewal(store.spellings, never_rest)
        renewal.start()
        assert store.lexical('"warranty"', 900, EVERYWHERE)
        renewal.wait()
        assert len(store.lexical(exact_expression("May 2024"), 900, EVERYWHERE)) == 500
        renewal.close()


class Terms:
    """Terms that never end, or fail."""

    def __init__(self, step: Callable[[], bool]) -> None:
        self._step = step

    def renew(self, limit: int) -> bool:
        return self._step()


def test_closing_stops_the_renewal_after_a_step() -> None:
    begun = threading.Event()

    def step() -> bool:
        begun.set()
        return True

    renewal = TermRenewal(Terms(step), never_rest)
    renewal.start()
    assert begun.wait(10)
    renewal.close()


def test_a_renewal_that_fails_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    def step() -> bool:
        raise LibraryBusy("It is being read.")

    renewal = TermRenewal(Terms(step), never_rest)
    renewal.start()
    renewal.close()
    assert "It is being read" in caplog.text

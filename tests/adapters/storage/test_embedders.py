"""The embedders of a library: one answers, and all data of a former one is erased."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.adapters.storage import embedders
from app.adapters.storage.catalog import SqliteCatalog
from app.adapters.storage.database import Database
from app.adapters.storage.embedders import SqliteEmbedders
from app.adapters.storage.passages import SqlitePassages
from app.adapters.storage.schema import LIBRARY
from app.core.domain.files import FileStamp, IndexedFile
from app.core.domain.passages import KnownEmbedder
from tests.adapters.storage.test_passages import OURS, THEIRS, VECTOR, name, passages

WITHOUT_QUEUE = next(n for n, script in enumerate(LIBRARY) if "TABLE embedding_queue" in script)
"""The format of libraries whose files were embedded before they were stored."""


def test_an_embedder_is_known_and_answers_until_another_does(tmp_path: Path) -> None:
    database = Database(str(tmp_path / "library.db"), LIBRARY)
    catalog, store, held = (
        SqliteCatalog(database),
        SqliteEmbedders(database),
        SqlitePassages(database),
    )
    root = catalog.add_root("/d", True, (), ())
    store.add(OURS, "", "vectors")
    store.answer_with(OURS)
    held.store(IndexedFile(root.id, "/d/a", FileStamp(1, 2, 3), "h", "txt"), passages("one"), OURS)
    store.add(THEIRS, "/models/theirs", "vectors-2")
    store.add(OURS, "/models/ours", "elsewhere")  # it was moved; its index was not
    first, second = (
        KnownEmbedder(OURS, "/models/ours", "vectors", True),
        KnownEmbedder(THEIRS, "/models/theirs", "vectors-2", False),
    )
    assert store.known() == [first, second]
    assert (held.queued(OURS), held.queued(THEIRS)) == (1, 1)
    store.answer_with(THEIRS)
    assert [known.answers for known in store.known()] == [False, True]
    store.remove(OURS)
    assert [known.stamp for known in store.known()] == [THEIRS]
    catalog.close()


def test_a_removed_embedder_is_erased_in_small_steps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedders, "BATCH", 2)
    database = Database(str(tmp_path / "library.db"), LIBRARY)
    catalog, store, held = (
        SqliteCatalog(database),
        SqliteEmbedders(database),
        SqlitePassages(database),
    )
    root = catalog.add_root("/d", True, (), ())
    store.add(OURS, "", "vectors")
    texts = ["one", "two", "three", "four", "five"]
    file = IndexedFile(root.id, "/d/a", FileStamp(1, 2, 3), "h", "txt")
    held.store(file, passages(*texts), OURS, THEIRS)
    for stamp in (OURS, THEIRS):
        held.keep_vectors({name(text): VECTOR for text in texts}, stamp)
        held.keep_question("why", stamp, VECTOR)
    held.write_questions()
    assert store.removed() == [THEIRS]
    steps = iter([False] * 7 + [True])
    assert not store.erase(THEIRS, lambda: next(steps))
    assert 0 < held.vector_count(THEIRS) < 5
    assert store.removed() == [THEIRS]  # to be continued
    assert store.erase(THEIRS, lambda: False)
    assert store.removed() == []
    assert (held.queued(THEIRS), held.pending(THEIRS, 9), held.vector_count(THEIRS)) == (0, [], 0)
    assert held.vector_count(OURS) == 5
    catalog.close()
    database = Database(str(tmp_path / "library.db"), LIBRARY)
    held = SqlitePassages(database)
    assert held.question_vector("why", OURS) == VECTOR
    assert held.question_vector("why", THEIRS) is None
    database.close()


def test_files_of_an_older_format_are_queued_where_another_embedder_embedded_them(
    tmp_path: Path,
) -> None:
    database = Database(str(tmp_path / "library.db"), LIBRARY[:WITHOUT_QUEUE])
    with database.writing() as db:
        db.execute("INSERT INTO roots VALUES (1, '/d', 1, '[]', '[]', 'online', 1, 0)")
        for number, embedder in enumerate([OURS, OURS, THEIRS, None]):
            db.execute(
                "INSERT INTO files(root_id, path, size, mtime_ns, inode, state, embedder)"
                " VALUES (1, ?, 1, 1, 1, ?, ?)",
                (f"/d/{number}", "indexed" if embedder else "pending", embedder),
            )
    database.close()
    database = Database(str(tmp_path / "library.db"), LIBRARY)
    assert SqliteEmbedders(database).known() == [KnownEmbedder(OURS, None, "vectors", True)]
    assert SqlitePassages(database).queued(OURS) == 1
    assert SqliteCatalog(database).counts() == {"indexed": 3, "pending": 1}
    database.close()

"""Contract test of passage stores."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.adapters.storage.catalog import SqliteCatalog
from app.adapters.storage.database import Database
from app.adapters.storage.passages import SqlitePassages
from app.adapters.storage.recovery.repair import repair
from app.adapters.storage.schema import LIBRARY
from app.core.domain.files import DocumentFacts, FileStamp, IndexedFile, Problem
from app.core.domain.passages import Passage
from app.core.domain.search import EVERYWHERE, Scope
from app.core.ports.catalog import Catalog
from app.core.ports.passages import PassageStore
from app.core.retrieval import names
from app.core.retrieval.lexical_terms import match_expression, passage_terms, phrase_expression
from app.core.text.chunking import text_hash
from tests.fakes.catalog import FakeCatalog
from tests.fakes.passage_store import FakePassageStore

OURS, THEIRS = "counting-2", "older-2"
VECTOR, OTHER = b"\0\0\x80?" + bytes(4), bytes(4) + b"\0\0\x80?"
LEASE = ("The tenant may give notice.", "The rent is due on the first day.", "Pets are welcome.")
NO_FACTS = DocumentFacts()
RENT = "The rent is due on the first day."


def passages(*texts: str) -> list[Passage]:
    return [Passage(at, text, at * 100, at * 100 + len(text)) for at, text in enumerate(texts)]


def name(text: str) -> str:
    (passage,) = passages(text)
    return text_hash(passage)


@dataclass
class Shelf:
    """A catalog with one root, and the passages of its files."""

    catalog: Catalog
    store: PassageStore
    root: int = 0

    def put(
        self,
        path: str,
        *texts: str,
        kind: str = "txt",
        embedder: str = OURS,
        facts: DocumentFacts = NO_FACTS,
    ) -> int:
        """Store a file and its vectors; its number."""
        stamp = FileStamp(1, len(path) * 10**9, 1)
        file = IndexedFile(self.root, path, stamp, "hash", kind, facts=facts)
        self.store.store(file, passages(*texts))
        if embedder:
            self.store.keep_vectors({name(text): VECTOR for text in texts}, embedder)
        known = self.catalog.file_at(path)
        assert known is not None
        assert (known.state, known.content_hash) == ("indexed", "hash")
        return known.id

    def found(self, expression: str, k: int = 9, scope: Scope = EVERYWHERE) -> list[str]:
        numbers = [number for number, _ in self.store.lexical(expression, k, scope)]
        by_number = self.store.passages(numbers)
        return [by_number[number].passage.text for number in numbers]


def fake() -> Shelf:
    catalog = FakeCatalog()
    return Shelf(catalog, FakePassageStore(catalog))


def sqlite(folder: Path) -> Shelf:
    database = Database(str(folder / "library.db"), LIBRARY)
    return Shelf(SqliteCatalog(database), SqlitePassages(database))


@pytest.fixture(params=["fake", "sqlite"])
def shelf(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shelf]:
    made = fake() if request.param == "fake" else sqlite(tmp_path)
    made.root = made.catalog.add_root("/d", True, (), ()).id
    yield made
    made.catalog.close()


def test_passages_come_back_as_they_were_stored(shelf: Shelf) -> None:
    passage = Passage(0, "café", 3, 7, 2, "One > Two", "Menu\nyear ended May 1, 2024")
    file = IndexedFile(shelf.root, "/d/caf\udce9.pdf", FileStamp(1, 2, 3), "hash", "pdf", "fr")
    shelf.store.store(file, [passage], OURS)
    (found,) = shelf.store.with_hashes([text_hash(passage), "none"], EVERYWHERE)[text_hash(passage)]
    assert (found.path, found.kind, found.passage) == (file.path, "pdf", passage)
    assert found.language == "fr"
    assert shelf.store.passages([found.id, 999]) == {found.id: found}
    terms = passage_terms("Menu\nyear ended May 1, 2024\nOne > Two\ncafé")
    assert shelf.store.terms([found.id, 999]) == {found.id: terms}


def test_repaired_terms_hold_the_context_too(tmp_path: Path) -> None:
    database = Database(str(tmp_path / "library.db"), LIBRARY)
    store, catalog = SqlitePassages(database), SqliteCatalog(database)
    root = catalog.add_root("/d", True, (), ()).id
    file = IndexedFile(root, "/d/a.pdf", FileStamp(1, 2, 3), "hash", "pdf")
    store.store(file, [Passage(0, "Sales rose.", 0, 11, context="Orchard Inc.")], OURS)
    with database.writing() as db:
        db.execute("DELETE FROM passages_fts")
    repair(database)
    assert len(store.lexical(match_expression("orchard"), 5, EVERYWHERE)) == 1
    database.close()


def test_files_are_counted_by_the_language_they_were_stored_with(shelf: Shelf) -> None:
    stamp = FileStamp(1, 2, 3)
    for path, language in {"/d/a": "es", "/d/b": "de", "/d/c": "es", "/d/e": ""}.items():
        shelf.store.store(IndexedFile(shelf.root, path, stamp, "h", "txt", language), [], OURS)
    assert list(shelf.catalog.languages().items()) == [("es", 2), ("de", 1)]
    shelf.store.store(IndexedFile(shelf.root, "/d/a", stamp, "h", "txt", "fr"), [], OURS)
    assert shelf.catalog.languages() == {"de": 1, "es": 1, "fr": 1}


def test_storing_a_file_again_replaces_its_passages(shelf: Shelf) -> None:
    number = shelf.put("/d/a", *LEASE)
    assert shelf.put("/d/a", "Something else.") == number
    assert shelf.store.count() == 1
    assert shelf.found(match_expression("tenant")) == []
    assert shelf.found(match_expression("something")) == ["Something else."]


def test_the_outbox_owes_every_text_of_a_file_once_oldest_first(shelf: Shelf) -> None:
    shelf.put("/d/a", "one", "two", "one")
    shelf.store.enqueue("remove", ["gone"], OURS)
    shelf.store.enqueue("add", ["foreign"], THEIRS)
    rows = shelf.store.pending(OURS, 9)
    assert [row[1:] for row in rows] == [
        ("add", name("one")),
        ("add", name("two")),
        ("remove", "gone"),
    ]
    assert shelf.store.pending(OURS, 1) == rows[:1]
    shelf.store.acknowledge([rows[0][0], rows[2][0]])
    assert shelf.store.pending(OURS, 9) == rows[1:2]


def test_vectors_are_kept_for_each_embedder(shelf: Shelf) -> None:
    a, b, c = map(name, "abc")
    shelf.put("/d/a", "a", "b", "c", embedder="")
    shelf.store.keep_vectors({a: VECTOR, b: VECTOR}, OURS)
    shelf.store.keep_vectors({a: OTHER}, THEIRS)
    shelf.store.keep_vectors({b: OTHER}, OURS)
    assert shelf.store.vectors([a, b, c], OURS) == {a: VECTOR, b: OTHER}
    assert shelf.store.vectors([a, b], THEIRS) == {a: OTHER}
    assert (shelf.store.vector_count(OURS), shelf.store.vector_count(THEIRS)) == (2, 1)
    assert shelf.store.hashes(OURS) == {a, b}


def test_any_number_of_names_may_be_asked_for(shelf: Shelf) -> None:
    texts = [str(number) for number in range(1201)]
    shelf.put("/d/a", *texts)
    assert len(shelf.store.vectors(map(name, texts), OURS)) == 1201
    assert shelf.store.vectors([], OURS) == {}


def test_vectors_without_a_passage_are_dropped_and_their_removal_is_enqueued(shelf: Shelf) -> None:
    file = shelf.put("/d/a", "one", "two")
    shelf.put("/d/b", "two")
    shelf.store.acknowledge(row[0] for row in shelf.store.pending(OURS, 9))
    assert shelf.store.collect_garbage() == 0
    shelf.catalog.remove([file])
    assert shelf.store.collect_garbage() == 1
    assert shelf.store.hashes(OURS) == {name("two")}
    assert [row[1:] for row in shelf.store.pending(OURS, 9)] == [("remove", name("one"))]


def test_a_vector_is_kept_only_for_a_text_that_still_has_a_passage(shelf: Shelf) -> None:
    number = shelf.put("/d/a", "one", "two", embedder="")
    shelf.catalog.remove([number])
    shelf.put("/d/b", "two", embedder="")
    shelf.store.keep_vectors({name("one"): VECTOR, name("two"): VECTOR}, OURS)
    assert shelf.store.hashes(OURS) == {name("two")}
    assert [row[1:] for row in shelf.store.pending(OURS, 9)] == [("add", name("two"))]


def test_the_oldest_question_beyond_a_thousand_is_forgotten(shelf: Shelf) -> None:
    for number in range(1001):
        shelf.store.keep_question(str(number), OURS, VECTOR)
    assert shelf.store.question_vector("0", OURS) is None
    assert shelf.store.question_vector("1", OURS) == VECTOR
    assert shelf.store.question_vector("1000", OURS) == VECTOR
    assert shelf.store.question_vector("1000", THEIRS) is None
    shelf.store.keep_question("1000", OURS, OTHER)
    assert shelf.store.question_vector("1000", OURS) == OTHER


@pytest.mark.parametrize("key", [None, bytes(range(32))], ids=["plain", "encrypted"])
def test_a_question_is_kept_while_a_transaction_is_open_and_written_later(
    tmp_path: Path, key: bytes | None
) -> None:
    def opened() -> tuple[Database, SqlitePassages]:
        database = Database(str(tmp_path / "library.db"), LIBRARY, key)
        return database, SqlitePassages(database)

    def ask() -> None:
        store.keep_question("why", OURS, VECTOR)
        heard.append(store.question_vector("why", OURS))

    heard: list[bytes | None] = []
    database, store = opened()
    with database.writing():
        asking = threading.Thread(target=ask)
        asking.start()
        asking.join(10)
        assert heard == [VECTOR]
    store.write_questions()
    database.close()
    database, store = opened()
    assert store.question_vector("why", OURS) == VECTOR
    store.keep_question("how", OURS, OTHER)
    store.collect_garbage()
    database.close()
    database, store = opened()
    assert store.question_vector("how", OURS) == OTHER
    database.close()


def queued(shelf: Shelf, limit: int = 99, embedder: str = OURS) -> list[list[str]]:
    """The texts to embed next, by file."""
    files = shelf.store.to_embed(embedder, limit)
    return [[found.passage.text for found in file.passages] for file in files]


def read(shelf: Shelf, path: str, *texts: str, noticed_at: float = 1.0, changed: int = 1) -> None:
    """Store a file that was noticed and changed at these times, for both embedders."""
    stamp = FileStamp(1, changed, 1)
    shelf.catalog.mark_pending(shelf.root, [(path, stamp)], noticed_at)
    file = IndexedFile(shelf.root, path, stamp, "hash", "txt")
    assert shelf.store.store(file, passages(*texts), OURS, THEIRS)


def test_a_file_waits_for_each_embedder_until_all_its_texts_have_vectors(shelf: Shelf) -> None:
    read(shelf, "/d/a", "one", "two")
    read(shelf, "/d/b.pdf", "two", "three")
    shelf.store.keep_vectors({name("two"): VECTOR}, OURS)
    assert queued(shelf) == [["one"], ["three"]]
    assert queued(shelf, embedder=THEIRS) == [["one", "two"], ["two", "three"]]
    first, second = shelf.store.to_embed(OURS, 99)
    shelf.store.mark_embedded([first.id])
    assert queued(shelf) == [["three"]]
    read(shelf, "/d/b.pdf", "four")  # while it is being embedded
    shelf.store.mark_embedded([second.id])
    assert queued(shelf) == [["four"]]
    assert (shelf.store.queued(OURS), shelf.store.queued(THEIRS)) == (1, 2)
    assert shelf.store.queued(OURS, Scope(folder="/d/a")) == 0
    read(shelf, "/d/a", "two")
    assert queued(shelf) == [["four"]]  # its only text has a vector


def test_what_was_noticed_last_is_embedded_first_and_then_the_newest(shelf: Shelf) -> None:
    read(shelf, "/d/old", "old", changed=1)
    read(shelf, "/d/new", "new", changed=9)
    read(shelf, "/d/dropped", "dropped", noticed_at=2.0, changed=2)
    assert queued(shelf) == [["dropped"], ["new"], ["old"]]
    shelf.catalog.mark_pending(shelf.root, [("/d/x", FileStamp(1, 1, 1))], 3.0)
    shelf.catalog.mark_pending(shelf.root, [("/d/y", FileStamp(1, 5, 1))], 4.0)
    # It was pending already, and keeps its place.
    shelf.catalog.mark_pending(shelf.root, [("/d/x", FileStamp(1, 1, 1))], 5.0)
    assert [file.path for file in shelf.catalog.pending()] == ["/d/y", "/d/x"]


def test_a_file_may_be_embedded_in_parts(shelf: Shelf) -> None:
    read(shelf, "/d/a", "one", "two", "three")
    read(shelf, "/d/b", "four", "five")
    files = shelf.store.to_embed(OURS, 4)
    assert [[p.passage.text for p in file.passages] for file in files] == [
        ["one", "two", "three"],
        ["four"],
    ]
    assert [file.complete for file in files] == [True, False]
    assert [file.complete for file in shelf.store.to_embed(OURS, 3)] == [True]
    shelf.catalog.fail(shelf.root, FileStamp(1, 2, 3), Problem("/d/a", "x", "x", "x", "x"))
    assert queued(shelf) == [["four", "five"]]


def test_files_without_some_vector_are_queued_once(shelf: Shelf) -> None:
    shelf.put("/d/a", "one", "two")
    shelf.put("/d/b", "three", embedder=THEIRS)
    shelf.store.queue_unembedded(OURS)
    shelf.store.queue_unembedded(OURS)
    assert queued(shelf) == [["three"]]
    waiting = shelf.store.unembedded(THEIRS, 9)
    assert sorted(found.passage.text for found in waiting) == ["one", "two"]
    assert shelf.store.unembedded(THEIRS, 1) == waiting[:1]


def test_nothing_is_stored_of_what_was_taken_out_meanwhile(shelf: Shelf) -> None:
    shelf.put("/d/a", "one")
    shelf.catalog.exclude("/d/a")
    file = IndexedFile(shelf.root, "/d/a", FileStamp(1, 2, 3), "hash", "txt")
    assert not shelf.store.store(file, passages("one"), OURS)
    shelf.catalog.remove_root(shelf.root)
    file = IndexedFile(shelf.root, "/d/b", FileStamp(1, 2, 3), "hash", "txt")
    assert not shelf.store.store(file, passages("one"), OURS)
    assert (shelf.store.count(), shelf.catalog.counts()) == (0, {})


def test_passages_go_with_their_file_and_stay_while_it_is_pending(shelf: Shelf) -> None:
    number = shelf.put("/d/a", *LEASE)
    file = shelf.catalog.file_at("/d/a")
    assert file is not None
    shelf.catalog.mark_pending(shelf.root, [(file.path, FileStamp(9, 9, 9))])
    assert shelf.found(phrase_expression(RENT)) == [RENT]
    shelf.catalog.move([(number, shelf.root, "/d/moved", file.stamp)])
    assert [found.path for found in shelf.store.neighbours(number, 0, 0)] == ["/d/moved"]
    assert [status.passages for status in shelf.catalog.root_status()] == [3]
    shelf.catalog.fail(shelf.root, file.stamp, Problem("/d/moved", "x", "x", "x", "x"))
    assert (shelf.store.count(), shelf.found(phrase_expression(RENT))) == (0, [])
    shelf.put("/d/b", *LEASE)
    shelf.catalog.remove_root(shelf.root)
    assert (shelf.store.count(), shelf.found(phrase_expression(RENT))) == (0, [])


def test_numbers_of_passages_are_not_used_again(shelf: Shelf) -> None:
    shelf.put("/d/a", "one")
    before = {number for number, _ in shelf.store.lexical('"one"', 9, EVERYWHERE)}
    shelf.put("/d/a", "one")
    after = {number for number, _ in shelf.store.lexical('"one"', 9, EVERYWHERE)}
    assert before.isdisjoint(after)


def test_words_find_the_passage_that_holds_most_of_the_rare_ones(shelf: Shelf) -> None:
    shelf.put("/d/a", *LEASE, "Rent, rent and rent again.", "The keys are with the porter.")
    scored = shelf.store.lexical(match_expression("When is the rent due?"), 9, EVERYWHERE)
    assert [score for _, score in scored] == sorted((s for _, s in scored), reverse=True)
    assert all(score > 0 for _, score in scored)
    assert shelf.found(match_expression("When is the rent due?"))[0] == RENT
    assert shelf.found(match_expression("When is the rent due?"), 1) == [RENT]
    assert shelf.found(match_expression("elephants")) == shelf.found("") == []


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("The tenants were INFORMED.", "informing"),
        ("合同期限为三年。", "期限"),
        ("किराया पहली तारीख को", "तारीख"),
        ("Invoice INV-2024/17 of May", "inv-2024/17"),
    ],
)
def test_words_are_found_in_any_script_and_form(shelf: Shelf, text: str, part: str) -> None:
    shelf.put("/d/a", text, "Something else.")
    assert shelf.found(match_expression(part)) == [text]


def test_a_phrase_is_found_word_for_word(shelf: Shelf) -> None:
    shelf.put("/d/a", *LEASE, "The first day the rent is due.")
    assert shelf.found(phrase_expression("rent is due on")) == [RENT]


@pytest.mark.parametrize("narrow", [0, 9])
def test_a_scope_limits_every_leg(
    shelf: Shelf, narrow: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.adapters.storage.passages.LISTED_SCOPE", narrow)
    shelf.put("/d/sub/a.txt", RENT, "one")
    facts = DocumentFacts(dated=("2026-05-01", "2026-05-31"), senders="anna brandt")
    shelf.put("/d/sub2/b.pdf", RENT, "two", kind="pdf", facts=facts)
    expression = phrase_expression(RENT)
    for scope, path, text in (
        (Scope(folder="/d/sub"), "/d/sub/a.txt", "one"),
        (Scope(paths=("/nowhere", "/d/sub2/b.pdf")), "/d/sub2/b.pdf", "two"),
        (Scope(kind="pdf"), "/d/sub2/b.pdf", "two"),
        (Scope(since=float(len("/d/sub2/b.pdf"))), "/d/sub2/b.pdf", "two"),
        (Scope(dated=("2026-05-30", "2026-06-02")), "/d/sub2/b.pdf", "two"),
        (Scope(dated=("0001-01-01", "1970-01-02")), "/d/sub/a.txt", "one"),  # its last change
        (Scope(sender="Brandt"), "/d/sub2/b.pdf", "two"),
    ):
        ((number, _),) = shelf.store.lexical(expression, 9, scope)
        assert shelf.store.passages([number])[number].path == path
        held = shelf.store.with_hashes([name(RENT)], scope)
        assert [found.path for found in held[name(RENT)]] == [path]
        wanted = {name(RENT): VECTOR, name(text): VECTOR}
        assert shelf.store.scope_vectors(scope, OURS, 2) == wanted
        assert shelf.store.scope_vectors(scope, OURS, 1) is None
        assert shelf.store.scope_vectors(scope, THEIRS, 1) == {}
    assert len(shelf.store.with_hashes([name(RENT)], EVERYWHERE)[name(RENT)]) == 2
    assert len(shelf.store.scope_vectors(EVERYWHERE, OURS, 3) or ()) == 3


def test_documents_are_found_by_name_folder_title_and_opening(shelf: Shelf) -> None:
    facts = DocumentFacts("Parental leave", "The lease of the flat.", ("2026-05-12", "2026-05-12"))
    shelf.put("/d/home/gardenLease2026.txt", RENT)
    shelf.put("/d/lease/a.txt", RENT, facts=facts)
    shelf.put("/d/home/b.txt", RENT, kind="pdf")

    def found(*terms: str, scope: Scope = EVERYWHERE) -> list[str]:
        return [file.path for file in shelf.store.named(names.expression(terms), 9, scope)]

    assert found("garden", "2026") == ["/d/home/gardenLease2026.txt"]
    assert set(found("leas")) == {"/d/lease/a.txt", "/d/home/gardenLease2026.txt"}
    assert found("parent") == found("flat") == ["/d/lease/a.txt"]
    assert found("home", scope=Scope(kind="pdf")) == ["/d/home/b.txt"]
    assert found() == found("tenant") == []
    (file,) = shelf.store.named('"flat"', 9, EVERYWHERE)
    assert file.dated == "2026-05-12"
    assert file.names.title.split()[0] == "parental"
    assert shelf.store.name_counts(["leas", "garden", "none"]) == (
        {"leas": 2, "garden": 1, "none": 0},
        3,
    )
    assert shelf.store.holds(EVERYWHERE)
    assert not shelf.store.holds(Scope(folder="/d/none"))


def test_a_file_is_found_by_the_name_it_has_now(shelf: Shelf) -> None:
    number = shelf.put("/d/draft.txt", RENT, facts=DocumentFacts("Lease"))
    moved = (number, shelf.root, "/d/final.txt", FileStamp(1, 2, 3))
    shelf.catalog.move([moved])
    assert [file.path for file in shelf.store.named('"final"', 9, EVERYWHERE)] == ["/d/final.txt"]
    assert shelf.store.named('"draft"', 9, EVERYWHERE) == []
    assert len(shelf.store.named('"lease"', 9, EVERYWHERE)) == 1
    shelf.catalog.remove([number])
    assert shelf.store.named('"final"', 9, EVERYWHERE) == []


def test_a_file_that_cannot_be_read_is_found_by_its_name(shelf: Shelf) -> None:
    problem = Problem("/d/kitchenPhoto.jpg", "scanned", "", "", "", "skipped")
    shelf.catalog.fail(shelf.root, FileStamp(1, 2, 3), problem)
    found = shelf.store.named('"kitche" *', 9, EVERYWHERE)
    assert [file.path for file in found] == ["/d/kitchenPhoto.jpg"]


def test_files_indexed_before_names_were_kept_are_found_by_them(tmp_path: Path) -> None:
    database = Database(str(tmp_path / "library.db"), LIBRARY)
    shelf = Shelf(SqliteCatalog(database), SqlitePassages(database))
    shelf.root = shelf.catalog.add_root("/d", True, (), ()).id
    shelf.put("/d/minutes-2026-05-12.txt", RENT)
    with database.writing() as db:
        db.execute("DELETE FROM files_fts")
        db.execute("UPDATE files SET dated_from = '', dated_to = ''")
    assert shelf.store.named('"minutes"', 9, EVERYWHERE) == []
    again = SqlitePassages(database)
    (file,) = again.named('"minutes"', 9, EVERYWHERE)
    assert file.dated == "2026-05-12"
    assert again.named('"tenant"', 9, EVERYWHERE) == []
    assert len(again.named('"rent"', 9, EVERYWHERE)) == 1
    database.close()


def test_every_file_that_holds_all_words_has_one_best_passage(shelf: Shelf) -> None:
    shelf.put("/d/a", "Pets are welcome.", RENT, "The rent is high.")
    shelf.put("/d/b", "Rents are due.", kind="pdf")
    shelf.put("/d/c", "The rent is high.", "It is due.")
    found = shelf.store.best_of_files('"rent" * AND "due" *', EVERYWHERE)
    assert sorted(path for _, path in found) == ["/d/a", "/d/b"]
    best = shelf.store.passages([number for number, _ in found])
    assert {p.path: p.passage.text for p in best.values()}["/d/a"] == RENT
    assert [path for _, path in shelf.store.best_of_files('"rent" *', Scope(kind="pdf"))] == [
        "/d/b"
    ]
    assert shelf.store.best_of_files("", EVERYWHERE) == []


def test_all_passages_of_a_scope_come_in_the_order_of_reading(shelf: Shelf) -> None:
    shelf.put("/d/b", "First.", "Second.")
    shelf.put("/d/a", "Zero.")
    numbers = shelf.store.in_order(EVERYWHERE)
    texts = shelf.store.passages(numbers)
    assert [texts[n].passage.text for n in numbers] == ["Zero.", "First.", "Second."]
    assert shelf.store.in_order(Scope(folder="/d/b")) == numbers[1:]


def test_what_documents_outside_of_a_scope_hold_too_is_told(shelf: Shelf) -> None:
    shelf.put("/d/own/a", "Only here.", "Also there.")
    shelf.put("/d/own/b", "Also there.")
    assert shelf.store.held_elsewhere(Scope(folder="/d/own")) == set()
    shelf.put("/d/other", "Also there.")
    found = shelf.store.passages(shelf.store.held_elsewhere(Scope(folder="/d/own")))
    assert [each.passage.text for each in found.values()] == ["Also there."] * 2


def test_neighbours_are_in_order_and_of_one_file(shelf: Shelf) -> None:
    shelf.put("/d/b", *LEASE)
    number = shelf.put("/d/a", *LEASE)
    near = shelf.store.neighbours(number, 1, 5)
    assert [found.passage.ordinal for found in near] == [1, 2]
    assert {found.file_id for found in near} == {number}
    assert shelf.store.neighbours(999, 0, 9) == []


def test_the_fake_scores_as_sqlite_does(tmp_path: Path) -> None:
    scores = []
    for shelf in (fake(), sqlite(tmp_path)):
        shelf.root = shelf.catalog.add_root("/d", True, (), ()).id
        shelf.put("/d/a", *LEASE, "Rent, rent and rent again.", "The keys are with the porter.")
        found = shelf.store.lexical(match_expression("rent due keys tenant"), 9, EVERYWHERE)
        scores.append([score for _, score in found])
        shelf.catalog.close()
    assert len(scores[0]) == 4
    assert scores[0] == pytest.approx(scores[1])


def test_changes_made_together_are_seen_together_or_not_at_all(tmp_path: Path) -> None:
    shelf = sqlite(tmp_path)
    shelf.root = shelf.catalog.add_root("/d", True, (), ()).id
    with shelf.store.transaction():
        read(shelf, "/d/a", "one")
        read(shelf, "/d/b", "two")
        assert shelf.store.count() == 0
    assert shelf.store.count() == 2

    def interrupted() -> None:
        with shelf.store.transaction():
            read(shelf, "/d/c", "three")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert (shelf.store.count(), shelf.catalog.counts()) == (2, {"indexed": 2})
    shelf.catalog.close()

"""A ``PassageStore`` in memory, over the files of a ``FakeCatalog``."""

from __future__ import annotations

import contextlib
import itertools
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from app.core.domain.files import IndexedFile, NamedFile
from app.core.domain.passages import Passage, QueuedFile, StoredPassage, Vector
from app.core.domain.search import EVERYWHERE, Scope
from app.core.retrieval import names
from app.core.retrieval.lexical_terms import passage_terms
from app.core.text.chunking import embedding_text, text_hash
from tests.fakes.catalog import Entry, FakeCatalog, dated, is_within

QUESTIONS = 1000


class FakePassageStore:
    def __init__(self, catalog: FakeCatalog) -> None:
        self._catalog = catalog
        self._vectors: dict[tuple[str, str], Vector] = {}
        self._questions: dict[tuple[str, str], Vector] = {}
        self._outbox: dict[int, tuple[str, str, str]] = {}
        self._numbers = itertools.count(1)

    def transaction(self) -> contextlib.AbstractContextManager[object]:
        return contextlib.nullcontext()

    def store(self, file: IndexedFile, passages: Sequence[Passage], *embedders: str) -> bool:
        if not self._catalog.takes(file.root_id, file.path):
            return False
        entry = self._catalog.put(file.root_id, file.path, file.stamp, "indexed")
        entry.file = replace(entry.file, content_hash=file.content_hash)
        entry.kind, entry.problem = file.kind, None
        entry.scan = file.partly
        entry.language = file.language
        entry.facts = file.facts
        entry.pages = file.pages
        entry.passages = {next(self._numbers): passage for passage in passages}
        for embedder in embedders:
            entry.queued.pop(embedder, None)
            self._queue(entry, embedder)
        return True

    def keep_vectors(self, vectors: Mapping[str, Vector], embedder: str) -> None:
        held = {passage.text_hash for passage in self._stored()}
        kept = {name: vector for name, vector in vectors.items() if name in held}
        self._vectors |= {(embedder, name): vector for name, vector in kept.items()}
        self.enqueue("add", kept, embedder)

    def vectors(self, hashes: Iterable[str], embedder: str) -> dict[str, Vector]:
        wanted = set(hashes) & self.hashes(embedder)
        return {name: self._vectors[embedder, name] for name in wanted}

    def question_vector(self, text_hash: str, embedder: str) -> Vector | None:
        return self._questions.get((embedder, text_hash))

    def keep_question(self, text_hash: str, embedder: str, vector: Vector) -> None:
        self._questions.pop((embedder, text_hash), None)
        self._questions[embedder, text_hash] = vector
        if len(self._questions) > QUESTIONS:
            del self._questions[next(iter(self._questions))]

    def to_embed(self, embedder: str, limit: int) -> list[QueuedFile]:
        held, queued = self.hashes(embedder), list[QueuedFile]()
        for entry in sorted(self._catalog.entries.values(), key=lambda entry: entry.urgency):
            if limit > 0 and (number := entry.queued.get(embedder)):
                missing = [p for p in self._stored() if p.file_id == entry.file.id]
                missing = [p for p in missing if p.text_hash not in held]
                queued.append(QueuedFile(number, tuple(missing[:limit]), len(missing) <= limit))
                limit -= len(missing)
        return queued

    def mark_embedded(self, queued: Iterable[int]) -> None:
        done = set(queued)
        for entry in self._catalog.entries.values():
            entry.queued = {e: n for e, n in entry.queued.items() if n not in done}

    def queue_unembedded(self, embedder: str) -> None:
        for entry in self._catalog.entries.values():
            self._queue(entry, embedder)

    def queued(self, embedder: str, scope: Scope = EVERYWHERE) -> int:
        entries = self._catalog.entries.values()
        return sum(embedder in entry.queued and is_within(entry, scope) for entry in entries)

    def unembedded(self, embedder: str, limit: int) -> list[StoredPassage]:
        held = self.hashes(embedder)
        missing = {p.text_hash: p for p in self._stored() if p.text_hash not in held}
        return [missing[name] for name in sorted(missing)][:limit]

    def pending(self, embedder: str, limit: int) -> list[tuple[int, str, str]]:
        rows = [
            (number, operation, name)
            for number, (operation, name, owner) in self._outbox.items()
            if owner == embedder
        ]
        return rows[:limit]

    def acknowledge(self, operations: Iterable[int]) -> None:
        for number in operations:
            self._outbox.pop(number, None)

    def collect_garbage(self) -> int:
        used = {passage.text_hash for passage in self._stored()}
        orphans = [key for key in self._vectors if key[1] not in used]
        for embedder, name in orphans:
            del self._vectors[embedder, name]
            self.enqueue("remove", [name], embedder)
        return len(orphans)

    def enqueue(self, operation: str, hashes: Iterable[str], embedder: str) -> None:
        for name in hashes:
            self._outbox[next(self._numbers)] = (operation, name, embedder)

    def vector_count(self, embedder: str) -> int:
        return len(self.hashes(embedder))

    def hashes(self, embedder: str) -> set[str]:
        return {name for owner, name in self._vectors if owner == embedder}

    def lexical(self, expression: str, k: int, scope: Scope) -> list[tuple[int, float]]:
        phrases = [phrase.split() for phrase in re.findall('"([^"]+)"', expression)]
        texts = {number: terms.split() for number, terms in self._terms().items()}
        scores = _bm25(phrases, texts)
        found = [(p.id, scores[p.id]) for p in self._stored(scope) if p.id in scores]
        return sorted(found, key=lambda pair: -pair[1])[:k]

    def named(self, expression: str, k: int, scope: Scope) -> list[NamedFile]:
        files = [file for file in self._named() if is_within(self._catalog.entries[file.id], scope)]
        terms = re.findall(r'"([^"]+)"', expression)
        held = {file: names.score(dict.fromkeys(terms, 1.0), file.names) for file in files}
        found = [file for file in files if held[file]]
        return sorted(found, key=lambda file: (-held[file], file.path))[:k]

    def name_counts(self, terms: Sequence[str]) -> tuple[dict[str, int], int]:
        files = self._named()
        counts = {term: sum(names.held([term], file.names) for file in files) for term in terms}
        return counts, len(files)

    def _named(self) -> list[NamedFile]:
        return [
            NamedFile(
                number,
                entry.file.path,
                dated(entry)[1],
                names.document_names(entry.file.path, entry.facts.title, entry.facts.opening),
            )
            for number, entry in self._catalog.entries.items()
            if entry.file.state == "indexed" or entry.failed
        ]

    def holds(self, scope: Scope) -> bool:
        return any(True for _ in self._stored(scope))

    def in_order(self, scope: Scope) -> list[int]:
        stored = sorted(self._stored(scope), key=lambda p: (p.path, p.passage.ordinal))
        return [passage.id for passage in stored]

    def held_elsewhere(self, scope: Scope) -> set[int]:
        inside = {p.id: p.passage.text for p in self._stored(scope)}
        every = self._stored(EVERYWHERE)
        others = {p.passage.text for p in every if p.id not in inside}
        return {number for number, text in inside.items() if text in others}

    def best_of_files(self, expression: str, scope: Scope) -> list[tuple[int, str]]:
        stems = re.findall(r'"([^"]+)" \*', expression)
        terms = self._terms()
        found: dict[str, int] = {}
        for passage in self._stored(scope):
            words = terms[passage.id].split()
            if stems and all(any(word.startswith(stem) for word in words) for stem in stems):
                found.setdefault(passage.path, passage.id)
        return [(number, path) for path, number in sorted(found.items())]

    def passages(self, ids: Iterable[int]) -> dict[int, StoredPassage]:
        wanted = set(ids)
        return {passage.id: passage for passage in self._stored() if passage.id in wanted}

    def terms(self, ids: Iterable[int]) -> dict[int, str]:
        wanted = set(ids)
        return {number: terms for number, terms in self._terms().items() if number in wanted}

    def with_hashes(self, hashes: Sequence[str], scope: Scope) -> dict[str, list[StoredPassage]]:
        found: dict[str, list[StoredPassage]] = {}
        for passage in sorted(self._stored(scope), key=lambda p: p.path):
            if passage.text_hash in hashes:
                found.setdefault(passage.text_hash, []).append(passage)
        return found

    def scope_vectors(self, scope: Scope, embedder: str, limit: int) -> dict[str, Vector] | None:
        found = self.vectors((p.text_hash for p in self._stored(scope)), embedder)
        return None if len(found) > limit else found

    def neighbours(self, file_id: int, first: int, last: int) -> list[StoredPassage]:
        own = [p for p in self._stored() if p.file_id == file_id]
        near = [p for p in own if first <= p.passage.ordinal <= last]
        return sorted(near, key=lambda p: p.passage.ordinal)

    def count(self) -> int:
        return len(list(self._stored()))

    def _queue(self, entry: Entry, embedder: str) -> None:
        held = self.hashes(embedder)
        if any(text_hash(passage) not in held for passage in entry.passages.values()):
            entry.queued.setdefault(embedder, next(self._numbers))

    def _terms(self) -> dict[int, str]:
        return {p.id: passage_terms(embedding_text(p.passage)) for p in self._stored()}

    def _stored(self, scope: Scope = EVERYWHERE) -> Iterator[StoredPassage]:
        for entry in self._catalog.entries.values():
            if is_within(entry, scope):
                file = entry.file
                for number, passage in entry.passages.items():
                    name = text_hash(passage)
                    yield StoredPassage(
                        number, file.id, file.path, entry.kind, passage, name, entry.language
                    )


def _bm25(phrases: Sequence[list[str]], texts: Mapping[int, list[str]]) -> dict[int, float]:
    """Scores of the texts that contain any of the phrases, by the formula in the documentation of
    SQLite's FTS5: k1 = 1.2, b = 0.75, no negative weights."""
    scores: dict[int, float] = {}
    average = sum(map(len, texts.values())) / max(len(texts), 1)
    for phrase in phrases:
        hits = {n: count for n, words in texts.items() if (count := _occurrences(phrase, words))}
        rarity = max(math.log((len(texts) - len(hits) + 0.5) / (len(hits) + 0.5)), 1e-6)
        for number, count in hits.items():
            length = 0.25 + 0.75 * len(texts[number]) / average
            score = rarity * count * 2.2 / (count + 1.2 * length)
            scores[number] = scores.get(number, 0.0) + score
    return scores


def _occurrences(phrase: list[str], words: list[str]) -> int:
    width = len(phrase)
    return sum(words[at : at + width] == phrase for at in range(len(words) - width + 1))

"""Contract test of embedders."""

from __future__ import annotations

import functools
import json
import shutil
import struct
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.adapters.embedding import import_lock
from app.adapters.embedding.sentence_transformers import (
    PASSES,
    SentenceTransformersEmbedder,
    bundled_folder,
)
from app.core.domain.errors import ModelMissing
from app.core.ports.embedding import Embedder
from tests.fakes.embedder import FakeEmbedder


@functools.cache
def bundled() -> Embedder:
    return SentenceTransformersEmbedder()


@pytest.fixture(params=["fake", "bundled"])
def embedder(request: pytest.FixtureRequest) -> Embedder:
    return FakeEmbedder() if request.param == "fake" else bundled()


def similarity(one: bytes, other: bytes) -> float:
    width = len(one) // 4
    a, b = struct.unpack(f"<{width}f", one), struct.unpack(f"<{width}f", other)
    return sum(x * y for x, y in zip(a, b, strict=True))


def test_vectors_have_the_told_width_and_unit_length(embedder: Embedder) -> None:
    (vector,) = embedder.embed(["The tenant may give three months' notice."])
    assert len(vector) == 4 * embedder.identity.dimension
    assert similarity(vector, vector) == pytest.approx(1.0, abs=1e-4)


def test_order_is_kept_over_many_texts_of_different_length(embedder: Embedder) -> None:
    texts = [f"{word} " * (1 + at * 7 % 40) for at, word in enumerate(["cat", "law", "sea"] * 30)]
    batch_size = embedder.embed(texts)
    for at in (0, 1, 44, 89):
        (alone,) = embedder.embed([texts[at]])
        assert similarity(alone, batch_size[at]) > 0.999


def test_a_question_is_nearest_to_its_answer(embedder: Embedder) -> None:
    passages = ["The rent is due on the first day of each month.", "Cats sleep most of the day."]
    right, wrong = embedder.embed(passages)
    question = embedder.embed_question("On which day is the rent due each month?")
    assert similarity(question, right) > similarity(question, wrong)


def test_longer_texts_have_more_tokens(embedder: Embedder) -> None:
    one, two = embedder.count(["one two three"]), embedder.count(["one two three", "four"])
    assert 3 <= one < two


def test_no_texts_give_no_vectors(embedder: Embedder) -> None:
    assert embedder.embed([]) == []


def test_identity_is_known_without_loading() -> None:
    fresh = SentenceTransformersEmbedder()
    assert (fresh.identity.name, fresh.identity.dimension) == ("all-MiniLM-L6-v2", 384)
    assert fresh.identity.languages == ("en",)
    assert not fresh.loaded


def test_identity_is_remembered_until_the_weights_change(tmp_path: Path) -> None:
    cache = tmp_path / "weights.json"
    first = SentenceTransformersEmbedder(cache=cache).identity
    assert cache.exists()
    assert SentenceTransformersEmbedder(cache=cache).identity == first
    assert bundled_folder()


def test_questions_and_passages_from_many_threads(embedder: Embedder) -> None:
    texts = ["notice period " * (1 + at * 7 % 60) for at in range(40)]
    vectors, question = embedder.embed(texts), embedder.embed_question("notice period")
    tokens = embedder.count(texts)
    failures: list[str] = []

    def work(number: int) -> None:
        if number % 3 == 0:
            asked = embedder.embed_question("notice period")
            failures.extend(["a question"] * (similarity(asked, question) < 0.99))
        if number % 3 == 1 and embedder.count(texts) != tokens:
            failures.append("a count")
        if number % 3 == 2:
            pairs = zip(embedder.embed(texts), vectors, strict=True)
            failures.extend("a passage" for one, other in pairs if similarity(one, other) < 0.99)

    with ThreadPoolExecutor(9) as threads:
        list(threads.map(work, range(18)))
    assert not failures


def test_a_folder_that_is_no_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match=r"modules\.json"):
        SentenceTransformersEmbedder(str(tmp_path))


def test_hashes_of_several_models_are_remembered(tmp_path: Path) -> None:
    cache, other = tmp_path / "weights.json", tmp_path / "other"
    shutil.copytree(bundled_folder(), other)
    both = ["", str(other)]
    identities = [SentenceTransformersEmbedder(folder, cache).identity for folder in both]
    kept = cache.read_bytes()
    assert len(json.loads(kept)) == 2
    assert [SentenceTransformersEmbedder(f, cache).identity for f in both] == identities
    assert cache.read_bytes() == kept


def test_a_question_waits_for_no_other_model_to_be_loaded() -> None:
    made = SentenceTransformersEmbedder()
    made.embed_question("Which?")
    with import_lock.LOCK:  # as another embedder does while it is loaded
        question = threading.Thread(target=made.embed_question, args=("When does it end?",))
        question.start()
        question.join(60)
        assert not question.is_alive()
    made.close()


def test_a_question_waits_for_no_passages(monkeypatch: pytest.MonkeyPatch) -> None:
    made = SentenceTransformersEmbedder()
    encode, reached, go_on = made._encode, threading.Semaphore(0), threading.Event()

    def held_up(texts: list[str], prompt: str, threads: int) -> list[bytes]:
        if prompt == "document":
            reached.release()
            assert go_on.wait(60)
        return encode(texts, prompt, threads)

    monkeypatch.setattr(made, "_encode", held_up)
    callers = [threading.Thread(target=made.embed, args=(["A clause."],)) for _ in range(PASSES)]
    for caller in callers:
        caller.start()
    for _ in range(made._passes):  # so many are made at once
        assert reached.acquire(timeout=60)
    question = threading.Thread(target=made.embed_question, args=("When does it end?",))
    question.start()
    question.join(60)
    assert not question.is_alive()
    go_on.set()
    for caller in callers:
        caller.join(60)
    made.close()

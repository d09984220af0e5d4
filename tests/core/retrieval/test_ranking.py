"""Hybrid ranking by embeddings and words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.retrieval.lexical_terms import index_terms
from app.core.retrieval.ranking import WEIGHTS, Weights, fuse, weights_for

ENGLISH = ("en",)


def ranked(
    question: str, passages: dict[str, tuple[float, str]], languages: tuple[str, ...] = ENGLISH
) -> list[str]:
    """Keys, best first, of passages given by cosine and text; both legs know them all."""
    similarities = {key: similarity for key, (similarity, _) in passages.items()}
    terms = {key: index_terms(text) for key, (_, text) in passages.items()}
    leg = sorted(similarities.items(), key=lambda item: -item[1])
    return [f.key for f in fuse(question, leg, leg, similarities, terms, languages)]


def test_words_decide_where_embeddings_do_not() -> None:
    passages = {
        "other": (0.50, "The rent of the garage is 80 euros."),
        "right": (0.49, "Invoice INV-2024/17 was paid in March."),
        "third": (0.49, "Invoice INV-2023/02 is open."),
    }
    assert ranked("When was INV-2024/17 paid?", passages)[0] == "right"


def test_embeddings_decide_where_words_do_not() -> None:
    passages = {
        "right": (0.70, "Tenants may leave after telling the landlord ninety days before."),
        "words": (0.20, "The period of the year when a lease poster gets notice is spring."),
    }
    assert ranked("What is the notice period of the lease?", passages)[0] == "right"


def test_words_weigh_more_in_a_language_the_embedder_does_not_know() -> None:
    passages = {
        "near": (0.62, "今天天气很好，我们去公园散步。"),
        "right": (0.40, "租约的通知期为三个月。"),
        "third": (0.30, "房东的电话号码在背面。"),
    }
    assert ranked("租约的通知期是多长？", passages)[0] == "right"
    everywhere = [
        f.score for f in fuse("租约", [("a", 0.1)], [], {}, {"a": index_terms("租约")}, ())
    ]
    unknown = [
        f.score for f in fuse("租约", [("a", 0.1)], [], {}, {"a": index_terms("租约")}, ENGLISH)
    ]
    assert unknown[0] == 2 * everywhere[0]


def test_words_close_together_and_in_order_count_more() -> None:
    filler = "and then something else entirely was said about it here " * 4
    passages = {
        "apart": (0.5, f"vaccine {filler} fridge {filler} temperature"),
        "close": (0.5, f"{filler} vaccine fridge temperature {filler}"),
        "none": (0.5, filler),
    }
    assert ranked("vaccine fridge temperature", passages) == ["close", "apart", "none"]


def test_cosines_of_e5_are_put_on_the_scale_of_the_others() -> None:
    """The E5 models tell texts apart by a few hundredths."""
    passages = {
        "right": (0.86, "Mieter kündigen drei Monate vorher."),
        "words": (0.78, "The period of the year when a lease poster gets notice is spring."),
    }
    question = "What is the notice period of the lease?"
    similarities = {key: similarity for key, (similarity, _) in passages.items()}
    terms = {key: index_terms(text) for key, (_, text) in passages.items()}
    first = {
        embedder: fuse(
            question,
            [*similarities.items()],
            [],
            similarities,
            terms,
            (),
            weights_for(embedder),
        )[0].key
        for embedder in ("all-MiniLM-L6-v2", "multilingual-e5-small-q4", "multilingual-e5-base")
    }
    assert first == {
        "all-MiniLM-L6-v2": "words",
        "multilingual-e5-small-q4": "right",
        "multilingual-e5-base": "right",
    }


def test_bm25_adds_frequencies_in_the_whole_library() -> None:
    terms = {key: index_terms("Rent is due.") for key in "ab"}
    found = fuse("rent", [("a", 0.5), ("b", 0.5)], [("b", 9.0), ("a", 2.0)], {}, terms, ())
    assert [f.key for f in found] == ["b", "a"]


def test_inflected_words_in_order_count_as_the_words() -> None:
    passages = {
        "turned": (0.5, "The landlord of both tenancies terminates in writing only."),
        "right": (0.5, "Only terminated tenancies of the landlord come in writing."),
    }
    assert ranked("terminating tenancies", passages)[0] == "right"


def test_ranks_are_those_of_each_search() -> None:
    found = fuse("x", [("a", 0.9), ("b", 0.8)], [("b", 7.0)], {"a": 0.9, "b": 0.8}, {}, ())
    assert [(f.key, f.dense_rank, f.lexical_rank) for f in found] == [("a", 1, None), ("b", 2, 1)]


def test_nothing_found_is_nothing() -> None:
    assert fuse("x", [], [], {}, {}, ()) == []


@given(
    st.lists(st.tuples(st.sampled_from("abcdef"), st.floats(-1, 1)), unique_by=lambda x: x[0]),
    st.lists(st.tuples(st.sampled_from("abcdef"), st.floats(0, 30)), unique_by=lambda x: x[0]),
    st.text(max_size=40),
)
def test_every_passage_of_either_search_is_ranked_once(
    dense: list[tuple[str, float]], lexical: list[tuple[str, float]], question: str
) -> None:
    terms = {key: index_terms(question + key) for key, _ in dense + lexical}
    found = fuse(question, dense, lexical, dict(dense), terms, ENGLISH)
    assert sorted(f.key for f in found) == sorted({key for key, _ in dense + lexical})
    assert [f.score for f in found] == sorted((f.score for f in found), reverse=True)


def test_words_do_not_count_against_a_passage_in_another_language() -> None:
    passages = {
        "right": (0.86, "Die Kündigungsfrist beträgt drei Monate."),
        "words": (0.80, "The notice of the lease hangs beside the period furniture."),
        "other": (0.78, "The kitchen was painted."),
    }
    similarities = {key: similarity for key, (similarity, _) in passages.items()}
    terms = {key: index_terms(text) for key, (_, text) in passages.items()}
    spoken = {"right": "de", "words": "en", "other": "en"}
    leg = sorted(similarities.items(), key=lambda item: -item[1])

    def first(weights: Weights, languages: tuple[str, ...] = ()) -> str:
        question = "What is the notice period of the lease?"
        return fuse(question, leg, leg, similarities, terms, languages, weights, spoken)[0].key

    assert first(WEIGHTS) == "words"
    assert first(WEIGHTS._replace(translated=1.0)) == "right"
    assert first(WEIGHTS._replace(other_language=0.5)) == "right"
    assert (
        first(WEIGHTS._replace(other_language=0.5, translated=1.0), ENGLISH) == "words"
    )  # no German

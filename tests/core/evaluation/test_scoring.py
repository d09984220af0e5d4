"""Retrieval scores, against values computed by hand."""

from __future__ import annotations

import pytest

from app.core.evaluation.scoring import GoldQuestion, first_hit, hit_rates, is_hit, read_gold
from app.core.text.similarity import exact_match, normalise, token_f1


def test_normalising_drops_case_punctuation_and_articles() -> None:
    assert normalise("The  North-Sea, (a bay)") == "northsea bay"
    assert normalise("北京 大学") == "北 京 大 学"
    assert normalise("“北京”，大学。") == "北 京 大 学"


def test_a_hit_needs_the_file_and_the_answer_as_whole_words() -> None:
    question = GoldQuestion("1", "?", frozenset({"bowl.txt"}), ("308",))
    assert is_hit(question, "/x/Bowl.txt", "gave up 308 points")
    assert not is_hit(question, "/x/Bowl.txt", "3080 points")
    assert not is_hit(question, "/x/other.txt", "308 points")


def test_an_answer_may_be_part_of_a_compound() -> None:
    question = GoldQuestion("1", "Which area?", frozenset({"rhine.txt"}), ("Ruhr",))
    assert is_hit(question, "rhine.txt", "the Rhine-Ruhr region")
    assert not is_hit(question, "rhine.txt", "the Ruhrgebiet")


def test_without_answers_the_file_decides() -> None:
    question = GoldQuestion("1", "?", frozenset({"a.pdf", "b.pdf"}))
    assert first_hit(question, [("c.pdf", ""), ("d/b.pdf", "")]) == 2
    assert first_hit(question, [("c.pdf", "")]) is None


def test_rates_and_reciprocal_rank() -> None:
    rates = hit_rates([1, 2, None, 4], depths=(1, 3))
    assert rates == {"hit@1": 0.25, "hit@3": 0.5, "mrr": pytest.approx((1 + 0.5 + 0.25) / 4)}
    assert hit_rates([], depths=(1,)) == {"hit@1": 0.0, "mrr": 0.0}


def test_reading_gold_rows() -> None:
    span, by_file, none = read_gold(
        [
            {"id": "1", "question": "q", "answers": ["x"], "article": "A.txt", "answerable": True},
            {"id": 2, "question": "q", "answers": ["x"], "article": ["B.pdf"], "match": "article"},
            {"id": "3", "question": "q", "answers": [], "article": None, "answerable": False},
        ]
    )
    assert (span.files, span.answers) == (frozenset({"a.txt"}), ("x",))
    assert (by_file.id, by_file.files, by_file.answers) == ("2", frozenset({"b.pdf"}), ())
    assert not none.answerable


def test_exact_match_and_f1_as_in_squad() -> None:
    assert exact_match("The Sky.", ["sea", "sky"]) == 1.0
    assert exact_match("blue sky", ["sky"]) == 0.0
    # "in red ink" and "ink": one word in common of three and one.
    assert token_f1("in red ink", ["pen", "ink"]) == pytest.approx(2 * 1 / (3 + 1))
    assert token_f1("a b b", ["b c"]) == pytest.approx(2 * 1 / (2 + 2))
    assert token_f1("nothing", []) == 0.0
    assert token_f1("", ["ink"]) == 0.0

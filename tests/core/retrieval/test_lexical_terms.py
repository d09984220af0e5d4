"""Index terms: words, codes, and scripts without spaces; checked in FTS5 itself."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.retrieval.lexical_terms import index_terms, match_expression, phrase_expression


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE t USING fts5(terms, tokenize = 'ascii')")
    yield db
    db.close()


def finds(db: sqlite3.Connection, text: str, expression: str) -> bool:
    db.execute("DELETE FROM t")
    db.execute("INSERT INTO t(terms) VALUES (?)", (index_terms(text),))
    return bool(
        expression and db.execute("SELECT 1 FROM t WHERE t MATCH ?", (expression,)).fetchone()
    )


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("The tenants gave notice.", "Which tenant?"),
        ("Kündigungsfristen gelten.", "kundigungsfrist"),
        ("Invoice INV-2024/17 was paid", "INV-2024/17"),
        ("write to jane.roe@example.org", "jane.roe@example.org"),
        ("see § 4.2 of the terms", "§ 4.2"),
        ("version v1.2.3 is out", "v1.2.3"),
        ("a total of 1,250,000 euros", "1,250,000"),
        ("租约的通知期为三个月。", "通知期"),
        ("テナントは書面で通知する", "書面"),
        ("임차인은 서면으로 통지한다", "서면으로"),
        ("ผู้เช่าต้องแจ้งเป็นหนังสือ", "หนังสือ"),
        ("किराया हर महीने देय है", "किराया"),
        ("Уведомление за три месяца", "уведомления"),
        ("ENGLISH CAPITALS", "capitals"),
    ],
)
def test_a_question_finds_its_words(index: sqlite3.Connection, text: str, question: str) -> None:
    assert finds(index, text, match_expression(question))


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("The rent is due.", "Who gave notice?"),
        ("Invoice 2024/18", "2023/99"),
        ("租约", "天气"),
    ],
)
def test_other_words_find_nothing(index: sqlite3.Connection, text: str, question: str) -> None:
    assert not finds(index, text, match_expression(question))


def test_stop_words_are_left_out_unless_there_is_nothing_else() -> None:
    assert match_expression("What is the notice period?") == match_expression("notice period")
    assert match_expression("who is it") != ""
    assert match_expression("?!") == ""


def test_a_phrase_is_found_word_for_word_only(index: sqlite3.Connection) -> None:
    text = "Here's the notice of the tenants: three months, in writing."
    assert finds(index, text, phrase_expression("notice of the tenants three months"))
    assert not finds(index, text, phrase_expression("three months notice of the tenants"))
    assert finds(index, "Die Rechnung INV-2024/17 ist offen", phrase_expression("INV-2024/17 ist"))
    assert finds(index, "合同规定租约的通知期为三个月。", phrase_expression("租约的通知期"))
    assert phrase_expression("...") == ""


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_question_is_a_valid_expression(text: str, question: str) -> None:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE t USING fts5(terms, tokenize = 'ascii')")
    finds(db, text.encode("utf-8", "ignore").decode(), match_expression(question))
    finds(db, "x", phrase_expression(question))
    db.close()

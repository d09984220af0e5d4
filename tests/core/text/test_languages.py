"""Detecting languages by script and stop words."""

from __future__ import annotations

import pytest

from app.core.text.languages import NAMES, STOP_WORDS, covers, detect


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "What is the notice period of the lease?"),
        ("de", "Wie lange ist die Kündigungsfrist für den Mietvertrag?"),
        ("es", "¿Cuál es el plazo de preaviso para el inquilino?"),
        ("fr", "Quel est le délai de préavis pour les locataires ?"),
        ("ru", "Какой срок уведомления указан в договоре аренды?"),
        ("zh", "租约的通知期是多长？"),
        ("ja", "賃貸契約の通知期間はどのくらいですか"),
        ("ko", "임대차 계약의 통지 기간은 얼마입니까?"),
        ("el", "Ποια είναι η προθεσμία ειδοποίησης;"),
        ("th", "ระยะเวลาแจ้งล่วงหน้าคือเท่าไร"),
    ],
)
def test_languages_are_detected(language: str, text: str) -> None:
    assert detect(text) == language


def test_a_code_has_no_language() -> None:
    assert detect("INV-2024/17") is None
    assert detect("") is None


def test_an_embedder_covers_its_languages_or_all() -> None:
    assert covers(("en",), "en")
    assert not covers(("en",), "zh")
    assert covers((), "zh")
    assert covers(("en",), None)


def test_every_language_that_is_detected_has_a_name() -> None:
    assert set(STOP_WORDS) <= set(NAMES)
    for text in ("こんにちは", "你好", "안녕", "สวัสดี", "שלום", "ъ", "ش", "λ", "ऋ"):
        assert detect(text) in NAMES

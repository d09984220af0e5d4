"""Filters in the words of questions, in five languages."""

from __future__ import annotations

from datetime import date

import pytest

from app.core.retrieval.question_filters import Newest, read

FRIDAY = date(2026, 11, 20)
MAY = ("2026-05-01", "2026-05-31")
LAST_WEEK = ("2026-11-09", "2026-11-15")


@pytest.mark.parametrize(
    ("question", "period"),
    [
        ("What did the e-mails from Brandt in May say?", MAY),
        ("emails from brandt in may", MAY),
        ("the May invoices", MAY),
        ("invoices of 2025", ("2025-01-01", "2025-12-31")),
        ("invoices about the roof from March 2025", ("2025-03-01", "2025-03-31")),
        ("the report for Q3 2025", ("2025-07-01", "2025-09-30")),
        ("last week's minutes", LAST_WEEK),
        ("Who was absent in the minutes of last week?", LAST_WEEK),
        ("What was decided in last week's minutes?", LAST_WEEK),
        ("the letters of the past week", LAST_WEEK),
        ("letzte Woche Protokoll", LAST_WEEK),
        ("What was said in yesterday's meeting?", ("2026-11-19", "2026-11-19")),
        ("Who came to the board meeting last week?", LAST_WEEK),
        ("the minutes of last Friday", ("2026-11-13", "2026-11-13")),
        ("Friday's minutes", ("2026-11-20", "2026-11-20")),
        ("the notes of the day before yesterday", ("2026-11-18", "2026-11-18")),
        ("yesterday's notes", ("2026-11-19", "2026-11-19")),
        ("letters since May", ("2026-05-01", "9999-12-31")),
        ("contracts before 2024", ("0001-01-01", "2023-12-31")),
        ("invoices between March and May", ("2026-03-01", "2026-05-31")),
        ("e-mails from the last 14 days", ("2026-11-06", "2026-11-20")),
        ("the report of 12 May 2026", ("2026-05-12", "2026-05-12")),
        ("the e-mail from Monday", ("2026-11-16", "2026-11-16")),
        ("the minutes of December", ("2025-12-01", "2025-12-31")),
        ("Rechnungen von 2025", ("2025-01-01", "2025-12-31")),
        ("die E-Mails von Brandt im Mai", MAY),
        ("das Protokoll der letzten Woche", LAST_WEEK),
        ("das gestrige Protokoll", ("2026-11-19", "2026-11-19")),
        ("Was steht im gestrigen Bericht?", ("2026-11-19", "2026-11-19")),
        ("Was wurde in der Vorstandssitzung von gestern beschlossen?", ("2026-11-19",) * 2),
        ("Stromrechnungen aus dem Jahr 2025", ("2025-01-01", "2025-12-31")),
        ("los correos de Brandt en mayo", MAY),
        ("facturas de 2025", ("2025-01-01", "2025-12-31")),
        ("el acta de la semana pasada", LAST_WEEK),
        ("¿Qué se dijo en la reunión de ayer?", ("2026-11-19", "2026-11-19")),
        ("Что решили во вчерашнем протоколе?", ("2026-11-19", "2026-11-19")),
        ("Что обсуждали на заседании прошлой недели?", LAST_WEEK),
        ("письма от Брандта за май", MAY),
        ("счета за 2025 год", ("2025-01-01", "2025-12-31")),
        ("протокол прошлой недели", LAST_WEEK),
        ("2025年的发票", ("2025-01-01", "2025-12-31")),
        ("上周的会议纪要", LAST_WEEK),
        ("昨天的会议上说了什么？", ("2026-11-19", "2026-11-19")),
        ("Brandt五月的邮件", MAY),
    ],
)
def test_the_time_of_documents_is_a_filter(question: str, period: tuple[str, str]) -> None:
    said = read(question, FRIDAY)
    assert said.time
    assert said.time.period == period


@pytest.mark.parametrize(
    "question",
    [
        "What happened in May 2025?",
        "Who won the world series in 2005?",
        "Which invoices were paid in 2025?",
        "In 2007 reports said that the bank was closed, why?",
        "May I end the lease before March?",
        "When was the treaty of 1783 signed?",
        "What may the report contain?",
        "Wie viele Einwohner hatte die Stadt 1990?",
        "¿Quién ganó el mundial en 2010?",
        "Кто победил в 1945 году?",
        "2008年的奥运会在哪里举行？",
        "What does the contract say about notice in May?",
        "What was the income in the second quarter of 2023?",
        "When was the meeting in May announced?",
        "Is there a meeting today?",
        "Why was the meeting moved last week?",
        "Who moved the meeting planned by Keller last week?",
    ],
)
def test_the_time_of_what_documents_say_is_none(question: str) -> None:
    said = read(question, FRIDAY)
    assert (said.time, said.kind, said.sender) == (None, None, None)


@pytest.mark.parametrize(
    ("question", "sender"),
    [
        ("the e-mails from Brandt in May", "Brandt"),
        ("e-mails from Anna Brandt about the roof", "Anna Brandt"),
        ("What did the mail by Dr. Keller say?", "Keller"),
        ("Brandt's e-mails of May", "Brandt"),
        ("the e-mail Brandt sent yesterday", "Brandt"),
        ("E-Mails von Frau Keller aus 2025", "Keller"),
        ("correos de Ortega sobre el techo", "Ortega"),
        ("письма от Брандта", "Брандта"),
        ("Keller五月的邮件", "Keller"),
        ("来自王芳的邮件", "王芳"),
    ],
)
def test_the_sender_of_messages_is_a_filter(question: str, sender: str) -> None:
    said = read(question, FRIDAY)
    assert said.sender
    assert said.sender.value == sender
    assert said.kind
    assert said.kind.value == "email"


def test_a_month_or_pronoun_is_no_sender() -> None:
    for question in ("e-mails from May", "e-mails from last week", "the e-mail from my landlord"):
        assert read(question, FRIDAY).sender is None


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("the spreadsheet about the roof", "spreadsheet"),
        ("What does the presentation on safety say?", "presentation"),
        ("die E-Mails zum Dach", "email"),
        ("la presentación sobre seguridad", "presentation"),
        ("关于屋顶的电子表格", "spreadsheet"),
    ],
)
def test_the_kind_of_documents_that_are_meant_is_a_filter(question: str, kind: str) -> None:
    said = read(question, FRIDAY)
    assert said.kind
    assert said.kind.value == kind


def test_a_kind_that_is_only_spoken_of_is_none() -> None:
    for question in (
        "How large may an e-mail be?",
        "Who invented the spreadsheet?",
        "When was the presentation of the award?",
    ):
        assert read(question, FRIDAY).kind is None


@pytest.mark.parametrize(
    ("question", "newest"),
    [
        ("What is in the newest price list?", Newest("price list", usual=True)),
        ("What was the margin in Apple's latest 10-Q report?", Newest("10-Q report", usual=True)),
        ("Was kostet das in der neuesten Preisliste?", Newest("Preisliste", usual=True)),
        ("la lista de precios más reciente", Newest("lista de precios", usual=True)),
        ("в последнем прайс-листе", Newest("прайс-листе", usual=True)),
        ("最新的价目表里多少钱", Newest("价目表", usual=True)),
        ("the latest roster", Newest("roster", usual=False)),
    ],
)
def test_the_newest_of_documents_is_meant(question: str, newest: Newest) -> None:
    assert read(question, FRIDAY).newest == newest


def test_a_comparison_needs_older_documents_too() -> None:
    question = "How does the latest report compare to the previous ones?"
    assert read(question, FRIDAY).newest is None


def test_files_are_named_with_an_at_sign() -> None:
    question = 'When does @lease.pdf end, and @"old lease 2.pdf"? Write to a@b.org.'
    assert read(question, FRIDAY).mentions == ("lease.pdf", "old lease 2.pdf")

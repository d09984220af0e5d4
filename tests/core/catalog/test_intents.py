"""Telling questions for the catalog from questions for search."""

from __future__ import annotations

from datetime import datetime

import pytest

from app.core.catalog.intents import Changes, Count, Listing, Period, Summary, recognise

CAUGHT = [
    ("How many documents do I have?", Count("en")),
    ("how many contracts do i have", Count("en", "contracts")),
    ("How many files are there?", Count("en")),
    ("How many PDFs are in the folder Contracts?", Count("en", kinds=("pdf",), place="Contracts")),
    ("How many PDFs are in the contracts folder?", Count("en", kinds=("pdf",), place="contracts")),
    ("How many files are in Invoices?", Count("en", place="Invoices", certain=False)),
    ("how many documents mention the vaccine fridge?", Count("en", "the vaccine fridge")),
    ("List all files about vaccines", Listing("en", "vaccines")),
    ("Could you list the documents on rent?", Listing("en", "rent")),
    ("Which documents mention Medivet?", Listing("en", "Medivet")),
    ("Which contracts mention penalties?", Listing("en", "contracts penalties")),
    ("show my latest documents", Listing("en")),
    ("Show me the 5 newest files.", Listing("en", most=5)),
    ("list my invoices in the folder 2026", Listing("en", "invoices", place="2026")),
    ("In which files does the word rent appear?", Listing("en", "the word rent")),
    ("What changed this week?", Changes("en", period=Period("week", 0))),
    ("what has changed since Monday", Changes("en", period=Period("weekday", 0))),
    ("What's new today?", Changes("en", period=Period("day", 0))),
    ("Which files were added in the last 3 days?", Changes("en", period=Period("days", 3))),
    ("Which documents were deleted?", Changes("en")),
    ("summarise", Summary("en")),
    ("Summarize this document.", Summary("en", here=True)),
    ("What is this folder about?", Summary("en", here=True)),
    ("Summarise lease.pdf", Summary("en", place="lease.pdf", certain=False)),
    ("please sum up the folder minutes", Summary("en", place="minutes")),
    ("¿Cuántos documentos tengo?", Count("es")),
    ("¿Cuántos contratos tengo?", Count("es", "contratos")),
    ("¿Cuántos pdf hay en la carpeta Facturas?", Count("es", kinds=("pdf",), place="Facturas")),
    ("¿Qué documentos mencionan el alquiler?", Listing("es", "el alquiler")),
    ("Muéstrame mis últimos documentos", Listing("es")),
    ("¿Qué ha cambiado esta semana?", Changes("es", period=Period("week", 0))),
    ("¿Qué hay de nuevo desde el lunes?", Changes("es", period=Period("weekday", 0))),
    ("Resume esta carpeta", Summary("es", here=True)),
    ("Wie viele Verträge habe ich?", Count("de", "Verträge")),
    ("Wie viele Dateien sind im Ordner Rechnungen?", Count("de", place="Rechnungen")),
    ("Welche Dokumente erwähnen den Kühlschrank?", Listing("de", "den Kühlschrank")),
    ("Zeig mir die neuesten Dokumente", Listing("de")),
    ("Was hat sich diese Woche geändert?", Changes("de", period=Period("week", 0))),
    ("Welche Dateien wurden seit Montag geändert?", Changes("de", period=Period("weekday", 0))),
    ("Fasse diesen Ordner zusammen", Summary("de", here=True)),
    ("Fasse mietvertrag.pdf zusammen", Summary("de", place="mietvertrag.pdf", certain=False)),
    ("Сколько у меня договоров?", Count("ru", "договоров")),
    ("Сколько файлов в папке Счета?", Count("ru", place="Счета")),
    ("Какие документы упоминают аренду?", Listing("ru", "аренду")),
    ("Покажи последние документы", Listing("ru")),
    ("Что изменилось на этой неделе?", Changes("ru", period=Period("week", 0))),
    ("Что нового сегодня?", Changes("ru", period=Period("day", 0))),
    ("Кратко изложи этот документ", Summary("ru", here=True)),
    ("我有多少份合同？", Count("zh", "合同")),
    ("合同文件夹里有多少个文件？", Count("zh", place="合同")),
    ("哪些文件提到疫苗？", Listing("zh", "疫苗")),
    ("列出所有关于租金的文件", Listing("zh", "租金")),
    ("这周有什么变化？", Changes("zh", period=Period("week", 0))),
    ("总结这个文件夹", Summary("zh", here=True)),
]

ORDINARY = [
    "How many square metres does the lease cover?",
    "What changed in the contract after 2019?",
    "List the side effects of ibuprofen",
    "How many people attended the meeting?",
    "How many days do I have to cancel?",
    "How many vacation days do I have?",
    "How many documents must the tenant hand over?",
    "How many contracts did the company sign in 2020?",
    "How many reports do they publish each year?",
    "Which documents are required for a visa?",
    "Which contract mentions penalties first?",
    "What is the latest version of the protocol?",
    "What changed after the war?",
    "What changes this year for small firms?",
    "What is new in the second edition?",
    "List all forms of energy",
    "Show me how to reset the logger",
    "Who summarised the results?",
    "What is this rule about?",
    "Find the notice period",
    "When was the file opened?",
    "¿Cuántos días tengo para cancelar?",
    "¿Cuántos contratos firmó la empresa?",
    "¿Qué documentos se necesitan para el visado?",
    "¿Qué cambió después de la guerra?",
    "Resuelve la duda sobre el alquiler",
    "Wie viele Tage habe ich Urlaub?",
    "Wie viele Verträge hat die Firma geschlossen?",
    "Welche Dokumente braucht man für ein Visum?",
    "Was hat sich nach dem Krieg geändert?",
    "Wie fasst der Autor die Ergebnisse auf?",
    "Сколько дней у меня есть на отказ?",
    "Сколько договоров подписала компания?",
    "Какие документы нужны для визы?",
    "Что изменилось после войны?",
    "合同有效期是多少年？",
    "公司签了多少份合同？",
    "办签证需要哪些文件？",
    "战后有什么变化？",
    "",
    "how many documents do I have " * 20,
]


@pytest.mark.parametrize(("question", "intent"), CAUGHT, ids=[q for q, _ in CAUGHT])
def test_catalog_questions_are_recognised(question: str, intent: object) -> None:
    assert recognise(question) == intent


@pytest.mark.parametrize("question", ORDINARY, ids=[q[:40] for q in ORDINARY])
def test_other_questions_are_left_to_search(question: str) -> None:
    assert recognise(question) is None


@pytest.mark.parametrize(
    ("first", "then", "intent"),
    [
        ("How many documents do I have?", "And PDFs?", Count("en", kinds=("pdf",))),
        ("How many notes do I have?", "And in the folder Old?", Count("en", "notes", (), "Old")),
        ("What changed this week?", "And today?", Changes("en", period=Period("day", 0))),
        ("What's new today?", "only PDFs", Changes("en", "", ("pdf",), period=Period("day", 0))),
        ("Welche Dateien erwähnen Miete?", "und im Ordner Alt?", Listing("de", "Miete", (), "Alt")),
        ("我有多少份文件？", "那今天呢？", None),
        ("How many documents do I have?", "And the rent?", None),
        ("What is the rent?", "And PDFs?", None),
        ("Summarise this folder", "And PDFs?", None),
    ],
)
def test_a_follow_up_modifies_the_previous_intent(first, then, intent) -> None:
    assert recognise(then, [first]) == intent


def test_a_follow_up_refers_only_to_the_previous_question() -> None:
    assert recognise("And PDFs?", ["How many documents do I have?", "What is the rent?"]) is None


@pytest.mark.parametrize(
    ("period", "since"),
    [
        (Period("day", 0), "2026-03-05"),
        (Period("day", 1), "2026-03-04"),
        (Period("week", 0), "2026-03-02"),
        (Period("week", 1), "2026-02-23"),
        (Period("month", 0), "2026-03-01"),
        (Period("month", 3), "2025-12-01"),
        (Period("weekday", 0), "2026-03-02"),
        (Period("weekday", 3), "2026-03-05"),
        (Period("weekday", 4), "2026-02-27"),
    ],
)
def test_periods_begin_at_midnight(period: Period, since: str) -> None:
    thursday = datetime(2026, 3, 5, 14, 30)
    assert period.since(thursday) == datetime.fromisoformat(since)


def test_days_are_counted_from_now() -> None:
    now = datetime(2026, 3, 5, 14, 30)
    assert Period("days", 3).since(now) == datetime(2026, 3, 2, 14, 30)

"""Marks of versions in names, titles and openings."""

from __future__ import annotations

import pytest

from app.core.versions.dates import dates, month_alone
from app.core.versions.marks import named, opening
from app.core.versions.references import references


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("report-2024-03-05", "2024-03-05"),
        ("scan 20240305", "2024-03-05"),
        ("vom 5.3.2024", "2024-03-05"),
        ("5 March 2024", "2024-03-05"),
        ("March 5th, 2024", "2024-03-05"),
        ("am 5. März 2024", "2024-03-05"),
        ("el 5 de marzo de 2024", "2024-03-05"),
        ("5 марта 2024 года", "2024-03-05"),
        ("2024年3月5日", "2024-03-05"),
        ("as of March 2024", "2024-03"),
        ("2024年", "2024"),
        ("Prices 2024", "2024"),
        ("costs 12024 euros or 3.2024", ""),
    ],
)
def test_dates_are_found_in_five_languages(text: str, date: str) -> None:
    assert next((found.date for found in dates(text)), "") == date


def test_a_month_without_a_year_is_the_latest_one() -> None:
    assert month_alone("as of March", "2026-11-20") == "2026-03"
    assert month_alone("Stand Dezember", "2026-11-20") == "2025-12"
    assert month_alone("12月", "2026-11-20") == "2025-12"
    assert month_alone("in spring", "2026-11-20") == ""


@pytest.mark.parametrize(
    ("name", "left", "number", "status"),
    [
        ("Travel policy v2.1 final", "travel policy", (2, 1), {"final"}),
        ("travel_policy_V3", "travel policy", (3,), set()),
        ("Drawing 77-A rev. B", "drawing 77 a", (2,), set()),
        ("Lease (1)", "lease", (), {"copy"}),
        ("Lease - Copy", "lease", (), {"copy"}),
        ("Richtlinie Entwurf", "richtlinie", (), {"draft"}),
        ("Richtlinie zweite Fassung", "richtlinie", (2,), set()),
        ("Contrato versión 2 firmado", "contrato", (2,), {"final"}),
        ("Договор редакция 3 черновик", "договор", (3,), {"draft"}),
        ("采购合同 第二版 定稿", "采购合同", (2,), {"final"}),
        ("New York lease", "new york lease", (), set()),
        ("Lease new", "lease", (), {"newer"}),
        ("old_lease", "lease", (), {"older"}),
        ("Contract 17", "contract 17", (), set()),
        ("vitamin d", "vitamin d", (), set()),
    ],
)
def test_names_are_parted_from_their_marks(
    name: str, left: str, number: tuple[int, ...], status: set[str]
) -> None:
    found, marks = named(name)
    assert (found, marks.number, set(marks.status)) == (left, number, status)


@pytest.mark.parametrize(
    ("text", "effective"),
    [
        ("Rules\n\nEffective from 1 January 2028.", "2028-01-01"),
        ("Regeln\n\nGültig ab 1. Mai 2025", "2025-05-01"),
        ("Normas\n\nVigente desde el 1 de mayo de 2025", "2025-05-01"),
        ("Правила\n\nВступает в силу с 1 мая 2025 года", "2025-05-01"),
        ("办法\n\n自2024年1月1日起施行", "2024-01-01"),
        ("The boiler is effective. It was built in 2019.", ""),
    ],
)
def test_the_day_from_which_a_document_holds_is_read(text: str, effective: str) -> None:
    assert opening(text).effective == effective


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Rules\n\nThis document replaces the Fire rules of 2021.", "replaces"),
        ("Supersedes: TP-001", "replaces"),
        ("Diese Richtlinie ersetzt die Reiseordnung vom 1. Mai 2020.", "replaces"),
        ("Esta política sustituye a la Norma de viajes de 2020.", "replaces"),
        ("Настоящее положение заменяет Правила перевозки.", "replaces"),
        ("本办法代替《差旅管理规定》。", "replaces"),
        ("Superseded by the Fleet handbook.", "replaced"),
        ("Amendment No. 2 to the Supply Agreement", "amends"),
        ("Nachtrag Nr. 1 zum Mietvertrag", "amends"),
    ],
)
def test_statements_about_other_documents_are_read(text: str, verb: str) -> None:
    assert [reference.verb for reference in references(text)] == [verb]


def test_a_plain_sentence_is_no_statement_about_another_document() -> None:
    assert references("The filter replaces the old cartridge. Staff amend the list.") == ()

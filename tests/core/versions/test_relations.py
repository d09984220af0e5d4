"""What is a version of another document, and what only looks like it."""

from __future__ import annotations

import pytest

from app.core.versions.relations import are_versions, profile
from app.core.versions.sketches import resemblance, sketch, tokens

RULES = (
    "# Travel policy\n\n{}\n\nStaff book trips through the office. The daily allowance abroad is {}"
    " euros. Receipts are kept for ten years. Taxis are paid after ten in the evening."
)
LEASE = (
    "# Lease\n\nThis lease is made between Harbour Estates and {}.\n\nThe rent is {} euros a month."
    " The tenant keeps the flat clean. Pets are allowed with consent. The notice is three months."
)
INVOICE = (
    "# Invoice {}\n\nDate: {}\n\nBill to: Oak Clinic\n\nFor the service of the boilers as agreed we"
    " charge {} euros. Payable within fourteen days without deduction. Thank you for your order."
)
MINUTES = (
    "# Minutes of {}\n\nThe board met in the large room at ten. Everybody was present. The report"
    " of the treasurer was read. {} The next meeting is in a month."
)
REPORT = (
    "# Visitor report {}\n\nThe museum was open on all days but Mondays. It had {} visitors. The"
    " shop and the cafe were open as usual. Nothing was damaged."
)


def related(first: tuple[str, str], second: tuple[str, str]) -> bool:
    a, b = profile(*first), profile(*second)
    texts = (first[1], second[1])
    back = (second[1], first[1])
    found = are_versions(a, b, lambda: texts)
    assert are_versions(b, a, lambda: back) == found
    return found


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("/d/policy v1.md", ("Version 1", 38)), ("/d/policy v2.md", ("Version 2", 44))),
        (("/d/policy draft.md", ("", 38)), ("/d/policy final.md", ("", 44))),
        (("/d/policy 2023.md", ("", 38)), ("/d/policy 2024.md", ("", 44))),
        (("/d/policy.md", ("", 38)), ("/d/archive/policy.md", ("", 44))),
        (("/d/policy.md", ("Date: 1 May 2023", 38)), ("/d/TP.md", ("Date: 1 May 2024", 44))),
        (("/d/policy/v1.md", ("", 38)), ("/d/policy/v2.md", ("", 44))),
        (("/d/policy.md", ("", 38)), ("/e/policy (1).pdf", ("", 38))),
        (("/d/rules.md", ("", 38)), ("/e/whatever.txt", ("", 38))),
    ],
)
def test_versions_and_copies_are_recognised(
    first: tuple[str, tuple[str, int]], second: tuple[str, tuple[str, int]]
) -> None:
    assert related((first[0], RULES.format(*first[1])), (second[0], RULES.format(*second[1])))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            ("/d/lease lopez.md", LEASE.format("Maria Lopez", 910)),
            ("/d/lease garcia.md", LEASE.format("Juan Garcia", 870)),
        ),
        (
            ("/Lopez/lease.md", LEASE.format("Maria Lopez", 910)),
            ("/Garcia/lease.md", LEASE.format("Juan Garcia", 910)),
        ),
        (
            ("/d/lease.md", LEASE.format("Maria Lopez", 910)),
            ("/d/lease (1).md", LEASE.format("Juan Garcia", 910)),
        ),
        (
            ("/d/lease-001.md", LEASE.format("Maria Lopez", 910)),
            ("/d/lease-002.md", LEASE.format("Maria Lopez", 870)),
        ),
        (
            ("/d/a1.md", LEASE.format("Maria Lopez", 910)),
            ("/d/xy.md", LEASE.format("Juan Garcia", 910)),
        ),
        (
            ("/d/invoice 2024-03.md", INVOICE.format("INV-7", "1 March 2024", 410)),
            ("/d/invoice 2024-04.md", INVOICE.format("INV-8", "1 April 2024", 410)),
        ),
        (
            ("/d/minutes 2024-03-01.md", MINUTES.format("1 March 2024", "A fence is built.")),
            ("/d/minutes 2024-04-01.md", MINUTES.format("1 April 2024", "A tree is felled.")),
        ),
        (
            ("/d/report March 2024.md", REPORT.format("March 2024", 900)),
            ("/d/report April 2024.md", REPORT.format("April 2024", 901)),
        ),
        (
            ("/d/visitors march.md", REPORT.format("March 2024", 900)),
            ("/d/visitors april.md", REPORT.format("April 2024", 900)),
        ),
        (
            ("/d/policy germany.md", RULES.format("For Germany", 38)),
            ("/d/policy france.md", RULES.format("For France", 44)),
        ),
        (
            ("/d/policy.md", RULES.format("Version 1", 38)),
            ("/d/policy germany.md", RULES.format("Version 2", 44)),
        ),
        (
            ("/d/NDA_Acme_v1.md", LEASE.format("Acme", 910)),
            ("/d/NDA_Beta_v2.md", LEASE.format("Beta", 910)),
        ),
        (
            ("/m/a.eml", RULES.format("Version 1", 38)),
            ("/m/b.eml", RULES.format("Version 2", 44)),
        ),
    ],
)
def test_documents_of_one_form_are_no_versions(
    first: tuple[str, str], second: tuple[str, str]
) -> None:
    assert not related(first, second)


def test_minutes_in_draft_and_final_are_versions() -> None:
    text = MINUTES.format("1 March 2024", "A fence is built.")
    changed = MINUTES.format("1 March 2024", "A stone fence is built.")
    assert related(("/d/minutes 2024-03-01 draft.md", text), ("/d/minutes 2024-03-01.md", changed))


def test_texts_of_the_same_words_are_copies_however_they_are_set() -> None:
    text = RULES.format("", 38)
    assert related(("/d/p.docx", text), ("/d/q.pdf", text.replace(". ", ".\n").replace("#", "")))


def test_the_resemblance_of_texts_is_estimated() -> None:
    words = tokens(" ".join(f"word{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(600)))
    same, half = sketch(words), sketch(words[:400])
    assert resemblance(same, same) == 1.0
    assert abs(resemblance(same, half) - 397 / 597) < 0.15
    assert resemblance(same, sketch(tokens("something else entirely was written here"))) == 0.0
    assert resemblance([], []) == 0.0


def test_files_of_one_name_in_the_folders_of_others_are_no_versions_without_a_mark() -> None:
    brandt, keller = ("/d/clients/Brandt/contract.md", "/d/clients/Keller/contract.md")
    assert not related((brandt, RULES.format("", 38)), (keller, RULES.format("", 44)))
    old, new = RULES.format("Version 1", 38), RULES.format("Version 2", 44)
    assert related(("/d/desk/policy.md", old), ("/d/office/policy.md", new))

"""Codes, part numbers, versions, sections, addresses, amounts and dates, in other spellings than
the documents', each among neighbours that differ in a character."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tests.finding.case import Case

PARTS = (
    "Hex bolt",
    "Bearing",
    "Gasket",
    "Shaft seal",
    "Coupling",
    "Drive belt",
    "Valve",
    "Bracket",
)
MATERIALS = ("steel", "brass", "nylon", "rubber")
MAKERS = ("ardent", "borealis", "cadmus", "delphin")
MONTHS = ("January", "March", "May", "July", "September", "November")
ROWS = 30
SIGNERS = ("Roe", "Orth", "Vance", "Lindt", "Marsh", "Keller", "Baum", "Frey")


def part(number: int, letter: str) -> str:
    return f"AX-{number}/{letter}"


def invoice(number: int) -> str:
    return f"INV-2024-{number:04}"


def documents() -> dict[str, str]:
    """Price lists in four formats, in which neighbours of a part are in other files; invoices,
    release notes, rules with numbered sections, and minutes."""
    lists: dict[str, list[tuple[str, str, str, str]]] = {maker: [] for maker in MAKERS}
    for maker, *row in _rows():
        lists[maker].append((row[0], row[1], row[2], row[3]))
    made = {
        "stock/ardent-list.csv": "Part,Description,Material,Price\n"
        + "".join(",".join(row) + "\n" for row in lists["ardent"]),
        "stock/borealis-list.md": "# Borealis\n\nOur prices:\n\n"
        "| Part | Description | Material | Price |\n|---|---|---|---|\n"
        + "".join(f"| {' | '.join(row)} |\n" for row in lists["borealis"]),
        "stock/cadmus-list.html": "<h1>Cadmus</h1><table><tr><th>Part<th>Description<th>Material"
        "<th>Price</tr>"
        + "".join(f"<tr><td>{'<td>'.join(row)}</tr>" for row in lists["cadmus"])
        + "</table>",
        "stock/delphin-list.txt": "Delphin, spare parts\n\n"
        + "".join(
            f"{code.replace('-', ' ').replace('/', ' ')}: {name}, {material}, {price} EUR\n"
            for code, name, material, price in lists["delphin"]
        ),
    }
    for number, signer in enumerate(SIGNERS):
        made[f"post/letter-{chr(97 + number)}.txt"] = (
            f"Dear customer,\n\nplease pay our invoice {invoice(117 + number)} of"
            f" {number + 3} May 2024. The total is {_amount(number)} euros, due within 30 days."
            f"\n\nQuestions go to {signer.lower()}.accounts@example.org.\n\nKind regards,\n"
            f"{signer}\n"
        )
    for number in range(6):
        made[f"notes/release-{chr(97 + number)}.md"] = (
            f"# Release v{_version(number)}\n\nThis release of the planner mends faults of the"
            f" import and changes the export of {PARTS[number].lower()} drawings.\n"
        )
        made[f"rules/rules-{chr(97 + number)}.txt"] = (
            f"House rules of the {MATERIALS[number % 4]} hall, part {chr(65 + number)}\n\n"
            + "".join(
                f"{number + 10}.{clause} {PARTS[clause]}s are counted by the {SIGNERS[clause]}"
                " team and reported to the head of the hall.\n\n"
                for clause in range(1, 6)
            )
        )
        made[f"board/board-{chr(97 + number)}.txt"] = (
            f"Board of directors, meeting of {7 + number} {MONTHS[number]} 2023\n\nThe board heard"
            " the report of the treasurer and approved the plan for the new hall.\n"
        )
    return made


def cases() -> list[Case]:
    return [*_parts(), *_invoices(), *_others()]


def _rows() -> Iterator[tuple[str, str, str, str, str]]:
    rng = random.Random(21)
    for number in range(ROWS * len(MAKERS)):
        code = part(1040 + number // 2, "BC"[number % 2])
        price = f"{rng.randint(1, 90)}.{rng.randint(0, 99):02}"
        yield MAKERS[number % 4], code, rng.choice(PARTS), rng.choice(MATERIALS), price


def _parts() -> Iterator[Case]:
    """The same part with and without its marks; the text that must be in the passage is its own."""
    files = {row[1]: row[0] for row in _rows()}
    chosen = random.Random(4).sample(sorted(files), 12)
    spellings = (
        lambda code: code,
        lambda code: code.replace("-", "").replace("/", "").lower(),
        lambda code: code.replace("-", " ").replace("/", " "),
        lambda code: code.replace("/", "-").lower(),
    )
    endings = {"ardent": "csv", "borealis": "md", "cadmus": "html", "delphin": "txt"}
    for number, code in enumerate(chosen):
        maker = files[code]
        held = code.replace("-", " ").replace("/", " ") if maker == "delphin" else code
        asked = spellings[number % 4](code)
        yield Case(f"What does {asked} cost?", f"stock/{maker}-list.{endings[maker]}", held)


def _invoices() -> Iterator[Case]:
    for number, signer in enumerate(SIGNERS):
        file = f"post/letter-{chr(97 + number)}.txt"
        spelled = (invoice(117 + number), invoice(117 + number).replace("-", "").lower())
        yield Case(f"Who signed {spelled[number % 2]}?", file, signer)
        if number % 2:
            yield Case(f"Which letter asks for {_amount(number, german=True)}?", file)
            yield Case(f"What was due for {signer.upper()}.Accounts@example.org?", file)
        else:
            yield Case(f"Which invoice is of 2024-05-{number + 3:02}?", file)


def _others() -> Iterator[Case]:
    for number in range(0, 6, 2):
        letter = chr(97 + number)
        yield Case(f"What changed in version {_version(number)}?", f"notes/release-{letter}.md")
        yield Case(f"What does section {number + 10}.3 say?", f"rules/rules-{letter}.txt")
        yield Case(
            f"What did the board approve on {7 + number:02}.{2 * number + 1:02}.2023?",
            f"board/board-{letter}.txt",
        )


def _version(number: int) -> str:
    return ("2.1", "2.1.3", "12.1", "2.2", "1.2", "2.12")[number]


def _amount(number: int, german: bool = False) -> str:
    value = f"{1 + number % 3},{234 + number}.{50 + number % 2}"
    return value.translate(str.maketrans(",.", ".,")) if german else value

"""A table made by a question, on a real X server, driven by keys and a mouse: certificate, cell,
source, correction, and its export read by another program.

Needs what ``tests/ui/shell/test_real_input.py`` needs. No language model: rules read the contracts.
"""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from tests.ui.shell import test_real_input
from tests.ui.shell.test_real_input import (
    PATIENCE,
    Person,
    ended,
    indexed,
    screen,
    start,
    until,
    watched,
)

pytestmark = test_real_input.pytestmark
BOX = "A question, or fields: party, end, fee"
QUESTION = "List all leases with the day it ends and its monthly fee."
LEASE = (
    "Lease between Our Trust and {party}\n\nThis lease begins on 1 March 2024. It ends on {end}."
    "\n\nThe monthly fee is {fee}, payable in advance."
)
PARTIES = (
    ("Alder Ltd", "28 February 2027", "EUR 395.50"),
    ("Birch GmbH", "31 May 2026", "1,180.00 euros"),
    ("Cedar & Sons", "1 June 2028", "€950"),
)
ENDS, FEE = "day it ends", "monthly fee"


@pytest.mark.timeout(600)
def test_a_table_from_its_question_to_its_export(tmp_path: Path) -> None:
    home, documents, files = str(tmp_path / "home"), tmp_path / "documents", tmp_path / "files"
    for folder in (documents, files):
        folder.mkdir()
    for party, end, fee in PARTIES:
        text = LEASE.format(party=party, end=end, fee=fee)
        (documents / f"{party.split()[0].lower()}.txt").write_text(text)
    out = files / "leases.xlsx"
    with screen() as environment:
        person = Person(environment, watched(home))
        program = start(environment, home, tmp_path)
        with ended(program):
            person.go_to("^Alcove$")
            until(lambda: "Done" in person.see("places", {}))
            person.press("Escape", "ctrl+o")
            person.go_to("Add a folder")
            person.write(str(documents))
            until(lambda: indexed(home) == len(PARTIES) or person.press("Return"))
            person.go_to("^Alcove$")
            make(person)
            see_the_source(person)
            correct(person)
            export(person, out)
            person.press("ctrl+q")
            _, said = program.communicate(timeout=PATIENCE)
        assert (program.returncode, said) == (0, "")
    head, *rows = openpyxl.load_workbook(out).active.values
    read = {row[0]: dict(zip(head, row, strict=True)) for row in rows}
    assert len(read) == len(PARTIES)
    alder = read[title("Alder Ltd")]
    assert (alder[ENDS], alder[f"{ENDS}: state"]) == ("2030-05-01", "corrected")
    assert (alder[FEE], alder[f"{FEE}: unit"]) == (395.5, "EUR")
    assert "alder.txt" in alder[f"{FEE}: source"]


def title(party: str) -> str:
    return f"Lease between Our Trust and {party}"


def cell(person: Person, party: str, column: str) -> dict:
    return person.see("cells", {}).get(f"{title(party)} / {column}", {})


def click(person: Person, party: str, column: str) -> None:
    """Click a cell, once it does not move."""
    before: tuple[int, object] | None = None

    def place() -> list[int] | None:
        nonlocal before
        glance, found = person.see("glance", 0), cell(person, party, column).get("place")
        if before is None or found is None or before[1] != found:
            before = glance, found
        return found if glance > before[0] + 3 else None

    person.click_at(until(place))


def make(person: Person) -> None:
    person.press("ctrl+t")
    until(lambda: BOX in person.see("places", {}))
    person.click(BOX)
    person.write(QUESTION)
    person.press("Return")
    until(lambda: person.see("certificate", "").startswith("3 of 3 documents read"))
    until(lambda: "2027" in cell(person, "Alder Ltd", ENDS).get("text", ""))


def see_the_source(person: Person) -> None:
    click(person, "Birch GmbH", FEE)
    person.press("Return")
    assert "1,180.00 euros" in until(lambda: person.see("read"))


def correct(person: Person) -> None:
    click(person, "Alder Ltd", ENDS)
    person.press("F2", "ctrl+a")
    person.write("1 May 2030")
    person.press("Return")
    until(lambda: "2030" in cell(person, "Alder Ltd", ENDS).get("text", ""))


def export(person: Person, out: Path) -> None:
    person.click("Export…")
    person.go_to("Export the table")
    person.press("ctrl+a")
    person.write(str(out))
    until(lambda: out.exists() or person.press("Return"))
    person.go_to("^Alcove$")

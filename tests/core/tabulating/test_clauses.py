"""What contracts say of their law, day, end and parties, in the words that contracts use."""

from __future__ import annotations

import pytest

from app.core.domain.tabular.answer_tables import FieldType, TableField, TableSchema
from app.core.tabulating.readings import Reading
from app.core.tabulating.rows import read_by_rule
from app.core.tabulating.sources import Source

HEAD = (
    "SERVICE AGREEMENT\n\nThis Service Agreement is entered into as of March 1, 2015 (the"
    ' "Effective Date") by and between Acme Corp., a Delaware corporation, and Bolt LLC.\n\n'
)
LONG = "The goods are sold as they are. " * 80


def read(name: str, kind: FieldType, text: str) -> Reading:
    field = TableField(name, kind, name)
    return read_by_rule(TableSchema("List them.", (field,)), field, Source("/d/a.txt", text))


@pytest.mark.parametrize(
    ("clause", "law"),
    [
        ("This Agreement shall be governed by the laws of the State of New York.", "New York"),
        ("New York law shall govern this Agreement.", "New York"),
        ("This Agreement is governed by Israeli law.", "Israel"),
        ("Its validity shall be determined under California law.", "California"),
        ("It shall be construed under the substantive laws of Switzerland.", "Switzerland"),
        ("IT SHALL BE GOVERNED BY THE LAWS OF THE STATE OF DELAWARE.", "Delaware"),
        ("This Agreement and any dispute shall be governed by English law.", "England"),
        (
            "The laws of Ontario and the federal laws of Canada applicable therein shall govern.",
            "Ontario, Canada",
        ),
        (
            "It is a contract made under the laws of the State of New Jersey and shall be construed"
            " in accordance with the laws of said State.",
            "New Jersey",
        ),
        ("Governing Law And Venue. The parties obey all applicable laws of the land.", ""),
    ],
)
def test_the_law(clause: str, law: str) -> None:
    assert read("law that governs it", "text", HEAD + clause).value == law


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("This Agreement is made this 5th day of June, 2004, between A and B.", "2004-06-05"),
        ("Dated as of August 9, 2011\n\nCONSULTING AGREEMENT\n\nbetween A and B", "2011-08-09"),
        ("This Agreement is entered into by A and B effective Sept.\n15, 2005.", "2005-09-15"),
        (f"AGREEMENT\n\n{LONG}\n\nSigned and effective this 3rd day of May, 2003.", "2003-05-03"),
    ],
)
def test_the_day_it_was_made(text: str, day: str) -> None:
    found = read("date it was made", "date", text)
    assert (found.value, found.sure) == (day, True)


@pytest.mark.parametrize(
    ("clause", "day"),
    [
        ("The term of this Agreement is three (3) years from the Effective Date.", "2018-02-28"),
        ("It remains in effect until the fifth anniversary of the Effective Date.", "2020-03-01"),
        (
            "The initial term is five years, and it renews for successive one-year terms.",
            "2020-02-29",
        ),
        ("TERM: From April 1, 2015 to March 31, 2018", "2018-03-31"),
        (
            "Bolt shall maintain the software for a period of five years from the Effective Date.",
            "2020-02-29",
        ),
        ("All shall be kept confidential for a period of five years from the Effective Date.", ""),
    ],
)
def test_its_end(clause: str, day: str) -> None:
    assert read("expiration date", "date", HEAD + clause).value == day


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (HEAD, "Acme Corp; Bolt LLC"),
        (
            "AGREEMENT\n\nmade BY AND BETWEEN Foo Technologies, Inc., a Nevada corporation, AND Bar"
            " Ltd., located in London.",
            "Foo Technologies, Inc; Bar Ltd",
        ),
        ("LEASE\n\nThe order between the Supply Agreement and its annexes is as follows.", ""),
        ("LEASE\n\nNothing between the parties and the Landlord is changed.", ""),
    ],
)
def test_its_parties_are_no_documents_and_no_roles(text: str, parties: str) -> None:
    assert read("party", "text", text).value == parties


def test_a_fee_for_reminders_is_not_the_price() -> None:
    text = "LEASE\n\nThe monthly fee is EUR 725.00. A reminder fee of EUR 12 falls due at once."
    found = read("price", "money", text)
    assert (found.value, found.sure) == ("725", True)
    assert read("reminder fee", "money", text).value == "12"

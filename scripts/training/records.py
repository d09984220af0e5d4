"""Generates synthetic registers, price lists and letters with questions.

Public question-answering sets consist of encyclopedia paragraphs. Offices have tables and short
notes, so a share of the training data is of this kind. Values are random; the wording is our own.
"""

from __future__ import annotations

import random
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training.bundles import Question, Source

PASSAGES = 3
"""Most passages of one bundle."""
SHARES = {"en": 0.5, "es": 0.25, "de": 0.25}
_ROWS = (3, 7)
_COLUMNS = (3, 5)
_PEOPLE = (
    "Ana Torres",
    "Priya Nair",
    "Jonas Weber",
    "Margit Solberg",
    "Li Wei",
    "Omar Haddad",
    "Elena Petrova",
    "Tom Okafor",
    "Sofia Rossi",
    "Karl Brandt",
    "Marta Ruiz",
    "Hanna Lindqvist",
    "Peter Vogel",
    "Chloe Martin",
    "Yusuf Demir",
    "Grace Kim",
    "Ivan Horvat",
    "Lucia Fernandez",
    "Anna Schmidt",
    "David Cohen",
    "Noor Rahman",
    "Emil Novak",
    "Rosa Delgado",
    "Fritz Keller",
)
_FIRMS = (
    "Nordlicht",
    "Aldana",
    "Brightwater",
    "Hartmann",
    "Cobalt",
    "Marisol",
    "Kestrel",
    "Linden",
)
_FORMS = ("GmbH", "S.A.", "Ltd", "AG", "& Sons", "Group", "S.L.", "Partners")
_MONTHS = {
    "en": ("January February March April May June July August September October November December"),
    "es": (
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    ),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}
_DATES = {"en": "{d} {m} {y}", "es": "{d} de {m} de {y}", "de": "{d}. {m} {y}"}


@dataclass(frozen=True, slots=True)
class Field:
    """A column: heading, values (a kind, or a list of all), a question and a sentence about
    them."""

    heading: str
    values: str | list[str]
    question: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Register:
    """Things of one kind, and the fields of each."""

    title: str
    things: list[str]
    fields: list[Field]


def _read() -> dict[str, list[Register]]:
    found: dict[str, list[Register]] = {}
    content: dict[str, Any] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    for row in content["registers"]:
        columns = [Field(**column) for column in row["fields"]]
        found.setdefault(row["language"], []).append(Register(row["title"], row["things"], columns))
    return found


_REGISTERS = _read()


def sources(rng: random.Random) -> list[Source]:
    """Passages of one bundle, all from registers of the same kind; the first is near to another one
    that is left out."""
    (lang,) = rng.choices(list(SHARES), list(SHARES.values()))
    register = rng.choice(_REGISTERS[lang])
    things = rng.sample(register.things, len(register.things))
    passages = []
    for _ in range(rng.randint(1, PASSAGES) + 1):
        count = rng.randint(*_ROWS)
        rows, things = things[:count], things[count:]
        if rows:
            passages.append(_passage(register, rows, lang, rng))
    *chosen, left_out = passages
    chosen[0].near.append(left_out)
    return chosen


def _passage(register: Register, things: list[str], lang: str, rng: random.Random) -> Source:
    """A table or sentences about the things, with answerable and unanswerable questions."""
    known = rng.sample(register.fields, min(rng.randint(*_COLUMNS), len(register.fields) - 1))
    table = {thing: [_value(column.values, lang, rng) for column in known] for thing in things}
    write = rng.choice((_pipes, _commas, _sentences, _sentences))
    source = Source(write(register.title, known, table), register.title)
    asked = [
        Question(_filled(column.question, x=thing), value, (value,))
        for thing, values in table.items()
        for column, value in zip(known, values, strict=True)
    ]
    unknown = [column for column in register.fields if column not in known]
    missed = [
        Question(_filled(rng.choice(unknown).question, x=thing), None, ()) for thing in things[:2]
    ]
    source.questions = rng.sample(asked, min(len(asked), 5)) + missed
    return source


def _value(kind: str | list[str], lang: str, rng: random.Random) -> str:
    if isinstance(kind, list):
        return rng.choice(kind)
    match kind:
        case "money":
            return rng.choice(
                (f"{rng.randrange(5, 900)}.{rng.randrange(100):02}", f"{rng.randrange(10, 9900)}")
            )
        case "date":
            day, month, year = rng.randint(1, 28), rng.randrange(12), rng.randint(2012, 2027)
            if rng.random() < 0.4:
                return f"{year}-{month + 1:02}-{day:02}"
            return _DATES[lang].format(d=day, m=_MONTHS[lang].split()[month], y=year)
        case "person":
            return rng.choice(_PEOPLE)
        case "firm":
            return f"{rng.choice(_FIRMS)} {rng.choice(_FORMS)}"
        case "code":
            letters = "".join(rng.choices("ABCDEFGHKLMNPRSTUVWXYZ", k=2))
            return f"{letters}{rng.choice(('-', '', '/'))}{rng.randrange(100, 99999)}"
        case "count":
            return str(rng.randint(1, 480))
    raise ValueError(f"unknown kind of values: {kind}")


def _pipes(title: str, known: list[Field], table: dict[str, list[str]]) -> str:
    heads = " | ".join([title, *(column.heading for column in known)])
    rows = [" | ".join([thing, *values]) for thing, values in table.items()]
    return "\n".join([heads, *rows])


def _commas(title: str, known: list[Field], table: dict[str, list[str]]) -> str:
    return _pipes(title, known, table).replace(" | ", ",")


def _sentences(title: str, known: list[Field], table: dict[str, list[str]]) -> str:
    lines = []
    for thing, values in table.items():
        facts = sorted(
            zip(known, values, strict=True), key=lambda fact: "{x}" not in fact[0].sentence
        )
        said = [_filled(column.sentence, x=thing, v=value) for column, value in facts]
        lines.append(" ".join(fact[:1].upper() + fact[1:] for fact in said).replace("..", "."))
    return "\n".join([title, "", *lines])


def _filled(template: str, **values: str) -> str:
    """Fill the template, with the contractions of Spanish."""
    return template.format(**values).replace(" de el ", " del ")

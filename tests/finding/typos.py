"""Questions with typing errors in two words, each of which a neighbour has one of."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import product

from tests.finding.case import Case

SUBJECTS = {
    "en": (
        ("boiler", "compressor", "elevator", "generator"),
        ("warranty", "maintenance", "insurance", "inspection"),
    ),
    "de": (("Heizung", "Garage", "Terrasse"), ("Versicherung", "Reinigung", "Wartung")),
    "es": (("ascensor", "caldera"), ("garantía", "limpieza")),
}
TEXTS = {
    "en": "Note to the house file\n\nThe {1} of the {0} was agreed with {2}. It costs {3} euros a"
    " year and ends in {4}.\n",
    "de": "Notiz zur Hausakte\n\nDie {1} der {0} wurde mit {2} vereinbart. Sie kostet {3} Euro im"
    " Jahr und endet {4}.\n",
    "es": "Nota para la carpeta de la casa\n\nLa {1} de nuestro equipo ({0}) se acordó con {2}."
    " Cuesta {3} euros al año y termina en {4}.\n",
}
QUESTIONS = {
    "en": "With whom was the {1} of the {0} agreed?",
    "de": "Mit wem wurde die {1} der {0} vereinbart?",
    "es": "¿Con quién se acordó la {1} de {0}?",
}
FIRMS = ("Norden & Sons", "Alba Works", "Tessin Group", "Quill Partners", "Hart Brothers")


def documents() -> dict[str, str]:
    rng = random.Random(7)
    return {
        file: TEXTS[language].format(
            subject, matter, rng.choice(FIRMS), rng.randint(100, 900), rng.randint(2026, 2032)
        )
        for file, language, subject, matter in _all()
    }


def cases() -> list[Case]:
    rng = random.Random(11)
    made = []
    for number, (file, language, subject, matter) in enumerate(_all()):
        error = ERRORS[number % len(ERRORS)]
        asked = QUESTIONS[language].format(error(subject, rng), error(matter, rng))
        made.append(Case(asked, file, language=language))
    return made


def _all() -> Iterator[tuple[str, str, str, str]]:
    """File, language, subject and matter of each document."""
    number = 0
    for language, (subjects, matters) in SUBJECTS.items():
        for subject, matter in product(subjects, matters):
            number += 1
            yield f"house/{language}/note-{number:02}.txt", language, subject, matter


def missing(word: str, rng: random.Random) -> str:
    """A letter is missing, but not the first."""
    at = rng.randrange(1, len(word))
    return word[:at] + word[at + 1 :]


def missing_twice(word: str, rng: random.Random) -> str:
    """Two letters are missing in a long word, one in a short one."""
    return missing(missing(word, rng), rng) if len(word) >= 9 else missing(word, rng)


def turned(word: str, rng: random.Random) -> str:
    """Two different neighbours are in the wrong order."""
    at = rng.choice([n for n in range(1, len(word) - 1) if word[n] != word[n + 1]])
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def wrong(word: str, rng: random.Random) -> str:
    """A letter is another one."""
    at = rng.randrange(1, len(word) - 1)
    letter = rng.choice([letter for letter in "aeioulnrst" if letter != word[at]])
    return word[:at] + letter + word[at + 1 :]


ERRORS = (missing, turned, missing_twice, wrong)

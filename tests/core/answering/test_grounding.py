"""An answer is supported where value, subject and question meet in a sentence of its source."""

from __future__ import annotations

import pytest

from app.core.answering.grounding import grounds_of, support, with_marks
from app.core.domain.answers import Citation

LEASE = (
    "This lease is of the surgery at Coopers Wharf. The rent is 950 euros a month. "
    "Either party may end the lease with three months' notice. The deposit is 2,400 euros."
)
MAIL = (
    "Dear all,\nthe boiler was serviced on 3 May by Ivanov.\nThe invoice was 310 euros.\nBest, Ana"
)


def source(n: int, path: str, text: str) -> Citation:
    return Citation(n, path, None, 0, len(text), text)


SOURCES = (source(1, "/docs/lease.pdf", LEASE), source(2, "/docs/boiler.eml", MAIL))
RENT = "How high is the rent of the surgery?"


@pytest.mark.parametrize(
    ("question", "answer", "found"),
    [
        (RENT, "The rent is 950 euros [1].", "supported"),
        (RENT, "950 euros [1]", "supported"),
        # one of two words that tell what was asked is not enough:
        ("Who serviced the oven?", "Ivanov [2]", "partly"),
        # the value is in the passage, but in the sentence about something else:
        (RENT, "2,400 euros [1]", "partly"),
        (RENT, "The rent is 950 euros [1]. The deposit is 310 euros [1].", "partly"),
        # no sentence has the value:
        (RENT, "The rent is 700 euros [1].", "unsure"),
        (RENT, "The rent is 950 euros [2].", "unsure"),
        (RENT, "The rent is 950 euros.", "supported"),  # an answer in a form has no marks
        ("When was the boiler serviced?", "On 3 May, by Ivanov [2].", "supported"),
        ("What was the invoice for the boiler?", "310 euros [2]", "supported"),
        ("What is the notice?", "3 months [1].", "supported"),
        ("Wie hoch ist die Miete der Praxis?", "950 euros [1].", "partly"),
    ],
)
def test_three_states(question: str, answer: str, found: str) -> None:
    assert support(answer, SOURCES, question) == found


def test_a_claim_known_to_be_unsupported_leaves_it_partly() -> None:
    said = "The rent is 950 euros [1]."
    assert support(said, SOURCES, RENT, ((0, 5),)) == "partly"


def test_the_sentence_is_named_and_not_the_whole_mail() -> None:
    (ground,) = grounds_of("310 euros [2].", SOURCES, "What was the invoice?")
    assert ground.meets
    assert ground.sentence is not None
    assert MAIL[slice(*ground.sentence)] == "The invoice was 310 euros."


def test_a_model_that_forgets_its_marks_gets_them() -> None:
    said = "The boiler was serviced by Ivanov. It is blue."
    marked = with_marks(said, SOURCES, "Who serviced the boiler?")
    assert marked == "The boiler was serviced by Ivanov [2]. It is blue."
    kept = "By Ivanov [2]."
    assert with_marks(kept, SOURCES, "Who serviced the boiler?") == kept


def test_headings_and_lead_ins_claim_nothing() -> None:
    said = "# Rent\n\nThe costs are as follows:\n\nThe rent is 950 euros [1]."
    assert support(said, SOURCES, RENT) == "supported"

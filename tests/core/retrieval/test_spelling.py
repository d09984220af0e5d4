"""Words that the library does not know are corrected by those that it knows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.domain.search import Correction
from app.core.retrieval import spelling
from app.core.retrieval.lexical_terms import fold, index_terms
from app.core.retrieval.spelling import Corrected, correct, distance


class Words:
    """A ``Vocabulary`` of texts by language."""

    def __init__(self, **texts: str) -> None:
        self._terms = Counter(" ".join(map(index_terms, texts.values())).split())
        self._kept: dict[str, set[tuple[str, str]]] = {}
        for language, text in texts.items():
            for word in spelling.words(text):
                for part in spelling.parts(word):
                    self._kept.setdefault(part, set()).add((word, language))

    def known(self, terms: Iterable[str]) -> set[str]:
        return self._terms.keys() & set(terms)

    def sharing(self, parts: Iterable[str]) -> set[tuple[str, str]]:
        return set().union(*(self._kept.get(part, ()) for part in parts))

    def frequency(self, term: str, most: int) -> int:
        return min(self._terms[term], most)


BY_THE_END = Words(
    en="The deposit is refunded. The contract covers insurance and inspection. A process, an"
    " address, the manager, managed.",
    de="Die Kaution, der Vertrag und die Kündigung. Es wird vermietet.",
    es="El contrato y el ascensor. La garantía.",
    ru="Договор и залог. Академия.",
)
LEASE = Words(
    en="The warranty period of the boiler is five years. The tenant pays the maintenance, and"
    " maintenance is due monthly. Insurance: see the schedule. Contracts have a form.",
    de="Die Kündigungsfrist der Wohnung beträgt drei Monate. Der Vermieter zahlt die Heizung.",
)


def searched(text: str, vocabulary: Words = LEASE) -> str:
    return correct(text, vocabulary).text


def test_a_letter_that_slipped_in_before_a_year_is_left_out():
    history = Words(en="The boiler was replaced in 2008. Order b2010 was delivered in 2010.")
    found = correct("What happened in d2008?", history)
    assert found.text == "What happened in 2008?"
    assert found.corrections == (Correction("d2008", "2008"),)
    assert found.applied_to("And in d2008, where?") == "And in 2008, where?"
    for typed in (
        "Where is b2010?",  # a code that stands there
        "What happened in d2009?",  # a year that does not
        "Where is order D2008, or what was in the 2008s?",
        "Where is AB2008, a-2008 or x2008.pdf?",
    ):
        assert searched(typed, history) == typed


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("How long is the waranty perod?", "How long is the warranty period?"),
        ("Who pays the mantenace?", "Who pays the maintenance?"),
        ("warranyt of the biler", "warranty of the boiler"),
        ("Insurence", "Insurance"),
        ("the scheddule", "the schedule"),
        ("Wie lang ist die Kündigunsfrist?", "Wie lang ist die Kündigungsfrist?"),
        ("Wie lang ist die kundigunsfrist der Wohung?", None),
        ("waranty", "warranty"),
        ("warrany", "warranty"),
        ("maintenacne", "maintenance"),
    ],
)
def test_words_with_errors_are_corrected(typed: str, meant: str | None) -> None:
    if meant is None:
        assert "kündigungsfrist" in searched(typed)
    else:
        assert searched(typed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "How long is the warranty period?",
        "Who signed WARANTY-12 and waranty@example.org?",
        'Who wrote "waranty"?',
        "Is NATI a tenant?",
        "What does the contract say?",
        "Who are the tenants?",
        "Was steht im Vermieters?",
        "Is the maintenances form here?",
        "Where is Zanzibar?",
        "租约的通知期是多长？",
        "",
    ],
)
def test_other_words_stay_as_they_are(text: str) -> None:
    assert correct(text, LEASE) == Corrected(text)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("the depositt", "deposit"),
        ("the deposi", "deposit"),
        ("the deposti", "deposit"),
        ("the deposir", "deposit"),
        ("the ddeposit", "deposit"),
        ("the edposit", "deposit"),
        ("the eposit", "deposit"),
        ("the contractt", "contract"),
        ("the contrac", "contract"),
        ("the insurancee", "insurance"),
        ("the insuranc", "insurance"),
        ("the inspectionn", "inspection"),
        ("the inspectio", "inspection"),
        ("the inspectino", "inspection"),
        ("the proces", "process"),
        ("the addres", "address"),
        ("the managerr", "manager"),
        ("die Kautionn ist", "Kaution"),
        ("die Kautio ist", "Kaution"),
        ("der Vertragg ist", "Vertrag"),
        ("die Kündigun ist", "Kündigung"),
        ("el contratoo de la", "contrato"),
        ("el ascensorr de la", "ascensor"),
        ("la garantíaa de la", "garantía"),
        ("что за договорр", "договор"),
        ("что за залогг", "залог"),
    ],
)
def test_errors_at_either_end_of_a_word_are_corrected(typed: str, meant: str) -> None:
    assert [one.searched for one in correct(typed, BY_THE_END).corrections] == [meant]


@pytest.mark.parametrize(
    "text",
    [
        "the deposits, depositor, depositing and depositary",
        "the contractor contracted",
        "the insured and the insurances",
        "the inspector inspected",
        "the processes and addresses",
        "managing manages",
        "die Kautionen, Verträgen, und wir kündigen die Vertrags",
        "wir vermieten die und vermietete",
        "los contratos y el contratado de la",
        "los ascensores de la",
        "договоры и договоров, академии",
    ],
)
def test_forms_of_a_word_are_no_errors(text: str) -> None:
    assert correct(text, BY_THE_END).corrections == ()


def test_words_of_a_dictionary_are_no_errors() -> None:
    words = Words(en="A song about the king is shown. The definition is relevant.")
    assert searched("Who sang about the knig?", words) == "Who song about the king?"
    dictionary = {"sang", "refine", "show"}
    assert correct("Who sang about the knig?", words, dictionary).text == "Who sang about the king?"
    assert correct("refines, refining or refined", words, dictionary).corrections == ()


def test_what_was_corrected_is_told() -> None:
    corrected = correct("Waranty perod, and the waranty", LEASE)
    assert corrected.corrections == (
        Correction("Waranty", "Warranty"),
        Correction("perod", "period"),
        Correction("waranty", "warranty"),
    )
    assert corrected.applied_to("the perod of perods") == "the period of perods"


def test_the_word_in_more_passages_is_meant() -> None:
    words = Words(en="The hose. The house, a house, my house.")
    assert searched("hoose", words) == "house"


def test_a_question_is_not_corrected_by_words_of_another_language() -> None:
    words = Words(de="Der Kontrakt und der Vertrag.", en="The lease.")
    assert searched("What does the contrakt say?", words) == "What does the contrakt say?"
    assert searched("Was steht im Kontratk?", words) == "Was steht im Kontrakt?"


@pytest.mark.parametrize(
    ("one", "other", "errors"),
    [
        ("same", "same", 0),
        ("warranty", "waranty", 1),
        ("warranty", "warrnaty", 1),
        ("warranty", "warranti", 1),
        ("warranty", "wrrnty", 2),
        ("ab", "ba", 1),
        ("abcdef", "uvwxyz", 3),
        ("", "abc", 3),
    ],
)
def test_distance(one: str, other: str, errors: int) -> None:
    assert distance(one, other, 2) == distance(other, one, 2) == errors


@given(
    st.text("abcdeé", min_size=4, max_size=14),
    st.lists(st.tuples(st.integers(0, 13), st.sampled_from("abcdx"), st.booleans()), max_size=2),
)
def test_every_word_within_reach_is_found(word: str, errors: list[tuple[int, str, bool]]) -> None:
    length = len(fold(word))
    typed = fold(word)
    for at, letter, replaces in errors[: 2 if length >= spelling.LONG else 1]:
        at = min(at, len(typed))
        typed = typed[:at] + letter + typed[at + replaces :]
    assert spelling.sought_parts(typed) & set(spelling.parts(word))


@given(st.text("abcde", min_size=4, max_size=14), st.integers(0, 12))
def test_a_word_with_two_letters_turned_is_found(word: str, at: int) -> None:
    at = min(at, len(word) - 2)
    typed = f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}"
    assert spelling.sought_parts(typed) & set(spelling.parts(word))

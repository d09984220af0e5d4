"""Summaries: sampling, prompting, and checking sentences."""

from __future__ import annotations

from app.core.answering.summaries import (
    Note,
    central,
    evenly_spaced,
    grouped,
    is_supported,
    messages,
    notes,
    supported,
)
from app.core.domain.search import Hit


def hit(text: str) -> Hit:
    return Hit("/d/a.txt", None, 0, len(text), text, "", 0.0, None, None, 1)


FRIDGE = hit("The vaccine fridge stands in the dispensary. It holds vaccines and insulin only.")
RENT = hit("The rent of the premises is 2,450 euros a month. It is due on the fifth day.")


def test_passages_are_sampled_at_even_distances() -> None:
    assert evenly_spaced(range(10), 5) == [1, 3, 5, 7, 9]
    assert evenly_spaced(range(100), 3) == [16, 50, 83]
    assert evenly_spaced("abc", 3) == evenly_spaced("abc", 9) == ["a", "b", "c"]


def test_neighbours_are_grouped_as_long_as_they_fit() -> None:
    assert grouped([3, 3, 3, 9, 1], lambda items: sum(items) <= 6) == [[3, 3], [3], [9], [1]]
    assert grouped([], lambda items: True) == []


def test_the_language_is_asked_for_when_it_is_not_english() -> None:
    assert "German" in messages(["Text."], "de")[-1].content
    assert messages(["Text."], "en")[-1].content.endswith("in two sentences.")


def test_a_sentence_is_kept_once_with_its_supporting_passage() -> None:
    text = (
        "1. HEADING\nThe vaccine fridge stands in the dispensary. The rent of the premises is "
        "2,450 euros a month. The vaccine fridge stands in the dispensary. The landlord owns seven "
        "horses and a castle. It was cut off in the"
    )
    found = notes(text, [FRIDGE, RENT], [4, 7])
    assert found == [
        Note("The vaccine fridge stands in the dispensary.", 4),
        Note("The rent of the premises is 2,450 euros a month.", 7),
        Note("The landlord owns seven horses and a castle.", None),
    ]
    assert supported(found) == found[:2]
    assert is_supported(found)
    assert not is_supported(found[1:])
    assert not is_supported(found[:1])


def test_a_number_missing_from_the_passage_is_unsupported() -> None:
    (note,) = notes("The rent of the premises is 9,999 euros a month.", [RENT], [0])
    assert note.passage is None


def test_a_refusal_is_unsupported() -> None:
    text = "The passages do not say anything about the premises or their rent at all."
    assert supported(notes(text, [RENT], [0])) == []


def test_central_sentences_have_common_words_and_do_not_repeat() -> None:
    alarm = "The fridge alarm rings when the fridge is too warm."
    read = [
        hit(f"{alarm} A cat sleeps under the old stairs."),
        hit(f"{alarm} Too warm means above eight degrees in the fridge."),
    ]
    assert central(read, 2) == [
        Note("The fridge alarm rings when the fridge is too warm.", 0),
        Note("Too warm means above eight degrees in the fridge.", 1),
    ]
    assert central([hit("HEADING\n- item\nno sentence")]) == []

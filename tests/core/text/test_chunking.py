"""Chunking: exact slices within a budget, headings, edits that stay local."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.domain.documents import ExtractedDocument, HeadingSpan, PageSpan
from app.core.domain.passages import Passage
from app.core.text.chunking import BUDGET, chunk, count_tokens, embedding_text, text_hash

WORDS = re.findall(
    r"\w+",
    "the tenant may give notice in writing to landlord before end of month and rent stays due"
    " until keys are handed over which both sides confirm with a dated signature on the form",
)


def prose(seed: int, paragraphs: int) -> str:
    """Paragraphs of different sentences."""
    rng = random.Random(seed)

    def sentence() -> str:
        return " ".join(rng.choices(WORDS, k=rng.randint(6, 24))).capitalize() + "."

    return "\n\n".join(
        " ".join(sentence() for _ in range(rng.randint(2, 9))) for _ in range(paragraphs)
    )


def document(text: str) -> ExtractedDocument:
    return ExtractedDocument(text, "txt")


def hashes(text: str) -> set[str]:
    return {text_hash(passage) for passage in chunk(document(text))}


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=3000), st.integers(50, 300))
def test_passages_are_slices_that_together_hold_every_word(text: str, budget: int) -> None:
    passages = chunk(document(text), budget)
    at = 0
    for number, passage in enumerate(passages):
        assert passage.ordinal == number
        assert passage.text == text[passage.start : passage.end]
        assert passage.text == passage.text.strip() != ""
        assert not text[at : passage.start].strip()
        at = passage.end
    assert not text[at:].strip()


@pytest.mark.parametrize(
    "text",
    [
        prose(1, 60),
        " ".join(prose(2, 60).split()),
        "这是一个句子，它说明了租约的条款。" * 400,
        "x" * 20_000,
        '{"key": [1, 2, 3], "other": "value"}, ' * 800,
        "ภาษาไทยไม่มีช่องว่าง" * 300,
    ],
    ids=["prose", "one line", "chinese", "no border", "json", "thai"],
)
def test_passages_keep_to_the_budget(text: str) -> None:
    sizes = [count_tokens(passage.text) for passage in chunk(document(text))]
    assert max(sizes) <= 1.1 * BUDGET + 1
    assert len(sizes) > 1


def test_paragraphs_that_fit_stay_whole() -> None:
    paragraphs = [" ".join(prose(seed, 1).split()[:90]) for seed in range(40)]
    passages = chunk(document("\n\n".join(paragraphs)))
    assert all(any(whole in p.text for p in passages) for whole in paragraphs)


def test_a_paragraph_that_does_not_fit_is_cut_between_sentences_into_equal_parts() -> None:
    sentences = re.findall(r"[^.]+\.", " ".join(prose(5, 8).split()))
    text = "".join(sentences)[:1800].rpartition(".")[0] + "."
    passages = chunk(document(text))
    assert all(passage.text.endswith(".") for passage in passages)
    sizes = [count_tokens(passage.text) for passage in passages]
    assert min(sizes) > BUDGET / 4


def test_a_text_of_a_million_characters_without_any_order_is_cut() -> None:
    passages = chunk(document("7\n" * 600_000))
    assert sum(passage.text.count("7") for passage in passages) == 600_000
    assert max(count_tokens(passage.text) for passage in passages) <= 1.1 * BUDGET + 1


def test_small_paragraphs_are_joined() -> None:
    passages = chunk(document("\n\n".join(f"Item {n} costs {n} euros." for n in range(12))))
    assert len(passages) == 1


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("edit", ["reworded", "deleted", "added", "replaced"])
def test_editing_one_sentence_of_a_hundred_pages_changes_three_passages_at_most(
    seed: int, edit: str
) -> None:
    text = prose(seed, 500)
    before = hashes(text)
    assert len(before) > 150
    sentences = list(re.finditer(r"[^.\n]+\.", text))
    for chosen in random.Random(seed).sample(sentences, 8):
        start, end = chosen.span()
        new = {
            "reworded": text[start:end].replace(" ", " truly ", 1),
            "deleted": "",
            "added": text[start:end] + " One more sentence stands here now.",
            "replaced": " Nothing of the former sentence was kept by its author.",
        }[edit]
        assert len(hashes(text[:start] + new + text[end:]) - before) <= 3


def test_a_heading_begins_the_passage_under_it_and_names_all_that_follow() -> None:
    text = "# Lease\n\n## Notice\n\n" + prose(3, 30) + "\n\n## Rent\n\nThe rent is due."
    passages = chunk(document(text))
    assert passages[0].text.startswith("# Lease\n\n## Notice\n\n")
    assert {passage.heading for passage in passages[:-1]} == {"Lease > Notice"}
    assert (passages[-1].text, passages[-1].heading) == (
        "## Rent\n\nThe rent is due.",
        "Lease > Rent",
    )


def test_each_heading_is_embedded_once() -> None:
    first = Passage(0, "## Notice\n\nThree months.", 0, 24, heading="Lease > Notice")
    later = Passage(1, "In writing.", 30, 41, heading="Lease > Notice")
    assert embedding_text(first) == "Lease\n## Notice\n\nThree months."
    assert embedding_text(later) == "Lease > Notice\nIn writing."
    assert embedding_text(Passage(0, "Bare.", 0, 5)) == "Bare."
    assert text_hash(first) != text_hash(later)


def test_a_heading_with_nothing_under_it_is_text_of_its_own() -> None:
    passages = chunk(document("# One\n\n# Two\n\nText."))
    assert [passage.text for passage in passages] == ["# One", "# Two\n\nText."]
    assert chunk(document("# Alone"))[0].text == "# Alone"


def test_headings_found_by_the_extractor_are_used() -> None:
    text = "Notice\nThree months.\nRent\nThe first day."
    told = (HeadingSpan(1, 0, 6), HeadingSpan(1, 21, 25))
    passages = chunk(ExtractedDocument(text, "docx", headings=told))
    assert [(p.heading, p.text) for p in passages] == [
        ("Notice", "Notice\nThree months."),
        ("Rent", "Rent\nThe first day."),
    ]


def test_a_passage_stays_on_its_page() -> None:
    pages = ["Page one says this.", "Page two says that.", "Page three ends it."]
    spans, at = [], 0
    for number, page in enumerate(pages, 1):
        spans.append(PageSpan(number, at, at + len(page)))
        at += len(page) + 1
    passages = chunk(ExtractedDocument("\n".join(pages), "pdf", tuple(spans)))
    assert [(p.page, p.text) for p in passages] == list(enumerate(pages, 1))


def test_no_text_gives_no_passages() -> None:
    assert chunk(document("")) == chunk(document(" \n\n\t ")) == []


def table(rows: int) -> str:
    lines = [f"AX-{1000 + n} | Bolt no. {n}. Zinc. | {n}.50" for n in range(rows)]
    return "\n".join(["Part | Description | Price 2026", *lines])


def test_every_row_of_a_table_is_whole_and_knows_the_header() -> None:
    passages = chunk(document(f"Our prices:\n\n{table(120)}\n\nAll of them without tax."))
    assert len(passages) > 5
    for number in range(120):
        row = f"AX-{1000 + number} | Bolt no. {number}. Zinc. | {number}.50"
        (holding,) = (passage for passage in passages if row in passage.text)
        assert "Part | Description | Price 2026" in embedding_text(holding)
    assert max(count_tokens(embedding_text(passage)) for passage in passages) <= 1.1 * BUDGET + 1


def test_the_header_of_a_table_joins_the_headings_above_it() -> None:
    text = "# Prices\n\n## Bolts\n\n" + "\n".join(
        ["| Part | Price |", "|---|---|", *(f"| AX-{n} | {n} |" for n in range(400))]
    )
    headings = {passage.heading for passage in chunk(ExtractedDocument(text, "md"))[1:]}
    assert headings == {"Prices > Bolts > Part | Price"}


def test_bars_in_source_code_are_no_table() -> None:
    text = "\n".join(f"value{n}: int | None = {n} | flag" for n in range(300))
    assert {passage.heading for passage in chunk(ExtractedDocument(text, "py"))} == {""}

"""Training of the extractive QA model: marked answers, refusals, and weights the product loads."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
import torch  # noqa: TID253 - training is all this tests
from safetensors.torch import save_file
from train_reader import averaged
from training import question_groups
from training.bundles import Question, Source
from training.extractive_qa_model import ExtractiveQaModel, loss
from training.near_misses import near_miss
from training.question_groups import Group

from app.adapters.embedding.extractive_qa import FOLDER, MiniLmExtractiveQa
from app.adapters.embedding.sentence_transformers import bundled_folder

BOILER = "The boiler was serviced by Anna Roth in May."
RENT = "The rent is 950 euros a month."


@pytest.fixture(scope="module")
def tokenizer() -> Any:
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(bundled_folder())


def said(tokenizer: Any, tokens: dict[str, torch.Tensor], row: int, marks: torch.Tensor) -> str:
    """The text of a row between the marked first and last token."""
    first, last = marks[:, 0].nonzero().min(), marks[:, 1].nonzero().max()
    return str(tokenizer.decode(tokens["input_ids"][row, first : last + 1]))


def test_the_answer_is_marked_where_it_stands_and_no_answer_on_the_first_token(
    tokenizer: Any,
) -> None:
    batch = [
        Group("Who serviced the boiler?", (RENT, BOILER), ("Anna Roth",), 1),
        Group("Who owns the house?", (RENT,), (), None),
    ]
    tokens, owners, seen, wanted = question_groups.tensors(batch, tokenizer)
    assert owners.tolist() == [0, 0, 1]
    assert not wanted[0].any()
    assert said(tokenizer, tokens, 1, wanted[1]) == "anna roth"
    assert wanted[2].nonzero().tolist() == [[0, 0], [0, 1]]
    assert seen[:, 0].all()
    assert not seen[1, 1:4].any()  # an answer in the question does not count


def test_a_passage_left_out_leaves_no_answer() -> None:
    far = Source("The garden is large.", "garden")
    source = Source(BOILER, "boiler", [Question("Who?", "Anna Roth", ("Anna Roth",))])
    source.near = [source, far]
    made = [
        question_groups.group(source, source.questions[0], 1, random.Random(seed))
        for seed in range(60)
    ]
    told = [group for group in made if group.right is not None]
    assert 0 < len(told) < len(made)
    assert all(group.passages[group.right] == BOILER for group in told)
    assert all(BOILER not in group.passages for group in made if group.right is None)


def test_without_its_answers_a_passage_answers_nothing() -> None:
    text = f"{RENT} {BOILER} The garden is large. Anna Roth has the key."
    source = Source(text, "house", [Question("Who?", "Anna Roth", ("Anna Roth",))])
    made = [
        one
        for seed in range(60)
        for one in question_groups.shortened(source, 1, random.Random(seed))
    ]
    assert 0 < len(made) < 60
    assert {group.passages for group in made} == {(f"{RENT} The garden is large.",)}
    assert all(group.right is None for group in made)
    short = Source(BOILER, "boiler", source.questions)
    assert not any(
        [*question_groups.shortened(short, 1, random.Random(seed))] for seed in range(60)
    )


def test_batches_hold_every_question_once() -> None:
    made = [Group(str(n), ("x" * n,), (), None) for n in range(50)]
    found = list(question_groups.batches(made, 8, random.Random(1)))
    assert sorted(int(group.question) for batch in found for group in batch) == list(range(50))


def test_what_is_trained_is_what_the_product_reads(tokenizer: Any, tmp_path: Path) -> None:
    torch.manual_seed(0)
    model = ExtractiveQaModel(bundled_folder(), rank=4, alpha=8).eval()
    batch = [Group("Who serviced the boiler?", (BOILER, RENT), ("Anna Roth",), 0)]
    tokens, owners, seen, wanted = question_groups.tensors(batch, tokenizer)
    weights = [weight for weight in model.parameters() if weight.requires_grad]
    optimiser = torch.optim.AdamW(weights, lr=3e-3)
    values = []
    for _ in range(8):
        value = loss(model(tokens), owners, seen, wanted)
        value.backward()
        optimiser.step()
        optimiser.zero_grad()
        values.append(value.item())
    assert values[-1] < values[0] / 2
    save_file(model.tensors(), tmp_path / "reader.safetensors", {"scale": "2.0"})
    (tmp_path / "confidence.json").write_bytes((FOLDER / "confidence.json").read_bytes())
    boiler, rent = MiniLmExtractiveQa(tmp_path).read("Who serviced the boiler?", [BOILER, RENT])
    best = boiler.spans[0]
    assert BOILER[best.start : best.end] == "Anna Roth"
    with torch.no_grad():
        scores = model(tokens).masked_fill(~seen[..., None], -torch.inf)[0]
    assert best.score == pytest.approx(float(scores.amax(0).sum()), abs=1e-3)
    assert boiler.absent == pytest.approx(float(scores[0].sum()), abs=1e-3)
    inside = torch.logsumexp(scores[1:], 0)
    assert boiler.present == pytest.approx(float(inside.sum()), abs=1e-3)
    assert best.score > rent.spans[0].score


def test_weights_are_averaged_by_the_share_that_is_kept() -> None:
    before, after = {"a": torch.tensor([0.0, 1.0])}, {"a": torch.tensor([1.0, 1.0])}
    assert averaged(before, after, 0.4)["a"].tolist() == pytest.approx([0.6, 1.0])


@pytest.mark.parametrize(
    ("question", "passage", "made"),
    [
        ("When was the lowest tide?", "Tides.", ["When was the highest tide?"]),
        ("What happened in 1990?", "Much.", [f"What happened in {n}990?" for n in range(2, 10)]),
        ("Who invited Washington?", "There La Salle dined.", ["Who invited La Salle?"]),
        ("Who came?", "Nobody came.", [None]),
    ],
)
def test_a_near_miss_asks_about_another_detail(
    question: str, passage: str, made: list[str | None]
) -> None:
    found = {near_miss(question, passage, random.Random(seed)) for seed in range(1000)}
    assert found >= set(made)
    assert question not in found

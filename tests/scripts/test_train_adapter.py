"""Training of the LoRA adapter: shared prefixes, the product's prompts, the file."""

from __future__ import annotations

import json
import random
from itertools import islice
from pathlib import Path
from typing import Any

import gguf
import pytest
import torch  # noqa: TID253 - training is all this tests
from training import (
    adapter_file,
    adapter_model,
    answer_styles,
    branches,
    bundles,
    checkpointing,
    records,
)

from app.core.answering.citations import NOT_FOUND

HEADS, KEY_HEADS, WIDTH, RANK = 4, 2, 32, 4
FACTS = ("Rome lies on the Tiber.", "Cairo lies on the Nile.", "Vienna lies on the Danube.")


@pytest.fixture
def model() -> Any:
    from transformers import AttentionInterface, LlamaConfig, LlamaForCausalLM

    torch.manual_seed(0)
    AttentionInterface.register(branches.ATTENTION, branches.attend)
    config = LlamaConfig(
        vocab_size=50,
        hidden_size=WIDTH,
        intermediate_size=48,
        num_hidden_layers=2,
        num_attention_heads=HEADS,
        num_key_value_heads=KEY_HEADS,
        attn_implementation=branches.ATTENTION,
    )
    return LlamaForCausalLM(config).requires_grad_(False)


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    """Questions on four articles of one paragraph each, and a near miss on every one."""
    path = tmp_path / "rows.jsonl"
    lines = [
        {
            "lang": "en",
            "title": city,
            "context": fact,
            "question": question,
            "answers": answers,
            "answerable": bool(answers),
            "split": "train",
        }
        for fact in (*FACTS, "Paris lies on the Seine.")
        for city, river in [(fact.split()[0], fact.split()[-1].rstrip("."))]
        for question, answers in (
            (f"Which river is {city} on?", [f"the {river}", river]),
            (f"How old is {city}?", []),
        )
    ]
    path.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    return path


def test_branches_give_the_loss_of_separate_sequences(model: Any) -> None:
    adapter_model.insert(model, RANK, alpha=8)
    _stir(model)
    prefix = [3, 1, 4, 1, 5]
    asked = [branches.Branch([9, 2], [6, 5, 3]), branches.Branch([5, 8, 9], [7])]
    together = branches.loss(model, branches.pack(prefix, asked))
    tokens = sum(len(branch.answer) for branch in asked)
    apart = sum(
        branches.loss(model, branches.pack(prefix, [branch])) * len(branch.answer) / tokens
        for branch in asked
    )
    assert together.item() == pytest.approx(apart.item(), abs=1e-6)

    model.set_attn_implementation("sdpa")
    plain = torch.tensor([[*prefix, *asked[0].prompt, *asked[0].answer]])
    alone = torch.nn.functional.cross_entropy(model(plain).logits[0, -4:-1], plain[0, -3:])
    model.set_attn_implementation(branches.ATTENTION)
    packed = branches.pack(prefix, asked[:1])
    assert branches.loss(model, packed).item() == pytest.approx(alone.item(), abs=1e-6)


def test_a_new_adapter_changes_nothing(model: Any) -> None:
    packed = branches.pack([3, 1, 4], [branches.Branch([9, 2], [6, 5])])
    before = branches.loss(model, packed)
    adapter_model.insert(model, RANK, alpha=8)
    assert torch.equal(branches.loss(model, packed), before)


def test_the_file_holds_what_llama_cpp_looks_for(model: Any, tmp_path: Path) -> None:
    adapter_model.insert(model, RANK, alpha=8)
    _stir(model)
    path = tmp_path / "adapter.gguf"
    adapter_file.write(model, path, alpha=8)
    reader = gguf.GGUFReader(path)
    fields = {name: field.contents() for name, field in reader.fields.items()}
    assert fields["general.type"] == "adapter"
    assert fields["general.architecture"] == "llama"
    assert fields["adapter.type"] == "lora"
    assert fields["adapter.lora.alpha"] == 8
    tensors = {tensor.name: torch.tensor(tensor.data) for tensor in reader.tensors}
    assert len(tensors) == 2 * 2 * len(adapter_model.PARTS)
    assert tensors["blk.1.ffn_down.weight.lora_a"].shape == (RANK, 48)
    assert tensors["blk.1.ffn_down.weight.lora_b"].shape == (WIDTH, RANK)
    own = model.model.layers[0].self_attn.q_proj.lora_b
    written = tensors["blk.0.attn_q.weight.lora_b"].float()
    # In the first head's 8 rows, the second half is interleaved with the first.
    assert torch.allclose(written[:8:2], own[:4], atol=1e-3)
    assert torch.allclose(written[1:8:2], own[4:8], atol=1e-3)


def test_bundles_refuse_what_their_passages_do_not_hold(rows: Path) -> None:
    sources = bundles.read_sources(rows, "train", {})
    for bundle in islice(bundles.bundles(sources, random.Random(0)), 10):
        assert 1 <= len(bundle.hits) <= len(answer_styles.EXTRACTIVE_WORDS.passages)
        answers = [answer for _, answer in bundle.turns]
        assert answers.count(NOT_FOUND) == 1
        for answer in set(answers) - {NOT_FOUND}:
            river, mark = answer.split()
            assert river in bundle.hits[int(mark.strip("[]")) - 1].text


def test_some_bundles_follow_on_an_earlier_question(rows: Path) -> None:
    sources = bundles.read_sources(rows, "train", {})
    made = islice(bundles.bundles(sources, random.Random(0)), 200)
    followed = [bundle for bundle in made if bundle.history]
    assert 5 <= len(followed) <= 30
    for bundle in followed:
        ((earlier, answer),) = bundle.history
        assert earlier.startswith("[1] ")
        assert answer == NOT_FOUND or answer.endswith(" [1]")


def test_made_up_records_hold_the_answers_to_their_questions() -> None:
    languages = set()
    for seed in range(60):
        rng = random.Random(seed)
        sources = records.sources(rng)
        languages.add(sources[0].title)
        known = "\n".join(source.text for source in sources)
        for source in sources:
            assert all(question.answer in source.text for question in source.answerable)
            assert any(question.answer is None for question in source.questions)
        bundle = bundles.bundle(sources, rng)
        for _, answer in bundle.turns:
            assert answer == NOT_FOUND or answer.rpartition(" [")[0] in known
    assert {"Equipment", "Inventario", "Inventar"} <= languages


def test_a_training_stopped_and_taken_up_again_ends_as_one_that_was_not(
    model: Any, tmp_path: Path
) -> None:
    adapter_model.insert(model, RANK, alpha=8)
    state = {name: weight.clone() for name, weight in model.state_dict().items()}
    packed = branches.pack([3, 1, 4], [branches.Branch([9, 2], [6, 5])])

    def train(name: str, *stops: int) -> dict[str, Any]:
        model.load_state_dict(state)
        for stop in stops:
            part = checkpointing.TrainingRun(model, _plan(tmp_path / name, stop))
            if stop != stops[0]:
                _stir(model)
                part.restore()
            part.run(iter([packed] * (stop - part.step)))
        return {name: p.detach().clone() for name, p in adapter_model.trained(model).items()}

    through, resumed = train("a.gguf", 4), train("b.gguf", 2, 4)
    assert all(torch.allclose(through[name], resumed[name], atol=1e-6) for name in through)
    assert (tmp_path / "b.gguf").exists()


def _plan(out: Path, steps: int) -> checkpointing.Plan:
    return checkpointing.Plan(out, minutes=0, steps=steps, threads=1, rate=1e-2, alpha=8)


def _stir(model: Any) -> None:
    for weight in adapter_model.trained(model).values():
        torch.nn.init.normal_(weight, std=0.1)

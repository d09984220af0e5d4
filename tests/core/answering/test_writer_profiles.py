"""Every model gets the profile that suits it, and all its prompts the same beginning."""

from __future__ import annotations

import pytest

from app.core.answering.answer_checks import REFUSAL
from app.core.answering.citations import NOT_FOUND
from app.core.answering.writer_profiles import EXTRACTIVE, LARGE, PROFILES, SMALL, profile_of
from app.core.domain.guardrails import Guardrails
from app.core.llm.model_info import ModelInfo


def model(parameters: int | None, path: str = "/models/some.gguf") -> ModelInfo:
    return ModelInfo("some", path, 1, "Q4_K_M", 4096, "qwen2", parameters)


@pytest.mark.parametrize(
    ("parameters", "profile"),
    [(500_000_000, SMALL), (1_540_000_000, SMALL), (4_400_000_000, SMALL), (7_600_000_000, LARGE)],
)
def test_the_number_of_parameters_decides(parameters: int, profile: object) -> None:
    assert profile_of(model(parameters), tuned_for="") is profile


def test_a_fine_tuned_model_copies_spans() -> None:
    assert profile_of(model(135_000_000), tuned_for="extractive") is EXTRACTIVE


def test_of_unknown_size_a_file_is_small_and_a_server_large() -> None:
    assert profile_of(model(None), tuned_for="") is SMALL
    assert profile_of(model(None, "http://gpu.lan:8000"), tuned_for="") is LARGE


@pytest.mark.parametrize("name", PROFILES)
def test_the_setting_overrides(name: str) -> None:
    assert profile_of(model(1), tuned_for="extractive", choice=name) is PROFILES[name]


def test_the_extractive_prompt_is_that_of_the_training() -> None:
    (system,) = EXTRACTIVE.opening()
    assert system.content.endswith(f"say only: {NOT_FOUND}")
    assert REFUSAL not in system.content


@pytest.mark.parametrize("profile", [SMALL, LARGE])
def test_others_refuse_by_a_word_of_its_own(profile) -> None:
    system, *shown = profile.opening()
    assert REFUSAL in system.content
    assert NOT_FOUND not in system.content
    assert [message.role for message in shown] == ["user", "assistant"] * (len(shown) // 2)
    assert not shown or REFUSAL in {message.content for message in shown}


def test_guardrails_come_last_and_examples_do_not_contradict_them() -> None:
    system, *shown = SMALL.opening(Guardrails(language="de", persona="You are a paralegal."))
    assert system.content.endswith("You are a paralegal.\nAnswer in German.")
    assert "Mühle" in shown[0].content
    assert SMALL.opening(Guardrails(language="fr"))[1:] == ()
    assert SMALL.opening(Guardrails(form="a table"))[1:] == ()


def test_in_a_few_words_a_small_model_is_asked_for_nothing_else() -> None:
    system, *shown = SMALL.opening(Guardrails(length="words"))
    assert len(system.content) < len(SMALL.opening()[0].content) / 2
    assert all(len(message.content.split()) < 9 for message in shown[1::2])
    own = SMALL.opening(Guardrails(length="words", persona="You are a paralegal."))
    assert own[0].content.startswith(SMALL.task)

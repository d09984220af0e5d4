"""Contract test of stores of evaluation runs and questions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.adapters.storage.runs import SqliteRuns
from app.core.domain.errors import UsageError
from app.core.evaluation.evaluation import EvalQuestion
from app.core.ports.runs import RunStore
from tests.fakes.facade import NAMELESS, OUTCOMES, PROBE, RUN
from tests.fakes.run_store import FakeRunStore


@pytest.fixture(params=["fake", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RunStore]:
    if request.param == "fake":
        yield FakeRunStore()
        return
    made = SqliteRuns(str(tmp_path / "evaluations.db"))
    yield made
    made.close()


def test_runs_come_back_as_they_were_the_latest_first(store: RunStore) -> None:
    strange = replace(OUTCOMES[0], probe=replace(PROBE, path=NAMELESS.path))
    first = store.add(replace(RUN.summary, folder="/docs/\udcff"), [strange])
    second = store.add(RUN.summary, OUTCOMES)
    assert first.summary.id != second.summary.id
    assert store.runs() == [second.summary, first.summary]
    assert store.run(first.summary.id) == first
    assert store.run(second.summary.id).outcomes == OUTCOMES


def test_a_run_can_be_removed_and_its_number_is_not_used_again(store: RunStore) -> None:
    first = store.add(RUN.summary, OUTCOMES).summary.id
    store.remove_run(first)
    assert store.runs() == []
    for refused in (store.run, store.remove_run):
        with pytest.raises(UsageError, match=f"no run {first}"):
            refused(first)
    assert store.add(RUN.summary, ()).summary.id > first


def test_a_probe_is_kept_once_a_question_until_it_is_dropped(store: RunStore) -> None:
    one = store.keep_question(PROBE)
    two = store.keep_question(EvalQuestion("", "Who sings?", kind="kept"))
    again = store.keep_question(replace(PROBE, answers=("grey",)))
    assert again.id == one.id != two.id
    assert store.kept_questions() == [again, two]
    store.remove_question(one.id)
    store.remove_question(one.id)
    assert store.kept_questions() == [two]


def test_runs_and_probes_that_name_or_quote_a_folder_are_forgotten(store: RunStore) -> None:
    other = replace(PROBE, question="Where?", path="/other/b.txt", source=None)
    by_path = store.add(RUN.summary, OUTCOMES)
    by_text = store.add(RUN.summary, [replace(OUTCOMES[1], answer="A secret.")])
    stays = store.add(RUN.summary, [OUTCOMES[1]])
    store.keep_question(PROBE)
    store.keep_question(other)
    assert "A secret." in store.texts()
    store.forget("/docs", lambda text: "secret" in text)
    assert [summary.id for summary in store.runs()] == [stays.summary.id]
    assert {by_path.summary.id, by_text.summary.id}.isdisjoint({stays.summary.id})
    assert [probe.question for probe in store.kept_questions()] == ["Where?"]

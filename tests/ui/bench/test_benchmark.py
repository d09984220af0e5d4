"""The desktop benchmark on a small scale: every measurement is made, with plausible figures."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.domain.answers import AskRequest
from app.core.domain.events import AnswerPiece
from app.ui.bench.scripted_facade import ScriptedFacade


@pytest.mark.timeout(300)
def test_the_report(tmp_path):
    sizes = "pairs=1, files=3, answers=3, tokens=60, listed=40"
    code = f"from app.ui.bench.benchmark import main;main({sizes})"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=Path(__file__).parents[3],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path)},
    )
    measured = json.loads(done.stdout)
    assert set(measured) == {
        "first_paint_ms",
        "first_paint_bare_ms",
        "first_paint_ratio",
        "streamed_answers",
        "streamed_tokens",
        "memory_before_mb",
        "memory_after_mb",
        "memory_growth",
        "stall_max_ms",
        "stall_p99_ms",
        "files",
        "listed",
        "answers",
        "seconds",
        "desktop_mb",
    }
    assert (measured["streamed_answers"], measured["streamed_tokens"]) == (3, 60)
    assert (measured["files"], measured["listed"]) == (3, 40)
    assert measured["first_paint_ratio"] == pytest.approx(
        measured["first_paint_ms"] / measured["first_paint_bare_ms"]
    )
    assert 0 <= measured["stall_p99_ms"] <= measured["stall_max_ms"]
    assert 20 < measured["memory_before_mb"] < 1000
    assert list(tmp_path.glob("alcove-bench-*")) == []


def test_what_is_recited_has_the_length_and_the_sources_of_an_answer(tmp_path):
    facade = ScriptedFacade(str(tmp_path), tokens=60)
    heard: list[object] = []

    def listen(event: object) -> None:
        heard.append(event)
        facade.taken.set()

    answer = facade.answers.ask(AskRequest("?"), listen)
    pieces = [event.text for event in heard if isinstance(event, AnswerPiece)]
    assert len(pieces) == 60
    assert "".join(pieces) == answer.answer
    assert "[1]" in answer.answer
    assert [citation.n for citation in answer.citations] == [1]

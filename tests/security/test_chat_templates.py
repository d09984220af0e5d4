"""A chat template in a model's file can neither loop for minutes nor fill the memory."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2.sandbox import ImmutableSandboxedEnvironment

from app.adapters.llm import template_process
from app.adapters.llm.chat_template import ChatTemplate
from app.core.domain.answers import ChatMessage
from app.core.domain.errors import ModelInvalid, UsageError

LOOPS = "{% for a in range(99999) %}" * 3 + "x" + "{% endfor %}" * 3
GROWS = "{% set n = namespace(t='x' * 1000) %}{% for a in range(40) %}{% set n.t = n.t ~ n.t %}" + (
    "{% endfor %}{{ n.t | length }}"
)
QUESTION = [ChatMessage("user", "?")]


@pytest.fixture(autouse=True)
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(template_process, "SECONDS", 5.0)


@pytest.mark.parametrize("source", [LOOPS, GROWS], ids=["loops", "grows"])
def test_a_template_without_end_is_refused(source: str) -> None:
    ImmutableSandboxedEnvironment().from_string(source)  # the sandbox alone lets it in
    begun, filled = time.monotonic(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(ModelInvalid, match="chat template"):
        ChatTemplate(source, "", "", ())
    assert time.monotonic() - begun < 60
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - filled < 1 << 20  # KiB


@pytest.fixture
def late() -> Iterator[ChatTemplate]:
    """Harmless until it is asked for it."""
    source = (
        "{% if messages[-1].content == 'loop' %}" + LOOPS + "{% endif %}{{ messages[-1].content }}"
    )
    template = ChatTemplate(source, "", "", ())
    yield template
    template.close()


def test_one_that_loops_later_fails_that_question_only(late: ChatTemplate) -> None:
    assert late.render(QUESTION) == "?"
    with pytest.raises(ModelInvalid):
        late.render([ChatMessage("user", "loop")])
    assert late.render(QUESTION) == "?"


def test_a_template_that_escapes_its_sandbox_has_no_files_and_starts_nothing() -> None:
    code = (
        "import sys, os, json; from app.adapters.llm import template_process as t; t._confine()\n"
        "said = []\n"
        "for what in (lambda: open('/etc/passwd'), os.fork, lambda: os.kill(os.getppid(), 0)):\n"
        "    try: what(); said.append('')\n"
        "    except OSError as error: said.append(error.strerror)\n"
        "os.write(1, json.dumps(said).encode()); os._exit(0)"
    )
    said = json.loads(subprocess.check_output([sys.executable, "-c", code]))
    assert set(said) <= {"Permission denied", "Operation not permitted"}


@pytest.mark.parametrize("line", ["[" * 200_000, '{"prompt": 1}', "1" * 10_000, "\\xff"])
def test_what_a_process_that_was_taken_over_says_ends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    (tmp_path / "line").write_text(line + "\n")
    program = tmp_path / "python"
    program.write_text(f"#!/bin/sh\ncat {tmp_path}/line\n")
    program.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(program))
    with pytest.raises(template_process.TemplateUnusable):
        template_process.TemplateProcess("ok", "", "").render([])


def test_what_a_template_refuses_is_still_a_mistake_of_who_asked() -> None:
    source = "{% if messages | length > 1 %}{{ raise_exception('one only') }}{% endif %}ok"
    template = ChatTemplate(source, "", "", ())
    with pytest.raises(UsageError, match="one only"):
        template.render([*QUESTION, ChatMessage("assistant", "!")])
    template.close()

"""A process that renders prompts by a model's chat template, and can be killed.

Templates come with models from anywhere. Jinja's sandbox keeps them from the program, but neither
from looping for minutes nor from filling the memory: so they run in a process with limits of both,
without network and files. Run as ``python -m``, it is the process: one JSON value a line, first the
template, then the messages to render.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from contextlib import suppress
from datetime import datetime
from typing import Any, BinaryIO

from app.sandbox import confinement, environment, extractor_filter, landlock
from app.sandbox.network_denial import Needs, deny_network

SECONDS = 10.0
"""Longest time to start the process, and to render; templates take milliseconds."""
MEMORY_MB = 256
CPU_SECONDS = 600
"""Processor time after which the kernel ends a process, whose engine may have ended before it."""
LONGEST = 64 << 20
"""Bytes of a rendered prompt: far more than any model reads."""


class TemplateRefused(Exception):
    """The template is invalid, or rejects the messages."""


class TemplateUnusable(Exception):
    """The template takes too long, or ended its process."""


class TemplateProcess:
    """Renders by one template; starts its process when it is needed, and anew after it ended.
    Thread-safe."""

    def __init__(self, source: str, bos: str, eos: str) -> None:
        self._template = {"source": source, "bos": bos, "eos": eos}
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def render(self, messages: list[dict[str, str]]) -> str:
        """Raises ``TemplateRefused``, ``TemplateUnusable``."""
        with self._lock:
            if self._process is None:
                self._start()
            return self._answer(messages)

    def close(self) -> None:
        with self._lock:
            self._end()

    def _start(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment.for_child(),
        )
        self._answer(self._template)

    def _answer(self, question: object) -> str:
        process = self._process
        assert process
        assert process.stdin
        assert process.stdout
        limit = threading.Timer(SECONDS, process.kill)
        limit.start()
        try:
            process.stdin.write(json.dumps(question).encode() + b"\n")
            process.stdin.flush()
            line = process.stdout.readline(LONGEST)
            said = json.loads(line) if line.endswith(b"\n") else None
        except (OSError, ValueError, RecursionError):  # also of one that was taken over
            said = None
        finally:
            limit.cancel()
            limit.join()
        match said:
            case {"prompt": str(prompt)}:
                return prompt
            case {"refused": str(reason)}:
                raise TemplateRefused(reason)
        self._end()
        raise TemplateUnusable(
            f"it takes more than {SECONDS:g} seconds or {MEMORY_MB} MB, or ended its process"
        )

    def _end(self) -> None:
        process, self._process = self._process, None
        if process:
            process.kill()
            process.wait()
            for end in filter(None, (process.stdin, process.stdout)):
                with suppress(OSError):  # what was not flushed
                    end.close()


def _main(questions: BinaryIO, answers: BinaryIO) -> None:
    """Answer each line until the end of the questions."""
    from jinja2 import TemplateError

    _confine()
    render: Any = None
    for line in questions:
        question = json.loads(line)
        try:
            if render is None:
                render, said = _renderer(**question), {"prompt": ""}
            else:
                said = {"prompt": render(question)}
        except (TemplateError, ValueError, TypeError, RecursionError) as error:
            said = {"refused": str(error) or type(error).__name__}
        answers.write(json.dumps(said).encode() + b"\n")
        answers.flush()


def _confine() -> None:
    confinement.hide_memory()
    deny_network(Needs.NOTHING)
    if sys.platform == "linux":
        import resource

        for limit, value in (
            (resource.RLIMIT_DATA, MEMORY_MB << 20),
            (resource.RLIMIT_CPU, CPU_SECONDS),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_CORE, 0),
        ):
            resource.setrlimit(limit, (value, value))
        landlock.confine(landlock.program_paths())
        with suppress(OSError):  # no filter for this processor
            extractor_filter.load()


def _renderer(source: str, bos: str, eos: str) -> Any:
    """The template with what templates of the Transformers library may use."""
    from jinja2 import BaseLoader
    from jinja2.ext import Extension, loopcontrols
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Generation(Extension):
        """Passes on what is in the tag ``generation``, which marks text for training."""

        tags = {"generation"}  # noqa: RUF012 - as Jinja declares it

        def parse(self, parser: Any) -> Any:
            parser.stream.skip(1)
            return parser.parse_statements(("name:endgeneration",), drop_needle=True)

    def refuse(reason: str) -> None:
        raise ValueError(reason)

    def as_json(value: object, indent: int | None = None, **options: Any) -> str:
        return json.dumps(value, **{"ensure_ascii": False, **options}, indent=indent)

    jinja = ImmutableSandboxedEnvironment(
        loader=BaseLoader(),
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=[Generation, loopcontrols],
    )
    jinja.filters["tojson"] = as_json
    template = jinja.from_string(source)

    def render(messages: list[dict[str, str]]) -> str:
        return template.render(
            messages=messages,
            eos_token=eos,
            bos_token=bos,
            raise_exception=refuse,
            add_generation_prompt=True,
            functions=None,
            function_call=None,
            tools=None,
            tool_choice=None,
            strftime_now=lambda form: datetime.now().strftime(form),
            # Turns off the thinking of reasoning models, which delays the answer.
            enable_thinking=False,
        )

    return render


if __name__ == "__main__":
    with open(os.dup(1), "wb") as answers:
        _main(sys.stdin.buffer, answers)

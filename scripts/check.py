"""Checks format, lint, types and import directions: ``python3 scripts/check.py``."""

from __future__ import annotations

import subprocess
import time

import environment
import machine

CHECKS = {
    "format": ("ruff", "format", "--check", "."),
    "lint": ("ruff", "check", "."),
    "types": ("mypy",),
    "imports": ("lint-imports",),
}


def main() -> int:
    tools = environment.development()
    tools.prepare(machine.needs(testing=True))
    failed = [name for name, command in CHECKS.items() if not passes(tools, name, command)]
    return 1 if failed else 0


def passes(tools: environment.Environment, name: str, command: tuple[str, ...]) -> bool:
    """Whether a check passes; its output is shown only if it does not."""
    started = time.monotonic()
    done = subprocess.run(
        [tools.tool(command[0]), *command[1:]],
        cwd=environment.ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    good = done.returncode == 0
    print(f"{'ok' if good else 'FAILED':7} {name} ({time.monotonic() - started:.1f} s)", flush=True)
    if not good:
        print(done.stdout.decode("utf-8", "replace"), flush=True)
    return good


if __name__ == "__main__":
    environment.run(main)

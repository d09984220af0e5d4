"""Runs every check and every test: ``python3 scripts/test.py``.

Arguments go to pytest, to run a part: ``python3 scripts/test.py tests/core -k fold``.
"""

from __future__ import annotations

import subprocess
import sys
import time

import check
import environment
import machine

FETCH = environment.ROOT / "scripts" / "fetch_models.py"
WITHOUT_ENGINES = ("tests/core", "tests/services")


def main() -> int:
    chosen = sys.argv[1:]
    everything = environment.development()
    everything.prepare(machine.needs(testing=True))
    steps = {"checks": check.main}
    if not chosen:
        fetch_default_writer(everything)
        bare = environment.bare()
        bare.prepare([])
        steps["tests without any engine"] = lambda: pytest(bare, WITHOUT_ENGINES)
        # In a separate process: the desktop's process must never contain an engine.
        steps["tests of the window"] = lambda: pytest(everything, ("tests/ui",))
        chosen = ["--ignore=tests/ui"]
    steps["tests"] = lambda: pytest(everything, chosen)
    summary, failures = [], 0
    for name, step in steps.items():
        print(f"\n== {name}", flush=True)
        started = time.monotonic()
        code = step()
        failures += code != 0
        summary.append(
            f"{'FAILED' if code else 'ok':7} {name} ({time.monotonic() - started:.0f} s)"
        )
    print("", *summary, sep="\n")
    return 1 if failures else 0


def fetch_default_writer(where: environment.Environment) -> None:
    """Fetch the model that some tests need, once for all checkouts; they are skipped without it."""
    command = [where.tool("python"), str(FETCH), "--default"]
    if subprocess.run(command, cwd=environment.ROOT).returncode:
        print("Tests of the default language model will be skipped.", flush=True)


def pytest(where: environment.Environment, arguments) -> int:
    command = [where.tool("python"), "-m", "pytest", *arguments]
    return subprocess.run(command, cwd=environment.ROOT).returncode


if __name__ == "__main__":
    environment.run(main)

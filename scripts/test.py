"""Runs every check and every test: ``python3 scripts/test.py``.

Arguments go to pytest, to run a part: ``python3 scripts/test.py tests/core -k fold``. With
``--vulkan`` llama.cpp is built for Vulkan, and the tests of GPUs alone run, on Mesa's software
driver where there is no GPU.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time

import check
import environment
import gpu
import machine
import ordinary_user

FETCH = environment.ROOT / "scripts" / "fetch_models.py"
WITHOUT_ENGINES = ("tests/core", "tests/services")
ON_GPU = ("tests/gpu",)
SECURITY = ("tests/security",)
SIDE_BY_SIDE = ("-n", "auto", "--dist", "loadfile")
"""For tests that load no model: models use all cores."""
MESA = {"GGML_VK_VISIBLE_DEVICES": "0"}
"""Without it llama.cpp ignores Mesa's software driver for Vulkan."""


def main() -> int:
    chosen = sys.argv[1:]
    everything = environment.development()
    everything.prepare(machine.needs(testing=True))
    if chosen == ["--vulkan"]:
        return pytest(everything, ON_GPU, **MESA) if gpu.build(everything, gpu.VULKAN) else 1
    steps = {"checks": check.main}
    if not chosen:
        fetch_default_writer(everything)
        bare = environment.bare()
        bare.prepare([])
        steps["tests without any engine"] = lambda: pytest(bare, (*WITHOUT_ENGINES, *SIDE_BY_SIDE))
        # In a separate process: the desktop's process must never contain an engine.
        steps["tests of the window"] = lambda: pytest(everything, ("tests/ui", *SIDE_BY_SIDE))
        steps["tests on a GPU, if llama.cpp has one"] = lambda: pytest(everything, ON_GPU, **MESA)
        steps["tests of security as an ordinary user"] = lambda: as_ordinary_user(everything)
        chosen = [f"--ignore={done}" for done in (*WITHOUT_ENGINES, "tests/ui", "tests/gpu")]
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


def as_ordinary_user(where: environment.Environment) -> int:
    """Where this process is root; the other tests are those of an ordinary user otherwise."""
    code = ordinary_user.pytest(where.tool("python"), SECURITY)
    if code is None:
        print("Not run: " + ordinary_user.WHY_NOT, flush=True)
    return code or 0


def pytest(where: environment.Environment, arguments, **variables: str) -> int:
    command = [where.tool("python"), "-m", "pytest", *arguments]
    given = {**variables, **os.environ}
    return subprocess.run(command, cwd=environment.ROOT, env=given).returncode


if __name__ == "__main__":
    environment.run(main)

"""Each dependency that could send data or check for updates has an opt-out that works."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from app.sandbox import telemetry_optout

PACKAGES = Path(sysconfig.get_path("purelib"))
WORDS = (b"telemetry", b"posthog", b"scarf.sh", b"segment.io", b"sentry_sdk")
QUIET = {
    "kubernetes": "a client that Chroma's server would use; never imported",
    "mcp": "spans of opentelemetry, which is switched",
    "mypy": "a tool; not shipped",
    "onnxruntime": "events of Windows; imported by Chroma's own embedder alone, which is not used",
    "opentelemetry": "switched as opentelemetry-sdk",
    "pygments": "the name of a language",
    "pynvml.py": "readings of the card",
    "starlette": "an optional layer for servers that is not used",
    "torch": "counters within the process",
    "transformers": "asks huggingface_hub, which is switched",
}
"""Packages that contain the words, and why they need no opt-out."""
MODULES = {
    "chromadb": "chromadb",
    "fastapi": "fastapi",
    "huggingface_hub": "huggingface_hub",
    "opentelemetry-sdk": "opentelemetry",
}
ASK = """
import json, socket
from app.sandbox import telemetry_optout
telemetry_optout.turn_off()
import huggingface_hub.constants as hub
import urllib3.util.connection
from chromadb.config import Settings
print(json.dumps([hub.HF_HUB_OFFLINE, hub.HF_HUB_DISABLE_TELEMETRY, hub.HF_HUB_DISABLE_UPDATE_CHECK,
                  Settings().anonymized_telemetry, urllib3.util.connection.HAS_IPV6]))
"""


def mentioning_telemetry() -> set[str]:
    """Installed packages whose code contains one of the words."""
    return {
        path.relative_to(PACKAGES).parts[0]
        for path in PACKAGES.rglob("*.py")
        if says(path.read_bytes().lower())
    }


def says(code: bytes) -> bool:
    return any(word in code for word in WORDS)


def test_every_package_that_mentions_telemetry_was_reviewed() -> None:
    known = set(QUIET) | {MODULES.get(name, name) for name in telemetry_optout.ENVIRONMENT}
    assert {name for name in mentioning_telemetry() if not name.startswith("_")} - known == set()


@pytest.mark.parametrize("dependency", telemetry_optout.ENVIRONMENT)
def test_the_opt_outs_are_those_the_dependency_reads(dependency: str) -> None:
    folder = PACKAGES / MODULES[dependency]
    code = b"".join(path.read_bytes().lower() for path in folder.rglob("*.py"))
    for name in telemetry_optout.ENVIRONMENT[dependency]:
        assert name.lower().encode() in code, name


def test_the_opt_outs_in_code_exist() -> None:
    root = Path(__file__).parents[2] / "app"
    for where in telemetry_optout.IN_CODE.values():
        if found := re.fullmatch(r"(.+) in ((?:adapters|api)/\S+)", where):
            assert found[1] in (root / found[2]).read_text("utf-8")


def test_the_dependencies_follow_the_opt_outs() -> None:
    done = subprocess.run(
        [sys.executable, "-c", ASK],
        capture_output=True,
        text=True,
        check=True,
        env={k: v for k, v in os.environ.items() if not k.startswith(("HF_", "ANON"))},
    )
    assert json.loads(done.stdout) == [True, True, True, False, False]

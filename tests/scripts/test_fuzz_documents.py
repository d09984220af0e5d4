"""The fuzzing script runs: extraction and previews, as they are called now."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("PySide6")
SCRIPT = Path(__file__).parents[2] / "scripts" / "fuzz_documents.py"


@pytest.mark.timeout(600)
def test_a_few_documents_are_read_and_previewed() -> None:
    command = [sys.executable, str(SCRIPT), "--count", "20", "--workers", "1"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr + done.stdout
    assert "0 faults" in done.stdout
    assert "previewed" in done.stdout

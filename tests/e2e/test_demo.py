"""The demonstration without a display: the sample library, indexed and asked."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

DEMO = Path(__file__).parents[2] / "scripts" / "demo.py"


@pytest.mark.timeout(600)
def test_the_demonstration_indexes_and_answers_with_a_citation(tmp_path):
    done = subprocess.run(
        [sys.executable, str(DEMO)],
        env={**os.environ, "ALCOVE_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("$ alcove ask") == 3
    assert "286 square metres [1]" in done.stdout
    assert "lease-coopers-wharf.pdf, page 1" in done.stdout
    assert "Now your own documents" in done.stdout

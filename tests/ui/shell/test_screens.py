"""All pages and dialogs on small, common and large screens, at several sizes of text."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

SCREENS = [
    ("1366x768", "1", ("en", "de", "es", "ru", "zh_CN")),
    ("1366x768", "1.5", ("de",)),
    ("1366x768", "2", ("en", "ru")),
    ("1440x900", "1.25", ("es",)),
    ("1440x900", "2", ("de",)),
    ("1920x1080", "1", ("en",)),
    ("1920x1080", "1.75", ("de",)),
    ("1920x1080", "2", ("zh_CN",)),
]
"""Screens in physical pixels, what they are divided by, and the languages of the window."""


def faults(*arguments: str) -> dict[str, list[str]]:
    """What does not fit, by language and view."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "tests.ui.screen_views", *arguments],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if not name.startswith("QT_")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


@pytest.mark.timeout(1800)
@pytest.mark.parametrize(("screen", "scale", "languages"), SCREENS)
def test_all_can_be_seen_and_reached(screen, scale, languages):
    assert faults(screen, scale, *languages) == {}


@pytest.mark.timeout(1800)
def test_all_can_be_seen_and_reached_in_a_small_window():
    assert faults("1920x1080", "1", "en", "de", "--size", "1024x640") == {}

"""The layout of the code: packages stay small, and the formatter formats all of it."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MOST_MODULES = 15
"""Modules of a package at most: with more, its subject wants sub-packages."""


def sources() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "*.py"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    files = listed.stdout.split() or [str(path.relative_to(ROOT)) for path in ROOT.rglob("*.py")]
    return [ROOT / name for name in files if not name.startswith((".", "build/"))]


@pytest.mark.parametrize(
    "package",
    sorted(path.parent for path in (ROOT / "app").rglob("__init__.py")),
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_a_package_is_small(package: Path) -> None:
    modules = [path for path in package.glob("*.py") if not path.name.startswith("__")]
    assert len(modules) <= MOST_MODULES


def test_the_formatter_is_turned_off_only_with_a_reason() -> None:
    mark = "# fmt" + ": skip"
    bare = re.compile(re.escape(mark) + r"\s*$", re.MULTILINE)
    assert [path for path in sources() if bare.search(path.read_text("utf-8"))] == []


def test_arguments_are_not_packed_into_tuples_to_save_lines() -> None:
    packed = re.compile(r"""^\s*\*\((?:[\w."'-]+, )+[\w."'-]+,?\),?$""", re.MULTILINE)
    assert [path for path in sources() if packed.search(path.read_text("utf-8"))] == []

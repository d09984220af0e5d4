"""Writes docs/settings.md from the settings: ``.venv/bin/python scripts/make_docs.py``."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from app.core.domain.settings import Meta, Settings, as_toml, describe

PAGE = Path(__file__).resolve().parent.parent / "docs" / "settings.md"
INTRODUCTION = """\
# Settings

Wishes are in `settings.toml` in the data folder, which `alcove settings path` names;
`alcove settings show` prints them all, and the window has them behind Ctrl+,. `alcove settings set
NAME VALUE` writes one into the file, and comments there stay. What is written in the file holds
from the next start. A setting that is not there has its default. A mistake is
reported with its line. An administrator can give other defaults for a machine, and lock settings:
[administration.md](administration.md). `scripts/make_docs.py` writes this page.
"""


def settings_page() -> str:
    """The page: a table for each section of the file."""
    lines = [INTRODUCTION]
    for section, entries in groupby(describe().items(), key=lambda entry: entry[1].section):
        lines += [
            f"## [{section}]",
            "",
            "| name | default | allowed | meaning |",
            "|---|---|---|---|",
        ]
        lines += [_row(name, meta) for name, meta in entries] + [""]
    return "\n".join(lines)


def _row(name: str, meta: Meta) -> str:
    default = getattr(Settings(), name)
    unit = f" {meta.unit}" if meta.unit else ""
    allowed = ", ".join(map(as_toml, filter(None, meta.choices)))
    if meta.low is not None and meta.high is not None:
        allowed = f"{meta.low:,} to {meta.high:,}"
    shown = f"`{as_toml(default)}`" if default != "" else "empty"
    return f"| `{name}` | {shown}{unit} | {allowed} | {meta.help} |"


if __name__ == "__main__":
    PAGE.write_text(settings_page(), "utf-8")

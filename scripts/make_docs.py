"""Writes the pages that derive from the code: ``.venv/bin/python scripts/make_docs.py``."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from app.cli import manual
from app.core.domain.file_kinds import GROUPS, KINDS, FileGroup
from app.core.settings.settings import Meta, Settings, describe
from app.core.settings.settings_text import as_toml

FOLDER = Path(__file__).resolve().parent.parent / "docs"
SETTINGS = """\
# Settings

Settings are in `settings.toml` in the data folder; `alcove settings path` prints its path, and
`alcove settings show` prints all settings. In the window, Ctrl+, opens them. `alcove settings set
NAME VALUE` changes one in the file and keeps the comments there. Changes to the file take effect at
the next start. A setting that is not in the file has its default. A mistake is reported with its
line. An administrator can set other defaults for a machine, and lock settings:
[administration.md](administration.md). `scripts/make_docs.py` writes this page.
"""
FORMATS = """\
# File formats

What a file is follows from its content; its name decides only where the content leaves that open.
Other files that hold nothing but text are read as text. `alcove search --kind` and `alcove ask
--kind` take a group of this table or one of its formats; the window has the groups in its filter.
`scripts/make_docs.py` writes this page.

| group | `--kind` | formats |
|---|---|---|
"""


def settings_page() -> str:
    """The page: a table for each section of the file."""
    lines = [SETTINGS]
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


def formats_page() -> str:
    """The page: a row for each group of kinds."""
    return FORMATS + "\n".join(map(_group, GROUPS)) + "\n"


def _group(group: FileGroup) -> str:
    kinds = [kind for kind in KINDS if kind.group is group and not kind.unread]
    names = ", ".join(name for kind in kinds for name in (kind.id, *kind.extensions))
    scans = " (by text recognition)" if all(kind.is_scan for kind in kinds) else ""
    return f"| {group.label}{scans} | `{group.id}` | {names} |"


PAGES = {
    "settings.md": settings_page,
    "formats.md": formats_page,
    "commands.md": manual.render,
}

if __name__ == "__main__":
    for name, written in PAGES.items():
        (FOLDER / name).write_text(written(), "utf-8")

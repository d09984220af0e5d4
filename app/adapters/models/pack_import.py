"""Imports model packs: all checksums are verified before anything is used.

Files are copied to a staging folder until a pack is complete and verified, then moved atomically to
where they are used. An interrupted import is resumed from the bytes in the staging folder.
"""

from __future__ import annotations

import errno
import filecmp
import hashlib
import os
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

from app.adapters.models.catalogue_files import catalogue, find
from app.adapters.models.gguf_files import GgufFiles, turn
from app.adapters.models.gguf_model import GgufModel
from app.adapters.models.pack_file import BLOCK, PackReader
from app.core.cancellation import CancelToken
from app.core.domain.errors import Cancelled, LibraryUnwritable, ModelInvalid, PackInvalid
from app.core.domain.events import BytesDone, Listener
from app.core.llm import model_packs
from app.core.llm.model_packs import Manifest, PackedFile, PackedModel

AGAIN = "You can import it again at any time."
MARGIN = 64 << 20
"""Bytes left free for the library, which is on the same disk."""


class ImportedPacks:
    """``ModelPacks`` over a staging folder and a folder for embedders."""

    def __init__(self, incoming: Path, embedders: Path, models: GgufFiles) -> None:
        self._incoming = incoming
        self._embedders = embedders
        self._models = models
        self._turn = threading.Lock()

    def embedders(self) -> list[str]:
        catalogued = [m.name for m in catalogue() if m.purpose == "embedder" and find(m)]
        return [*catalogued, *sorted(map(str, self._embedders.glob("*/")))]

    def import_pack(
        self, path: str, listen: Listener, cancel: CancelToken
    ) -> tuple[list[str], list[str]]:
        pack = PackReader(path)
        with turn(self._turn, cancel):  # two imports of one pack would write into the same files
            return self._take_out(pack, listen, cancel)

    def _take_out(
        self, pack: PackReader, listen: Listener, cancel: CancelToken
    ) -> tuple[list[str], list[str]]:
        try:
            self._check_room(pack.manifest)
            done = 0
            for model in pack.manifest.models:
                for file in model.files:
                    _Copy(pack, model, file, self._place(model) / file.name).run(
                        _teller(listen, pack.path, done, pack.manifest.size), cancel
                    )
                    done += file.size
                _check(model, self._place(model))
            return self._adopt(pack.manifest)
        except (Cancelled, ModelInvalid):
            self._erase(pack.manifest)
            raise
        except OSError as error:
            if error.errno == errno.ENOSPC:  # other data on this disk needs space, too
                self._erase(pack.manifest)
            raise LibraryUnwritable(
                f"{pack.path} cannot be copied: {error.strerror or error}."
            ) from error

    def _place(self, model: PackedModel) -> Path:
        return self._incoming / model.identity

    def _check_room(self, manifest: Manifest) -> None:
        self._incoming.mkdir(mode=0o700, parents=True, exist_ok=True)
        files = (
            (file, self._place(model) / file.name)
            for model in manifest.models
            for file in model.files
        )
        needed = sum(file.size - _size(place) for file, place in files) + MARGIN
        free = shutil.disk_usage(self._incoming).free
        if needed > free:
            raise LibraryUnwritable(
                f"The pack needs {needed / 1e9:.1f} GB; {free / 1e9:.1f} GB are free.",
                title="Not enough disk space for the models",
                remedy="Free some space and import the pack again.",
            )

    def _adopt(self, manifest: Manifest) -> tuple[list[str], list[str]]:
        models, embedders = [], []
        for model in manifest.models:
            if model.kind == "model":
                models.append(self._adopt_model(model))
            else:
                embedders.append(self._adopt_embedder(model))
        return models, embedders

    def _adopt_model(self, model: PackedModel) -> str:
        place = self._place(model)
        path = self._models.adopt(place / model.weights.name, model.weights.sha256)
        for file in model.files:
            if file is not model.weights:
                (place / file.name).replace(f"{path}.{file.name}")
        shutil.rmtree(place)
        return path

    def _adopt_embedder(self, model: PackedModel) -> str:
        place, number = self._place(model), 1
        target = self._embedders / model.name
        self._embedders.mkdir(mode=0o700, exist_ok=True)
        while target.exists() and not _same(place, target, model):
            number += 1
            target = self._embedders / f"{model.name}-{number}"
        if target.exists():
            shutil.rmtree(place)
        else:
            place.replace(target)
        return str(target)

    def _erase(self, manifest: Manifest) -> None:
        for model in manifest.models:
            shutil.rmtree(self._place(model), ignore_errors=True)


class _Copy:
    """Copies one file out of a pack."""

    def __init__(
        self, pack: PackReader, model: PackedModel, file: PackedFile, target: Path
    ) -> None:
        self._pack = pack
        self._inside = f"{model.folder}/{file.name}"
        self._file = file
        self._target = target

    def run(self, tell: Callable[[int], None], cancel: CancelToken) -> None:
        """Copy the missing bytes. Raises ``PackInvalid`` if the checksum does not match."""
        self._target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        begun = self._target.exists()
        digest = self._copy(tell, cancel)
        if begun and digest != self._file.sha256:  # a power cut may have lost written bytes
            self._target.unlink()
            digest = self._copy(tell, cancel)
        if digest != self._file.sha256:
            raise PackInvalid(
                f"The checksum of {self._inside} in {self._pack.path} is wrong (SHA-256 {digest})."
            )

    def _copy(self, tell: Callable[[int], None], cancel: CancelToken) -> str:
        digest = hashlib.sha256()
        with self._target.open("a+b") as writing:
            writing.seek(0)
            while block := writing.read(BLOCK):
                _stop_if(cancel)
                digest.update(block)
                tell(writing.tell())
            for block in self._pack.blocks(self._inside, writing.tell()):
                _stop_if(cancel)
                writing.write(block)
                digest.update(block)
                tell(writing.tell())
            writing.flush()
            os.fsync(writing.fileno())
        return digest.hexdigest()


def _stop_if(cancel: CancelToken) -> None:
    if cancel.is_set():
        raise Cancelled("Importing the pack was cancelled.", remedy=AGAIN)


def _teller(listen: Listener, path: str, before: int, total: int) -> Callable[[int], None]:
    return lambda done: listen(BytesDone(path, before + done, total))


def _check(model: PackedModel, place: Path) -> None:
    """Verify that the files are a model that can be used. Raises ``ModelInvalid``."""
    if model.kind == "model":
        GgufModel(str(place / model.weights.name))
    else:
        model_packs.check_parts(
            (place / "modules.json").read_bytes(), f"{model.folder}/modules.json"
        )
        for file in model.files:
            if model_packs.is_config(file.name):
                data = _beginning(place / file.name)
                model_packs.check_config(data, f"{model.folder}/{file.name}")


def _beginning(path: Path) -> bytes:
    """A configuration, or as much of a longer file as shows that it is none."""
    with path.open("rb") as file:
        return file.read(model_packs.LONGEST_CONFIG + 1)


def _same(one: Path, other: Path, model: PackedModel) -> bool:
    names = [file.name for file in model.files]
    return filecmp.cmpfiles(one, other, names, shallow=False)[0] == names


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0

"""What a model pack says of itself: one file that carries models to a machine without a network.

A pack is a zip whose entries are stored as they are: ``models/NAME/NAME.gguf``,
``embedders/NAME/...`` with licence texts beside them, and the manifest, which names each file with
its size and SHA-256. Nothing in a pack can run: what could is refused by the name of the file.
"""

from __future__ import annotations

import hashlib
import json
import posixpath
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any, Literal, get_args

from app.core.domain.errors import PackInvalid
from app.core.llm.model_info import ModelInfo

ENDING = ".alcovepack"
MANIFEST = "alcove-pack.json"
FORMAT = 1
LARGEST_MANIFEST = 1 << 20
"""Bytes; a manifest has a line or two for each file."""

Kind = Literal["model", "embedder"]
TEXTS = frozenset({".txt", ".md"})
LICENCES = frozenset({"LICENSE", "LICENCE", "NOTICE", "COPYING"})
"""Files that are text without an ending that says so."""
ENDINGS: dict[Kind, frozenset[str]] = {
    "model": TEXTS | {".gguf"},
    "embedder": TEXTS | {".safetensors", ".json", ".model"},
}
"""What may lie in a pack. Weights as .bin, .pt or .pkl are pickles, which run code when they are
loaded, as .py does; .model is a vocabulary of SentencePiece, which is data."""
_PART = re.compile(r"sentence_transformers(\.[a-z]\w*)*\.[A-Z]\w*")
"""Where the parts of an embedder must come from: any other name would be imported by it. A class:
the modules of that library also hold others, such as torch, which have a ``load`` as parts do."""

_PLAIN = re.compile(r"(?!(?i:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))\w[\w.+@()\[\], -]*(?<![. ])")
"""A name that means the same on every system, and no folder above or hidden."""
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class PackedFile:
    """A file of a model: its path in the model's folder, its size in bytes, its SHA-256."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class PackedModel:
    """A model of a pack. ``licence`` is its short name, as in "apache-2.0", or empty."""

    kind: Kind
    name: str
    licence: str
    files: tuple[PackedFile, ...]

    @property
    def folder(self) -> str:
        """Where it lies in the pack."""
        return f"{self.kind}s/{self.name}"

    @property
    def size(self) -> int:
        """Bytes of its files."""
        return sum(file.size for file in self.files)

    @property
    def licensed(self) -> bool:
        """Whether the text of its licence goes with it, as far as names tell."""
        return any(
            "licen" in file.name.lower() or posixpath.basename(file.name) in LICENCES
            for file in self.files
        )

    @property
    def identity(self) -> str:
        """The same for two packs that carry the same."""
        return hashlib.sha256(repr((self.folder, self.files)).encode()).hexdigest()

    @property
    def weights(self) -> PackedFile:
        """The file of a language model."""
        return next(file for file in self.files if file.name.endswith(".gguf"))


@dataclass(frozen=True, slots=True)
class Manifest:
    """Everything a pack holds, and the version of the program that made it."""

    made_by: str
    models: tuple[PackedModel, ...]

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(model.size for model in self.models)


@dataclass(frozen=True, slots=True)
class Imported:
    """What a pack brought: language models, and the folders of embedders."""

    models: tuple[ModelInfo, ...]
    embedders: tuple[str, ...]


def render(manifest: Manifest) -> str:
    """The manifest as JSON."""
    return json.dumps({"format": FORMAT} | asdict(manifest), indent=1, ensure_ascii=False)


def parse(text: str | bytes) -> Manifest:
    """The manifest of a pack from elsewhere. Raises ``PackInvalid``."""
    try:
        data = json.loads(text)
        if data["format"] != FORMAT:
            raise PackInvalid(
                f"Its format is {data['format']}; this version of Alcove reads format {FORMAT}.",
                remedy="Install the version of Alcove that made the pack, or a later one.",
            )
        models = tuple(map(_model, data["models"]))
        manifest = Manifest(str(data["made_by"]), models)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise PackInvalid(f"{MANIFEST} does not follow the format: {error!r}.") from error
    check(*models)
    return manifest


def check(*models: PackedModel) -> None:
    """That models can be carried together and used. Raises ``PackInvalid`` that names what
    cannot."""
    _refuse_twins(model.folder for model in models)
    for model in models:
        _check(model)


def _check(model: PackedModel) -> None:
    _refuse_twins(file.name for file in model.files)
    for name in (model.name, *(file.name for file in model.files)):
        if not all(_PLAIN.fullmatch(part) for part in name.split("/")):
            raise PackInvalid(f"{name!r} is no name for a file in a pack.")
        if name != model.name and not carried(model.kind, name):
            allowed = ", ".join(sorted(ENDINGS[model.kind]))
            raise PackInvalid(
                f"{model.folder}/{name} may not be in a pack: it could hold code."
                f" Allowed are {allowed}."
            )
    names = [file.name for file in model.files]
    weights = [name for name in names if name.endswith((".gguf", ".safetensors"))]
    if "/" in model.name or (model.kind == "model" and len(weights) != 1):
        raise PackInvalid(f"{model.folder} must be one GGUF file with its licence.")
    if model.kind == "embedder" and not (weights and "modules.json" in names):
        raise PackInvalid(f"{model.folder} needs modules.json and weights as .safetensors.")


def check_parts(modules: str | bytes, name: str) -> None:
    """That modules.json (read from the file ``name``) names parts of sentence-transformers alone.
    Raises ``PackInvalid``."""
    try:
        types = [str(part["type"]) for part in json.loads(modules)]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise PackInvalid(f"{name} does not list the parts of an embedder.") from error
    for kind in types:
        if not _PART.fullmatch(kind):
            raise PackInvalid(f"{name} asks for {kind!r}, no part of sentence-transformers.")


def carried(kind: Kind, name: str) -> bool:
    """Whether a file of this name may be in a pack."""
    base = posixpath.basename(name)
    return base in LICENCES or posixpath.splitext(base)[1] in ENDINGS[kind]


def _model(data: Any) -> PackedModel:
    kind = data["kind"]
    if kind not in get_args(Kind):
        raise ValueError(f"{kind!r} is not a kind of model")
    files = tuple(_file(entry) for entry in data["files"])
    return PackedModel(kind, str(data["name"]), str(data["licence"]), files)


def _file(data: Any) -> PackedFile:
    name, size, digest = data["name"], data["size"], data["sha256"]
    if not isinstance(name, str) or type(size) is not int or size < 0:
        raise ValueError(f"{name!r} with {size!r} bytes")
    if not _DIGEST.fullmatch(digest):
        raise ValueError(f"{digest!r} is no SHA-256")
    return PackedFile(name, size, digest)


def _refuse_twins(names: Iterable[str]) -> None:
    """Names that differ by case or by the way of writing an accent are one file on some systems."""
    seen: set[str] = set()
    for name in names:
        known = unicodedata.normalize("NFKC", name).casefold()
        if known in seen:
            raise PackInvalid(f"{name} is in it twice.")
        seen.add(known)

"""Model packs: the manifest of a file that carries models to a machine without a network.

A pack is a zip of uncompressed entries: ``models/NAME/NAME.gguf``, ``embedders/NAME/...`` with
licence texts beside them, and the manifest with the size and SHA-256 of each file. Nothing in a
pack can execute: files that could are rejected by name.
"""

from __future__ import annotations

import hashlib
import json
import posixpath
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any, Literal, get_args

from app.core.domain.errors import PackInvalid
from app.core.llm.model_info import ModelInfo

ENDING = ".alcovepack"
MANIFEST = "alcove-pack.json"
FORMAT = 1
LARGEST_MANIFEST = 1 << 20
"""Bytes; a manifest needs a few lines for each file."""

Kind = Literal["model", "embedder"]
TEXTS = frozenset({".txt", ".md"})
LICENCES = frozenset({"LICENSE", "LICENCE", "NOTICE", "COPYING"})
"""Names of text files without extension."""
ENDINGS: dict[Kind, frozenset[str]] = {
    "model": TEXTS | {".gguf"},
    "embedder": TEXTS | {".safetensors", ".json", ".model"},
}
"""Extensions allowed in a pack. Weights as .bin, .pt or .pkl are pickles, which execute code when
loaded; .model is a SentencePiece vocabulary, which is data."""
_PART = re.compile(r"sentence_transformers(\.[a-z]\w*)*\.[A-Z]\w*")
"""Class names allowed as modules of an embedder: sentence-transformers imports whatever is named.
Only classes: its modules also expose others, such as torch, which have a ``load`` too."""

_CLASS = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+")
"""A dotted name: of a class or function that whatever reads the configuration may import."""
_OTHER_CLASSES = re.compile(r"torch\.nn\.modules\.\w+\.[A-Z]\w*")
"""Further class names allowed in configurations: activation functions and layers of PyTorch."""
_DATA = frozenset({".gz", ".jsonl", ".csv", ".tsv", ".zip", ".bin", ".onnx", ".h5"})
"""Endings of further files that configurations name, as those it was trained on."""
LONGEST_CONFIG = 1 << 20
"""Bytes of a configuration."""
VOCABULARIES = frozenset(
    {"tokenizer.json", "vocab.json", "merges.json", "added_tokens.json", "special_tokens_map.json"}
)
"""JSON files that no class is imported from; their tokens may look like names of classes."""
_PLAIN = re.compile(r"(?!(?i:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))\w[\w.+@()\[\], -]*(?<![. ])")
"""A file name that is valid on every system, neither hidden nor a parent folder."""
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class PackedFile:
    """A file of a model: path in the model's folder, size in bytes, SHA-256."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class PackedModel:
    """A model in a pack. ``licence`` is its short name, such as "apache-2.0", or empty."""

    kind: Kind
    name: str
    licence: str
    files: tuple[PackedFile, ...]

    @property
    def folder(self) -> str:
        """Its folder in the pack."""
        return f"{self.kind}s/{self.name}"

    @property
    def size(self) -> int:
        """Bytes of all its files."""
        return sum(file.size for file in self.files)

    @property
    def licensed(self) -> bool:
        """Whether it includes its licence text, judging by file names."""
        return any(
            "licen" in file.name.lower() or posixpath.basename(file.name) in LICENCES
            for file in self.files
        )

    @property
    def identity(self) -> str:
        """Equal for models with the same files."""
        return hashlib.sha256(repr((self.folder, self.files)).encode()).hexdigest()

    @property
    def weights(self) -> PackedFile:
        """The GGUF file of a language model."""
        return next(file for file in self.files if file.name.endswith(".gguf"))


@dataclass(frozen=True, slots=True)
class Manifest:
    """The content of a pack, and the version of the program that made it."""

    made_by: str
    models: tuple[PackedModel, ...]

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(model.size for model in self.models)


@dataclass(frozen=True, slots=True)
class Imported:
    """The result of an import: language models, and the folders of embedders."""

    models: tuple[ModelInfo, ...]
    embedders: tuple[str, ...]


def render(manifest: Manifest) -> str:
    """Serialise a manifest as JSON."""
    return json.dumps({"format": FORMAT} | asdict(manifest), indent=1, ensure_ascii=False)


def parse(text: str | bytes) -> Manifest:
    """Parse and validate an untrusted manifest. Raises ``PackInvalid``."""
    try:
        data = json.loads(text)
        if data["format"] != FORMAT:
            raise PackInvalid(
                f"Its format is {data['format']}; this version of Alcove supports format {FORMAT}.",
                remedy="Update Alcove to the version that made the pack, or later.",
            )
        models = tuple(map(_model, data["models"]))
        manifest = Manifest(str(data["made_by"]), models)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise PackInvalid(f"{MANIFEST} is malformed: {error!r}.") from error
    check(*models)
    return manifest


def check(*models: PackedModel) -> None:
    """Validate the models of a pack. Raises ``PackInvalid``."""
    _refuse_duplicates(model.folder for model in models)
    for model in models:
        _check(model)


def _check(model: PackedModel) -> None:
    _refuse_duplicates(file.name for file in model.files)
    for name in (model.name, *(file.name for file in model.files)):
        if not all(_PLAIN.fullmatch(part) for part in name.split("/")):
            raise PackInvalid(f"{name!r} is not an allowed file name in a pack.")
        if name != model.name and not is_allowed(model.kind, name):
            allowed = ", ".join(sorted(ENDINGS[model.kind]))
            raise PackInvalid(
                f"{model.folder}/{name} is not allowed in a pack: it could contain code."
                f" Allowed types: {allowed}."
            )
    names = [file.name for file in model.files]
    weights = [name for name in names if name.endswith((".gguf", ".safetensors"))]
    if "/" in model.name or (model.kind == "model" and len(weights) != 1):
        raise PackInvalid(f"{model.folder} must be one GGUF file with its licence.")
    if model.kind == "embedder" and not (weights and "modules.json" in names):
        raise PackInvalid(f"{model.folder} needs modules.json and weights as .safetensors.")


def check_parts(modules: str | bytes, name: str) -> None:
    """Check that modules.json (read from the file ``name``) names only classes of
    sentence-transformers. Raises ``PackInvalid``."""
    try:
        types = [str(part["type"]) for part in json.loads(modules)]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise PackInvalid(f"{name} does not list the modules of an embedder.") from error
    for kind in types:
        if not _PART.fullmatch(kind):
            raise PackInvalid(
                f"{name} asks for {kind!r}, which is not part of sentence-transformers."
            )


def is_config(name: str) -> bool:
    """Whether a file of an embedder may name classes, and must be checked."""
    base = posixpath.basename(name)
    return base.endswith(".json") and base not in VOCABULARIES


def check_config(data: bytes, name: str) -> None:
    """Check that a JSON file of an embedder (read from the file ``name``) names no classes but
    those of sentence-transformers and layers of PyTorch, and no code of its own. Raises
    ``PackInvalid``."""
    if len(data) > LONGEST_CONFIG:
        raise PackInvalid(f"{name} is too long for a configuration.")
    try:
        found = list(_strings(json.loads(data)))
    except (ValueError, RecursionError) as error:
        raise PackInvalid(f"{name} is not valid JSON.") from error
    for key, text in found:
        if key == "auto_map":
            raise PackInvalid(f"{name} asks for code of its own.")
        allowed = _PART.fullmatch(text) or _OTHER_CLASSES.fullmatch(text)
        is_file = posixpath.splitext(text)[1] in ENDINGS["embedder"] | _DATA
        if _CLASS.fullmatch(text) and not allowed and not is_file:
            raise PackInvalid(f"{name} asks for {text!r}, which is not part of an embedder.")


def _strings(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Yield every string, with the key that it or its list is under."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each, key)
    elif isinstance(value, dict):
        for name, each in value.items():
            if name == "auto_map":
                yield name, ""
            yield from _strings(each, name)


def is_allowed(kind: Kind, name: str) -> bool:
    """Whether a file of this name is allowed in a pack."""
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
        raise ValueError(f"{digest!r} is not a SHA-256")
    return PackedFile(name, size, digest)


def _refuse_duplicates(names: Iterable[str]) -> None:
    """Names that differ only in case or Unicode form are one file on some systems."""
    seen: set[str] = set()
    for name in names:
        known = unicodedata.normalize("NFKC", name).casefold()
        if known in seen:
            raise PackInvalid(f"It contains {name} twice.")
        seen.add(known)

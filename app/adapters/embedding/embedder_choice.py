"""Finds the embedder that the setting ``embedder`` means."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from app.adapters.embedding.sentence_transformers import bundled_folder
from app.adapters.models.catalogue_files import catalogue, find
from app.adapters.system.hardware import total_memory
from app.core.domain.errors import ModelMissing
from app.core.llm.model_catalogue import CatalogueModel, default_embedder


class EmbedderFolder(NamedTuple):
    """A sentence-transformers folder, its name in stamps, and the languages it was trained for."""

    path: str
    name: str
    languages: tuple[str, ...] = ()


BUNDLED_NAME = "all-MiniLM-L6-v2"


def bundled() -> EmbedderFolder:
    """The embedder that every installation has."""
    return EmbedderFolder(bundled_folder(), BUNDLED_NAME, ("en",))


def at(path: str) -> EmbedderFolder:
    """The embedder in a folder; the bundled one without."""
    if not path:
        return bundled()
    known = [bundled()]
    for model in catalogue():
        if model.purpose == "embedder" and not model.package and (found := find(model)):
            known.append(EmbedderFolder(found, model.folder, model.languages))
    other = EmbedderFolder(path, Path(path).name)
    return next((folder for folder in known if folder.path == path), other)


def chosen(setting: str = "") -> EmbedderFolder:
    """The embedder for a value of the setting: a name of the catalogue, a folder, or "" for the
    machine's default. Raises ``ModelMissing``."""
    models = [model for model in catalogue() if model.purpose == "embedder"]
    named = next((model for model in models if model.name == setting), None)
    if setting and not named:
        if not Path(setting).is_dir():
            raise ModelMissing(
                f"The embedder {setting} is neither in the catalogue nor a folder.",
                remedy="Set `embedder` in the settings to a name in `alcove models list`, or to"
                " the folder of a sentence-transformers model.",
            )
        return EmbedderFolder(setting, Path(setting).name)
    model = named or machine_default(models)
    if not model or model.package:
        return bundled()
    if path := find(model):
        return EmbedderFolder(path, model.folder, model.languages)
    if not named:
        return bundled()
    raise ModelMissing(
        f"The embedder {model.title} is not on this computer.",
        remedy=f"Fetch it with `alcove models fetch {model.name}`, or change the setting "
        "`embedder`.",
    )


def machine_default(models: list[CatalogueModel]) -> CatalogueModel | None:
    """The default embedder of the catalogue, or None for a machine too weak for it. That depends on
    what the machine has, not on what is free: each change would embed all passages again."""
    model = default_embedder(models) if models else None
    if model and total_memory() >= model.memory_bytes and (os.cpu_count() or 1) > 1:
        return model
    return None

"""Sees to the models before a start: fetches them, or says why the small ones are used.

``scripts/start.py`` runs it with the environment's Python. Where the settings name no language
model it is the default writer of the catalogue, unless too little memory is free, and where they
name no embedder the default one, unless the machine is too weak for it; ``--small`` (both small
ones), ``--writer`` and ``--embedder`` are written into the settings. A model that is here costs no
look at the network. Where one cannot be fetched, that which came with the program is used.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import fetch_models

from app.adapters.embedding.embedder_choice import machine_default
from app.adapters.models.catalogue_files import catalogue, find
from app.adapters.system.data_paths import DataPaths, find_home, prepare
from app.adapters.system.settings_file import SettingsFile, in_force
from app.core.domain.errors import AppError
from app.core.llm.model_catalogue import (
    CatalogueModel,
    default_writer,
    small_embedder,
    small_writer,
)

UNKNOWN = 2


def main(arguments: Sequence[str]) -> int:
    """Returns ``UNKNOWN`` for a name that is none; whatever else fails, there are models."""
    parser = argparse.ArgumentParser(description="See to the models before a start.")
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--writer", metavar="NAME")
    parser.add_argument("--embedder", metavar="NAME")
    options = parser.parse_args(arguments)
    writers = {model.name: model for model in catalogue() if model.purpose == "writer"}
    embedders = {model.name: model for model in catalogue() if model.purpose == "embedder"}
    writer, embedder = options.writer, options.embedder
    if options.small:
        writer = small_writer([*writers.values()]).name
        embedder = small_embedder([*embedders.values()]).name
    for kind, models, wanted in (
        ("writers", writers, writer),
        ("embedders", embedders, embedder),
    ):
        if wanted and wanted not in models:
            print(f"The {kind} are {', '.join(models)}; there is no {wanted}.", file=sys.stderr)
            return UNKNOWN
    home = find_home()
    if writer and fetched(writers[writer]):
        remember(home, model="" if writers[writer].default else writer)
    if embedder and fetched(embedders[embedder]):
        remember(home, embedder=embedder)
    try:
        settings = in_force(DataPaths(Path(home)).settings)
    except AppError:  # the program reports it
        return 0
    if not writer:
        see_to_writer(settings.model, writers)
    if not embedder:
        see_to_embedder(settings.embedder, embedders)
    return 0


def see_to_writer(name: str, writers: Mapping[str, CatalogueModel]) -> None:
    """Fetch the writer of the settings."""
    chosen = writers.get(name) if name else default_writer([*writers.values()])
    if chosen and not find(chosen) and (name or has_memory(chosen)):
        fetched(chosen)


def see_to_embedder(name: str, embedders: Mapping[str, CatalogueModel]) -> None:
    """Fetch the embedder of the settings, or the default one where the machine suits it."""
    chosen = embedders.get(name) if name else machine_default([*embedders.values()])
    if chosen and not find(chosen):
        fetched(chosen)


def has_memory(model: CatalogueModel) -> bool:
    """Whether enough memory is free for a model; says so if not."""
    from app.adapters.system.hardware import free_memory

    free = free_memory()
    if free < model.memory_bytes:
        print(
            f"{model.title} was not fetched: {free / 1e9:.1f} GB of memory are free, and it should "
            f"have {model.memory}. The small model answers; --writer {model.name} fetches it all "
            "the same."
        )
    return free >= model.memory_bytes


def fetched(model: CatalogueModel) -> bool:
    """Fetch a model unless it is here; says why if that fails."""
    try:
        fetch_models.present(model)
    except fetch_models.FetchError as error:
        print(f"{error}\nUntil then the model in use stays; --small does not try again.")
        return False
    return True


def remember(home: str, **chosen: str) -> None:
    """Write chosen models into the settings."""
    try:
        settings = SettingsFile(prepare(home).settings)
        before = settings.read()
        if (changed := replace(before, **chosen)) != before:  # type: ignore[arg-type]
            settings.change(changed)
    except AppError as error:
        print(f"{error}\n{error.remedy}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

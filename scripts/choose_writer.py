"""Sees to the writer before a start: fetches it, or says why the small one answers.

``scripts/start.py`` runs it with the environment's Python. Where the settings name no model it is
the default writer of the catalogue, unless too little memory is free; ``--small`` and ``--writer``
are written into the settings. A writer that is here costs no look at the network. Where one cannot
be fetched, the writer that came with the program answers.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import fetch_models

from app.adapters.models.catalogue_files import catalogue, find
from app.adapters.system.data_paths import DataPaths, find_home, prepare
from app.adapters.system.settings_file import SettingsFile, in_force
from app.core.domain.errors import AppError
from app.core.llm.model_catalogue import CatalogueModel, default_writer, small_writer

UNKNOWN = 2


def main(arguments: Sequence[str]) -> int:
    """Returns ``UNKNOWN`` for a name that is none; whatever else fails, there is a writer."""
    parser = argparse.ArgumentParser(description="See to the writer before a start.")
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--writer", metavar="NAME")
    options = parser.parse_args(arguments)
    models = [model for model in catalogue() if model.purpose == "writer"]
    writers = {model.name: model for model in models}
    wanted = small_writer(models).name if options.small else options.writer
    if wanted and wanted not in writers:
        print(f"The writers are {', '.join(writers)}; there is no {wanted}.", file=sys.stderr)
        return UNKNOWN
    home = find_home()
    if wanted:
        if fetched(writers[wanted]):
            remember(home, "" if writers[wanted].default else wanted)
        return 0
    try:
        model = in_force(DataPaths(Path(home)).settings).model
    except AppError:  # the program reports it
        return 0
    chosen = writers.get(model) if model else default_writer(models)
    if chosen and not find(chosen) and (model or has_memory(chosen)):
        fetched(chosen)
    return 0


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
        print(f"{error}\nUntil then the model in use answers; --small does not try again.")
        return False
    return True


def remember(home: str, model: str) -> None:
    """Write a model into the settings."""
    try:
        settings = SettingsFile(prepare(home).settings)
        if settings.read().model != model:
            settings.change(replace(settings.read(), model=model))
    except AppError as error:
        print(f"{error}\n{error.remedy}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

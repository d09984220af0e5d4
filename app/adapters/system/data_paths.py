"""Where things lie: one data folder, owner-only."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from app.core.domain.errors import LibraryUnwritable


@dataclass(frozen=True, slots=True)
class DataPaths:
    """Paths inside the data folder."""

    home: Path

    @property
    def library(self) -> Path:
        return self.home / "library.db"

    @property
    def metrics(self) -> Path:
        return self.home / "metrics.db"

    @property
    def evaluations(self) -> Path:
        return self.home / "evaluations.db"

    @property
    def vectors(self) -> Path:
        return self.home / "vectors"

    @property
    def weights(self) -> Path:
        """Remembers the hash of the embedder's weights."""
        return self.home / "weights.json"

    @property
    def snapshots(self) -> Path:
        """Copies of the library's database, for the day it is damaged."""
        return self.home / "snapshots"

    @property
    def running(self) -> Path:
        """There while a process works on the data folder, and after one that was killed."""
        return self.home / "running"

    @property
    def refusals(self) -> Path:
        """Attempts at the network, one a line."""
        return self.home / "refusals.jsonl"

    @property
    def logs(self) -> Path:
        return self.home / "logs"

    @property
    def keys(self) -> Path:
        """Hashes of the keys to the local API."""
        return self.home / "keys.json"

    @property
    def vault(self) -> Path:
        """The wrapped key of an encrypted library; there is none for others."""
        return self.home / "vault.json"

    @property
    def models(self) -> Path:
        return self.home / "models"

    @property
    def embedders(self) -> Path:
        """Embedders that were imported, a folder each."""
        return self.home / "embedders"

    @property
    def incoming(self) -> Path:
        """What was copied of a model pack so far; may be deleted."""
        return self.home / "incoming"

    @property
    def fast_models(self) -> Path:
        """Copies of models in a format that the processor computes faster; may be deleted."""
        return self.home / "fast-models"

    @property
    def states(self) -> Path:
        """What the language model computed of chats; may be deleted."""
        return self.home / "states"

    @property
    def documents(self) -> Path:
        """Copies of what was dropped on the library."""
        return self.home / "documents"

    @property
    def remote_embedder(self) -> Path:
        """Remembers which model embeds on another computer."""
        return self.home / "remote-embedder.json"

    @property
    def library_name(self) -> Path:
        """What this library is called on a server that holds its vectors."""
        return self.home / "library-name"

    @property
    def settings(self) -> Path:
        return self.home / "settings.toml"


def find_home(given: str | None = None) -> str:
    """The data folder: as given, or by ALCOVE_HOME, or where the system keeps user data."""
    if given or os.environ.get("ALCOVE_HOME"):
        return os.path.abspath(Path(given or os.environ["ALCOVE_HOME"]).expanduser())
    from platformdirs import user_data_dir

    return user_data_dir("Alcove", appauthor=False)


def prepare(home: str) -> DataPaths:
    """Make the data folder, readable by its owner alone."""
    places = DataPaths(Path(home))
    try:
        places.home.mkdir(mode=0o700, parents=True, exist_ok=True)
        if places.home.stat().st_mode & 0o077:  # it was there before, open to others
            places.home.chmod(0o700)
        places.models.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise LibraryUnwritable(
            f"The data folder {home} cannot be made: {error.strerror}.",
            remedy="Choose another with --home DIR or ALCOVE_HOME.",
        ) from error
    return places

"""Paths in the data folder, which only its owner can access."""

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
    def vector_folders(self) -> tuple[Path, Path]:
        """Folders of vector indexes: while one embedder takes over from another there are two."""
        return self.vectors, self.home / "vectors-2"

    @property
    def weights(self) -> Path:
        """Caches the hash of the embedder's weights."""
        return self.home / "weights.json"

    @property
    def snapshots(self) -> Path:
        """Snapshots of the library's database, restored after damage."""
        return self.home / "snapshots"

    @property
    def running(self) -> Path:
        """Exists while a process uses the data folder, and after a crash."""
        return self.home / "running"

    @property
    def refusals(self) -> Path:
        """Log of network access attempts."""
        return self.home / "refusals.jsonl"

    @property
    def logs(self) -> Path:
        return self.home / "logs"

    @property
    def keys(self) -> Path:
        """Hashes of the local API's keys."""
        return self.home / "keys.json"

    @property
    def vault(self) -> Path:
        """Wrapped key of an encrypted library; missing for others."""
        return self.home / "vault.json"

    @property
    def models(self) -> Path:
        return self.home / "models"

    @property
    def embedders(self) -> Path:
        """Imported embedders, a folder each."""
        return self.home / "embedders"

    @property
    def incoming(self) -> Path:
        """Staging folder of model packs; may be deleted."""
        return self.home / "incoming"

    @property
    def calibrations(self) -> Path:
        """Calibrations of models' answers, a file each."""
        return self.home / "calibrations"

    @property
    def fast_models(self) -> Path:
        """Copies of models in a format that is faster on this CPU; may be deleted."""
        return self.home / "fast-models"

    @property
    def gpu_crash(self) -> Path:
        """What is left of a process that died with a model on a GPU."""
        return self.home / "gpu-crash.txt"

    @property
    def states(self) -> Path:
        """KV caches of chats; may be deleted."""
        return self.home / "states"

    @property
    def documents(self) -> Path:
        """Imported copies of documents."""
        return self.home / "documents"

    @property
    def remote_embedder(self) -> Path:
        """Fingerprint of the remote embedder's model."""
        return self.home / "remote-embedder.json"

    @property
    def library_name(self) -> Path:
        """Name of this library on a vector server."""
        return self.home / "library-name"

    @property
    def settings(self) -> Path:
        return self.home / "settings.toml"


def find_home(given: str | None = None) -> str:
    """Return the data folder: as given, or ALCOVE_HOME, or in the system's folder for user data."""
    if given or os.environ.get("ALCOVE_HOME"):
        return os.path.abspath(Path(given or os.environ["ALCOVE_HOME"]).expanduser())
    from platformdirs import user_data_dir

    return user_data_dir("Alcove", appauthor=False)


def prepare(home: str) -> DataPaths:
    """Create the data folder, accessible only by its owner."""
    places = DataPaths(Path(home))
    try:
        places.home.mkdir(mode=0o700, parents=True, exist_ok=True)
        if places.home.stat().st_mode & 0o077:  # it existed and was open to others
            places.home.chmod(0o700)
        places.models.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise LibraryUnwritable(
            f"The data folder {home} cannot be created: {error.strerror}.",
            remedy="Choose another with --home DIR or ALCOVE_HOME.",
        ) from error
    return places

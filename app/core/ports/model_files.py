"""The ports of model files and model packs."""

from __future__ import annotations

from typing import Protocol

from app.core.cancellation import CancelToken
from app.core.domain.diagnostics import Finding
from app.core.domain.events import Listener
from app.core.llm.model_info import ModelInfo


class ModelFiles(Protocol):
    """Model files on this machine: bundled, imported, or given by path."""

    @property
    def bundled(self) -> str | None:
        """The model file that is used where no other is chosen, if any."""

    def paths(self) -> list[str]:
        """The bundled and the imported files."""

    def missing(self) -> list[ModelInfo]:
        """Language models of the catalogue that are not on this computer."""

    def resolve(self, model: str) -> str:
        """The path of a model given by its name in the catalogue; any other is a path itself."""

    def reference(self, path: str) -> str:
        """How the settings name a file: by its name in the catalogue, or else by its path."""

    def inspect(self, path: str) -> ModelInfo:
        """Read the metadata of a file, without loading the model. Raises ``ModelError``."""

    def import_file(self, path: str, listen: Listener, cancel: CancelToken) -> str:
        """Import a verified copy and return its path; an identical file is not copied again.

        Emits ``BytesDone``. Raises ``ModelError``, ``LibraryUnwritable`` or ``Cancelled``.
        """

    def remove(self, path: str) -> None:
        """Delete an imported file. Raises ``UsageError`` for any other."""

    def found(self) -> list[tuple[str, str]]:
        """(path, program) of model files that other programs installed on this machine."""

    def verify(self, path: str, listen: Listener, cancel: CancelToken) -> Finding:
        """Compare a file with its recorded checksum. Emits ``BytesDone``."""


class ModelPacks(Protocol):
    """Imports model packs, and lists the imported embedders."""

    def import_pack(
        self, path: str, listen: Listener, cancel: CancelToken
    ) -> tuple[list[str], list[str]]:
        """Import a pack; return the paths of its language models and the folders of its embedders.

        A second call resumes an interrupted import; a cancelled or failed one leaves nothing
        behind. Emits ``BytesDone``. Raises ``PackInvalid``, ``ModelError``,
        ``LibraryUnwritable`` or ``Cancelled``.
        """

    def embedders(self) -> list[str]:
        """The embedders that are here, as the setting names them: those of the catalogue by name,
        imported ones by folder."""

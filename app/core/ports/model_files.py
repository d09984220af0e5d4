"""The ports of model files and model packs."""

from __future__ import annotations

from typing import Protocol

from app.core.cancellation import CancelToken
from app.core.domain.diagnostics import Finding
from app.core.domain.events import Listener
from app.core.llm.model_info import ModelInfo


class ModelFiles(Protocol):
    """The model files on this machine: the bundled one, imported ones, any by its path."""

    @property
    def bundled(self) -> str | None:
        """The one that came with the program, if any did."""

    def paths(self) -> list[str]:
        """The bundled and the imported ones."""

    def inspect(self, path: str) -> ModelInfo:
        """What a file says of itself, without loading it. Raises ``ModelError``."""

    def copy_in(self, path: str, listen: Listener, cancel: CancelToken) -> str:
        """Import a checked copy; returns its path, that of an equal one when there is one already.

        Announces ``BytesDone``. Raises ``ModelError``, ``LibraryUnwritable`` or ``Cancelled``.
        """

    def remove(self, path: str) -> None:
        """Delete an imported file. Raises ``UsageError`` for any other."""

    def found(self) -> list[tuple[str, str]]:
        """(path, program) of model files that other programs keep on this machine."""

    def verify(self, path: str, listen: Listener, cancel: CancelToken) -> Finding:
        """Compare a file with the checksum recorded when it came. Announces ``BytesDone``."""


class ModelPacks(Protocol):
    """Takes models out of packs, and knows the embedders that came so."""

    def bring_in(
        self, path: str, listen: Listener, cancel: CancelToken
    ) -> tuple[list[str], list[str]]:
        """Import everything in a pack; returns paths of language models and folders of embedders.

        A second call goes on where an interrupted one stopped; a cancelled or refused one leaves
        nothing. Announces ``BytesDone``. Raises ``PackInvalid``, ``ModelError``,
        ``LibraryUnwritable`` or ``Cancelled``.
        """

    def embedders(self) -> list[str]:
        """The folders of those that were imported."""

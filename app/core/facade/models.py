"""Language models, model packs and embedders."""

from __future__ import annotations

from typing import Protocol

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.diagnostics import Finding
from app.core.domain.events import Listener, ignore
from app.core.llm.model_info import ModelInfo
from app.core.llm.model_packs import Imported


class ModelCalls(Protocol):
    """Calls about models."""

    def all(self) -> list[ModelInfo]:
        """The available models: on another computer, bundled, imported or chosen."""

    def missing(self) -> list[ModelInfo]:
        """Language models of the catalogue that are not on this computer."""

    def found(self) -> list[ModelInfo]:
        """Models of other programs on this machine that could be imported."""

    def import_file(
        self,
        path: str,
        choose: bool = True,
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> ModelInfo:
        """Check a GGUF file, copy it into the data folder, and use it when ``choose``."""

    def import_pack(
        self,
        path: str,
        choose: bool = True,
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> Imported:
        """Import all models of a pack, and use its first language model when ``choose``. An
        interrupted import resumes after the bytes that were copied."""

    def embedders(self) -> list[str]:
        """The embedders that are here, as the setting ``embedder`` names them: those of the
        catalogue by name, imported ones by folder."""

    def choose(self, path: str, listen: Listener = ignore) -> ModelInfo:
        """Use this model for answers, given by its path in ``all`` or its name in the catalogue.
        Raises ``ModelError``, and keeps the model in use then."""

    def verify(self, path: str, listen: Listener = ignore, cancel: CancelToken = NEVER) -> Finding:
        """Compare a model's checksum with the one recorded at its import."""

    def remove(self, path: str) -> None:
        """Delete an imported model that is not in use."""

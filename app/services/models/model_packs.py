"""Imports model packs and puts their models to use."""

from __future__ import annotations

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.events import Listener, ignore
from app.core.llm.model_packs import Imported
from app.core.ports.model_files import ModelPacks
from app.services.models.model_registry import ModelRegistry


class PackImporter:
    """Imports packs; on request the first language model of one is used from then on."""

    def __init__(self, packs: ModelPacks, models: ModelRegistry) -> None:
        self._packs = packs
        self._models = models

    def import_pack(
        self,
        path: str,
        choose: bool = True,
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> Imported:
        """Import a pack. Raises ``ModelError``, ``LibraryUnwritable`` or ``Cancelled``.

        A model that cannot be loaded here stays imported, but the current one stays in use.
        """
        paths, embedders = self._packs.import_pack(path, listen, cancel)
        if choose and paths:
            self._models.choose(paths[0], listen)
        return Imported(tuple(map(self._models.inspect, paths)), tuple(embedders))

    def embedders(self) -> list[str]:
        """The embedders that are here, as the setting ``embedder`` names them."""
        return self._packs.embedders()

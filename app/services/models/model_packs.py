"""Models that come in packs: taken out, and put to use."""

from __future__ import annotations

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.events import Listener, ignore
from app.core.llm.model_packs import Imported
from app.core.ports.model_files import ModelPacks
from app.services.models.model_registry import ModelRegistry


class PackImporter:
    """Imports packs; the first language model of one answers from then on, when that is wanted."""

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
        """Raises ``ModelError``, ``LibraryUnwritable`` or ``Cancelled``. A model that was imported
        and cannot be used here stays imported, and the one in use in use."""
        paths, embedders = self._packs.bring_in(path, listen, cancel)
        if choose and paths:
            self._models.choose(paths[0], listen)
        return Imported(tuple(map(self._models.inspect, paths)), tuple(embedders))

    def embedders(self) -> list[str]:
        """The folders of imported embedders."""
        return self._packs.embedders()

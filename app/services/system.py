"""The state of the whole, its settings, and its examination."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.core.domain.diagnostics import Finding
from app.core.domain.library import Status
from app.core.domain.servers import ServerStatus
from app.core.ports.catalog import Catalog
from app.core.ports.passages import PassageStore
from app.core.ports.settings import SettingsStore
from app.core.security.offline_proof import OfflineProof
from app.core.settings.settings import MachineSettings, Settings
from app.core.text.languages import covers
from app.services.doctor import Doctor
from app.services.models.model_registry import ModelRegistry
from app.services.vectors.embedders import Embedders


@dataclass(frozen=True, slots=True)
class Facts:
    """What does not change while the engine runs."""

    home: str
    version: str
    offline: str


class System:
    """Says how the library and the installation are, and keeps the settings."""

    def __init__(
        self,
        facts: Facts,
        settings: SettingsStore,
        catalog: Catalog,
        passages: PassageStore,
        embedders: Embedders,
        models: ModelRegistry,
        servers: Callable[[], tuple[ServerStatus, ...]],
        doctor: Doctor,
        prove: Callable[[], OfflineProof],
        check_embedder: Callable[[str], object] = lambda _: None,
    ) -> None:
        """``servers`` says how those on other computers are; ``prove`` tries the network.
        ``check_embedder`` raises ``ModelError`` for an embedder that cannot be loaded."""
        self._facts = facts
        self._settings = settings
        self._catalog = catalog
        self._passages = passages
        self._embedders = embedders
        self._models = models
        self._servers = servers
        self._doctor = doctor
        self._prove = prove
        self._check_embedder = check_embedder

    def status(self) -> Status:
        facts, files = self._facts, self._catalog.counts()
        identity, upcoming = self._embedders.current.embedder.identity, self._embedders.upcoming
        found = self._catalog.languages()
        return Status(
            roots=len(self._catalog.roots()),
            files=files,
            passages=self._passages.count(),
            vectors=self._passages.vector_count(identity.stamp),
            queue=files.get("pending", 0),
            embedder=identity.stamp,
            model=self._models.name,
            home=facts.home,
            version=facts.version,
            offline=facts.offline,
            device=self._models.device,
            idle_gpu=self._models.idle_gpu,
            uncovered={
                code: n for code, n in found.items() if not covers(identity.languages, code)
            },
            words_only=self._passages.queued(identity.stamp),
            next_embedder=upcoming.embedder.identity.name if upcoming else "",
            next_waiting=self._passages.queued(upcoming.stamp) if upcoming else 0,
            servers=self._servers(),
        )

    def doctor(self) -> list[Finding]:
        return self._doctor.examine()

    def offline_proof(self) -> OfflineProof:
        return self._prove()

    def settings(self) -> Settings:
        return self._settings.read()

    def change_settings(self, settings: Settings) -> None:
        if settings.embedder != self._settings.read().embedder:
            self._check_embedder(settings.embedder)
        self._settings.change(settings)

    def machine_settings(self) -> MachineSettings:
        return self._settings.machine

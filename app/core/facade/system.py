"""Status, checks, settings, and the proof that Alcove is offline."""

from __future__ import annotations

from typing import Protocol

from app.core.domain.diagnostics import Finding
from app.core.domain.library import Status
from app.core.security.offline_proof import OfflineProof
from app.core.settings.settings import MachineSettings, Settings


class SystemCalls(Protocol):
    """Calls about the installation."""

    def status(self) -> Status: ...

    def doctor(self) -> list[Finding]:
        """Examine the installation."""

    def offline_proof(self) -> OfflineProof:
        """Try every way to the network, in the engine and in an extractor process."""

    def settings(self) -> Settings: ...

    def change_settings(self, settings: Settings) -> None:
        """Write settings.toml; takes effect at once or at the next start of the engine."""

    def machine_settings(self) -> MachineSettings:
        """Defaults and locks that an administrator set for this machine."""

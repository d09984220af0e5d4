"""A ``SettingsStore`` in memory that accepts what a settings file accepts."""

from __future__ import annotations

from app.core.domain.errors import AppError, SettingsError
from app.core.settings.settings import MachineSettings, Settings
from app.core.settings.settings_text import parse, render


class FakeSettingsStore:
    """``refuse`` is raised by ``change``, as for a read-only disk."""

    def __init__(self, settings: Settings | None = None, refuse: AppError | None = None) -> None:
        self.refuse = refuse
        self.changes: list[Settings] = []
        self._settings = settings or Settings()
        self.machine = MachineSettings()

    def read(self) -> Settings:
        return self._settings

    def change(self, settings: Settings) -> None:
        text = render(settings)
        if any("\ud800" <= character <= "\udfff" for character in text):
            raise SettingsError("Not valid Unicode.")
        checked = parse(text)
        self.machine.check(checked)
        if self.refuse is not None:
            raise self.refuse
        self.changes.append(checked)
        self._settings = checked

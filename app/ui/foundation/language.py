"""The language of the desktop: the system's, or the one the user chose."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

SYSTEM = ""
NAMES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "ru": "Русский",
    "zh_CN": "简体中文",
}
"""Names of the languages by code, each in the language itself."""

FOLDER = Path(__file__).parents[1] / "translations"


class Language(QObject):
    """Translates the application; widgets with text must be rebuilt after ``changed``."""

    changed = Signal()

    def __init__(
        self, application: QApplication, choice: str = SYSTEM, parent: QObject | None = None
    ) -> None:
        super().__init__(parent or application)
        self._application = application
        self._translators: list[QTranslator] = []
        self.choice = choice
        self._speak()

    def choose(self, choice: str) -> None:
        """A code of ``NAMES``, or ``SYSTEM``."""
        if choice != self.choice:
            self.choice = choice
            self._speak()
            self.changed.emit()

    def _speak(self) -> None:
        for old in self._translators:
            self._application.removeTranslator(old)
        code = self.choice if self.choice in NAMES else system_language()
        locale = QLocale(code)
        system = QLocale.system()
        # Keep the user's regional formats where they belong to the same language.
        QLocale.setDefault(system if system.language() == locale.language() else locale)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._translators = [
            translator
            for name, place in ((f"qtbase_{code}", folder), (f"alcove_{code}", str(FOLDER)))
            if (translator := self._load(name, place)) is not None
        ]

    def _load(self, name: str, folder: str) -> QTranslator | None:
        translator = QTranslator(self)
        if translator.load(name, folder) and self._application.installTranslator(translator):
            return translator
        return None


def system_language() -> str:
    """The first of the system's languages that there is a translation for; otherwise English."""
    return _first_known(QLocale.system().uiLanguages())


def spoken() -> str:
    """The code of the language that the application speaks."""
    return _first_known([QLocale().name()])


def _first_known(wanted: Iterable[str]) -> str:
    for name in wanted:
        for code in NAMES:
            if name.replace("-", "_").split("_")[0] == code.split("_")[0]:
                return code
    return "en"

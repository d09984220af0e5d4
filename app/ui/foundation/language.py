"""The language of the desktop: the system's, or the one a person chose."""

from __future__ import annotations

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
"""Languages by code, each in its own words."""

FOLDER = Path(__file__).parents[1] / "translations"


class Language(QObject):
    """Translates the application; who shows words must be made anew after ``changed``."""

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
        # A person's own separators and dates hold, where they are those of the language.
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
    """The first of the system's languages that is spoken here; otherwise English."""
    for wanted in QLocale.system().uiLanguages():
        for code in NAMES:
            if wanted.replace("-", "_").split("_")[0] == code.split("_")[0]:
                return code
    return "en"

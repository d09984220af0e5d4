"""The theme of the application: chosen by the user, or the system's."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.theme import scale, stylesheet
from app.ui.theme.colours import LIGHT, LOOKS, Colours

SYSTEM = "system"
CHOICES = (SYSTEM, *LOOKS)

_current = LIGHT


def colours() -> Colours:
    """The current colours, for widgets that paint themselves."""
    return _current


def pen(colour: str) -> QColor:
    """A colour of the table as a ``QColor``."""
    return QColor(colour)


class Look(QObject):
    """Applies the theme, also when the system or the user changes it."""

    changed = Signal()

    def __init__(
        self, application: QApplication, choice: str = SYSTEM, parent: QObject | None = None
    ) -> None:
        super().__init__(parent or application)
        self._application = application
        self._choice = SYSTEM
        application.setStyle("Fusion")
        application.setFont(scale.font())
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._apply)
        hints.accessibility().contrastPreferenceChanged.connect(self._apply)
        self.choose(choice)

    @property
    def choice(self) -> str:
        return self._choice

    def choose(self, choice: str) -> None:
        """Set the theme: one of ``CHOICES``."""
        self._choice = choice if choice in CHOICES else SYSTEM
        schemes = {"light": Qt.ColorScheme.Light, SYSTEM: Qt.ColorScheme.Unknown}
        # Also applies to the window frame, where the system supports that.
        QGuiApplication.styleHints().setColorScheme(schemes.get(self._choice, Qt.ColorScheme.Dark))
        self._apply()

    def _apply(self) -> None:
        global _current
        _current = LOOKS[self._name()]
        self._application.setPalette(_palette(_current))
        self._application.setStyleSheet(stylesheet.render(_current))
        self.changed.emit()

    def _name(self) -> str:
        if self._choice != SYSTEM:
            return self._choice
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    table = {
        role.Window: colours.surface,
        role.WindowText: colours.text,
        role.Base: colours.raised,
        role.AlternateBase: colours.side,
        role.Text: colours.text,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.text,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.muted,
        role.Highlight: colours.selection,
        role.HighlightedText: colours.text,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Light: colours.raised,
        role.Midlight: colours.hover,
        role.Mid: colours.hairline,
        role.Dark: colours.outline,
        role.Shadow: colours.outline,
    }
    palette = QPalette()
    for name, colour in table.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.muted))
    return palette

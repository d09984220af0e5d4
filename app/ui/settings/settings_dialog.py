"""Settings dialog, built from the description of each setting: unit, bounds, default and help."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDoubleSpinBox,
    QFrame,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from app.core.settings.settings import SECTIONS, MachineSettings, Meta, Settings, describe
from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.theme import icons, scale
from app.ui.widgets import controls
from app.ui.widgets.controls import button, column, icon_button, label, panel, row

FIELD = 220


class Editor(QObject):
    """A widget for one value, with functions to read and to write it."""

    changed = Signal()

    def __init__(
        self, widget: QWidget, read: Callable[[], Any], write: Callable[[Any], object]
    ) -> None:
        super().__init__(widget)
        self.widget = widget
        self.read = read
        self.write = write


class SettingsDialog(QDialog):
    """Emits ``saved`` with the new settings, or with None when only the desktop's own changed."""

    saved = Signal(object)

    def __init__(
        self,
        settings: Settings,
        own: list[tuple[str, str, QWidget]],
        parent: QWidget,
        embedders: Sequence[str] = (),
        machine: MachineSettings | None = None,
    ) -> None:
        """``own`` are the desktop's own settings: name, help and widget; ``embedders`` are the
        folders of the embedders to choose from, ``machine`` are the administrator's settings."""
        super().__init__(parent)
        self._machine = machine or MachineSettings()
        self._settings = settings
        self._offers = {"embedder": embedders}
        self._editors: dict[str, Editor] = {}
        self._rows: list[tuple[QWidget, str]] = []
        self._sections: list[tuple[QWidget, list[QWidget]]] = []
        self.setWindowTitle(self.tr("Settings"))
        self.search = QLineEdit()
        self.search.setProperty("kind", "search")
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(FIELD)
        self.search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._filter)
        body = column(gap=0, margins=(24, 0, 24, 24))
        self._add_section(
            body,
            translate("settings", "Appearance and behaviour"),
            [setting_row(*each) for each in own],
        )
        for section, title in SECTIONS.items():
            names = [name for name, meta in describe().items() if meta.section == section]
            made = [self._row(name) for name in names]
            self._add_section(body, translate("settings", title), made)
        body.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(panel(body))
        save = button(self.tr("Save"), self._save, "primary")
        save.setDefault(True)
        # The engine reads its settings when it starts; only the desktop's own hold at once.
        self._later = label(self.tr("Takes effect after Alcove is restarted."), "muted")
        self._show_later()
        for editor in self._editors.values():
            editor.changed.connect(self._show_later)
        foot = row(
            self._later,
            None,
            button(self.tr("Cancel"), self.reject),
            save,
            margins=(24, 12, 24, 16),
        )
        head = row(label(self.tr("Settings"), "title"), None, self.search, margins=(24, 16, 24, 8))
        self.setLayout(column(head, area, controls.hairline(), foot, gap=0))
        self.resize(720, 640)

    def _add_section(self, body: Any, title: str, rows: list[QWidget]) -> None:
        heading = label(title, "caption")
        heading.setContentsMargins(0, scale.AROUND, 0, scale.UNIT)
        body.addWidget(heading)
        for made in rows:
            body.addWidget(made)
        self._sections.append((heading, rows))

    def _row(self, name: str) -> QWidget:
        meta, default = describe()[name], getattr(self._machine.defaults, name)
        offers = self._offers.get(name)
        editor = _offered(offers) if offers else editor_of(meta, default)
        self._editors[name] = editor
        title = translate("settings", meta.label)
        editor.write(getattr(self._settings, name))
        reset = icon_button(
            "undo",
            self.tr("Reset to default: {}").format(_text(default) or "–"),
            lambda: editor.write(default),
            size=14,
        )

        def show() -> None:
            reset.setEnabled(editor.read() != default)

        editor.changed.connect(show)
        show()
        help = translate("settings", meta.help)
        if name in self._machine.locked:
            editor.widget.setEnabled(False)
            locked = self.tr("Locked on this machine: {}").format(self._machine.locked[name])
            help = f"{help}\n{locked}"
        return setting_row(title, help, editor.widget, reset)

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for heading, rows in self._sections:
            for made in rows:
                about = str(made.property("about"))
                made.setVisible(all(word in about for word in words))
            heading.setVisible(any(not made.isHidden() for made in rows))

    def _changed(self) -> Settings:
        values = {name: editor.read() for name, editor in self._editors.items()}
        return replace(self._settings, **values)

    def _show_later(self) -> None:
        self._later.setVisible(self._changed() != self._settings)

    def _save(self) -> None:
        changed = self._changed()
        self.saved.emit(None if changed == self._settings else changed)
        self.accept()


def editor_of(meta: Meta, default: Any) -> Editor:
    """Build the editor that fits a setting's type and bounds."""
    if isinstance(default, bool):
        box = controls.Check()
        made = Editor(box, box.isChecked, box.setChecked)
        box.toggled.connect(made.changed)
        return made
    if isinstance(default, int):
        return _whole(meta)
    if isinstance(default, float):
        return _fraction(meta)
    if meta.choices:
        return _choice(meta)
    if isinstance(default, tuple):
        return _list()
    line = QLineEdit()
    made = Editor(line, line.text, line.setText)
    line.textChanged.connect(made.changed)
    return made


def _whole(meta: Meta) -> Editor:
    spin = QSpinBox()
    spin.setRange(int(meta.low or 0), int(meta.high if meta.high is not None else 2**31 - 1))
    if meta.low is not None:
        spin.setMinimum(int(meta.low))
    spin.setSuffix(f" {translate('settings', meta.unit)}" if meta.unit else "")
    spin.setGroupSeparatorShown(True)
    spin.lineEdit().setTextMargins(6, 0, 0, 0)
    made = Editor(spin, spin.value, spin.setValue)
    spin.valueChanged.connect(made.changed)
    return made


def _fraction(meta: Meta) -> Editor:
    spin = QDoubleSpinBox()
    spin.setRange(meta.low or 0.0, meta.high if meta.high is not None else 1e9)
    spin.setSingleStep(0.1)
    spin.lineEdit().setTextMargins(6, 0, 0, 0)
    spin.setSuffix(f" {translate('settings', meta.unit)}" if meta.unit else "")
    made = Editor(spin, spin.value, spin.setValue)
    spin.valueChanged.connect(made.changed)
    return made


def _choice(meta: Meta) -> Editor:
    box = controls.Choice()
    for choice in meta.choices:
        box.addItem(_choice_words(choice), choice)
    made = Editor(box, box.currentData, lambda value: box.setCurrentIndex(box.findData(value)))
    box.currentIndexChanged.connect(made.changed)
    return made


def _choice_words(choice: str) -> str:
    if not choice:
        return translate("settings", "Automatic")
    return wording.length(choice) or wording.language(choice)


def _offered(values: Sequence[str]) -> Editor:
    """Build an editable choice: any text, or one of ``values``."""
    box = controls.Choice()
    box.setEditable(True)
    box.addItems(["", *values])
    made = Editor(box, box.currentText, box.setEditText)
    box.editTextChanged.connect(made.changed)
    return made


def _list() -> Editor:
    line = QLineEdit()

    def read() -> tuple[str, ...]:
        return tuple(part.strip() for part in line.text().split(",") if part.strip())

    def write(value: tuple[str, ...]) -> None:
        line.setText(", ".join(value))
        line.setCursorPosition(0)

    made = Editor(line, read, write)
    line.textChanged.connect(made.changed)
    return made


def setting_row(title: str, help: str, widget: QWidget, reset: QWidget | None = None) -> QWidget:
    """Build the row of a setting: title, help, widget and reset button."""
    widget.setFixedWidth(FIELD)
    widget.setAccessibleName(title)
    widget.setAccessibleDescription(help)
    words = column(label(title), label(help, "muted", wrap=True), gap=2)
    line = row(words, scale.BETWEEN, widget, margins=(0, 8, 0, 8))
    line.setStretch(0, 1)
    if reset is not None:
        line.addWidget(reset)
    else:
        line.addSpacing(34)
    made = panel(line, line="bottom")
    made.setProperty("about", f"{title} {help}".casefold())
    return made


def _text(value: Any) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)

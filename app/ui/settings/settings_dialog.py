"""Settings dialog, built from the description of each setting: group, unit, bounds, default, help.

The groups are listed at the left; a search shows what fits of all of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFileDialog,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from app.core.retrieval.lexical_terms import fold
from app.core.settings.settings import GROUPS, MachineSettings, Meta, Settings, describe
from app.ui.foundation import reveal, wording
from app.ui.foundation.wording import translate
from app.ui.theme import scale
from app.ui.widgets import controls
from app.ui.widgets.controls import button, column, icon_button, label, panel, row
from app.ui.widgets.dialog import Dialog, scrolling
from app.ui.widgets.rows import Entry, RowList

FIELD = 208
SEARCH = 248
"""Width in pixels of the search, with room for its invitation in all languages."""
GROUP_WIDTH = 148
"""Width in pixels of the list of groups."""
ICONS = {
    "general": "sliders",
    "library": "library",
    "answers": "answer",
    "models": "cpu",
    "privacy": "shield",
    "network": "globe",
    "advanced": "settings",
}

ANYWHERE = 5
"""Letters from which a word that is sought may stand within another: "größe" in "Dateigröße", but
not "port" in "support"."""

_APART = re.compile(r"[^\w.]+")
_LETTERS = re.compile(r"[^\W\u2e80-\uffef]+")
"""A word of a script that sets words apart by spaces."""

OwnRow = tuple[str, tuple[str, ...], QWidget]
"""A setting of the desktop itself: its group, its English texts, and its widget. The texts, to be
translated as ``OwnSettings``, are its name, its help, and other words for it."""


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


class SettingsDialog(Dialog):
    """Emits ``saved`` with the new settings, or with None when only the desktop's own changed."""

    saved = Signal(object)

    def __init__(
        self,
        settings: Settings,
        own: list[OwnRow],
        parent: QWidget,
        embedders: Sequence[str] = (),
        machine: MachineSettings | None = None,
    ) -> None:
        """``own`` are the desktop's own settings, ``embedders`` the folders of the embedders to
        choose from, and ``machine`` the administrator's settings."""
        super().__init__(self.tr("Settings"), parent, 820, 640)
        self._machine = machine or MachineSettings()
        self._settings = settings
        self._offers = {"embedder": embedders}
        self._editors: dict[str, Editor] = {}
        self._sections: list[tuple[QWidget, list[QWidget]]] = []
        self.search = QLineEdit()
        self.search.setProperty("kind", "search")
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(SEARCH)
        controls.add_search_icon(self.search)
        self.search.textChanged.connect(self._filter)
        self.groups = RowList(self.tr("Groups"))
        self.groups.setFixedWidth(GROUP_WIDTH)
        body = column(gap=0, margins=(scale.BETWEEN, 0, scale.AROUND, scale.AROUND))
        for group in GROUPS:
            names = [name for name, meta in describe().items() if meta.shown_in == group]
            rows = [_own_row(texts, widget) for shown, texts, widget in own if shown == group]
            self._add_section(body, group, rows + [self._row(name) for name in names])
        body.addStretch(1)
        self._nothing = label(self.tr("No setting found."), "quiet")
        body.insertWidget(0, self._nothing)
        self.groups.rows.show([_group(group) for group in GROUPS])
        self.groups.setCurrentIndex(self.groups.rows.index(0))
        self.groups.selectionModel().currentChanged.connect(self._leave_search)
        self._body = scrolling(body)
        save = button(self.tr("Save"), self._save, "primary")
        save.setDefault(True)
        # The engine reads its settings when it starts; only the desktop's own hold at once.
        self._later = label(self.tr("Takes effect after Alcove is restarted."), "muted", wrap=True)
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
        foot.setStretch(0, 1)
        head = row(label(self.tr("Settings"), "title"), None, self.search, margins=(24, 16, 24, 8))
        middle = row(self.groups, self._body, gap=0, margins=(12, 0, 0, 0))
        middle.setStretch(1, 1)
        whole = column(head, middle, controls.hairline(), foot, gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._filter("")

    def _add_section(self, body: Any, group: str, rows: list[QWidget]) -> None:
        heading = label(group_words(group), "strong")
        heading.setContentsMargins(0, scale.INSIDE, 0, scale.UNIT)
        body.addWidget(heading)
        for made in rows:
            body.addWidget(made)
        self._sections.append((heading, rows))

    def _row(self, name: str) -> QWidget:
        meta, default = describe()[name], getattr(self._machine.defaults, name)
        offers = self._offers.get(name)
        editor = _offered(offers, meta) if offers else editor_of(meta, default)
        self._editors[name] = editor
        title, help = translate("settings", meta.label), help_of(meta, default)
        words = translate("settings", meta.words)
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
        if name in self._machine.locked:
            editor.widget.setEnabled(False)
            locked = self.tr("Locked on this machine: {}").format(self._machine.locked[name])
            help = f"{help}\n{locked}"
        made = setting_row(title, help, editor.widget, reset)
        _describe(made, title, help, words, meta.label, meta.help, meta.words, name)
        return made

    def _filter(self, text: str) -> None:
        """Show what fits of all groups; without a text the chosen group."""
        words = fold(text).split()
        current = self.groups.currentIndex().row()
        found = False
        for number, (heading, rows) in enumerate(self._sections):
            for made in rows:
                about = str(made.property("about"))
                fits = _is_about(about, words) if words else number == current
                made.setVisible(fits)
            heading.setVisible(any(not made.isHidden() for made in rows))
            found |= not heading.isHidden()
        self._nothing.setVisible(not found)
        self._body.verticalScrollBar().setValue(0)

    def _leave_search(self) -> None:
        """Show the group that was chosen, and no longer what was found."""
        if self.search.text():
            self.search.clear()  # which shows it
        else:
            self._filter("")

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
    if meta.path:
        return _path(meta)
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
    _show_unit(spin, meta)
    spin.setGroupSeparatorShown(not meta.is_name)
    spin.lineEdit().setTextMargins(6, 0, 0, 0)
    made = Editor(spin, spin.value, spin.setValue)
    spin.valueChanged.connect(made.changed)
    return made


def _fraction(meta: Meta) -> Editor:
    spin = QDoubleSpinBox()
    spin.setRange(meta.low or 0.0, meta.high if meta.high is not None else 1e9)
    spin.setSingleStep(0.1)
    spin.lineEdit().setTextMargins(6, 0, 0, 0)
    _show_unit(spin, meta)
    made = Editor(spin, spin.value, spin.setValue)
    spin.valueChanged.connect(made.changed)
    return made


def _show_unit(spin: QSpinBox | QDoubleSpinBox, meta: Meta) -> None:
    """Show the unit behind the number, and words for 0 where it is no number like others."""
    spin.setSuffix(f" {translate('settings', meta.unit)}" if meta.unit else "")
    if meta.zero and spin.minimum() == 0:
        spin.setSpecialValueText(translate("settings", meta.zero))


def _choice(meta: Meta) -> Editor:
    box = controls.Choice()
    for choice in meta.choices:
        box.addItem(_choice_words(choice), choice)
    made = Editor(box, box.currentData, lambda value: box.setCurrentIndex(box.findData(value)))
    box.currentIndexChanged.connect(made.changed)
    return made


def _choice_words(choice: str) -> str:
    """A choice in words, with its name in the file where the help speaks of it."""
    known = {
        "": translate("settings", "Automatic"),
        "auto": translate("settings", "Automatic"),
        "on": translate("settings", "On"),
        "off": translate("settings", "Off"),
        "extractive": translate("settings", "Copies words (extractive)"),
        "small": translate("settings", "Sentences (small)"),
        "large": translate("settings", "Sentences (large)"),
    }
    return known.get(choice) or wording.length(choice) or wording.language(choice)


def _offered(values: Sequence[str], meta: Meta) -> Editor:
    """Build an editable choice: any text, one of ``values``, or a file or folder to look for."""
    box = controls.Choice()
    box.setEditable(True)
    box.addItems(["", *values])
    made = Editor(_with_chooser(box, box.setEditText, meta), box.currentText, box.setEditText)
    box.editTextChanged.connect(made.changed)
    return made


def _path(meta: Meta) -> Editor:
    """Build an editor for a file or folder: its path, and a button to look for it."""
    line = QLineEdit()
    made = Editor(_with_chooser(line, line.setText, meta), line.text, line.setText)
    line.textChanged.connect(made.changed)
    return made


def _with_chooser(field: QWidget, write: Callable[[str], object], meta: Meta) -> QWidget:
    """A field, and a button beside it that lets the user choose its file or folder."""
    title = translate("settings", meta.label)

    def choose() -> None:
        start = reveal.start_folder()
        if meta.path == "folder":
            path = QFileDialog.getExistingDirectory(field, title, start)
        else:
            path, _ = QFileDialog.getOpenFileName(field, title, start)
        if path:
            write(path)

    look = translate("settings", "Choose a folder…")
    if meta.path == "file":
        look = translate("settings", "Choose a file…")
    line = row(field, icon_button("folder-open", look, choose), gap=scale.UNIT)
    line.setStretch(0, 1)
    whole = panel(line)
    whole.setFocusProxy(field)
    return whole


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


def help_of(meta: Meta, default: Any) -> str:
    """What a setting does, and how its value is written."""
    help = translate("settings", meta.help)
    if isinstance(default, tuple):
        separated = translate("settings", "Set several apart by commas.")
        return f"{help} {separated}"
    return help


def setting_row(title: str, help: str, widget: QWidget, reset: QWidget | None = None) -> QWidget:
    """Build the row of a setting: title, help, widget and reset button."""
    widget.setFixedWidth(FIELD)
    named = widget.focusProxy() or widget
    named.setAccessibleName(title)
    named.setAccessibleDescription(help)
    words = column(label(title, wrap=True), label(help, "muted", wrap=True), gap=2)
    line = row(words, scale.BETWEEN, widget, margins=(0, 8, 0, 8))
    line.setStretch(0, 1)
    if reset is not None:
        line.addWidget(reset)
    else:
        line.addSpacing(37)
    return panel(line, line="bottom")


def _own_row(texts: Sequence[str], widget: QWidget) -> QWidget:
    """Build the row of a setting of the desktop itself."""
    title, help, words = (translate("OwnSettings", text) for text in texts)
    made = setting_row(title, help, widget)
    _describe(made, title, help, words, *texts)
    return made


def _describe(made: QWidget, *texts: str) -> None:
    """Let a row be found by these texts: those in English, too, as many know the word for a thing
    from other programs."""
    made.setProperty("about", fold(" ".join(texts)))


def _is_about(about: str, words: Sequence[str]) -> bool:
    """Whether all words stand in a folded text: the short ones at the beginning of its words."""
    starts = f" {_APART.sub(' ', about)}"
    return all(word in about if _is_anywhere(word) else f" {word}" in starts for word in words)


def _is_anywhere(word: str) -> bool:
    """Whether a word that is sought may stand within another, as where no spaces are written."""
    return len(word) >= ANYWHERE or not _LETTERS.fullmatch(word)


def group_words(group: str) -> str:
    """The name of a group."""
    return translate("settings", GROUPS[group])


def _group(group: str) -> Entry:
    return Entry(group_words(group), ICONS[group], item=group)


def _text(value: Any) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)

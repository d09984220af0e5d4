"""The settings dialog: finding, changing and resetting every setting."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QToolButton,
    QWidget,
)

from app.core.settings.settings import GROUPS, MachineSettings, Settings, describe
from app.ui.foundation import reveal
from app.ui.settings.settings_dialog import SettingsDialog
from app.ui.shell.tasks import OwnSettings


@pytest.fixture
def parent(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def dialog(parent):
    texts = ("Stay in the tray", "Closing leaves it running.", "background")
    own = [("general", texts, QCheckBox())]
    dialog = SettingsDialog(Settings(passages=7, exclude=("a", "b")), own, parent)
    dialog.show()
    return dialog


def test_every_setting_has_its_editor_with_its_value(dialog):
    assert set(dialog._editors) == set(describe())
    values = {name: editor.read() for name, editor in dialog._editors.items()}
    assert Settings(**values) == Settings(passages=7, exclude=("a", "b"))


def test_only_changes_are_saved(qtbot, dialog):
    dialog._editors["answer_tokens"].write(512)
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog._save()
    assert saved.args[0] == Settings(passages=7, exclude=("a", "b"), answer_tokens=512)


def test_nothing_changed_is_nothing_to_save(qtbot, dialog):
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog._save()
    assert saved.args[0] is None


def test_a_change_that_needs_a_restart_says_so(dialog):
    later = next(
        label for label in dialog.findChildren(QLabel) if label.text().startswith("Takes effect")
    )
    assert not later.isVisible()
    dialog._editors["answer_tokens"].write(512)
    assert later.isVisible()
    dialog._editors["answer_tokens"].write(Settings().answer_tokens)
    assert not later.isVisible()


def test_bounds_hold(dialog):
    editor = dialog._editors["passages"]
    editor.write(10_000)
    assert editor.read() == describe()["passages"].high


def test_imported_embedders_are_offered_and_others_can_be_named(parent):
    dialog = SettingsDialog(Settings(embedder="/mine"), [], parent, ["/home/embedders/e5"])
    editor = dialog._editors["embedder"]
    assert editor.read() == "/mine"
    box = editor.widget.focusProxy()
    assert box.findText("/home/embedders/e5") >= 0
    box.setCurrentIndex(box.findText("/home/embedders/e5"))
    assert editor.read() == "/home/embedders/e5"
    editor.write("")
    assert editor.read() == ""


def test_what_is_locked_is_shown_with_the_reason_and_cannot_be_changed(parent):
    machine = MachineSettings("/etc/x", Settings(passages=5), {"passages": "Call 4711."})
    dialog = SettingsDialog(Settings(passages=5), [], parent, machine=machine)
    assert not dialog._editors["passages"].widget.isEnabled()
    assert dialog._editors["answer_tokens"].widget.isEnabled()
    dialog.show()
    dialog.search.setText("call 4711")
    shown = [row for _, rows in dialog._sections for row in rows if row.isVisible()]
    assert len(shown) == 1


def test_search_shows_what_fits(dialog):
    dialog.search.setText("passage")
    shown = [row for _, rows in dialog._sections for row in rows if row.isVisible()]
    assert 1 <= len(shown) < len(describe())
    assert all("passage" in str(row.property("about")) for row in shown)
    dialog.search.setText("no such setting")
    assert not any(row.isVisible() for _, rows in dialog._sections for row in rows)
    assert dialog._nothing.isVisible()


def found(dialog, sought: str) -> list[str]:
    """Names of the settings that a search shows."""
    dialog.search.setText(sought)
    rows = [row for _, rows in dialog._sections for row in rows if row.isVisible()]
    return [row.findChild(QLabel).text() for row in rows]


WORDS = {
    "en": [
        ("dark mode", "Theme"),
        ("font size", "Size of text and controls"),
        ("language", "Language"),
        ("port", "Local API: port"),
        ("graphics card", "Layers on the graphics card (GPU)"),
        ("password", "Encryption"),
        ("autostart", "Start at login"),
        ("scanner", "Text recognition (OCR)"),
    ],
    "de": [
        ("dunkelmodus", "Design"),
        ("schriftgröße", "Größe von Schrift und Bedienelementen"),
        ("sprache", "Sprache"),
        ("passwort", "Verschlüsselung"),
        ("dark mode", "Design"),
    ],
    "es": [
        ("modo oscuro", "Tema"),
        ("tamano", "Tamaño del texto y los controles"),
        ("contraseña", "Cifrado"),
    ],
    "ru": [
        ("тёмная тема", "Тема"),
        ("шрифт", "Размер текста и элементов"),
        ("пароль", "Шифрование"),
    ],
    "zh_CN": [
        ("深色", "主题"),
        ("字号", "文字和控件大小"),
        ("密码", "加密"),
        ("端口", "本地 API：端口"),
    ],
}
"""What a user types by language, and the setting that is meant."""


def test_a_setting_is_found_by_the_words_that_a_user_has_for_it(desktop):
    for code, sought in WORDS.items():
        desktop.context.language.choose(code)
        own = OwnSettings(desktop.context)
        dialog = SettingsDialog(Settings(), own.rows(), desktop.window)
        own.setParent(dialog)
        dialog.show()
        for words, meant in sought:
            assert meant in found(dialog, words), (code, words)
        dialog.close()
    desktop.context.language.choose("en")


def test_a_short_word_is_not_found_within_another(dialog):
    assert "Local API: port" in found(dialog, "port")
    assert "Require a source" not in found(dialog, "port")  # it has 'supports' in its explanation
    assert "Require a source" in found(dialog, "support")


def test_each_setting_has_other_words_to_find_it_by(language):
    names = [name for name, meta in describe().items() if not meta.words]
    assert not names


def test_an_amount_has_its_unit_and_a_choice_is_in_words(dialog):
    counts = {"temperature", "api_port"}
    for name, meta in describe().items():
        editor = dialog._editors[name].widget
        if isinstance(editor, QAbstractSpinBox) and name not in counts:
            is_zero = meta.zero and editor.value() == 0
            assert editor.text() == meta.zero if is_zero else editor.text().endswith(meta.unit), (
                name
            )
            assert meta.unit, name
        if isinstance(editor, QComboBox) and not editor.isEditable():
            shown = {editor.itemText(n) for n in range(editor.count())}
            assert not shown & {"", "auto", "on", "off", "extractive"}, name


def test_a_zero_that_chooses_by_itself_is_in_words(dialog):
    for name in ("passages", "first_token_seconds", "threads"):
        editor = dialog._editors[name].widget
        editor.setValue(0)
        assert editor.text() == describe()[name].zero
        editor.setValue(3)
        assert editor.text().startswith("3")


def headings(dialog) -> list[str]:
    return [heading.text() for heading, _ in dialog._sections if heading.isVisible()]


def test_settings_are_in_groups_and_a_search_goes_across_them(dialog):
    assert [dialog.groups.rows.index(row).data() for row in range(7)] == list(GROUPS.values())
    assert headings(dialog) == ["General"]
    dialog.groups.setCurrentIndex(dialog.groups.rows.index(5))
    assert headings(dialog) == ["Network"]
    assert dialog._editors["api_port"].widget.isVisible()
    dialog.search.setText("model")
    assert headings(dialog) == [
        "Answers",
        "Models",
        "Privacy",
        "Network",
        "Advanced",
    ]
    dialog.groups.setCurrentIndex(dialog.groups.rows.index(1))
    assert (dialog.search.text(), headings(dialog)) == ("", ["Library"])


def test_each_setting_is_in_a_group():
    assert {meta.shown_in for meta in describe().values()} <= set(GROUPS)


def test_a_port_has_no_separators_and_an_amount_has(dialog):
    assert dialog._editors["api_port"].widget.text() == "8484"
    assert dialog._editors["extractor_memory_mb"].widget.text() == "2,048 MB"


def test_a_file_is_chosen_in_a_dialog_that_begins_in_the_documents(dialog, monkeypatch):
    asked = []

    def choose(parent, title, start):
        asked.append(start)
        return "/home/ana/key.txt", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    editor = dialog._editors["vectors_key_file"]
    editor.widget.findChild(QToolButton).click()
    assert editor.read() == "/home/ana/key.txt"
    assert asked == [reveal.start_folder()]

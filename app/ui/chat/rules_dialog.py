"""Dialog for the rules of one chat, which add to those of the library."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.domain.guardrails import Guardrails
from app.core.settings.settings import Settings, describe
from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.settings.settings_dialog import Editor, editor_of, help_of, setting_row
from app.ui.widgets.controls import button, column, label
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.flow import Flow

FIELDS = {
    "answer_language": "language",
    "answer_length": "length",
    "must_cite": "must_cite",
    "refused_topics": "refused_topics",
    "persona": "persona",
    "answer_form": "form",
}
"""Fields of ``Guardrails`` by the library setting that each corresponds to."""


class RulesDialog(Dialog):
    """Emits ``saved`` with the new rules."""

    saved = Signal(object)

    def __init__(self, rules: Guardrails, parent: QWidget) -> None:
        super().__init__(self.tr("Rules of this chat"), parent, 640)
        self.editors: dict[str, Editor] = {}
        body = column(gap=0)
        for name, field in FIELDS.items():
            meta = describe()[name]
            default = getattr(Settings(), name)
            editor = self.editors[field] = editor_of(meta, default)
            editor.write(getattr(rules, field))
            title = translate("settings", meta.label)
            body.addWidget(setting_row(title, help_of(meta, default), editor.widget))
        note = label(
            self.tr(
                "These apply in addition to the rules in the settings, which apply to every chat."
            ),
            "muted",
            wrap=True,
        )
        save = button(self.tr("Save"), self._save, "primary")
        save.setDefault(True)
        head = column(label(self.tr("Rules of this chat"), "title"), note)
        self.fill(head, body, Flow(button(self.tr("Cancel"), self.reject), save, right=True))

    def _save(self) -> None:
        self.saved.emit(Guardrails(**{name: e.read() for name, e in self.editors.items()}))
        self.accept()


def words(rules: Guardrails) -> str:
    """A summary of the rules in one line; empty for none."""
    parts = (
        wording.language(rules.language) if rules.language else "",
        wording.length(rules.length) if rules.length else "",
        translate("rules", "only with a source") if rules.must_cite else "",
        translate("rules", "in a fixed form") if rules.form else "",
        translate("rules", "not about {}").format(", ".join(rules.refused_topics))
        if rules.refused_topics
        else "",
        translate("rules", "with a role of the model") if rules.persona else "",
    )
    return wording.SEPARATOR.join(filter(None, parts))

"""Page of the local API: a switch, the address it listens on, and the keys for other programs."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit

from app.core.domain.folders import RootStatus
from app.core.facade import Facade
from app.core.security.api_keys import AccessKey, NewKey
from app.ui.foundation import wording
from app.ui.foundation.calls import Ask, Calls, Requests
from app.ui.foundation.wording import translate
from app.ui.settings.api_service import ApiService
from app.ui.widgets import controls
from app.ui.widgets.controls import Check, Choice, button, column, label, panel, row
from app.ui.widgets.flow import Flow
from app.ui.widgets.page import Page
from app.ui.widgets.rows import Entry, RowList, entry_at

FOLDER = 280
"""Width in pixels of the choice of folders for a key."""


class ApiPage(Page):
    """Starts and stops the listener; creates and revokes keys."""

    def __init__(self, calls: Calls, api: ApiService) -> None:
        super().__init__(translate("api", "Local API"))
        self._calls = calls
        self._surveys = Requests(calls)
        self._service = api
        self.switch = Check(translate("api", "Let other programs on this computer use Alcove"))
        self.switch.clicked.connect(self._switch)
        self.state = label(wrap=True)
        self.list = RowList(translate("api", "Keys"))
        self.folder = Choice()
        self.folder.setAccessibleName(translate("api", "Folders the key can access"))
        self.folder.shrink()
        self.folder.setMinimumWidth(FOLDER)
        make = button(translate("api", "Create a key…"), self._ask_name, "primary")
        self._revoke = button(translate("api", "Revoke"), self._revoke_current)
        self.secret = QLineEdit(readOnly=True)
        self.secret.setAccessibleName(translate("api", "New key"))
        copy = button(translate("api", "Copy"), self._copy)
        shown = label(translate("api", "Copy the new key now. It is not shown again."), "small")
        new = column(shown, row(self.secret, copy), gap=4, margins=8)
        self._new = panel(new)
        self._new.hide()
        hint = label(
            translate(
                "api",
                "With a key, editors, scripts and agents can use the model and search the library. "
                "The listening process cannot connect to anything. The manual (F1) says how.",
            ),
            "quiet",
            wrap=True,
        )
        buttons = Flow(self.folder, make, self._revoke)
        content = column(hint, 8, self.switch, self.state, self._new, self.list, buttons, gap=8)
        content.setStretch(content.count() - 2, 1)
        self.fill(content)
        api.changed.connect(self._show_state)
        self.list.selectionModel().currentChanged.connect(self._show_buttons)
        self._show_state()

    def refresh(self) -> None:
        self._surveys.ask(_survey, self._take, self.failed.emit)
        self._service.look()

    def make_key(self, name: str) -> None:
        """Create a key of this name for the chosen folders, and show its secret."""
        roots = self.folder.currentData()
        self._calls.ask(
            lambda facade: facade.api_keys.make(name, (roots,) if roots else ()),
            self._show_new,
            self.failed.emit,
        )

    def _switch(self, wanted: bool) -> None:
        self._calls.ask(lambda facade: _set_enabled(facade, wanted), failed=self.failed.emit)
        self._service.start() if wanted else self._service.stop()

    def _show_state(self) -> None:
        service = self._service
        self.switch.setChecked(bool(service.address) or service.starting)
        if service.address:
            words = translate("api", "Listening on {}").format(service.address)
        elif service.starting:
            words = translate("api", "Starting…")
        else:
            words = translate("api", "Off: no port is open.")
        self.state.setText(words)
        controls.style(self.state, tone="warning" if service.address else "")

    def _take(self, survey: tuple[list[AccessKey], list[RootStatus]]) -> None:
        keys, folders = survey
        self.list.rows.show([entry(key) for key in keys])
        paths = [status.root.path for status in folders]
        if [self.folder.itemData(n) for n in range(self.folder.count())] != ["", *paths]:
            self.folder.clear()
            self.folder.addItem(translate("api", "All folders"), "")
            for path in paths:
                words = translate("api", "Only {}").format(wording.home_relative(path))
                self.folder.addItem(words, path)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self._revoke.setEnabled(entry_at(self.list.currentIndex()) is not None)

    def _ask_name(self) -> None:
        title, words = self.tr("Create a key"), self.tr("What is the key for?")
        name, given = QInputDialog.getText(self, title, words)
        if given and name.strip():
            self.make_key(name)

    def _show_new(self, made: NewKey) -> None:
        self.secret.setText(made.secret)
        self._new.show()
        self.refresh()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.secret.text())
        self.said.emit(self.tr("Key copied to the clipboard."))

    def _revoke_current(self) -> None:
        if (found := entry_at(self.list.currentIndex())) is not None:
            key: AccessKey = found.item
            self._new.hide()
            self.secret.clear()
            self._change(lambda facade: facade.api_keys.revoke(key.id))

    def _change(self, work: Ask) -> None:
        self._calls.ask(work, failed=self.failed.emit).ended.connect(self.refresh)


def entry(key: AccessKey) -> Entry:
    """Build the row of a key: name, accessible folders, and date of creation."""
    reach = ", ".join(map(wording.home_relative, key.roots)) or translate("api", "all folders")
    made = translate("api", "created {}").format(wording.moment(key.created_at))
    return Entry(
        key.name, "key", "muted", key.id, lines=(reach, made), item=key, tip=wording.tip(reach)
    )


def _survey(facade: Facade) -> tuple[list[AccessKey], list[RootStatus]]:
    return facade.api_keys.all(), facade.library.folders()


def _set_enabled(facade: Facade, wanted: bool) -> None:
    facade.system.change_settings(replace(facade.system.settings(), api=wanted))

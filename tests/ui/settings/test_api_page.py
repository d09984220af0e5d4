"""The local API page: off by default, keys, and the status badge."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QInputDialog

from app.ipc.api_listener_lock import announced
from app.ui.foundation import launcher
from app.ui.widgets.rows import entry_at

ADDRESS = "http://127.0.0.1:8484/v1"


def opened(qtbot, desktop):
    page = desktop.main_view.pages.open("api")
    qtbot.waitUntil(lambda: page.folder.count() > 1)
    return page


def names(page):
    rows = page.list.rows
    return [entry_at(rows.index(row)).text for row in range(rows.rowCount())]


def test_it_is_off_until_somebody_switches_it_on(qtbot, desktop, demo_facade, home, monkeypatch):
    orders = []
    monkeypatch.setattr(launcher, "_order", lambda order: orders.append(order) or True)
    page = opened(qtbot, desktop)
    assert (page.switch.isChecked(), page.state.text()) == (False, "Off: no port is open.")
    page.switch.click()
    assert orders == [{"api": True}]  # the launcher knows the data folder
    assert page.state.text() == "Starting…"
    qtbot.waitUntil(lambda: demo_facade.system.settings().api)
    with announced(home, ADDRESS):
        desktop.context.api.look()
        assert page.state.text() == f"Listening on {ADDRESS}"
        assert desktop.main_view.status.offline.text() == (
            "Offline; local API open to this computer"
        )
        page.switch.click()
        assert orders[-1] == {"stop_api": True}
        qtbot.waitUntil(lambda: not demo_facade.system.settings().api)
    desktop.context.api.look()
    assert not page.switch.isChecked()
    assert desktop.main_view.status.offline.text() == "Offline: enforced by the kernel"


def test_one_that_was_started_by_a_command_is_shown_too(qtbot, desktop, home):
    page = opened(qtbot, desktop)
    with announced(home, ADDRESS):
        desktop.context.api.look()
        assert page.switch.isChecked()
        offline = desktop.main_view.pages.open("offline")
        qtbot.waitUntil(lambda: offline.list.rows.rowCount() > 5)
        rows = [entry_at(offline.list.rows.index(n)) for n in range(offline.list.rows.rowCount())]
        assert [row.lines for row in rows if "port is open" in row.text] == [(ADDRESS,)]


def test_why_it_did_not_start_is_said(qtbot, desktop, home, monkeypatch):
    monkeypatch.setattr(launcher, "_order", lambda order: True)
    page = opened(qtbot, desktop)
    page.switch.click()
    said = Path(launcher.api_outcome(home))
    said.parent.mkdir(parents=True)
    error = {
        "code": "app-error",
        "title": "Cannot open the port",
        "reason": "In use.",
        "remedy": "Choose another.",
    }
    said.write_text(json.dumps({"error": error}))
    with qtbot.waitSignal(desktop.context.api.failed) as failed:
        desktop.context.api.look()
    assert failed.args[0].title == "Cannot open the port"
    assert not page.switch.isChecked()


def test_a_folder_in_the_place_of_another_can_be_chosen(qtbot, desktop, demo_facade):
    page = opened(qtbot, desktop)
    demo_facade.roots = [replace(root, path=f"{root.path}-new") for root in demo_facade.roots]
    page.refresh()
    qtbot.waitUntil(lambda: page.folder.itemData(1) == demo_facade.roots[0].path)


def test_a_key_is_made_shown_once_and_revoked(qtbot, desktop, demo_facade, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("editor", True))
    page = opened(qtbot, desktop)
    page.folder.setCurrentIndex(1)
    page._ask_name()
    qtbot.waitUntil(lambda: names(page) == ["editor"])
    assert demo_facade.access[0].roots == (demo_facade.roots[0].path,)
    assert page.secret.text() == "secret"
    page._copy()
    assert QApplication.clipboard().text() == "secret"
    page.list.setCurrentIndex(page.list.rows.index(0))
    page._revoke.click()
    qtbot.waitUntil(lambda: names(page) == [])
    assert page.secret.text() == ""

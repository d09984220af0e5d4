"""The page that proves that nothing leaves, over the clinic's engine and the test's own process."""

from __future__ import annotations

from dataclasses import replace

from app.core.offline import Attempt, OfflineProof, ProcessProof, Refusal, Uncovered
from app.ui import offline_page
from app.ui.rows import entry_at

DENIED = ProcessProof("desktop", 7, 2, True, (Attempt("TCP", "Python", True, "EACCES"),))


def opened(qtbot, desktop, monkeypatch):
    monkeypatch.setattr(offline_page, "examine", lambda kind: replace(DENIED, kind=kind))
    page = desktop.room.pages.open("offline")
    qtbot.waitUntil(lambda: page.list.rows.rowCount() > 5)
    model = page.list.rows
    return [entry_at(model.index(row)) for row in range(model.rowCount())]


def test_every_process_shows_what_was_refused(qtbot, desktop, monkeypatch):
    shown = {entry.text: entry for entry in opened(qtbot, desktop, monkeypatch)}
    for kind in ("This window", "Engine", "Reader of documents"):
        assert shown[kind].icon == "good"
        assert "EACCES" in shown[kind].tip
    assert "6 of 6 attempts refused" in shown["Engine"].lines[0]
    assert "engine.sock" in shown["Engine"].lines[1]
    assert shown["Attempts in daily work so far: 0"].icon == "good"
    assert set(Uncovered) <= {" ".join(entry.tip.split()) for entry in shown.values()} | set(shown)


def test_what_was_not_refused_and_what_was_tried_stand_out(qtbot, desktop, clinic, monkeypatch):
    leak = ProcessProof("engine", 1, 0, False, (Attempt("UDP", "child", False, ""),))
    tried = Refusal(1_700_000_000.0, "engine", "chatty", "socket.getaddrinfo 'x.invalid'")
    monkeypatch.setattr(clinic, "offline_proof", lambda: OfflineProof((leak,), (tried,)))
    shown = {entry.text: entry for entry in opened(qtbot, desktop, monkeypatch)}
    assert shown["Engine"].icon == "warning"
    assert "NOT REFUSED" in shown["Engine"].tip
    found = shown["Attempts in daily work so far: 1"]
    assert found.icon == "warning"
    assert "chatty" in found.lines[0]

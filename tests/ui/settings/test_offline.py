"""The offline page, over the demo facade and the test's own process."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel

from app.core.domain.servers import ServerStatus
from app.core.llm.model_info import ModelInfo
from app.core.security.offline_proof import (
    Attempt,
    OfflineProof,
    ProcessProof,
    ServerConnection,
    Uncovered,
    Violation,
)
from app.ui.foundation import wording
from app.ui.models.models_page import fit
from app.ui.settings import offline_page
from app.ui.widgets.rows import entry_at

DENIED = ProcessProof("desktop", 7, 2, True, (Attempt("TCP", "Python", True, "EACCES"),))


def opened(qtbot, desktop, monkeypatch):
    monkeypatch.setattr(offline_page, "examine", lambda kind: replace(DENIED, kind=kind))
    page = desktop.main_view.pages.open("offline")
    qtbot.waitUntil(lambda: page.list.rows.rowCount() > 5)
    model = page.list.rows
    return [entry_at(model.index(row)) for row in range(model.rowCount())]


def test_every_process_shows_what_was_refused(qtbot, desktop, monkeypatch):
    shown = {entry.text: entry for entry in opened(qtbot, desktop, monkeypatch)}
    for kind in ("This window", "Engine", "Document extractor"):
        assert shown[kind].icon == "good"
        assert "EACCES" in shown[kind].tip
    assert "6 of 6 attempts blocked" in shown["Engine"].lines[0]
    assert "engine.sock" in shown["Engine"].lines[1]
    assert shown["Attempts during normal use so far: 0"].icon == "good"
    assert set(Uncovered) <= {" ".join(entry.tip.split()) for entry in shown.values()} | set(shown)


def test_what_was_not_refused_and_what_was_tried_stand_out(
    qtbot, desktop, demo_facade, monkeypatch
):
    leak = ProcessProof("engine", 1, 0, False, (Attempt("UDP", "child", False, ""),))
    tried = Violation(1_700_000_000.0, "engine", "chatty", "socket.getaddrinfo 'x.invalid'")
    monkeypatch.setattr(
        demo_facade.system, "offline_proof", lambda: OfflineProof((leak,), (tried,))
    )
    shown = {entry.text: entry for entry in opened(qtbot, desktop, monkeypatch)}
    assert shown["Engine"].icon == "warning"
    assert "NOT BLOCKED" in shown["Engine"].tip
    found = shown["Attempts during normal use so far: 1"]
    assert found.icon == "warning"
    assert "chatty" in found.lines[0]


SERVERS = (
    ServerStatus("vectors", "chroma.lan:8000"),
    ServerStatus("generation", "gpu.lan:8080", "gpu.lan:8080: ServerConnection refused."),
)


def test_with_servers_set_the_badge_says_what_goes_where(qtbot, desktop, demo_facade, monkeypatch):
    told = replace(demo_facade.system.status(), servers=SERVERS)
    monkeypatch.setattr(demo_facade.system, "status", lambda: told)
    desktop.context.library.refresh()
    badge = desktop.main_view.status.offline
    qtbot.waitUntil(lambda: "chroma" in badge.text())
    assert badge.text() == "Vectors: chroma.lan:8000 · Answers: gpu.lan:8080 (unreachable)"
    assert badge.property("tone") == "warning"
    desktop.main_view.pages.open("welcome")
    said = [words.text() for words in desktop.main_view.pages.currentWidget().findChildren(QLabel)]
    assert any("other computers on your network" in words for words in said)
    assert "Everything happens on this computer." not in said
    proof = OfflineProof(
        (DENIED,),
        servers={"vectors": "chroma.lan:8000"},
        connections=(ServerConnection("vectors", "chroma.lan:8000", "10.0.0.2", 3, 1, 1.7e9),),
    )
    monkeypatch.setattr(demo_facade.system, "offline_proof", lambda: proof)
    shown = {entry.text: entry for entry in opened(qtbot, desktop, monkeypatch)}
    assert shown["Vectors go to chroma.lan:8000, as set in your settings"].icon == "warning"
    (made,) = shown["Connections to chroma.lan:8000: 3 made, 1 failed"].lines
    assert "10.0.0.2" in made


def test_a_model_of_a_server_has_no_size_and_runs_there():
    url = "http://gpu.lan:8080/v1"
    model = ModelInfo("large", url, 0, "", 4096, "", active=True, device="gpu.lan:8080")
    assert wording.model(model) == "4,096 tokens of context"
    assert fit(model) == "Runs on a server in your network"

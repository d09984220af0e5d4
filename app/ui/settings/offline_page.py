"""Page that shows how network access is blocked, and the checks of the installation."""

from __future__ import annotations

from dataclasses import replace

from app.core.domain.diagnostics import Finding
from app.core.facade import Facade
from app.core.security.offline_proof import OfflineProof, ProcessProof, ServerConnection, Uncovered
from app.sandbox.probe import examine
from app.sandbox.sockets import NO_NAME
from app.ui.foundation import wording
from app.ui.foundation.calls import Calls, Requests
from app.ui.foundation.wording import translate
from app.ui.library.library_state import LibraryState
from app.ui.settings.api_service import ApiService
from app.ui.widgets import controls
from app.ui.widgets.controls import button, column, label
from app.ui.widgets.page import Page
from app.ui.widgets.rows import Entry, RowList


class OfflinePage(Page):
    """Runs the checks of engine and desktop whenever it is opened."""

    def __init__(self, calls: Calls, library: LibraryState, api: ApiService) -> None:
        super().__init__(translate("offline", "Network access"))
        self._checks = Requests(calls)
        self._library = library
        self._api = api
        self._title = label(words="title", wrap=True)
        self._words = label(wrap=True)
        self.list = RowList(translate("offline", "Checks"))
        self._heading = label(words="caption")
        self._heading.setContentsMargins(0, 16, 0, 4)
        content = column(self._title, self._words, self._heading, self.list, gap=8)
        content.setStretch(3, 1)
        again = button(translate("offline", "Check again"), self.refresh)
        self.fill(content, again)

    def refresh(self) -> None:
        status = self._library.status
        how = status.offline if status else ""
        address = self._api.address
        servers = status.servers if status else ()
        self._title.setText(wording.offline(how, address, servers))
        doubtful = address or servers or not how
        controls.style(self._title, tone="warning" if doubtful else "positive")
        self._words.setText(" ".join(filter(None, (wording.sent(servers), proof(how)))))
        self._heading.setText(translate("offline", "Checking…"))
        self._checks.ask_instead(_check, self._take, self.failed.emit)

    def _take(self, found: tuple[OfflineProof, list[Finding]]) -> None:
        proof, findings = found
        self._heading.setText(translate("offline", "Checked just now"))
        self.list.rows.show(
            [
                Entry(translate("offline", "Attempts to reach the network"), heading=True),
                *map(process, proof.processes),
                *map(server, proof.servers.items()),
                *map(connection, proof.connections),
                listener(self._api.address),
                violations(proof),
                Entry(translate("offline", "Installation"), heading=True),
                *map(entry, findings),
                Entry(translate("offline", "What this does not cover"), heading=True),
                *(
                    Entry(wording.core_text(text), tip=wording.tip(wording.core_text(text)))
                    for text in Uncovered
                ),
            ]
        )


def _check(facade: Facade) -> tuple[OfflineProof, list[Finding]]:
    """Probe this process, too, and fetch the proof and the doctor's findings. Runs in a thread."""
    proof = facade.system.offline_proof()
    own = examine("desktop")
    return replace(proof, processes=(own, *proof.processes)), facade.system.doctor()


def process(found: ProcessProof) -> Entry:
    """Build the row of a process, with every attempt in its tooltip."""
    refused = sum(attempt.refused for attempt in found.attempts)
    words = translate("offline", "{0} of {1} attempts blocked")
    lines = [words.format(wording.number(refused), wording.number(len(found.attempts)))]
    if found.seccomp == 2:
        lines.append(
            translate("offline", "seccomp filter of the kernel active; it cannot be removed")
        )
    if found.landlock:
        lines.append(translate("offline", "confined to its files by Landlock"))
    if found.memory_hidden is False or found.secrets:
        lines.append(translate("offline", "OPEN TO OTHER PROCESSES"))
    sockets = ", ".join(map(_socket, found.sockets))
    opened = translate("offline", "open sockets: {}").format(sockets) if sockets else ""
    tip = [
        f"{attempt.by}, {attempt.way}: {_result(attempt.refused, attempt.said)}"
        for attempt in found.attempts
    ]
    glyph, tone = ("good", "positive") if found.refused else ("warning", "warning")
    shown = tuple(filter(None, (wording.SEPARATOR.join(lines), opened)))
    return Entry(kind(found.kind), glyph, tone, tip=wording.tip(*tip), lines=shown, item=found.kind)


def _socket(described: str) -> str:
    """The table of a socket in the kernel, and its name."""
    return wording.shown(described).replace(NO_NAME, translate("offline", "(no name)"))


def _result(refused: bool, words: str) -> str:
    return words if refused else translate("offline", "NOT BLOCKED")


def kind(name: str) -> str:
    """Name of a kind of process, in the user's language."""
    known = {
        "desktop": translate("offline", "This window"),
        "engine": translate("offline", "Engine"),
        "extractor": translate("offline", "Document extractor"),
        "listener": translate("offline", "Local API listener"),
        "egress": translate(
            "offline", "Egress process, the only one that may connect to your servers"
        ),
    }
    return known.get(name, name)


def listener(address: str) -> Entry:
    """Build the row of the local API: whether a port is open on this computer."""
    if not address:
        return Entry(
            translate("offline", "The local API is off: no port is open"), "good", "positive"
        )
    title = translate("offline", "The local API is on: a port is open")
    return Entry(title, "warning", "warning", lines=(address,), tip=wording.tip(address))


def server(sent_to: tuple[str, str]) -> Entry:
    """Build the row of a service that the settings place on a server."""
    name, place = sent_to
    words = translate("offline", "{0} go to {1}, as set in your settings")
    return Entry(words.format(wording.service(name), wording.shown(place)), "warning", "warning")


def connection(made: ServerConnection) -> Entry:
    """Build the row of the connections to a server, from the egress process's log."""
    words = translate("offline", "Connections to {0}: {1} made, {2} failed")
    numbers = map(wording.number, (made.made, made.failed))
    latest = translate("offline", "{0}, last connection {1}").format(
        wording.shown(made.address), wording.moment(made.latest)
    )
    return Entry(words.format(wording.shown(made.place), *numbers), "good", lines=(latest,))


def violations(proof: OfflineProof) -> Entry:
    """Build the row of the violation log: attempts by Alcove or a library during normal use."""
    count = len(proof.violations)
    title = translate("offline", "Attempts during normal use so far: {}").format(
        wording.number(count)
    )
    lines = tuple(
        f"{wording.moment(violation.at)} {violation.library}: {wording.shown(violation.target)}"
        for violation in proof.violations[-3:]
    )
    glyph, tone = ("warning", "warning") if count else ("good", "positive")
    return Entry(title, glyph, tone, lines=lines)


def entry(finding: Finding) -> Entry:
    """Build the row of a finding."""
    glyph, tone = ("good", "positive") if finding.ok else ("warning", "warning")
    lines = tuple(filter(None, (wording.found(finding), wording.core_text(finding.remedy))))
    tip = wording.tip(*lines)
    return Entry(title(finding.name), glyph, tone, tip=tip, lines=lines, item=finding.name)


def title(name: str) -> str:
    """Name of a finding, in the user's language."""
    known = {
        "Server for vectors": translate("offline", "Server for vectors"),
        "Server for generation": translate("offline", "Server for answers"),
        "Server for embedding": translate("offline", "Server for embeddings"),
        "Machine": translate("offline", "Machine"),
        "Data folder": translate("offline", "Data folder"),
        "Settings": translate("offline", "Settings"),
        "Network": translate("offline", "Network"),
        "Confinement": translate("offline", "Confinement"),
        "Embedder": translate("offline", "Embedding model"),
        "Documents": translate("offline", "Documents"),
        "Vector index": translate("offline", "Vector index"),
        "Language model": translate("offline", "Language model"),
        "Layout": translate("offline", "Where the model runs"),
    }
    return known.get(name, name)


def proof(how: str) -> str:
    """Explain in plain words how network access is blocked."""
    match how:
        case "kernel":
            return translate(
                "offline",
                "The engine, which reads your documents and runs the model, gave up the right to "
                "open network connections before it loaded anything. The operating system's "
                "kernel blocks every attempt, including those of any library inside it. This "
                "window shows what the engine sends; it loads no remote images and follows no "
                "links.",
            )
        case "process":
            return translate(
                "offline",
                "The engine, which reads your documents and runs the model, refuses to open "
                "network connections. This system offers no way to enforce that from outside; a "
                "firewall rule can.",
            )
    return translate(
        "offline",
        "Network access is not blocked on this system. The engine has no reason to use it, but "
        "that is a promise, not a proof.",
    )

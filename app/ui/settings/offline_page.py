"""How it is made sure that nothing leaves this computer, and what the engine found about itself."""

from __future__ import annotations

from dataclasses import replace

from app.core.domain.diagnostics import Finding
from app.core.facade import Facade
from app.core.security.offline_proof import OfflineProof, ProcessProof, ServerConnection, Uncovered
from app.sandbox.probe import examine
from app.ui.foundation import wording
from app.ui.foundation.calls import Calls, Requests
from app.ui.foundation.wording import translate
from app.ui.library.library import Library
from app.ui.settings.api_service import ApiService
from app.ui.widgets import controls
from app.ui.widgets.controls import button, column, label
from app.ui.widgets.page import Page
from app.ui.widgets.rows import Entry, RowList


class OfflinePage(Page):
    """Asks the engine to examine itself whenever it is opened."""

    def __init__(self, calls: Calls, library: Library, api: ApiService) -> None:
        super().__init__(translate("offline", "Offline"))
        self._examinations = Requests(calls)
        self._library = library
        self._api = api
        self._title = label(words="title", wrap=True)
        self._words = label(wrap=True)
        self.list = RowList(translate("offline", "What was examined"))
        self._heading = label(words="caption")
        self._heading.setContentsMargins(0, 16, 0, 4)
        content = column(self._title, self._words, self._heading, self.list, gap=8)
        content.setStretch(3, 1)
        again = button(translate("offline", "Examine again"), self.refresh)
        self.fill(content, again)

    def refresh(self) -> None:
        status = self._library.status
        how = status.offline if status else ""
        address = self._api.address
        servers = status.servers if status else ()
        self._title.setText(wording.offline(how, address, servers))
        doubtful = address or servers or not how
        controls.dress(self._title, tone="warning" if doubtful else "positive")
        self._words.setText(" ".join(filter(None, (wording.sent(servers), proof(how)))))
        self._heading.setText(translate("offline", "Examining…"))
        self._examinations.ask_instead(_examined, self._take, self.failed.emit)

    def _take(self, found: tuple[OfflineProof, list[Finding]]) -> None:
        proof, findings = found
        self._heading.setText(translate("offline", "Examined just now"))
        self.list.rows.show(
            [
                Entry(translate("offline", "Attempts to reach the network"), heading=True),
                *map(process, proof.processes),
                *map(server, proof.servers.items()),
                *map(connection, proof.connections),
                listener(self._api.address),
                ledger(proof),
                Entry(translate("offline", "Installation"), heading=True),
                *map(entry, findings),
                Entry(translate("offline", "What this does not cover"), heading=True),
                *(Entry(wording.stock(text), tip=wording.tip(wording.stock(text)))
                  for text in Uncovered),
            ]
        )  # fmt: skip


def _examined(facade: Facade) -> tuple[OfflineProof, list[Finding]]:
    """In a thread: what this process finds belongs to the proof, too."""
    proof = facade.system.offline_proof()
    own = examine("desktop")
    return replace(proof, processes=(own, *proof.processes)), facade.system.doctor()


def process(found: ProcessProof) -> Entry:
    """The row of a process, with every attempt in its tooltip."""
    refused = sum(attempt.refused for attempt in found.attempts)
    words = translate("offline", "{0} of {1} attempts refused")
    lines = [words.format(wording.number(refused), wording.number(len(found.attempts)))]
    if found.seccomp == 2:
        lines.append(translate("offline", "a seccomp filter of the kernel is on, for good"))
    sockets = ", ".join(map(wording.shown, found.sockets))
    opened = translate("offline", "open sockets: {}").format(sockets) if sockets else ""
    tip = [f"{attempt.by}, {attempt.way}: {_said(attempt.refused, attempt.said)}"
           for attempt in found.attempts]  # fmt: skip
    glyph, tone = ("good", "positive") if found.refused else ("warning", "warning")
    shown = tuple(filter(None, (wording.SEPARATOR.join(lines), opened)))
    return Entry(kind(found.kind), glyph, tone, tip=wording.tip(*tip), lines=shown, item=found.kind)


def _said(refused: bool, words: str) -> str:
    return words if refused else translate("offline", "NOT REFUSED")


def kind(name: str) -> str:
    """A kind of process, in the user's language."""
    known = {
        "desktop": translate("offline", "This window"),
        "engine": translate("offline", "Engine"),
        "extractor": translate("offline", "Reader of documents"),
        "listener": translate("offline", "Listener of the local API"),
        "egress": translate("offline", "Courier, which alone may connect to the servers"),
    }
    return known.get(name, name)


def listener(address: str) -> Entry:
    """The row of the local API: whether a port is open on this computer."""
    if not address:
        return Entry(
            translate("offline", "The local API is off: no port is open"), "good", "positive"
        )
    title = translate("offline", "The local API is on: a port is open")
    return Entry(title, "warning", "warning", lines=(address,), tip=wording.tip(address))


def server(sent_to: tuple[str, str]) -> Entry:
    """The row of what is sent elsewhere, by the settings."""
    name, place = sent_to
    words = translate("offline", "{0} go to {1}, as you set it")
    return Entry(words.format(wording.service(name), wording.shown(place)), "warning", "warning")


def connection(made: ServerConnection) -> Entry:
    """The row of the connections to a server, as the courier kept account of them."""
    words = translate("offline", "Connections to {0}: {1}, and {2} that failed")
    numbers = map(wording.number, (made.made, made.failed))
    latest = translate("offline", "{0}, the latest at {1}").format(
        wording.shown(made.address), wording.moment(made.latest)
    )
    return Entry(words.format(wording.shown(made.place), *numbers), "good", lines=(latest,))


def ledger(proof: OfflineProof) -> Entry:
    """The row of what Alcove itself or a library tried in daily work."""
    count = len(proof.ledger)
    title = translate("offline", "Attempts in daily work so far: {}").format(wording.number(count))
    lines = tuple(
        f"{wording.moment(refusal.at)} {refusal.library}: {wording.shown(refusal.target)}"
        for refusal in proof.ledger[-3:]
    )
    glyph, tone = ("warning", "warning") if count else ("good", "positive")
    return Entry(title, glyph, tone, lines=lines)


def entry(finding: Finding) -> Entry:
    """The row of a finding."""
    glyph, tone = ("good", "positive") if finding.ok else ("warning", "warning")
    lines = tuple(filter(None, (wording.found(finding), wording.stock(finding.remedy))))
    tip = wording.tip(*lines)
    return Entry(title(finding.name), glyph, tone, tip=tip, lines=lines, item=finding.name)


def title(name: str) -> str:
    """What was examined, in the user's language."""
    known = {
        "Server for vectors": translate("offline", "Server for vectors"),
        "Server for generation": translate("offline", "Server for answers"),
        "Server for embedding": translate("offline", "Server for embeddings"),
        "Machine": translate("offline", "Machine"),
        "Data folder": translate("offline", "Data folder"),
        "Network": translate("offline", "Network"),
        "Embedder": translate("offline", "Embedder"),
        "Vector index": translate("offline", "Vector index"),
        "Language model": translate("offline", "Language model"),
        "Layout": translate("offline", "Where the model computes"),
    }
    return known.get(name, name)


def proof(how: str) -> str:
    """What denying the network means, in plain words."""
    match how:
        case "kernel":
            return translate(
                "offline",
                "The engine, which reads your documents and runs the model, gave up the right to "
                "open network connections before it loaded anything. The kernel of the operating "
                "system refuses every attempt, also those of any library inside. This window "
                "shows what the engine sends it; it loads no remote image and follows no link.",
            )
        case "process":
            return translate(
                "offline",
                "The engine, which reads your documents and runs the model, refuses to open "
                "network connections. This system offers no way to have that enforced from "
                "outside; a firewall rule can do it.",
            )
    return translate(
        "offline",
        "Nothing on this system keeps the engine from the network. It has no reason to use it, "
        "but that is a promise and not a proof.",
    )

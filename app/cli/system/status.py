"""``alcove status`` and ``alcove doctor``: state of the library and of the installation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli import formatting
from app.cli.output import table
from app.cli.parser import Commands
from app.cli.session import Session
from app.core.domain.diagnostics import Finding
from app.core.domain.errors import SettingsError
from app.core.domain.library import DocumentCounts, Status
from app.core.domain.servers import ServerStatus
from app.core.text.languages import NAMES

if TYPE_CHECKING:
    from rich.table import Table


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add(
        "status",
        "Show the state of the library: files, passages, models.",
        "alcove status --json",
        status,
    )
    doctoring = commands.add(
        "doctor",
        "Check the environment, the models and that the network is blocked.",
        "alcove doctor --offline-proof",
        doctor,
    )
    doctoring.add_argument(
        "--offline-proof",
        action="store_true",
        help="let every kind of process try to reach the network; exit code 1 if one can, even if"
        " the settings ask for it",
    )


def status(session: Session) -> None:
    """Show the counts."""
    with session.engine() as engine:
        found = engine.system.status()
    session.output.result(found, lambda: _status(found))


def doctor(session: Session) -> int:
    """Show all findings, or the offline proof."""
    if session.args.offline_proof:
        from app.cli.system.offline_proof import prove

        return prove(session)
    try:
        with session.engine() as engine:
            findings = engine.system.doctor()
        code = 0
    except SettingsError as error:  # without settings nothing else can be checked
        findings = [Finding("Settings", False, error.reason, error.remedy)]
        code = 1
    data = {
        "ok": all(finding.ok for finding in findings),
        "findings": [shown(finding) for finding in findings],
    }
    session.output.result(data, lambda: _findings(findings))
    return code


def shown(finding: Finding) -> dict[str, object]:
    """The JSON of a finding."""
    return {
        "name": finding.name,
        "ok": finding.ok,
        "value": finding.value,
        "remedy": finding.remedy,
    }


def _status(found: Status) -> Table:
    rows = {
        "Folders": f"{found.roots:,}",
        "Documents": _documents(found.documents),
        "Passages": f"{found.passages:,}",
        "Vectors": f"{found.vectors:,}",
        "Not searchable by meaning yet": formatting.plural(found.words_only, "file"),
        "Embedder": _embedder(found),
        "Keyword search only": _uncovered(found.uncovered),
        "Model": formatting.printable(found.model),
        "Servers": _servers(found.servers),
        "Data folder": formatting.path(found.home),
        "Version": found.version,
    }
    return table("Library", "", rows=rows.items())


def _documents(counts: DocumentCounts) -> str:
    """All of them, and what came of them."""
    parts = {
        "searchable": counts.searchable,
        "waiting": counts.waiting,
        "could not be read": counts.unreadable,
        "without text": counts.empty,
    }
    said = ", ".join(f"{number:,} {words}" for words, number in parts.items() if number)
    return f"{counts.all:,}: {said}" if said else "none"


def _embedder(found: Status) -> str:
    if not found.next_embedder:
        return formatting.printable(found.embedder)
    return formatting.printable(
        f"{found.embedder}; {found.next_embedder} takes over when it has embedded"
        f" {formatting.plural(found.next_waiting, 'more file')}"
    )


def _servers(servers: tuple[ServerStatus, ...]) -> str:
    if not servers:
        return "none"
    words = (f"{s.service} to {s.place}{' (unavailable)' if s.trouble else ''}" for s in servers)
    return formatting.printable(" · ".join(words))


def _uncovered(languages: dict[str, int]) -> str:
    if not languages:
        return "no documents"
    counts = ", ".join(f"{count:,} in {NAMES.get(code, code)}" for code, count in languages.items())
    return f"{counts} (languages that the embedder does not support)"


def _findings(findings: list[Finding]) -> Table:
    return table(
        "Check",
        "",
        "Result",
        "What to do",
        rows=(
            (
                formatting.printable(finding.name),
                "ok" if finding.ok else "not ok",
                formatting.paragraphs(finding.value),
                formatting.paragraphs(finding.remedy),
            )
            for finding in findings
        ),
    )

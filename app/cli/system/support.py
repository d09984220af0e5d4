"""``alcove support-bundle`` and ``alcove traces``: diagnostics without document contents."""

from __future__ import annotations

import json
import platform
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from app import __version__
from app.cli import formatting
from app.cli.parser import Commands, count, new_file
from app.cli.session import Session
from app.core.domain.errors import LibraryUnwritable, UsageError
from app.core.domain.measurements import WorkKind
from app.core.facade import Facade
from app.core.metrics import otlp_export, support_report

LATEST = 200
PACKAGES = (
    "chromadb",
    "kreuzberg",
    "llama-cpp-python",
    "PySide6-Essentials",
    "sentence-transformers",
    "torch",
)
KINDS: tuple[WorkKind, ...] = ("answer", "file")
LOGS = ("engine.log*", "api.log*")


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    bundling = commands.add(
        "support-bundle",
        "Write diagnostics for a bug report, without any text of your documents.",
        "alcove support-bundle fault.zip",
        bundle,
    )
    bundling.add_argument("out", metavar="OUT.zip", type=new_file, help="a new file")
    exporting = commands.add(
        "traces",
        "Export the timings of recent answers as OpenTelemetry traces.",
        "alcove traces traces.json",
        traces,
    )
    exporting.add_argument("out", metavar="OUT.json", type=new_file, help="a new file (OTLP/JSON)")
    exporting.add_argument(
        "--last",
        metavar="N",
        type=count,
        default=LATEST,
        help=f"maximum number of answers ({LATEST})",
    )


def bundle(session: Session) -> None:
    """Write the bundle and show what it contains."""
    out = _new(session.args.out)
    with session.engine() as engine:
        files = {**_reports(engine), **dict(_logs(session.home))}
    with _atomic(out) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in files.items():
            packed.writestr(name, text)
    session.output.result(
        {"out": str(out), "files": list(files)},
        lambda: f"{formatting.path(str(out))}\n\n{support_report.README}",
    )


def traces(session: Session) -> None:
    """Write the traces."""
    out = _new(session.args.out)
    with session.engine() as engine:
        measurements = engine.measurements.latest(session.args.last)
    with _atomic(out) as part:
        part.write_text(json.dumps(otlp_export.otlp(measurements)), "utf-8")
    session.output.result(
        {"out": str(out), "answers": len(measurements)},
        lambda: f"{formatting.plural(len(measurements), 'answer')} → {formatting.path(str(out))}",
    )


@contextmanager
def _atomic(out: Path) -> Iterator[Path]:
    """A temporary file that replaces ``out`` at the end. Raises ``LibraryUnwritable``."""
    part = out.with_name(f"{out.name}.part")
    try:
        yield part
        part.replace(out)
    except OSError as error:
        raise LibraryUnwritable(
            f"{out}: {error.strerror or error}.",
            title="Cannot write the results",
            remedy="Choose another file.",
        ) from error
    finally:
        part.unlink(missing_ok=True)


def _reports(engine: Facade) -> dict[str, str]:
    found = support_report.report(
        engine.system.status(),
        engine.system.settings(),
        engine.system.doctor(),
        engine.library.problems(),
        _machine(),
    )
    taken = {
        kind: support_report.measured(engine.measurements.latest(LATEST, kind)) for kind in KINDS
    }
    return {
        "README.txt": support_report.README,
        "report.json": _json(found),
        "measurements.json": _json(taken),
    }


def _logs(home: str) -> Iterator[tuple[str, str]]:
    for pattern in LOGS:
        for path in sorted(Path(home, "logs").glob(pattern)):
            try:
                yield f"logs/{path.name}", path.read_text("utf-8", "replace")
            except OSError as error:  # rotated meanwhile, or owned by another user
                yield f"logs/{path.name}", f"Could not be read: {error.strerror}."


def _machine() -> dict[str, str]:
    found = {
        "system": platform.platform(),
        "python": platform.python_version(),
        "processor": platform.machine(),
        "alcove": __version__,
    }
    for name in PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "none"
    return found


def _json(value: Any) -> str:
    return json.dumps(value, indent=1, sort_keys=True)


def _new(path: str) -> Path:
    if Path(path).exists():
        raise UsageError(f"{path} already exists.", remedy="Choose a new file.")
    return Path(path)

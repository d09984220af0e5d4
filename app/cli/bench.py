"""``alcove bench``: measures this machine, as ratios within one run."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from app.cli import progress
from app.cli.grammar import Commands, absolute
from app.cli.session import Session
from app.core.errors import DocumentDamaged, DocumentUnreadable, EngineError
from app.core.scoring import GoldQuestion, read_gold


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    bench = commands.group(
        "bench", "Measure search, indexing and the desktop.", "alcove bench index ~/Documents"
    )
    parser = bench.add(
        "search", "Hit rates of both legs and their fusion, and how long each stage takes.",
        "alcove bench search --questions questions.jsonl", search,
    )  # fmt: skip
    parser.add_argument(
        "--questions", metavar="FILE.jsonl", type=absolute, required=True,
        help="id, question, answers and article (the right file) a line",
    )  # fmt: skip
    parser = bench.add(
        "index", "Passages a second, beside the embedder alone, in a library of its own.",
        "alcove bench index ~/Documents", index,
    )  # fmt: skip
    parser.add_argument("paths", metavar="PATH", nargs="+", type=absolute, help="what to index")
    bench.add(
        "desktop", "First paint beside a bare window, memory, and how steadily the window answers.",
        "alcove bench desktop", desktop,
    )  # fmt: skip


def search(session: Session) -> None:
    """Measure search over the library with questions whose answers are known."""
    gold = _gold(session.args.questions)
    with (
        session.wiring.search_benchmark(session.home) as benchmark,
        progress.shown(session.output, "Searching", len(gold)) as listen,
    ):
        measured = benchmark.run(gold, listen)
    session.output.result(measured, lambda: _drawn(measured))


def index(session: Session) -> None:
    """Measure indexing in a library that is made for it and thrown away."""
    with (
        session.wiring.index_benchmark(session.home) as benchmark,
        progress.shown(session.output, "Indexing") as listen,
    ):
        measured = benchmark.run(session.args.paths, listen)
    session.output.result(measured, lambda: _drawn(measured))


def desktop(session: Session) -> None:
    """Measure the desktop, in processes of its own: this one holds an engine, that one must not."""
    with progress.waiting(session.output, "Opening windows, indexing and asking"):
        done = subprocess.run(
            [sys.executable, "-m", "app.ui.benchmark"], stdout=subprocess.PIPE, text=True
        )
    if done.returncode:
        raise EngineError("The measurement did not come to its end; the reason stands above.")
    measured = json.loads(done.stdout)
    session.output.result(measured, lambda: _drawn(measured))


def _gold(path: str) -> list[GoldQuestion]:
    try:
        lines = Path(path).read_text("utf-8-sig").splitlines()
        return read_gold(json.loads(line) for line in lines if line.strip())
    except OSError as error:
        raise DocumentUnreadable(f"{path}: {error.strerror}.", remedy="Check the path.") from error
    except (ValueError, KeyError, TypeError) as error:
        raise DocumentDamaged(
            f"{path} is not a file of questions: {error}.",
            remedy="Each line must be a JSON object with id, question, answers and article.",
        ) from error


def _drawn(measured: dict[str, Any], indent: str = "") -> str:
    lines = []
    for name, value in measured.items():
        if isinstance(value, dict):
            lines.append(f"{indent}{name}\n{_drawn(value, indent + '  ')}")
        else:
            shown = f"{value:,.3f}" if isinstance(value, float) else value
            lines.append(f"{indent}{name:<26} {shown}")
    return "\n".join(lines)

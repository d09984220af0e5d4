"""``alcove bench``: measures this machine, as ratios within one run."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from app.cli import passphrases, progress
from app.cli.parser import Commands, absolute, count, number
from app.cli.session import Session
from app.cli.system.load_test_files import write_sweep
from app.core.domain.errors import DocumentDamaged, DocumentUnreadable, EngineError
from app.core.evaluation.scoring import GoldQuestion, read_gold
from app.core.metrics.load_test import CONCURRENCY, CONTEXTS, rows

ASKED = 200
"""Questions asked of a made-up library."""


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    bench = commands.group(
        "bench", "Measure search, indexing and the desktop.", "alcove bench index ~/Documents"
    )
    parser = bench.add(
        "search", "Hit rates of both legs and their fusion, and how long each stage takes.",
        "alcove bench search --questions questions.jsonl", search,
    )  # fmt: skip
    over = parser.add_mutually_exclusive_group(required=True)
    over.add_argument(
        "--questions", metavar="FILE.jsonl", type=absolute,
        help="over the library; id, question, answers and article (the right file) a line",
    )  # fmt: skip
    over.add_argument(
        "--passages", metavar="N", type=count,
        help="over a library of so many made-up passages: only how long each stage takes",
    )  # fmt: skip
    parser = bench.add(
        "index", "Passages a second, beside the embedder alone, in a library of its own.",
        "alcove bench index ~/Documents", index,
    )  # fmt: skip
    parser.add_argument("paths", metavar="PATH", nargs="+", type=absolute, help="what to index")
    _register_engine(bench)
    _register_sweep(bench)
    bench.add(
        "desktop", "First paint beside a bare window, memory, and how steadily the window answers.",
        "alcove bench desktop", desktop,
    )  # fmt: skip


def _register_engine(bench: Commands) -> None:
    parser = bench.add(
        "engine", "The language model's engine beside a bare loop and beside one without a "
        "scheduler.", "alcove bench engine --parallel 8", engine,
    )  # fmt: skip
    parser.add_argument("--rounds", metavar="N", type=count, default=3, help="repetitions (3)")
    parser.add_argument(
        "--parallel", metavar="N", type=count, default=8, help="questions at once (8)"
    )
    parser.add_argument(
        "--prompt-tokens", metavar="N", type=count, default=512,
        help="length of a prompt (512)",
    )  # fmt: skip
    parser.add_argument(
        "--answer-tokens", metavar="N", type=count, default=128,
        help="longest answer (128)",
    )  # fmt: skip


def _register_sweep(bench: Commands) -> None:
    parser = bench.add(
        "sweep", "First token, speed and cost, by passages sent and questions asked at once.",
        "alcove bench sweep --questions questions.jsonl --out sweep", sweep,
    )  # fmt: skip
    parser.add_argument(
        "--questions", metavar="FILE.jsonl", type=absolute, required=True,
        help="id and question a line; with answers, accuracy is measured too",
    )  # fmt: skip
    parser.add_argument(
        "--out", metavar="DIR", type=absolute, required=True,
        help="where sweep.csv, sweep.json and the plots are written",
    )  # fmt: skip
    parser.add_argument(
        "--contexts", metavar="N", type=number, nargs="+", default=CONTEXTS,
        help="passages sent (0 1 3 5 10)",
    )  # fmt: skip
    parser.add_argument(
        "--concurrency", metavar="N", type=count, nargs="+", default=CONCURRENCY,
        help="questions at once (1 2 4 8 16 32 64)",
    )  # fmt: skip
    parser.add_argument(
        "--count", metavar="N", type=count, default=16,
        help="questions for each pair, at least as many as at once (16)",
    )  # fmt: skip
    parser.add_argument(
        "--seconds", metavar="N", type=count, default=120,
        help="longest time in which questions of a pair are begun (120)",
    )  # fmt: skip


def search(session: Session) -> None:
    """Measure search over the library with questions whose answers are known, or over one that is
    made for it."""
    if session.args.passages:
        measured = _path(session, session.args.passages)
        session.output.result(measured, lambda: _drawn(measured))
        return
    gold = _gold(session.args.questions)
    with (
        session.wiring.search_benchmark(session.home, passphrases.ask) as benchmark,
        progress.shown(session.output, "Searching", len(gold)) as listen,
    ):
        measured = benchmark.run(gold, listen)
    session.output.result(measured, lambda: _drawn(measured))


def _path(session: Session, passages: int) -> dict[str, Any]:
    with ExitStack() as shown:
        filling = shown.enter_context(progress.shown(session.output, "Making passages"))
        with session.wiring.latency_benchmark(session.home, passages, filling) as path:
            shown.close()
            with progress.shown(session.output, "Asking", ASKED) as listen:
                return {"passages": passages, **path.run(ASKED, listen)}


def index(session: Session) -> None:
    """Measure indexing in a library that is made for it and thrown away."""
    with (
        session.wiring.index_benchmark(session.home) as benchmark,
        progress.shown(session.output, "Indexing") as listen,
    ):
        measured = benchmark.run(session.args.paths, listen)
    session.output.result(measured, lambda: _drawn(measured))


def engine(session: Session) -> None:
    """Measure the engine beside others with the same model."""
    args = session.args
    lengths = (args.parallel, args.prompt_tokens, args.answer_tokens)
    with (
        session.wiring.engine_benchmark(session.home, *lengths) as benchmark,
        progress.shown(session.output, "Racing", args.rounds) as listen,
    ):
        measured = benchmark.run(args.rounds, *lengths, listen)
    session.output.result(measured, lambda: _drawn(measured))


def sweep(session: Session) -> None:
    """Measure answers over the library; what was measured is kept for the panel."""
    from app.services.metrics.load_test import Grid

    args, gold = session.args, _gold(session.args.questions)
    grid = Grid(args.contexts, args.concurrency, args.count, float(args.seconds))
    with (
        session.wiring.load_test(session.home, max(args.concurrency), passphrases.ask) as load_test,
        progress.shown(
            session.output, "Asking", len(grid.contexts) * len(grid.concurrency)
        ) as tell,
    ):
        made = load_test.run(gold, grid, tell)
    written = write_sweep(made, Path(args.out))
    measured = {"id": made.id, "cells": rows(made), "files": written}
    session.output.result(measured, lambda: _drawn({"files": ", ".join(written)}))


def desktop(session: Session) -> None:
    """Measure the desktop, in processes of its own: this one holds an engine, that one must not."""
    with progress.waiting(session.output, "Opening windows, indexing and asking"):
        done = subprocess.run(
            [sys.executable, "-m", "app.ui.bench.benchmark"], stdout=subprocess.PIPE, text=True
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

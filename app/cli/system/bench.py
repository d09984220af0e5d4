"""``alcove bench``: benchmarks, as ratios within one run."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from app.cli import passphrases, progress
from app.cli.parser import Commands, absolute, count, new_file, number
from app.cli.session import Session
from app.cli.system.load_test_files import write_sweep
from app.core.domain.errors import DocumentDamaged, DocumentUnreadable, EngineError, UsageError
from app.core.evaluation.scoring import GoldQuestion, read_gold
from app.core.metrics.load_test import CONCURRENCY, CONTEXTS, rows
from app.sandbox import environment

ASKED = 200
"""Questions asked in a synthetic library."""


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    bench = commands.group(
        "bench",
        "Benchmark search, indexing, the engine and the desktop.",
        "alcove bench index ~/Documents",
    )
    parser = bench.add(
        "search",
        "Hit rates of dense, lexical and fused search, and the time of each stage.",
        "alcove bench search --questions questions.jsonl",
        search,
    )
    over = parser.add_mutually_exclusive_group(required=True)
    over.add_argument(
        "--questions",
        metavar="FILE.jsonl",
        type=absolute,
        help="search the library: one JSON object per line, with id, question, answers and article"
        " (the right file)",
    )
    over.add_argument(
        "--passages",
        metavar="N",
        type=count,
        help="search a synthetic library with N passages: only the time of each stage",
    )
    parser.add_argument(
        "--while-indexing",
        metavar="N",
        type=count,
        help="with --passages: how much slower searches are while N synthetic files are indexed",
    )
    parser = bench.add(
        "index",
        "Passages per second in a temporary library, compared with the embedder alone.",
        "alcove bench index ~/Documents",
        index,
    )
    parser.add_argument(
        "paths", metavar="PATH", nargs="+", type=absolute, help="files and folders to index"
    )
    parser.add_argument(
        "--words",
        action="store_true",
        help="only until everything can be searched by words, compared with reading alone",
    )
    parser = bench.add(
        "tables",
        "Letters read by the model for a table, compared with a bare loop over the same prompts.",
        "alcove bench tables --documents 96",
        tables,
    )
    parser.add_argument("--documents", metavar="N", type=count, default=48, help="letters (48)")
    _register_engine(bench)
    _register_sweep(bench)
    bench.add(
        "desktop",
        "Time to first paint compared with an empty window, memory, and responsiveness.",
        "alcove bench desktop",
        desktop,
    )


def _register_engine(bench: Commands) -> None:
    parser = bench.add(
        "engine",
        "The inference engine, compared with a bare loop and with one without a scheduler.",
        "alcove bench engine --parallel 8",
        engine,
    )
    parser.add_argument("--rounds", metavar="N", type=count, default=3, help="repetitions (3)")
    parser.add_argument(
        "--parallel", metavar="N", type=count, default=8, help="concurrent questions (8)"
    )
    parser.add_argument(
        "--prompt-tokens",
        metavar="N",
        type=count,
        default=512,
        help="prompt length (512)",
    )
    parser.add_argument(
        "--answer-tokens",
        metavar="N",
        type=count,
        default=128,
        help="maximum answer length (128)",
    )


def _register_sweep(bench: Commands) -> None:
    parser = bench.add(
        "sweep",
        "Load test: time to first token, speed and cost by number of passages and concurrency.",
        "alcove bench sweep --questions questions.jsonl --out sweep",
        sweep,
    )
    parser.add_argument(
        "--questions",
        metavar="FILE.jsonl",
        type=absolute,
        required=True,
        help="one JSON object per line, with id and question; with answers, measures accuracy, too",
    )
    parser.add_argument(
        "--out",
        metavar="DIR",
        type=new_file,
        required=True,
        help="output folder for sweep.csv, sweep.json and the plots",
    )
    parser.add_argument(
        "--contexts",
        metavar="N",
        type=number,
        nargs="+",
        default=CONTEXTS,
        help="numbers of passages (0 1 3 5 10)",
    )
    parser.add_argument(
        "--concurrency",
        metavar="N",
        type=count,
        nargs="+",
        default=CONCURRENCY,
        help="concurrent questions (1 2 4 8 16 32 64)",
    )
    parser.add_argument(
        "--count",
        metavar="N",
        type=count,
        default=16,
        help="questions per combination, at least the concurrency (16)",
    )
    parser.add_argument(
        "--seconds",
        metavar="N",
        type=count,
        default=120,
        help="time limit for starting questions of a combination (120)",
    )


def search(session: Session) -> None:
    """Measure search in the library, with questions of known answers, or in a synthetic one."""
    if session.args.while_indexing:
        measured = _beside_indexing(session)
        session.output.result(measured, lambda: _drawn(measured))
        return
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
        filling = shown.enter_context(progress.shown(session.output, "Creating passages"))
        with session.wiring.latency_benchmark(session.home, passages, filling) as path:
            shown.close()
            with progress.shown(session.output, "Asking", ASKED) as listen:
                return {"passages": passages, **path.run(ASKED, listen)}


def _beside_indexing(session: Session) -> dict[str, Any]:
    passages, files = session.args.passages, session.args.while_indexing
    if not passages:
        raise UsageError(
            "--while-indexing requires --passages: files are indexed into a synthetic library.",
            remedy="Try `alcove bench search --passages 100000 --while-indexing 2000`.",
        )
    with ExitStack() as shown:
        filling = shown.enter_context(progress.shown(session.output, "Creating passages"))
        with session.wiring.beside_indexing(session.home, passages, filling) as beside:
            shown.close()
            with progress.shown(session.output, "Indexing and asking", files) as listen:
                return {"passages": passages, **beside.run(files, listen)}


def index(session: Session) -> None:
    """Measure indexing in a temporary library."""
    with (
        session.wiring.index_benchmark(session.home) as benchmark,
        progress.shown(session.output, "Indexing") as listen,
    ):
        run = benchmark.run_words if session.args.words else benchmark.run
        measured = run(session.args.paths, listen)
    session.output.result(measured, lambda: _drawn(measured))


def tables(session: Session) -> None:
    """Measure documents read for a table."""
    with (
        session.wiring.reading_benchmark(session.home) as benchmark,
        progress.shown(session.output, "Reading") as listen,
    ):
        measured = benchmark.run(session.args.documents, listen)
    session.output.result(measured, lambda: _drawn(measured))


def engine(session: Session) -> None:
    """Measure the engine and others with the same model."""
    args = session.args
    lengths = (args.parallel, args.prompt_tokens, args.answer_tokens)
    with (
        session.wiring.engine_benchmark(session.home, *lengths) as benchmark,
        progress.shown(session.output, "Measuring", args.rounds) as listen,
    ):
        measured = benchmark.run(args.rounds, *lengths, listen)
    session.output.result(measured, lambda: _drawn(measured))


def sweep(session: Session) -> None:
    """Measure answers from the library; saves the results for the desktop."""
    from app.services.metrics.load_test import Grid

    args, gold = session.args, _gold(session.args.questions)
    grid = Grid(args.contexts, args.concurrency, args.count, float(args.seconds))
    with (
        session.wiring.load_test(session.home, max(args.concurrency), passphrases.ask) as load_test,
        progress.shown(
            session.output, "Asking", len(grid.contexts) * len(grid.concurrency)
        ) as listen,
    ):
        made = load_test.run(gold, grid, listen)
    written = write_sweep(made, Path(args.out))
    measured = {"id": made.id, "cells": rows(made), "files": written}
    session.output.result(measured, lambda: _drawn({"files": ", ".join(written)}))


def desktop(session: Session) -> None:
    """Measure the desktop in separate processes, which may hold no engine."""
    with progress.waiting(session.output, "Opening windows, indexing and asking"):
        done = subprocess.run(
            [sys.executable, "-m", "app.ui.bench.benchmark"],
            stdout=subprocess.PIPE,
            text=True,
            env=environment.for_child(environment.DISPLAY),
        )
    if done.returncode:
        raise EngineError("The benchmark failed; see the output above.")
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
            f"{path} is not a question file: {error}.",
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

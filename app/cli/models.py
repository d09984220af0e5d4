"""``alcove models``: the language models that can answer."""

from __future__ import annotations

from app.cli import progress, wording
from app.cli.grammar import Commands, absolute
from app.cli.interrupt import Interrupt
from app.cli.output import table
from app.cli.session import Session
from app.core.models import ModelInfo

FITS = {True: "yes", False: "no", None: ""}


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    group = commands.group("models", "The language models.", "alcove models list")
    group.add("list", "List the models that are there.", "alcove models list --json", show)
    importing = group.add(
        "import", "Check a GGUF file, copy it into the library and use it.",
        "alcove models import ~/Downloads/model.gguf", import_model,
    )  # fmt: skip
    importing.add_argument("file", metavar="FILE", type=absolute, help="the GGUF file")
    importing.add_argument(
        "--keep-current", action="store_true", help="go on answering with the model in use"
    )


def show(session: Session) -> None:
    """List all models."""
    with session.engine() as engine:
        models = engine.models()
    numbers = ("Size", "Context")
    session.output.result(
        {"models": models},
        lambda: table(
            "", "Model", "Size", "Quantisation", "Context", "Fits", "File",
            rows=map(_row, models), numbers=numbers,
        ),
    )  # fmt: skip


def import_model(session: Session) -> None:
    """Import one model."""
    args = session.args
    with (
        session.engine() as engine,
        Interrupt() as cancel,
        progress.shown(session.output, "Importing") as listen,
    ):
        model = engine.import_model(args.file, not args.keep_current, listen, cancel)
    session.output.result({"model": model}, lambda: f"Imported {wording.printable(model.name)}.")


def _row(model: ModelInfo) -> list[str]:
    return [
        "*" if model.active else "",
        wording.printable(model.name),
        wording.size(model.size),
        wording.printable(model.quantisation),
        f"{model.context:,}",
        FITS[model.fits],
        wording.path(model.path),
    ]

"""``alcove models``: list, choose, import and pack models."""

from __future__ import annotations

import os

from app.cli import formatting, progress
from app.cli.interrupt import Interrupt
from app.cli.output import table
from app.cli.parser import Commands, absolute
from app.cli.session import Session
from app.core.llm.model_info import ModelInfo
from app.core.llm.model_packs import ENDING

FITS = {True: "yes", False: "no", None: ""}


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    group = commands.group("models", "The language models.", "alcove models list")
    listing = group.add("list", "List the available models.", "alcove models list --json", show)
    listing.add_argument(
        "--others",
        action="store_true",
        help="include models of other programs, for `alcove models use`",
    )
    using = group.add(
        "use",
        "Use a model file in place, without copying it.",
        "alcove models use ~/.lmstudio/models/maker/model.gguf",
        use,
    )
    using.add_argument("file", metavar="FILE", type=absolute, help="a GGUF file")
    importing = group.add(
        "import",
        "Verify a GGUF file or a model pack, copy it into the library and use it.",
        "alcove models import ~/Downloads/model.gguf",
        import_model,
    )
    importing.add_argument(
        "file", metavar="FILE", type=absolute, help="the GGUF file, or the .alcovepack"
    )
    importing.add_argument(
        "--keep-current", action="store_true", help="do not switch to the imported model"
    )
    packing = group.add(
        "pack",
        "Pack models into one file for a computer without network.",
        "alcove models pack /media/stick/models.alcovepack --model ~/Downloads/model.gguf",
        pack,
    )
    packing.add_argument("target", metavar="OUT", type=_pack, help="the new .alcovepack")
    for name, metavar, meaning in (
        ("model", "FILE", "a GGUF file (default: the models in use)"),
        ("embedder", "DIR", "a sentence-transformers folder"),
        ("licence", "FILE", "a licence text for all models"),
    ):
        packing.add_argument(
            f"--{name}",
            metavar=metavar,
            type=absolute,
            action="append",
            default=[],
            help=f"{meaning}; repeatable",
        )


def show(session: Session) -> None:
    """List all models."""
    with session.engine() as engine:
        models, embedders = engine.models.all(), engine.models.embedders()
        others = engine.models.found() if session.args.others else []
        missing = "" if any(model.active for model in models) else engine.system.settings().model
    if missing:
        session.output.remark(
            f"Cannot read the selected model: {formatting.path(missing)}. Choose another one with"
            " `alcove models use FILE`."
        )
    numbers = ("Size", "Context")
    session.output.result(
        {"models": models, "embedders": embedders}
        | ({"others": others} if session.args.others else {}),
        lambda: table(
            "",
            "Model",
            "Size",
            "Quantisation",
            "Context",
            "Fits",
            "File",
            rows=[*map(_row, [*models, *others]), *map(_embedder_row, embedders)],
            numbers=numbers,
        ),
    )


def use(session: Session) -> None:
    """Select a model by its path."""
    with session.engine() as engine:
        model = engine.models.choose(session.args.file)
    session.output.result(
        {"model": model}, lambda: f"Now using {formatting.printable(model.name)}."
    )


def import_model(session: Session) -> None:
    """Import one model, or all of a pack."""
    args = session.args
    if args.file.lower().endswith(ENDING):
        _import_pack(session)
        return
    with (
        session.engine() as engine,
        Interrupt() as cancel,
        progress.shown(session.output, "Importing") as listen,
    ):
        model = engine.models.import_file(args.file, not args.keep_current, listen, cancel)
    session.output.result({"model": model}, lambda: f"Imported {formatting.printable(model.name)}.")


def pack(session: Session) -> None:
    """Write a pack."""
    args = session.args
    wanted = (args.target, args.model, args.embedder, args.licence)
    with Interrupt() as cancel, progress.shown(session.output, "Packing") as listen:
        manifest = session.wiring.pack_models(session.home, *wanted, listen, cancel)
    for model in manifest.models:
        if not model.licensed:
            name = formatting.printable(model.name)
            session.output.remark(f"{name} has no licence text (add it with --licence FILE).")
    session.output.result(
        {"pack": args.target, "manifest": manifest},
        lambda: "\n".join(
            [f"Wrote {formatting.path(args.target)}."]
            + [f"  {model.folder}, {formatting.size(model.size)}" for model in manifest.models]
        ),
    )


def _import_pack(session: Session) -> None:
    args = session.args
    with (
        session.engine() as engine,
        Interrupt() as cancel,
        progress.shown(session.output, "Importing") as listen,
    ):
        imported = engine.models.import_pack(args.file, not args.keep_current, listen, cancel)
    names = [model.name for model in imported.models]
    lines = [f"Imported {formatting.printable(name)}." for name in names]
    lines += [
        "Imported an embedder. To use it, set `embedder` in the settings to "
        f"{formatting.path(path)}"
        for path in imported.embedders
    ]
    session.output.result({"imported": imported}, lambda: "\n".join(lines))


def _pack(text: str) -> str:
    return absolute(text if text.lower().endswith(ENDING) else text + ENDING)


def _embedder_row(folder: str) -> list[str]:
    name = f"{os.path.basename(folder)} (embedder)"
    return ["", formatting.printable(name), "", "", "", "", formatting.path(folder)]


def _row(model: ModelInfo) -> list[str]:
    return [
        "*" if model.active else "",
        formatting.printable(model.name),
        formatting.size(model.size),
        formatting.printable(model.quantisation),
        f"{model.context:,}",
        FITS[model.fits],
        formatting.path(model.path),
    ]

"""``alcove models``: list, choose, fetch, import and pack models."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from app.cli import formatting, progress
from app.cli.interrupt import Interrupt
from app.cli.output import table
from app.cli.parser import Commands, NewFile, absolute, new_file
from app.cli.session import Session
from app.core.domain.errors import UsageError
from app.core.llm.model_info import ModelInfo
from app.core.llm.model_packs import ENDING
from app.sandbox import environment

FETCH = Path(__file__).parents[3] / "scripts" / "fetch_models.py"
"""Fetches models in a process of its own: this program has no network. Installers have no scripts.
"""


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
        "Use a model: one of the catalogue, or a file in place, without copying it.",
        "alcove models use ~/.lmstudio/models/maker/model.gguf",
        use,
    )
    using.add_argument(
        "model", metavar="MODEL", type=_model, help="a name of the catalogue, or a GGUF file"
    )
    fetching = group.add(
        "fetch",
        "Fetch models of the catalogue; the only command that uses the network.",
        "alcove models fetch qwen2.5-coder-1.5b",
        fetch,
        own_rules=True,
    )
    fetching.add_argument(
        "names", metavar="NAME", nargs="*", help="models of the catalogue (default: the default)"
    )
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
        absent, embedding = engine.models.missing(), engine.system.status().embedder
        others = engine.models.found() if session.args.others else []
        missing = "" if any(model.active for model in models) else engine.system.settings().model
    if missing:
        session.output.remark(
            f"Cannot read the selected model: {formatting.path(missing)}. Choose another one with"
            " `alcove models use MODEL`."
        )
    session.output.result(
        {"models": models, "missing": absent, "embedders": embedders}
        | ({"others": others} if session.args.others else {}),
        lambda: table(
            "",
            "Model",
            "In commands",
            "Purpose",
            "Languages",
            "Licence",
            "Size",
            "Memory",
            "Speed",
            "File",
            rows=[
                *map(_row, [*models, *absent, *others]),
                *(_embedder_row(name, embedding) for name in embedders),
            ],
            numbers=("Size", "Memory", "Speed"),
        ),
    )


def use(session: Session) -> None:
    """Select a model by its name in the catalogue or its path."""
    with session.engine() as engine:
        model = engine.models.choose(session.args.model)
    session.output.result(
        {"model": model}, lambda: f"Now using {formatting.printable(model.name)}."
    )


def fetch(session: Session) -> int:
    """Run the script that fetches models; its progress and its errors are shown as they come."""
    if not FETCH.is_file():
        raise UsageError(
            "This copy of Alcove was installed without the script that fetches models.",
            remedy="Get the GGUF file, or a model pack, on a computer with a network, and run "
            "`alcove models import FILE`.",
        )
    command = [sys.executable, str(FETCH), *(session.args.names or ["--default"])]
    # A script imports what lies beside it.
    allowed = environment.for_child(environment.PROXIES, PYTHONSAFEPATH="")
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=allowed)
    if done.returncode == 0:
        fetched = done.stdout.splitlines()
        session.output.result(
            {"files": fetched}, lambda: "\n".join(f"{formatting.path(file)}" for file in fetched)
        )
    return done.returncode


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


def _pack(text: str) -> NewFile:
    return new_file(text if text.lower().endswith(ENDING) else text + ENDING)


def _model(text: str) -> str:
    """A path, made absolute, or a name of the catalogue."""
    is_path = os.path.dirname(text) or text.lower().endswith(".gguf") or os.path.exists(text)
    return absolute(text) if is_path else text


def _embedder_row(place: str, stamp: str) -> list[str]:
    """A row of an embedder, given by its name in the catalogue or its folder; ``stamp`` is that of
    the one in use."""
    name = os.path.basename(place)
    used = "*" if stamp.lower().startswith(f"{name.lower()}-") else ""
    where = formatting.path(place) if place != name else ""
    in_commands = "" if where else name
    return [used, formatting.printable(name), in_commands, "embedder", "", "", "", "", "", where]


def _row(model: ModelInfo) -> list[str]:
    return [
        "*" if model.active else "",
        formatting.printable(model.name),
        formatting.printable(model.catalogue_name),
        model.purpose,
        _languages(model),
        formatting.printable(model.licence or ""),
        formatting.size(model.size),
        _memory(model),
        "" if model.speed is None else f"{model.speed:.0f} tok/s",
        formatting.path(model.path) if model.here else "not here: alcove models fetch",
    ]


def _languages(model: ModelInfo) -> str:
    return "" if model.languages is None else " ".join(model.languages) or "nearly all"


def _memory(model: ModelInfo) -> str:
    """What a model needs; marked where that is not free now."""
    if model.memory is None:
        return ""
    return formatting.size(model.memory) + " (not free)" * (model.fits is False)

"""``alcove settings``: the wishes in force, the file they are written in, and changes of them."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from app.cli import formatting
from app.cli.parser import Commands
from app.cli.session import Session
from app.core.domain.errors import SettingsError
from app.core.domain.settings import Settings, describe
from app.core.domain.settings_text import changed, named, parse, render, written


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    group = commands.group("settings", "The settings.", "alcove settings show")
    group.add("show", "Show every setting with its help.", "alcove settings show", show)
    group.add("path", "Show where settings.toml is.", "alcove settings path", path)
    setting = group.add(
        "set", "Change a setting, from the next start on.", "alcove settings set passages 5", change
    )
    setting.add_argument("name", metavar="NAME", help="as `alcove settings show` lists it")
    setting.add_argument(
        "value", metavar="VALUE", help="as in settings.toml; a text needs no quotes there"
    )
    unsetting = group.add(
        "unset", "Give a setting its default again, from the next start on.",
        "alcove settings unset passages", reset,
    )  # fmt: skip
    unsetting.add_argument("name", metavar="NAME", help="as `alcove settings show` lists it")


def show(session: Session) -> None:
    """Show the settings in force, in the form of the file."""
    file = session.wiring.settings_file(session.home)
    machine = session.wiring.machine_settings()
    settings = in_force(session)
    session.output.result(
        {
            "path": file,
            "settings": asdict(settings),
            "machine": {"path": machine.file, "locked": machine.locked},
        },
        lambda: formatting.paragraphs(render(settings, machine)),
    )


def path(session: Session) -> None:
    """Show the path of settings.toml, which need not be there."""
    file = session.wiring.settings_file(session.home)
    session.output.result({"path": file}, lambda: formatting.printable(file))


def change(session: Session) -> None:
    """Write another value."""
    name, value = session.args.name, session.args.value
    with session.engine() as engine:
        settings = changed(engine.system.settings(), {name: value}, describe())
        engine.system.change_settings(settings)
    _tell(session, name, settings)


def reset(session: Session) -> None:
    """Write the default, which may be the administrator's."""
    name = session.args.name
    with session.engine() as engine:
        default = written(engine.system.machine_settings().defaults, [named(name)])
        settings = changed(engine.system.settings(), default, describe())
        engine.system.change_settings(settings)
    _tell(session, name, settings)


def _tell(session: Session, name: str, settings: Settings) -> None:
    value = written(settings, [name])[name]
    session.output.result(
        {"name": name, "value": getattr(settings, name)},
        lambda: f"{name} = {formatting.printable(value)}, from the next start on.",
    )


def in_force(session: Session) -> Settings:
    """The settings without an engine. Raises ``SettingsError``."""
    machine = session.wiring.machine_settings()
    return machine.enforced(_read(session.wiring.settings_file(session.home), machine.defaults))


def _read(file: str, defaults: Settings) -> Settings:
    try:
        return parse(Path(file).read_text(encoding="utf-8"), defaults)
    except FileNotFoundError:
        return defaults
    except (OSError, UnicodeDecodeError) as error:
        remedy = "Save the file as UTF-8 text that your user may read."
        raise SettingsError(f"{file} cannot be read: {error}.", remedy=remedy) from error

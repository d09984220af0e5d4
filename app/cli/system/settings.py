"""``alcove settings``: show and change the settings."""

from __future__ import annotations

from dataclasses import asdict

from app.cli import formatting
from app.cli.parser import Commands
from app.cli.session import Session
from app.core.domain.errors import SettingsError, reason_of
from app.core.settings.settings import Settings, describe
from app.core.settings.settings_text import UNUSABLE, changed, named, parse, render, written
from app.egress import start
from app.sandbox import consent, private_folder


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    group = commands.group("settings", "Show and change the settings.", "alcove settings show")
    group.add("show", "Show all settings with their descriptions.", "alcove settings show", show)
    group.add("path", "Show the path of settings.toml.", "alcove settings path", path)
    setting = group.add(
        "set",
        "Change a setting; takes effect at the next start.",
        "alcove settings set passages 5",
        change,
    )
    setting.add_argument(
        "name", metavar="NAME", help="the setting's name in `alcove settings show`"
    )
    setting.add_argument(
        "value", metavar="VALUE", help="as in settings.toml, but strings need no quotes"
    )
    group.add(
        "allow",
        "Allow the servers, and the address of the local API, that the settings name.",
        "alcove settings allow",
        allow,
        own_rules=True,
    )
    unsetting = group.add(
        "unset",
        "Reset a setting to its default; takes effect at the next start.",
        "alcove settings unset passages",
        reset,
    )
    unsetting.add_argument(
        "name", metavar="NAME", help="the setting's name in `alcove settings show`"
    )


def show(session: Session) -> None:
    """Show the effective settings, in the format of the file."""
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
    """Show the path of settings.toml, which may not exist."""
    file = session.wiring.settings_file(session.home)
    session.output.result({"path": file}, lambda: formatting.printable(file))


def change(session: Session) -> None:
    """Write a value."""
    name, value = session.args.name, session.args.value
    with session.engine() as engine:
        settings = changed(engine.system.settings(), {name: value}, describe())
        engine.system.change_settings(settings)
    _show_changed(session, name, settings)


def allow(session: Session) -> None:
    """Remember what the settings name as allowed: a process that was taken over can name others
    there, but not allow them."""
    new = start.not_allowed(in_force(session))
    consent.allow(new)
    said = "Allowed: " + ", ".join(new) if new else "The settings name nothing that is not allowed."
    session.output.result({"allowed": new}, lambda: formatting.printable(said))


def reset(session: Session) -> None:
    """Write the default, which may come from the administrator."""
    name = session.args.name
    with session.engine() as engine:
        default = written(engine.system.machine_settings().defaults, [named(name)])
        settings = changed(engine.system.settings(), default, describe())
        engine.system.change_settings(settings)
    _show_changed(session, name, settings)


def _show_changed(session: Session, name: str, settings: Settings) -> None:
    value = written(settings, [name])[name]
    when = "takes effect at the next start"
    if start.not_allowed(settings):
        when += ", after `alcove settings allow`"
    session.output.result(
        {"name": name, "value": getattr(settings, name)},
        lambda: f"{name} = {formatting.printable(value)} ({when})",
    )


def in_force(session: Session) -> Settings:
    """The effective settings, read without an engine. Raises ``SettingsError``."""
    machine = session.wiring.machine_settings()
    return machine.enforced(_read(session.wiring.settings_file(session.home), machine.defaults))


def _read(file: str, defaults: Settings) -> Settings:
    try:
        return parse(private_folder.read_text(file), defaults, file)
    except FileNotFoundError:
        return defaults
    except (OSError, UnicodeDecodeError) as error:
        reason = f"{file} cannot be read: {reason_of(error)}."
        raise SettingsError(reason, remedy=UNUSABLE) from error

"""``alcove settings``: the wishes in force, and the file they are written in."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from app.cli import formatting
from app.cli.parser import Commands
from app.cli.session import Session
from app.core.domain.errors import SettingsError
from app.core.domain.settings import Settings, parse, render


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    group = commands.group("settings", "The settings.", "alcove settings show")
    group.add("show", "Show every setting with its help.", "alcove settings show", show)
    group.add("path", "Show where settings.toml is.", "alcove settings path", path)


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

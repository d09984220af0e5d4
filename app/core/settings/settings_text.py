"""Settings as the text of a settings.toml: reading it, writing it, and checking values."""

from __future__ import annotations

import dataclasses
import difflib
import json
import re
import tomllib
import typing
from collections.abc import Collection, Mapping
from typing import Any

from app.core.domain.errors import SettingsError, UsageError
from app.core.settings.settings import SECTIONS, MachineSettings, Meta, Settings, describe

FILE = "settings.toml"
DEFAULTS = Settings()
UNUSABLE = "Correct it, or delete that file to use the defaults."
"""What to do about a file that cannot be used."""
NO_MACHINE = MachineSettings()
"""For a machine without settings of an administrator."""


def parse(text: str, base: Settings = DEFAULTS, file: str = "") -> Settings:
    """Parse the text of a settings.toml; missing settings are those of ``base``.

    Raises ``SettingsError`` with the line and the allowed values, and the path if it is the text of
    a ``file``.
    """
    try:
        return _filled(base, _document(text, file or FILE), text, file or FILE)
    except SettingsError as error:
        if file:
            raise SettingsError(error.reason, remedy=UNUSABLE) from error
        raise


def parse_machine(text: str, file: str) -> MachineSettings:
    """Parse the file of a machine: settings as in settings.toml, and a section [locked] of names of
    settings with reasons. Raises ``SettingsError``."""
    document = _document(text, file)
    locked = document.pop("locked", {})
    defaults = _filled(DEFAULTS, document, text, file)
    if not isinstance(locked, dict):
        raise SettingsError(f"{file}: `locked` must be a section.")
    for name, reason in locked.items():
        if name not in describe() or not isinstance(reason, str):
            where = _line(text, name, file)
            raise SettingsError(f"{where}: [locked] wants names of settings, each with a reason.")
    return MachineSettings(file, defaults, locked)


def _document(text: str, file: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, OverflowError) as error:
        raise SettingsError(f"{file} is not valid TOML: {error}.") from error


def _filled(base: Settings, document: Mapping[str, Any], text: str, file: str) -> Settings:
    types = typing.get_type_hints(Settings)
    metas = describe()
    values: dict[str, Any] = {}
    for section, entries in document.items():
        if not isinstance(entries, dict):
            where = _line(text, section, file)
            raise SettingsError(f"{where}: `{section}` must stand in a section.")
        if section not in SECTIONS:
            where, known = _line(text, section, file), ", ".join(SECTIONS)
            raise SettingsError(f"{where}: there is no section [{section}], but {known}.")
        for name, value in entries.items():
            where = _line(text, name, file)
            meta = metas.get(name)
            if meta is None or meta.section != section:
                raise SettingsError(f"{where}: there is no setting `{name}` in [{section}].")
            values[name] = _checked(value, types[name], meta, f"{where}: `{name}`")
    return dataclasses.replace(base, **values)


def render(settings: Settings, machine: MachineSettings = NO_MACHINE) -> str:
    """Write a settings.toml with help; settings at their default are commented out."""
    lines: list[str] = []
    section = ""
    for name, meta in describe().items():
        if meta.section != section:
            section = meta.section
            lines += [f"[{section}]"] if not lines else ["", f"[{section}]"]
        value, default = getattr(settings, name), getattr(machine.defaults, name)
        unit = f" ({meta.unit})" if meta.unit else ""
        mark = "# " if value == default else ""
        lines += [f"# {meta.help}{unit}", f"{mark}{name} = {as_toml(value)}"]
        if name in machine.locked:
            lines += [f"# (locked in {machine.file}: {' '.join(machine.locked[name].split())})"]
    return "\n".join(lines) + "\n"


def written(settings: Settings, names: Collection[str]) -> dict[str, str]:
    """The values of the named settings in TOML."""
    return {name: as_toml(getattr(settings, name)) for name in names}


def named(name: str, names: Collection[str] = ()) -> str:
    """The name, if it is among ``names`` (by default all settings). Raises ``UsageError``."""
    names = names or list(describe())
    if name in names:
        return name
    if name in describe():
        raise UsageError(
            f"`{name}` has no effect here.",
            remedy=f"One of these can be set: {', '.join(names)}.",
        )
    nearest = [f"`{near}`" for near in difflib.get_close_matches(name.lower(), names)]
    meant = f"Did you mean {' or '.join(nearest)}? " if nearest else ""
    raise UsageError(
        f"There is no setting `{name}`.",
        remedy=f"{meant}`alcove settings show` lists all settings.",
    )


def changed(settings: Settings, values: Mapping[str, str], names: Collection[str]) -> Settings:
    """The settings with ``values`` replaced; these are TOML, in which text needs no quotes.

    Raises ``UsageError`` for a setting outside ``names``, ``SettingsError`` for a value that is
    not allowed.
    """
    types, metas = typing.get_type_hints(Settings), describe()
    found: dict[str, Any] = {}
    for name, text in values.items():
        named(name, names)
        try:
            found[name] = _checked(_value(text, types[name]), types[name], metas[name], f"`{name}`")
        except SettingsError as error:  # its remedy is about a line of settings.toml
            raise SettingsError(error.reason, remedy="Give another value.") from error
    return dataclasses.replace(settings, **found)


def _value(text: str, kind: Any) -> Any:
    try:
        found = tomllib.loads(f"value = {text}")
    except (tomllib.TOMLDecodeError, RecursionError, OverflowError):
        return text
    value = found.pop("value")
    plain = found or (kind is str and not isinstance(value, str))  # text without quotes
    return text if plain else value


def _line(text: str, name: str, file: str) -> str:
    pattern = re.compile(rf'^\s*\[?\s*"?{re.escape(name)}"?\s*[\]=.]')
    for number, line in enumerate(text.splitlines(), 1):
        if pattern.match(line):
            return f"{file} line {number}"
    return file


def _checked(value: Any, kind: Any, meta: Meta, where: str) -> Any:
    if kind == tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise SettingsError(f"{where} must be a list of texts, as in {as_toml(('a', 'b'))}.")
        return tuple(value)
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if type(value) is not kind:
        wanted = {
            int: "a whole number",
            float: "a number",
            str: "a text in quotes",
            bool: "true or false",
        }
        raise SettingsError(f"{where} must be {wanted[kind]}, not {as_toml(value)}.")
    # Written so that NaN, for which every comparison is false, is rejected.
    if (meta.low is not None and not value >= meta.low) or (
        meta.high is not None and not value <= meta.high
    ):
        raise SettingsError(f"{where} must lie from {meta.low} to {meta.high}, not {value}.")
    if meta.choices and value not in meta.choices:
        choices = ", ".join(map(as_toml, meta.choices))
        raise SettingsError(f"{where} must be one of {choices}, not {as_toml(value)}.")
    return value


def as_toml(value: Any) -> str:
    """A value in TOML."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        # JSON escapes what TOML requires, except for the delete character.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, (tuple, list)):
        return "[" + ", ".join(as_toml(item) for item in value) + "]"
    return str(value)

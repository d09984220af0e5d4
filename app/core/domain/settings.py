"""Settings as data: name, type, default, unit, bounds and help, in one place.

The settings dialog, ``docs/settings.md`` and the validation all derive from ``Settings``.
Wishes only: what the program remembers by itself lives in the databases.
"""

from __future__ import annotations

import dataclasses
import json
import re
import tomllib
import typing
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from app.core.domain.errors import SettingsError, UsageError

FILE = "settings.toml"


class Effect(StrEnum):
    """What a setting changes of answers over what is indexed."""

    NONE = ""
    ANSWER = "answer"
    """Read for each answer: holds at once for a model that is loaded."""
    MODEL = "model"
    """Read when the language model is loaded: another copy of it is needed."""


@dataclass(frozen=True, slots=True)
class Meta:
    """What a person must know about one setting."""

    section: str
    help: str
    unit: str = ""
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()
    effect: Effect = Effect.NONE


def _setting(default: Any, section: str, help: str, **more: Any) -> Any:
    return field(default=default, metadata={"meta": Meta(section, help, **more)})


@dataclass(frozen=True)
class Settings:
    """All settings with their defaults."""

    max_file_mb: int = _setting(
        200, "library", "Larger files are skipped.", unit="MB", low=1, high=100_000
    )
    file_seconds: int = _setting(
        60, "library", "Longest time to spend on reading one file.", unit="s", low=1, high=3600
    )
    extractor_memory_mb: int = _setting(
        2048, "library", "Memory limit of one extractor process.", unit="MB", low=256, high=65_536
    )
    extractors: int = _setting(
        0, "library", "Extractor processes; 0 chooses by the number of cores.", low=0, high=64
    )
    recognise: bool = _setting(
        True, "library", "Recognise text in scanned pages and pictures, after all other files."
    )
    exclude: tuple[str, ...] = _setting(
        (".git", ".hg", ".svn", "node_modules", "__pycache__", ".venv", ".cache", ".tox",
         ".*_cache", "$RECYCLE.BIN", "System Volume Information", ".Trash*", "~$*", ".~lock.*",
         ".#*", "*.swp", "*.tmp", "*.part", "*.partial", "*.crdownload", ".DS_Store", "Thumbs.db",
         "desktop.ini"),
        "library",
        "Names of files and folders to exclude everywhere (glob patterns).",
    )  # fmt: skip
    passage_tokens: int = _setting(
        220, "search", "Target length of a passage.", unit="tokens", low=50, high=2000
    )
    embedder: str = _setting(
        "", "search", "Folder of a sentence-transformers model; empty for the bundled one."
    )
    model: str = _setting(
        "", "answers", "GGUF file of the model; empty for the bundled one.", effect=Effect.MODEL
    )
    passages: int = _setting(
        3, "answers", "Maximum passages sent per question.", low=1, high=50, effect=Effect.ANSWER
    )
    first_token_seconds: float = _setting(
        0.0, "answers", "Send fewer passages if the first word would otherwise take longer than"
        " this; 0 sends all.", unit="s", low=0, high=3600,
    )  # fmt: skip
    context_tokens: int = _setting(
        4096, "answers", "Context window, up to the model's own limit.", unit="tokens",
        low=512, high=1_048_576, effect=Effect.MODEL,
    )  # fmt: skip
    answer_tokens: int = _setting(
        256,
        "answers",
        "Maximum length of an answer.",
        unit="tokens",
        low=8,
        high=8192,
        effect=Effect.ANSWER,
    )
    summary_passages: int = _setting(
        120, "answers", "Maximum number of passages read for a summary; if there are more, evenly"
        " spread ones are read.",
        unit="passages", low=4, high=10_000,
    )  # fmt: skip
    temperature: float = _setting(
        0.0,
        "answers",
        "0 always gives the same answer; higher values vary more.",
        low=0,
        high=2,
        effect=Effect.MODEL,
    )
    wrong_refusals: int = _setting(
        10, "answers", "Share of answerable questions that may be refused. A higher share also"
        " refuses more questions that your documents do not answer.", unit="%", low=0, high=60,
        effect=Effect.ANSWER,
    )  # fmt: skip
    answer_language: str = _setting(
        "", "rules", "Language of all answers; empty for the language of the question.",
        choices=("", "de", "en", "es", "fr", "it", "nl", "pt", "ru", "zh", "ja"),
        effect=Effect.ANSWER,
    )  # fmt: skip
    answer_length: str = _setting(
        "", "rules", "Length of all answers; empty for any length.",
        choices=("", "words", "sentence", "paragraph"), effect=Effect.ANSWER,
    )  # fmt: skip
    answer_form: str = _setting(
        "",
        "rules",
        "Format of all answers: a JSON schema or a grammar (GBNF); empty for text.",
        effect=Effect.ANSWER,
    )
    must_cite: bool = _setting(
        False, "rules", "Withhold answers that no source supports.", effect=Effect.ANSWER
    )
    refused_topics: tuple[str, ...] = _setting(
        (),
        "rules",
        "Refuse questions that contain all words of one of these topics.",
        effect=Effect.ANSWER,
    )
    persona: str = _setting(
        "",
        "rules",
        "Role given to the model, such as: You are a patient paralegal.",
        effect=Effect.ANSWER,
    )
    threads: int = _setting(
        0, "engine", "Threads of the language model; 0 chooses by the number of cores.",
        low=0, high=512, effect=Effect.MODEL,
    )  # fmt: skip
    parallel: int = _setting(
        0,
        "engine",
        "Answers written in parallel; 0 chooses by processor or GPU.",
        low=0,
        high=256,
        effect=Effect.MODEL,
    )
    kept_chats_mb: int = _setting(
        256, "engine", "Disk space for the model's state of chats, so that they resume at once"
        " after a restart; 0 saves nothing.", unit="MB", low=0, high=1_000_000,
    )  # fmt: skip
    gpu_layers: int = _setting(
        -1,
        "engine",
        "Layers on the GPU; -1 for as many as fit, 0 for none.",
        low=-1,
        high=1000,
        effect=Effect.MODEL,
    )
    hour_price: float = _setting(
        0.0, "engine", "Price of one hour of this machine, for the cost of a question; 0 to use"
        " power and energy price.", low=0, high=1_000_000,
    )  # fmt: skip
    power_watts: float = _setting(
        0.0, "engine", "Power this machine draws while answering.", unit="W", low=0, high=100_000
    )
    energy_price: float = _setting(
        0.0, "engine", "Price of one kilowatt hour.", low=0, high=1_000_000
    )
    gpu_split: str = _setting(
        "",
        "engine",
        "Shares of several GPUs, such as 3,1; empty to split by free memory.",
        effect=Effect.MODEL,
    )
    flash_attention: str = _setting(
        "auto", "engine", "Flash attention: less memory for long prompts, different rounding.",
        choices=("auto", "on", "off"), effect=Effect.MODEL,
    )  # fmt: skip
    cache_type: str = _setting(
        "f16", "engine",
        "Number format of the KV cache; q8_0 halves its size, but needs flash attention.",
        choices=("f16", "q8_0", "q4_0"), effect=Effect.MODEL,
    )  # fmt: skip
    vectors_url: str = _setting(
        "", "remote", "Chroma server in your network that stores the vectors, such as"
        " http://chroma.lan:8000; empty for this computer.",
    )  # fmt: skip
    vectors_key_file: str = _setting(
        "", "remote", "File with that server's key, readable only by you; empty for none."
    )
    generation_url: str = _setting(
        "", "remote", "OpenAI-compatible server in your network that writes answers, such as"
        " http://gpu.lan:8000/v1; empty for this computer.",
    )  # fmt: skip
    generation_model: str = _setting(
        "", "remote", "Name of the server's model; empty for the first one it lists."
    )
    generation_key_file: str = _setting(
        "", "remote", "File with that server's key, readable only by you; empty for none."
    )
    generation_fallback: bool = _setting(
        True, "remote", "Answer with the model on this computer while that server is unavailable."
    )
    embedding_url: str = _setting(
        "", "remote", "Server in your network that computes embeddings, OpenAI-compatible or"
        " text-embeddings-inference, such as http://gpu.lan:8081/v1; empty for this computer.",
    )  # fmt: skip
    embedding_model: str = _setting("", "remote", "Name of the server's model.")
    embedding_width: int = _setting(
        0, "remote", "Vector size of that model, as stated in its description.",
        low=0, high=65_536,
    )  # fmt: skip
    embedding_key_file: str = _setting(
        "", "remote", "File with that server's key, readable only by you; empty for none."
    )
    remote_authority: str = _setting(
        "", "remote", "File with the certificate authority of these servers (PEM); empty for those"
        " trusted by the system.",
    )  # fmt: skip
    api: bool = _setting(
        False, "api", "Let other programs use Alcove while it runs (see docs/api.md)."
    )
    api_port: int = _setting(
        8484, "api", "TCP port of the local API; 0 picks a free one.", low=0, high=65_535
    )
    api_address: str = _setting(
        "127.0.0.1", "api", "Address of the local API. Any other than 127.0.0.1 admits other"
        " computers, and needs a certificate and a key.",
    )  # fmt: skip
    api_certificate: str = _setting(
        "", "api", "File with the TLS certificate of the API (PEM); empty for none."
    )
    api_certificate_key: str = _setting("", "api", "File with the certificate's private key (PEM).")
    api_at_once: int = _setting(
        64, "api", "Maximum number of requests processed or waiting; further ones are rejected.",
        low=1, high=256,
    )  # fmt: skip
    api_requests_per_minute: int = _setting(
        600, "api", "Requests allowed per key.", unit="per minute", low=1, high=1_000_000
    )


def describe() -> dict[str, Meta]:
    """Every setting's meta by name, in the order of definition."""
    return {f.name: f.metadata["meta"] for f in dataclasses.fields(Settings)}


@dataclass(frozen=True)
class MachineSettings:
    """What an administrator decided for all users of a machine: defaults in the place of the
    program's own, and settings that users cannot change, each with the reason."""

    file: str = ""
    """Where it is written; empty where nobody decided anything."""
    defaults: Settings = Settings()
    locked: dict[str, str] = field(default_factory=dict)

    def enforced(self, settings: Settings) -> Settings:
        """With what is locked as it was decided."""
        decided = {name: getattr(self.defaults, name) for name in self.locked}
        return dataclasses.replace(settings, **decided)

    def check(self, settings: Settings) -> None:
        """Raises ``SettingsError`` where one differs that is locked."""
        for name in differing(settings, self.enforced(settings)):
            raise SettingsError(
                f"`{name}`: {self.locked[name]}",
                title="This setting is locked",
                remedy=f"Ask who administers this machine: {self.file} says so.",
            )


def differing(settings: Settings, base: Settings) -> list[str]:
    """Names of the settings that are not the same."""
    return [name for name in describe() if getattr(settings, name) != getattr(base, name)]


def parse(text: str, base: Settings = Settings()) -> Settings:
    """Settings from the text of a settings.toml; what is not in it is as in ``base``.

    Raises ``SettingsError`` that names the line and what is allowed there.
    """
    return _filled(base, _document(text, FILE), text, FILE)


def parse_machine(text: str, file: str) -> MachineSettings:
    """What the file of a machine says: settings as in settings.toml, and a section [locked] with
    the names of settings and the reasons. Raises ``SettingsError``."""
    document = _document(text, file)
    locked = document.pop("locked", {})
    defaults = _filled(Settings(), document, text, file)
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
    sections = dict.fromkeys(meta.section for meta in metas.values())
    values: dict[str, Any] = {}
    for section, entries in document.items():
        if not isinstance(entries, dict):
            where = _line(text, section, file)
            raise SettingsError(f"{where}: `{section}` must stand in a section.")
        if section not in sections:
            where, known = _line(text, section, file), ", ".join(sections)
            raise SettingsError(f"{where}: there is no section [{section}], but {known}.")
        for name, value in entries.items():
            where = _line(text, name, file)
            meta = metas.get(name)
            if meta is None or meta.section != section:
                raise SettingsError(f"{where}: there is no setting `{name}` in [{section}].")
            values[name] = _checked(value, types[name], meta, f"{where}: `{name}`")
    return dataclasses.replace(base, **values)


def render(settings: Settings, machine: MachineSettings = MachineSettings()) -> str:
    """A settings.toml with help; settings at their default are commented out."""
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


def having(*effects: Effect) -> list[str]:
    """Names of the settings with one of these effects."""
    return [name for name, meta in describe().items() if meta.effect in effects]


def written(settings: Settings, names: Collection[str]) -> dict[str, str]:
    """Values of the settings of some names, as settings.toml has them."""
    return {name: as_toml(getattr(settings, name)) for name in names}


def named(name: str, names: Collection[str] = ()) -> str:
    """The name, if one of ``names`` (of all settings) is it. Raises ``UsageError``."""
    names, known = names or list(describe()), name in describe()
    if name not in names:
        raise UsageError(
            f"`{name}` has no effect here." if known else f"There is no setting `{name}`.",
            remedy=f"One of these can be set: {', '.join(names)}.",
        )
    return name


def changed(settings: Settings, values: Mapping[str, str], names: Collection[str]) -> Settings:
    """The settings with other ``values``, as settings.toml has them, quotes not needed.

    Raises ``UsageError`` for a setting that is none of ``names``, ``SettingsError`` for a value
    that is not allowed.
    """
    types, metas = typing.get_type_hints(Settings), describe()
    found: dict[str, Any] = {}
    for name, text in values.items():
        named(name, names)
        try:
            found[name] = _checked(_value(text, types[name]), types[name], metas[name], f"`{name}`")
        except SettingsError as error:  # it stands in no settings.toml that could be corrected
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
    # Written so that NaN, which compares as neither, is refused.
    if (meta.low is not None and not value >= meta.low) or (
        meta.high is not None and not value <= meta.high
    ):
        raise SettingsError(f"{where} must lie from {meta.low} to {meta.high}, not {value}.")
    if meta.choices and value not in meta.choices:
        choices = ", ".join(map(as_toml, meta.choices))
        raise SettingsError(f"{where} must be one of {choices}, not {as_toml(value)}.")
    return value


def as_toml(value: Any) -> str:
    """A value as settings.toml has it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        # JSON escapes all that a TOML string must, except for the delete character.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, (tuple, list)):
        return "[" + ", ".join(as_toml(item) for item in value) + "]"
    return str(value)

"""Settings as data: name, type, default, unit, bounds, label and help, in one place.

The settings dialog, ``docs/settings.md``, ``alcove settings``, the settings that an evaluation may
change and the validation all derive from ``Settings``.
Wishes only: what the program remembers by itself lives in the databases.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from app.core.domain.errors import SettingsError


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
    """One of ``SECTIONS``."""
    label: str
    help: str
    unit: str = ""
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()
    effect: Effect = Effect.NONE


def _setting(default: Any, section: str, label: str, help: str, **more: Any) -> Any:
    return field(default=default, metadata={"meta": Meta(section, label, help, **more)})


SECTIONS = {
    "library": "Library",
    "search": "Search",
    "answers": "Answers",
    "rules": "Rules for answers",
    "engine": "Engine",
    "remote": "Servers in your network",
    "api": "Local API",
}
"""Sections of the file, with their headings in the window."""


@dataclass(frozen=True)
class Settings:
    """All settings with their defaults."""

    max_file_mb: int = _setting(
        200, "library", "Largest file", "Larger files are not read.", unit="MB", low=1, high=100_000
    )
    file_seconds: int = _setting(
        60,
        "library",
        "Time for one file",
        "Longest time to read one file.",
        unit="s",
        low=1,
        high=3600,
    )
    extractor_memory_mb: int = _setting(
        2048,
        "library",
        "Memory of a reader",
        "Memory one reader process may use.",
        unit="MB",
        low=256,
        high=65_536,
    )
    extractors: int = _setting(
        0,
        "library",
        "Readers",
        "Reader processes; 0 chooses by the number of cores.",
        low=0,
        high=64,
    )
    recognise: bool = _setting(
        True,
        "library",
        "Text recognition",
        "Recognise text in scans and pictures, after all other files.",
    )
    exclude: tuple[str, ...] = _setting(
        (
            ".git",
            ".hg",
            ".svn",
            "node_modules",
            "__pycache__",
            ".venv",
            ".cache",
            ".tox",
            ".*_cache",
            "$RECYCLE.BIN",
            "System Volume Information",
            ".Trash*",
            "~$*",
            ".~lock.*",
            ".#*",
            "*.swp",
            "*.tmp",
            "*.part",
            "*.partial",
            "*.crdownload",
            ".DS_Store",
            "Thumbs.db",
            "desktop.ini",
        ),
        "library",
        "Left out everywhere",
        "Names of files and folders that are left out everywhere (glob patterns).",
    )
    passage_tokens: int = _setting(
        220,
        "search",
        "Length of a passage",
        "Target length of a passage.",
        unit="tokens",
        low=50,
        high=2000,
    )
    embedder: str = _setting(
        "",
        "search",
        "Embedding model",
        "Folder of a sentence-transformers model; empty for the bundled one.",
    )
    model: str = _setting(
        "",
        "answers",
        "Language model",
        "GGUF file that answers; empty for the bundled one.",
        effect=Effect.MODEL,
    )
    passages: int = _setting(
        3,
        "answers",
        "Passages a question",
        "Passages sent with a question at most.",
        low=1,
        high=50,
        effect=Effect.ANSWER,
    )
    first_token_seconds: float = _setting(
        0.0,
        "answers",
        "First word within",
        "Send fewer passages where this machine would take longer to the first word; 0 sends all.",
        unit="s",
        low=0,
        high=3600,
    )
    context_tokens: int = _setting(
        4096,
        "answers",
        "Context window",
        "Context window used, within the model's own.",
        unit="tokens",
        low=512,
        high=1_048_576,
        effect=Effect.MODEL,
    )
    answer_tokens: int = _setting(
        256,
        "answers",
        "Longest answer",
        "Longest answer.",
        unit="tokens",
        low=8,
        high=8192,
        effect=Effect.ANSWER,
    )
    summary_passages: int = _setting(
        120,
        "answers",
        "Passages a summary",
        "Passages read for a summary at most; of more, evenly spread ones.",
        unit="passages",
        low=4,
        high=10_000,
    )
    temperature: float = _setting(
        0.0,
        "answers",
        "Temperature",
        "0 always gives the same answer; higher varies more.",
        low=0,
        high=2,
        effect=Effect.MODEL,
    )
    wrong_refusals: int = _setting(
        10,
        "answers",
        "Caution",
        "Questions that could be answered and may be refused, so that those that"
        " cannot be are refused too.",
        unit="%",
        low=0,
        high=60,
        effect=Effect.ANSWER,
    )
    answer_language: str = _setting(
        "",
        "rules",
        "Language of answers",
        "Language of all answers; empty for that of the question.",
        choices=("", "de", "en", "es", "fr", "it", "nl", "pt", "ru", "zh", "ja"),
        effect=Effect.ANSWER,
    )
    answer_length: str = _setting(
        "",
        "rules",
        "Length of answers",
        "Length of all answers; empty for as long as they get.",
        choices=("", "words", "sentence", "paragraph"),
        effect=Effect.ANSWER,
    )
    answer_form: str = _setting(
        "",
        "rules",
        "Form of answers",
        "Form of all answers: a JSON schema, or a grammar (GBNF); empty for text.",
        effect=Effect.ANSWER,
    )
    must_cite: bool = _setting(
        False,
        "rules",
        "Only with a source",
        "Give no answer that no passage carries.",
        effect=Effect.ANSWER,
    )
    refused_topics: tuple[str, ...] = _setting(
        (),
        "rules",
        "Topics not answered",
        "Questions with all words of one of these are not answered.",
        effect=Effect.ANSWER,
    )
    persona: str = _setting(
        "",
        "rules",
        "Persona",
        "What the model is told first about who it is, as: You are a patient paralegal.",
        effect=Effect.ANSWER,
    )
    threads: int = _setting(
        0,
        "engine",
        "Threads",
        "Threads of the language model; 0 chooses by the number of cores.",
        low=0,
        high=512,
        effect=Effect.MODEL,
    )
    parallel: int = _setting(
        0,
        "engine",
        "Answers at once",
        "Answers written at once; 0 chooses by processor or GPU.",
        low=0,
        high=256,
        effect=Effect.MODEL,
    )
    kept_chats_mb: int = _setting(
        256,
        "engine",
        "Room for chats",
        "Room for what the model computed of chats, so that they go on at once after"
        " a restart; 0 keeps nothing.",
        unit="MB",
        low=0,
        high=1_000_000,
    )
    gpu_layers: int = _setting(
        -1,
        "engine",
        "Layers on the GPU",
        "Layers on the GPU; -1 for as many as fit, 0 for none.",
        low=-1,
        high=1000,
        effect=Effect.MODEL,
    )
    hour_price: float = _setting(
        0.0,
        "engine",
        "Price of an hour",
        "Price of an hour of this machine, for the cost of a question; 0 to use power and energy.",
        low=0,
        high=1_000_000,
    )
    power_watts: float = _setting(
        0.0,
        "engine",
        "Power",
        "Power this machine draws while it answers.",
        unit="W",
        low=0,
        high=100_000,
    )
    energy_price: float = _setting(
        0.0, "engine", "Price of energy", "Price of a kilowatt hour.", low=0, high=1_000_000
    )
    gpu_split: str = _setting(
        "",
        "engine",
        "Shares of several GPUs",
        "Shares of several GPUs, as 3,1; empty to share by their free memory.",
        effect=Effect.MODEL,
    )
    flash_attention: str = _setting(
        "auto",
        "engine",
        "Flash attention",
        "Flash attention: less memory for long prompts, other rounding.",
        choices=("auto", "on", "off"),
        effect=Effect.MODEL,
    )
    cache_type: str = _setting(
        "f16",
        "engine",
        "Model's memory",
        "Numbers in the model's memory; q8_0 halves it, but needs flash attention.",
        choices=("f16", "q8_0", "q4_0"),
        effect=Effect.MODEL,
    )
    vectors_url: str = _setting(
        "",
        "remote",
        "Vectors: server",
        "Chroma server in your network that holds the vectors, as"
        " http://chroma.lan:8000; empty for this computer.",
    )
    vectors_key_file: str = _setting(
        "",
        "remote",
        "Vectors: file with the key",
        "File with that server's key, which you alone can read; empty for none.",
    )
    generation_url: str = _setting(
        "",
        "remote",
        "Answers: server",
        "OpenAI-compatible server in your network that writes answers, as"
        " http://gpu.lan:8000/v1; empty for this computer.",
    )
    generation_model: str = _setting(
        "", "remote", "Answers: model", "Name of its model; empty for the first that it lists."
    )
    generation_key_file: str = _setting(
        "",
        "remote",
        "Answers: file with the key",
        "File with that server's key, which you alone can read; empty for none.",
    )
    generation_fallback: bool = _setting(
        True,
        "remote",
        "Answers: otherwise here",
        "While that server does not answer, the model on this computer does.",
    )
    embedding_url: str = _setting(
        "",
        "remote",
        "Embeddings: server",
        "Server in your network that embeds, OpenAI-compatible or"
        " text-embeddings-inference, as http://gpu.lan:8081/v1; empty for this computer.",
    )
    embedding_model: str = _setting("", "remote", "Embeddings: model", "Name of its model.")
    embedding_width: int = _setting(
        0,
        "remote",
        "Embeddings: numbers in a vector",
        "Numbers in a vector of that model, as its description says.",
        low=0,
        high=65_536,
    )
    embedding_key_file: str = _setting(
        "",
        "remote",
        "Embeddings: file with the key",
        "File with that server's key, which you alone can read; empty for none.",
    )
    remote_authority: str = _setting(
        "",
        "remote",
        "Certificate authority",
        "File with the certificate authority of these servers (PEM); empty for those"
        " that the system trusts.",
    )
    api: bool = _setting(
        False,
        "api",
        "Serve other programs",
        "Serve other programs on this computer while the app runs (see docs/api.md).",
    )
    api_port: int = _setting(
        8484,
        "api",
        "Port",
        "TCP port of the local API; 0 takes any that is free.",
        low=0,
        high=65_535,
    )
    api_address: str = _setting(
        "127.0.0.1",
        "api",
        "Address",
        "Address of the local API. Any but 127.0.0.1 lets other computers in,"
        " and needs a certificate and a key.",
    )
    api_certificate: str = _setting(
        "", "api", "Certificate", "File with the TLS certificate of the API (PEM); empty for none."
    )
    api_certificate_key: str = _setting(
        "", "api", "Key of the certificate", "File with the certificate's key (PEM)."
    )
    api_at_once: int = _setting(
        64,
        "api",
        "Requests at once",
        "Requests that are worked on or wait at once; further ones are sent away.",
        low=1,
        high=256,
    )
    api_requests_per_minute: int = _setting(
        600,
        "api",
        "Requests of a key",
        "Requests that one key may make.",
        unit="a minute",
        low=1,
        high=1_000_000,
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


def having(*effects: Effect) -> list[str]:
    """Names of the settings with one of these effects."""
    return [name for name, meta in describe().items() if meta.effect in effects]

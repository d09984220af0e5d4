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
        200,
        "library",
        "Maximum file size",
        "Larger files are skipped.",
        unit="MB",
        low=1,
        high=100_000,
    )
    file_seconds: int = _setting(
        60,
        "library",
        "Time limit per file",
        "Longest time to spend on reading one file.",
        unit="s",
        low=1,
        high=3600,
    )
    extractor_memory_mb: int = _setting(
        2048,
        "library",
        "Memory per extractor",
        "Memory limit of one extractor process.",
        unit="MB",
        low=256,
        high=65_536,
    )
    extractors: int = _setting(
        0,
        "library",
        "Extractor processes",
        "Extractor processes; 0 chooses by the number of cores.",
        low=0,
        high=64,
    )
    recognise: bool = _setting(
        True,
        "library",
        "Text recognition (OCR)",
        "Recognise text in scanned pages and pictures, after all other files.",
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
        "Excluded everywhere",
        "Names of files and folders to exclude everywhere (glob patterns).",
    )
    passage_tokens: int = _setting(
        220,
        "search",
        "Passage length",
        "Target length of a passage.",
        unit="tokens",
        low=50,
        high=2000,
    )
    embedder: str = _setting(
        "",
        "search",
        "Embedding model",
        "A name in `alcove models list`, or the folder of a sentence-transformers model; empty for"
        " the default model.",
    )
    model: str = _setting(
        "",
        "answers",
        "Language model",
        "A name in `alcove models list`, or a GGUF file; empty for the default model.",
        effect=Effect.MODEL,
    )
    writer_profile: str = _setting(
        "auto",
        "answers",
        "Writer profile",
        "How the language model is used: auto chooses by the model; extractive copies a few words"
        " of a passage; small and large write sentences from more passages.",
        choices=("auto", "extractive", "small", "large"),
        effect=Effect.ANSWER,
    )
    passages: int = _setting(
        0,
        "answers",
        "Passages per question",
        "Maximum passages sent per question; 0 sends as many as suit the model.",
        low=0,
        high=50,
        effect=Effect.ANSWER,
    )
    first_token_seconds: float = _setting(
        8.0,
        "answers",
        "Time to first word",
        "Send fewer passages if the first word would otherwise take longer than this; 0 sends all.",
        unit="s",
        low=0,
        high=3600,
    )
    context_tokens: int = _setting(
        4096,
        "answers",
        "Context window",
        "Context window, up to the model's own limit.",
        unit="tokens",
        low=512,
        high=1_048_576,
        effect=Effect.MODEL,
    )
    answer_tokens: int = _setting(
        256,
        "answers",
        "Maximum answer length",
        "Maximum length of an answer.",
        unit="tokens",
        low=8,
        high=8192,
        effect=Effect.ANSWER,
    )
    summary_passages: int = _setting(
        120,
        "answers",
        "Passages per summary",
        "Maximum number of passages read for a summary; if there are more, evenly"
        " spread ones are read.",
        unit="passages",
        low=4,
        high=10_000,
    )
    temperature: float = _setting(
        0.0,
        "answers",
        "Temperature",
        "0 always gives the same answer; higher values vary more.",
        low=0,
        high=2,
        effect=Effect.MODEL,
    )
    wrong_refusals: int = _setting(
        10,
        "answers",
        "Caution",
        "Share of answerable questions that may be refused. A higher share also"
        " refuses more questions that your documents do not answer.",
        unit="%",
        low=0,
        high=60,
        effect=Effect.ANSWER,
    )
    answer_language: str = _setting(
        "",
        "rules",
        "Answer language",
        "Language of all answers; by default that of the question.",
        choices=("", "de", "en", "es", "fr", "it", "nl", "pt", "ru", "zh", "ja"),
        effect=Effect.ANSWER,
    )
    answer_length: str = _setting(
        "",
        "rules",
        "Answer length",
        "Length of all answers; by default any.",
        choices=("", "words", "sentence", "paragraph"),
        effect=Effect.ANSWER,
    )
    answer_form: str = _setting(
        "",
        "rules",
        "Answer format",
        "Format of all answers: a JSON schema or a grammar (GBNF); empty for text.",
        effect=Effect.ANSWER,
    )
    must_cite: bool = _setting(
        False,
        "rules",
        "Require a source",
        "Withhold answers that no source supports.",
        effect=Effect.ANSWER,
    )
    refused_topics: tuple[str, ...] = _setting(
        (),
        "rules",
        "Refused topics",
        "Refuse questions that contain all words of one of these topics.",
        effect=Effect.ANSWER,
    )
    persona: str = _setting(
        "",
        "rules",
        "Persona",
        "Role given to the model, such as: You are a patient paralegal.",
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
        "Parallel answers",
        "Answers written in parallel; 0 chooses by processor or GPU.",
        low=0,
        high=256,
        effect=Effect.MODEL,
    )
    kept_chats_mb: int = _setting(
        256,
        "engine",
        "Saved chat state",
        "Disk space for the model's state of chats, so that they resume at once"
        " after a restart; 0 saves nothing.",
        unit="MB",
        low=0,
        high=1_000_000,
    )
    gpu_layers: int = _setting(
        -1,
        "engine",
        "GPU layers",
        "Layers on the GPU; -1 for as many as fit, 0 for none.",
        low=-1,
        high=1000,
        effect=Effect.MODEL,
    )
    hour_price: float = _setting(
        0.0,
        "engine",
        "Price per hour",
        "Price of one hour of this machine, for the cost of a question; 0 to use power and"
        " energy price.",
        low=0,
        high=1_000_000,
    )
    power_watts: float = _setting(
        0.0,
        "engine",
        "Power",
        "Power this machine draws while answering.",
        unit="W",
        low=0,
        high=100_000,
    )
    energy_price: float = _setting(
        0.0, "engine", "Energy price", "Price of one kilowatt hour.", low=0, high=1_000_000
    )
    gpu_split: str = _setting(
        "",
        "engine",
        "Split across GPUs",
        "Shares of several GPUs, such as 3,1; empty to split by free memory.",
        effect=Effect.MODEL,
    )
    flash_attention: str = _setting(
        "auto",
        "engine",
        "Flash attention",
        "Flash attention: less memory for long prompts, different rounding.",
        choices=("auto", "on", "off"),
        effect=Effect.MODEL,
    )
    cache_type: str = _setting(
        "f16",
        "engine",
        "KV cache format",
        "Number format of the KV cache; q8_0 halves its size, but needs flash attention.",
        choices=("f16", "q8_0", "q4_0"),
        effect=Effect.MODEL,
    )
    vectors_url: str = _setting(
        "",
        "remote",
        "Vectors: server",
        "Chroma server in your network that stores the vectors, such as"
        " http://chroma.lan:8000; empty for this computer.",
    )
    vectors_key_file: str = _setting(
        "",
        "remote",
        "Vectors: key file",
        "File with that server's key, readable only by you; empty for none.",
    )
    generation_url: str = _setting(
        "",
        "remote",
        "Answers: server",
        "OpenAI-compatible server in your network that writes answers, such as"
        " http://gpu.lan:8000/v1; empty for this computer.",
    )
    generation_model: str = _setting(
        "",
        "remote",
        "Answers: model",
        "Name of the server's model; empty for the first one it lists.",
    )
    generation_key_file: str = _setting(
        "",
        "remote",
        "Answers: key file",
        "File with that server's key, readable only by you; empty for none.",
    )
    generation_fallback: bool = _setting(
        True,
        "remote",
        "Answers: local fallback",
        "Answer with the model on this computer while that server is unavailable.",
    )
    embedding_url: str = _setting(
        "",
        "remote",
        "Embeddings: server",
        "Server in your network that computes embeddings, OpenAI-compatible or"
        " text-embeddings-inference, such as http://gpu.lan:8081/v1; empty for this computer.",
    )
    embedding_model: str = _setting(
        "", "remote", "Embeddings: model", "Name of the server's model."
    )
    embedding_width: int = _setting(
        0,
        "remote",
        "Embeddings: vector size",
        "Vector size of that model, as stated in its description.",
        low=0,
        high=65_536,
    )
    embedding_key_file: str = _setting(
        "",
        "remote",
        "Embeddings: key file",
        "File with that server's key, readable only by you; empty for none.",
    )
    remote_authority: str = _setting(
        "",
        "remote",
        "Certificate authority",
        "File with the certificate authority of these servers (PEM); empty for those"
        " trusted by the system.",
    )
    api: bool = _setting(
        False,
        "api",
        "Let other programs use Alcove",
        "Let other programs use Alcove while it runs (see docs/api.md).",
    )
    api_port: int = _setting(
        8484,
        "api",
        "Port",
        "TCP port of the local API; 0 picks a free one.",
        low=0,
        high=65_535,
    )
    api_address: str = _setting(
        "127.0.0.1",
        "api",
        "Address",
        "Address of the local API. Any other than 127.0.0.1 admits other"
        " computers, and needs a certificate and a key.",
    )
    api_certificate: str = _setting(
        "", "api", "Certificate", "File with the TLS certificate of the API (PEM); empty for none."
    )
    api_certificate_key: str = _setting(
        "", "api", "Certificate key", "File with the certificate's private key (PEM)."
    )
    api_at_once: int = _setting(
        64,
        "api",
        "Concurrent requests",
        "Maximum number of requests processed or waiting; further ones are rejected.",
        low=1,
        high=256,
    )
    api_requests_per_minute: int = _setting(
        600,
        "api",
        "Requests per key",
        "Requests allowed per key.",
        unit="per minute",
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

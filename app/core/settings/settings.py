"""Settings as data: name, type, default, unit, bounds, label and help, in one place.

The settings dialog, ``docs/settings.md``, ``alcove settings``, the settings that an evaluation may
change and the validation all derive from ``Settings``.
Wishes only: what the program remembers by itself lives in the databases.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal

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
    group: str = ""
    """One of ``GROUPS``, where it is not that of its section."""
    path: Literal["", "file", "folder"] = ""
    """What the path that it takes names; empty where it takes none."""
    words: str = ""
    """Other words that a person may search it by, set apart by commas."""
    zero: str = ""
    """What 0 stands for, in words; empty where it is a number like others."""
    is_name: bool = False
    """Whether its number names something, such as a port, and counts nothing."""

    @property
    def shown_in(self) -> str:
        """The group of ``GROUPS`` in which the window shows it."""
        return self.group or GROUP_OF[self.section]


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

GROUPS = {
    "general": "General",
    "library": "Library",
    "answers": "Answers",
    "models": "Models",
    "privacy": "Privacy",
    "network": "Network",
    "advanced": "Advanced",
}
"""Groups of the window, with their names."""

GROUP_OF = {
    "library": "library",
    "search": "models",
    "answers": "answers",
    "rules": "answers",
    "engine": "advanced",
    "remote": "network",
    "api": "network",
}
"""The group of each section."""


@dataclass(frozen=True)
class Settings:
    """All settings with their defaults."""

    max_file_mb: int = _setting(
        200,
        "library",
        "Largest file to read",
        "Larger files are left out. Raise it if a document that you need is too large; lower "
        "it if reading takes too long.",
        words="size limit, big files, megabytes",
        unit="MB",
        low=1,
        high=100_000,
    )
    file_seconds: int = _setting(
        60,
        "library",
        "Longest time to read one file",
        "A file that takes longer is given up, and listed with the files that are not "
        "indexed. Raise it for very long documents.",
        words="timeout, time limit, slow files, seconds",
        unit="s",
        low=1,
        high=3600,
        group="advanced",
    )
    extractor_memory_mb: int = _setting(
        2048,
        "library",
        "Memory to read one file",
        "A file that needs more is given up, and listed with the files that are not indexed. "
        "Raise it if large files fail.",
        words="RAM, memory limit",
        unit="MB",
        low=256,
        high=65_536,
        group="advanced",
    )
    extractors: int = _setting(
        0,
        "library",
        "Files read at the same time",
        "More is faster, but slows down other programs. 0 chooses by the number of processor "
        "cores.",
        words="speed, cores, CPU, parallel",
        zero="Automatic",
        low=0,
        high=64,
        group="advanced",
        unit="files",
    )
    recognise: bool = _setting(
        True,
        "library",
        "Text recognition (OCR)",
        "Reads the text in scanned pages and photos, after all other files. Turn it off if "
        "you have no scans, to spare the processor.",
        words="scan, scanner, photo, picture, image",
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
        "Files and folders left out",
        "Files and folders with these names are left out everywhere; * stands for any "
        "characters, as in *.tmp.",
        words="exclude, ignore, skip, hide, pattern",
    )
    passage_tokens: int = _setting(
        220,
        "search",
        "Passage length",
        "Documents are searched in passages of about this length: longer ones give more "
        "context, shorter ones are found more exactly. Holds for files read from then on. 100"
        " tokens are about 75 English words.",
        words="chunk size, split",
        unit="tokens",
        low=50,
        high=2000,
        group="advanced",
    )
    embedder: str = _setting(
        "",
        "search",
        "Embedding model (search by meaning)",
        "Finds passages whose meaning fits, whatever their words; another one suits documents"
        " in other languages, and reads the library again. A name in `alcove models list`, or"
        " the folder of a sentence-transformers model. Empty: the default.",
        words="semantic search, vectors, multilingual, embedder",
        path="folder",
    )
    model: str = _setting(
        "",
        "answers",
        "Language model",
        "Writes the answers; it is changed more easily on the page Models. A name in `alcove "
        "models list`, or a GGUF file. Empty: the default.",
        words="LLM, AI, artificial intelligence, chatbot",
        effect=Effect.MODEL,
        group="models",
        path="file",
    )
    writer_profile: str = _setting(
        "auto",
        "answers",
        "How the model answers",
        "Automatic suits the model. Otherwise it copies a few words of a passage "
        "(extractive), or writes sentences from fewer (small) or more passages (large). "
        "Change it if answers of your own model are poor.",
        words="mode, style, profile, quote",
        choices=("auto", "extractive", "small", "large"),
        effect=Effect.ANSWER,
        group="models",
    )
    passages: int = _setting(
        0,
        "answers",
        "Passages per question",
        "Most passages of your documents that the model reads for one question. More can make"
        " answers more complete, but slower. 0 chooses by the model.",
        words="context, sources, number of sources, top k",
        zero="Automatic",
        low=0,
        high=50,
        effect=Effect.ANSWER,
        unit="passages",
    )
    first_token_seconds: float = _setting(
        8.0,
        "answers",
        "Longest wait for the first word",
        "Where an answer would begin later than this, the model reads fewer passages. 0 "
        "always reads all of them.",
        words="speed, slow, waiting, faster, time limit",
        unit="s",
        zero="No limit",
        low=0,
        high=3600,
    )
    context_tokens: int = _setting(
        4096,
        "answers",
        "Context window",
        "How much text the model can consider at once, up to its own limit. Raise it for long"
        " chats; it takes more memory. 100 tokens are about 75 English words.",
        words="memory, context length, long chats",
        unit="tokens",
        low=512,
        high=1_048_576,
        effect=Effect.MODEL,
        group="advanced",
    )
    answer_tokens: int = _setting(
        256,
        "answers",
        "Longest answer",
        "Where an answer is cut off. Raise it if answers end in the middle of a sentence. 100"
        " tokens are about 75 English words.",
        words="maximum length, answer length, cut off, longer, shorter",
        unit="tokens",
        low=8,
        high=8192,
        effect=Effect.ANSWER,
    )
    summary_passages: int = _setting(
        120,
        "answers",
        "Passages per summary",
        "Most passages that are read for a summary; of longer texts, evenly spread ones. More"
        " make it more complete, but slower.",
        words="summarise, summarize, overview",
        unit="passages",
        low=4,
        high=10_000,
        group="advanced",
    )
    temperature: float = _setting(
        0.0,
        "answers",
        "Variation of the wording (temperature)",
        "0 always gives the same answer to the same question. Higher values vary the wording,"
        " and can add mistakes.",
        words="creativity, creative, random",
        low=0,
        high=2,
        effect=Effect.MODEL,
        group="advanced",
    )
    wrong_refusals: int = _setting(
        10,
        "answers",
        "Caution",
        "Of the questions that your documents answer, how many may be refused. Raise it where"
        " a wrong answer is worse than none: more questions without an answer in your "
        "documents are refused then, too.",
        words="confidence, strict, strictness, threshold, refuse, hallucination, not found",
        unit="%",
        low=0,
        high=60,
        effect=Effect.ANSWER,
    )
    answer_language: str = _setting(
        "",
        "rules",
        "Language of answers",
        "Language of all answers. By default that of the question.",
        words="translate, translation, German, English, Spanish, Russian, Chinese",
        choices=("", "de", "en", "es", "fr", "it", "nl", "pt", "ru", "zh", "ja"),
        effect=Effect.ANSWER,
    )
    answer_length: str = _setting(
        "",
        "rules",
        "Length of answers",
        "Length of all answers. By default as long as the question needs.",
        words="short, brief, long, detailed",
        choices=("", "words", "sentence", "paragraph"),
        effect=Effect.ANSWER,
    )
    answer_form: str = _setting(
        "",
        "rules",
        "Form of answers",
        "For programs that read the answers: a JSON schema, or a grammar (GBNF), that every "
        "answer follows. Empty: plain text.",
        words="JSON, format, structured, schema",
        effect=Effect.ANSWER,
    )
    must_cite: bool = _setting(
        False,
        "rules",
        "Require a source",
        "Answers that no source supports are not shown. Turn it on where every statement must"
        " be verified.",
        words="citation, evidence, proof, reference, safe",
        effect=Effect.ANSWER,
    )
    refused_topics: tuple[str, ...] = _setting(
        (),
        "rules",
        "Refused topics",
        "Questions that contain all words of one of these topics are refused, such as: salary"
        " manager.",
        words="block, forbidden, ban, censor, filter",
        effect=Effect.ANSWER,
    )
    persona: str = _setting(
        "",
        "rules",
        "Role of the model",
        "How it should behave, in a sentence, such as: You are a patient paralegal.",
        words="persona, tone, character, system prompt, instructions",
        effect=Effect.ANSWER,
    )
    threads: int = _setting(
        0,
        "engine",
        "Processor threads",
        "How many run the language model. More is faster up to the number of cores, but slows"
        " down other programs. 0 chooses by the number of cores.",
        words="cores, CPU, speed, slow",
        zero="Automatic",
        low=0,
        high=512,
        effect=Effect.MODEL,
        unit="threads",
    )
    parallel: int = _setting(
        0,
        "engine",
        "Answers at the same time",
        "Further questions wait. More take more memory. 0 chooses by the processor or "
        "graphics card.",
        words="several users, simultaneous, parallel, concurrent, GPU",
        zero="Automatic",
        low=0,
        high=256,
        effect=Effect.MODEL,
        unit="answers",
    )
    kept_chats_mb: int = _setting(
        256,
        "engine",
        "Kept state of chats",
        "Disk space for what the model has read of your chats, so that it goes on with them "
        "at once after a restart. 0 keeps nothing.",
        words="cache, history, disk space, traces, resume",
        unit="MB",
        zero="Nothing",
        low=0,
        high=1_000_000,
        group="privacy",
    )
    gpu_layers: int = _setting(
        -1,
        "engine",
        "Layers on the graphics card (GPU)",
        "How much of the model the graphics card computes, which is faster. -1 for as much as"
        " fits; 0 for nothing.",
        words="CUDA, Vulkan, VRAM, video card, speed",
        low=-1,
        high=1000,
        effect=Effect.MODEL,
        unit="layers",
    )
    hour_price: float = _setting(
        0.0,
        "engine",
        "Price of an hour",
        "What an hour of this computer costs, in your currency, for the cost of a question. 0"
        " computes it from power and price of energy.",
        words="cost, money, euro, dollar",
        unit="per hour",
        low=0,
        high=1_000_000,
    )
    power_watts: float = _setting(
        0.0,
        "engine",
        "Power while answering",
        "What this computer draws while it answers, for the cost of a question.",
        words="watts, electricity, energy, cost",
        unit="W",
        low=0,
        high=100_000,
    )
    energy_price: float = _setting(
        0.0,
        "engine",
        "Price of energy",
        "What a kilowatt hour costs, in your currency, for the cost of a question.",
        words="electricity, cost, money, kWh",
        unit="per kWh",
        low=0,
        high=1_000_000,
    )
    gpu_split: str = _setting(
        "",
        "engine",
        "Shares of several graphics cards",
        "How they share the model, such as 3,1 for three quarters and one quarter. Empty: by "
        "their free memory.",
        words="GPU, split, multi-GPU",
        effect=Effect.MODEL,
    )
    flash_attention: str = _setting(
        "auto",
        "engine",
        "Flash attention",
        "A way to compute that takes less memory for long texts, and rounds differently. Turn"
        " it off only if the graphics card fails with it.",
        words="memory, speed, performance, GPU",
        choices=("auto", "on", "off"),
        effect=Effect.MODEL,
    )
    cache_type: str = _setting(
        "f16",
        "engine",
        "Precision of the working memory (KV cache)",
        "f16 is the most exact. q8_0 takes half the memory, q4_0 a quarter; both need flash "
        "attention. Change it if memory is short.",
        words="memory, quantisation, quantization, RAM, VRAM",
        choices=("f16", "q8_0", "q4_0"),
        effect=Effect.MODEL,
    )
    shared_kv_cache: bool = _setting(
        False,
        "engine",
        "Answers share the working memory (KV cache)",
        "Each takes as much of it as it needs, so that more fit at the same time. Their words may"
        " then differ a little from one time to the next.",
        words="unified, parallel, several users, memory, VRAM, deterministic, reproducible",
        effect=Effect.MODEL,
    )
    token_wait_ms: int = _setting(
        60,
        "engine",
        "Longest pause within an answer",
        "On a graphics card, how long answers pause while the model reads another question. Less"
        " makes them flow more evenly, and the first word of others come later.",
        words="latency, stutter, streaming, tokens, GPU",
        low=5,
        high=10_000,
        effect=Effect.MODEL,
        unit="ms",
    )
    vectors_url: str = _setting(
        "",
        "remote",
        "Search index: server",
        "Chroma server in your network that keeps the index for the search by meaning "
        "(vectors), such as http://chroma.lan:8000. Empty: this computer.",
        words="remote, database, vector database, vectors, network",
    )
    vectors_key_file: str = _setting(
        "",
        "remote",
        "Search index: key file",
        "File with the key for that server, which only you can read. Empty: no key.",
        words="password, token, API key, login",
        path="file",
    )
    generation_url: str = _setting(
        "",
        "remote",
        "Answers: server",
        "Server in your network that writes the answers, with the interface of OpenAI, such "
        "as http://gpu.lan:8000/v1. Questions and passages are sent to it. Empty: this "
        "computer.",
        words="remote, Ollama, vLLM, LM Studio, network",
    )
    generation_model: str = _setting(
        "",
        "remote",
        "Answers: model",
        "Name of the model on that server. Empty: the first one that it lists.",
        words="remote, LLM",
    )
    generation_key_file: str = _setting(
        "",
        "remote",
        "Answers: key file",
        "File with the key for that server, which only you can read. Empty: no key.",
        words="password, token, API key, login",
        path="file",
    )
    generation_fallback: bool = _setting(
        True,
        "remote",
        "Answers: this computer stands in",
        "While that server cannot be reached, the model on this computer answers.",
        words="fallback, unavailable, remote, offline",
    )
    embedding_url: str = _setting(
        "",
        "remote",
        "Embeddings: server",
        "Server in your network that computes embeddings for the search by meaning, with the "
        "interface of OpenAI or text-embeddings-inference, such as http://gpu.lan:8081/v1. "
        "The text of your documents is sent to it. Empty: this computer.",
        words="remote, vectors, network",
    )
    embedding_model: str = _setting(
        "",
        "remote",
        "Embeddings: model",
        "Name of the model on that server. Needed with the server.",
        words="remote",
    )
    embedding_width: int = _setting(
        0,
        "remote",
        "Embeddings: vector size",
        "How many numbers make up a vector of that model, as its description says. Needed "
        "with the server.",
        words="dimension, dimensions, width",
        unit="numbers",
        low=0,
        high=65_536,
    )
    embedding_key_file: str = _setting(
        "",
        "remote",
        "Embeddings: key file",
        "File with the key for that server, which only you can read. Empty: no key.",
        words="password, token, API key, login",
        path="file",
    )
    remote_authority: str = _setting(
        "",
        "remote",
        "Certificate authority",
        "File (PEM) with the authority that vouches for these servers, where it is your "
        "organisation's own. Empty: those that the system trusts.",
        words="CA, SSL, TLS, HTTPS, certificate",
        path="file",
    )
    api: bool = _setting(
        False,
        "api",
        "Let other programs use Alcove",
        "Other programs can search and ask while Alcove runs, each with a key from the page "
        "Local API.",
        words="REST, interface, integration, plugin, server, HTTP",
    )
    api_port: int = _setting(
        8484,
        "api",
        "Local API: port",
        "Number under which programs reach Alcove (TCP). Change it if another program has it;"
        " 0 takes a free one.",
        words="port number, network port",
        zero="A free one",
        low=0,
        high=65_535,
        is_name=True,
    )
    api_address: str = _setting(
        "127.0.0.1",
        "api",
        "Local API: address",
        "127.0.0.1 admits programs on this computer only. Any other address also admits other"
        " computers, and needs a certificate and a key.",
        words="IP, host, LAN, network, remote access",
    )
    api_certificate: str = _setting(
        "",
        "api",
        "Local API: certificate",
        "File (PEM) with the TLS certificate, which is needed for other computers. Empty: none.",
        words="SSL, TLS, HTTPS, encryption",
        path="file",
    )
    api_certificate_key: str = _setting(
        "",
        "api",
        "Local API: private key",
        "File (PEM) with the private key of the certificate.",
        words="SSL, TLS, HTTPS, encryption, certificate",
        path="file",
    )
    api_at_once: int = _setting(
        64,
        "api",
        "Local API: requests at the same time",
        "Requests that are worked on or wait; further ones are rejected.",
        words="limit, concurrent, parallel",
        low=1,
        high=256,
        unit="requests",
    )
    api_requests_per_minute: int = _setting(
        600,
        "api",
        "Local API: requests per key",
        "How many requests a program may make with one key; further ones are rejected.",
        words="limit, rate limit",
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

"""Findings of `alcove doctor`, as translatable sentences."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FindingText(StrEnum):
    """Sentences that findings state; each {} is filled with a fact."""

    MACHINE = "{}, Python {}, {} cores, {} GB memory ({} GB free)"
    DISK = "{}, {} GB free"
    SETTINGS = "{} in {}"
    SETTINGS_MACHINE = "{} in {}; {} in {}; locked: {}"
    EMBEDDER = "{}, {} dimensions"
    VECTORS = "{} of {} vectors"
    MODEL = "{}, {}, {} tokens, on {}"
    ON_PROCESSOR = "No GPU in use; up to {} threads, {} answers at once."
    ON_GPU = (
        "{} of {} layers on {}; {} answers at once of {} tokens; KV cache {}, flash attention {}."
    )
    ELSEWHERE = "Runs on {}."
    ANSWERS = "{} responds."
    DENIED = "A seccomp filter blocks every network socket."
    NOT_DENIED = "Network access is not blocked."
    SANDBOXED = "The system's sandbox blocks every network socket."
    NO_FILTER = "This system offers no way for a process to block its own network access."
    FILTER_REFUSED = "The system rejected the filter ({})."
    CONFINED = "Landlock {} keeps Alcove to its own files and out of other processes."
    PARTLY_CONFINED = "Landlock {} keeps Alcove to its own files, but lets it signal others."
    NOT_CONFINED = "This system cannot keep Alcove from other files and processes."
    NO_CHECKSUM = "No checksum is recorded for this file."
    CHANGED = "The file has changed since it was imported."
    CHECKSUM = "SHA-256 {} matches."


class Remedy(StrEnum):
    """What to do about a failed check."""

    FREE_SPACE = "Free some disk space: the library needs about 2 GB."
    INDEX = "Run `alcove index`."
    CUDA = "To use an NVIDIA GPU, run `python3 scripts/start.py --cuda`."
    MORE_ROOM = "Free GPU memory or lower `context_tokens`: a better layout did not fit."
    FIREWALL = "Block Alcove in the system's firewall."
    NEWER_KERNEL = "Use Linux 6.12 or later with Landlock, if other programs should be protected."
    IMPORT = "Import it."
    IMPORT_AGAIN = "Get a new copy of the file and import it."


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check. ``said`` has a {} for each of the ``facts``."""

    name: str
    ok: bool
    said: str
    remedy: str = ""
    facts: tuple[str, ...] = ()

    @property
    def value(self) -> str:
        """The finding as an English sentence."""
        return self.said.format(*self.facts) if self.facts else self.said

"""What an examination of the installation finds, in sentences that can be translated."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Said(StrEnum):
    """Sentences of findings; each {} stands for a fact."""

    MACHINE = "{}, Python {}, {} cores, {} GB memory ({} GB free)"
    DISK = "{}, {} GB free"
    SETTINGS = "{} in {}"
    SETTINGS_MACHINE = "{} in {}; {} in {}; locked: {}"
    EMBEDDER = "{}, {} dimensions"
    VECTORS = "{} of {} vectors"
    MODEL = "{}, {}, {} tokens, on {}"
    ON_PROCESSOR = "No GPU is used; {} threads at most, {} answers at once."
    ON_GPU = (
        "{} of {} layers on {}; {} answers at once of {} tokens; KV cache {}, flash attention {}."
    )
    ELSEWHERE = "It computes at {}."
    ANSWERS = "{} answers."
    DENIED = "A seccomp filter refuses every network socket."
    NOT_DENIED = "Not denied to this process."
    SANDBOXED = "The sandbox of the system refuses every network socket."
    NO_FILTER = "This system has nothing by which a process could deny itself the network."
    FILTER_REFUSED = "The system refused the filter ({})."
    NO_CHECKSUM = "No checksum was recorded for this file."
    CHANGED = "Its content is not what it was."
    CHECKSUM = "SHA-256 {} holds."


class Remedy(StrEnum):
    """What to do about what is not well."""

    FREE_SPACE = "Free some disk space: the library needs about 2 GB."
    INDEX = "Run `alcove index`."
    CUDA = "With an NVIDIA GPU, `python3 scripts/start.py --cuda` makes use of it."
    MORE_ROOM = "Free graphics memory or lower `context_tokens`: a better layout did not fit."
    FIREWALL = "Block Alcove in the firewall of the system."
    IMPORT = "Import it."
    IMPORT_AGAIN = "Get the file again and import it."


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of `alcove doctor`. ``said`` has a {} for each of the ``facts``."""

    name: str
    ok: bool
    said: str
    remedy: str = ""
    facts: tuple[str, ...] = ()

    @property
    def value(self) -> str:
        """What was found, in English."""
        return self.said.format(*self.facts) if self.facts else self.said

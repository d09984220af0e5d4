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
    DOCUMENTS = "{} documents, {} of them searchable"
    VECTORS = "{} of {} vectors"
    MODEL = "{}, {}, {} tokens, on {}"
    ON_PROCESSOR = "No GPU in use; up to {} threads, {} answers at once."
    ON_GPU = (
        "{} of {} layers on {}; {} answers at once of {} tokens; KV cache {}, flash attention {}."
    )
    ON_GPU_SHARED = (
        "{} of {} layers on {}; {} answers at once share {} tokens; KV cache {}, flash attention"
        " {}."
    )
    GPU_IDLE = "The GPU is not used"
    NO_GPU = "No GPU was found."
    GPUS = "In use: {}."
    GPU_WITHOUT_DRIVER = "{} is not used: it has no driver to compute with."
    GPU_WITH_OLD_DRIVER = "{} is not used: its driver is too old."
    GPU_NOT_BUILT_FOR = "{} is not used: this copy of llama.cpp was built without code for it."
    GPU_FULL = "{} is not used: its free memory is too small for the model."
    GPU_TURNED_OFF = "{} is not used: the setting `gpu_layers` is 0."
    GPU_LOST = "{} failed while it computed. The processor goes on."
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
    PROBLEMS = "`alcove problems` lists the others, with the reasons."
    NVIDIA_DRIVER = (
        "Install NVIDIA's driver (Ubuntu: `sudo ubuntu-drivers install`, Debian: `sudo apt-get"
        " install nvidia-driver`), and restart the computer."
    )
    VULKAN_DRIVER = (
        "Install its Vulkan driver (Debian and Ubuntu: `sudo apt-get install mesa-vulkan-drivers`),"
        " and restart Alcove."
    )
    NEWER_DRIVER = "Install a newer driver of the maker, and restart the computer."
    BUILD_FOR_GPU = "Run `python3 scripts/start.py --gpu auto`."
    PACKAGE_FOR_GPU = "Install the package of Alcove with code for this GPU."
    GPU_MEMORY = "Close programs that use GPU memory, or lower `context_tokens`."
    TURN_ON_GPU = "Set `gpu_layers` to -1 to use it."
    AFTER_LOSS = (
        "Restart Alcove to use it again. If it fails again, update its driver, or set `gpu_layers`"
        " to 0."
    )
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

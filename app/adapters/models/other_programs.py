"""Finds model files of other programs on this machine, to save a second download."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

FOLDERS = (
    (".lmstudio/models", "LM Studio"),
    (".cache/lm-studio/models", "LM Studio"),
    (".local/share/nomic.ai/GPT4All", "GPT4All"),
    ("AppData/Local/nomic.ai/GPT4All", "GPT4All"),
    ("Library/Application Support/nomic.ai/GPT4All", "GPT4All"),
    ("jan/models", "Jan"),
    (".config/Jan/data/llamacpp/models", "Jan"),
    (".local/share/Jan/data/llamacpp/models", "Jan"),
    ("AppData/Roaming/Jan/data/llamacpp/models", "Jan"),
    ("Library/Application Support/Jan/data/llamacpp/models", "Jan"),
    (".cache/huggingface/hub", "Hugging Face"),
)
"""Their model folders, relative to the home directory, with the program."""
OLLAMA = ".ollama/models"
LAYER = "application/vnd.ollama.image.model"
BLOB = re.compile(r"sha256-[0-9a-f]+")
LARGEST_MANIFEST = 1 << 20
"""Limit in bytes; a manifest is a short JSON file."""


def find_models(home: Path) -> list[tuple[str, str]]:
    """Return (path, program) of every GGUF file in these folders below ``home``.

    Ollama's files are named by hash: its manifests tell which are models. A file with several links
    is listed once.
    """
    found: dict[str, tuple[str, str]] = {}
    for folder, program in FOLDERS:
        for path in sorted((home / folder).rglob("*.gguf")):
            found.setdefault(os.path.realpath(path), (str(path), program))
    for path in _ollama(home / OLLAMA):
        found.setdefault(os.path.realpath(path), (str(path), "Ollama"))
    return [entry for entry in found.values() if os.path.isfile(entry[0])]


def _ollama(folder: Path) -> Iterator[Path]:
    for manifest in sorted((folder / "manifests").rglob("*")):
        if not manifest.is_file() or manifest.stat().st_size > LARGEST_MANIFEST:
            continue
        try:
            layers = json.loads(manifest.read_bytes())["layers"]
            digests = [layer["digest"] for layer in layers if layer["mediaType"] == LAYER]
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            continue  # an unknown format
        names = (str(digest).replace(":", "-") for digest in digests)
        yield from (folder / "blobs" / name for name in names if BLOB.fullmatch(name))

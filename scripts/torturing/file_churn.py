"""A folder that changes all the time: files are added, edited, renamed, moved and deleted."""

from __future__ import annotations

import random
import shutil
import threading
from pathlib import Path

KINDS = (".txt", ".md", ".html", ".csv", ".eml", ".json")
WORDS = [
    "lease",
    "notice",
    "tenant",
    "rent",
    "vaccine",
    "fridge",
    "degrees",
    "invoice",
    "ledger",
    "anchor",
    "harbour",
    "tide",
    "clinic",
    "surgeon",
    "archive",
    "permit",
    "engine",
    "valve",
    "pressure",
    "orchard",
    "winter",
    "signal",
    "bridge",
    "ferry",
]


class FileChurn:
    """Changes one file after another in a thread until it is stopped."""

    def __init__(self, folder: Path, files: int, seed: int, pause: float) -> None:
        """``pause`` is the mean number of seconds between two changes."""
        self.changes = 0
        self._folder = folder
        self._files = files
        self._random = random.Random(seed)
        self._pause = pause
        self._made = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._blow)
        for _ in range(files):
            self._add()

    def __enter__(self) -> FileChurn:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _blow(self) -> None:
        while not self._stop.wait(self._random.expovariate(1 / self._pause)):
            paths = [path for path in self._folder.rglob("*") if path.is_file()]
            changes = [self._edit, self._edit, self._rename, self._copy, self._delete]
            if len(paths) < self._files:
                self._add()
            else:
                self._random.choice(changes)(self._random.choice(paths))
            self.changes += 1

    def _add(self) -> None:
        self._write(self._free_path(), self._text(self._random.randint(1, 8)))

    def _edit(self, path: Path) -> None:
        paragraphs = path.read_text("utf-8").split("\n\n")
        paragraphs[self._random.randrange(len(paragraphs))] = self._text(1)
        self._write(path, "\n\n".join(paragraphs))

    def _rename(self, path: Path) -> None:
        path.replace(self._free_path(path.suffix))

    def _copy(self, path: Path) -> None:
        shutil.copyfile(path, self._free_path(path.suffix))

    def _delete(self, path: Path) -> None:
        path.unlink()

    def _write(self, path: Path, text: str) -> None:
        """Write a file; half of the time as editors do, beside it and then renamed over it."""
        if self._random.random() < 0.5:
            path.write_text(text, "utf-8")
        else:
            beside = path.with_name(path.name + ".part")
            beside.write_text(text, "utf-8")
            beside.replace(path)

    def _text(self, paragraphs: int) -> str:
        return "\n\n".join(
            " ".join(self._random.choices(WORDS, k=60)) + f" {self._random.random()}."
            for _ in range(paragraphs)
        )

    def _free_path(self, suffix: str = "") -> Path:
        self._made += 1
        folder = self._folder / f"folder{self._random.randrange(12)}"
        folder.mkdir(exist_ok=True)
        return folder / f"file{self._made}{suffix or self._random.choice(KINDS)}"

"""Kills the engine and extractor processes at random while files change; nothing may be lost.

    python3 scripts/torture.py --kills 200 --files 500 --change

Afterwards the library must be identical to one built from the same folder without interruptions:
files, passages, full-text index, vectors and Chroma. With ``--change`` another embedder is chosen
after half of the kills. The embedder is a fake without cost
(``torturing/engine.py``), so that the time is spent on what can break; everything else is real.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

import psutil
from torturing.agreement import differences
from torturing.file_churn import FileChurn

ENGINE = Path(__file__).with_name("torturing") / "engine.py"
EMBEDDERS = ("counted", "another")
COLLECTION = "{}-32-000000000000"
LONGEST_LIFE = 6.0
"""Longest life of an engine in seconds before it is killed: it starts in about two."""
ALLOWED = 1.05
"""Limit of embeddings computed, relative to those needed."""


@dataclass(frozen=True, slots=True)
class DataFolder:
    """A data folder for the documents, and the log of texts embedded for it."""

    home: Path
    documents: Path
    embedder: str

    @property
    def log(self) -> Path:
        return self.home.with_suffix(".log")

    def start(self, task: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, ENGINE, self.home, self.log, task, self.documents]
        command.append(self.embedder)
        return subprocess.Popen(command)

    def settle(self) -> None:
        """Bring it up to date without interruptions. Raises ``CalledProcessError``."""
        with self.start("index") as engine:
            engine.wait()
        if engine.returncode:
            raise subprocess.CalledProcessError(engine.returncode, "index")

    def embedded(self) -> list[str]:
        return self.log.read_text("ascii").split()


def main() -> int:
    options = _options()
    with tempfile.TemporaryDirectory(prefix="alcove-torture-") as folder:
        base = Path(options.keep or folder)
        return torture(base, options.kills, options.files, options.seed, change=options.change)


def torture(base: Path, kills: int, files: int, seed: int, *, change: bool) -> int:
    """Print what was lost, left over or embedded again; returns 1 if there is anything."""
    documents = base / "documents"
    documents.mkdir(parents=True)
    chance = random.Random(seed)
    first, last = EMBEDDERS if change else EMBEDDERS[:1] * 2
    library, clean = (DataFolder(base / name, documents, last) for name in ("home", "clean"))
    begun = time.monotonic()
    with FileChurn(documents, files, seed, pause=0.02) as churn:
        killed = _kill_at_random(replace(library, embedder=first), kills // 2, chance)
        killed += _kill_at_random(library, kills - kills // 2, chance)
    library.settle()
    clean.settle()
    made, distinct = len(library.embedded()), len(set(library.embedded()))
    found = differences(library.home, clean.home, COLLECTION.format(last))
    seconds = time.monotonic() - begun
    print(f"{killed['engine']} engines and {killed['reader']} readers killed in {seconds:.0f} s")
    print(f"{churn.changes} changes to {files} files")
    print(f"{made} embeddings for {distinct} texts: {made / distinct:.3f}")
    for difference in found:
        print(f"DIFFERS: {difference}")
    print("identical to a library built without interruptions" if not found else "NOT identical")
    return 1 if found or made > ALLOWED * distinct else 0


def _kill_at_random(library: DataFolder, kills: int, chance: random.Random) -> Counter[str]:
    killed = Counter[str]()
    while killed.total() < kills:
        with _running(library) as engine:
            end = time.monotonic() + chance.uniform(0, LONGEST_LIFE)
            while (left := end - time.monotonic()) > 0 and killed.total() < kills - 1:
                with suppress(subprocess.TimeoutExpired):
                    engine.wait(min(left, chance.uniform(0.3, 3)))
                    raise SystemExit(f"The engine exited by itself ({engine.returncode}).")
                killed["reader"] += _kill_a_reader(engine.pid, chance)
        killed["engine"] += 1
    return killed


@contextmanager
def _running(library: DataFolder) -> Iterator[subprocess.Popen[bytes]]:
    engine = library.start("watch")
    try:
        yield engine
    finally:
        engine.kill()
        engine.wait()


def _kill_a_reader(engine: int, chance: random.Random) -> bool:
    with suppress(psutil.NoSuchProcess):
        readers = [c for c in psutil.Process(engine).children() if "spawn_main" in str(c.cmdline())]
        if readers:
            chance.choice(readers).kill()
            return True
    return False


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--files", type=int, default=500)
    parser.add_argument("--change", action="store_true", help="choose another embedder halfway")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", help="a new working folder, which is kept")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())

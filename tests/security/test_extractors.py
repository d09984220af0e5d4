"""A document that takes over its extractor process gets at no other file and no other process."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from app.adapters.extraction.pool import OCR_FUNCTION, ExtractionPool
from app.adapters.extraction.started_process import CAN_FORK
from app.core.domain.errors import DocumentScanned, DocumentTimeout
from tests.e2e.conftest import SAMPLES

pytestmark = pytest.mark.skipif(not CAN_FORK, reason="only Linux forks extractor processes")
TAKEN = "tests.security.taken_over"
MINE = "a user's own file"


@pytest.fixture
def victim() -> Iterator[psutil.Process]:
    """Another process of the user."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        yield psutil.Process(process.pid)
        process.communicate(b"\n")


def make(function: str, seconds: float = 60) -> ExtractionPool:
    return ExtractionPool(1, 512, seconds, 1, f"{TAKEN}:{function}")


def attempts(path: Path) -> dict[str, Any]:
    """What each way ends in, from an extractor process."""
    pool = make("attack")
    try:
        found: dict[str, Any] = json.loads(pool.extract(str(path)).text)
    finally:
        pool.close()
    return found


def bare(path: Path) -> dict[str, Any]:
    """The same from a process without protection."""
    code = f"import sys; from {TAKEN} import attack; print(attack(sys.argv[1], None, None).text)"
    command = [sys.executable, "-c", code, str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_files_and_processes_of_the_user_stay_as_they_are(
    tmp_path: Path, victim: psutil.Process
) -> None:
    own = tmp_path / "own.txt"
    own.write_text(MINE)
    own.chmod(0o600)
    order = tmp_path / "order.txt"
    order.write_text(f"{victim.pid} {own}")
    before, limits = own.stat(), victim.rlimit(psutil.RLIMIT_NOFILE)
    found = attempts(order)
    assert set(found.values()) <= {"EPERM", "EACCES", "ENOSYS", "ENOTTY"}, found
    after = own.stat()
    assert (after.st_mode, after.st_mtime_ns) == (before.st_mode, before.st_mtime_ns)
    assert own.read_text() == MINE
    assert victim.rlimit(psutil.RLIMIT_NOFILE) == limits
    assert victim.nice() == psutil.Process().nice()

    open_ways = {way for way, said in bare(order).items() if said == ""}
    assert {"chmod", "utime", "prlimit", "setpriority", "affinity", "fork"} <= open_ways


def children() -> set[psutil.Process]:
    """Those of this process; earlier tests may have left some that libraries start."""
    return set(psutil.Process().children())


def test_what_one_file_does_reaches_no_other(tmp_path: Path) -> None:
    """The first file falsifies what later ones give; a process that reads both obeys."""
    hostile, honest = tmp_path / "hostile.txt", tmp_path / "honest.txt"
    hostile.write_text("falsify")
    honest.write_text("The truth.")
    pool = make("falsifiable")
    pool.extract(str(hostile))
    assert pool.extract(str(honest)).text == "The truth."
    pool.close()

    code = (
        f"import sys; from {TAKEN} import falsifiable\n"
        "for path in sys.argv[1:]: found = falsifiable(path, open(path, 'rb'), None).text\n"
        "print(found)"
    )
    command = [sys.executable, "-c", code, str(hostile), str(honest)]
    assert subprocess.check_output(command, text=True).strip() == "A lie."  # the way in


def test_a_time_limit_ends_all_that_it_started(tmp_path: Path) -> None:
    path = tmp_path / "order.txt"
    path.write_text("1 /")
    earlier = children()
    pool = make("linger", seconds=0.5)
    begun = time.monotonic()
    with pytest.raises(DocumentTimeout):
        pool.extract(str(path))
    assert time.monotonic() - begun < 30  # a child that keeps the channel open would hold it
    (zygote,) = children() - earlier
    gone = [child.pid for child in zygote.children(recursive=True)]
    psutil.wait_procs([psutil.Process(pid) for pid in gone if psutil.pid_exists(pid)], timeout=30)
    assert not zygote.children(recursive=True)
    pool.close()


def test_no_kind_of_memory_is_beyond_its_limit(tmp_path: Path) -> None:
    """The limit of data counts neither shared memory nor stacks, addresses nor pipes."""
    path = tmp_path / "order.txt"
    path.write_text("")
    code = f"from {TAKEN} import hoard; print(hoard('', None, None).text)"
    bare = json.loads(subprocess.check_output([sys.executable, "-c", code], text=True))
    assert bare["shared"] == bare["growing"] == 640  # the ways in
    assert bare["addresses"] == 1 << 21
    assert bare["pipes"] > 200
    pool = ExtractionPool(1, 256, 60, 1, f"{TAKEN}:hoard")
    taken = json.loads(pool.extract(str(path)).text)
    pool.close()
    assert taken["own"] <= 256
    assert (taken["shared"], taken["growing"], taken["addresses"]) == (0, 0, 0)
    assert taken["pipes"] <= 128


def test_no_process_tracks_resources(tmp_path: Path) -> None:
    path = tmp_path / "order.txt"
    path.write_text("1 /")
    earlier = children()
    pool = make("falsifiable")
    pool.extract(str(path))
    (zygote,) = children() - earlier
    started = [zygote, *zygote.children(recursive=True)]
    running = [each for each in started if each.status() != psutil.STATUS_ZOMBIE]
    commands = [" ".join(process.cmdline()) for process in running]
    assert commands
    assert not [command for command in commands if "resource_tracker" in command]
    pool.close()


def test_an_extractor_is_single_and_holds_only_its_own_descriptors(tmp_path: Path) -> None:
    path = tmp_path / "order.txt"
    path.write_text("1 /")
    pool = make("descriptors")
    held = json.loads(pool.extract(str(path)).text)
    pool.close()
    assert len(held) == 5, held  # three of nowhere, its channel and the file


def test_all_samples_are_read_with_these_system_calls() -> None:
    """Each library makes calls of its own: its runtime's, threads, pictures."""
    pool = ExtractionPool(1, 2048, 60, 50)
    samples = [path for path in SAMPLES.rglob("*.*") if path.is_file()]
    assert {".pdf", ".docx", ".xlsx", ".eml"} <= {path.suffix for path in samples}
    for path in samples:
        with contextlib.suppress(DocumentScanned):
            assert pool.extract(str(path)).text
    pool.close()


@pytest.mark.timeout(900)
def test_text_is_recognised_with_these_system_calls(tmp_path: Path) -> None:
    from PIL import Image, ImageDraw, ImageFont

    picture = Image.new("RGB", (900, 160), "white")
    font = ImageFont.load_default(72)
    ImageDraw.Draw(picture).text((30, 30), "The boiler is warm", fill="black", font=font)
    picture.save(tmp_path / "scan.png")
    pool = ExtractionPool(1, 2048, 600, 50, OCR_FUNCTION)
    assert "boiler" in pool.extract(str(tmp_path / "scan.png")).text
    pool.close()

"""Files that are ready soon after each other come together; none waits for a slow one."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from app.core.cancellation import NEVER
from app.core.domain.documents import ExtractedDocument
from app.core.domain.events import ignore
from app.core.ports.extraction import PageListener, no_pages
from app.services.library.prefetch import MOST_GATHERED, Prefetcher
from app.services.library.reconciler import Reconciler
from tests.fakes.extractor import FakeExtractor
from tests.services.library_fixture import LibraryHarness

WAIT = 20.0


class SlowForOne(FakeExtractor):
    """Reads ``slow.txt`` only when it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.go = threading.Event()

    def extract(
        self,
        path: str,
        seen: PageListener = no_pages,
        *,
        tables: bool = True,
        descriptor: int | None = None,
    ) -> ExtractedDocument:
        if Path(path).name == "slow.txt":
            assert self.go.wait(WAIT)
        return super().extract(path, seen, tables=tables)


def batches_of(
    harness: LibraryHarness, extractor: FakeExtractor, after: Callable[[], None] = lambda: None
) -> list[list[str]]:
    """The names of the files in each batch; ``after`` is called after every one."""
    harness.library.add_folder(str(harness.folder))
    Reconciler(harness.catalog, harness.walker).reconcile(harness.catalog.roots(), ignore)
    reader = Prefetcher(extractor, harness.walker, harness.catalog)
    found = []
    with closing(reader.read(harness.catalog.pending(), ignore, NEVER)) as batches:
        for batch in batches:
            found.append([Path(read.file.path).name for read in batch])
            after()
    return found


def test_every_file_comes_once_and_few_at_a_time(harness: LibraryHarness) -> None:
    names = [f"{number:02}.txt" for number in range(3 * MOST_GATHERED)]
    for name in names:
        harness.write(name, f"This is the text of {name}.")
    batches = batches_of(harness, FakeExtractor())
    assert sorted(name for batch in batches for name in batch) == names
    assert len(batches) < len(names)


def test_no_file_waits_for_a_slow_one(harness: LibraryHarness) -> None:
    harness.write("quick.txt", "This is read at once.")
    harness.write("slow.txt", "This takes long.")
    slow = SlowForOne()
    assert batches_of(harness, slow, slow.go.set) == [["quick.txt"], ["slow.txt"]]

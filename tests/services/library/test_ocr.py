"""OCR: after all other files, once for each content, and without delaying others."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest

from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import Cancelled, DocumentWithoutText
from app.core.domain.events import Event, FileDone
from app.core.ports.extraction import PageListener, no_pages
from tests.services.library_fixture import LibraryHarness

LEASE = "The tenant may give three months' notice in writing.\n"


def test_a_scan_is_recognised_after_all_other_files(harness: LibraryHarness) -> None:
    harness.write("scan.txt", LEASE)
    harness.write("a.txt", "Something else.")
    report = harness.run()
    assert (report.files.indexed, report.files.skipped, report.problems) == (2, 0, ())
    done = [Path(e.path).name for e in harness.events if isinstance(e, FileDone)]
    assert done == ["scan.txt", "a.txt", "scan.txt"] or done == ["a.txt", "scan.txt", "scan.txt"]
    assert harness.found("tenant notice")[0] == "scan.txt"
    assert harness.library.problems() == []
    assert harness.run().content_reads == 0


def test_the_same_scan_is_recognised_once_wherever_it_lies(harness: LibraryHarness) -> None:
    path = harness.write("scan.txt", LEASE)
    harness.run()
    other = harness.folder / "other"
    other.mkdir()
    shutil.copyfile(path, other / "scan.txt")
    assert harness.run().files.indexed == 1
    assert len(harness.ocr.read) == 1


def test_what_cannot_be_recognised_says_why(harness: LibraryHarness) -> None:
    harness.write("scan.txt", LEASE)

    def fail(path: str, seen: PageListener = no_pages, **_: object) -> ExtractedDocument:
        raise DocumentWithoutText("Nothing but clouds.")

    harness.ocr.extract = fail  # type: ignore[method-assign]
    report = harness.run()
    assert [problem.reason for problem in report.problems] == ["Nothing but clouds."]
    assert harness.run().problems == ()
    assert [problem.reason for problem in harness.library.problems()] == ["Nothing but clouds."]


def test_pages_with_text_are_found_before_the_pictures_are_recognised(
    harness: LibraryHarness,
) -> None:
    harness.write("partly.txt", LEASE)
    harness.write("b.txt", "Something else.")
    extract = harness.reader.extract

    def partly(path: str, seen: PageListener = no_pages, **_: object) -> ExtractedDocument:
        document = extract(path, seen)
        unread = (2,) if path.endswith("partly.txt") else ()
        return ExtractedDocument(document.text, document.kind, unread=unread)

    harness.reader.extract = partly  # type: ignore[method-assign]
    recognise = harness.ocr.extract
    found: list[list[str]] = []

    def more(path: str, seen: PageListener = no_pages, **_: object) -> ExtractedDocument:
        found.append(harness.found("tenant notice"))
        document = recognise(path, seen)
        return ExtractedDocument(document.text + "\n\nThe fridge is cold.\n", document.kind)

    harness.ocr.extract = more  # type: ignore[method-assign]
    harness.run()
    assert [names[0] for names in found] == ["partly.txt"]
    assert harness.found("cold fridge")[0] == "partly.txt"
    harness.run()
    assert len(found) == 1


def test_recognising_is_stopped_between_two_pages(harness: LibraryHarness) -> None:
    harness.write("scan.txt", LEASE)
    stop = threading.Event()

    def endless(path: str, seen: PageListener = no_pages, **_: object) -> ExtractedDocument:
        for page in range(1, 1000):
            seen(page, 1000)
            stop.set()
        raise AssertionError

    harness.ocr.extract = endless  # type: ignore[method-assign]
    with pytest.raises(Cancelled):
        harness.library.index([str(harness.folder)], cancel=stop)


def test_a_text_that_comes_while_a_scan_is_recognised_does_not_wait_for_it(
    harness: LibraryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.library.watch_loop.QUIET", 0.0)
    harness.write("scan.txt", LEASE)
    harness.library.add_folder(str(harness.folder))
    begun, text_done, stop = threading.Event(), threading.Event(), threading.Event()
    recognise = harness.ocr.extract

    def slow(path: str, seen: PageListener = no_pages, **_: object) -> ExtractedDocument:
        begun.set()
        assert text_done.wait(20)
        return recognise(path, seen)

    recognised = threading.Event()

    def listen(event: Event) -> None:
        if isinstance(event, FileDone) and event.state == "indexed":
            (text_done if event.path.endswith("new.txt") else recognised).set()

    harness.ocr.extract = slow  # type: ignore[method-assign]
    thread = threading.Thread(target=harness.library.watch, args=(listen, stop))
    thread.start()
    assert begun.wait(20)
    harness.watcher.report_change(str(harness.write("new.txt", "Something new.")))
    assert recognised.wait(20)
    stop.set()
    thread.join(20)
    assert not thread.is_alive()

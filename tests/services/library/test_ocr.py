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
from tests.services.library_fixture import Workshop

LEASE = "The tenant may give three months' notice in writing.\n"


def test_a_scan_is_recognised_after_all_other_files(workshop: Workshop) -> None:
    workshop.write("scan.txt", LEASE)
    workshop.write("a.txt", "Something else.")
    report = workshop.run()
    assert (report.files.indexed, report.files.skipped, report.problems) == (2, 0, ())
    done = [Path(e.path).name for e in workshop.events if isinstance(e, FileDone)]
    assert done == ["scan.txt", "a.txt", "scan.txt"] or done == ["a.txt", "scan.txt", "scan.txt"]
    assert workshop.found("tenant notice")[0] == "scan.txt"
    assert workshop.library.problems() == []
    assert workshop.run().content_reads == 0


def test_the_same_scan_is_recognised_once_wherever_it_lies(workshop: Workshop) -> None:
    path = workshop.write("scan.txt", LEASE)
    workshop.run()
    other = workshop.folder / "other"
    other.mkdir()
    shutil.copyfile(path, other / "scan.txt")
    assert workshop.run().files.indexed == 1
    assert len(workshop.recogniser.read) == 1


def test_what_cannot_be_recognised_says_why(workshop: Workshop) -> None:
    workshop.write("scan.txt", LEASE)

    def fail(path: str, seen: PageListener = no_pages) -> ExtractedDocument:
        raise DocumentWithoutText("Nothing but clouds.")

    workshop.recogniser.extract = fail  # type: ignore[method-assign]
    report = workshop.run()
    assert [problem.reason for problem in report.problems] == ["Nothing but clouds."]
    assert workshop.run().problems == ()
    assert [problem.reason for problem in workshop.library.problems()] == ["Nothing but clouds."]


def test_pages_with_text_are_found_before_the_pictures_are_recognised(workshop: Workshop) -> None:
    workshop.write("partly.txt", LEASE)
    workshop.write("b.txt", "Something else.")
    extract = workshop.reader.extract

    def partly(path: str, seen: PageListener = no_pages) -> ExtractedDocument:
        document = extract(path, seen)
        unread = (2,) if path.endswith("partly.txt") else ()
        return ExtractedDocument(document.text, document.kind, unread=unread)

    workshop.reader.extract = partly  # type: ignore[method-assign]
    recognise = workshop.recogniser.extract
    found: list[list[str]] = []

    def more(path: str, seen: PageListener = no_pages) -> ExtractedDocument:
        found.append(workshop.found("tenant notice"))
        document = recognise(path, seen)
        return ExtractedDocument(document.text + "\n\nThe fridge is cold.\n", document.kind)

    workshop.recogniser.extract = more  # type: ignore[method-assign]
    workshop.run()
    assert [names[0] for names in found] == ["partly.txt"]
    assert workshop.found("cold fridge")[0] == "partly.txt"
    workshop.run()
    assert len(found) == 1


def test_recognising_is_stopped_between_two_pages(workshop: Workshop) -> None:
    workshop.write("scan.txt", LEASE)
    stop = threading.Event()

    def endless(path: str, seen: PageListener = no_pages) -> ExtractedDocument:
        for page in range(1, 1000):
            seen(page, 1000)
            stop.set()
        raise AssertionError

    workshop.recogniser.extract = endless  # type: ignore[method-assign]
    with pytest.raises(Cancelled):
        workshop.library.index([str(workshop.folder)], cancel=stop)


def test_a_text_that_comes_while_a_scan_is_recognised_does_not_wait_for_it(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.library.watch_loop.QUIET", 0.0)
    workshop.write("scan.txt", LEASE)
    workshop.library.add_folder(str(workshop.folder))
    begun, text_done, stop = threading.Event(), threading.Event(), threading.Event()
    recognise = workshop.recogniser.extract

    def slow(path: str, seen: PageListener = no_pages) -> ExtractedDocument:
        begun.set()
        assert text_done.wait(20)
        return recognise(path, seen)

    recognised = threading.Event()

    def listen(event: Event) -> None:
        if isinstance(event, FileDone) and event.state == "indexed":
            (text_done if event.path.endswith("new.txt") else recognised).set()

    workshop.recogniser.extract = slow  # type: ignore[method-assign]
    thread = threading.Thread(target=workshop.library.watch, args=(listen, stop))
    thread.start()
    assert begun.wait(20)
    workshop.watcher.report_change(str(workshop.write("new.txt", "Something new.")))
    assert recognised.wait(20)
    stop.set()
    thread.join(20)
    assert not thread.is_alive()

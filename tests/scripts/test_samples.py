"""The sample library matches its sources, and contains every answer to its questions."""

import json
import zipfile
from pathlib import Path

import make_samples
import pytest

LIBRARY = make_samples.ASSETS / "sample-library"
SOURCES = make_samples.ASSETS / "sample-sources"
FILES = {file.name: file for file in sorted(LIBRARY.rglob("*")) if file.is_file()}
QUESTIONS = [
    json.loads(line)
    for line in (make_samples.ASSETS / "sample-questions.jsonl").read_text("utf-8").splitlines()
]


def content(file: Path) -> object:
    """A comparable form of the content; zlib versions compress archives differently."""
    if not zipfile.is_zipfile(file):
        return file.read_bytes()
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def gold_files(question):
    article = question["article"]
    return [article] if isinstance(article, str) else article or []


def test_same_sources_give_the_same_bytes(tmp_path):
    first = make_samples.write(SOURCES, tmp_path / "first")
    second = make_samples.write(SOURCES, tmp_path / "second")
    assert [file.read_bytes() for file in first] == [file.read_bytes() for file in second]


def test_committed_files_are_those_of_the_sources(tmp_path):
    for file in make_samples.write(SOURCES, tmp_path):
        assert content(file) == content(LIBRARY / file.relative_to(tmp_path)), file.name


def test_library_is_varied_and_small():
    assert {".pdf", ".docx", ".xlsx", ".pptx", ".html", ".md", ".eml", ".txt"} <= {
        file.suffix for file in FILES.values()
    }
    assert sum(file.stat().st_size for file in FILES.values()) < 1_000_000


def test_questions_are_distinct_and_partly_unanswerable():
    assert len({question["id"] for question in QUESTIONS}) == len(QUESTIONS)
    assert sum(not question["answerable"] for question in QUESTIONS) == 5


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question["id"])
def test_fact_stands_in_every_file_that_is_named(question):
    from kreuzberg import extract_file_sync

    facts = question["answers"] or question.get("plausible_answers", [])
    for name in gold_files(question):
        text = " ".join(extract_file_sync(str(FILES[name])).content.split())
        assert any(fact in text for fact in facts), name

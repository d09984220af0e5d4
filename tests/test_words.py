"""One word, one meaning: names that were given up stay away, and homonyms name one class each.

Each list holds what can be told exactly. The meaning of an everyday word ('reader', 'scan') cannot;
here its old uses are listed as phrases and as names in code.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDERS = ("app", "tests", "docs", "scripts", "packaging")
SUFFIXES = {".py", ".md", ".sh", ".toml", ".spec", ".ps1", ".nsi"}
NOT_OURS = ("packaging/locks/",)


def words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


WORDS = words(
    """
    courier couriers couriered rendezvous errand errands librarian leash peephole reciter immortals
    modelkeeper recogniser recognisers sweeper racers courtesy
    places_platformdirs seal_files http_couriered llm_pace llm_states llm_racers llm_library llm_log
    llm_runtime llm_scheduler llm_sequences llm_decoder llm_request llm_layout llm_template
    llm_llama_cpp llm_openai llm_adapters llm_merge llm_requantise spans_transformers vectors_trial
    vectors_chroma vectors_chroma_server vectors_memory made_up_vectors extraction_handle
    extraction_flow extraction_message extraction_pool extraction_probe extraction_process
    extraction_worker bundle_zip hardware_psutil machine_psutil embed_openai
    embed_sentence_transformers catalog_sqlite chats_sqlite passages_sqlite database_sqlite
    metrics_sqlite runs_sqlite scans_sqlite snapshots_sqlite repair_sqlite conversion_sqlcipher
    settings_toml scan_files copy_files watch_watchdog recognise_rapidocr extract_kreuzberg
    extract_mail extract_office extract_pdf extract_scan question_path running_call chat_entries
    library_entries evaluation_entries
    """
)
"""Unambiguous in any text, whatever the case."""

PHRASES = (
    "reader process",
    "reader processes",
    "span reader",
    "the readers may",
    "reader pool",
    "journal of connections",
    "ledger of",
    "mirror of the vectors",
    "denial of the network",
    "app.link",
    "app.courier",
    "app.offline",
    "app/link",
    "app/courier",
    "app/offline",
)  # fmt: skip - a list
"""Old meanings of everyday words, and packages that have other names."""

NAMES = {
    ("app", "tests", "scripts", "packaging"): words(
        """
        intake troubles remembered librarian errands courier couriers leash ledger denial owe owed
        owes mirror standby keyring modelkeeper scoping workshop peephole immortals reciter
        ReaderProcess Pace KeptStates Places FileScanner FolderScanner ScanStore SqliteScans
        Scanned MiniLmSpanReader SpanReader Desk Switchboard PatientProtocol Probe Door SocketDoor
        PipeDoor Rendezvous RunningCall Journal Ledger Assistant Completer Courtesy Errands
        Forgetter Intake IntakeQuestion Keyring Librarian VectorMirror ModelKeeper
        QuestionPath Race FileReader Recogniser StoredVectors Sweeper Watching Writing Reciter
        References Remembered Room Troubles Couriers Leash
        """
    ),
    ("app/ui", "tests/ui", "tests/e2e", "scripts/screenshots.py"): words("desk room clinic"),
    ("app/api", "tests/api"): words("desk"),
    ("app/bootstrap", "app/services", "tests/services/test_locked_engine.py"): words("gate Gate"),
}
"""Identifiers (of variables, attributes, functions and classes) that no file there may use."""

FUNCTIONS = words(
    """
    owe owed paid together twin settle foreign adopt away brief lasting alone hurry get_ready
    take_in guard_chat
    """
)
FUNCTIONS_OF = ("app/core", "app/services", "app/ipc", "app/adapters/storage")
"""Names that nothing there may define as a function, method, or field of a class."""

MODULES = {
    "app/services": "assistant gate courtesy errands librarian standby mirror forgetting intake "
    "keyring modelkeeper packing recogniser reading watching writing race sweeper question_path",
    "app/core": "choosing packing fitting probing findings quoting terms access tracing",
    "app/adapters": "loading",
    "app/api": "desk guard handover patience refusals wishes shapes schemas host",
    "app/ipc": "line door rendezvous running_call",
    "app/egress": "courier",
    "app/sandbox": "denial ledger journal switches leash",
    "app/ui": "room desk troubles references remembered immortals opener reciter ground scoping",
    "tests": "clinic workshop peephole weather",
    "scripts": "weather course clinic workshop",
}
"""Modules by folder whose subject has another name; the words themselves are everyday ones."""

HOMONYMS = ("Refusal", "Library", "Finder", "Turn", "Connection", "Comparison", "Probe")
"""Classes of which app/ has one at most: each word was used for several things."""


@cache
def texts() -> dict[str, str]:
    """Every text that people wrote for this repository, by its path; not this test's own."""
    files = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*")]
    files += [ROOT / name for name in ("README.md", "SECURITY.md", "pyproject.toml")]
    names = {path.relative_to(ROOT).as_posix(): path for path in files if path.suffix in SUFFIXES}
    return {
        name: path.read_text("utf-8")
        for name, path in sorted(names.items())
        if not name.startswith(NOT_OURS) and path != Path(__file__)
    }


def sources(*places: str) -> Iterator[tuple[str, str]]:
    """The Python files that are one of the places, or below one."""
    return (
        (name, text)
        for name, text in texts().items()
        if name.endswith(".py") and any(f"{name}/".startswith(f"{place}/") for place in places)
    )


def stated(found: Iterable[tuple[str, int, str]]) -> list[str]:
    return [f"{name}:{line}: {word}" for name, line, word in found]


def occurrences(words: Iterable[str]) -> Iterator[tuple[str, int, str]]:
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)
    for name, text in texts().items():
        for number, line in enumerate(text.splitlines(), 1):
            yield from ((name, number, found[0]) for found in pattern.finditer(line))


def test_no_text_holds_a_word_that_was_given_up() -> None:
    assert stated(occurrences(WORDS)) == []


def test_no_text_holds_an_old_meaning_of_an_everyday_word() -> None:
    assert stated(occurrences(PHRASES)) == []


def test_no_code_uses_a_name_that_was_given_up() -> None:
    found = [
        (name, token.start[0], token.string)
        for places, names in NAMES.items()
        for name, text in sources(*places)
        for token in tokenize.generate_tokens(io.StringIO(text).readline)
        if token.type == tokenize.NAME and token.string in names
    ]
    assert stated(found) == []


def test_nothing_is_defined_under_a_name_that_was_given_up() -> None:
    found = [
        (name, line, defined)
        for name, text in sources(*FUNCTIONS_OF)
        for defined, line in definitions(ast.parse(text))
        if defined in FUNCTIONS
    ]
    assert stated(found) == []


def definitions(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Functions, methods, and annotated fields of classes."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, node.lineno
        if isinstance(node, ast.ClassDef):
            fields = (one.target for one in node.body if isinstance(one, ast.AnnAssign))
            yield from ((one.id, one.lineno) for one in fields if isinstance(one, ast.Name))


@pytest.mark.parametrize("folder", MODULES)
def test_no_module_has_a_name_that_was_given_up(folder: str) -> None:
    old = words(MODULES[folder])
    names = [name for name, _ in sources(folder)]
    assert [name for name in names if Path(name).stem.removeprefix("test_") in old] == []


@pytest.mark.parametrize("word", HOMONYMS)
def test_a_homonym_names_one_class(word: str) -> None:
    classes = [
        name
        for name, text in sources("app")
        for node in ast.parse(text).body
        if isinstance(node, ast.ClassDef) and node.name == word
    ]
    assert len(classes) <= 1, classes

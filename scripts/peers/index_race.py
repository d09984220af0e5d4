"""Indexes the same folder with Alcove and with LangChain's defaults, each in a fresh process.

``ALCOVE_PYTHON`` names the Python that Alcove is installed for, if it is not that of ``.venv``.

LangChain is set up as in its introduction: the loader for each kind of file, the recursive splitter
with 1,000 and 200, ``HuggingFaceEmbeddings`` and Chroma on disk, with the same embedder. Only kinds
with a loader that needs no other program are included. It has no OCR, so Alcove runs twice: without
OCR, for the comparison, and with its defaults.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
OWN = os.environ.get("ALCOVE_PYTHON", str(ROOT / ".venv" / "bin" / "python"))
sys.path.insert(0, str(ROOT))

KINDS = frozenset({".pdf", ".txt", ".md", ".docx", ".html", ".csv"})
Outcome = tuple[float, int, int]
"""Seconds from the start of the work to the last stored vector, files, passages."""


def main() -> None:
    options = _options()
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder) / "corpus"
        corpus.mkdir()
        files = sorted(path for path in options.index.rglob("*") if path.suffix.lower() in KINDS)
        for number, path in enumerate(files[:: options.every]):
            shutil.copyfile(path, corpus / f"{number:04}{path.suffix.lower()}")
        if options.common:
            _leave_common(corpus)
        ratios: dict[str, list[float]] = {}
        for run in range(options.runs):
            theirs = _timed(_langchain, corpus, Path(folder) / f"langchain{run}")
            _tell("LangChain", theirs)
            for name, work in OURS.items():
                ours = _timed(work, corpus, Path(folder) / f"{work.__name__}{run}")
                _tell(name, ours)
                ratios.setdefault(name, []).append(theirs[0] / ours[0])
        for name, found in ratios.items():
            print(f"LangChain takes {statistics.median(found):.2f} times as long as {name}")


def _tell(name: str, outcome: Outcome) -> None:
    seconds, read, passages = outcome
    print(f"{name}: {seconds:.1f} s, {read} files, {passages} passages", flush=True)


def _leave_common(corpus: Path) -> None:
    """Keep only the files in which LangChain finds text, so that both do the same work. The run
    without this option shows what the other files, most of which Alcove reads, cost."""
    before = len(list(corpus.iterdir()))
    for path, pieces in _loaded(corpus):
        if not any(piece.page_content.strip() for piece in pieces):
            path.unlink()
    print(f"{len(list(corpus.iterdir()))} of {before} files contain text for LangChain", flush=True)


def _timed(work: Callable[[Path, Path, Any], None], corpus: Path, home: Path) -> Outcome:
    context = multiprocessing.get_context("spawn")
    answers, theirs = context.Pipe(duplex=False)
    process = context.Process(target=work, args=(corpus, home, theirs))
    process.start()
    theirs.close()
    try:
        outcome: Outcome = answers.recv()
    except EOFError:
        raise SystemExit("It ended without a result.") from None
    process.join()
    return outcome


def _alcove(corpus: Path, home: Path, answers: Any) -> None:
    """In its own environment: extractor processes may open nothing outside of it."""
    begun = time.perf_counter()
    command = [OWN, "-W", "ignore", "-m", "app", "index", corpus, "--home", home, "--json"]
    done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
    report = json.loads(done.stdout)
    answers.send((time.perf_counter() - begun, report["files"]["indexed"], report["passages"]))


def _alcove_without_recognition(corpus: Path, home: Path, answers: Any) -> None:
    home.mkdir()
    (home / "settings.toml").write_text("[library]\nrecognise = false\n", "utf-8")
    _alcove(corpus, home, answers)


OURS = {"Alcove without recognition": _alcove_without_recognition, "Alcove": _alcove}
"""What is compared with LangChain, by name in the report."""


def _langchain(corpus: Path, home: Path, answers: Any) -> None:
    begun = time.perf_counter()
    from langchain_chroma import Chroma
    from langchain_huggingface import HuggingFaceEmbeddings
    from langchain_text_splitters import RecursiveCharacterTextSplitter

    from app.adapters.embedding.sentence_transformers import bundled_folder

    found = [pieces for _, pieces in _loaded(corpus)]
    read = sum(map(bool, found))
    documents = [piece for pieces in found for piece in pieces]
    splitter = RecursiveCharacterTextSplitter(chunk_size=1000, chunk_overlap=200)
    pieces = splitter.split_documents(documents)
    for piece in pieces:  # a lone surrogate would end the run: tokenizers reject it
        piece.page_content = piece.page_content.encode("utf-8", "replace").decode()
    embeddings = HuggingFaceEmbeddings(model_name=bundled_folder())
    Chroma.from_documents(pieces, embeddings, persist_directory=str(home))
    answers.send((time.perf_counter() - begun, read, len(pieces)))


def _loaded(corpus: Path) -> Iterator[tuple[Path, list[Any]]]:
    """Documents from LangChain's loaders, file by file; none for a file that they cannot read."""
    from langchain_community.document_loaders import (
        BSHTMLLoader,
        CSVLoader,
        Docx2txtLoader,
        PyPDFLoader,
        TextLoader,
    )

    loaders = {
        ".pdf": PyPDFLoader,
        ".docx": Docx2txtLoader,
        ".html": BSHTMLLoader,
        ".csv": CSVLoader,
    }
    for path in sorted(corpus.iterdir()):
        try:
            yield path, loaders.get(path.suffix, TextLoader)(str(path)).load()
        except Exception as error:  # the default: one unreadable file ends a load
            print(f"LangChain cannot read {path.name}: {type(error).__name__}", file=sys.stderr)
            yield path, []


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--index", type=Path, required=True, help="a folder of documents")
    parser.add_argument("--every", type=int, default=1, help="use only every n-th file")
    parser.add_argument(
        "--common", action="store_true", help="only files in which LangChain finds text"
    )
    parser.add_argument("--runs", type=int, default=3)
    return parser.parse_args()


if __name__ == "__main__":
    main()

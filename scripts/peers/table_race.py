"""Asks the default table chains of LangChain and LlamaIndex questions about tables, with one model.

Each table becomes a SQLite table of texts, with its first line as the names of the columns.
LangChain: ``create_sql_query_chain``, whose query is run, as in its tutorial of questions over SQL.
LlamaIndex: ``NLSQLTableQueryEngine``. An answer is right if the result has all that is wanted and
nothing else.
"""

from __future__ import annotations

import argparse
import csv
import re
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bench_tables import read, right

WINDOW = 4096
THREADS = 2
Ask = Callable[[str, str], list[str]]
"""The values that answer a question over a database."""


def main() -> None:
    options = _options()
    rows = read(options.questions)[: options.count]
    with tempfile.TemporaryDirectory() as folder:
        databases = {}
        for name in {row["file"] for row in rows}:
            databases[name] = Path(folder) / f"{len(databases)}.db"
            _store(options.files / name, databases[name])
        for system, start in (("LangChain", _lang_chain), ("LlamaIndex", _llama_index)):
            ask, found = start(options.model), 0
            for number, row in enumerate(rows, 1):
                try:
                    values = ask(row["question"], f"sqlite:///{databases[row['file']]}")
                except Exception as error:  # a query that cannot be run is a wrong answer
                    print(f"{row['id']}: {type(error).__name__}", file=sys.stderr)
                    values = []
                found += right(row["answers"], values)
                print(f"{system} {number}/{len(rows)}: {found} right", file=sys.stderr, flush=True)
            print(f"| {system} | {found / len(rows):.2f} |")


def _lang_chain(model: str) -> Ask:
    from langchain_classic.chains.sql_database.query import create_sql_query_chain
    from langchain_community.llms import LlamaCpp
    from langchain_community.utilities import SQLDatabase

    llm = LlamaCpp(
        model_path=model,
        n_ctx=WINDOW,
        n_batch=512,
        n_threads=THREADS,
        temperature=0.0,
        max_tokens=200,
        verbose=False,
    )

    def ask(question: str, uri: str) -> list[str]:
        database = SQLDatabase.from_uri(uri)
        said = create_sql_query_chain(llm, database).invoke({"question": question})
        return _values(
            uri, re.sub(r"^.*?SQLQuery:|```(?:sql)?|SQLResult:.*$", "", said, flags=re.S)
        )

    return ask


def _llama_index(model: str) -> Ask:
    from llama_index.core import Settings, SQLDatabase
    from llama_index.core.embeddings import MockEmbedding
    from llama_index.core.query_engine import NLSQLTableQueryEngine
    from llama_index.llms.llama_cpp import LlamaCPP
    from sqlalchemy import create_engine

    Settings.embed_model = MockEmbedding(8)  # it looks up no table: there is one
    llm = LlamaCPP(
        model_path=model,
        temperature=0.0,
        max_new_tokens=200,
        context_window=WINDOW,
        model_kwargs={"n_threads": THREADS},
        verbose=False,
    )

    def ask(question: str, uri: str) -> list[str]:
        engine = NLSQLTableQueryEngine(
            SQLDatabase(create_engine(uri)), tables=["t"], llm=llm, synthesize_response=False
        )
        return _values(uri, engine.query(question).metadata["sql_query"])

    return ask


def _values(uri: str, query: str) -> list[str]:
    """The first column of what a query gives."""
    path = uri.removeprefix("sqlite:///")
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as db:
        lines = db.execute(query.strip().split(";")[0]).fetchmany(50)
    return list(dict.fromkeys(str(line[0]) for line in lines))


def _store(table: Path, path: Path) -> None:
    """A file as a table of texts."""
    if table.suffix == ".csv":
        with table.open(encoding="utf-8", newline="") as file:
            lines = list(csv.reader(file))
    else:
        import openpyxl

        sheet = openpyxl.load_workbook(table, read_only=True).active
        lines = [["" if v is None else str(v) for v in line] for line in sheet.values]
    names: list[str] = []
    for number, name in enumerate(lines[0]):
        plain = " ".join(name.replace('"', "").split()) or f"column {number + 1}"
        names.append(plain if plain.lower() not in map(str.lower, names) else f"{plain} {number}")
    with sqlite3.connect(path) as db:
        columns = ", ".join(f'"{name}" TEXT' for name in names)
        db.execute(f"CREATE TABLE t ({columns})")
        marks = ", ".join("?" * len(names))
        width = len(names)
        db.executemany(
            f"INSERT INTO t VALUES ({marks})",
            ((*line[:width], *[""] * (width - len(line))) for line in lines[1:]),
        )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tables", action="store_true", help="chosen by bench_peers.py")
    parser.add_argument("--files", type=Path, required=True, help="the folder of the tables")
    parser.add_argument("--questions", type=Path, required=True)
    parser.add_argument("--model", required=True, help="the GGUF file of the model")
    parser.add_argument("--count", type=int, help="only the first so many questions")
    return parser.parse_args()


if __name__ == "__main__":
    main()

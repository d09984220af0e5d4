"""A call is added by its declaration and its implementation: two files, and nothing else."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
DECLARATION = """
    def kinds(self, text: str = "", least: int = 1) -> dict[str, int]:
        \"\"\"How many files of each kind there are, of those with at least so many.\"\"\"
"""
IMPLEMENTATION = """
    def kinds(self, text: str = "", least: int = 1) -> dict[str, int]:
        found = [document.kind for document in self.documents(text)]
        return {kind: found.count(kind) for kind in found if found.count(kind) >= least}
"""
CALLER = """
import inspect, json, sys
from contextlib import closing
from pathlib import Path
from app.adapters.vault.wrapped_key import VaultFile
from app.bootstrap.vault import lockable
from app.core.domain.errors import EngineError, LibraryLocked
from app.ipc.client import Client
from app.ipc.server import Server
from tests.fakes.facade import FakeFacade

home, documents, locked = sys.argv[1:]
said = {}
engine = lockable(home)
with closing(engine), closing(Server(engine, home)), closing(Client(home)) as client:
    client.library.add_folder(documents)
    client.library.index()
    said["kinds"], said["often"] = client.library.kinds(), client.library.kinds(least=2)
    try:
        client.library.kinds(least="many")
    except EngineError as error:
        said["refused"] = str(error)
VaultFile(Path(locked, "vault.json")).keep("on", bytes(32), "correct horse battery")
with closing(lockable(locked)) as engine:
    try:
        engine.library.kinds()
    except LibraryLocked:
        said["locked"] = True
fake = FakeFacade()
said["fake"] = [fake.library.kinds("lease"), fake.calls]
said["signature"] = str(inspect.signature(client.library.kinds))
print(json.dumps(said))
"""


def test_a_call_is_there_everywhere_once_it_is_declared_and_implemented(tmp_path: Path) -> None:
    tree, documents = tmp_path / "tree", tmp_path / "documents"
    for part in ("app", "tests/fakes"):
        unneeded = shutil.ignore_patterns("__pycache__", "ui", "cli", "api")
        shutil.copytree(ROOT / part, tree / part, ignore=unneeded)
    shutil.copy(ROOT / "tests" / "__init__.py", tree / "tests")
    documents.mkdir()
    for name in ("a.txt", "b.txt", "c.md"):
        (documents / name).write_text(f"The file {name} says little.")

    with open(tree / "app/core/facade/library.py", "a") as file:
        file.write(DECLARATION)
    with open(tree / "app/services/library/documents.py", "a") as file:
        file.write(IMPLEMENTATION)

    (tmp_path / "locked").mkdir()
    places = (tmp_path / "home", documents, tmp_path / "locked")
    done = subprocess.run(
        [sys.executable, "-c", CALLER, *map(str, places)],
        cwd=tree,
        env=os.environ | {"PYTHONPATH": str(tree)},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=240,
    )
    said = json.loads(done.stdout)
    assert said["kinds"] == {"txt": 2, "md": 1}
    assert said["often"] == {"txt": 2}
    assert "unexpected form" in said["refused"]
    assert said["locked"]
    assert said["fake"] == [{}, [["library.kinds", {"text": "lease", "least": 1}]]]
    assert said["signature"] == "(text: 'str' = '', least: 'int' = 1) -> 'dict[str, int]'"

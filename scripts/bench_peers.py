"""Compares Alcove with the default RAG chains of LangChain and LlamaIndex: same models and texts.

    python3 scripts/bench_peers.py --corpus FOLDER --questions QUESTIONS.jsonl --count 40
    python3 scripts/bench_peers.py --index FOLDER
    python3 scripts/bench_peers.py --tables --files FOLDER --questions QUESTIONS.jsonl --model GGUF

LangChain and LlamaIndex are installed into ``.venv-peers``, which takes shared packages from
``.venv``; nothing of them becomes part of Alcove. Every question goes to all three in turn, in one
process.
"""

from __future__ import annotations

import os
import subprocess
import sys

import environment

FOLDER = environment.ROOT / ".venv-peers"
PEERS = environment.ROOT / "scripts" / "peers"


def main() -> None:
    own = environment.ROOT / ".venv"
    if not (own / "complete.json").exists():
        raise SystemExit("Run `python3 scripts/test.py` first: it creates the environment.")
    python = FOLDER / "bin" / "python"
    if not (FOLDER / "complete").exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", FOLDER], check=True)
        (packages,) = (FOLDER / "lib").glob("python3*/site-packages")
        (shared,) = (own / "lib").glob("python3*/site-packages")
        (packages / "alcove.pth").write_text(f"{shared}\n")
        install = [python, "-m", "pip", "install", "-q", "-r", PEERS / "requirements.txt"]
        subprocess.run(install, check=True)
        (FOLDER / "complete").touch()
    quiet = os.environ | {"ANONYMIZED_TELEMETRY": "False", "TOKENIZERS_PARALLELISM": "false"}
    race = "index_race.py" if "--index" in sys.argv else "race.py"
    race = "table_race.py" if "--tables" in sys.argv else race
    command = [python, "-W", "ignore", PEERS / race, *sys.argv[1:]]
    raise SystemExit(subprocess.run(command, env=quiet, check=False).returncode)


if __name__ == "__main__":
    main()

"""Types are described once, whichever thread is first to decode to them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

RACE = """
import dataclasses, sys, threading
from app.adapters import typed_json
from app.ipc import codec

sys.setswitchinterval(1e-6)
for n in range(300):
    inner = [
        dataclasses.make_dataclass(f"Inner{n}_{k}", [("a", int | None, None)]) for k in range(8)
    ]
    fields = [(f"f{k}", each | None, None) for k, each in enumerate(inner)]
    kind = tuple[dataclasses.make_dataclass(f"Outer{n}", fields), ...]
    together = threading.Barrier(4)
    found = []

    def decode(how):
        together.wait()
        found.append(how([{"f0": {"a": 1}, "f7": {"a": 2}}], kind)[0].f7.a)

    ways = [typed_json.convert, codec.typed] * 2
    threads = [threading.Thread(target=decode, args=(way,)) for way in ways]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [2, 2, 2, 2], found
"""


def test_threads_that_decode_to_a_new_type_at_the_same_time_do_not_crash() -> None:
    done = subprocess.run([sys.executable, "-c", RACE], cwd=Path(__file__).parents[2], check=False)
    assert done.returncode == 0

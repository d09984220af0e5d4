"""An engine with a fake facade in a separate process: ``python -m tests.ipc.engine_process``.

Arguments: the data folder, and the descriptor of the parent pipe. Says "locked" once it holds the
lock; ``index`` is held, so that a test can kill the process in the middle of the call.
"""

from __future__ import annotations

import sys

from app.adapters.system import lock_file
from app.core.domain import events
from app.ipc.engine import run_engine
from tests.fakes.facade import FakeFacade


def assemble(home: str) -> FakeFacade:
    print("locked", flush=True)
    facade = FakeFacade()
    facade.hold = True
    facade.events = [events.Loading("model", "tiny")]
    return facade


if __name__ == "__main__":
    run_engine(sys.argv[1], lock_file.acquire, assemble, parent_pipe=int(sys.argv[2]))

"""The demo facade as an engine in a process of its own: ``python -m tests.ui.engine HOME``.

With a second argument it logs that and exits, as an engine that cannot start.
"""

from __future__ import annotations

import signal
import sys

from app.adapters.system import lock_file
from app.ipc.engine import run_engine
from tests.ui.demo_facade import DemoFacade

if __name__ == "__main__":
    if len(sys.argv) > 2:
        sys.exit(sys.argv[2])
    # Started from a script in the background, it would ignore Ctrl+C.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    run_engine(
        sys.argv[1], lock_file.acquire, lambda home: DemoFacade(), parent_pipe=sys.stdin.fileno()
    )

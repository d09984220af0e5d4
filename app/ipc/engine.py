"""Open the running engine, or be the engine in this process, under the same lock."""

from __future__ import annotations

import os
import select
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, suppress
from functools import partial

from app.core.domain.errors import EngineUnavailable, LibraryBusy
from app.core.facade import Facade
from app.ipc.client import Client
from app.ipc.egress_channel import EgressChannel
from app.ipc.server import Server

Hold = Callable[[str], AbstractContextManager[None]]
"""Holds the exclusive lock of a data folder; raises ``LibraryBusy`` at once if it is taken."""

Assemble = Callable[[str], Facade]
"""Makes the facade for a data folder whose lock is held."""

Serve = Callable[[], AbstractContextManager[tuple[Facade, Server]]]
"""Serves the facade from this process; raises as ``Hold``."""

STARTING_SECONDS = 60.0
"""How long an engine may hold the lock without answering, while it starts or closes."""


ENDING_SECONDS = 25.0
"""How long a new engine waits for the lock of one that closes, which finishes its calls first."""


@contextmanager
def open_engine(
    home: str,
    hold: Hold,
    assemble: Assemble,
    seconds: float = STARTING_SECONDS,
    egress: EgressChannel | None = None,
) -> Iterator[Facade]:
    """The facade for the data folder ``home``, for the length of the block.

    If this process is the engine, other processes can use it, too. Raises ``LibraryBusy`` if
    another process holds the folder for ``seconds`` without answering.
    """
    with ExitStack() as stack:
        serve = partial(_serving, home, hold, assemble, egress)
        yield _connect_or_serve(stack, home, serve, time.monotonic() + seconds)


def run_engine(
    home: str,
    hold: Hold,
    assemble: Assemble,
    parent_pipe: int | None = None,
    egress: EgressChannel | None = None,
    seconds: float = ENDING_SECONDS,
) -> None:
    """Be the engine until a client requests shutdown or the parent ends.

    ``parent_pipe`` is the descriptor of a pipe from the parent, closed however the parent ends.
    Raises ``LibraryBusy`` if another engine answers, or if another process holds the folder for
    ``seconds``.
    """
    hold_when_free = partial(_hold_when_free, hold, parent_pipe, time.monotonic() + seconds)
    with _serving(home, hold_when_free, assemble, egress) as (_, server):
        if parent_pipe is not None:
            follower = threading.Thread(
                target=_shut_down_with_parent, args=(parent_pipe, server), daemon=True
            )
            follower.start()
        server.wait()


def _connect_or_serve(stack: ExitStack, home: str, serve: Serve, deadline: float) -> Facade:
    # Another process is about to serve or to end; no event says when, so poll with backoff.
    pauses = _pauses()
    while True:
        with suppress(EngineUnavailable):
            return stack.enter_context(closing(Client(home)))
        try:
            facade, _ = stack.enter_context(serve())
            return facade
        except LibraryBusy:
            if time.monotonic() > deadline:
                raise
        time.sleep(next(pauses))  # no event says that the other engine is ready or gone


@contextmanager
def _hold_when_free(
    hold: Hold, parent_pipe: int | None, deadline: float, home: str
) -> Iterator[None]:
    """Hold the lock as soon as an engine that is closing has released it."""
    with ExitStack() as stack:
        for pause in _pauses():
            try:
                stack.enter_context(hold(home))
                break
            except LibraryBusy:
                late = time.monotonic() > deadline
                if late or _answers(home) or _parent_ends(parent_pipe, pause):
                    raise
        yield


def _pauses() -> Iterator[float]:
    pause = 0.01
    while True:
        yield pause
        pause = min(2 * pause, 0.5)


def _answers(home: str) -> bool:
    with suppress(EngineUnavailable), closing(Client(home)):
        return True
    return False


def _parent_ends(parent_pipe: int | None, seconds: float) -> bool:
    """Wait; whether the parent has ended by then. No thread: it would precede the sandbox."""
    if parent_pipe is None or sys.platform == "win32":  # no select for pipes
        time.sleep(seconds)  # looking at the pipe would block
        return False
    return bool(select.select([parent_pipe], [], [], seconds)[0])


@contextmanager
def _serving(
    home: str, hold: Hold, assemble: Assemble, egress: EgressChannel | None
) -> Iterator[tuple[Facade, Server]]:
    with (
        hold(home),
        closing(assemble(home)) as facade,
        closing(Server(facade, home, egress)) as server,
    ):
        yield facade, server


def _shut_down_with_parent(parent_pipe: int, server: Server) -> None:
    with suppress(OSError):
        while os.read(parent_pipe, 1024):
            pass
    server.request_shutdown()

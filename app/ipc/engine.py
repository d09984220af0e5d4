"""Open the running engine, or be the engine in this process, under the same lock."""

from __future__ import annotations

import os
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
) -> None:
    """Be the engine until a client requests shutdown or the parent ends.

    ``parent_pipe`` is the descriptor of a pipe from the parent, closed however the parent ends.
    """
    with _serving(home, hold, assemble, egress) as (_, server):
        if parent_pipe is not None:
            follower = threading.Thread(
                target=_shut_down_with_parent, args=(parent_pipe, server), daemon=True
            )
            follower.start()
        server.wait()


def _connect_or_serve(stack: ExitStack, home: str, serve: Serve, deadline: float) -> Facade:
    pause = 0.01
    while True:
        with suppress(EngineUnavailable):
            return stack.enter_context(closing(Client(home)))
        try:
            facade, _ = stack.enter_context(serve())
            return facade
        except LibraryBusy:
            if time.monotonic() > deadline:
                raise
        # Another process is about to serve or to end; no event says when, so poll with backoff.
        time.sleep(pause)
        pause = min(2 * pause, 0.5)


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

"""Who does the work: the engine that runs already, or else this process, under the same lock."""

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
"""Holds the only lock of a data folder; raises ``LibraryBusy`` at once when it is held."""

Assemble = Callable[[str], Facade]
"""Makes the facade over a data folder whose lock is held."""

Host = Callable[[], AbstractContextManager[tuple[Facade, Server]]]
"""Does the work in this process; raises as ``Hold``."""

STARTING_SECONDS = 60.0
"""How long an engine may hold the lock without answering: while it starts, and while it closes."""


@contextmanager
def open_engine(
    home: str,
    hold: Hold,
    assemble: Assemble,
    seconds: float = STARTING_SECONDS,
    egress: EgressChannel | None = None,
) -> Iterator[Facade]:
    """The facade over the data folder ``home``, for as long as the block runs.

    While this process does the work itself, others can use it too. Raises ``LibraryBusy`` when
    another process holds the folder for ``seconds`` without answering.
    """
    with ExitStack() as stack:
        host = partial(_host, home, hold, assemble, egress)
        yield _enter(stack, home, host, time.monotonic() + seconds)


def run_engine(
    home: str,
    hold: Hold,
    assemble: Assemble,
    parent_pipe: int | None = None,
    egress: EgressChannel | None = None,
) -> None:
    """Be the engine until a client asks for shutdown, or the other end of ``parent_pipe`` closes.

    ``parent_pipe`` is a file descriptor held by the parent: it ends however the parent ends.
    """
    with _host(home, hold, assemble, egress) as (_, server):
        if parent_pipe is not None:
            threading.Thread(target=_follow, args=(parent_pipe, server), daemon=True).start()
        server.wait()


def _enter(stack: ExitStack, home: str, host: Host, deadline: float) -> Facade:
    pause = 0.01
    while True:
        with suppress(EngineUnavailable):
            return stack.enter_context(closing(Client(home)))
        try:
            facade, _ = stack.enter_context(host())
            return facade
        except LibraryBusy:
            if time.monotonic() > deadline:
                raise
        # Another process is about to serve, or to end: nothing tells when, so ask ever less often.
        time.sleep(pause)
        pause = min(2 * pause, 0.5)


@contextmanager
def _host(
    home: str, hold: Hold, assemble: Assemble, egress: EgressChannel | None
) -> Iterator[tuple[Facade, Server]]:
    with (
        hold(home),
        closing(assemble(home)) as facade,
        closing(Server(facade, home, egress)) as server,
    ):
        yield facade, server


def _follow(parent_pipe: int, server: Server) -> None:
    with suppress(OSError):
        while os.read(parent_pipe, 1024):
            pass
    server.dismiss()

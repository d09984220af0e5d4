"""Lets other processes call the facade of this one: a thread for each connection, one call at a
time on each. Whatever a client does or fails to do harms nobody but itself.
"""

from __future__ import annotations

import logging
import os
import threading
from contextlib import suppress

from app.core.domain.errors import EngineError
from app.core.facade import Facade
from app.ipc import codec, endpoint
from app.ipc.call_handler import CallHandler
from app.ipc.connection import Closed, Line
from app.ipc.egress_channel import EgressChannel

FINISH_SECONDS = 10.0
"""How long running calls may still take when the engine closes; then they are cancelled."""

CANCEL_SECONDS = 5.0
"""How long cancelled calls may take to end; then their lines are hung up."""

logger = logging.getLogger(__name__)


class Server:
    """Answers calls from the moment it is made until ``close``. The caller holds the lock."""

    def __init__(self, facade: Facade, home: str, egress: EgressChannel | None = None) -> None:
        """``egress`` take in those who offer connections to other computers."""
        self._facade = facade
        self._couriers = egress
        self._home = home
        self._unneeded = threading.Event()
        self._closing = threading.Event()
        self._changed = threading.Condition()
        self._idle: set[Line] = set()
        self._busy: set[Line] = set()
        self._cancelling = threading.Event()
        endpoint.withdraw(home)
        self._door = endpoint.listen(home)
        self._key = endpoint.publish(home, self._door.address).key
        self._porter = threading.Thread(target=self._accept, name="link-door", daemon=True)
        self._porter.start()

    def dismiss(self) -> None:
        """Say that the engine is not needed any longer; ends ``wait``."""
        self._unneeded.set()

    def wait(self) -> None:
        """Block until a client asked for shutdown, or ``dismiss`` was called."""
        self._unneeded.wait()

    def close(self, finish_seconds: float = FINISH_SECONDS) -> None:
        """Accept nobody, let running calls finish for a while, cancel the others, hang up."""
        self._shut_door()
        with self._changed:
            for line in self._idle:
                line.hang_up()
            self._changed.wait_for(self._deserted, finish_seconds)
            self._cancelling.set()
            self._changed.wait_for(self._deserted, CANCEL_SECONDS)
            for line in self._busy | self._idle:
                line.hang_up()
            self._changed.wait_for(self._deserted, CANCEL_SECONDS)

    def _deserted(self) -> bool:
        return not self._busy and not self._idle

    def _shut_door(self) -> None:
        self._closing.set()
        self._door.shut()
        self._porter.join()
        self._door.close()
        endpoint.withdraw(self._home)

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                client = self._door.accept()
            except OSError as error:  # out of descriptors, or a client that left at once
                logger.warning("A client could not be let in: %s", error)
                self._closing.wait(0.1)
                continue
            if client is None:
                return
            line = Line(client)
            with self._changed:
                self._idle.add(line)
            threading.Thread(target=self._host, args=[line], name="link", daemon=True).start()

    def _host(self, line: Line) -> None:
        with suppress(Closed, EngineError):  # whoever is not one of ours is left alone
            line.prove(self._key, host=True)
            while self._serve(line):
                pass
        line.close()
        with self._changed:
            self._idle.discard(line)
            self._changed.notify_all()

    def _serve(self, line: Line) -> bool:
        """Take one message; False when the line is to end."""
        message = line.receive()
        match message:
            case codec.Shutdown() if not line.narrow:
                self.dismiss()
            case codec.Narrow():
                line.narrow = True
            case codec.OfferEgress() if self._couriers and not line.narrow:
                self._couriers.take(message.place, os.dup(line.fileno()))
                return False  # the line is theirs from now on
            case codec.Call():
                with self._changed:
                    if self._closing.is_set():
                        return False
                    self._idle.remove(line)
                    self._busy.add(line)
                try:
                    CallHandler(self._facade, line, self._cancelling).run(message)
                finally:
                    with self._changed:
                        self._busy.remove(line)
                        self._idle.add(line)
            case codec.Cancel():
                pass  # it crossed the result of the call it was meant for
            case _:
                return False
        return not self._closing.is_set()

"""A client's call as it runs in the engine: listens and cancels for somebody who is elsewhere."""

from __future__ import annotations

import logging
import queue
import threading
from typing import Any

from app.core.domain.errors import AppError, EngineDied, EngineError
from app.core.domain.events import Event
from app.core.facade import Facade
from app.ipc import codec, interface
from app.ipc.connection import Closed, Connection

PATIENCE_SECONDS = 5.0
"""How long a call waits for a client that does not read its events; then it is given up."""

UNREAD_EVENTS = 1000

logger = logging.getLogger(__name__)


class CallHandler:
    """A thread of its own sends, so that a client that reads slowly does not hold up the engine."""

    def __init__(self, facade: Facade, connection: Connection, cancelling: threading.Event) -> None:
        self._facade = facade
        self._connection = connection
        self._cancelling = cancelling
        self._cut_short = False
        self._over = threading.Event()
        self._unsent: queue.Queue[bytes | None] = queue.Queue(UNREAD_EVENTS)

    def run(self, call: codec.Call) -> None:
        """Make the call and send what comes of it."""
        sender = threading.Thread(target=self._send, name="ipc-sender", daemon=True)
        sender.start()
        try:
            self._unsent.put(self._outcome(call))
        finally:
            self._unsent.put(None)
            sender.join()
            self._over.set()  # a late event must not wait for a sender that has left

    def is_set(self) -> bool:
        """The call's cancel token: while a call runs, a client has nothing to say but stop."""
        if self._cancelling.is_set():
            self._cut_short = True
        return self._cut_short or self._over.is_set() or self._connection.waiting()

    def listen(self, event: Event) -> None:
        """The call's listener."""
        if self._over.is_set():
            return
        try:
            self._unsent.put(codec.encode(codec.of_event(event)), timeout=PATIENCE_SECONDS)
        except queue.Full:
            self._over.set()
            self._connection.hang_up()

    def _outcome(self, call: codec.Call) -> bytes:
        try:
            outcome = codec.encode(codec.Result(self._invoke(call)))
        except AppError as error:
            outcome = codec.encode(codec.of_error(error))
        except Exception as error:  # a fault in one call must not end the engine for the others
            logger.exception("The call %s failed", call.method)
            reason = f"{call.method}: {type(error).__name__}: {error}"
            outcome = codec.encode(codec.of_error(EngineError(reason)))
        if self._cut_short:
            reason = "The Alcove process that did the work was closed."
            outcome = codec.encode(codec.of_error(EngineDied(reason)))
        return outcome

    def _invoke(self, message: codec.Call) -> Any:
        if self._connection.restricted and message.method not in interface.FOR_OTHERS:
            raise EngineError(f"Other programs may not call {message.method}.")
        call = interface.call_named(message.method)
        arguments = interface.checked(call, message.arguments)
        if self._connection.restricted:
            find = self._facade.api_keys.find
            arguments = interface.narrowed(call, arguments, message.secret, find)
        if call.listener:
            arguments[call.listener] = self.listen
        if call.cancel:
            arguments[call.cancel] = self
        return call.on(self._facade)(**arguments)

    def _send(self) -> None:
        for data in iter(self._unsent.get, None):
            if not self._over.is_set():
                try:
                    self._connection.send(data)
                except Closed:
                    self._over.set()

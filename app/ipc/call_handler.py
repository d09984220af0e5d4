"""Run a client's call in the engine: send its events and result, receive its cancellation."""

from __future__ import annotations

import logging
import queue
import threading
from typing import Any

from app.core.domain.errors import AppError, EngineDied, EngineError
from app.core.domain.events import Event
from app.core.facade import Facade
from app.core.security.api_keys import AccessKey
from app.ipc import codec, interface
from app.ipc.connection import Closed, Connection

PATIENCE_SECONDS = 5.0
"""How long a call waits for a client that does not read its events, before its connection is
closed."""

UNREAD_EVENTS = 1000
"""Maximum queued messages of a call."""

logger = logging.getLogger(__name__)


class CallHandler:
    """Sends from a separate thread, so that a slow client does not block the engine."""

    def __init__(self, facade: Facade, connection: Connection, cancelling: threading.Event) -> None:
        self._facade = facade
        self._connection = connection
        self._cancelling = cancelling
        self._interrupted = False
        self._key: AccessKey | None = None
        """The API key of the call; None for clients that need none."""
        self._over = threading.Event()
        self._unsent: queue.Queue[bytes | None] = queue.Queue(UNREAD_EVENTS)

    def run(self, call: codec.Call) -> None:
        """Make the call, and send its events and result."""
        sender = threading.Thread(target=self._send, name="ipc-sender", daemon=True)
        sender.start()
        try:
            self._unsent.put(self._outcome(call))
        finally:
            self._unsent.put(None)
            sender.join()
            self._over.set()  # a late event must not wait for a sender that has ended

    def is_set(self) -> bool:
        """The call's cancel token: during a call, a client sends nothing but a cancellation."""
        if self._cancelling.is_set():
            self._interrupted = True
        return self._interrupted or self._over.is_set() or self._connection.waiting()

    def listen(self, event: Event) -> None:
        """The call's listener."""
        if self._over.is_set():
            return
        try:
            told = codec.encode(codec.of_event(self._told(event)))
            self._unsent.put(told, timeout=PATIENCE_SECONDS)
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
        if self._interrupted:
            reason = "The engine was shut down during the call."
            outcome = codec.encode(codec.of_error(EngineDied(reason)))
        return outcome

    def _invoke(self, message: codec.Call) -> Any:
        if self._connection.restricted and message.method not in interface.FOR_OTHERS:
            raise EngineError(f"Other programs may not call {message.method}.")
        call = interface.call_named(message.method)
        arguments = interface.checked(call, message.arguments)
        if self._connection.restricted:
            if message.method not in interface.FOR_ALL:
                self._key = self._facade.api_keys.find(message.secret)
            arguments = interface.restricted(call, arguments, self._key)
        if call.listener:
            arguments[call.listener] = self.listen
        if call.cancel:
            arguments[call.cancel] = self
        return self._told(call.on(self._facade)(**arguments))

    def _told(self, value: Any) -> Any:
        """What the key of the call may be told of a result or event."""
        return self._key.told(value) if self._key else value

    def _send(self) -> None:
        for data in iter(self._unsent.get, None):
            if not self._over.is_set():
                try:
                    self._connection.send(data)
                except Closed:
                    self._over.set()

"""One desktop per data folder: a second start passes its files to the first and raises it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 1000


class Instance(QObject):
    """Emits ``activated`` with the paths that a second start was given."""

    activated = Signal(object)

    def __init__(self, home: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = "alcove-" + hashlib.sha256(home.encode("utf-8", "surrogateescape")).hexdigest()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)

    def hand_over(self, paths: Sequence[str]) -> bool:
        """Pass paths to a running desktop; False when there is none."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(WAIT_MS):
            return False
        socket.write(json.dumps(list(paths)).encode("ascii") + b"\n")
        socket.waitForBytesWritten(WAIT_MS)
        socket.waitForReadyRead(WAIT_MS)
        socket.disconnectFromServer()
        return True

    def listen(self) -> None:
        """Listen for later starts; remove the socket that a killed desktop left behind."""
        if not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _receive(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.canReadLine():
            data = bytes(socket.readLine().data())
            socket.write(b"ok\n")
            try:
                paths = json.loads(data)
            except ValueError:
                return  # not one of ours
            if isinstance(paths, list) and all(isinstance(path, str) for path in paths):
                self.activated.emit(paths)

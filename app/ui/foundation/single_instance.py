"""One desktop per data folder: a second start passes its files to the first and raises it.

Their socket lies in a folder that only the user can enter, and each side checks that the other one
is this user: in a shared folder, anybody could listen under its name and be told file names.
"""

from __future__ import annotations

import hashlib
import json
import os
import socket
import struct
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.sandbox import private_folder

WAIT_MS = 1000
LONGEST_PATH = 100
"""Bytes; the kernel's ``sun_path`` holds 108, and Qt adds a few while it makes the socket."""


class Instance(QObject):
    """Emits ``activated`` with the paths that a second start was given."""

    activated = Signal(object)

    def __init__(self, home: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = socket_name(home)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)

    def hand_over(self, paths: Sequence[str]) -> bool:
        """Pass paths to a running desktop; False when there is none."""
        wire = QLocalSocket()
        wire.connectToServer(self._name)
        if not wire.waitForConnected(WAIT_MS) or not _is_this_user(wire):
            return False
        wire.write(json.dumps(list(paths)).encode("ascii") + b"\n")
        wire.waitForBytesWritten(WAIT_MS)
        wire.waitForReadyRead(WAIT_MS)
        wire.disconnectFromServer()
        return True

    def listen(self) -> None:
        """Listen for later starts; remove the socket that a killed desktop left behind."""
        if self._name and not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _receive(self) -> None:
        wire = self._server.nextPendingConnection()
        wire.disconnected.connect(wire.deleteLater)
        if not _is_this_user(wire):
            wire.abort()
            return
        wire.readyRead.connect(lambda: self._read(wire))

    def _read(self, wire: QLocalSocket) -> None:
        if wire.canReadLine():
            data = bytes(wire.readLine().data())
            wire.write(b"ok\n")
            try:
                paths = json.loads(data)
            except ValueError:
                return  # not one of ours
            if isinstance(paths, list) and all(isinstance(path, str) for path in paths):
                self.activated.emit(paths)


def socket_name(home: str) -> str:
    """The path of the socket for a data folder; empty if there is no folder to put it in. On
    Windows it is the name of a pipe that only this user can open."""
    name = "alcove-" + hashlib.sha256(home.encode("utf-8", "surrogateescape")).hexdigest()[:32]
    if sys.platform == "win32":
        return name
    for folder, file in ((home, "desktop.sock"), (private_folder.find(), name)):
        path = os.path.join(folder, file)
        if folder and len(os.fsencode(path)) <= LONGEST_PATH:
            return path
    return ""


def _is_this_user(wire: QLocalSocket) -> bool:
    """Whether the other end is a process of this user; the folder alone tells outside of Linux."""
    if sys.platform != "linux":
        return True
    descriptor = os.dup(int(wire.socketDescriptor()))
    with socket.socket(fileno=descriptor) as end:
        credentials = end.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    _, user, _ = struct.unpack("3i", credentials)
    return int(user) == os.getuid()

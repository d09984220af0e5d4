"""The parent of the listener: opens its port, gives the network up, and keeps an engine running.

The port must be open before anything is denied, and is handed over open, so that no process that
hears the network may make a socket of its own.
"""

from __future__ import annotations

import ipaddress
import signal
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from pathlib import Path

from app.api.fd_broker import FdBroker
from app.core.domain.errors import AppError, EngineUnavailable, SettingsError, UsageError
from app.core.domain.settings import Settings
from app.core.facade import Facade
from app.ipc.api_listener_lock import announced
from app.ipc.client import Client
from app.sandbox.network_denial import Needs, deny_network

WAITING_CALLERS = 128
STARTING_SECONDS = 60.0
ENDING_SECONDS = 25.0
"""The engine lets running calls finish for 10 s, and then cancels them (``app.ipc.server``)."""


class Host:
    """The processes of the local API, from ``start`` to ``close``."""

    def __init__(self, home: str, unlock: Callable[[Facade], object]) -> None:
        """``unlock`` opens a library that is locked, before others are served."""
        self._home = home
        self._unlock = unlock
        self._engine: subprocess.Popen[bytes] | None = None
        self._listener: subprocess.Popen[bytes] | None = None
        self._switchboard: FdBroker | None = None
        self._announced = ExitStack()

    def start(self, settings: Settings, port: int | None = None) -> str:
        """Serve; returns the address others use. Raises ``AppError``."""
        check(settings)
        listening = opened(settings, port)
        with listening:
            deny_network(Needs.UNIX_SOCKETS)
            address = address_of(listening, settings)
            self._announced.enter_context(announced(self._home, address))
            self._wait_for_engine(settings)
            self._start_listener(listening)
        return address

    def wait(self) -> int:
        """Until the listener ends; returns its exit code."""
        return self._listener.wait() if self._listener else 0

    def stop(self) -> None:
        """Let the listener end; ``wait`` then returns. For any thread."""
        if self._listener and self._listener.stdin:
            with suppress(OSError):
                self._listener.stdin.close()

    def close(self) -> None:
        """End what was started."""
        self._announced.close()
        for child in filter(None, (self._listener, self._engine)):
            if child.stdin:
                with suppress(OSError):
                    child.stdin.close()
            try:
                child.wait(ENDING_SECONDS)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
            if child is self._listener and self._switchboard:
                self._switchboard.close()

    def _start_listener(self, listening: socket.socket) -> None:
        ours, theirs = socket.socketpair()
        with theirs:
            handed = (listening.fileno(), theirs.fileno())
            command = [sys.executable, "-m", "app", "listener", "--home", self._home,
                       "--port", str(handed[0]), "--line", str(handed[1])]  # fmt: skip
            self._listener = subprocess.Popen(command, stdin=subprocess.PIPE, pass_fds=handed)
        self._switchboard = FdBroker(ours, self._home, self._start_engine)

    def _wait_for_engine(self, settings: Settings) -> None:
        deadline = time.monotonic() + STARTING_SECONDS
        while True:
            try:
                with closing(Client(self._home)) as engine:
                    self._unlock(engine)
                    keyed(engine, settings)
                    return
            except EngineUnavailable:
                self._start_engine()
                if time.monotonic() > deadline:
                    raise
            time.sleep(0.1)  # nothing tells when it answers

    def _start_engine(self) -> None:
        """Unless one of ours is there already, be it still loading."""
        if self._engine is None or self._engine.poll() is not None:
            command = [sys.executable, "-m", "app", "engine", "--home", self._home, "--until-eof"]
            self._engine = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
            )


def check(settings: Settings) -> None:
    """Raises ``AppError`` for what cannot be served here, or must not be."""
    if sys.platform == "win32":
        raise UsageError("The local API is not there on Windows yet.")
    if settings.api_certificate:
        _check_certificate(settings.api_certificate, settings.api_certificate_key)
    if not is_loopback(settings.api_address) and not settings.api_certificate:
        raise SettingsError(
            f"`api_address` is {settings.api_address}, which other computers reach, but there is no"
            " `api_certificate`.",
            remedy="Set `api_certificate` and `api_certificate_key`, or 127.0.0.1 as the address.",
        )


def _check_certificate(file: str, key: str) -> None:
    """Raises ``SettingsError`` for what the listener could not use."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    try:
        context.load_cert_chain(file, key or None, password=lambda: b"")  # or it would ask for one
    except OSError as error:  # SSLError is one
        raise SettingsError(
            f"`api_certificate` {file} with `api_certificate_key` {key or 'in the same file'}:"
            f" {error.strerror or error}.",
            remedy="Name PEM files that belong together, the key without a password.",
        ) from error


def keyed(engine: Facade, settings: Settings) -> None:
    """Raises ``UsageError`` when others are let in and there is no key."""
    if not is_loopback(settings.api_address) and not engine.keys():
        raise UsageError(
            f"`api_address` is {settings.api_address}, which other computers reach, but there is no"
            " key.",
            remedy="Make one with `alcove keys make NAME`.",
        )


def is_loopback(address: str) -> bool:
    """Raises ``SettingsError`` for what is no address."""
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError as error:
        raise SettingsError(f"`api_address`: {error}.") from error


def opened(settings: Settings, port: int | None = None) -> socket.socket:
    """The listening socket. Raises ``AppError`` when the port is taken."""
    version = ipaddress.ip_address(settings.api_address).version
    place = (settings.api_address, settings.api_port if port is None else port)
    try:
        listening = socket.socket(socket.AF_INET6 if version == 6 else socket.AF_INET)
    except PermissionError as error:
        raise UsageError(
            "This process has given up the network already.",
            remedy="Write `alcove serve` with `serve` as the first word.",
        ) from error
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(place)
        listening.listen(WAITING_CALLERS)
    except OSError as error:
        listening.close()
        raise AppError(
            f"{place[0]} port {place[1]}: {error.strerror}.",
            title="The port cannot be opened",
            remedy="Choose another one with --port, or as `api_port` in the settings.",
        ) from error
    return listening


def address_of(listening: socket.socket, settings: Settings) -> str:
    """Where others find the API on this socket."""
    name, number = listening.getsockname()[:2]
    place = f"[{name}]" if ":" in name else name
    return f"http{'s' if settings.api_certificate else ''}://{place}:{number}/v1"


def end_by_signal(stop: Callable[[], None]) -> None:
    """Let SIGTERM and Ctrl+C end in order."""
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop())


def log_folder(home: str) -> Path:
    """Where the listener writes, the only such place."""
    folder = Path(home, "logs")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder

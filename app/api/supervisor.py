"""The parent of the listener: opens the port, gives up the network, and keeps an engine running.

The port is opened before the network is blocked and inherited by the listener, so that the process
that serves HTTP needs no right to create sockets.
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
from app.core.facade import Facade
from app.core.settings.settings import Settings
from app.ipc.api_listener_lock import announced
from app.ipc.client import Client
from app.sandbox import confinement, environment
from app.sandbox.connecting import connector
from app.sandbox.network_denial import deny_network

BACKLOG = 128
STARTING_SECONDS = 60.0
ENDING_SECONDS = 25.0
"""More than the 10 s after which the engine cancels running calls (``app.ipc.server``)."""


class Supervisor:
    """Runs the processes of the local API, from ``start`` to ``close``."""

    def __init__(self, home: str, unlock: Callable[[Facade], object]) -> None:
        """``unlock`` unlocks an encrypted library before the API is served."""
        self._home = home
        self._unlock = unlock
        self._engine: subprocess.Popen[bytes] | None = None
        self._listener: subprocess.Popen[bytes] | None = None
        self._broker: FdBroker | None = None
        self._lock = ExitStack()

    def start(self, settings: Settings, port: int | None = None) -> str:
        """Serve; returns the address of the API. Raises ``AppError``."""
        check_settings(settings)
        listening = open_port(settings, port)
        with listening:
            connector.supervise(self._home)
            deny_network(connector.needs())
            confinement.confine_program(self._home)
            check_certificate(settings)
            address = address_of(listening, settings)
            self._lock.enter_context(announced(self._home, address))
            self._wait_for_engine(settings)
            self._start_listener(listening)
        return address

    def wait(self) -> int:
        """Wait for the listener to end; returns its exit code."""
        return self._listener.wait() if self._listener else 0

    def stop(self) -> None:
        """End the listener; ``wait`` then returns. Thread-safe."""
        if self._listener and self._listener.stdin:
            with suppress(OSError):
                self._listener.stdin.close()

    def close(self) -> None:
        """End all processes."""
        self._lock.close()
        for child in filter(None, (self._listener, self._engine)):
            if child.stdin:
                with suppress(OSError):
                    child.stdin.close()
            try:
                child.wait(ENDING_SECONDS)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
            if child is self._listener and self._broker:
                self._broker.close()

    def _start_listener(self, listening: socket.socket) -> None:
        ours, theirs = socket.socketpair()
        with theirs:
            inherited = (listening.fileno(), theirs.fileno())
            descriptors = ["--port", str(inherited[0]), "--broker", str(inherited[1])]
            command = [sys.executable, "-m", "app", "listener", "--home", self._home, *descriptors]
            self._listener = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                pass_fds=inherited,
                env=environment.for_child(),
            )
        self._broker = FdBroker(ours, self._home, self._start_engine)

    def _wait_for_engine(self, settings: Settings) -> None:
        deadline = time.monotonic() + STARTING_SECONDS
        while True:
            try:
                with closing(Client(self._home)) as engine:
                    self._unlock(engine)
                    require_key(engine, settings)
                    return
            except EngineUnavailable:
                self._start_engine()
                if time.monotonic() > deadline:
                    raise
            time.sleep(0.1)  # no event says when it answers

    def _start_engine(self) -> None:
        """Start an engine, unless one of ours is running or starting."""
        if self._engine is None or self._engine.poll() is not None:
            command = [sys.executable, "-m", "app", "engine", "--home", self._home, "--until-eof"]
            self._engine = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                env=environment.for_child(),
            )


def check_settings(settings: Settings) -> None:
    """Raises ``AppError`` for settings with which the API cannot, or must not, be served."""
    if sys.platform == "win32":
        raise UsageError("The local API is not available on Windows yet.")
    if not is_loopback(settings.api_address) and not settings.api_certificate:
        raise SettingsError(
            f"`api_address` is {settings.api_address}, which other computers can reach, but"
            " `api_certificate` is not set.",
            remedy="Set `api_certificate` and `api_certificate_key`, or use the address 127.0.0.1.",
        )


def check_certificate(settings: Settings) -> None:
    """Raises ``SettingsError`` for a certificate that the listener could not use."""
    file, key = settings.api_certificate, settings.api_certificate_key
    if not file:
        return
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    try:
        context.load_cert_chain(
            file, key or None, password=lambda: b""
        )  # no prompt for a passphrase
    except OSError as error:  # SSLError is one
        raise SettingsError(
            f"`api_certificate` {file} with `api_certificate_key` {key or 'in the same file'}:"
            f" {error.strerror or error}.",
            remedy="Use PEM files of a matching certificate and key without a password.",
        ) from error


def require_key(engine: Facade, settings: Settings) -> None:
    """Raises ``UsageError`` if other computers can reach the API and there is no API key."""
    if not is_loopback(settings.api_address) and not engine.api_keys.all():
        raise UsageError(
            f"`api_address` is {settings.api_address}, which other computers can reach, but"
            " there is no API key.",
            remedy="Create one with `alcove keys make NAME`.",
        )


def is_loopback(address: str) -> bool:
    """Whether an IP address is loopback. Raises ``SettingsError`` if it is invalid."""
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError as error:
        raise SettingsError(f"`api_address`: {error}.") from error


def open_port(settings: Settings, port: int | None = None) -> socket.socket:
    """Open the listening socket. Raises ``AppError`` if the port is taken."""
    version = ipaddress.ip_address(settings.api_address).version
    place = (settings.api_address, settings.api_port if port is None else port)
    try:
        listening = socket.socket(socket.AF_INET6 if version == 6 else socket.AF_INET)
    except PermissionError as error:
        raise UsageError(
            "This process has already given up the network.",
            remedy="Put `serve` directly after `alcove`.",
        ) from error
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(place)
        listening.listen(BACKLOG)
    except OSError as error:
        listening.close()
        raise AppError(
            f"{place[0]} port {place[1]}: {error.strerror}.",
            title="Cannot open the port",
            remedy="Choose another port with --port, or with `api_port` in the settings.",
        ) from error
    return listening


def address_of(listening: socket.socket, settings: Settings) -> str:
    """The URL of the API on this socket."""
    name, number = listening.getsockname()[:2]
    place = f"[{name}]" if ":" in name else name
    return f"http{'s' if settings.api_certificate else ''}://{place}:{number}/v1"


def end_by_signal(stop: Callable[[], None]) -> None:
    """Shut down cleanly on SIGTERM and Ctrl+C."""
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop())


def log_folder(home: str) -> Path:
    """The log folder, the only one the listener may write to."""
    folder = Path(home, "logs")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder

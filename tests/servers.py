"""Real servers of others on this computer, as a user's network has them, and the way to them."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
import sysconfig
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.adapters.system.brokered_http import Remote
from app.core.domain.errors import RemoteUnavailable
from app.core.domain.servers import Server, Service

CHROMA = Path(sysconfig.get_path("scripts"), "chroma")
CONTEXT = 1024


def directly(
    service: str, port: int, path: str = "", model: str = "", key_file: str = ""
) -> Remote:
    """A server on this computer, over connections that are made right here."""
    server = Server(Service(service), "127.0.0.1", port, False, path, model, key_file)

    def connect() -> socket.socket:
        try:
            return socket.create_connection((server.host, port))
        except OSError as error:
            raise RemoteUnavailable(f"{server.place}: {error.strerror}.") from error

    return Remote(server, connect, rest=0.0)


@contextmanager
def chroma(
    folder: Path, port: int = 0, host: str = "127.0.0.1", inside: Sequence[str] = ()
) -> Iterator[int]:
    """A Chroma server over ``folder``, killed at the end. ``inside`` is a command that it is
    started by."""
    port = port or free_port()
    command = [str(CHROMA), "run", "--path", str(folder), "--host", host, "--port", str(port)]
    with _running([*inside, *command], host, port, inside):
        yield port


@contextmanager
def llama(
    model: str, port: int = 0, host: str = "127.0.0.1", inside: Sequence[str] = ()
) -> Iterator[int]:
    """llama-cpp-python's own server, killed at the end."""
    pytest.importorskip("starlette_context", reason="llama_cpp.server lacks a dependency")
    port = port or free_port()
    command = [
        sys.executable,
        "-m",
        "llama_cpp.server",
        "--model",
        model,
        "--host",
        host,
        "--port",
        str(port),
        "--n_ctx",
        str(CONTEXT),
        "--n_threads",
        "1",
        "--interrupt_requests",
        "False",
    ]
    with _running([*inside, *command], host, port, inside):
        yield port


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


@contextmanager
def _running(command: Sequence[str], host: str, port: int, inside: Sequence[str]) -> Iterator[None]:
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            while not _listens(host, port, inside):
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(0.1)
                assert process.returncode is None, command
            yield
        finally:
            process.kill()


def _listens(host: str, port: int, inside: Sequence[str]) -> bool:
    script = f"import socket; socket.create_connection(({host!r}, {port})).close()"
    if inside:
        asked = subprocess.run([*inside, sys.executable, "-c", script], capture_output=True)
        return asked.returncode == 0
    with contextlib.suppress(OSError), socket.create_connection((host, port)):
        return True
    return False

"""The process that connects another one: a command, or the desktop, which a document may take over.

Services of a session act for whoever can connect to them: one starts programs, outside of all
restrictions. So the kernel refuses each ``connect`` but to the engine; a window may speak to the
buses of its session as well, through a proxy that passes on what ``bus_rules`` allow. The process
is forked before anything is read; it ends with the other one.
"""

from __future__ import annotations

import atexit
import errno
import os
import select
import signal
import socket
import sys
from contextlib import suppress
from dataclasses import dataclass

from app.sandbox import confinement, landlock
from app.sandbox.connecting import bus_proxy, notifier
from app.sandbox.connecting.bus_messages import Malformed
from app.sandbox.connecting.places import Destinations, connected
from app.sandbox.network_denial import Needs, deny_network

BEGUN = b"b"
"""What the desktop says once it is connected to its display: until then, before it has read
anything, it may connect to all but the buses."""


@dataclass(slots=True)
class _Connector:
    """This process's end of the channel to the one that connects it."""

    process: int
    channel: socket.socket


@dataclass(frozen=True, slots=True)
class _Caller:
    """The process that is connected, with a descriptor of its memory."""

    process: int
    memory: int

    def asks(self, question: notifier.Question) -> bool:
        """Whether it asks itself, and not one that it has started, whose memory cannot be read.
        Where processes are hidden from each other (hidepid), it is taken to."""
        threads = f"/proc/{self.process}/task"
        return not os.path.exists(threads) or os.path.exists(f"{threads}/{question.caller}")


_connector: _Connector | None = None


def supervise(home: str, *, window: bool = False) -> bool:
    """Have every connection of this process and its children made, or refused, by another process,
    irrevocably. With ``window``, it is restricted once it has ``begun``. Call it while there is one
    thread. Returns whether the kernel enforces it."""
    global _connector
    if sys.platform != "linux" or _connector is not None:
        return _connector is not None
    places = Destinations(home, window)
    try:
        memory = _own_memory()
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    except OSError:  # /proc may be closed to it
        return False
    caller = os.getpid()
    process = os.fork()
    if process == 0:
        try:
            _run(_Caller(caller, memory), places, theirs.detach(), free=window)
        finally:
            os._exit(0)
    theirs.close()
    os.close(memory)
    _connector = _Connector(process, ours)
    atexit.register(close)
    try:
        listener = notifier.listen()
    except OSError:  # an older kernel
        close()
        return False
    socket.send_fds(ours, [b"l"], [listener])
    os.close(listener)
    return True


def begun() -> None:
    """The window is connected to its display: refuse all but the engine and the buses."""
    if _connector is not None:
        with suppress(OSError):
            _connector.channel.sendall(BEGUN)
            _connector.channel.recv(1)  # it holds from here on


def close() -> None:
    """End the other process; no connection can be made after that."""
    global _connector
    if _connector is not None:
        _connector.channel.close()
        with suppress(ChildProcessError):
            os.waitpid(_connector.process, 0)
        _connector = None


def needs() -> Needs:
    """What ``deny_network`` is to leave to this process."""
    return Needs.SUPERVISED if _connector is not None else Needs.UNIX_SOCKETS


def _own_memory() -> int:
    """A descriptor of the memory of this process, from which addresses are read. It can be opened
    only while it is not hidden."""
    hidden = confinement.memory_is_hidden()
    if hidden:
        confinement.show_memory()
    try:
        return os.open("/proc/self/mem", os.O_RDONLY)
    finally:
        if hidden:
            confinement.hide_memory()


def _run(caller: _Caller, places: Destinations, channel: int, free: bool) -> None:
    """Answer what the kernel asks until the other process ends."""
    _keep_only(channel, caller.memory)
    os.setsid()  # Ctrl+C is for the others
    landlock.confine(["/"], abstract_sockets=True)
    deny_network(Needs.UNIX_SOCKETS)
    with socket.socket(fileno=channel) as other:
        _, (listener,), _, _ = socket.recv_fds(other, 1, 1)
        waiting = select.poll()
        for descriptor in (channel, listener):
            waiting.register(descriptor, select.POLLIN)
        while True:
            for descriptor, what in waiting.poll():
                if descriptor == listener:
                    if not what & select.POLLIN:
                        return
                    if question := notifier.receive(listener):
                        _answer(caller, places, listener, question, free)
                    continue
                if other.recv(1) != BEGUN:
                    return
                free = False
                other.sendall(BEGUN)


def _answer(
    caller: _Caller, places: Destinations, listener: int, question: notifier.Question, free: bool
) -> None:
    itself = caller.asks(question)
    address = notifier.address(question, caller.memory) if itself else b""
    try:
        if bus := places.bus(address):
            window, end = socket.socketpair()
            with end:
                _speak(places, bus, window)
                end.setblocking(False)  # as libraries for D-Bus expect
                notifier.put(listener, question, end.fileno())
        elif free and itself:
            notifier.go_on(listener, question)
        else:  # an engine that it has started asks whether there is another one
            with places.engine(address) if itself else places.own_engine() as end:
                notifier.put(listener, question, end.fileno())
    except OSError as error:
        notifier.refuse(listener, question, error.errno or errno.ECONNREFUSED)


def _speak(places: Destinations, name: str, window: socket.socket) -> None:
    """Start a proxy between a window and a bus. Raises ``OSError``."""
    bus = connected(name)
    try:
        identifier = bus_proxy.authenticate(bus)
    except (OSError, Malformed) as error:
        bus.close()
        raise ConnectionRefusedError(errno.ECONNREFUSED, str(error)) from error
    bus_proxy.Proxy(window, bus, identifier, places.add_bus).start()


def _keep_only(*descriptors: int) -> None:
    """Close all other descriptors: whoever waits for the end of one would wait for this process."""
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1):
        os.dup2(nothing, number)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    kept = sorted({0, 1, 2, *descriptors})
    for before, after in zip(kept, [*kept[1:], 1 << 20], strict=True):
        os.closerange(before + 1, after)

"""Network denial blocks all routes to the network, for Python, C, and child processes."""

from __future__ import annotations

import dataclasses
import errno
import json
import subprocess
import sys
from typing import Any

import pytest

from app.core.domain.diagnostics import FindingText
from app.core.security.offline_proof import Attempt, OfflineProof, ProcessProof
from app.sandbox import network_denial, seccomp
from app.sandbox.network_denial import Needs, deny_network
from app.sandbox.probe import examine

DENIED = """
import ctypes, dataclasses, errno, json, os, socket, sys, tempfile
from app.sandbox.network_denial import Needs, deny_network
from app.sandbox.probe import examine

def failing(what):
    try:
        what()
    except OSError as error:
        return error.errno
    return 0

folder = tempfile.mkdtemp()
listener = socket.socket(socket.AF_UNIX)
listener.bind(folder + "/socket")
listener.listen()
port = socket.create_server(("127.0.0.1", 0))
caller = socket.create_connection(port.getsockname())
called, _ = port.accept()
other_address = socket.create_server(("127.0.0.1", 0)).getsockname()
FAST_OPEN = 0x20000000
end = socket.socket(socket.AF_UNIX)
libc = ctypes.CDLL(None, use_errno=True)
enforced = deny_network(Needs[sys.argv[1]]).enforced
found = {
    "enforced": enforced,
    "proof": dataclasses.asdict(examine("test", others=False)),
    "unix": failing(lambda: socket.socket(socket.AF_UNIX).close()),
    "datagram": failing(lambda: socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM).close()),
    "pair": failing(lambda: [end.close() for end in socket.socketpair()]),
    "datagrams": failing(
        lambda: [end.close() for end in socket.socketpair(type=socket.SOCK_DGRAM)]),
    "high": libc.syscall(41, ctypes.c_ulong(2 | 1 << 32), 1, 0),
    "ptrace": libc.ptrace(16, os.getppid(), 0, 0),
    "lifted": failing(lambda: __import__("app.sandbox.seccomp").sandbox.seccomp.load(True, True))
        or failing(lambda: socket.socket(socket.AF_INET).close()),
}
found["connect"] = failing(lambda: end.connect(folder + "/socket"))
found["handed"] = {
    "answers": failing(lambda: called.sendall(b"1")),
    "out": failing(lambda: called.connect(other_address)),
    "from the port": failing(lambda: port.connect(other_address)),
    "fast": failing(lambda: port.sendto(b"1", FAST_OPEN, other_address)),
    "fast message": failing(lambda: port.sendmsg([b"1"], [], FAST_OPEN, other_address)),
    "bound": failing(lambda: port.bind(("127.0.0.1", 0))),
}
print(json.dumps(found))
"""

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux enforces it")


def outcome(needs: Needs) -> dict[str, Any]:
    run = subprocess.run(
        [sys.executable, "-c", DENIED, needs.name], capture_output=True, text=True, check=True
    )
    found: dict[str, Any] = json.loads(run.stdout)
    return found


@linux
@pytest.mark.parametrize("needs", [each for each in Needs if each is not Needs.REMOTE_TCP])
def test_every_route_to_the_network_is_blocked(needs: Needs) -> None:
    found = outcome(needs)
    attempts = {(a["way"], a["by"]): a for a in found["proof"]["attempts"]}
    assert found["enforced"]
    assert all(attempt["refused"] for attempt in attempts.values())
    for by in ("Python", "C library", "child"):
        for way in ("TCP", "UDP", "TCP over IPv6", "UDP over IPv6", "raw IP", "raw packets"):
            assert attempts[way, by]["said"] == "EACCES: Permission denied"
    assert attempts["io_uring", "system call"]["said"].startswith("ENOSYS")
    assert ("DNS", "Python") in attempts
    assert (found["proof"]["seccomp"], found["proof"]["no_new_privileges"]) == (2, True)
    assert (found["high"], found["ptrace"], found["lifted"]) == (-1, -1, errno.EACCES)


@linux
@pytest.mark.parametrize(
    ("needs", "unix", "datagram", "connect"),
    [
        (Needs.UNIX_SOCKETS, 0, 0, 0),
        (Needs.SUPERVISED, 0, errno.EACCES, 0),  # another filter decides about each connection
        (Needs.UNIX_SERVER, 0, errno.EACCES, errno.EACCES),
        (Needs.INHERITED_PORT, errno.EACCES, errno.EACCES, errno.EACCES),
        (Needs.NOTHING, errno.EACCES, errno.EACCES, errno.EACCES),
    ],
)
def test_only_the_needed_sockets_are_allowed(
    needs: Needs, unix: int, datagram: int, connect: int
) -> None:
    found = outcome(needs)
    assert (found["unix"], found["datagram"], found.get("connect")) == (unix, datagram, connect)
    assert (found["pair"], found["datagrams"]) == (0, datagram)


@linux
@pytest.mark.parametrize("needs", [Needs.INHERITED_PORT, Needs.UNIX_SERVER])
def test_an_inherited_socket_can_respond_but_not_connect(needs: Needs) -> None:
    handed = outcome(needs)["handed"]
    assert handed.pop("answers") == 0
    bound = handed.pop("bound")
    assert set(handed.values()) == {errno.EACCES}
    assert bound == (errno.EACCES if needs is Needs.INHERITED_PORT else errno.EINVAL)


SERVERS = """
import errno, json, socket
from app.sandbox.network_denial import Needs, deny_network

def failing(*what, then=lambda end: None):
    try:
        with socket.socket(*what) as end:
            then(end)
    except OSError as error:
        return error.errno
    return 0

listening = socket.create_server(("127.0.0.1", 0))
deny_network(Needs.REMOTE_TCP)
IN, IN6, STREAM, DGRAM = socket.AF_INET, socket.AF_INET6, socket.SOCK_STREAM, socket.SOCK_DGRAM
address = listening.getsockname()
print(json.dumps({
    "connect": failing(IN, STREAM, then=lambda end: end.connect(address)),
    "tcp6": failing(IN6, STREAM, 6),
    "local": failing(socket.AF_UNIX, STREAM),
    "udp": failing(IN, DGRAM),
    "udp6": failing(IN6, DGRAM),
    "mptcp": failing(IN, STREAM, 262),
    "sctp": failing(IN, STREAM, 132),
    "local datagram": failing(socket.AF_UNIX, DGRAM),
    "netlink": failing(socket.AF_NETLINK, socket.SOCK_RAW),
    "bind": failing(IN, STREAM, then=lambda end: end.bind(("127.0.0.1", 0))),
    "listen": failing(IN, STREAM, then=lambda end: end.listen()),
    "fast": failing(IN, STREAM, then=lambda end: end.sendto(b"1", 0x20000000, address)),
}))
"""


@linux
def test_the_egress_process_may_only_connect_by_tcp() -> None:
    run = subprocess.run([sys.executable, "-c", SERVERS], capture_output=True, check=True)
    found: dict[str, int] = json.loads(run.stdout)
    allowed = {way for way, code in found.items() if code == 0}
    assert allowed == {"connect", "tcp6", "local"}
    assert {code for code in found.values() if code} == {errno.EACCES}


def test_without_network_denial_the_probe_reports_open_routes() -> None:
    proof = examine("test")
    assert not proof.refused
    assert {a.way for a in proof.attempts if not a.refused} >= {"TCP", "UDP"}


@pytest.mark.parametrize(
    ("attempts", "holds"), [([], False), ([True], True), ([True, False], False)]
)
def test_a_proof_holds_if_everything_was_blocked(attempts: list[bool], holds: bool) -> None:
    tried = tuple(Attempt("TCP", "Python", refused, "") for refused in attempts)
    assert OfflineProof((ProcessProof("engine", 1, 2, True, tried),)).holds is holds
    assert not OfflineProof(()).holds


def test_with_servers_set_a_proof_cannot_hold() -> None:
    process = ProcessProof("engine", 1, 2, True, (Attempt("TCP", "Python", True, ""),))
    proof = OfflineProof((process,), servers={"vectors": "chroma.lan:8000"})
    assert (proof.refused, proof.holds) == (True, False)


def test_a_system_that_cannot_enforce_it_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seccomp.platform, "machine", lambda: "pdp11")
    monkeypatch.setattr(network_denial.sys, "platform", "linux")
    found = deny_network(Needs.UNIX_SOCKETS)
    assert (found.enforced, found.said) == (False, FindingText.FILTER_REFUSED)
    assert "pdp11" in found.facts[0]
    monkeypatch.setattr(network_denial.sys, "platform", "win32")
    assert deny_network(Needs.UNIX_SOCKETS).said == FindingText.NO_FILTER


def _as_few(machine: seccomp.Machine) -> seccomp.Machine:
    """Without the oldest calls, which newer architectures lack."""
    return dataclasses.replace(machine, chmod=machine.chmod[-3:], owners=machine.owners[-6:])


def test_the_filter_is_the_same_on_every_architecture() -> None:
    """Jumps count instructions, so only the system call numbers may differ."""
    for leave in (False, True):
        programs = [
            [step[:3] for step in seccomp.steps(machine, True, leave, leave)]
            for machine in map(_as_few, seccomp.MACHINES.values())
        ]
        assert programs[0] == programs[1]

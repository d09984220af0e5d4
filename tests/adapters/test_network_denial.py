"""No way to the network is left once it is denied: not for Python, C, or child processes."""

from __future__ import annotations

import errno
import json
import subprocess
import sys
from typing import Any

import pytest

from app.adapters.network_seccomp import NetworkDenial, deny_network

PROBE = """
import ctypes, json, socket, subprocess, sys
from app.adapters.network_seccomp import deny_network

denial = deny_network(local=sys.argv[1] == "local")

def attempt(family):
    try:
        socket.socket(family, socket.SOCK_DGRAM).close()
    except OSError as error:
        return error.errno
    return 0

libc = ctypes.CDLL(None, use_errno=True)
outcome = {
    "enforced": denial.enforced,
    "inet": attempt(socket.AF_INET),
    "inet6": attempt(socket.AF_INET6),
    "packet": attempt(socket.AF_PACKET),
    "netlink": attempt(socket.AF_NETLINK),
    "unix": attempt(socket.AF_UNIX),
    "c": (libc.socket(socket.AF_INET, socket.SOCK_STREAM, 0), ctypes.get_errno()),
    "io_uring": (libc.syscall(425, 8, None), ctypes.get_errno()),
    "child": subprocess.run(
        [sys.executable, "-c", "import socket; socket.socket()"], capture_output=True
    ).returncode,
}
print(json.dumps(outcome))
"""

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux enforces it")


def probe(mode: str) -> dict[str, Any]:
    run = subprocess.run(
        [sys.executable, "-c", PROBE, mode], capture_output=True, text=True, check=True
    )
    outcome: dict[str, Any] = json.loads(run.stdout)
    return outcome


@linux
@pytest.mark.parametrize(("mode", "unix"), [("local", 0), ("nothing", errno.EACCES)])
def test_every_way_to_the_network_is_refused(mode: str, unix: int) -> None:
    outcome = probe(mode)
    assert outcome["enforced"]
    assert {outcome[name] for name in ("inet", "inet6", "packet", "netlink")} == {errno.EACCES}
    assert outcome["c"] == [-1, errno.EACCES]
    assert outcome["io_uring"] == [-1, errno.ENOSYS]
    assert outcome["child"] != 0
    assert outcome["unix"] == unix


def test_where_it_cannot_be_enforced_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyseccomp", None)
    denial = deny_network()
    assert isinstance(denial, NetworkDenial)
    assert not denial.enforced
    assert "libseccomp" in denial.said

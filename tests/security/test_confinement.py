"""A process that was taken over stays in its process, and writes only where its kind has to."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.sandbox import landlock
from tests.e2e.conftest import Alcove

pytestmark = pytest.mark.skipif(
    landlock.version() < landlock.SCOPES_BY_VERSION, reason="this kernel's Landlock is too old"
)
NOBODY = 65534
is_root = os.geteuid() == 0

VICTIM = """
import ctypes, os, socket, sys
from app.sandbox import confinement
if os.geteuid() == 0 and sys.argv[1] != "root":
    os.setgid(65534), os.setuid(65534)
if sys.argv[2] == "hidden":
    confinement.hide_memory()
else:
    ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)  # a change of user hides it, too
text = ctypes.create_string_buffer(b"a secret of another process")
end = socket.socket(socket.AF_UNIX)
end.bind("\\0" + "alcove-victim-%d" % os.getpid())
end.listen()
libc = ctypes.CDLL(None)
libc.shmat.restype = ctypes.c_void_p
shared = libc.shmget(0, 4096, 0o600)
ctypes.memmove(libc.shmat(shared, None, 0), b"a picture", 9)
print(ctypes.addressof(text), shared, flush=True)
sys.stdin.read()
libc.shmctl(shared, 0, None)
"""

ATTACKER = """
import ctypes, errno, fcntl, json, os, pty, resource, socket, sys, termios
from app.sandbox import confinement, landlock, seccomp  # before it may read no program
from app.sandbox.network_denial import Needs, deny_network
user, kind, pid, address, shared, home = sys.argv[1:7]
pid, address, program = int(pid), int(address), landlock.program_paths()
if os.geteuid() == 0 and user != "root":
    os.setgid(65534), os.setuid(65534)
libc = ctypes.CDLL(None, use_errno=True)
own = os.path.expanduser("~/own-%d" % os.getpid())
os.close(os.open(own, os.O_CREAT | os.O_WRONLY, 0o600))
os.setsid()
_, terminal = pty.openpty()
fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)  # the terminal that it was started from
other = os.ttyname(pty.openpty()[1])
if kind in ("program", "desktop"):
    getattr(confinement, "confine_" + kind)(home)
    deny_network(Needs.UNIX_SERVER if kind == "program" else Needs.UNIX_SOCKETS)
elif kind == "strict":
    deny_network(Needs.NOTHING)
    landlock.confine(program)

def failing(what):
    try:
        return what() or ""
    except OSError as error:
        return error.strerror

def memory(flags, act):
    with open(os.open(f"/proc/{pid}/mem", flags), "rb" if flags == os.O_RDONLY else "r+b",
              buffering=0) as file:
        file.seek(address)
        return act(file)

class Part(ctypes.Structure):
    _fields_ = [("place", ctypes.c_void_p), ("size", ctypes.c_size_t)]

def vm(call):
    mine = ctypes.create_string_buffer(b"A", 8)
    here, there = Part(ctypes.addressof(mine), 1), Part(address, 1)
    if call(pid, ctypes.byref(here), 1, ctypes.byref(there), 1, 0) < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))

def abstract():
    with socket.socket(socket.AF_UNIX) as end:
        end.connect("\\0" + "alcove-victim-%d" % pid)

def attached():
    libc.shmat.restype = ctypes.c_void_p
    place = libc.shmat(int(shared), None, 0)
    if place == ctypes.c_void_p(-1).value:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    assert ctypes.string_at(place) == b"a picture"

def namespace():
    if libc.unshare(0x10000000):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))

def known(what, *arguments):  # to the kernel; what the file system lacks is not refused
    try:
        return what(*arguments)
    except OSError as error:
        if error.errno not in (errno.ENOTTY, errno.ENOTSUP, errno.ENODATA):
            raise

def requested(path, request, data):
    descriptor = os.open(path, os.O_RDONLY)
    try:
        known(fcntl.ioctl, descriptor, request, data)
    finally:
        os.close(descriptor)

def made(path):
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))
    os.unlink(path)

print(json.dumps({
    "read": failing(lambda: memory(os.O_RDONLY, lambda file: file.read(8).decode())),
    "write": failing(lambda: memory(os.O_RDWR, lambda file: file.write(b"a") and "")),
    "process_vm_readv": failing(lambda: vm(libc.process_vm_readv)),
    "process_vm_writev": failing(lambda: vm(libc.process_vm_writev)),
    "signal": failing(lambda: os.kill(pid, 0)),
    "abstract socket": failing(abstract),
    "typing": failing(lambda: fcntl.ioctl(terminal, termios.TIOCSTI, b"x") and ""),
    "other terminal": failing(lambda: os.close(os.open(other, os.O_WRONLY | os.O_NOCTTY))),
    "limits": failing(lambda: resource.prlimit(pid, resource.RLIMIT_CORE, (0, 0)) and ""),
    "mode": failing(lambda: os.chmod(own, 0o644)),
    "own mode": failing(lambda: os.chmod(own, 0o600)),
    "flags": failing(lambda: requested(own, 0x40086602, bytes(8))),  # all of them off
    "snapshot": failing(lambda: requested(home, 0x50009417, bytearray(4096))),  # of Btrfs
    "attribute": failing(lambda: known(os.removexattr, own, "user.x")),
    "owner": failing(lambda: os.chown(own, -1, os.getgid())),
    "shared memory": failing(attached),
    "namespace": failing(namespace),
    "data folder": failing(lambda: made(home + "/file")),
    "autostart": failing(lambda: made(os.path.expanduser("~/.config/autostart/x.desktop"))),
    "shared folder": failing(lambda: made("/tmp/alcove-attack-%d" % os.getpid())),
    "exports": failing(lambda: made(os.path.expanduser("~/Documents/x.md"))),
    "program": failing(lambda: made(os.path.expanduser("~/bin/x"))),
}))
"""

REFUSED = ("Permission denied", "Operation not permitted")
OTHERS = (
    "read", "write", "process_vm_readv", "process_vm_writev", "signal", "abstract socket", "typing",
    "other terminal", "limits", "mode", "owner", "flags", "snapshot", "attribute",
    "shared memory", "namespace",
)  # fmt: skip  # a table
SWITCHED_OFF = {"typing": "dev/tty/legacy_tiocsti", "namespace": "user/max_user_namespaces"}
"""What some kernels refuse to every process, with the setting that says so."""


@pytest.fixture
def person() -> Iterator[Path]:
    """A home folder of a person, which nobody may write to as well."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("", ".config/autostart", "Documents", "bin", "data"):
            (folder / part).mkdir(parents=True, exist_ok=True)
            (folder / part).chmod(0o777)
        yield folder


def attack(person: Path, kind: str, user: str = "root", victim: str = "open") -> dict[str, str]:
    """What each way ends in; empty where it succeeds, or what it read."""
    given = os.environ | {"HOME": str(person), "PATH": f"{person}/bin:{os.environ['PATH']}"}
    given["PYTHONPATH"] = str(Path(__file__).parents[2])
    command = [sys.executable, "-c", VICTIM, user, victim]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=given
    ) as other:
        assert other.stdout
        data = [user, kind, str(other.pid), *other.stdout.readline().split(), str(person / "data")]
        done = subprocess.run(
            [sys.executable, "-c", ATTACKER, *data],
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            env=given,
        )
        other.communicate("")
    found: dict[str, str] = json.loads(done.stdout)
    return found


def users() -> list[str]:
    return ["root", "ordinary"] if is_root else ["ordinary"]


@pytest.mark.parametrize("user", users())
def test_without_protection_all_of_it_is_open(person: Path, user: str) -> None:
    found = attack(person, "none", user)
    assert found.pop("read") == "a secret"
    for way, setting in SWITCHED_OFF.items():
        if found[way] and Path("/proc/sys", setting).read_text().strip() == "0":
            del found[way]
    assert set(found.values()) == {""}, found


@pytest.mark.parametrize("user", users())
@pytest.mark.parametrize("kind", ["program", "strict", "desktop"])
def test_other_processes_cannot_be_reached(person: Path, kind: str, user: str) -> None:
    found = attack(person, kind, user)
    open_to_the_desktop = {"abstract socket"} if kind == "desktop" else set()
    assert {way for way in OTHERS if found[way] not in REFUSED} == open_to_the_desktop
    assert found["own mode"] == ""


@pytest.mark.parametrize(
    ("kind", "writable"),
    [
        ("program", {"data folder"}),
        ("desktop", {"data folder"}),
        ("strict", set()),
    ],
)
def test_files_are_written_only_where_a_kind_has_to(
    person: Path, kind: str, writable: set[str]
) -> None:
    found = attack(person, kind)
    places = {"data folder", "autostart", "shared folder", "exports", "program"}
    assert {place for place in places if found[place] == ""} == writable


WATCHED = """
import os, sys
from app.sandbox import landlock
before = landlock.enforce
def enforce(rules):
    os.write(2, b"threads %d\\n" % len(os.listdir("/proc/self/task")))
    return before(rules)
landlock.enforce = enforce
from app.__main__ import main
sys.argv = ["alcove", *sys.argv[1:]]
sys.exit(main())
"""


@pytest.mark.timeout(300)
@pytest.mark.parametrize("command", ["status", "engine", "serve", "egress"])
def test_no_thread_is_started_before_a_process_is_confined(tmp_path: Path, command: str) -> None:
    """Landlock restricts the thread that asks for it: numpy started one when it was loaded."""
    server = '[remote]\nvectors_url = "http://127.0.0.1:9"\n' if command == "egress" else ""
    (tmp_path / "settings.toml").write_text(f"[api]\napi_port = 0\n{server}")
    more = ["--until-eof"] if command in ("engine", "serve") else []
    arguments = [sys.executable, "-c", WATCHED, command, "--home", str(tmp_path), *more]
    done = subprocess.run(arguments, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    counted = [line for line in done.stderr.splitlines() if line.startswith("threads ")]
    assert counted, done.stderr
    assert set(counted) == {"threads 1"}


def test_hidden_memory_is_refused_to_an_unconfined_process_of_the_same_user(person: Path) -> None:
    found = attack(person, "none", "ordinary", "hidden")
    ways = ("read", "write", "process_vm_readv", "process_vm_writev")
    assert {found[way] for way in ways} <= set(REFUSED)


@pytest.mark.timeout(300)
def test_every_kind_of_process_is_confined_and_hidden(tmp_path: Path) -> None:
    """What `doctor` shows, of the processes themselves."""
    proof = Alcove(tmp_path / "home").run("doctor", "--offline-proof")
    kinds = {process["kind"] for process in proof["processes"]}
    assert {"command line", "engine", "extractor", "listener"} <= kinds
    for process in proof["processes"]:
        assert process["landlock"] == landlock.version(), process["kind"]
        assert process["memory_hidden"], process["kind"]
        assert process["secrets"] == [], process["kind"]
        tried = {attempt["way"] for attempt in process["attempts"]}
        assert {"another process's memory", "a signal to another process"} <= tried
    assert proof["ok"]


BROKEN = """
import sys
if "--probe" in sys.orig_argv:
    from app.sandbox import network_denial
    from app.sandbox.connecting import connector
    connector.supervise = lambda home, window=False: False
    network_denial.deny_network = lambda needs: network_denial.NetworkDenial(False, "")
"""


@pytest.mark.timeout(300)
def test_the_proof_of_a_process_is_not_that_of_the_one_which_asks(tmp_path: Path) -> None:
    """A probe that `doctor` starts would inherit the filter of `doctor`, and show that."""
    (tmp_path / "sitecustomize.py").write_text(BROKEN)
    given = os.environ | {"PYTHONPATH": f"{tmp_path}:{Path(__file__).parents[2]}"}
    command = [sys.executable, "-m", "app", "doctor", "--offline-proof", "--json"]
    done = subprocess.run(
        [*command, "--home", str(tmp_path / "home")], stdout=subprocess.PIPE, env=given
    )
    assert done.returncode == 1
    proof = json.loads(done.stdout)
    filtered = {process["kind"]: process["seccomp"] for process in proof["processes"]}
    assert (filtered.pop("desktop", 0), filtered.pop("listener")) == (0, 0)
    assert set(filtered.values()) == {2}
    assert not proof["refused"]


MAKES_A_DEVICE = """
import os, stat, sys
from app.sandbox import confinement
confinement.confine_program(sys.argv[1])
try:
    os.mknod(sys.argv[1] + "/device", 0o600 | stat.S_IFCHR, os.makedev(1, 5))
    print("made")
except OSError as error:
    print(error.strerror)
"""


@pytest.mark.skipif(not is_root, reason="only root makes devices")
def test_no_device_is_made_in_the_data_folder(tmp_path: Path) -> None:
    """A disk's device would be the whole disk."""
    command = [sys.executable, "-c", MAKES_A_DEVICE, str(tmp_path)]
    assert subprocess.check_output(command, text=True).strip() == "Permission denied"

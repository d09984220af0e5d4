"""A process that was taken over reaches no service of the computer, some of which start programs
for whoever asks them; a window reaches what it needs of its session."""

from __future__ import annotations

import json
import os
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.sandbox import private_folder
from app.sandbox.connecting import bus_messages, bus_proxy, bus_rules, places
from app.sandbox.connecting.bus_messages import CALL, RETURN, SIGNAL, Malformed
from tests.security.bus_client import call, message, notification

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux asks another process")
has_bus = pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="needs dbus-daemon")
BUS = "org.freedesktop.DBus"

PROCESS = """
import errno, json, os, socket, subprocess, sys
from app.sandbox import confinement
from app.sandbox.connecting import bus_messages, connector, notifier
from app.sandbox.network_denial import deny_network
from tests.security.bus_client import Client, call, message
kind, home, given = sys.argv[1:]
confinement.hide_memory()
listening = {}
for name in ("engine.sock", "other.sock"):
    listening[name] = socket.socket(socket.AF_UNIX)
    listening[name].bind(f"{home}/{name}")
    listening[name].listen()
with open(f"{home}/engine.json", "w") as file:
    json.dump({"address": f"{home}/engine.sock", "key": "00"}, file)
abstract = socket.socket(socket.AF_UNIX)
abstract.bind(b"\\0alcove-test-%d" % os.getpid())
abstract.listen()
enforced = kind == "bare" or connector.supervise(home, window=kind == "window")

def ends(what, *arguments):
    try:
        return what(*arguments) or ""
    except OSError as error:
        return errno.errorcode.get(error.errno, str(error))

def connect(address, kind=socket.SOCK_STREAM):
    with socket.socket(socket.AF_UNIX, kind) as end:
        end.connect(address)

def greeted(name):
    with socket.socket(socket.AF_UNIX) as end:
        end.connect(f"{home}/{name}")
        called, _ = listening[name].accept()
        with called:
            called.sendall(b"hello")
            return end.recv(5).decode()

def thrown():
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as end:
        end.sendto(b"x", f"{home}/other.sock")

def asked(path, *message):
    return Client(path).ask(call(*message)).text(4)

def forged():  # what a program takes for the answer of a service that it asked
    victim, attacker, bus = Client(given), Client(given), "org.freedesktop.DBus"
    victim.ask(call(bus, bus, "AddMatch", "type='signal',interface='org.kde.StatusNotifierItem'"))
    to = {"to": victim.name}
    attacker.send(message(bus_messages.RETURN, to, "a lie", serial=9, reply_to=77))
    told = {"path": "/", "interface": "org.kde.StatusNotifierItem", "member": "NewIcon"}
    attacker.send(message(bus_messages.SIGNAL, told, serial=10))
    while True:
        match victim.receive():
            case answer if answer.fields.get(bus_messages.REPLY_TO) == 77:
                return answer.texts(1)[0]
            case signal if signal.text(bus_messages.MEMBER) == "NewIcon":
                return "none"

def from_child():
    code = "import socket,sys; e = socket.socket(socket.AF_UNIX); e.connect(sys.argv[1])"
    done = subprocess.run([sys.executable, "-c", code, f"{home}/other.sock"], capture_output=True)
    return "" if done.returncode == 0 and ends(listening["other.sock"].accept) else "refused"

found = {"enforced": enforced, "before": ends(connect, f"{home}/other.sock")}
if kind != "bare":
    deny_network(connector.needs())
    connector.begun()
found["engine"] = ends(greeted, "engine.sock")
found["other"] = ends(connect, f"{home}/other.sock")
found["abstract"] = ends(connect, abstract.getsockname())
found["datagram"] = ends(thrown)
listening["engine.sock"].close()
os.unlink(f"{home}/engine.sock")
found["no engine"] = ends(connect, f"{home}/engine.sock")
os.symlink(f"{home}/other.sock", f"{home}/engine.sock")
found["link"] = ends(connect, f"{home}/engine.sock")
os.unlink(f"{home}/engine.sock")
listening["engine.sock"] = socket.socket(socket.AF_UNIX)
listening["engine.sock"].bind(f"{home}/engine.sock")
listening["engine.sock"].listen()
found["engine again"] = ends(greeted, "engine.sock")
if given:
    bus = "org.freedesktop.DBus"
    found["start"] = ends(asked, given, "org.alcove.Victim", "org.alcove.Victim", "Run")
    found["name"] = ends(asked, given, bus, bus, "GetNameOwner", bus)
    found["monitor"] = ends(asked, given, bus, "org.freedesktop.DBus.Monitoring", "BecomeMonitor")
    found["descriptors"] = ends(lambda: str(Client(given).passes_descriptors))
    found["answer"] = ends(forged)
connector.close()
found["own listener"] = ends(lambda: notifier.listen() and "")
print(json.dumps(found))
"""


def run(kind: str, home: Path, bus: str = "") -> dict[str, str]:
    """What each way to a service ends in; empty where it succeeds."""
    given = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    given["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={bus}" if bus else "unix:path=/nowhere"
    home.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", PROCESS, kind, str(home), bus],
        stdout=subprocess.PIPE,
        check=True,
        env=given,
    )
    found: dict[str, str] = json.loads(done.stdout)
    return found


@pytest.fixture
def session(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A bus with a service that starts a program; its address, and what the program makes."""
    services, made = tmp_path / "data" / "dbus-1" / "services", tmp_path / "made"
    services.mkdir(parents=True)
    (services / "org.alcove.Victim.service").write_text(
        f'[D-BUS Service]\nName=org.alcove.Victim\nExec=/bin/sh -c "mkdir {made}; exit 3"\n'
    )
    address = str(tmp_path / "bus")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    given = os.environ | {"XDG_DATA_HOME": str(tmp_path / "data")}
    with subprocess.Popen(
        [*command, f"--address=unix:path={address}"], env=given, stdout=subprocess.PIPE
    ) as daemon:
        assert daemon.stdout
        daemon.stdout.readline()
        yield address, made
        daemon.terminate()


@has_bus
def test_without_protection_a_service_starts_a_program(
    tmp_path: Path, session: tuple[str, Path]
) -> None:
    bus, made = session
    found = run("bare", tmp_path / "home", bus)
    assert found["start"] == "org.freedesktop.DBus.Error.Spawn.ChildExited"  # it is no service
    assert made.exists()
    assert (found["other"], found["abstract"], found["link"]) == ("", "", "")
    assert found["datagram"] == "EPROTOTYPE"  # it was a stream that it reached
    assert (found["answer"], found["own listener"]) == ("a lie", "")


@has_bus
def test_a_window_asks_services_only_what_it_needs(
    tmp_path: Path, session: tuple[str, Path]
) -> None:
    bus, made = session
    found = run("window", tmp_path / "home", bus)
    assert (found["start"], found["name"]) == (bus_messages.REFUSED, "")
    assert not made.exists()
    assert (found["monitor"], found["descriptors"]) == (bus_messages.REFUSED, "False")
    assert found["answer"] == "none"
    assert found["before"] == ""  # it has read nothing yet
    assert_connected_to_the_engine_only(found)


@has_bus
def test_a_command_reaches_no_bus(tmp_path: Path, session: tuple[str, Path]) -> None:
    bus, made = session
    found = run("command", tmp_path / "home", bus)
    assert {found["start"], found["name"], found["before"], found["answer"]} == {"EACCES"}
    assert not made.exists()
    assert_connected_to_the_engine_only(found)


@pytest.mark.parametrize("kind", ["command", "window"])
def test_a_process_reaches_its_engine_only(tmp_path: Path, kind: str) -> None:
    assert_connected_to_the_engine_only(run(kind, tmp_path / "home"))


def assert_connected_to_the_engine_only(found: dict[str, str]) -> None:
    assert found["enforced"]
    assert (found["engine"], found["engine again"]) == ("hello", "hello")
    # With a listener of its own it would decide about each connection itself.
    ways = ("other", "abstract", "datagram", "link", "own listener")
    assert {way: found[way] for way in ways} == dict.fromkeys(ways, "EACCES")
    assert found["no engine"] == "ENOENT"


ALLOWED = [
    call(BUS, BUS, "Hello"),
    call(BUS, BUS, "RequestName", "org.kde.StatusNotifierItem-1-1"),
    call(BUS, BUS, "AddMatch", "type='signal',sender='org.a11y.Bus'"),
    call("org.a11y.Bus", "org.a11y.Bus", "GetAddress"),
    call("org.a11y.atspi.Registry", "org.a11y.atspi.Socket", "Embed"),
    notification("The answer is ready", "Why?"),
    notification("The answer is ready", "Why?", icon="", actions=["default", "OK"]),
    call("org.freedesktop.IBus", "org.freedesktop.IBus.InputContext", "ProcessKeyEvent"),
    call("org.freedesktop.portal.Desktop", "org.freedesktop.portal.Settings", "Read", "a", "b"),
    message(RETURN, {"to": ":1.5"}, reply_to=7),
    message(SIGNAL, {"path": "/", "interface": "org.a11y.atspi.Event.Focus", "member": "Focus"}),
]  # fmt: skip  # a table
SERVICE, NOTIFY = "org.freedesktop.systemd1", "org.freedesktop.Notifications"
REFUSED = {
    "starting a unit": call(SERVICE, f"{SERVICE}.Manager", "StartTransientUnit"),
    "starting a service": call(BUS, BUS, "StartServiceByName", "org.gnome.Terminal"),
    "an environment": call(BUS, BUS, "UpdateActivationEnvironment"),
    "a name of others": call(BUS, BUS, "RequestName", "org.freedesktop.secrets"),
    "others' messages": call(BUS, BUS, "AddMatch", "type='method_call'"),
    "others' signals": call(BUS, BUS, "AddMatch", "type='signal',eavesdrop='true'"),
    "a monitor": call(BUS, f"{BUS}.Monitoring", "BecomeMonitor"),
    "an address": call("org.freedesktop.portal.Desktop", "org.freedesktop.portal.OpenURI",
                       "OpenURI", "", "https://example.com"),
    "a terminal": call("org.gnome.Terminal", "org.gnome.Terminal.Factory0", "CreateInstance"),
    "a program by its unique name": call(":1.5", "org.a11y.Bus", "GetAddress"),
    "keys": call("org.a11y.atspi.Registry", "org.a11y.atspi.DeviceEventController",
                 "GenerateKeyboardEvent"),
    "another window": call(":1.7", "org.a11y.atspi.Text", "GetText"),
    "an input method": call("org.freedesktop.IBus", f"{BUS}.Properties", "Set",
                            "org.freedesktop.IBus", "GlobalEngine"),
    "a setup program": call("org.freedesktop.IBus", "org.freedesktop.IBus.InputContext",
                            "PropertyActivate", "setup"),
    "an engine": call("org.freedesktop.IBus", "org.freedesktop.IBus.InputContext", "SetEngine",
                      "x"),
    "markup": notification("", "<img src='x'>"),
    "markup of an action": notification("", "", actions=["default", "<b>"]),
    "an address in a text": notification("Look", "smb://host/share"),
    "an address of an icon": notification("", "", icon="https:x"),
    "a file as an icon": notification("", "", icon="/home/x.svg"),
    "a file to load": notification("", "", hint="image-path"),
    "addresses of files": notification("", "", hint="x-kde-urls"),
    "a hint of another type": notification("", "", hint="urgency"),
    "other arguments": call(NOTIFY, NOTIFY, "Notify", "Alcove", "0", "", "Title", "Text"),
    "no arguments": message(CALL, {"path": "/", "to": NOTIFY, "interface": NOTIFY,
                                   "member": "Notify"}, signature=bus_rules.NOTIFICATION),
    "a call that answers": message(CALL, {"path": "/", "to": BUS, "interface": BUS,
                                          "member": "Hello"}, reply_to=7),
    "no interface": message(CALL, {"path": "/", "to": BUS, "member": "Hello"}),
    "no receiver": message(CALL, {"path": "/", "interface": BUS, "member": "Hello"}),
    "descriptors": message(
        CALL, {"path": "/", "to": BUS, "interface": BUS, "member": "Hello"}, descriptors=1),
    "another sender": message(RETURN, {"to": ":1.5", "sender": ":1.0"}, reply_to=7),
    "a signal to one": message(SIGNAL, {"path": "/", "interface": "org.a11y.atspi.Event.Focus",
                                        "member": "Focus", "to": ":1.5"}),
    "a signal of others": message(
        SIGNAL, {"path": "/", "interface": "org.freedesktop.portal.Request", "member": "Response"}),
}  # fmt: skip  # a table


@pytest.mark.parametrize("data", ALLOWED)
def test_what_a_window_needs_is_passed_on(data: bytes) -> None:
    assert bus_rules.allows(bus_messages.read(data))


@pytest.mark.parametrize("what", REFUSED)
def test_all_else_is_refused(what: str) -> None:
    assert not bus_rules.allows(bus_messages.read(REFUSED[what]))


def test_an_answer_is_passed_on_to_a_program_that_waits_for_it() -> None:
    """Once; a bus passes on any, and a program takes what has its call's number for the answer."""
    window, inner = socket.socketpair()
    bus, outer = socket.socketpair()
    bus_proxy.Proxy(inner, outer, b"0", lambda _: None).start()

    def received(end: socket.socket) -> bus_messages.Message:
        start = end.recv(bus_messages.FIXED, socket.MSG_WAITALL)
        rest = bus_messages.length(start) - len(start)
        return bus_messages.read(start + end.recv(rest, socket.MSG_WAITALL))

    with window, bus:
        window.sendall(b"\0AUTH EXTERNAL 30\r\nBEGIN\r\n")
        assert window.recv(6, socket.MSG_WAITALL) == b"OK 0\r\n"
        asked = {"path": "/", "member": "GetState", "interface": "x.y", "sender": ":1.9"}
        bus.sendall(message(CALL, asked, serial=5))
        assert received(window).serial == 5
        for to, serial in ((":1.9", 6), (":1.8", 5), (":1.9", 5), (":1.9", 5), ("", 0)):
            answer = message(RETURN, {"to": to}, f"{to} {serial}", reply_to=serial)
            window.sendall(answer)
        window.sendall(ALLOWED[0])
        assert received(bus).texts(1) == [":1.9 5"]
        assert received(bus).kind == CALL
        for end in (window, bus):
            end.shutdown(socket.SHUT_WR)
        assert (window.recv(1), bus.recv(1)) == (b"", b"")


def test_a_refusal_is_a_message() -> None:
    told = bus_messages.read(bus_messages.refusal(bus_messages.read(ALLOWED[0])))
    assert (told.kind, told.fields[bus_messages.REPLY_TO]) == (bus_messages.ERROR, 1)
    assert told.texts(1) == ["Alcove does not pass this on."]


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data[:-1],
        lambda data: data + b"x",
        lambda data: b"x" + data[1:],
        lambda data: data[:1] + b"\5" + data[2:],  # an unknown kind
        lambda data: data[:8] + bytes(4) + data[12:],  # no serial
        lambda data: data[:16] + b"\x0a" + data[17:],  # an unknown field
        lambda data: data[:18] + b"s" + data[19:],  # of another type
        lambda data: data.replace(b"/\0", b"/x"),  # a text without its end
        lambda data: data[:12] + struct.pack("<I", 1 << 30) + data[16:],
        lambda data: data[:4] + struct.pack("<I", 1 << 31) + data[8:],
        lambda _: message(CALL, {"path": "/", "member": "Hello"}, twice=True),
        lambda _: b"",
    ],
)
def test_what_another_reader_could_take_for_something_else_is_no_message(
    change: Callable[[bytes], bytes],
) -> None:
    data = change(ALLOWED[0])

    def read() -> None:
        bus_messages.length(data[: bus_messages.FIXED])
        bus_messages.read(data)

    with pytest.raises(Malformed):
        read()


def test_addresses_of_buses() -> None:
    given = "unix:path=/run/user/1/bus,guid=1;unix:abstract=/tmp/a%2db;tcp:host=x;unix:path=x"
    assert list(places.addresses(given)) == ["/run/user/1/bus", "\0/tmp/a-b"]


def test_other_families_and_relative_paths_lead_nowhere(tmp_path: Path) -> None:
    found = places.Destinations(str(tmp_path), window=True)
    for address in (b"", b"\2\0/x", places.UNIX, places.UNIX + b"engine.sock", places.UNIX + b"\0"):
        with pytest.raises(PermissionError):
            found.engine(address)
        assert found.bus(address) == ""


def test_a_long_data_folder_has_its_engine_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    with tempfile.TemporaryDirectory(dir="/tmp") as runtime:
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        folder = Path(runtime, "alcove", private_folder.beginning(runtime) + "x")
        folder.mkdir(parents=True)
        folder.parent.chmod(0o700)
        found = places.Destinations(runtime, window=False)
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(str(folder / "engine.sock"))
            listening.listen()
            found.engine(places.UNIX + os.fsencode(folder / "engine.sock")).close()
            others = places.Destinations(f"{runtime}/other", window=False)
            with pytest.raises(PermissionError):
                others.engine(places.UNIX + os.fsencode(folder / "engine.sock"))
        for other in (f"../{folder.name}/engine.sock", "engine.sock", "other/engine.sock"):
            with pytest.raises(PermissionError):
                found.engine(places.UNIX + os.fsencode(folder.parent / other))


@pytest.mark.timeout(900)
def test_the_desktop_is_connected_by_another_process(tmp_path: Path) -> None:
    """To its engine and a screen reader; what it can reach itself, `doctor` tries."""
    pytest.importorskip("PySide6")
    from tests.ui.shell.test_manners import SYSTEM_PYTHON, has_screen_reader
    from tests.ui.shell.test_real_input import ROOT, TOOLS, ended, screen, until

    if not all(map(shutil.which, TOOLS)) or not has_screen_reader():
        pytest.skip("needs an X server, AT-SPI and its library")
    home, address = tmp_path / "home", tmp_path / "address"
    shell = 'echo $DBUS_SESSION_BUS_ADDRESS > "$0"; exec "$@"'
    command = [sys.executable, "-m", "app", "desktop", "--home", str(home)]
    with screen() as given:
        given |= {"HOME": str(tmp_path), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        given.pop("DBUS_SESSION_BUS_ADDRESS", None)
        session = ["dbus-run-session", "--", "sh", "-c", shell, str(address)]
        started = subprocess.Popen([*session, *command], env=given, cwd=ROOT, text=True)
        with ended(started):
            until(lambda: (home / "engine.json").exists())
            given["DBUS_SESSION_BUS_ADDRESS"] = address.read_text("utf-8").strip()
            reader = [SYSTEM_PYTHON, str(ROOT / "tests" / "ui" / "accessible_tree.py"), "Alcove"]
            told = json.loads(subprocess.check_output(reader, env=given, text=True))
            assert ["frame", "Alcove"] in [part[:2] for part in told]
            assert "The engine stopped unexpectedly" not in [part[1] for part in told]

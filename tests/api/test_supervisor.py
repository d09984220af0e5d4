"""Unsafe settings are rejected before a port is open."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import NameOID

from app.adapters.system.lock_file import acquire
from app.api.supervisor import (
    address_of,
    check_certificate,
    check_settings,
    is_loopback,
    open_port,
    require_key,
)
from app.core.domain.errors import AppError, SettingsError, UsageError
from app.core.settings.settings import Settings
from app.ipc.api_listener_lock import announced, listening_at
from tests.fakes.facade import FakeFacade

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no local API")


def certificate(folder: Path, password: bytes | None) -> tuple[str, str]:
    """Files with a certificate and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "alcove.test")])
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2099, 1, 1, tzinfo=UTC))
        .sign(key, SHA256())
    )
    locked = BestAvailableEncryption(password) if password else NoEncryption()
    (folder / "cert.pem").write_bytes(made.public_bytes(Encoding.PEM))
    (folder / "key.pem").write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, locked))
    return str(folder / "cert.pem"), str(folder / "key.pem")


@pytest.mark.parametrize("address", ["0.0.0.0", "192.168.1.5", "::", "10.0.0.1"])
def test_other_computers_need_a_certificate_and_a_key(address: str, tmp_path: Path) -> None:
    open_wide = Settings(api_address=address)
    with pytest.raises(SettingsError, match="api_certificate"):
        check_settings(open_wide)
    missing = replace(open_wide, api_certificate=str(tmp_path / "none.pem"))
    with pytest.raises(SettingsError, match=r"none\.pem"):
        check_certificate(missing)
    for password in (None, b"asked for at a terminal, if it were"):
        file, key = certificate(tmp_path, password)
        whole = replace(open_wide, api_certificate=file, api_certificate_key=key)
        if password is None:
            check_settings(whole)
            check_certificate(whole)
            with pytest.raises(SettingsError, match=r"key\.pem"):
                check_certificate(replace(whole, api_certificate=key))
        else:
            with pytest.raises(SettingsError, match=r"key\.pem"):
                check_certificate(whole)
    facade = FakeFacade()
    with pytest.raises(UsageError, match="no API key"):
        require_key(facade, open_wide)
    facade.api_keys.make("one")
    require_key(facade, open_wide)


def test_loopback_needs_neither() -> None:
    check_settings(Settings())
    require_key(FakeFacade(), Settings())
    assert is_loopback("127.0.0.1")
    assert is_loopback("::1")
    with pytest.raises(SettingsError):
        is_loopback("localhost.example.org")


def test_a_port_in_use_is_reported() -> None:
    with open_port(Settings(), port=0) as first:
        number = first.getsockname()[1]
        assert first.getsockname()[0] == "127.0.0.1"
        with pytest.raises(AppError, match=str(number)):
            open_port(Settings(), port=number)
    with socket.create_server(("127.0.0.1", number)):
        pass


def test_an_address_of_ip_6_is_written_as_in_links() -> None:
    six = Settings(api_address="::1")
    with open_port(six, port=0) as port:
        assert address_of(port, six) == f"http://[::1]:{port.getsockname()[1]}/v1"


SERVE = [sys.executable, "-m", "app", "serve", "--json", "--port", "0", "--home"]


def test_a_library_is_served_once(tmp_path: Path) -> None:
    with announced(str(tmp_path), "http://127.0.0.1:1/v1"):
        done = subprocess.run([*SERVE, str(tmp_path)], capture_output=True, text=True)
        assert listening_at(str(tmp_path)) == "http://127.0.0.1:1/v1"
    assert done.returncode == 2
    assert "http://127.0.0.1:1/v1" in json.loads(done.stdout)["error"]["reason"]


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_slow_start_can_be_interrupted(tmp_path: Path, number: int) -> None:
    home = str(tmp_path)
    with (
        acquire(home),  # so that no engine can start
        subprocess.Popen([*SERVE, home], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process,
    ):
        while not listening_at(home):
            assert process.poll() is None
            time.sleep(0.05)  # another process: there is nothing here to wait on
        process.send_signal(number)
        assert process.wait(20) != 0
    assert listening_at(home) == ""

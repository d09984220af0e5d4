"""What must not be served is refused before a port is open."""

from __future__ import annotations

import socket
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.api.host import check, is_loopback, keyed, opened
from app.core.errors import AppError, SettingsError, UsageError
from app.core.settings import Settings
from tests.fakes.facade import FakeFacade

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no local API")


@pytest.mark.parametrize("address", ["0.0.0.0", "192.168.1.5", "::", "10.0.0.1"])
def test_other_computers_are_let_in_with_a_certificate_and_a_key_alone(
    address: str, tmp_path: Path
) -> None:
    open_wide = Settings(api_address=address)
    with pytest.raises(SettingsError, match="api_certificate"):
        check(open_wide)
    missing = replace(open_wide, api_certificate=str(tmp_path / "none.pem"))
    with pytest.raises(SettingsError, match=r"none\.pem"):
        check(missing)
    file = tmp_path / "cert.pem"
    file.touch()
    check(replace(open_wide, api_certificate=str(file), api_certificate_key=str(file)))
    facade = FakeFacade()
    with pytest.raises(UsageError, match="no key"):
        keyed(facade, open_wide)
    facade.make_key("one")
    keyed(facade, open_wide)


def test_this_computer_needs_neither() -> None:
    check(Settings())
    keyed(FakeFacade(), Settings())
    assert is_loopback("127.0.0.1")
    assert is_loopback("::1")
    with pytest.raises(SettingsError):
        is_loopback("localhost.example.org")


def test_a_port_in_use_is_said_to_be() -> None:
    with opened(Settings(), port=0) as first:
        number = first.getsockname()[1]
        assert first.getsockname()[0] == "127.0.0.1"
        with pytest.raises(AppError, match=str(number)):
            opened(Settings(), port=number)
    with socket.create_server(("127.0.0.1", number)):
        pass

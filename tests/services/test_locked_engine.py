"""A locked library says that it is; encryption is done when it is next opened."""

from __future__ import annotations

import threading

import pytest

from app.core.domain.errors import (
    Cancelled,
    LibraryLocked,
    LibraryUnwritable,
    UsageError,
    WrongPassphrase,
)
from app.core.domain.events import Event
from app.core.security.vault import VaultStatus
from app.services.locked_engine import LockedEngine
from tests.fakes.facade import FakeFacade
from tests.fakes.vault import FakeConversion, FakeVault

PHRASE, OTHER = "correct horse battery", "another passphrase"


class Scene:
    """A data folder over which engines come and go."""

    def __init__(self) -> None:
        self.vault, self.conversion = FakeVault(), FakeConversion()
        self.opened: list[bytes | None] = []
        self.facade = FakeFacade()
        self.start()

    def start(self) -> None:
        """The next engine."""
        self.locked = LockedEngine(self.vault, self.conversion, self._open)

    def encrypt(self) -> None:
        self.locked.vault.encrypt(PHRASE)
        self.start()
        self.locked.vault.unlock(PHRASE)

    def _open(self, key: bytes | None) -> FakeFacade:
        self.opened.append(key)
        return self.facade


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_without_encryption_nothing_is_in_the_way(scene: Scene) -> None:
    assert scene.opened == [None]
    assert scene.locked.vault.status() == VaultStatus("off", False)
    assert scene.locked.library.folders() == []
    scene.locked.close()
    assert scene.facade.closed.is_set()


def test_it_is_encrypted_when_it_is_next_opened(scene: Scene) -> None:
    scene.locked.vault.encrypt(PHRASE)
    assert scene.locked.vault.status() == VaultStatus("encrypting", False)
    assert scene.conversion.made == []
    scene.start()
    assert scene.locked.vault.status() == VaultStatus("encrypting", True)
    heard: list[Event] = []
    scene.locked.vault.unlock(PHRASE, heard.append)
    assert scene.locked.vault.status() == VaultStatus("on", False)
    (key,) = [key for how, key in scene.conversion.made if how == "encrypt"]
    assert scene.opened[-1] == key
    assert len(key) == 32
    assert heard


def test_locked_every_other_call_says_so(scene: Scene) -> None:
    scene.encrypt()
    scene.start()
    with pytest.raises(LibraryLocked):
        scene.locked.library.folders()
    with pytest.raises(WrongPassphrase):
        scene.locked.vault.unlock(OTHER)
    with pytest.raises(LibraryLocked):
        scene.locked.library.folders()
    scene.locked.close()
    scene.locked.vault.unlock(PHRASE)
    scene.locked.vault.unlock("anything: it is open")
    assert scene.locked.library.folders() == []


def test_an_interrupted_conversion_is_gone_on_with(scene: Scene) -> None:
    scene.locked.vault.encrypt(PHRASE)
    scene.start()
    scene.conversion.failure = LibraryUnwritable("The disk is full.")
    with pytest.raises(LibraryUnwritable):
        scene.locked.vault.unlock(PHRASE)
    assert scene.locked.vault.status() == VaultStatus("encrypting", True)
    scene.conversion.failure = None
    scene.locked.vault.unlock(PHRASE)
    assert scene.locked.vault.status() == VaultStatus("on", False)


def test_it_is_decrypted_when_it_is_next_opened(scene: Scene) -> None:
    scene.encrypt()
    with pytest.raises(WrongPassphrase):
        scene.locked.vault.decrypt(OTHER)
    scene.locked.vault.decrypt(PHRASE)
    assert scene.locked.vault.status() == VaultStatus("decrypting", False)
    scene.start()
    scene.locked.vault.unlock(PHRASE)
    assert [how for how, _ in scene.conversion.made] == ["encrypt", "decrypt"]
    assert scene.opened[-1] is None
    assert scene.locked.vault.status() == VaultStatus("off", False)


def test_another_passphrase_opens_with_the_same_key(scene: Scene) -> None:
    scene.encrypt()
    key = scene.opened[-1]
    with pytest.raises(WrongPassphrase):
        scene.locked.vault.change_passphrase(OTHER, OTHER)
    scene.locked.vault.change_passphrase(PHRASE, OTHER)
    scene.start()
    with pytest.raises(WrongPassphrase):
        scene.locked.vault.unlock(PHRASE)
    scene.locked.vault.unlock(OTHER)
    assert scene.opened[-1] == key


def test_what_makes_no_sense_is_refused(scene: Scene) -> None:
    for nonsense in (
        scene.locked.vault.decrypt,
        lambda phrase: scene.locked.vault.change_passphrase(phrase, OTHER),
    ):
        with pytest.raises(UsageError, match="not encrypted"):
            nonsense(PHRASE)
    with pytest.raises(UsageError, match="5 characters"):
        scene.locked.vault.encrypt("short")
    scene.conversion.hindrance = UsageError("Copies lie there.")
    with pytest.raises(UsageError, match="Copies"):
        scene.locked.vault.encrypt(PHRASE)
    scene.conversion.hindrance = None
    scene.locked.vault.encrypt(PHRASE)
    with pytest.raises(UsageError, match="next opened"):
        scene.locked.vault.encrypt(PHRASE)
    scene.start()
    scene.locked.vault.unlock(PHRASE)
    with pytest.raises(UsageError, match="encrypted already"):
        scene.locked.vault.encrypt(PHRASE)


def test_who_waits_for_a_conversion_can_stop_waiting(scene: Scene) -> None:
    scene.locked.vault.encrypt(PHRASE)
    scene.start()
    begun, go_on, cancel = threading.Event(), threading.Event(), threading.Event()

    def held(event: Event) -> None:
        begun.set()
        assert go_on.wait(20)

    first = threading.Thread(target=scene.locked.vault.unlock, args=(PHRASE, held))
    first.start()
    assert begun.wait(20)
    cancel.set()
    with pytest.raises(Cancelled):
        scene.locked.vault.unlock(PHRASE, cancel=cancel)
    go_on.set()
    first.join(20)
    assert scene.locked.vault.status() == VaultStatus("on", False)

"""Whatever stands for the facade has every call that is declared, as it is declared."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from app.bootstrap.assembly import assemble
from app.bootstrap.vault import lockable
from app.core.domain.errors import LibraryLocked, UsageError
from app.core.facade import Facade, UnlockedFacade
from app.core.facade.calls import CALLS, SUBJECTS, Call, DerivedFacade, composed
from app.ipc.client import Client
from app.ipc.server import Server
from app.services.locked_engine import LockedEngine
from tests.fakes.facade import FakeFacade
from tests.fakes.vault import FakeConversion, FakeVault

EVERY_CALL = pytest.mark.parametrize("call", CALLS.values(), ids=CALLS.keys())
KINDS = ("local", "locked", "client", "fake")


@pytest.fixture(scope="module")
def facades(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, UnlockedFacade]]:
    """The real engine, without and with what locks it; a client of it; and the fake."""
    home = str(tmp_path_factory.mktemp("home"))
    with (
        closing(assemble(str(tmp_path_factory.mktemp("other")))) as local,
        closing(lockable(home)) as locked,
        closing(Server(locked, home)),
        closing(Client(home)) as client,
    ):
        yield {"local": local, "locked": locked, "client": client, "fake": FakeFacade()}


@pytest.mark.parametrize("kind", KINDS)
@EVERY_CALL
def test_every_call_is_there_as_it_is_declared(
    facades: dict[str, UnlockedFacade], kind: str, call: Call
) -> None:
    if kind == "local" and call.while_locked:
        pytest.skip("the engine that locks it answers")
    signature = inspect.signature(call.on(facades[kind]))
    assert list(signature.parameters.values()) == list(call.signature.parameters.values())
    assert signature.return_annotation == call.signature.return_annotation


@EVERY_CALL
def test_arguments_can_be_sent_by_name_and_types_are_known(call: Call) -> None:
    kinds = {parameter.kind for parameter in call.signature.parameters.values()}
    assert kinds <= {inspect.Parameter.POSITIONAL_OR_KEYWORD}
    assert call.types.keys() == {*call.signature.parameters, "return"}


@EVERY_CALL
def test_while_it_is_locked_only_what_is_marked_is_done(call: Call) -> None:
    vault = FakeVault()
    vault.keep("on", b"key", "correct horse battery")
    locked = LockedEngine(vault, FakeConversion(), lambda key: FakeFacade())
    given = dict.fromkeys(call.signature.parameters, "correct horse battery")
    given |= {name: print for name in call.local}
    if call.while_locked:
        with suppress(UsageError):  # it is encrypted already
            call.on(locked)(**given)
    else:
        with pytest.raises(LibraryLocked):
            call.on(locked)(**given)


def test_a_derived_facade_has_the_attributes_of_the_facade() -> None:
    declared = {**inspect.get_annotations(UnlockedFacade), **inspect.get_annotations(Facade)}
    assert inspect.get_annotations(DerivedFacade) == declared


def test_what_nothing_implements_is_said_when_it_is_put_together() -> None:
    with pytest.raises(TypeError, match=r"Nothing implements chats\.all"):
        composed("chats", object())


def test_the_fake_says_of_no_call_that_is_not_declared() -> None:
    """What is written there by hand takes the arguments of the call it is named after."""
    written = {
        name: function
        for name, function in vars(FakeFacade).items()
        if inspect.isfunction(function) and name.startswith(tuple(f"{s}_" for s in SUBJECTS))
    }
    known = {f"{call.subject}_{call.name}": call for call in CALLS.values()}
    assert written.keys() <= known.keys()
    assert FakeFacade().results.keys() | FakeFacade.unrecorded <= CALLS.keys()
    for name, function in written.items():
        assert [*inspect.signature(function).parameters][1:] == [*known[name].signature.parameters]


def test_a_call_of_which_the_fake_says_nothing_is_recorded_and_returns_an_empty_value(
    tmp_path: Path,
) -> None:
    fake = FakeFacade()
    fake.results.clear()
    with closing(Server(fake, str(tmp_path))), closing(Client(str(tmp_path))) as client:
        assert client.chats.search("sky") == []
        assert client.system.status().roots == 0
        assert client.answers.warm_up() is None
    assert fake.calls == [
        ("chats.search", {"text": "sky", "k": 20}),
        ("system.status", {}),
        ("answers.warm_up", {}),
    ]

"""A client and a server in one process, over the real socket."""

from __future__ import annotations

import json
import os
import socket
import stat
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from multiprocessing.connection import Client as connect
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.domain import events
from app.core.domain.answers import AskRequest, ChatMessage, ChatScope, Question
from app.core.domain.errors import (
    Cancelled,
    EngineDied,
    EngineError,
    EngineUnavailable,
    FolderMissing,
)
from app.core.domain.guardrails import Guardrails
from app.core.domain.library import ListFilter
from app.core.domain.search import Scope
from app.core.domain.tabular.answer_tables import TableSchema
from app.core.evaluation.comparison import CompareRequest
from app.core.evaluation.evaluation import Plan
from app.core.llm.completions import CompletionRequest, Sampling
from app.core.settings.settings import Settings
from app.ipc import call_handler, codec, endpoint, interface
from app.ipc import connection as ipc_connection
from app.ipc.client import Client
from app.ipc.server import Server
from tests.fakes.facade import PROBE, FakeFacade
from tests.ipc.conftest import FOREVER

CALLS = {
    "library.add_folder": ("/docs/\udcff", False, ("*.pdf",), ("tmp",)),
    "library.restore_folder": ("/docs",),
    "library.removed_folders": (),
    "library.repair": (),
    "library.remove_folder": ("/docs",),
    "library.forget_folder": ("/docs",),
    "library.folders": (),
    "library.import_paths": (["/in/a.pdf"], True),
    "library.exclude": ("/docs/\udcff",),
    "library.include": ("/docs",),
    "library.documents": ("lease", 3, Scope(paths=("/docs", "/a.pdf"), since=1.5)),
    "library.document": ("/docs/a.pdf",),
    "library.overview": (),
    "library.listing": (ListFilter("lease", "/docs", "pdf", order="pages", descending=True),),
    "library.listed": ([2, 1],),
    "library.samples": (),
    "library.index": (["/a", "/b"],),
    "library.watch": (),
    "answers.search": ("sky", 2, Scope("/docs", "pdf")),
    "answers.passages_with": ("sk", 2),
    "answers.passages_about": ("sky", 2),
    "answers.ask": (AskRequest("Which colour?", Scope("/docs"), 3, 4, False),),
    "answers.complete": (
        CompletionRequest((ChatMessage("user", "Hi"),), "", 5, Sampling(1.0, 0.9, 7), ("END",)),
    ),
    "answers.embed": (["one", "two"],),
    "api_keys.make": ("editor", ("/docs",)),
    "api_keys.all": (),
    "api_keys.find": ("secret",),
    "api_keys.revoke": ("k1",),
    "answers.answer_many": (
        [
            Question("1", "one"),
            Question("2", "two", Scope("/docs"), Guardrails(length="words"), "chat"),
        ],
    ),
    "chats.all": (),
    "chats.messages": (4,),
    "answers.warm_up": (),
    "chats.search": ("sky", 3),
    "chats.rename": (4, "Sky"),
    "chats.pin": (4, True),
    "chats.set_rules": (4, Guardrails("de", must_cite=True)),
    "chats.delete": (4,),
    "chats.rate": (2, -1),
    "library.problems": (),
    "library.retry": ("/docs",),
    "answer_tables.plan": ("Which leases end in 2027?", Scope("/docs")),
    "answer_tables.start": (TableSchema("Which leases end in 2027?", ()), Scope("/docs")),
    "answer_tables.all": (),
    "answer_tables.table": (7,),
    "answer_tables.follow": (7,),
    "answer_tables.pause": (7,),
    "answer_tables.resume": (7,),
    "answer_tables.change": (7, TableSchema("Which leases end?", ())),
    "answer_tables.add_field": (7, "monthly fee"),
    "answer_tables.correct": (7, "/docs/a.pdf", "fee", "395"),
    "answer_tables.export": (7, ".csv"),
    "answer_tables.remove": (7,),
    "tables.tables": (Scope("/docs"),),
    "tables.rows": (7, 500, 10),
    "system.status": (),
    "system.doctor": (),
    "system.offline_proof": (),
    "models.all": (),
    "models.found": (),
    "models.missing": (),
    "models.import_file": ("/m.gguf", False),
    "library.found_folders": ("/gpt4all/localdocs_v3.db",),
    "models.import_pack": ("/m.alcovepack", False),
    "models.embedders": (),
    "models.choose": ("/m.gguf",),
    "models.verify": ("/m.gguf",),
    "models.remove": ("/m.gguf",),
    "system.settings": (),
    "system.machine_settings": (),
    "system.change_settings": (Settings(passages=3, exclude=("*.bak",)),),
    "measurements.gauges": (),
    "measurements.latest": (3, "file"),
    "measurements.trends": ("file",),
    "measurements.sweeps": (),
    "chats.recent_questions": (5,),
    "chats.set_scope": (3, ChatScope("Clinic", "teal", ("/docs",), "pdf", 7)),
    "evaluation.compare": (
        CompareRequest(("/a.gguf", "/b.gguf"), ("/j.gguf",), ("one", "two", "three"), 2),
    ),
    "evaluation.evaluate": (
        Plan(5, "/docs", (PROBE,), "/m.gguf", {"passages": "5"}, calibrate=True),
    ),
    "evaluation.runs": (),
    "evaluation.run": (2,),
    "evaluation.remove_run": (2,),
    "evaluation.keep_question": (PROBE,),
    "evaluation.kept_questions": (),
    "evaluation.remove_question": ("kept-1",),
    "vault.status": (),
    "vault.unlock": ("",),
    "vault.encrypt": ("correct horse battery",),
    "vault.decrypt": ("",),
    "vault.change_passphrase": ("", "another passphrase"),
}


@pytest.fixture
def pool():
    with ThreadPoolExecutor(4) as pool:
        yield pool


@pytest.fixture
def stop() -> threading.Event:
    return threading.Event()


def raw_socket(home: str) -> socket.socket:
    wire = socket.socket(socket.AF_UNIX)
    wire.settimeout(FOREVER)
    wire.connect(endpoint.find(home).address)
    return wire


def authenticated(home: str) -> ipc_connection.Connection:
    place = endpoint.find(home)
    mine = ipc_connection.Connection(connect(place.address))
    mine.authenticate(place.key, server=False)
    return mine


@pytest.mark.parametrize("path", interface.CALLS)
def test_every_call_does_over_the_wire_what_it_does_directly(path, client, facade):
    direct = FakeFacade()
    call = interface.CALLS[path]
    expected = call.on(direct)(*CALLS[path])

    assert call.on(client)(*CALLS[path]) == expected
    assert facade.calls == direct.calls


def test_events_arrive_in_order_before_the_result(client, facade):
    facade.events = [events.Loading("model", "tiny"), events.AnswerPiece("It "), events.Event()]
    received: list[events.Event] = []

    client.answers.ask(AskRequest("?"), received.append)

    assert received == facade.events


def test_an_error_arrives_with_its_words(client, facade):
    facade.error = FolderMissing("/x is gone.", remedy="Plug it in.")

    with pytest.raises(FolderMissing, match=r"/x is gone\.") as caught:
        client.library.add_folder("/x")
    assert caught.value.remedy == "Plug it in."


def test_a_fault_in_the_engine_is_reported_and_survived(client, facade, caplog):
    facade.error = ZeroDivisionError("by zero")
    with pytest.raises(EngineError, match=r"system\.status: ZeroDivisionError: by zero"):
        client.system.status()
    assert "The call system.status failed" in caplog.text

    facade.error = None
    assert client.system.status().roots == 1


def test_two_clients_work_at_the_same_time(client, facade, home, pool):
    facade.hold = True
    long = pool.submit(client.answers.ask, AskRequest("?"))
    assert facade.started.wait(FOREVER)

    other = Client(home)
    assert other.system.status().roots == 1
    other.close()
    facade.release.set()
    assert long.result(FOREVER) == facade.answer


def test_one_client_serves_several_threads(client, facade, pool):
    facade.hold = True
    long = pool.submit(client.answers.ask, AskRequest("?"))
    assert facade.started.wait(FOREVER)

    assert client.system.status().roots == 1
    facade.release.set()
    assert long.result(FOREVER) == facade.answer


def test_cancel_stops_the_call_but_not_the_connection(client, facade, pool, stop):
    facade.hold = True
    call = pool.submit(client.library.index, ["/a"], events.ignore, stop)
    assert facade.started.wait(FOREVER)

    stop.set()

    with pytest.raises(Cancelled):
        call.result(FOREVER)
    facade.hold = False
    assert client.library.index().files.indexed == 1200


def test_a_client_that_disconnects_cancels_its_call(client, facade, home):
    facade.hold = True
    mine = authenticated(home)
    mine.send(codec.encode(codec.Call("library.watch", {})))
    assert facade.started.wait(FOREVER)

    mine.close()

    assert facade.cancelled.wait(FOREVER)
    assert client.system.status().roots == 1


def test_a_listener_that_fails_ends_the_call(client, facade):
    facade.hold = True
    facade.events = [events.LibraryChanged()]

    def fail(event):
        raise BrokenPipeError("nobody reads")

    with pytest.raises(BrokenPipeError):
        client.answers.ask(AskRequest("?"), fail)
    assert facade.cancelled.wait(FOREVER)


def test_a_client_that_does_not_read_is_disconnected(client, facade, home, monkeypatch):
    monkeypatch.setattr(call_handler, "PATIENCE_SECONDS", 0.01)
    monkeypatch.setattr(call_handler, "UNREAD_EVENTS", 10)
    facade.hold = True
    facade.events = [events.AnswerPiece("x" * 10_000)] * 100
    mine = authenticated(home)

    mine.send(codec.encode(codec.Call("answers.ask", {"request": {"question": "?"}})))

    assert facade.cancelled.wait(FOREVER)
    assert client.system.status().roots == 1
    mine.close()


@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("close", {}),
        ("__init__", {}),
        ("calls", {}),
        ("library", {}),
        ("library.__init__", {}),
        ("library._invoke", {}),
        ("status", {}),
        ("system.status", {"extra": 1}),
        ("answers.search", {}),
        ("answers.search", {"text": 5}),
        ("answers.search", {"text": "a", "k": "ten"}),
        ("library.index", {"listen": None}),
        ("answers.ask", {"request": {"question": "?", "scope": "everywhere"}}),
    ],
)
def test_only_the_facade_can_be_called_and_only_with_its_types(client, home, method, arguments):
    mine = authenticated(home)
    mine.send(codec.encode(codec.Call(method, arguments)))

    reply = mine.receive()

    assert isinstance(reply, codec.Failed)
    assert reply.code == EngineError.code
    mine.close()
    assert client.system.status().roots == 1


def test_a_wrong_key_is_refused(server, home):
    address = endpoint.find(home).address
    stranger = ipc_connection.Connection(connect(address))
    with pytest.raises(ipc_connection.Closed):
        stranger.authenticate("00" * 32, server=False)
    stranger.close()

    endpoint.publish(home, address)  # now the file names another key than the server's
    with pytest.raises(EngineUnavailable):
        Client(home)


@given(st.lists(st.binary(max_size=300), max_size=5), st.booleans())
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_garbage_is_harmless(client, home, pieces, proven):
    with suppress(OSError, ipc_connection.Closed):  # the server may hang up before all is sent
        if proven:
            with closing(authenticated(home)) as mine:
                for piece in pieces:
                    mine.send(piece)
        else:
            with raw_socket(home) as wire:
                wire.sendall(b"".join(pieces))

    assert client.system.status().roots == 1


@pytest.mark.parametrize("header", [b"\x7f\xff\xff\xff", b"\xff\xff\xff\xff" + b"\x7f" * 8, b"\0"])
def test_a_message_too_long_or_never_finished_is_harmless(client, home, header):
    place = endpoint.find(home)
    with connect(place.address) as connection:
        ipc_connection.Connection(connection).authenticate(place.key, server=False)
        os.write(connection.fileno(), header)

        assert client.system.status().roots == 1


def test_a_client_that_does_not_authenticate_is_disconnected(home, facade, monkeypatch):
    monkeypatch.setattr(ipc_connection.Connection.authenticate, "__kwdefaults__", {"seconds": 0.01})
    server = Server(facade, home)
    with raw_socket(home) as wire:
        while wire.recv(1000):
            pass  # the challenge, then the end
    server.close(finish_seconds=0)


def test_a_silent_server_does_not_block_a_client(home, monkeypatch):
    monkeypatch.setattr(ipc_connection.Connection.authenticate, "__kwdefaults__", {"seconds": 0.01})
    with closing(endpoint.listen(home)) as listener:
        endpoint.publish(home, str(listener.address))
        with pytest.raises(EngineUnavailable):
            Client(home)


def test_an_unexpected_message_is_an_error(home, pool):
    place = endpoint.publish(home, str(Path(home, "engine.sock")))

    def impostor(listener):
        theirs = ipc_connection.Connection(listener.accept())
        theirs.authenticate(place.key, server=True)
        theirs.receive()
        theirs.send(codec.encode(codec.Cancel()))
        theirs.close()

    with closing(endpoint.listen(home)) as listener:
        done = pool.submit(impostor, listener)
        client = Client(home)
        with pytest.raises(EngineError, match="unexpected message"):
            client.system.status()
        client.close()
        done.result(FOREVER)


def test_closing_lets_a_running_call_finish(client, server, facade, pool):
    facade.hold = True
    call = pool.submit(client.answers.ask, AskRequest("?"))
    assert facade.started.wait(FOREVER)

    closing = pool.submit(server.close, FOREVER)
    facade.release.set()

    assert call.result(FOREVER) == facade.answer
    closing.result(FOREVER)
    with pytest.raises(EngineUnavailable):
        client.system.status()


def test_closing_cancels_calls_that_do_not_finish(client, server, facade, pool):
    facade.hold = True
    call = pool.submit(client.answers.ask, AskRequest("?"))
    assert facade.started.wait(FOREVER)

    server.close(finish_seconds=0)

    with pytest.raises(EngineDied, match="was shut down"):
        call.result(FOREVER)


def test_closing_leaves_nothing_behind(server, client, home):
    client.system.status()
    server.close()

    assert os.listdir(home) == []
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("link")]


def test_a_new_engine_is_found_by_an_old_client(server, client, home):
    server.close()
    again = Server(FakeFacade(), home)

    assert client.system.status().roots == 1
    again.close()


def test_shutdown_ends_the_wait(server, client):
    client.shutdown()

    server.wait()


def test_without_an_engine_there_is_a_clear_error(home):
    with pytest.raises(EngineUnavailable, match="No engine is running"):
        Client(home)


@pytest.mark.parametrize("content", ["", "[]", '{"address": "x", "key": "not hex"}', "\x00"])
def test_a_damaged_endpoint_file_means_no_engine(home, content):
    Path(home, "engine.json").write_text(content, encoding="utf-8")

    with pytest.raises(EngineUnavailable):
        Client(home)


def test_only_the_owner_can_read_the_key_and_reach_the_socket(server, home):
    for name in ("engine.json", "engine.sock"):
        assert stat.S_IMODE(os.stat(Path(home, name)).st_mode) == 0o600


def test_a_data_folder_with_a_long_name_has_its_socket_elsewhere(tmp_path, facade, monkeypatch):
    runtime = tmp_path / "r"
    runtime.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    home = tmp_path / ("x" * 120) / "\udcff"
    home.mkdir(parents=True)

    server = Server(facade, str(home))
    address = Path(endpoint.find(str(home)).address)
    client = Client(str(home))

    assert address.parent.parent == runtime / "alcove"
    assert stat.S_IMODE(address.parent.stat().st_mode) == 0o700
    assert client.system.status().roots == 1
    client.close()
    server.close()
    assert list((runtime / "alcove").iterdir()) == []


def test_files_of_a_killed_engine_do_not_block_the_next(home, facade):
    endpoint.listen(home).close()  # the socket's file stays, as after a kill
    endpoint.publish(home, str(Path(home, "engine.sock")))
    with pytest.raises(EngineUnavailable):
        Client(home)

    server = Server(facade, home)
    client = Client(home)

    assert json.loads(Path(home, "engine.json").read_text())["key"]
    assert client.system.status().roots == 1
    client.close()
    server.close()

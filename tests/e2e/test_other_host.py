"""The main tasks with Chroma and the language model on another host: a network namespace at the
other end of a veth pair. Everything else stays blocked, and a failing host loses no data."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.adapters.llm.test_language_model import bundled_path
from tests.e2e.conftest import SAMPLES, Alcove
from tests.servers import chroma, llama

HERE, THERE = f"alcove-a{os.getpid()}", f"alcove-b{os.getpid()}"
OTHER_HOST = "10.77.0.2"
CHROMA_PORT, LLAMA_PORT = 8000, 8080
SETTINGS = f"""
[answers]
context_tokens = 1024
answer_tokens = 8
passages = 1
[remote]
vectors_url = "http://{OTHER_HOST}:{CHROMA_PORT}"
generation_url = "http://{OTHER_HOST}:{LLAMA_PORT}/v1"
generation_fallback = false
"""
QUESTION = "How long are backups kept?"


def ip(*words: str) -> bool:
    return subprocess.run(["ip", *words], capture_output=True).returncode == 0


def cable() -> bool:
    """Two hosts and what joins them."""
    ends = (f"va{os.getpid()}", f"vb{os.getpid()}")
    return (
        ip("netns", "add", HERE)
        and ip("netns", "add", THERE)
        and ip(
            "link",
            "add",
            ends[0],
            "netns",
            HERE,
            "type",
            "veth",
            "peer",
            "name",
            ends[1],
            "netns",
            THERE,
        )
        and all(
            ip("-n", host, "addr", "add", address, "dev", end)
            and ip("-n", host, "link", "set", end, "up")
            and ip("-n", host, "link", "set", "lo", "up")
            for host, end, address in (
                (HERE, ends[0], "10.77.0.1/24"),
                (THERE, ends[1], f"{OTHER_HOST}/24"),
            )
        )
    )


@pytest.fixture(scope="module")
def hosts() -> Iterator[None]:
    if sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("ip"):
        pytest.skip("network namespaces need Linux, root and the command ip")
    try:
        if not cable():
            pytest.skip("network namespaces are not allowed here")
        yield
    finally:
        for host in (HERE, THERE):
            ip("netns", "delete", host)


class Servers:
    """The servers on the other host, which can be switched off and on."""

    def __init__(self, base: Path) -> None:
        self._base = base
        self._chroma, self._llama = ExitStack(), ExitStack()

    def start_chroma(self) -> None:
        there = ("ip", "netns", "exec", THERE)
        self._chroma.enter_context(chroma(self._base, CHROMA_PORT, OTHER_HOST, there))

    def start_llama(self) -> None:
        there = ("ip", "netns", "exec", THERE)
        self._llama.enter_context(llama(bundled_path(), LLAMA_PORT, OTHER_HOST, there))

    def kill_chroma(self) -> None:
        self._chroma.close()

    def kill_llama(self) -> None:
        self._llama.close()


@pytest.fixture(scope="module")
def servers_there(hosts: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    made = Servers(tmp_path_factory.mktemp("chroma"))
    try:
        made.start_chroma()
        made.start_llama()
        yield made
    finally:
        made.kill_chroma()
        made.kill_llama()


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("documents") / "procedures"
    shutil.copytree(SAMPLES / "procedures", folder)
    return folder


@pytest.fixture(scope="module")
def here(
    servers_there: Servers, documents: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Alcove]:
    """An engine on this host, and a library in it."""
    home = tmp_path_factory.mktemp("home")
    (home / "settings.toml").write_text(SETTINGS)
    own = {"XDG_CONFIG_HOME": str(tmp_path_factory.mktemp("config"))}
    alcove = Alcove(home, own, before=("ip", "netns", "exec", HERE))
    assert len(alcove.run("settings", "allow")["allowed"]) == 2
    with alcove.start("engine", "--until-eof", stdin=subprocess.PIPE) as engine:
        alcove.wait_for_engine(engine)
        assert alcove.run("index", str(documents))["problems"] == []
        yield alcove
        out, err = engine.communicate("", timeout=60)
    assert (engine.returncode, out) == (0, ""), err


def findings(alcove: Alcove) -> dict[str, Any]:
    return {found["name"]: found for found in alcove.run("doctor")["findings"]}


def test_servers_search_and_answer(here: Alcove) -> None:
    answer = here.run("ask", QUESTION)
    assert answer["answer"]
    assert answer["model"].endswith(".gguf")
    assert here.run("search", QUESTION)["hits"][0]["dense_rank"]
    found = findings(here)
    assert found["Server for vectors"]["value"] == f"{OTHER_HOST}:{CHROMA_PORT} responds."
    assert found["Server for generation"]["ok"]
    assert found["Vector index"]["ok"]
    assert not (here.home / "vectors").exists()
    servers = here.run("status")["servers"]
    assert [(s["service"], s["trouble"]) for s in servers] == [("vectors", ""), ("generation", "")]


def test_everything_else_stays_blocked_and_the_violation_log_is_empty(here: Alcove) -> None:
    proof = here.run("doctor", "--offline-proof", code=1)
    assert (proof["ok"], proof["refused"], proof["ledger"]) == (False, True, [])
    kinds = [process["kind"] for process in proof["processes"]]
    assert kinds[-3:] == ["engine", "extractor", "egress"]
    for process in proof["processes"]:
        assert all(attempt["refused"] for attempt in process["attempts"])
    made = {(c["service"], c["place"], c["address"]) for c in proof["connections"]}
    assert made == {
        ("vectors", f"{OTHER_HOST}:{CHROMA_PORT}", OTHER_HOST),
        ("generation", f"{OTHER_HOST}:{LLAMA_PORT}", OTHER_HOST),
    }


def test_without_chroma_nothing_is_lost_and_it_catches_up(
    here: Alcove, servers_there: Servers, documents: Path
) -> None:
    servers_there.kill_chroma()
    (documents / "new.txt").write_text("The canteen opens at noon and closes at two.")
    report = here.run("index")
    assert (report["files"]["indexed"], report["problems"]) == (1, [])
    found = here.run("search", "When does the canteen open?")
    assert found["hits"][0]["path"].endswith("new.txt")
    assert f"{OTHER_HOST}:{CHROMA_PORT}" in found["away"]
    assert not findings(here)["Server for vectors"]["ok"]
    servers_there.start_chroma()
    while here.run("search", "When does the canteen open?")["away"]:
        pass  # a server that was not reached is left alone for some seconds
    found = findings(here)
    assert found["Server for vectors"]["ok"]
    assert found["Vector index"]["ok"]


def test_a_missing_language_model_is_reported(here: Alcove, servers_there: Servers) -> None:
    """That answers go on when it is back is tested in tests/adapters/llm/test_openai_server.py."""
    servers_there.kill_llama()
    error = here.run("ask", QUESTION, code=1)["error"]
    assert error["code"] == "remote-unavailable"
    assert f"{OTHER_HOST}:{LLAMA_PORT}" in error["reason"]

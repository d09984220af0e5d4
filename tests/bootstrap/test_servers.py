"""Which servers of the settings a library uses."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from app.adapters.system.data_paths import DataPaths
from app.bootstrap.servers import remote_servers
from app.core.settings.settings import Settings
from app.ipc.egress_channel import EgressChannel

SET = Settings(vectors_url="http://chroma.lan:8000", generation_url="http://gpu.lan:8080/v1")


def test_all_servers_are_used_with_an_egress_channel(tmp_path: Path) -> None:
    with closing(EgressChannel(wait_seconds=0)) as egress:
        found = remote_servers(DataPaths(tmp_path), SET, egress, encrypted=False)
    assert [(s.service, s.place) for s in found.status()] == [
        ("vectors", "chroma.lan:8000"),
        ("generation", "gpu.lan:8080"),
    ]
    assert found.embedder() is None
    for made in (found.index("model"), found.model()):
        assert made
        made.close()


def test_none_is_used_without_an_egress_channel(tmp_path: Path) -> None:
    assert remote_servers(DataPaths(tmp_path), SET, None, encrypted=False).status() == ()


def test_vectors_of_an_encrypted_library_stay_local(tmp_path: Path) -> None:
    with closing(EgressChannel(wait_seconds=0)) as egress:
        found = remote_servers(DataPaths(tmp_path), SET, egress, encrypted=True)
    assert [server.service for server in found.status()] == ["generation"]
    assert found.index("model") is None


def test_a_library_keeps_its_name_on_a_server(tmp_path: Path) -> None:
    with closing(EgressChannel(wait_seconds=0)) as egress:
        for _ in range(2):
            index = remote_servers(DataPaths(tmp_path), SET, egress, encrypted=False).index("model")
            assert index
            index.close()
    assert len((tmp_path / "library-name").read_text()) == 16

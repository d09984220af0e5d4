"""Parsing and validating the servers of the settings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.domain.errors import SettingsError
from app.core.domain.servers import Service, estimated_tokens
from app.core.settings.configured_servers import servers
from app.core.settings.settings import Settings

NONE = Settings()


def test_by_default_there_are_none() -> None:
    assert servers(NONE) == ()


@pytest.mark.parametrize(
    ("url", "place", "secure", "path"),
    [
        ("http://chroma.lan:8000", "chroma.lan:8000", False, ""),
        ("https://chroma.lan/db/", "chroma.lan:443", True, "/db"),
        ("http://[fd00::1]:8000", "[fd00::1]:8000", False, ""),
        ("http://10.0.0.7", "10.0.0.7:80", False, ""),
    ],
)
def test_a_url_is_parsed(url: str, place: str, secure: bool, path: str) -> None:
    (server,) = servers(replace(NONE, vectors_url=url))
    assert (server.service, server.place) == (Service.VECTORS, place)
    assert (server.secure, server.path) == (secure, path)


@pytest.mark.parametrize(
    "url",
    [
        "chroma.lan:8000",
        "ftp://chroma.lan",
        "http://",
        "http://me:secret@chroma.lan",
        "http://chroma.lan/?a=b",
        "http://chroma.lan:port",
        "http://[fd00",
        "http://a/#b",
    ],
)
def test_an_invalid_url_is_refused_with_the_name_of_the_setting(url: str) -> None:
    with pytest.raises(SettingsError, match="generation_url"):
        servers(replace(NONE, generation_url=url))


def test_a_remote_embedder_needs_model_and_width() -> None:
    wanted = replace(NONE, embedding_url="http://gpu.lan:8081/v1")
    with pytest.raises(SettingsError, match="embedding_width"):
        servers(wanted)
    (server,) = servers(replace(wanted, embedding_model="e5", embedding_width=384))
    assert (server.model, server.path) == ("e5", "/v1")


def test_token_estimates_are_too_high_rather_than_too_low() -> None:
    assert estimated_tokens("") == 0
    assert estimated_tokens("The lease ends in May.") >= 7
    assert estimated_tokens("合同在五月结束") >= 7

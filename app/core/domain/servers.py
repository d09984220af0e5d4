"""Servers of the user's own network, as configured in the settings."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, replace
from enum import StrEnum
from urllib.parse import urlsplit

from app.core.domain.errors import SettingsError
from app.core.domain.settings import Settings

BYTES_A_TOKEN = 3
"""UTF-8 bytes a token, to estimate: OpenAI-compatible servers have no common way to count tokens.
Low for most tokenizers and languages, so a prompt that fits by the estimate fits in truth."""
OUTSIDE = "{} is {}, which is outside your own network."
PORTS = {"http": 80, "https": 443}


class Service(StrEnum):
    """A service that a server offers; the names of its settings start with the value."""

    VECTORS = "vectors"
    GENERATION = "generation"
    EMBEDDING = "embedding"


@dataclass(frozen=True, slots=True)
class Server:
    """A configured server. ``path`` is the prefix of its URLs, ``key_file`` holds the API key."""

    service: Service
    host: str
    port: int
    secure: bool
    path: str
    model: str
    key_file: str

    @property
    def place(self) -> str:
        """Host and port, such as chroma.lan:8000."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class ServerStatus:
    """A configured server: its service (vectors, generation, embedding), its host and port, and why
    the last request failed, if it did."""

    service: str
    place: str
    trouble: str = ""


def servers(settings: Settings) -> tuple[Server, ...]:
    """The configured servers. Raises ``SettingsError`` that names the setting."""
    found = [_server(service, settings) for service in Service]
    return tuple(server for server in found if server is not None)


def check_own(server: Server) -> None:
    """Raises ``SettingsError`` for a public IP address. Host names pass: only the egress process
    resolves them, and checks again."""
    try:
        own = is_own(server.host)
    except ValueError:
        return
    if not own:
        raise SettingsError(
            f"`{server.service}_url`: {OUTSIDE.format(server.place, 'a public address')}",
            remedy="Use a server in your own network.",
        )


def is_own(address: str) -> bool:
    """Whether an IP address is private (RFC 1918, 4193, 6598 ...). Raises ``ValueError`` for
    anything that is no IP address."""
    return not ipaddress.ip_address(address.partition("%")[0]).is_global


def without_servers(settings: Settings) -> Settings:
    """The settings with all servers removed, so that all work is done on this computer."""
    return replace(settings, vectors_url="", generation_url="", embedding_url="")


def _server(service: Service, settings: Settings) -> Server | None:
    name = f"{service}_url"
    url: str = getattr(settings, name)
    if not url:
        return None
    try:
        parts = urlsplit(url)
        port = parts.port or PORTS[parts.scheme]
    except (ValueError, KeyError) as error:
        raise SettingsError(
            f"`{name}`: {url} is not a URL such as http://computer.lan:8000."
        ) from error
    if not parts.hostname or parts.username is not None or parts.query or parts.fragment:
        raise SettingsError(
            f"`{name}`: the URL needs a host, and may contain no user, query or fragment.",
            remedy=f"To use an API key, put it in a file and set `{service}_key_file` to its path.",
        )
    if service is Service.EMBEDDING and not (settings.embedding_model and settings.embedding_width):
        raise SettingsError(
            "`embedding_url` also needs `embedding_model` and `embedding_width`: vectors of"
            " different models must not be mixed."
        )
    return Server(
        service,
        parts.hostname,
        port,
        parts.scheme == "https",
        parts.path.rstrip("/"),
        getattr(settings, f"{service}_model", ""),
        getattr(settings, f"{service}_key_file"),
    )


def estimated_tokens(text: str) -> int:
    """An estimate of the tokens of a text, too high rather than too low."""
    return -(-len(text.encode("utf-8", "surrogatepass")) // BYTES_A_TOKEN)

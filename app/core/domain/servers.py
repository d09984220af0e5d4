"""Servers of the user's own network that do a part of the work, as the settings name them."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, replace
from enum import StrEnum
from urllib.parse import urlsplit

from app.core.domain.errors import SettingsError
from app.core.domain.settings import Settings

BYTES_A_TOKEN = 3
"""Of UTF-8. High for most tokenizers and languages, so that what was counted by it fits. By
judgement: OpenAI-compatible servers have no common way to count."""
OUTSIDE = "{} is {}, which is not in your own network."
PORTS = {"http": 80, "https": 443}


class Service(StrEnum):
    """What a server can do; settings about it begin with its name."""

    VECTORS = "vectors"
    GENERATION = "generation"
    EMBEDDING = "embedding"


@dataclass(frozen=True, slots=True)
class Server:
    """Who does it. ``path`` is what all its addresses begin with, ``key_file`` holds the key."""

    service: Service
    host: str
    port: int
    secure: bool
    path: str
    model: str
    key_file: str

    @property
    def place(self) -> str:
        """As in chroma.lan:8000."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class ServerStatus:
    """A server of the settings: for what (vectors, generation, embedding), where, and why it did
    not answer the last time, if so."""

    service: str
    place: str
    trouble: str = ""


def servers(settings: Settings) -> tuple[Server, ...]:
    """Those that are set. Raises ``SettingsError`` that names the setting."""
    found = [_server(service, settings) for service in Service]
    return tuple(server for server in found if server is not None)


def check_own(server: Server) -> None:
    """Raises ``SettingsError`` for one that is named by an address of the Internet. What another
    name stands for is known to the courier alone, which looks it up."""
    try:
        own = is_own(server.host)
    except ValueError:
        return
    if not own:
        raise SettingsError(
            f"`{server.service}_url`: {OUTSIDE.format(server.place, 'an address of the Internet')}",
            remedy="Name a computer of your own network.",
        )


def is_own(address: str) -> bool:
    """Whether an address is one that the Internet does not route (RFC 1918, 4193, 6598 ...).
    Raises ``ValueError`` when it is none."""
    return not ipaddress.ip_address(address.partition("%")[0]).is_global


def without_servers(settings: Settings) -> Settings:
    """Everything is done on this computer."""
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
        raise SettingsError(f"`{name}`: {url} is not as http://computer.lan:8000.") from error
    if not parts.hostname or parts.username is not None or parts.query or parts.fragment:
        raise SettingsError(
            f"`{name}`: there must be a computer in {parts.scheme}://..., and neither a user nor"
            " anything after a ? or #.",
            remedy=f"Write the key into a file, and its path into `{service}_key_file`.",
        )
    if service is Service.EMBEDDING and not (settings.embedding_model and settings.embedding_width):
        raise SettingsError(
            "`embedding_url` needs `embedding_model` and `embedding_width`, too: vectors of"
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
    """About how many tokens a text has, rather too many than too few."""
    return -(-len(text.encode("utf-8", "surrogatepass")) // BYTES_A_TOKEN)

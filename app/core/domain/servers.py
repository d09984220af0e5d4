"""Servers of the user's own network that Alcove may use."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from enum import StrEnum

from app.core.domain.errors import SettingsError

BYTES_A_TOKEN = 3
"""UTF-8 bytes a token, to estimate: OpenAI-compatible servers have no common way to count tokens.
Low for most tokenizers and languages, so a prompt that fits by the estimate fits in truth."""
OUTSIDE = "{} is {}, which is outside your own network."


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

    @property
    def origin(self) -> str:
        """What a person allows, such as https://chroma.lan:8000."""
        return f"{'https' if self.secure else 'http'}://{self.place}"


@dataclass(frozen=True, slots=True)
class ServerStatus:
    """A configured server: its service (vectors, generation, embedding), its host and port, and why
    the last request failed, if it did."""

    service: str
    place: str
    trouble: str = ""


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


def estimated_tokens(text: str) -> int:
    """An estimate of the tokens of a text, too high rather than too low."""
    return -(-len(text.encode("utf-8", "surrogatepass")) // BYTES_A_TOKEN)

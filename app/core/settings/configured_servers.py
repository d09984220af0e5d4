"""Reads the servers that the settings name."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from app.core.domain.errors import SettingsError
from app.core.domain.servers import Server, Service
from app.core.settings.settings import Settings

PORTS = {"http": 80, "https": 443}


def servers(settings: Settings) -> tuple[Server, ...]:
    """The configured servers. Raises ``SettingsError`` that names the setting."""
    found = [_server(service, settings) for service in Service]
    return tuple(server for server in found if server is not None)


def reaching_out(settings: Settings) -> frozenset[str]:
    """What a person has to allow: origins of servers, and the address of the local API if other
    computers can reach it. Raises ``SettingsError``."""
    found = {server.origin for server in servers(settings)}
    try:
        own = ipaddress.ip_address(settings.api_address).is_loopback
    except ValueError:  # reported by whatever would listen there
        own = False
    return frozenset(found if own else {*found, settings.api_address})


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

"""Assembles the adapters for servers in the user's network, if the settings name any."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from app.adapters.embedding.openai_server import OpenAiEmbedder
from app.adapters.llm.openai_server import OpenAiModel
from app.adapters.system.brokered_http import Remote
from app.adapters.system.data_paths import DataPaths
from app.adapters.vectors.chroma_server import ChromaServerIndex
from app.core.domain.diagnostics import Finding, FindingText
from app.core.domain.servers import ServerStatus, Service
from app.core.settings.configured_servers import servers
from app.core.settings.settings import Settings
from app.ipc.egress_channel import EgressChannel


@dataclass(frozen=True, slots=True)
class RemoteServers:
    """The servers of the settings; connects on first use."""

    remotes: dict[Service, Remote]
    settings: Settings
    places: DataPaths

    def embedder(self) -> OpenAiEmbedder | None:
        remote = self.remotes.get(Service.EMBEDDING)
        width = self.settings.embedding_width
        return OpenAiEmbedder(remote, width, self.places.remote_embedder) if remote else None

    def index(self, stamp: str) -> ChromaServerIndex | None:
        remote = self.remotes.get(Service.VECTORS)
        return ChromaServerIndex(remote, stamp, _library(self.places)) if remote else None

    def model(self) -> OpenAiModel | None:
        remote = self.remotes.get(Service.GENERATION)
        return OpenAiModel(remote, self.settings) if remote else None

    def status(self) -> tuple[ServerStatus, ...]:
        """The servers in use, and their latest errors."""
        return tuple(
            ServerStatus(service, remote.server.place, remote.trouble)
            for service, remote in self.remotes.items()
        )

    def findings(
        self, checks: dict[Service, Callable[[], object]]
    ) -> Sequence[tuple[str, Callable[[], Finding]]]:
        """The checks of `alcove doctor`; ``checks`` raise ``RemoteError``."""
        return [
            (f"Server for {service}", partial(_check, service, remote, checks[service]))
            for service, remote in self.remotes.items()
        ]


def remote_servers(
    places: DataPaths, settings: Settings, egress: EgressChannel | None, *, encrypted: bool
) -> RemoteServers:
    """The servers to use: none without ``egress``, and none for the vectors of an encrypted
    library, since texts can be guessed from vectors. Raises ``SettingsError``."""
    found = servers(settings) if egress else ()
    remotes = {
        server.service: Remote(
            server, partial(egress.connect, server.place), settings.remote_authority
        )
        for server in found
        if egress and not (encrypted and server.service is Service.VECTORS)
    }
    return RemoteServers(remotes, settings, places)


def _check(service: Service, remote: Remote, attempt: Callable[[], object]) -> Finding:
    attempt()
    return Finding(f"Server for {service}", True, FindingText.ANSWERS, facts=(remote.server.place,))


def _library(places: DataPaths) -> str:
    """An identifier of this library, to tell it apart from others on the same server."""
    file = places.library_name
    if not file.exists():
        file.write_text(secrets.token_hex(8), "ascii")
    return file.read_text("ascii")

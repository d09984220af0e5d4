"""Puts together what is done on other computers of the user's network, if the settings say so."""

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
from app.core.domain.diagnostics import Finding, Said
from app.core.domain.servers import ServerStatus, Service, servers
from app.core.domain.settings import Settings
from app.ipc.egress_channel import EgressChannel


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The servers of the settings; none of them does anything before it is used."""

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
        """What is sent where, and what did not answer the last time."""
        return tuple(
            ServerStatus(service, remote.server.place, remote.trouble)
            for service, remote in self.remotes.items()
        )

    def findings(
        self, tries: dict[Service, Callable[[], object]]
    ) -> Sequence[tuple[str, Callable[[], Finding]]]:
        """What `alcove doctor` asks them; ``tries`` raise ``RemoteError``."""
        return [
            (f"Server for {service}", partial(_tried, service, remote, tries[service]))
            for service, remote in self.remotes.items()
        ]


def elsewhere(
    places: DataPaths, settings: Settings, egress: EgressChannel | None, *, encrypted: bool
) -> Elsewhere:
    """Raises ``SettingsError``. Without ``egress`` everything is done here; vectors of a library
    that is ``encrypted`` stay in memory, since texts can be guessed from them."""
    found = servers(settings) if egress else ()
    remotes = {
        server.service: Remote(
            server, partial(egress.connect, server.place), settings.remote_authority
        )
        for server in found
        if egress and not (encrypted and server.service is Service.VECTORS)
    }
    return Elsewhere(remotes, settings, places)


def _tried(service: Service, remote: Remote, attempt: Callable[[], object]) -> Finding:
    attempt()
    return Finding(f"Server for {service}", True, Said.ANSWERS, facts=(remote.server.place,))


def _library(places: DataPaths) -> str:
    """Tells this library apart from others on the same server."""
    file = places.library_name
    if not file.exists():
        file.write_text(secrets.token_hex(8), "ascii")
    return file.read_text("ascii")

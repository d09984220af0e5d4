"""Assembles the checks of the installation."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from functools import partial

from app.adapters.extraction.network_check import check_extractor
from app.adapters.ggml.devices import gpus_in_use
from app.adapters.system import hardware as hardware
from app.adapters.system.data_paths import find_home as find_home
from app.bootstrap.library import LibraryParts
from app.core.domain.diagnostics import Finding, FindingText, Remedy
from app.core.domain.library import DocumentCounts
from app.core.domain.servers import Service
from app.core.ports.catalog import Catalog
from app.core.security.offline_proof import OfflineProof
from app.core.settings.settings import Settings, differing
from app.ipc.egress_channel import EgressChannel
from app.sandbox import landlock, probe
from app.sandbox.connection_log import connections
from app.sandbox.network_denial import NetworkDenial
from app.sandbox.violation_log import ViolationLog
from app.services.doctor import Doctor
from app.services.models.model_registry import ModelRegistry

SAMPLE_TEXT = "A sentence to be embedded."


def proof(parts: LibraryParts, egress: EgressChannel | None) -> OfflineProof:
    """Network probes of the engine, an extractor process and the egress processes."""
    sent = {server.service: server.place for server in parts.remote.status()}
    processes = [probe.examine("engine"), check_extractor()]
    if egress and sent:
        processes += egress.examine()
    home = str(parts.places.home)
    violations = ViolationLog(str(parts.places.refusals)).read()
    return OfflineProof(tuple(processes), violations, sent, connections(home))


def doctor(parts: LibraryParts, models: ModelRegistry, offline: NetworkDenial | None) -> Doctor:
    def settings() -> Finding:
        machine = parts.settings.machine
        own = (_names(parts.settings.own), str(parts.places.settings))
        if not machine.file:
            return Finding("Settings", True, FindingText.SETTINGS, facts=own)
        decided = (_names(differing(machine.defaults, Settings())), machine.file)
        facts = (*own, *decided, _names(machine.locked))
        return Finding("Settings", True, FindingText.SETTINGS_MACHINE, facts=facts)

    def embedder() -> Finding:
        identity = parts.embedder.identity
        return Finding(
            "Embedder", True, FindingText.EMBEDDER, facts=(identity.name, str(identity.dimension))
        )

    def vectors() -> Finding:
        held = parts.vector_sync.index.count()
        kept = parts.passages.vector_count(parts.embedder.identity.stamp)
        remedy = "" if held == kept else Remedy.INDEX
        facts = (f"{held:,}", f"{kept:,}")
        return Finding("Vector index", held == kept, FindingText.VECTORS, remedy, facts)

    def model() -> Finding:
        with models.use() as loaded:
            info = loaded.info
            facts = (info.name, info.quantisation, f"{loaded.window:,}", info.device or "")
        return Finding("Language model", True, FindingText.MODEL, facts=facts)

    def layout() -> Finding:
        with models.use() as loaded:
            return loaded.layout

    def network() -> Finding:
        if offline is None:
            return Finding("Network", False, FindingText.NOT_DENIED)
        remedy = "" if offline.enforced else Remedy.FIREWALL
        return Finding("Network", offline.enforced, offline.said, remedy, offline.facts)

    def confined() -> Finding:
        known = landlock.version()
        if known < landlock.RENAMES_BY_VERSION or not landlock.is_enforced():
            return Finding("Confinement", False, FindingText.NOT_CONFINED, Remedy.NEWER_KERNEL)
        facts = (str(known),)
        if known < landlock.SCOPES_BY_VERSION:
            said = FindingText.PARTLY_CONFINED
            return Finding("Confinement", False, said, Remedy.NEWER_KERNEL, facts)
        return Finding("Confinement", True, FindingText.CONFINED, facts=facts)

    return Doctor(
        [
            ("Machine", hardware.machine),
            ("Data folder", lambda: hardware.disk(str(parts.places.home))),
            ("Settings", settings),
            ("Network", network),
            *([("Confinement", confined)] if sys.platform == "linux" else []),
            ("Embedder", embedder),
            ("Documents", partial(_documents, parts.catalog)),
            ("Vector index", vectors),
            ("Language model", model),
            ("GPU", partial(_gpu, models)),
            ("Layout", layout),
            *parts.remote.findings(
                {
                    Service.VECTORS: parts.vector_sync.count,
                    Service.GENERATION: models.check,
                    Service.EMBEDDING: lambda: parts.embedder.embed([SAMPLE_TEXT]),
                }
            ),
        ]
    )


def _documents(catalog: Catalog) -> Finding:
    counts = DocumentCounts.of(catalog.counts())
    remedy = Remedy.PROBLEMS if counts.lost else ""
    facts = (f"{counts.all:,}", f"{counts.searchable:,}")
    return Finding("Documents", True, FindingText.DOCUMENTS, remedy, facts)


def _gpu(models: ModelRegistry) -> Finding:
    """The GPUs that the model uses, or why it uses none."""
    with models.use() as loaded:
        if idle := loaded.idle_gpu:
            return idle.finding
    names = [hardware.named(device) for device in gpus_in_use()]
    said = FindingText.GPUS if names else FindingText.NO_GPU
    return Finding("GPU", True, said, facts=(", ".join(names),) if names else ())


def _names(names: Iterable[str]) -> str:
    return ", ".join(names) or "–"

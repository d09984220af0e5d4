"""Composition root: chooses adapters by the settings and passes them to the services.

The only package that knows every adapter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

from app import __version__
from app.adapters.embedding.embedder_choice import chosen
from app.adapters.models import pack_file
from app.adapters.models.catalogue_files import licence_file
from app.adapters.models.gguf_files import GgufFiles
from app.adapters.storage import library_archive
from app.adapters.system.data_paths import DataPaths, prepare
from app.adapters.system.data_paths import find_home as find_home
from app.adapters.system.lock_file import acquire
from app.adapters.system.log_files import engine_log
from app.adapters.system.settings_file import SettingsFile, read_machine
from app.bootstrap.assembly import assemble as assemble
from app.bootstrap.benchmarks import beside_indexing as beside_indexing
from app.bootstrap.benchmarks import engine_benchmark as engine_benchmark
from app.bootstrap.benchmarks import index_benchmark as index_benchmark
from app.bootstrap.benchmarks import latency_benchmark as latency_benchmark
from app.bootstrap.benchmarks import load_test as load_test
from app.bootstrap.benchmarks import reading_benchmark as reading_benchmark
from app.bootstrap.benchmarks import search_benchmark as search_benchmark
from app.bootstrap.vault import Ask, key_of, lockable
from app.core.cancellation import CancelToken
from app.core.domain.errors import EngineUnavailable
from app.core.domain.events import Listener
from app.core.facade import Facade
from app.core.llm import model_packs
from app.core.llm.model_packs import Manifest
from app.core.settings.settings import MachineSettings
from app.ipc import engine
from app.ipc.client import Client
from app.ipc.egress_channel import EgressChannel
from app.sandbox import violation_log
from app.sandbox.connecting import connector
from app.sandbox.network_denial import Needs, deny_network
from app.sandbox.violation_log import ViolationLog

ENDING_SECONDS = 20.0
"""How long a shutting-down engine may take to stop accepting connections."""


def settings_file(home: str) -> str:
    """Path of the settings file of a data folder."""
    return str(DataPaths(Path(home)).settings)


def machine_settings() -> MachineSettings:
    """The administrator's settings for all users of this machine."""
    return read_machine()


@contextmanager
def open_engine(home: str) -> Iterator[Facade]:
    """The running engine for ``home``, or else one in this process, without the network."""
    with closing(EgressChannel()) as egress:
        assemble_offline = partial(_assemble_offline, egress)
        with engine.open_engine(home, acquire, assemble_offline, egress=egress) as facade:
            yield facade


def run_engine(home: str, parent_pipe: int | None = None) -> None:
    """Be the engine for ``home``, without the network."""
    with engine_log(prepare(home).logs), closing(EgressChannel()) as egress:
        engine.run_engine(home, acquire, partial(_assemble_offline, egress), parent_pipe, egress)


def end_engine(home: str) -> None:
    """End the engine for ``home``, if one is running, and with it the key in its memory."""
    with suppress(EngineUnavailable), closing(Client(home)) as client:
        client.shutdown(ENDING_SECONDS)


def export_library(home: str, target: str, ask: Ask) -> int:
    """Export the library of a data folder to a new file; returns its size in bytes."""
    places = DataPaths(Path(home))
    return library_archive.export(places, Path(target), key_of(places, ask))


def import_library(home: str, source: str, moved: dict[str, str], ask: Ask) -> None:
    """Import an exported library into an empty data folder; ``moved`` maps old folders to new."""
    with acquire(home):
        library_archive.import_archive(prepare(home), Path(source), moved, partial(key_of, ask=ask))


def pack_models(
    home: str,
    target: str,
    models: Sequence[str],
    embedders: Sequence[str],
    licences: Sequence[str],
    listen: Listener,
    cancel: CancelToken,
) -> Manifest:
    """Write a pack of these models; by default of the models in use, without the bundled embedder,
    which every installation has, or one of the catalogue that nobody chose."""
    texts = tuple(map(Path, licences))
    if not models and not embedders:
        settings = SettingsFile(prepare(home).settings).read()
        files = GgufFiles(home, settings.context_tokens)
        in_use = files.resolve(settings.model) or files.bundled
        models = [in_use] if in_use else []
        embedders = [chosen(settings.embedder).path] if settings.embedder else []
    kinds: list[tuple[model_packs.Kind, str]] = [("model", path) for path in models]
    kinds += [("embedder", path) for path in embedders]
    sources = [
        pack_file.Source(kind, path, texts or tuple(filter(Path.is_file, [licence_file(path)])))
        for kind, path in ((kind, Path(name)) for kind, name in kinds)
    ]
    return pack_file.write(Path(target), sources, __version__, listen, cancel)


def _assemble_offline(egress: EgressChannel, home: str) -> Facade:
    """Block the network for this process, before libraries are loaded, and assemble the facade."""
    network_denial = deny_network(Needs.UNIX_SERVER)
    connector.close()  # this process is the engine now, and connects to nothing
    violation_log.watch("engine", ViolationLog(str(prepare(home).refusals)).note)
    return lockable(home, network_denial, egress)

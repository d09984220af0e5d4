"""Puts the program together: settings choose adapters, adapters go into services.

The only package that knows every adapter. To replace an engine, change its line here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

from app import __version__
from app.adapters.models import pack_file
from app.adapters.models.gguf_files import GgufFiles
from app.adapters.storage import library_archive
from app.adapters.system.data_paths import DataPaths, prepare
from app.adapters.system.data_paths import find_home as find_home
from app.adapters.system.lock_file import hold
from app.adapters.system.log_files import log_kept
from app.adapters.system.settings_file import SettingsFile, read_machine
from app.bootstrap.assembly import assemble as assemble
from app.bootstrap.benchmarks import index_benchmark as index_benchmark
from app.bootstrap.benchmarks import question_path as question_path
from app.bootstrap.benchmarks import race as race
from app.bootstrap.benchmarks import search_benchmark as search_benchmark
from app.bootstrap.benchmarks import sweeper as sweeper
from app.bootstrap.vault import Ask, gated, key_of
from app.core.cancellation import CancelToken
from app.core.domain.errors import EngineUnavailable
from app.core.domain.events import Listener
from app.core.domain.settings import MachineSettings
from app.core.facade import Facade
from app.core.llm.model_packs import Manifest
from app.ipc import engine
from app.ipc.client import Client
from app.ipc.egress_channel import EgressChannel
from app.sandbox import violation_log
from app.sandbox.network_denial import Needs, deny_network
from app.sandbox.violation_log import ViolationLog

ENDING_SECONDS = 20.0
"""How long an engine may take to let nobody in any more."""


def settings_file(home: str) -> str:
    """Where the settings of a data folder are written."""
    return str(DataPaths(Path(home)).settings)


def machine_settings() -> MachineSettings:
    """What an administrator decided for all users of this machine."""
    return read_machine()


@contextmanager
def open_engine(home: str) -> Iterator[Facade]:
    """The engine that runs over ``home``, or else one in this process, without the network."""
    with closing(EgressChannel()) as egress:
        assembled = partial(_assemble_offline, egress)
        with engine.open_engine(home, hold, assembled, egress=egress) as facade:
            yield facade


def run_engine(home: str, parent_pipe: int | None = None) -> None:
    """Be the engine over ``home``, without the network."""
    with log_kept(prepare(home).logs), closing(EgressChannel()) as egress:
        engine.run_engine(home, hold, partial(_assemble_offline, egress), parent_pipe, egress)


def end_engine(home: str) -> None:
    """End the engine that runs over ``home``, if one does, and with it what it knows of the key."""
    with suppress(EngineUnavailable), closing(Client(home)) as client:
        client.shutdown(ENDING_SECONDS)


def export_library(home: str, target: str, ask: Ask) -> int:
    """Write the library of a data folder into a new file; says its size in bytes."""
    places = DataPaths(Path(home))
    return library_archive.export(places, Path(target), key_of(places, ask))


def import_library(home: str, source: str, moved: dict[str, str], ask: Ask) -> None:
    """Make an exported library that of an empty data folder; ``moved`` tells of other paths."""
    with hold(home):
        library_archive.take_over(prepare(home), Path(source), moved, partial(key_of, ask=ask))


def pack_models(
    home: str,
    target: str,
    models: Sequence[str],
    embedders: Sequence[str],
    licences: Sequence[str],
    listen: Listener,
    cancel: CancelToken,
) -> Manifest:
    """Write a pack of these models. When none is named: that in use, and an embedder if one is
    set, as the bundled one is everywhere."""
    texts = tuple(map(Path, licences))
    if not models and not embedders:
        settings = SettingsFile(prepare(home).settings).read()
        in_use = settings.model or GgufFiles(home, settings.context_tokens).bundled
        models = [in_use] if in_use else []
        embedders = [settings.embedder] if settings.embedder else []
    sources = [pack_file.Source("model", Path(path), texts) for path in models]
    sources += [pack_file.Source("embedder", Path(path), texts) for path in embedders]
    return pack_file.write(Path(target), sources, __version__, listen, cancel)


def _assemble_offline(egress: EgressChannel, home: str) -> Facade:
    """Deny the network to this process for good, before anything heavy is loaded."""
    denial = deny_network(Needs.UNIX_SERVER)
    violation_log.watch("engine", ViolationLog(str(prepare(home).refusals)).note)
    return gated(home, denial, egress)

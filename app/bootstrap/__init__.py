"""Puts the program together: settings choose adapters, adapters go into services.

The only package that knows every adapter. To replace an engine, change its line here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

from app import __version__
from app.adapters import bundle_zip, pack_zip
from app.adapters.lock_file import hold
from app.adapters.log_files import log_kept
from app.adapters.models_gguf import GgufFiles
from app.adapters.places_platformdirs import Places, prepare
from app.adapters.places_platformdirs import find_home as find_home
from app.adapters.settings_toml import SettingsFile, read_machine
from app.bootstrap.assembly import assemble as assemble
from app.bootstrap.benches import index_benchmark as index_benchmark
from app.bootstrap.benches import question_path as question_path
from app.bootstrap.benches import race as race
from app.bootstrap.benches import search_benchmark as search_benchmark
from app.bootstrap.benches import sweeper as sweeper
from app.bootstrap.vault import Ask, gated, key_of
from app.core.errors import EngineUnavailable
from app.core.events import Listener
from app.core.facade import Facade
from app.core.model_ports import CancelToken
from app.core.packs import Manifest
from app.core.settings import MachineSettings
from app.link import engine
from app.link.client import Client
from app.link.couriers import Couriers
from app.offline import ledger
from app.offline.denial import Needs, deny_network
from app.offline.ledger import Ledger

ENDING_SECONDS = 20.0
"""How long an engine may take to let nobody in any more."""


def settings_file(home: str) -> str:
    """Where the settings of a data folder are written."""
    return str(Places(Path(home)).settings)


def machine_settings() -> MachineSettings:
    """What an administrator decided for all users of this machine."""
    return read_machine()


@contextmanager
def open_engine(home: str) -> Iterator[Facade]:
    """The engine that runs over ``home``, or else one in this process, without the network."""
    with closing(Couriers()) as couriers:
        assembled = partial(_assemble_offline, couriers)
        with engine.open_engine(home, hold, assembled, couriers=couriers) as facade:
            yield facade


def run_engine(home: str, leash: int | None = None) -> None:
    """Be the engine over ``home``, without the network."""
    with log_kept(prepare(home).logs), closing(Couriers()) as couriers:
        engine.run_engine(home, hold, partial(_assemble_offline, couriers), leash, couriers)


def end_engine(home: str) -> None:
    """End the engine that runs over ``home``, if one does, and with it what it knows of the key."""
    with suppress(EngineUnavailable), closing(Client(home)) as client:
        client.shutdown(ENDING_SECONDS)


def export_library(home: str, target: str, ask: Ask) -> int:
    """Write the library of a data folder into a new file; says its size in bytes."""
    places = Places(Path(home))
    return bundle_zip.export(places, Path(target), key_of(places, ask))


def import_library(home: str, source: str, moved: dict[str, str], ask: Ask) -> None:
    """Make an exported library that of an empty data folder; ``moved`` tells of other paths."""
    with hold(home):
        bundle_zip.take_over(prepare(home), Path(source), moved, partial(key_of, ask=ask))


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
    sources = [pack_zip.Source("model", Path(path), texts) for path in models]
    sources += [pack_zip.Source("embedder", Path(path), texts) for path in embedders]
    return pack_zip.write(Path(target), sources, __version__, listen, cancel)


def _assemble_offline(couriers: Couriers, home: str) -> Facade:
    """Deny the network to this process for good, before anything heavy is loaded."""
    denial = deny_network(Needs.CLIENTS)
    ledger.watch("engine", Ledger(str(prepare(home).refusals)).note)
    return gated(home, denial, couriers)

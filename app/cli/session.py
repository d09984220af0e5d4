"""What a command is given: its arguments, where to write, and the way to the engine."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.cli import passphrases
from app.cli.output import Output

if TYPE_CHECKING:  # help needs no engine
    from app.core.cancellation import CancelToken
    from app.core.domain.events import Listener
    from app.core.domain.settings import MachineSettings
    from app.core.facade import Facade
    from app.core.llm.model_packs import Manifest
    from app.services.metrics.benchmark import IndexBenchmark, SearchBenchmark
    from app.services.metrics.engine_benchmark import EngineBenchmark
    from app.services.metrics.latency_benchmark import LatencyBenchmark, SearchWhileIndexing
    from app.services.metrics.load_test import LoadTest


Ask = Callable[[], str]
"""Asks for the passphrase of an encrypted library."""


class Wiring(Protocol):
    """How the program is put together; the module ``app.bootstrap`` is one."""

    def find_home(self, given: str | None = None) -> str:
        """The data folder: as given, or else from the environment or the system's custom."""

    def settings_file(self, home: str) -> str:
        """The path of settings.toml."""

    def machine_settings(self) -> MachineSettings:
        """What an administrator decided for all users of this machine."""

    def open_engine(self, home: str) -> AbstractContextManager[Facade]:
        """The running engine, or else one in this process."""

    def run_engine(self, home: str, parent_pipe: int | None = None) -> None:
        """Be the engine; ``parent_pipe`` is a descriptor whose end is the engine's."""

    def end_engine(self, home: str) -> None:
        """End the engine that runs over the data folder, if one does."""

    def export_library(self, home: str, target: str, ask: Ask) -> int:
        """Write the library into a new file; says its size in bytes."""

    def import_library(self, home: str, source: str, moved: dict[str, str], ask: Ask) -> None:
        """Make an exported library that of an empty data folder."""

    def pack_models(
        self,
        home: str,
        target: str,
        models: Sequence[str],
        embedders: Sequence[str],
        licences: Sequence[str],
        listen: Listener,
        cancel: CancelToken,
    ) -> Manifest:
        """Write a new model pack."""

    def search_benchmark(self, home: str, ask: Ask) -> AbstractContextManager[SearchBenchmark]:
        """Measures search over the library."""

    def question_path(
        self, home: str, passages: int, listen: Listener
    ) -> AbstractContextManager[LatencyBenchmark]:
        """Measures the way of a question up to the model, in a library made for it."""

    def beside_indexing(
        self, home: str, passages: int, listen: Listener
    ) -> AbstractContextManager[SearchWhileIndexing]:
        """Measures searches in a library of made-up passages while files are indexed into it."""

    def index_benchmark(self, home: str) -> AbstractContextManager[IndexBenchmark]:
        """Measures indexing in a library made for it."""

    def race(
        self, home: str, parallel: int, length: int, tokens: int
    ) -> AbstractContextManager[EngineBenchmark]:
        """Measures the language model's engine beside others."""

    def sweeper(self, home: str, concurrency: int, ask: Ask) -> AbstractContextManager[LoadTest]:
        """Measures answers with more and more passages, and more and more at once."""


@dataclass(frozen=True, slots=True)
class Session:
    """One run of one command."""

    args: argparse.Namespace
    output: Output
    wiring: Wiring

    @property
    def home(self) -> str:
        """The data folder."""
        return self.wiring.find_home(getattr(self.args, "home", None))

    @contextmanager
    def engine(self, ask: Ask = passphrases.ask) -> Iterator[Facade]:
        """The facade, for as long as the block runs; of an encrypted library after ``ask``."""
        with self.wiring.open_engine(self.home) as facade:
            self.unlock(facade, ask)
            yield facade

    def unlock(self, facade: Facade, ask: Ask = passphrases.ask) -> None:
        """Open the library if it is locked. Raises ``WrongPassphrase``, ``LibraryLocked``."""
        if facade.vault.status().locked:
            facade.vault.unlock(ask())

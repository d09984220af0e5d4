"""The context of a command: its arguments, its output, and access to the engine."""

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
    from app.core.facade import Facade
    from app.core.llm.model_packs import Manifest
    from app.core.settings.settings import MachineSettings
    from app.services.metrics.benchmark import IndexBenchmark, SearchBenchmark
    from app.services.metrics.engine_benchmark import EngineBenchmark
    from app.services.metrics.latency_benchmark import LatencyBenchmark, SearchWhileIndexing
    from app.services.metrics.load_test import LoadTest
    from app.services.metrics.reading_benchmark import ReadingBenchmark


Ask = Callable[[], str]
"""Asks for the passphrase of an encrypted library."""


class Wiring(Protocol):
    """The composition root; the module ``app.bootstrap`` is one."""

    def find_home(self, given: str | None = None) -> str:
        """The data folder: as given, or else from the environment or the system's default."""

    def settings_file(self, home: str) -> str:
        """The path of settings.toml."""

    def machine_settings(self) -> MachineSettings:
        """The administrator's settings for all users of this machine."""

    def open_engine(self, home: str) -> AbstractContextManager[Facade]:
        """The running engine, or else one in this process."""

    def run_engine(self, home: str, parent_pipe: int | None = None) -> None:
        """Be the engine; it ends when the descriptor ``parent_pipe`` reaches its end."""

    def end_engine(self, home: str) -> None:
        """End the running engine of the data folder, if there is one."""

    def export_library(self, home: str, target: str, ask: Ask) -> int:
        """Export the library to a new file; returns its size in bytes."""

    def import_library(self, home: str, source: str, moved: dict[str, str], ask: Ask) -> None:
        """Import an exported library into an empty data folder."""

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
        """Measures search in the library."""

    def latency_benchmark(
        self, home: str, passages: int, listen: Listener
    ) -> AbstractContextManager[LatencyBenchmark]:
        """Measures the latency of a question in a temporary library."""

    def beside_indexing(
        self, home: str, passages: int, listen: Listener
    ) -> AbstractContextManager[SearchWhileIndexing]:
        """Measures searches in a library of synthetic passages while files are indexed into it."""

    def index_benchmark(self, home: str) -> AbstractContextManager[IndexBenchmark]:
        """Measures indexing in a temporary library."""

    def engine_benchmark(
        self, home: str, parallel: int, length: int, tokens: int
    ) -> AbstractContextManager[EngineBenchmark]:
        """Measures the inference engine beside others."""

    def reading_benchmark(self, home: str) -> AbstractContextManager[ReadingBenchmark]:
        """Measures documents read for a table."""

    def load_test(self, home: str, concurrency: int, ask: Ask) -> AbstractContextManager[LoadTest]:
        """Measures answers by number of passages and concurrency."""


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
        """The facade, for the length of the block; unlocks an encrypted library with ``ask``."""
        with self.wiring.open_engine(self.home) as facade:
            self.unlock(facade, ask)
            yield facade

    def unlock(self, facade: Facade, ask: Ask = passphrases.ask) -> None:
        """Unlock the library if it is locked. Raises ``WrongPassphrase``, ``LibraryLocked``."""
        if facade.vault.status().locked:
            facade.vault.unlock(ask())

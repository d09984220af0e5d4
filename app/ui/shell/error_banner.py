"""Shows errors on the banner: title, reason, remedy, and a button that helps."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.core.domain.diagnostics import FindingText
from app.core.domain.errors import (
    AppError,
    FolderMissing,
    FolderOutside,
    FolderOverlap,
    ModelError,
    UsageError,
)
from app.core.domain.events import Notice
from app.ui.foundation import wording
from app.ui.foundation.ui_state import UiState
from app.ui.library.library_state import LibraryState
from app.ui.widgets.banner import Banner

IDLE_GPU = "idle-gpu"
"""Key of the saved state for the GPU that was said to be idle, and why."""
HOPELESS = (UsageError, FolderOverlap)
"""Errors for which trying again is pointless."""


class ErrorBanner(QObject):
    """Shows errors of the library by itself; others are passed to ``show``."""

    models_wanted = Signal()

    def __init__(self, banner: Banner, library: LibraryState, ui_state: UiState) -> None:
        super().__init__(banner)
        self._banner = banner
        self._library = library
        self._ui_state = ui_state
        library.changed.connect(self._show_idle_gpu)
        library.failed.connect(self.show)
        library.noticed.connect(self._show_notice)
        library.stalled.connect(self._offer_restart)
        library.lost.connect(self._offer_look)

    def show(self, error: AppError, again: Callable[[], object] | None = None) -> None:
        """Show an error; ``again`` retries what failed."""
        if isinstance(error, ModelError):
            self._banner.show_error(error, self.tr("Show models"), self.models_wanted.emit)
        elif isinstance(error, FolderOutside):
            add = partial(self._add, error.reason)
            self._banner.show_error(error, self.tr("Add it to the library"), add)
        elif again is not None and not isinstance(error, HOPELESS):
            self._banner.show_error(error, self.tr("Try again"), again)
        else:
            self._banner.show_error(error)

    def _add(self, path: str) -> None:
        self._library.do(lambda facade: facade.library.import_paths([path], copy=False))

    def _offer_restart(self, error: AppError) -> None:
        self._banner.show_error(error, self.tr("Try again"), self._library.start)

    def _offer_look(self, path: str) -> None:
        error = FolderMissing(wording.home_relative(path))
        look = partial(self._library.look_again, path)
        self._banner.show_error(error, self.tr("Check again"), look)

    def _show_idle_gpu(self) -> None:
        """Say once that a GPU is not used; again when it is another, or for another reason."""
        gpu = self._library.status.idle_gpu if self._library.status else None
        if gpu is None or not gpu.wanted:
            return
        known = f"{gpu.name}: {gpu.why}"
        if self._ui_state.text(IDLE_GPU) != known:
            self._ui_state.set(IDLE_GPU, known)
            reason = wording.found(gpu.finding)
            self.show(AppError(reason, title=FindingText.GPU_IDLE, remedy=gpu.remedy))

    def _show_notice(self, notice: Notice) -> None:
        self.show(AppError(notice.reason, title=notice.title, remedy=notice.remedy))

"""Shows errors on the banner: title, reason, remedy, and a button that helps."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.core.domain.errors import AppError, FolderMissing, FolderOverlap, ModelError, UsageError
from app.core.domain.events import Notice
from app.ui.foundation import wording
from app.ui.library.library_state import LibraryState
from app.ui.widgets.banner import Banner

HOPELESS = (UsageError, FolderOverlap)
"""Errors for which trying again is pointless."""


class ErrorBanner(QObject):
    """Shows errors of the library by itself; others are passed to ``show``."""

    models_wanted = Signal()

    def __init__(self, banner: Banner, library: LibraryState) -> None:
        super().__init__(banner)
        self._banner = banner
        self._library = library
        library.failed.connect(self.show)
        library.noticed.connect(self._show_notice)
        library.stalled.connect(self._offer_restart)
        library.lost.connect(self._offer_look)

    def show(self, error: AppError, again: Callable[[], object] | None = None) -> None:
        """Show an error; ``again`` retries what failed."""
        if isinstance(error, ModelError):
            self._banner.show_error(error, self.tr("Show models"), self.models_wanted.emit)
        elif again is not None and not isinstance(error, HOPELESS):
            self._banner.show_error(error, self.tr("Try again"), again)
        else:
            self._banner.show_error(error)

    def _offer_restart(self, error: AppError) -> None:
        self._banner.show_error(error, self.tr("Try again"), self._library.start)

    def _offer_look(self, path: str) -> None:
        error = FolderMissing(wording.home_relative(path))
        look = partial(self._library.look_again, path)
        self._banner.show_error(error, self.tr("Check again"), look)

    def _show_notice(self, notice: Notice) -> None:
        self.show(AppError(notice.reason, title=notice.title, remedy=notice.remedy))

"""Renews the index terms of passages that an older version of Alcove stored, in the background."""

from __future__ import annotations

import logging
import threading
from typing import Protocol

from app.core.cancellation import CancelToken
from app.core.domain.errors import AppError
from app.services.library.foreground_priority import Rest

log = logging.getLogger(__name__)

BATCH = 200
"""Passages renewed in one transaction, for which other writers wait."""


class IndexTerms(Protocol):
    """Implemented by the store of passages."""

    def renew(self, limit: int) -> bool:
        """Renew up to ``limit`` passages; return whether some are left."""


class TermRenewal:
    """One thread, which ends when all index terms are of this version. Until then, passages are
    found by the terms they have."""

    def __init__(self, terms: IndexTerms, rest: Rest) -> None:
        self._terms = terms
        self._rest = rest
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="term renewal")

    def start(self) -> None:
        self._thread.start()

    def wait(self) -> None:
        """Wait until it ended."""
        self._thread.join()

    def close(self) -> None:
        """Stop after the current batch; the next start goes on from there."""
        self._closing.set()
        self._thread.join()

    def _run(self) -> None:
        token: CancelToken = self._closing
        try:
            while not token.is_set() and self._terms.renew(BATCH):
                self._rest(token)
        except AppError as error:  # no caller to report to; the next start tries again
            log.warning("The index terms could not be renewed: %s", error)

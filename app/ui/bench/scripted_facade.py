"""A facade that answers every question with the same text, as fast as the window shows it.

The memory benchmark of the desktop uses it: no model that runs here is as fast, and no engine's
memory is measured with the window's.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.answers import Answer, AskRequest, Chat, Citation
from app.core.domain.errors import Cancelled
from app.core.domain.events import (
    AnswerPiece,
    LikelyPassage,
    Listener,
    PassagesFound,
    PromptProgress,
    ignore,
)
from app.core.domain.library import Status
from app.core.domain.measurements import TokenCounts
from app.core.domain.search import Hit
from app.core.facade.calls import DerivedFacade
from app.core.security.vault import VaultStatus
from app.core.settings.settings import Settings

AT_ONCE = 25
"""Pieces of an answer to send before waiting until the window has shown them."""
PATIENCE_SECONDS = 1.0
SENTENCE = (
    "The tenant may end the lease with **three months' notice** in writing, at any quarter day "
    "after its fifth year [1]. "
)


class ScriptedFacade(DerivedFacade):
    """What the desktop asks for while it is measured; every answer has ``tokens`` pieces.

    Calls that it does not need fail with ``KeyError``.
    """

    def __init__(self, home: str, tokens: int) -> None:
        super().__init__(lambda call, arguments: self._script[call.path](**arguments))
        self.taken = threading.Event()
        """Set by the window whenever it has shown the pieces so far."""
        words = SENTENCE.split(" ")[:-1]
        self._pieces = [f"{words[n % len(words)]} " for n in range(tokens)]
        path, text = str(Path(home) / "lease.txt"), "The notice period is three months. " * 12
        self._passage = Hit(path, None, 0, len(text), text, "Lease", 1.0, 1, 1, 1)
        self._script: dict[str, Callable[..., Any]] = {
            "answers.ask": self._ask,
            "chats.all": lambda: [Chat(1, "Notice period", 0.0, 0.0)],
            "chats.messages": lambda chat_id: [],
            "library.folders": lambda: [],
            "library.problems": lambda: [],
            "library.watch": self._watch,
            "system.settings": Settings,
            "system.status": lambda: Status(0, {}, 0, 0, 0, "", "scripted", home, ""),
            "vault.status": lambda: VaultStatus("off", False),
        }

    def close(self) -> None:
        """There is nothing to let go of."""

    def _watch(self, listen: Listener = ignore, cancel: CancelToken = NEVER) -> None:
        raise Cancelled

    def _ask(
        self, request: AskRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Answer:
        listen(PassagesFound((self._passage,)))
        listen(LikelyPassage(self._passage, ((21, 33),)))
        listen(PromptProgress(0, 1, 3.0))
        for start in range(0, len(self._pieces), AT_ONCE):
            self.taken.clear()
            for piece in self._pieces[start : start + AT_ONCE]:
                listen(AnswerPiece(piece))
            self.taken.wait(PATIENCE_SECONDS)
            if cancel.is_set():
                raise Cancelled
        hit = self._passage
        return Answer(
            answer="".join(self._pieces),
            abstained=False,
            citations=(Citation(1, hit.path, hit.page, hit.start, hit.end, hit.text),),
            passages=(hit,),
            stages={"ttft_ms": 100.0, "decode_ms": 1000.0},
            tokens=TokenCounts(500, 0, len(self._pieces)),
            model="scripted",
            chat_id=1,
            message_id=1,
        )

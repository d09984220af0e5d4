"""What the product can do, as one interface: the command line and the desktop speak to this alone.

One Protocol for each subject declares its calls, and ``calls`` makes data of the declarations. What
follows from a declaration (the client of the wire, the check of arguments, the refusal while the
library is locked, the fake of the tests) is derived from it and written nowhere else.

Long calls take ``listen`` for events and ``cancel`` to stop early. Every call raises ``AppError``
and nothing else.
"""

from __future__ import annotations

from typing import Protocol

from app.core.facade.answers import AnswerCalls
from app.core.facade.api_keys import ApiKeyCalls
from app.core.facade.chats import ChatCalls
from app.core.facade.evaluation import EvaluationCalls
from app.core.facade.library import LibraryCalls
from app.core.facade.measurements import MeasurementCalls
from app.core.facade.models import ModelCalls
from app.core.facade.system import SystemCalls
from app.core.facade.vault import VaultCalls


class UnlockedFacade(Protocol):
    """What can be asked of a library that is open. ``services.local_engine.LocalEngine`` is one."""

    library: LibraryCalls
    answers: AnswerCalls
    chats: ChatCalls
    models: ModelCalls
    evaluation: EvaluationCalls
    measurements: MeasurementCalls
    system: SystemCalls
    api_keys: ApiKeyCalls

    def close(self) -> None: ...


class Facade(UnlockedFacade, Protocol):
    """All that can be asked, be the library locked or open.

    ``services.locked_engine.LockedEngine`` does the work; ``ipc.client.Client`` passes every call
    on to an engine in another process.
    """

    vault: VaultCalls

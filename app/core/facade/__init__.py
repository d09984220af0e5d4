"""The public interface of the engine, the only one that the command line and the desktop use.

One Protocol for each subject declares its calls, and ``calls`` turns the declarations into data.
Whatever follows from a declaration (the IPC client, the check of arguments, the error while the
library is locked, the fake of the tests) is derived from it and written nowhere else.

Long calls take ``listen`` for events and ``cancel`` to stop early. Calls raise only ``AppError``.
"""

from __future__ import annotations

from typing import Protocol

from app.core.facade.answer_tables import AnswerTableCalls
from app.core.facade.answers import AnswerCalls
from app.core.facade.api_keys import ApiKeyCalls
from app.core.facade.chats import ChatCalls
from app.core.facade.evaluation import EvaluationCalls
from app.core.facade.library import LibraryCalls
from app.core.facade.measurements import MeasurementCalls
from app.core.facade.models import ModelCalls
from app.core.facade.system import SystemCalls
from app.core.facade.tables import TableCalls
from app.core.facade.vault import VaultCalls


class UnlockedFacade(Protocol):
    """The calls of an unlocked library, implemented by ``services.local_engine.LocalEngine``."""

    library: LibraryCalls
    tables: TableCalls
    answers: AnswerCalls
    answer_tables: AnswerTableCalls
    chats: ChatCalls
    models: ModelCalls
    evaluation: EvaluationCalls
    measurements: MeasurementCalls
    system: SystemCalls
    api_keys: ApiKeyCalls

    def close(self) -> None: ...


class Facade(UnlockedFacade, Protocol):
    """All calls, whether the library is locked or not.

    Implemented by ``services.locked_engine.LockedEngine``; ``ipc.client.Client`` forwards every
    call to an engine in another process.
    """

    vault: VaultCalls

"""The facade over the services: everything the command line and the desktop can call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

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


@dataclass
class LocalEngine:
    """``UnlockedFacade`` in the process that holds the data folder; ``bootstrap`` makes it."""

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
    release: Callable[[], None]
    """Lets go of everything."""

    def close(self) -> None:
        self.release()

"""Plans what a question asks of each document: by rule, else by a language model."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.core.answering.writer_profiles import profile_of
from app.core.cancellation import NEVER, CancelToken
from app.core.domain.errors import ModelMissing, RemoteError
from app.core.domain.events import Listener, ignore
from app.core.domain.tabular.answer_tables import TableSchema
from app.core.tabulating.planning import glosses, model_planning
from app.core.tabulating.planning.planner import language_of, plan
from app.services.tabulating.table_reader import OpenModel


class TablePlanner:
    """Knows questions in English, and common ones in other languages, by rule; the rest is planned
    by a model where there is one."""

    def __init__(
        self,
        open_model: OpenModel,
        writer_profile: Callable[[], str] = lambda: "auto",
        today: Callable[[], date] = date.today,
    ) -> None:
        self._open_model = open_model
        self._writer_profile = writer_profile
        self._today = today

    def plan(
        self, question: str, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> TableSchema | None:
        """The schema of a question; None where it names nothing to ask a document. Raises
        ``ModelError``."""
        by_rule = self.by_rule(question)
        if by_rule and self.is_certain(question):
            return by_rule
        return self._by_model(question, listen, cancel) or by_rule

    def by_rule(self, question: str) -> TableSchema | None:
        """The schema that the rules alone make."""
        return plan(question, self._today())

    def is_certain(self, question: str) -> bool:
        """Whether the rules know the language of a question, and all of its words where that is not
        English."""
        language = language_of(question)
        return language == "en" or glosses.in_english(question, language) is not None

    def _by_model(self, question: str, listen: Listener, cancel: CancelToken) -> TableSchema | None:
        pieces: list[str] = []
        try:
            with self._open_model(listen) as model:
                name = profile_of(model.info, model.tuned_for, self._writer_profile()).name
                if name == "extractive" or model.info.elsewhere:
                    return None
                model.generate(
                    model_planning.messages(question),
                    max_tokens=model_planning.MOST_TOKENS,
                    cancel=cancel,
                    listen=lambda chunk: pieces.append(chunk.text),
                    form=model_planning.FORM,
                )
        except (ModelMissing, RemoteError):
            return None
        return model_planning.checked("".join(pieces), question, self._today())

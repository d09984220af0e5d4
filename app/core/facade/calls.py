"""The calls of the facade as data, and facades that are derived from them.

Whatever handles all calls alike (the IPC client, the engine of a locked library, a fake) is a
``DerivedFacade`` with one function for all of them.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from types import FunctionType, SimpleNamespace
from typing import Any, get_type_hints

from app.core.cancellation import CancelToken
from app.core.domain.events import Listener
from app.core.facade import Facade, UnlockedFacade
from app.core.facade.answer_tables import AnswerTableCalls
from app.core.facade.answers import AnswerCalls
from app.core.facade.api_keys import ApiKeyCalls
from app.core.facade.chats import ChatCalls
from app.core.facade.evaluation import EvaluationCalls
from app.core.facade.library import LibraryCalls
from app.core.facade.marks import WHILE_LOCKED
from app.core.facade.measurements import MeasurementCalls
from app.core.facade.models import ModelCalls
from app.core.facade.system import SystemCalls
from app.core.facade.tables import TableCalls
from app.core.facade.vault import VaultCalls


class Call:
    """A call declared by the Protocol of a subject."""

    def __init__(self, subject: str, function: FunctionType) -> None:
        self.subject = subject
        self.name = function.__name__
        self.path = f"{subject}.{self.name}"
        """Its name in IPC messages."""
        self.function = function
        self.while_locked = getattr(function, WHILE_LOCKED, False)

    @functools.cached_property
    def types(self) -> dict[str, Any]:
        """Types of the parameters, by name, and of the result, as ``return``."""
        return get_type_hints(self.function)

    @functools.cached_property
    def signature(self) -> inspect.Signature:
        """The signature for callers, without ``self``."""
        signature = inspect.signature(self.function)
        return signature.replace(parameters=list(signature.parameters.values())[1:])

    @functools.cached_property
    def listener(self) -> str | None:
        """Name of the parameter for a listener, if there is one."""
        return self._parameter(Listener)

    @functools.cached_property
    def cancel(self) -> str | None:
        """Name of the parameter for a cancel token, if there is one."""
        return self._parameter(CancelToken)

    @property
    def local(self) -> set[str]:
        """Parameters that are not sent: they become messages while the call runs."""
        return {name for name in (self.listener, self.cancel) if name}

    def on(self, facade: UnlockedFacade) -> Callable[..., Any]:
        """The method of a facade that implements the call."""
        method: Callable[..., Any] = getattr(getattr(facade, self.subject), self.name)
        return method

    def _parameter(self, kind: object) -> str | None:
        return next((n for n, t in self.types.items() if t == kind and n != "return"), None)


Invoke = Callable[[Call, dict[str, Any]], Any]
"""Makes a call with these arguments, by name; those with a default may be missing."""


def _declared(subject: str, protocol: type) -> list[Call]:
    functions = filter(inspect.isfunction, vars(protocol).values())
    return [Call(subject, f) for f in functions if not f.__name__.startswith("_")]


SUBJECTS: dict[str, list[Call]] = {
    subject: _declared(subject, protocol) for subject, protocol in get_type_hints(Facade).items()
}
"""The calls of each subject, without ``close``: clients do not close the engine."""

CALLS: dict[str, Call] = {call.path: call for calls in SUBJECTS.values() for call in calls}
"""All calls by path, as in ``library.index``."""


class DerivedFacade(Facade):
    """A facade that makes every call with one function."""

    # Declared again, as mypy treats the attributes of a Protocol as abstract.
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
    vault: VaultCalls

    def __init__(self, invoke: Invoke) -> None:
        for subject in SUBJECTS:
            setattr(self, subject, _subject_class(subject)(invoke))


def composed(subject: str, *parts: object) -> Any:
    """Compose a subject: each call is made by the first of ``parts`` with a method of its name.
    Raises ``TypeError`` for a call without one."""
    methods = {}
    for call in SUBJECTS[subject]:
        part = next((part for part in parts if hasattr(part, call.name)), None)
        if part is None:
            raise TypeError(f"Nothing implements {call.path}.")
        methods[call.name] = getattr(part, call.name)
    return SimpleNamespace(**methods)


class _Subject:
    """Base of the classes generated for the subjects of a derived facade."""

    def __init__(self, invoke: Invoke) -> None:
        self._invoke = invoke


@functools.cache
def _subject_class(subject: str) -> type[_Subject]:
    return type(subject, (_Subject,), {call.name: _method(call) for call in SUBJECTS[subject]})


def _method(call: Call) -> Callable[..., Any]:
    @functools.wraps(call.function)
    def method(self: _Subject, *args: Any, **kwargs: Any) -> Any:
        return self._invoke(call, call.signature.bind(*args, **kwargs).arguments)

    return method

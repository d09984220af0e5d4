"""Questions, answers, chats and messages, as frozen data shared by threads and processes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from app.core.domain.devices import IdleGpu
from app.core.domain.guardrails import Guardrails, Rule
from app.core.domain.measurements import TokenCounts
from app.core.domain.search import EVERYWHERE, Correction, Hit, Narrowing, Scope
from app.core.domain.tabular.tables import MarkedCells

Role = Literal["user", "assistant"]
DAY = 86_400.0
"""Seconds."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A passage that an answer cites; ``n`` is its number in the text, as in [1]."""

    n: int
    path: str
    page: int | None
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class SentQuestion:
    """A question as a model was asked it: the user message, and the passages that stand in it."""

    prompt: str
    passages: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class PromptTurn:
    """An earlier turn of a chat as a model saw it: the user message with its passages, and the
    answer."""

    prompt: str
    answer: str
    passages: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many documents in scope were read for an answer, and how many values are unsure."""

    read: int
    of: int
    unsure: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer with its sources. ``unsupported`` are [start, end) spans of ``answer`` that no
    cited passage supports. ``stages`` are milliseconds."""

    answer: str
    abstained: bool
    citations: tuple[Citation, ...]
    passages: tuple[Hit, ...]
    stages: dict[str, float]
    tokens: TokenCounts
    model: str
    unsupported: tuple[tuple[int, int], ...] = ()
    broken: tuple[Rule, ...] = ()
    """Guardrails that the answer violates."""
    confidence: float | None = None
    """Probability that the answer is right; None without a calibration."""
    unsure: bool = False
    """Whether the answer is shown as unsure, with its passages to judge by."""
    signals: dict[str, float] = field(default_factory=dict)
    """What its confidence is computed from (``core/answering/signals.py``)."""
    left_out: int = 0
    """Passages not sent, to meet the time limit for the first token."""
    query: str = ""
    """The question as it was searched for, where it was rewritten; else empty."""
    coverage: Coverage | None = None
    """What was read for an answer about many documents; None for others."""
    value: str | None = None
    """The figure that was computed from a table; None for other answers."""
    words_only: int = 0
    """Files in scope that were searched by words, and not by meaning yet."""
    rows: tuple[dict[str, str], ...] | None = None
    """The rows that an answer was computed from, by the names of their columns; None for others."""
    cells: MarkedCells | None = None
    """Their cells, as the source view marks them."""
    sources: tuple[str, ...] = ()
    """Paths of all files that something in it comes from, beside those of its citations."""
    narrowing: Narrowing | None = None
    """The filters in the words of the question; None without any."""
    named: tuple[str, ...] = ()
    """Paths of files whose name answers to the question, where no passage does."""
    chat_id: int | None = None
    message_id: int | None = None
    corrections: tuple[Correction, ...] = ()
    """Words of the question that were searched for in another spelling."""
    idle_gpu: IdleGpu | None = None
    """A GPU that the model did not use; None without one, and where no model was asked."""


@dataclass(frozen=True, slots=True)
class ChatScope:
    """The scope that a chat is pinned to, as a matter or a client, with its name and the colour
    role that tells it from others. ``days`` is the greatest age of a file."""

    name: str
    colour: str = ""
    paths: tuple[str, ...] = ()
    kind: str | None = None
    days: int | None = None

    def scope(self, now: float) -> Scope:
        """What it limits a question to; ``now`` is in seconds since the epoch."""
        since = None if self.days is None else now - self.days * DAY
        return Scope(kind=self.kind, paths=self.paths, since=since)


@dataclass(frozen=True, slots=True)
class Chat:
    """A conversation; times are seconds since the epoch."""

    id: int
    title: str
    created_at: float
    updated_at: float
    pinned: bool = False
    guardrails: Guardrails = field(default_factory=Guardrails)
    scope: ChatScope | None = None
    """What its questions search, unless they are asked otherwise."""


@dataclass(frozen=True, slots=True)
class Message:
    """A question or an answer of a chat. The fields from ``citations`` on are those of ``Answer``,
    empty for questions; ``rating`` is 1 for good, -1 for bad, 0 for none."""

    id: int
    chat_id: int
    role: Role
    text: str
    created_at: float
    citations: tuple[Citation, ...] = ()
    abstained: bool = False
    unsupported: tuple[tuple[int, int], ...] = ()
    stages: dict[str, float] = field(default_factory=dict)
    tokens: TokenCounts = field(default_factory=TokenCounts)
    model: str = ""
    rating: int = 0
    broken: tuple[Rule, ...] = ()
    confidence: float | None = None
    unsure: bool = False
    query: str = ""
    coverage: Coverage | None = None
    left_out: int = 0
    corrections: tuple[Correction, ...] = ()
    value: str | None = None
    rows: tuple[dict[str, str], ...] | None = None
    cells: MarkedCells | None = None
    passages: tuple[Hit, ...] = ()
    """Those that the model read, or the nearest of a refusal."""
    numbers: tuple[int, ...] = ()
    """Numbers of the passages in the answer."""
    scope: Scope | None = None
    """What a question searched; None for an answer, and where it was not noted."""
    narrowing: Narrowing | None = None
    """The filters in the words of the question that an answer is to."""


@dataclass(frozen=True, slots=True)
class ChatHit:
    """A message that matches a search of the chat history; ``excerpt`` surrounds the match."""

    chat: Chat
    message_id: int
    excerpt: str


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """A message in the form that chat templates take."""

    role: Literal["system", "user", "assistant"]
    content: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question of a batch: its search scope, guardrails on top of the library's, and chat."""

    id: str
    question: str
    scope: Scope = field(default=EVERYWHERE)
    guardrails: Guardrails = field(default_factory=Guardrails)
    chat: str = ""
    """Questions with the same value are turns of one conversation, which is not stored; empty for
    a question of its own."""


@dataclass(frozen=True, slots=True)
class AskRequest:
    """A question, its search scope, the number of passages to send, and its chat."""

    question: str
    scope: Scope = field(default=EVERYWHERE)
    passages: int | None = None
    chat_id: int | None = None
    keep: bool = True
    """Whether to store the question and its answer in the chat history."""
    guardrails: Guardrails = field(default_factory=Guardrails)
    """Guardrails on top of the library's and the chat's; a chat that starts with this question
    keeps them."""
    replaces: int | None = None
    """Id of the last answer of the chat, which the new one replaces. When that was made from the
    catalog or a table or is a summary, and the question is the same, the new one is made by
    search."""
    search_only: bool = False
    """Whether to search even when the question looks like one for the catalog, a summary or a
    table."""
    as_typed: bool = False
    """Whether to search for words that the library does not know as they are."""
    pinned: ChatScope | None = None
    """The scope that a chat which starts with this question is pinned to."""


def figure(answer: Answer) -> float | str | None:
    """The figure of an answer, as a number where it is one."""
    try:
        number = float(answer.value) if answer.value else None
    except ValueError:
        return answer.value
    return int(number) if number is not None and number.is_integer() else number


Route = Literal["catalog", "summary", "table", "complete"]
"""What made an answer, other than a search."""
_ROUTES: dict[str, Route] = {
    "catalog_ms": "catalog",
    "map_ms": "summary",
    "table_ms": "table",
    "tabulate_ms": "complete",
}


def answer_route(stages: dict[str, float]) -> Route | None:
    """The route that made an answer with these stages; None for a search."""
    return next((route for stage, route in _ROUTES.items() if stage in stages), None)

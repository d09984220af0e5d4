"""What is asked and answered, as frozen data; it crosses threads, processes and the wire."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from app.core.domain.guardrails import Guardrails, Rule
from app.core.domain.measurements import TokenCounts
from app.core.domain.search import EVERYWHERE, Hit, Scope

Role = Literal["user", "assistant"]


@dataclass(frozen=True, slots=True)
class Citation:
    """A passage an answer names: ``n`` is its number in the text, as in [1]."""

    n: int
    path: str
    page: int | None
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered, on what ground. ``unsupported`` are [start, end) spans of ``answer``
    that no cited passage carries. ``stages`` are milliseconds."""

    answer: str
    abstained: bool
    citations: tuple[Citation, ...]
    passages: tuple[Hit, ...]
    stages: dict[str, float]
    tokens: TokenCounts
    model: str
    unsupported: tuple[tuple[int, int], ...] = ()
    broken: tuple[Rule, ...] = ()
    """Rules the answer did not keep."""
    confidence: float | None = None
    """Probability that the passages hold the answer; None where no calibration is known."""
    left_out: int = 0
    """Passages that were not sent, so that the first token came in time."""
    chat_id: int | None = None
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Chat:
    """A conversation; times are seconds since the epoch."""

    id: int
    title: str
    created_at: float
    updated_at: float
    pinned: bool = False
    guardrails: Guardrails = field(default_factory=Guardrails)


@dataclass(frozen=True, slots=True)
class Message:
    """One turn of a chat; what follows ``abstained`` is as in ``Answer``, empty for questions.

    ``rating`` is 1 for a good answer, -1 for a bad one, 0 for none given.
    """

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


@dataclass(frozen=True, slots=True)
class ChatHit:
    """A message that matches a search of the history; ``excerpt`` is the part around the match."""

    chat: Chat
    message_id: int
    excerpt: str


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """A message as a chat template takes it."""

    role: Literal["system", "user", "assistant"]
    content: str


@dataclass(frozen=True, slots=True)
class Question:
    """One line of a questions file."""

    id: str
    question: str


@dataclass(frozen=True, slots=True)
class AskRequest:
    """A question, where to look, how many passages to send, and the chat it belongs to."""

    question: str
    scope: Scope = field(default=EVERYWHERE)
    passages: int | None = None
    chat_id: int | None = None
    keep: bool = True
    """Whether the question and its answer go into the history."""
    guardrails: Guardrails = field(default_factory=Guardrails)
    """Rules on top of the library's and the chat's; a chat that begins with it keeps them."""
    instead_of: int | None = None
    """The message (an answer, the last of its chat) that the new answer replaces. Where that came
    from the list of files, or was a summary, the new one is from a search."""
    plainly: bool = False
    """Whether to search in any case, also for what looks like a question to the list of files."""


def errand_in(stages: dict[str, float]) -> Literal["catalog", "summary"] | None:
    """What an answer with these stages is, when it is not one from a search."""
    return "catalog" if "catalog_ms" in stages else "summary" if "map_ms" in stages else None

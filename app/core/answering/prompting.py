"""Builds the chat prompt for a question and its passages, within the context window.

A prompt only grows at its end (fixed system message, unchanged earlier turns, new passages,
question), so that the KV cache can be reused. Documents are untrusted: each passage is enclosed in
delimiters that its text cannot forge.
"""

from __future__ import annotations

import os.path
import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from app.core.domain.answers import ChatMessage
from app.core.domain.errors import UsageError
from app.core.domain.search import Hit
from app.core.text import languages, sentences

Count = Callable[[Sequence[ChatMessage]], int]
"""Exact tokens of the prompt made of these messages."""


@dataclass(frozen=True, slots=True)
class PromptTurn:
    """An earlier turn of the chat: the user message as sent, and the answer."""

    prompt: str
    answer: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """Messages that fit the window, their passages in the order of their numbers, and tokens."""

    messages: tuple[ChatMessage, ...]
    passages: tuple[Hit, ...]
    tokens: int


def compose(
    question: str,
    passages: Sequence[Hit],
    history: Sequence[PromptTurn],
    *,
    count: Count,
    budget: int,
    opening: Sequence[ChatMessage],
    language: str = "",
) -> Prompt:
    """The fullest prompt of at most ``budget`` tokens; ``passages`` come best first, ``opening``
    are the messages before all turns (``WriterProfile.opening``). ``language`` is that of the
    answer where the question must say it (``other_language``).

    If not everything fits, the history is cut to half the budget, oldest first; then passages are
    dropped, worst first; then the last sentences of the best one; then the rest of the history.
    Raises ``UsageError`` when the question alone is too long.
    """

    def tried(earlier: Sequence[PromptTurn], sent: Sequence[Hit]) -> Prompt | None:
        messages = _messages(question, sent, earlier, opening, language)
        tokens = count(messages)
        return Prompt(messages, tuple(sent), tokens) if tokens <= budget else None

    if len(opening) > 1 and count([*opening, ChatMessage("user", question)]) > budget // 2:
        opening = opening[:1]  # a small window: passages matter more than examples
    while history and count(_messages("", (), history, ())) > budget // 2:
        history = history[1:]
    for start in range(len(history) + 1):
        attempt = partial(tried, history[start:])
        for sent in range(len(passages), 0, -1):
            if found := attempt(passages[:sent]):
                return found
        if passages and (found := _trimmed(passages[0], attempt)):
            return found
    if found := tried((), ()):
        return found
    needed = count(_messages(question, (), (), opening))
    raise UsageError(
        f"The question is too long for the model: {needed} tokens, where {budget} fit.",
        remedy="Shorten the question, raise `context_tokens` or lower `answer_tokens`.",
    )


FEWEST = 3
"""Passages sent at least, however slow the machine: with fewer, many answers are not among them."""


def affordable(question: str, passages: Sequence[Hit], *, count: Count, tokens: float) -> int:
    """How many of the passages, best first and at least ``FEWEST``, fit into ``tokens``.

    The messages before the question are not counted: in a chat they are in the KV cache.
    """
    for sent in range(len(passages), FEWEST, -1):
        if count([ChatMessage("user", turn_text(question, passages[:sent]))]) <= tokens:
            return sent
    return min(len(passages), FEWEST)


def turn_text(question: str, passages: Sequence[Hit], language: str = "") -> str:
    """The user message: passages numbered from 1, the question, and the ``language`` to answer in
    where it must be said."""
    blocks = [_block(n, hit) for n, hit in enumerate(passages, 1)]
    asked = f"Question: {question.strip()}"
    return "\n\n".join([*blocks, f"{asked}\nAnswer in {language}." if language else asked])


def other_language(question: str, passages: Sequence[Hit]) -> str:
    """The language of the question, as named in the prompt, where a passage is in another one:
    small models answer in that of the passages. Empty where all are in one, or it is unknown."""
    asked = languages.detect(question)
    spoken = {languages.detect(hit.text) for hit in passages} - {None, asked}
    return languages.NAMES.get(asked or "", "") if spoken else ""


def _messages(
    question: str,
    passages: Sequence[Hit],
    history: Sequence[PromptTurn],
    opening: Sequence[ChatMessage],
    language: str = "",
) -> tuple[ChatMessage, ...]:
    earlier = [
        message
        for turn in history
        for message in (ChatMessage("user", turn.prompt), ChatMessage("assistant", turn.answer))
    ]
    last = ChatMessage("user", turn_text(question, passages, language))
    return (*opening, *earlier, last)


def _block(n: int, hit: Hit) -> str:
    page = "" if hit.page is None else f"page {hit.page}"
    place = ", ".join(filter(None, [os.path.basename(hit.path), page, hit.heading]))
    return f'[{n}] {_quoted(" ".join(place.split()))}\n"""\n{_quoted(hit.text)}\n"""'


def _quoted(text: str) -> str:
    """Replace triple quotes in a passage, which would end its quotation."""
    return re.sub(r'"{3,}', "''", text.strip())


def _trimmed(hit: Hit, attempt: Callable[[Sequence[Hit]], Prompt | None]) -> Prompt | None:
    """The prompt with as many leading sentences of the passage as fit; None if none does."""
    ends = [end for _, end in sentences.spans(hit.text)]
    cut = [replace(hit, text=hit.text[:end], end=hit.start + end) for end in ends]
    fitting = bisect_left(cut, True, key=lambda shorter: attempt([shorter]) is None)
    return attempt([cut[fitting - 1]]) if fitting else None

"""Builds the chat prompt for a question and its passages, within the context window.

A prompt only grows at its end (fixed system message, unchanged earlier turns, new passages,
question), so that the KV cache can be reused. A passage that an earlier turn holds is not sent
again, but named by its number; passages that adjoin are sent as one. Documents are untrusted: each
passage is enclosed in delimiters that its text cannot forge.
"""

from __future__ import annotations

import itertools
import os.path
import re
from bisect import bisect_left
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from app.core.answering.citations import citation
from app.core.answering.injection import inert
from app.core.answering.passage_selection import NO_RUNS, Place, Runs, place
from app.core.answering.questions.question_kinds import asks_for_several
from app.core.domain.answers import ChatMessage, Citation, PromptTurn, SentQuestion
from app.core.domain.errors import UsageError
from app.core.domain.search import Hit
from app.core.text import languages, sentences

_ASKED = "Question: "
"""What a question stands behind, after the passages."""
_NAME_EACH = "Name each of them."
Count = Callable[[Sequence[ChatMessage]], int]
"""Exact tokens of the prompt made of these messages."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """Messages that fit the window, and their tokens.

    ``passages`` are those for the question, best first, with their ``numbers``, which those share
    that were sent as one; ``beside`` are the others in such runs, ``earlier`` the passages in the
    turns before.
    """

    messages: tuple[ChatMessage, ...]
    passages: tuple[Hit, ...]
    numbers: tuple[int, ...]
    beside: tuple[Citation, ...]
    earlier: tuple[Citation, ...]
    tokens: int

    @property
    def citable(self) -> tuple[Citation, ...]:
        """All passages that stand in the prompt, those for the question first."""
        asked = self._asked()
        return (
            *asked,
            *self.beside,
            *(passage for passage in self.earlier if passage not in asked),
        )

    @property
    def sent(self) -> SentQuestion:
        """The last message, with the passages that it adds."""
        known = {passage.n for passage in self.earlier}
        added = [passage for passage in self._asked() if passage.n not in known]
        return SentQuestion(self.messages[-1].content, (*added, *self.beside))

    def _asked(self) -> list[Citation]:
        return [citation(n, hit) for n, hit in zip(self.numbers, self.passages, strict=True)]


def compose(
    question: str,
    passages: Sequence[Hit],
    history: Sequence[PromptTurn],
    *,
    count: Count,
    budget: int,
    opening: Sequence[ChatMessage],
    refers: bool = False,
    runs: Runs = NO_RUNS,
    line: str = "",
) -> Prompt:
    """The fullest prompt of at most ``budget`` tokens; ``passages`` come best first, ``opening``
    are the messages before all turns (``WriterProfile.opening``). With ``refers``, passages of
    earlier turns are only named. ``runs`` are what is sent in the place of some passages.
    ``line`` is said after the question, such as the language to answer in (``answer_line``).

    If not everything fits, the history is cut to half the budget, oldest first; then passages are
    dropped, worst first; then what adjoins the best one, and its last sentences; then the rest of
    the history. Raises ``UsageError`` when the question alone is too long.
    """

    def tried(
        earlier: Sequence[PromptTurn], sent: Sequence[Hit], runs: Runs = NO_RUNS
    ) -> Prompt | None:
        known = _known(earlier) if refers else {}
        numbers = _numbers(sent, known, runs)
        text = turn_text(question, sent, numbers, known, runs, line)
        messages = _messages(text, earlier, opening)
        tokens = count(messages)
        if tokens > budget:
            return None
        own = set(map(place, sent))
        beside = [
            citation(n, other)
            for n, run in _sent_runs(sent, numbers, known, runs).items()
            for other in run
            if place(other) not in own
        ]
        before = [passage for group in known.values() for passage in group]
        return Prompt(messages, tuple(sent), numbers, tuple(beside), tuple(before), tokens)

    if len(opening) > 1 and count([*opening, ChatMessage("user", question)]) > budget // 2:
        opening = opening[:1]  # a small window: passages matter more than examples
    history = _latest(history, count, budget // 2)
    for start in range(len(history) + 1):
        attempt = partial(tried, history[start:])
        for sent in range(len(passages), 0, -1):
            if found := attempt(passages[:sent], runs):
                return found
        if passages and (found := _trimmed(passages[0], attempt)):
            return found
    if found := tried((), ()):
        return found
    needed = count(_messages(turn_text(question, ()), (), opening))
    raise UsageError(
        f"The question is too long for the model: {needed} tokens, where {budget} fit.",
        remedy="Shorten the question, raise `context_tokens` or lower `answer_tokens`.",
    )


def _latest(history: Sequence[PromptTurn], count: Count, budget: float) -> Sequence[PromptTurn]:
    """The latest turns that fit together. Each is counted by itself, from the last one back: a
    count takes time in proportion to its text, and chats grow without bound."""
    kept = 0
    for turn in reversed(history):
        budget -= count(_turn_messages(turn))
        if budget < 0:
            break
        kept += 1
    return history[len(history) - kept :]


FEWEST = 3
"""Passages sent at least, however slow the machine: with fewer, many answers are not among them."""


def affordable(
    question: str,
    passages: Sequence[Hit],
    history: Sequence[PromptTurn] = (),
    *,
    count: Count,
    tokens: float,
) -> int:
    """How many of the passages, best first and at least ``FEWEST``, fit into ``tokens``.

    The messages before the question are not counted, nor passages that stand in the ``history``:
    in a chat they are in the KV cache.
    """
    for sent in range(len(passages), FEWEST, -1):
        if count(added(question, passages[:sent], history)) <= tokens:
            return sent
    return min(len(passages), FEWEST)


def added(
    question: str, passages: Sequence[Hit], history: Sequence[PromptTurn] = ()
) -> list[ChatMessage]:
    """What a question adds to a chat."""
    known = _known(history)
    return [ChatMessage("user", turn_text(question, passages, _numbers(passages, known), known))]


def places(history: Sequence[PromptTurn]) -> set[Place]:
    """What the passages of earlier turns are known by."""
    return {place(passage) for group in _known(history).values() for passage in group}


def turn_text(
    question: str,
    passages: Sequence[Hit],
    numbers: Sequence[int] = (),
    known: Container[int] = (),
    runs: Runs = NO_RUNS,
    line: str = "",
) -> str:
    """The user message: passages numbered from 1, or by their ``numbers``, the question, and a
    ``line`` on its answer. Passages with ``known`` numbers stand in an earlier message, and are
    only named."""
    numbers = numbers or range(1, len(passages) + 1)
    blocks = [_block(n, run) for n, run in _sent_runs(passages, numbers, known, runs).items()]
    if named := dict.fromkeys(n for n in numbers if n in known):
        blocks.append(f"See also, above: {', '.join(f'[{n}]' for n in named)}")
    asked = f"{_ASKED}{question.strip()}"
    return "\n\n".join([*blocks, f"{asked}\n{line}" if line else asked])


def asking(
    messages: Sequence[ChatMessage], question: str, line: str = ""
) -> tuple[ChatMessage, ...]:
    """The messages of a prompt with another question about the same passages, and a ``line`` on its
    answer."""
    *before, last = messages
    passages = last.content[: last.content.rindex(_ASKED)]
    asked = f"{passages}{_ASKED}{question}"
    return (*before, replace(last, content=f"{asked}\n{line}" if line else asked))


def answer_line(question: str, passages: Sequence[Hit], brief: bool = False) -> str:
    """What a prompt says of the answer, where a small model would go wrong without: the language of
    the question where a passage is in another one, which it would answer in, and that what is asked
    for in the plural is to be named, where it would say how many there are. A ``brief`` answer of a
    few words names it anyway."""
    asked = languages.detect(question)
    spoken = {languages.detect(hit.text) for hit in passages} - {None, asked}
    name = languages.NAMES.get(asked or "", "") if spoken else ""
    said = (
        f"Answer in {name}." if name else "",
        "" if brief or not asks_for_several(question) else _NAME_EACH,
    )
    return " ".join(filter(None, said))


def _sent_runs(
    passages: Sequence[Hit], numbers: Sequence[int], known: Container[int], runs: Runs
) -> dict[int, Sequence[Hit]]:
    """What is sent under each new number."""
    sent: dict[int, Sequence[Hit]] = {}
    for n, hit in zip(numbers, passages, strict=True):
        if n not in known:
            sent.setdefault(n, runs.get(hit.passage_id, (hit,)))
    return sent


def _known(history: Sequence[PromptTurn]) -> dict[int, list[Citation]]:
    """The passages of earlier turns by their numbers; of two turns with one number, the later."""
    known: dict[int, list[Citation]] = {}
    for turn in history:
        own: dict[int, list[Citation]] = {}
        for passage in turn.passages:
            own.setdefault(passage.n, []).append(passage)
        known |= own
    return known


def _numbers(
    passages: Sequence[Hit], known: Mapping[int, Sequence[Citation]], runs: Runs = NO_RUNS
) -> tuple[int, ...]:
    """The numbers of passages: their own where they are known, else those that come next."""
    numbers = {place(passage): n for n, group in known.items() for passage in group}
    following = itertools.count(max(known, default=0) + 1)
    for hit in passages:
        if place(hit) not in numbers:
            run = runs.get(hit.passage_id, (hit,))
            numbers |= dict.fromkeys(map(place, run), next(following))
    return tuple(numbers[place(hit)] for hit in passages)


def _messages(
    text: str,
    history: Sequence[PromptTurn],
    opening: Sequence[ChatMessage],
) -> tuple[ChatMessage, ...]:
    earlier = [message for turn in history for message in _turn_messages(turn)]
    return (*opening, *earlier, ChatMessage("user", text))


def _turn_messages(turn: PromptTurn) -> tuple[ChatMessage, ChatMessage]:
    return ChatMessage("user", turn.prompt), ChatMessage("assistant", turn.answer)


def _block(n: int, run: Sequence[Hit]) -> str:
    text = "\n".join(_quoted(inert(hit.text)) for hit in run)
    return f'[{n}] {_title(run[0])}\n"""\n{text}\n"""'


def _title(hit: Hit) -> str:
    """Where a passage is from."""
    page = "" if hit.page is None else f"page {hit.page}"
    place = ", ".join(filter(None, [os.path.basename(hit.path), page, hit.heading]))
    return _quoted(" ".join(place.split()))


def _quoted(text: str) -> str:
    """Replace triple quotes in a passage, which would end its quotation."""
    return re.sub(r'"{3,}', "''", text.strip())


def _trimmed(hit: Hit, attempt: Callable[[Sequence[Hit]], Prompt | None]) -> Prompt | None:
    """The prompt with as many leading sentences of the passage as fit; None if none does."""
    ends = [end for _, end in sentences.spans(hit.text)]
    cut = [replace(hit, text=hit.text[:end], end=hit.start + end) for end in ends]
    fitting = bisect_left(cut, True, key=lambda shorter: attempt([shorter]) is None)
    return attempt([cut[fitting - 1]]) if fitting else None

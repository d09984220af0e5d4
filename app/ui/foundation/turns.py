"""The turns of a conversation: a question and the state of its answer, as the view shows it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from app.core.answering import grounding, marking
from app.core.answering.citations import citation
from app.core.answering.injection import suspicious_texts
from app.core.domain.answers import Answer, Citation, Coverage, Message, answer_route
from app.core.domain.devices import IdleGpu
from app.core.domain.errors import AppError, Cancelled, ModelError, RemoteError
from app.core.domain.events import (
    AnswerPiece,
    Event,
    LikelyPassage,
    Loading,
    PassagesFound,
    PromptProgress,
    QuestionCorrected,
    QuestionRewritten,
    SearchNarrowed,
    SummaryProgress,
)
from app.core.domain.guardrails import Rule
from app.core.domain.measurements import TokenCounts
from app.core.domain.search import EVERYWHERE, Correction, Hit, Narrowing, Scope
from app.core.domain.tabular.tables import MarkedCells
from app.core.retrieval.spelling import Corrected

Phase = Literal[
    "waiting", "loading", "reading", "summarising", "writing", "done", "stopped", "failed"
]
EXCERPT = 160
"""Characters of a passage that is shown instead of an answer."""
MARKUP = re.compile(r"[\\`*_\[\]<>#|~]")
"""Characters that Markdown would read as markup."""
OPENED = 3
"""Most passages that are shown below an unsure answer."""
Provenance = Literal[
    "unsure",
    "documents",
    "partly",
    "elsewhere",
    "nothing",
    "catalog",
    "summary",
    "table",
    "complete",
]
"""``documents``: each claim meets in a sentence of its source what was asked; ``elsewhere``: there
is an answer, but no passage carries it."""
_support = lru_cache(64)(grounding.support)


@dataclass(slots=True)
class Turn:
    """A question and the state of its answer."""

    question: str
    scope: Scope | None = EVERYWHERE
    """What it searches; None where a stored chat has not noted it."""
    phase: Phase = "waiting"
    leans: bool = False
    """Whether the question leans on earlier turns, so that it is rewritten first."""
    asked_at: float | None = None
    """Seconds since the epoch, of a stored question."""
    text: str = ""
    abstained: bool = False
    citations: tuple[Citation, ...] = ()
    passages: tuple[Hit, ...] = ()
    numbers: tuple[int, ...] = ()
    """Numbers of the passages, under which the model read them; from 1 where there are none."""
    left_out: int = 0
    """Passages not sent to the model, to meet the time limit for the first token."""
    unsupported: tuple[tuple[int, int], ...] = ()
    broken: tuple[Rule, ...] = ()
    confidence: float | None = None
    unsure: bool = False
    query: str = ""
    """The question as it was searched for, where it was rewritten."""
    corrections: tuple[Correction, ...] = ()
    as_typed: bool = False
    """Whether none of its words is to be corrected."""
    narrowing: Narrowing | None = None
    """The filters in the words of the question."""
    named: tuple[str, ...] = ()
    """Paths of files whose name answers to the question, where no passage does."""
    coverage: Coverage | None = None
    cells: MarkedCells | None = None
    """The cells of a table that the answer was computed from."""
    words_only: int = 0
    """Files that were searched by words, and not by meaning yet."""
    likely: LikelyPassage | None = None
    """Where the answer probably is, while it is not there yet."""
    progress: PromptProgress | None = None
    stages: dict[str, float] = field(default_factory=dict)
    tokens: TokenCounts = field(default_factory=TokenCounts)
    model: str = ""
    idle_gpu: IdleGpu | None = None
    loading: str = ""
    summary: SummaryProgress | None = None
    error: AppError | None = None
    message_id: int | None = None
    rating: int = 0
    kept: bool = False
    """Whether the turn was saved as an evaluation question."""
    cut: bool = False
    """Whether the user stopped the answer; the text so far is kept."""
    pieces: int = 0
    """About the number of tokens, from ``began`` to ``updated`` (seconds of a monotonic clock)."""
    began: float | None = None
    updated: float = 0.0

    @property
    def running(self) -> bool:
        return self.phase in ("waiting", "loading", "reading", "summarising", "writing")

    @property
    def within(self) -> Scope | None:
        """What was really searched: its scope, as far as the words of the question narrow it."""
        if self.scope is None or self.narrowing is None:
            return self.scope
        return self.scope.narrowed(self.narrowing.only)

    @property
    def searched(self) -> str:
        """The question as it was searched for."""
        return Corrected(self.query or self.question, self.corrections).searched

    @property
    def provenance(self) -> Provenance | None:
        """What the answer is based on; None while there is no answer."""
        if self.phase != "done":
            return None
        if self.unsure and answer_route(self.stages) == "complete":
            return "partly"  # all was read, and the answer says what of it is in doubt
        if self.unsure:
            return "unsure"
        if self.abstained:
            return "nothing"
        if routed := answer_route(self.stages):
            return routed
        if not self.citations:
            return "elsewhere"
        match _support(self.text, self.citations, self.searched, self.unsupported):
            case "supported":
                return "documents"
            case "partly":
                return "partly"
        return "unsure"

    @property
    def opened(self) -> tuple[Citation, ...]:
        """The passages by which to judge an unsure answer, and the nearest ones of a question
        without an answer; empty for other answers."""
        if self.provenance in ("unsure", "elsewhere", "nothing"):
            return (self.citations or self.read)[:OPENED]
        return ()

    @property
    def sources(self) -> tuple[Citation, ...]:
        """What the answer is from, to be listed below it."""
        return () if self.running or self.opened else self.citations

    @property
    def absent(self) -> tuple[str, ...]:
        """The words of a question without an answer that stand in none of the passages."""
        if self.provenance != "nothing" or not self.passages:
            return ()
        texts = (f"{hit.path} {hit.heading} {hit.text}" for hit in self.passages)
        return marking.absent(self.searched, texts)

    @property
    def read(self) -> tuple[Citation, ...]:
        """The passages as sources, with the numbers under which the model read them."""
        numbers = self.numbers or range(1, len(self.passages) + 1)
        return tuple(citation(n, hit) for n, hit in zip(numbers, self.passages, strict=True))

    def source(self, n: int) -> Citation | None:
        """Source ``n`` of the answer; before it is complete, passage ``n`` that the model read."""
        return next((c for c in self.citations or self.read if c.n == n), None)

    def number_of(self, passage: Hit) -> int:
        """The number under which the model reads a passage; 0 when it was not sent."""
        pairs = zip(self.read, self.passages, strict=True)
        return next((c.n for c, hit in pairs if hit.passage_id == passage.passage_id), 0)

    def carrying(self, citation: Citation) -> tuple[marking.Span, ...]:
        """The sentences of a source that carry the answer, as [start, end) of its text; else the
        one that is nearest to it, or of a refusal to the question."""
        if self.running:
            return ()
        answer = "" if self.abstained else self.text
        return self._carried(citation) or marking.nearest(citation.text, self.searched, answer)

    def at_issue(self, citation: Citation) -> tuple[marking.Span, ...]:
        """The words by which to judge a source, as [start, end) of its text: the likely ones, the
        sentence that carries the answer, or, of a refusal too, the words that were asked for."""
        if self.abstained:  # words that were likely before it refused have nothing to do with it
            return marking.asked_for(self.searched, citation.text)
        return (
            self._likely_words(citation)
            or self._carried(citation)
            or marking.asked_for(self.searched, citation.text)
        )

    def _carried(self, citation: Citation) -> tuple[marking.Span, ...]:
        if self.running or self.abstained:
            return ()
        grounds = grounding.grounds_of(self.text, (citation,), self.searched)
        found = {ground.sentence for ground in grounds if ground.meets and ground.sentence}
        return tuple(sorted(found)) or marking.carrying(self.text, citation, self.searched)

    def _likely_words(self, citation: Citation) -> tuple[marking.Span, ...]:
        if (likely := self.likely) is None:
            return ()
        hit = likely.passage
        same = (hit.path, hit.start, hit.text) == (citation.path, citation.start, citation.text)
        return likely.spans if same else ()

    @property
    def suspects(self) -> tuple[Citation | Hit, ...]:
        """Passages that contain instructions to a model; of a stored turn, only cited ones."""
        sources = self.passages or self.citations
        return tuple(sources[number - 1] for number in suspicious_texts(s.text for s in sources))

    @property
    def tokens_per_second(self) -> float | None:
        """Decoding speed, without the time to the first token."""
        if self.running:
            return self.pieces / (self.updated - self.began) if self.began and self.pieces else None
        seconds = self.stages.get("decode_ms", 0.0) / 1000
        written = self.tokens.generated - 1  # the first one came with the prompt
        return written / seconds if seconds > 0 and written > 0 else None

    def apply(self, event: Event, now: float) -> None:
        """Update the turn with an event of the engine."""
        match event:
            case Loading(_, name):
                self.phase, self.loading = "loading", name
            case PassagesFound(passages, left_out, numbers):
                self.phase, self.left_out = "reading", left_out
                self.passages, self.numbers = passages, numbers
            case QuestionRewritten(question):
                self.query = question
            case QuestionCorrected(corrections):
                self.corrections = corrections
            case SearchNarrowed(narrowing):
                self.narrowing = narrowing
            case LikelyPassage():
                self.likely = event
            case PromptProgress():
                self.phase, self.progress = "reading", event
            case SummaryProgress():
                self.phase, self.summary = "summarising", event
            case AnswerPiece(text):
                self.phase = "writing"
                self.text += text
                self.began = self.began or now
                if now > self.began:
                    self.pieces, self.updated = self.pieces + 1, now

    def finish(self, answer: Answer) -> None:
        """Set the complete answer. Its ``passages`` are all that were found, so the turn keeps
        those of ``PassagesFound``, which were sent to the model. An unsure answer that cites none
        of them is judged by all."""
        self.phase = "stopped" if self.cut else "done"
        self.text, self.abstained = answer.answer, answer.abstained
        self.citations = answer.citations
        if answer.unsure and not answer.citations:
            self.citations = self.read
        self.unsure, self.coverage = answer.unsure, answer.coverage
        self.cells = answer.cells
        self.query, self.words_only = answer.query or self.query, answer.words_only
        self.corrections = answer.corrections
        self.narrowing, self.named = answer.narrowing, answer.named
        self.unsupported, self.stages = answer.unsupported, answer.stages
        self.broken, self.confidence = answer.broken, answer.confidence
        self.tokens, self.model = answer.tokens, answer.model
        self.idle_gpu, self.message_id = answer.idle_gpu, answer.message_id

    def fail(self, error: AppError) -> None:
        """Record that it ended without an answer; the text so far is kept."""
        self.phase = "stopped" if isinstance(error, Cancelled) else "failed"
        self.error = error
        if isinstance(error, (ModelError, RemoteError)) and not self.text:
            # Without a model, show the passages as search results.
            self.citations = self.read
            self.text = "\n".join(f"- {_excerpt(c.text)} [{c.n}]" for c in self.citations)


def _excerpt(text: str) -> str:
    line = " ".join(text.split())
    cut = line[:EXCERPT].rsplit(" ", 1)[0] + " …" if len(line) > EXCERPT else line
    return MARKUP.sub(r"\\\g<0>", cut)


def turns_of(messages: list[Message]) -> list[Turn]:
    """The turns of a stored chat."""
    turns: list[Turn] = []
    for message in messages:
        if message.role == "user":
            asked = Turn(message.text, message.scope, "stopped", asked_at=message.created_at)
            turns.append(asked)
        elif turns:
            turn = turns[-1]
            turn.phase = "done"
            turn.text, turn.abstained = message.text, message.abstained
            turn.citations, turn.unsupported = message.citations, message.unsupported
            turn.stages, turn.tokens, turn.model = message.stages, message.tokens, message.model
            turn.broken, turn.confidence = message.broken, message.confidence
            turn.unsure, turn.query, turn.coverage = message.unsure, message.query, message.coverage
            turn.left_out, turn.cells = message.left_out, message.cells
            turn.message_id, turn.rating = message.id, message.rating
            turn.corrections = message.corrections
            turn.passages, turn.numbers = message.passages, message.numbers
            turn.narrowing = message.narrowing
    return turns

"""What the services need from embedders and language models, and from the files these come in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.core.answers import ChatMessage
from app.core.completing import AS_SET, Sampling
from app.core.confidence import Calibration
from app.core.events import Listener
from app.core.findings import Finding
from app.core.models import EmbedderIdentity, ModelInfo, Vector


class CancelToken(Protocol):
    """Asked between steps; ``threading.Event`` is one."""

    def is_set(self) -> bool: ...


class Embedder(Protocol):
    """Turns text into vectors that can be compared by their inner product."""

    @property
    def identity(self) -> EmbedderIdentity: ...

    @property
    def loaded(self) -> bool:
        """Whether the next call is answered without loading the model first."""

    @property
    def together(self) -> int:
        """Texts that are embedded in one turn, after which a waiting question has its own."""

    def embed(self, texts: Sequence[str]) -> list[Vector]:
        """One unit-length vector a passage, in order. Any number of texts; batches itself."""

    def embed_question(self, text: str) -> Vector:
        """The vector of a question; goes before passages that wait."""

    def count(self, texts: Sequence[str]) -> int:
        """Tokens that are read of these texts together; what is beyond its window is not."""

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Span:
    """Characters [start, end) of a passage that may be an answer; ``score`` compares spans and
    passages of one question, in log odds."""

    start: int
    end: int
    score: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader makes of one passage: the score of its holding no answer, that of its holding
    one anywhere, and its likeliest spans, best first."""

    absent: float
    present: float
    spans: tuple[Span, ...]


class SpanReader(Protocol):
    """Finds where in passages the answer to a question stands."""

    @property
    def calibration(self) -> Calibration:
        """How sure its scores make."""

    def read(self, question: str, passages: Sequence[str]) -> list[Reading]:
        """One for each passage, in order. Raises ``ModelError``."""

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Chunk:
    """What a model produced in one step: a piece of text and how many tokens it stands for."""

    text: str
    tokens: int


@dataclass(frozen=True, slots=True)
class Generation:
    """Figures of one finished generation: tokens, and milliseconds spent."""

    prompt_tokens: int
    reused_tokens: int
    generated_tokens: int
    queue_ms: float
    prefill_ms: float
    decode_ms: float


@dataclass(frozen=True, slots=True)
class ModelLoad:
    """How busy a model is: generations that wait, tokens its memory holds, of how many, and
    generations that run."""

    waiting: int
    tokens: int
    room: int
    running: int = 0


Prompt = Sequence[ChatMessage] | str
"""Messages for the model's own chat template, or a text as it is."""


class LanguageModel(Protocol):
    """A loaded chat model with its own template and tokenizer."""

    @property
    def info(self) -> ModelInfo: ...

    @property
    def window(self) -> int:
        """Tokens that prompt and answer may hold together."""

    @property
    def parallel(self) -> int:
        """How many calls of ``generate`` run at once; further ones wait."""

    @property
    def load(self) -> ModelLoad: ...

    @property
    def layout(self) -> Finding:
        """Where it computes and why so."""

    @property
    def brief(self) -> bool:
        """Whether it was taught to answer in a few words copied from one passage."""

    def count(self, messages: Prompt) -> int:
        """Exact tokens of the prompt that ``generate`` would make of these messages."""

    def generate(
        self,
        messages: Prompt,
        *,
        max_tokens: int,
        cancel: CancelToken,
        listen: Callable[[Chunk], None],
        form: str = "",
        background: bool = False,
        sampling: Sampling = AS_SET,
    ) -> Generation:
        """Stream an answer to ``listen``; returns when it is complete or cancelled.

        ``form`` is what an answer must follow: a grammar (GBNF, with a rule named root) or a JSON
        schema. In the ``background`` it rests while others, which are not, are being answered.
        Greedy unless ``sampling`` or the settings say otherwise. May be called from several
        threads. Raises ``ModelError``, and ``UsageError`` for a form that is neither.
        """

    def forget(self) -> None:
        """Reuse nothing of what was computed of earlier prompts."""

    def close(self) -> None:
        """Finish what runs, take nothing more, free the memory."""


class ModelFiles(Protocol):
    """The model files on this machine: the bundled one, imported ones, any by its path."""

    @property
    def bundled(self) -> str | None:
        """The one that came with the program, if any did."""

    def paths(self) -> list[str]:
        """The bundled and the imported ones."""

    def inspect(self, path: str) -> ModelInfo:
        """What a file says of itself, without loading it. Raises ``ModelError``."""

    def copy_in(self, path: str, listen: Listener, cancel: CancelToken) -> str:
        """Import a checked copy; returns its path, that of an equal one when there is one already.

        Announces ``BytesDone``. Raises ``ModelError``, ``LibraryUnwritable`` or ``Cancelled``.
        """

    def remove(self, path: str) -> None:
        """Delete an imported file. Raises ``UsageError`` for any other."""

    def found(self) -> list[tuple[str, str]]:
        """(path, program) of model files that other programs keep on this machine."""

    def verify(self, path: str, listen: Listener, cancel: CancelToken) -> Finding:
        """Compare a file with the checksum recorded when it came. Announces ``BytesDone``."""


class ModelPacks(Protocol):
    """Takes models out of packs, and knows the embedders that came so."""

    def bring_in(
        self, path: str, listen: Listener, cancel: CancelToken
    ) -> tuple[list[str], list[str]]:
        """Import everything in a pack; returns paths of language models and folders of embedders.

        A second call goes on where an interrupted one stopped; a cancelled or refused one leaves
        nothing. Announces ``BytesDone``. Raises ``PackInvalid``, ``ModelError``,
        ``LibraryUnwritable`` or ``Cancelled``.
        """

    def embedders(self) -> list[str]:
        """The folders of those that were imported."""

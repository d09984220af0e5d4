"""The language model as its scheduler sees it: a few sequences of tokens, bounded each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from app.core.llm.completions import Sampling


class Step(NamedTuple):
    """One token of a batch; ``last`` when the token after it is wanted."""

    token: int
    position: int
    sequence: int
    last: bool


class Sampler(Protocol):
    """Chooses the tokens of one generation."""

    def choose(self, row: int) -> int:
        """The token after step number ``row`` of the batch decoded last."""

    def close(self) -> None: ...


class Decoder(Protocol):
    """Used by one thread. A batch holds tokens of one sequence, or one token each of several."""

    @property
    def sequences(self) -> int:
        """How many generations can run at once."""

    @property
    def window(self) -> int:
        """Tokens a sequence can hold."""

    @property
    def chunk(self) -> int:
        """Tokens of a prompt read in one batch."""

    def decode(self, steps: Sequence[Step]) -> None:
        """Compute a batch of at most ``chunk`` or ``sequences`` steps. Raises ``ModelError``."""

    def sampler(self, sampling: Sampling, grammar: str = "") -> Sampler:
        """For one generation; ``grammar`` (GBNF) is known to be one."""

    def is_end(self, token: int) -> bool:
        """Whether a token ends the answer."""

    def truncate(self, sequence: int, length: int) -> bool:
        """Keep only the first ``length`` tokens; False, and no change, where that cannot be done.

        To nothing it always can.
        """

    def size(self, sequence: int) -> int:
        """Bytes that ``save`` would write."""

    def save(self, sequence: int, tokens: Sequence[int], path: str) -> bool:
        """Write what was computed of ``tokens`` to a file; False where that failed."""

    def restore(self, sequence: int, path: str) -> list[int]:
        """Take into an empty sequence what ``save`` wrote; its tokens, none where that failed."""

    def share(self, source: int, target: int, length: int) -> bool:
        """Give an empty sequence the first ``length`` tokens of another, computed already; False,
        and no change, where that cannot be done."""

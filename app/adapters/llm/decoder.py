"""Interface between the scheduler and the model: a few bounded sequences of tokens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from app.core.llm.completions import Sampling


class Step(NamedTuple):
    """One token of a batch; ``last`` when logits for the next token are wanted."""

    token: int
    position: int
    sequence: int
    last: bool


class Sampler(Protocol):
    """Samples the tokens of one generation."""

    def choose(self, row: int) -> int:
        """Sample the token after step number ``row`` of the last batch."""

    def log_probability(self, row: int, token: int) -> float:
        """Natural logarithm of the probability of ``token`` after step number ``row`` of the last
        batch, before the grammar and the temperature."""

    def rule_out(self, row: int, token: int) -> None:
        """Never choose ``token`` after step number ``row`` of the last batch."""

    def close(self) -> None: ...


class Decoder(Protocol):
    """Computes batches; single-threaded. A batch has one token each of several sequences, then
    several tokens each of others."""

    @property
    def sequences(self) -> int:
        """Number of sequences, and thus of parallel generations."""

    @property
    def window(self) -> int:
        """Most tokens of a sequence."""

    @property
    def cells(self) -> int:
        """Most tokens of all sequences together."""

    @property
    def chunk(self) -> int:
        """Most tokens of a prompt in one batch."""

    def decode(self, steps: Sequence[Step]) -> None:
        """Compute a batch of at most ``chunk`` or ``sequences`` steps. Raises ``ModelError``."""

    def sampler(self, sampling: Sampling, grammar: str = "") -> Sampler:
        """Make a sampler for one generation; ``grammar`` is valid GBNF."""

    def is_end(self, token: int) -> bool:
        """Return whether a token ends the answer."""

    def truncate(self, sequence: int, length: int) -> bool:
        """Keep only the first ``length`` tokens; return False, changing nothing, where that is
        impossible. Truncating to 0 is always possible.
        """

    def size(self, sequence: int) -> int:
        """Return the bytes that ``save`` would write."""

    def save(self, sequence: int, tokens: Sequence[int], path: str) -> bool:
        """Write the KV cache of ``tokens`` to a file; return False where that failed."""

    def restore(self, sequence: int, path: str) -> list[int]:
        """Load a file of ``save`` into an empty sequence; return its tokens, none where that
        failed."""

    def share(self, source: int, target: int, length: int) -> bool:
        """Copy the KV cache of the first ``length`` tokens to an empty sequence; return False,
        changing nothing, where that is impossible."""

"""A ``Decoder`` whose next token depends on all tokens before it and on nothing else.

It asserts what llama.cpp requires: positions without gaps, nothing beyond the window or all cells,
logits read only where requested; and, for speed, single tokens first, and their sequences in order.
"""

from __future__ import annotations

import ast
import zlib
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from app.adapters.llm.decoder import Step
from app.core.domain.errors import ModelError
from app.core.llm.completions import Sampling

END = 0


def next_token(tokens: Sequence[int]) -> int:
    """The next token: one of 97, of which 0 is the end token."""
    return zlib.crc32(repr(list(tokens)).encode()) % 97


def continuation(prompt: Sequence[int], most: int) -> list[int]:
    """The expected output of a generation, whatever runs in parallel."""
    tokens = list(prompt)
    while len(tokens) - len(prompt) < most and (token := next_token(tokens)) != END:
        tokens.append(token)
    return tokens[len(prompt) :]


class FakeDecoder:
    def __init__(
        self, sequences: int = 3, window: int = 400, chunk: int = 16, cells: int = 0
    ) -> None:
        self.sequences, self.window, self.chunk = sequences, window, chunk
        self.cells = cells or window * sequences
        self.divisible = True
        self.memory: list[list[int]] = [[] for _ in range(sequences)]
        self.batches: list[list[Step]] = []
        self.open_samplers = 0
        self.before: Callable[[], None] = lambda: None
        """Called before each batch; may raise."""
        self.wanted: dict[int, int] = {}

    @property
    def decoded(self) -> int:
        """Tokens computed so far."""
        return sum(map(len, self.batches))

    def decode(self, steps: Sequence[Step]) -> None:
        self.before()
        self.batches.append(list(steps))
        counts = Counter(step.sequence for step in steps)
        single = [step.sequence for step in steps if counts[step.sequence] == 1]
        assert single == sorted(single)
        assert single == [step.sequence for step in steps[: len(single)]]
        assert 0 < len(steps) <= max(self.chunk, self.sequences)
        self.wanted = {}
        for row, step in enumerate(steps):
            assert step.position == len(self.memory[step.sequence])
            self.memory[step.sequence].append(step.token)
            if len(self.memory[step.sequence]) > self.window:
                raise ModelError("Full.")
            if step.last:
                self.wanted[row] = next_token(self.memory[step.sequence])
        assert sum(map(len, self.memory)) <= self.cells

    def sampler(self, sampling: Sampling, grammar: str = "") -> FakeSampler:
        self.open_samplers += 1
        return FakeSampler(self)

    def is_end(self, token: int) -> bool:
        return token == END

    def truncate(self, sequence: int, length: int) -> bool:
        if length and not self.divisible:
            return False
        del self.memory[sequence][length:]
        return True

    def share(self, source: int, target: int, length: int) -> bool:
        assert not self.memory[target]
        if self.divisible:
            self.memory[target] = self.memory[source][:length]
        return self.divisible

    def size(self, sequence: int) -> int:
        return 1000 * len(self.memory[sequence])

    def save(self, sequence: int, tokens: Sequence[int], path: str) -> bool:
        assert list(tokens) == self.memory[sequence]
        Path(path).write_text(repr(list(tokens)))
        return True

    def restore(self, sequence: int, path: str) -> list[int]:
        self.memory[sequence] = ast.literal_eval(Path(path).read_text())
        return list(self.memory[sequence])


class FakeSampler:
    def __init__(self, decoder: FakeDecoder) -> None:
        self._decoder = decoder

    def choose(self, row: int) -> int:
        return self._decoder.wanted[row]

    def log_probability(self, row: int, token: int) -> float:
        return 0.0

    def rule_out(self, row: int, token: int) -> None:
        assert token != self._decoder.wanted[row], "the fake chooses no other token"

    def close(self) -> None:
        self._decoder.open_samplers -= 1

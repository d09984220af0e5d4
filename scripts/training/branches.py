"""Packs many continuations of one text into a single sequence: the shared prefix is computed once.

Each branch attends to the prefix and itself, at the positions it would have alone, so that the
result equals that of separate sequences.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch  # noqa: TID253 - training is all this module serves

ATTENTION = "branches"
"""The name of ``attend`` in transformers."""


@dataclass(frozen=True, slots=True)
class Branch:
    """Tokens of the rest of a prompt, and of the target answer."""

    prompt: list[int]
    answer: list[int]


@dataclass(frozen=True, slots=True)
class Packed:
    """A sequence [1, n] that starts with the ``prefix`` tokens of all branches, and a mask
    [1, 1, n, n] to add to the scores; ``targets`` are predicted from the hidden states at
    ``sources``."""

    tokens: torch.Tensor
    positions: torch.Tensor
    prefix: int
    mask: torch.Tensor
    sources: torch.Tensor
    targets: torch.Tensor


def pack(prefix: Sequence[int], branches: Sequence[Branch]) -> Packed:
    """The prefix, then all branches; an answer's last token is only a target, never an input."""
    tokens, owners = list(prefix), [0] * len(prefix)
    positions = list(range(len(prefix)))
    sources: list[int] = []
    targets: list[int] = []
    for owner, branch in enumerate(branches, 1):
        read = branch.prompt + branch.answer[:-1]
        first = len(tokens) + len(branch.prompt) - 1
        sources += range(first, first + len(branch.answer))
        targets += branch.answer
        tokens += read
        owners += [owner] * len(read)
        positions += range(len(prefix), len(prefix) + len(read))
    return Packed(
        torch.tensor([tokens]),
        torch.tensor([positions]),
        len(prefix),
        branch_mask(torch.tensor(owners)),
        torch.tensor(sources),
        torch.tensor(targets),
    )


def branch_mask(owners: torch.Tensor) -> torch.Tensor:
    """0 where a token (row) attends to another, else minus infinity; the prefix is owner 0."""
    seen = ((owners[None] == owners[:, None]) | (owners[None] == 0)).tril()
    return torch.zeros(seen.shape).masked_fill(~seen, -torch.inf)[None, None]


def loss(model: Any, packed: Packed) -> torch.Tensor:
    """Mean cross entropy of the answers' tokens; logits are computed for these only."""
    hidden = model.model(
        input_ids=packed.tokens,
        attention_mask=packed.mask,
        position_ids=packed.positions,
        prefix=packed.prefix,
        use_cache=False,
    ).last_hidden_state[0]
    return torch.nn.functional.cross_entropy(model.lm_head(hidden[packed.sources]), packed.targets)


def attend(
    module: Any,
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    mask: torch.Tensor,
    *,
    scaling: float,
    prefix: int,
    **_: Any,
) -> tuple[torch.Tensor, None]:
    """Attention function for transformers. The prefix skips the branches: a third less work."""
    key, value = (
        kind.repeat_interleave(module.num_key_value_groups, dim=1) for kind in (key, value)
    )
    shared = torch.nn.functional.scaled_dot_product_attention(
        *(kind[:, :, :prefix] for kind in (query, key, value)), is_causal=True, scale=scaling
    )
    own = torch.nn.functional.scaled_dot_product_attention(
        query[:, :, prefix:], key, value, attn_mask=mask[:, :, prefix:], scale=scaling
    )
    return torch.cat([shared, own], dim=2).transpose(1, 2).contiguous(), None

"""The bundled embedder as extractive QA model: predicts the answer span in a passage, or none.

As in BERT (Devlin et al. 2019) the first token means "no answer". The passages of a question share
one softmax, so that their scores are comparable (Clark and Gardner 2018).
"""

from __future__ import annotations

from typing import Any

import torch  # noqa: TID253 - training is all this module serves

from training.adapter_model import LoraLinear


class ExtractiveQaModel(torch.nn.Module):
    """An encoder with a LoRA adapter at each of its linear layers, and a head for spans."""

    def __init__(self, folder: str, rank: int, alpha: float) -> None:
        from transformers import AutoModel

        super().__init__()
        # On a CPU, attention dropout doubles the time, and "sdpa" adds a tenth.
        self.encoder: Any = AutoModel.from_pretrained(
            folder,
            add_pooling_layer=False,
            attn_implementation="eager",
            attention_probs_dropout_prob=0.0,
        )
        self.encoder.requires_grad_(False)
        self.adapted = {}
        for name, linear in list(self.encoder.encoder.named_modules()):
            if isinstance(linear, torch.nn.Linear):
                parent, _, child = name.rpartition(".")
                adapted = LoraLinear(linear.weight.data, rank, alpha, linear.bias.data)
                setattr(self.encoder.encoder.get_submodule(parent), child, adapted)
                self.adapted[name] = adapted
        self.span = torch.nn.Linear(self.encoder.config.hidden_size, 2)

    def forward(self, tokens: dict[str, torch.Tensor]) -> torch.Tensor:
        """Start and end scores, [passages, tokens, 2]."""
        return self.span(self.encoder(**tokens).last_hidden_state)  # type: ignore[no-any-return]

    def take(self, tensors: dict[str, torch.Tensor]) -> None:
        """Load what ``tensors`` returned."""
        with torch.no_grad():
            for name, tensor in self._tensors().items():
                tensor.copy_(tensors[name])

    def tensors(self) -> dict[str, torch.Tensor]:
        """The trained weights by the names of the encoder's layers."""
        return {name: tensor.detach().contiguous() for name, tensor in self._tensors().items()}

    def _tensors(self) -> dict[str, torch.Tensor]:
        found = {f"{name}.lora_a": layer.lora_a for name, layer in self.adapted.items()}
        found |= {f"{name}.lora_b": layer.lora_b for name, layer in self.adapted.items()}
        found |= {"span.weight": self.span.weight, "span.bias": self.span.bias}
        return found


def loss(
    scores: torch.Tensor, groups: torch.Tensor, seen: torch.Tensor, wanted: torch.Tensor
) -> Any:
    """Mean negative log likelihood of the answers' start and end, marginalised over occurrences.

    ``scores`` [passages, tokens, 2]; ``groups`` [passages]: the question each belongs to; ``seen``
    [passages, tokens]: where an answer may be; ``wanted`` [passages, tokens, 2]: where it is.
    """
    count = int(groups.max()) + 1
    scores = scores.masked_fill(~seen[..., None], -torch.inf)
    total = 0.0
    for question in range(count):
        mine = groups == question
        own, right = scores[mine].flatten(0, 1), wanted[mine].flatten(0, 1)
        hits = own.masked_fill(~right, -torch.inf)
        total = total + (torch.logsumexp(own, 0) - torch.logsumexp(hits, 0)).sum()
    return total / (2 * count)

"""A training run that can be stopped at any time and resumed from a checkpoint."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch  # noqa: TID253 - training is all this module does

from training import adapter_file, adapter_model
from training.branches import Packed, loss

WARM_UP = 10
"""Warm-up steps. Their speed also determines how many steps fit into the time."""
BETAS = (0.9, 0.98)
LEAST_RATE = 0.05
"""Final learning rate, as a share of the peak."""
GRADIENT = 1.0
"""Gradient clipping norm; one unusual example must not disturb the weights."""
SAVE_SECONDS = 180
REPORT_STEPS = 10


@dataclass(frozen=True, slots=True)
class Plan:
    """Parameters of a run. ``minutes`` of computing count if ``steps`` is 0."""

    out: Path
    minutes: float
    steps: int
    threads: int
    rate: float
    alpha: float
    halved: bool = False
    """Whether the adapter is written in float16."""


class TrainingRun:
    """A model with a LoRA adapter in training."""

    def __init__(self, model: Any, plan: Plan) -> None:
        self.step, self.steps = 0, plan.steps
        self._model, self._plan = model, plan
        self._weights = adapter_model.trained(model)
        self._optimiser = torch.optim.AdamW(
            self._weights.values(), lr=plan.rate, betas=BETAS, weight_decay=0.01
        )
        self._checkpoint = plan.out.with_suffix(".pt")

    def restore(self) -> None:
        """Resume from the checkpoint; its number of steps applies unless one is given."""
        state = torch.load(self._checkpoint, weights_only=True)
        self._model.load_state_dict(state["adapter"], strict=False)
        self._optimiser.load_state_dict(state["optimiser"])
        self.step, self.steps = state["step"], self._plan.steps or state["steps"]

    def run(self, examples: Iterator[Packed]) -> None:
        """Train to the last step; writes a checkpoint and the adapter's file."""
        first, begun, saved, mean = self.step, time.process_time(), time.monotonic(), 0.0
        while not self.steps or self.step < self.steps:
            value = self._learn(next(examples))
            done = self.step - first
            mean += (value - mean) * max(0.02, 1 / done)
            pace = (time.process_time() - begun) / self._plan.threads / done
            if not self.steps and done == WARM_UP:
                self.steps = self.step + int(self._plan.minutes * 60 / pace)
            if self.step % REPORT_STEPS == 0:
                print(f"{self.step}/{self.steps} loss {mean:.3f}, {pace:.2f} s", flush=True)
            if time.monotonic() - saved > SAVE_SECONDS:
                self.save()
                saved = time.monotonic()
        self.save()

    def save(self) -> None:
        """Write a checkpoint atomically: a crash leaves the old or the new one."""
        state = {
            "adapter": {name: weight.data for name, weight in self._weights.items()},
            "optimiser": self._optimiser.state_dict(),
            "step": self.step,
            "steps": self.steps,
        }
        fresh = self._checkpoint.with_suffix(".tmp")
        torch.save(state, fresh)
        fresh.replace(self._checkpoint)
        adapter_file.write(self._model, self._plan.out, self._plan.alpha, self._plan.halved)

    def _learn(self, example: Packed) -> float:
        for group in self._optimiser.param_groups:
            group["lr"] = self._plan.rate * rate_share(self.step, self.steps)
        with torch.autocast("cpu", torch.bfloat16, enabled=self._model.dtype == torch.bfloat16):
            value = loss(self._model, example)
        value.backward()
        torch.nn.utils.clip_grad_norm_(self._weights.values(), GRADIENT)
        self._optimiser.step()
        self._optimiser.zero_grad()
        self.step += 1
        return value.item()


def rate_share(step: int, steps: int) -> float:
    """Share of the peak learning rate: linear warm-up, then cosine decay."""
    if step < WARM_UP:
        return (step + 1) / WARM_UP
    done = (step - WARM_UP) / max(steps - WARM_UP, 1)
    return LEAST_RATE + (1 - LEAST_RATE) * (1 + math.cos(math.pi * done)) / 2

"""Figures that are tracked over time: names, units and meaning."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.ui.foundation import wording
from app.ui.foundation.wording import translate


@dataclass(frozen=True, slots=True)
class TrackedFigure:
    """A figure by its name in ``core.metrics.histograms``; ``factor`` converts it to ``unit``."""

    key: str
    title: str
    unit: str
    meaning: str
    factor: float
    show: Callable[[float], str]


def tracked_figures() -> list[TrackedFigure]:
    """The figures, in the current language."""
    seconds, rate = translate("panel", "s"), translate("panel", "tokens/s")

    def of_ms(value: float) -> str:
        return wording.duration(value / 1000)

    return [
        TrackedFigure(
            "ttft_ms",
            translate("panel", "First word"),
            seconds,
            translate("panel", "Time from the question to the first word of its answer."),
            0.001,
            of_ms,
        ),
        TrackedFigure(
            "decode_rate",
            translate("panel", "Writing"),
            rate,
            translate("panel", "Tokens written per second, after the first one."),
            1.0,
            wording.speed,
        ),
        TrackedFigure(
            "prefill_rate",
            translate("panel", "Reading"),
            rate,
            translate(
                "panel",
                "Tokens of passages and question read per second, without those already cached.",
            ),
            1.0,
            wording.speed,
        ),
        TrackedFigure(
            "search_ms",
            translate("panel", "Retrieval"),
            translate("panel", "ms"),
            translate("panel", "Search by meaning and by keyword, ranking and lookup."),
            1.0,
            of_ms,
        ),
        TrackedFigure(
            "queue_ms",
            translate("panel", "Waiting"),
            seconds,
            translate("panel", "Time before the model starts on a question."),
            0.001,
            of_ms,
        ),
        TrackedFigure(
            "energy_j",
            translate("panel", "Energy"),
            translate("panel", "J"),
            translate(
                "panel", "Used by processor and GPU during an answer, where they measure it."
            ),
            1.0,
            lambda value: translate("panel", "{} J").format(wording.number(value)),
        ),
    ]

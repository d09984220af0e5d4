"""The figures that are followed over time: their names, units and meaning."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.ui.foundation import wording
from app.ui.foundation.wording import translate


@dataclass(frozen=True, slots=True)
class Followed:
    """A figure by its name in ``core.histograms``; ``factor`` makes the shown unit of it."""

    key: str
    title: str
    unit: str
    meaning: str
    factor: float
    word: Callable[[float], str]


def followed() -> list[Followed]:
    """In the language of now."""
    seconds, rate = translate("panel", "s"), translate("panel", "tokens/s")

    def of_ms(value: float) -> str:
        return wording.duration(value / 1000)

    return [
        Followed("ttft_ms", translate("panel", "First word"), seconds,
                 translate("panel", "From the question to the first word of its answer."),
                 0.001, of_ms),
        Followed("decode_rate", translate("panel", "Writing"), rate,
                 translate("panel", "Tokens of an answer in a second, after its first."),
                 1.0, wording.speed),
        Followed("prefill_rate", translate("panel", "Reading"), rate,
                 translate("panel", "Tokens of passages and question read in a second, without "
                                    "those it remembered."),
                 1.0, wording.speed),
        Followed("search_ms", translate("panel", "Retrieval"), translate("panel", "ms"),
                 translate("panel", "Searching by meaning and by words, ranking, looking up."),
                 1.0, of_ms),
        Followed("queue_ms", translate("panel", "Waiting"), seconds,
                 translate("panel", "Before the model began with a question."), 0.001, of_ms),
        Followed("energy_j", translate("panel", "Energy"), translate("panel", "J"),
                 translate("panel", "Taken by processor and GPU during an answer, where they "
                                    "measure it."),
                 1.0, lambda value: translate("panel", "{} J").format(wording.number(value))),
    ]  # fmt: skip

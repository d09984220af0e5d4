"""The machine and the engine at this moment."""

from __future__ import annotations

from dataclasses import replace

from app.core.domain.measurements import Gauges
from app.services.metrics.recorder import Recorder
from app.services.models.model_registry import ModelRegistry


class LiveGauges:
    """What is recorded, with how busy the model is."""

    def __init__(self, recorder: Recorder, models: ModelRegistry) -> None:
        self._recorder = recorder
        self._models = models

    def gauges(self) -> Gauges:
        gauges = replace(self._recorder.gauges(), idle_gpu=self._models.idle_gpu)
        load = self._models.load
        if load is None:
            return gauges
        return replace(
            gauges,
            waiting=load.waiting,
            generating=load.running,
            cache=load.tokens,
            cache_total=load.capacity,
        )

"""Intent frames by language (ISO 639-1)."""

from __future__ import annotations

from collections.abc import Mapping

from app.core.catalog.intent_frames.chinese import CHINESE
from app.core.catalog.intent_frames.english import ENGLISH
from app.core.catalog.intent_frames.frames import Frames, Unit
from app.core.catalog.intent_frames.german import GERMAN
from app.core.catalog.intent_frames.russian import RUSSIAN
from app.core.catalog.intent_frames.spanish import SPANISH

__all__ = ["LANGUAGES", "Frames", "Unit"]

LANGUAGES: Mapping[str, Frames] = {
    "en": ENGLISH,
    "es": SPANISH,
    "de": GERMAN,
    "ru": RUSSIAN,
    "zh": CHINESE,
}

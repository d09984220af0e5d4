"""The settings that an imported library brings with it.

Whoever made the archive must decide neither where documents go, nor who can reach this computer,
nor which files it loads: of servers, the local API and paths, those of this computer stay.
"""

from __future__ import annotations

from dataclasses import replace

from app.core.settings.settings import Settings

PORTABLE = (
    "max_file_mb",
    "recognise",
    "exclude",
    "passage_tokens",
    "writer_profile",
    "passages",
    "first_token_seconds",
    "context_tokens",
    "answer_tokens",
    "summary_passages",
    "temperature",
    "wrong_refusals",
    "answer_language",
    "answer_length",
    "answer_form",
    "must_cite",
    "refused_topics",
    "persona",
    "hour_price",
    "power_watts",
    "energy_price",
)
"""What answers shall be like, and what is read. New settings stay behind until they are listed."""


def portable(imported: Settings, own: Settings) -> Settings:
    """``own`` settings with those of ``imported`` that move with a library."""
    return replace(own, **{name: getattr(imported, name) for name in PORTABLE})

"""Convert results to the JSON of the command line."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import singledispatch
from typing import Any

from app.core.answering.injection import suspicious_texts
from app.core.domain.answers import Answer, figure
from app.core.domain.errors import AppError
from app.core.domain.folders import RootStatus
from app.core.domain.search import SearchResult


@singledispatch
def shape(value: Any) -> Any:
    """``value`` with dataclasses as objects and tuples as lists."""
    if is_dataclass(value):
        return {field.name: shape(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, dict):
        return {name: shape(part) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [shape(part) for part in value]
    return value


@shape.register
def _(answer: Answer) -> dict[str, Any]:
    plain = {field.name: shape(getattr(answer, field.name)) for field in fields(answer)}
    flagged = suspicious_texts(hit.text for hit in answer.passages)
    passages = [
        {"path": hit.path, "text": hit.text, "flagged": number in flagged}
        for number, hit in enumerate(answer.passages, 1)
    ]
    return plain | {"passages": passages, "value": figure(answer)}


@shape.register
def _(found: SearchResult) -> dict[str, Any]:
    return {
        "hits": shape(found.hits),
        "stages": shape(found.stages),
        "away": found.unavailable,
        "words_only": found.words_only,
    }


@shape.register
def _(status: RootStatus) -> dict[str, Any]:
    counts = ("indexed", "pending", "failed", "skipped")
    return {
        **shape(status.root),
        "files": {name: getattr(status, name) for name in counts},
        "passages": status.passages,
    }


@shape.register
def _(error: AppError) -> dict[str, Any]:
    words = {"title": error.title, "reason": error.reason, "remedy": error.remedy}
    return {"error": {"code": error.code, **words}}

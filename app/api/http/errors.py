"""Errors as they go over HTTP, in the form of OpenAI's API."""

from __future__ import annotations

import json
from typing import Any

from starlette.responses import JSONResponse

from app.core.domain.errors import (
    AppError,
    EngineDied,
    EngineUnavailable,
    FolderMissing,
    LibraryBusy,
    LibraryLocked,
    ModelMissing,
    RemoteError,
    RemoteUnavailable,
    SettingsError,
    UsageError,
)

STATUS: dict[type[AppError], int] = {
    UsageError: 400,
    SettingsError: 400,
    FolderMissing: 404,
    EngineUnavailable: 503,
    EngineDied: 503,
    LibraryBusy: 503,
    LibraryLocked: 503,
    ModelMissing: 503,
    RemoteUnavailable: 503,
    RemoteError: 502,
}
"""All other errors are 500."""
RESTART_SECONDS = 2
"""After which an engine that died may answer again."""


class AsciiJson(JSONResponse):
    """A path that is not UTF-8 must survive the way, as it does to the engine."""

    def render(self, content: Any) -> bytes:
        return json.dumps(content, separators=(",", ":")).encode("ascii")


class Refusal(Exception):
    """A request that is not carried out: status, words for a person, and a code for programs."""

    def __init__(
        self,
        status: int,
        message: str,
        code: str,
        *,
        param: str | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.headers = headers or {}
        kind = "invalid_request_error" if status < 500 else "server_error"
        self.body = {"error": {"message": message, "type": kind, "param": param, "code": code}}

    @classmethod
    def later(cls, seconds: int, message: str, code: str) -> Refusal:
        """One that may be asked again."""
        return cls(429, message, code, headers={"Retry-After": str(seconds)})

    def response(self) -> AsciiJson:
        return AsciiJson(self.body, self.status, self.headers)


def of_error(error: AppError) -> Refusal:
    """What an error of the engine is over HTTP."""
    status = next((code for kind, code in STATUS.items() if isinstance(error, kind)), 500)
    message = f"{error.title}: {error.reason} {error.remedy}".replace(":  ", ": ")
    headers = {"Retry-After": str(RESTART_SECONDS)} if status == 503 else None
    return Refusal(status, message, error.code, headers=headers)

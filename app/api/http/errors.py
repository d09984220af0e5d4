"""Errors of the HTTP API, in the form of the OpenAI API."""

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
"""HTTP status by error class; all others are 500."""
RESTART_SECONDS = 2
"""Time after which a crashed engine may answer again."""


class AsciiJson(JSONResponse):
    """JSON in ASCII, so that paths that are not UTF-8 survive."""

    def render(self, content: Any) -> bytes:
        return json.dumps(content, separators=(",", ":")).encode("ascii")


class ApiError(Exception):
    """A rejected request: status, message for people, code for programs."""

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
    def retry_later(cls, seconds: int, message: str, code: str) -> ApiError:
        """Status 429, with the time after which to retry."""
        return cls(429, message, code, headers={"Retry-After": str(seconds)})

    def response(self) -> AsciiJson:
        return AsciiJson(self.body, self.status, self.headers)


def of_error(error: AppError) -> ApiError:
    """The HTTP error for an error of the engine."""
    status = next((code for kind, code in STATUS.items() if isinstance(error, kind)), 500)
    message = f"{error.title}: {error.reason} {error.remedy}".replace(":  ", ": ")
    headers = {"Retry-After": str(RESTART_SECONDS)} if status == 503 else None
    return ApiError(status, message, error.code, headers=headers)

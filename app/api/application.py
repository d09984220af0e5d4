"""The HTTP application: routes, errors, and the OpenAPI document."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.telemetry import TelemetryConfig
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse, Response

from app import __version__
from app.api.endpoints import library, openai
from app.api.endpoints.request_models import ErrorBody
from app.api.http.concurrency_limit import ConcurrencyLimit
from app.api.http.engine_calls import Calls
from app.api.http.errors import AsciiJson, Refusal, of_error
from app.api.http.metrics import Metrics
from app.core.domain.errors import AppError

DESCRIPTION = "The model and the library of this computer, for its own programs. See docs/api.md."
PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8"
REFUSALS = {
    400: "What was asked makes no sense here",
    401: "No such key",
    403: "Not from a browser's page, and not beyond what the key reaches",
    404: "There is no such thing",
    408: "The body did not come in time",
    413: "Too large",
    429: "Later: the header Retry-After tells when",
    503: "The engine is starting, or has no model",
}

SILENT: TelemetryConfig = {
    "tracing": False, "metrics": False, "logs": False, "auto_configure": False
}  # fmt: skip
"""FastAPI's own spans and counters, which it would also send if the environment said where to."""

Answered = Callable[[Request, Any], Awaitable[Response]]


def application(calls: Calls, metrics: Metrics) -> FastAPI:
    """All endpoints, over one engine."""
    responses: dict[int | str, dict[str, Any]] = {
        code: {"model": ErrorBody, "description": words} for code, words in REFUSALS.items()
    }
    app = FastAPI(
        title="Alcove", version=__version__, description=DESCRIPTION, docs_url=None,
        redoc_url=None, redirect_slashes=False, responses=responses,
        telemetry=SILENT,
        default_response_class=AsciiJson,
    )  # fmt: skip
    desk = ConcurrencyLimit(calls, metrics)
    app.include_router(openai.router(desk))
    app.include_router(library.router(desk))

    @app.get("/metrics", response_class=PlainTextResponse, tags=["Observing"])
    async def measured() -> Response:
        """Counts and gauges for Prometheus."""
        gauges = await calls.ask(lambda facade: facade.measurements.gauges())
        return PlainTextResponse(metrics.text(gauges, calls.active), media_type=PROMETHEUS)

    for kind, answer in _answers().items():
        app.add_exception_handler(kind, answer)
    app.openapi = lambda: _document(app)  # type: ignore[method-assign]  # FastAPI's own way
    return app


def _answers() -> dict[type[Exception], Answered]:
    async def refusal(_: Request, error: Refusal) -> Response:
        return error.response()

    async def failed(_: Request, error: AppError) -> Response:
        return of_error(error).response()

    async def invalid(request: Request, error: RequestValidationError) -> Response:
        if "json" not in request.headers.get("content-type", ""):
            words = "The body must be JSON, with the header Content-Type: application/json."
            return Refusal(400, words, "invalid_request").response()
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"] if part != "body")
        words = f"{where}: {first['msg']}." if where else f"The body: {first['msg']}."
        return Refusal(400, words, "invalid_request", param=where or None).response()

    async def unknown(_: Request, error: HTTPException) -> Response:
        words = {404: "There is nothing at this path.", 405: "Not with this method."}
        message = words.get(error.status_code, str(error.detail))
        headers = dict(error.headers or {})
        return Refusal(error.status_code, message, "http_error", headers=headers).response()

    return {
        Refusal: refusal, AppError: failed, RequestValidationError: invalid, HTTPException: unknown
    }  # fmt: skip


def _document(app: FastAPI) -> dict[str, Any]:
    """FastAPI's, with the key, and without the status for invalid bodies that we do not use."""
    if not app.openapi_schema:
        document = FastAPI.openapi(app)
        document["components"]["securitySchemes"] = {"key": {"type": "http", "scheme": "bearer"}}
        document["security"] = [{"key": []}]
        for path in document["paths"].values():
            for operation in path.values():
                operation["responses"].pop("422", None)
        for name in ("HTTPValidationError", "ValidationError"):
            document["components"]["schemas"].pop(name, None)
        app.openapi_schema = document
    return app.openapi_schema

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
from app.api.http.engine_calls import EngineCalls
from app.api.http.errors import ApiError, AsciiJson, of_error
from app.api.http.metrics import Metrics
from app.core.domain.errors import AppError

DESCRIPTION = (
    "The language model and the document library of this computer, for local programs. "
    "See docs/api.md."
)
PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8"
ERROR_RESPONSES = {
    400: "Invalid request",
    401: "Missing or invalid API key",
    403: "Request from a web page, or outside the folders of the API key",
    404: "Not found",
    408: "The request body took too long",
    413: "The request body is too large",
    429: "Too many requests; see the Retry-After header",
    503: "The engine is starting, or no model is available",
}

NO_TELEMETRY: TelemetryConfig = {
    "tracing": False,
    "metrics": False,
    "logs": False,
    "auto_configure": False,
}
"""FastAPI's own spans and counters; it would send them if the environment named a collector."""

Handler = Callable[[Request, Any], Awaitable[Response]]


def application(calls: EngineCalls, metrics: Metrics) -> FastAPI:
    """All endpoints, for one engine."""
    responses: dict[int | str, dict[str, Any]] = {
        code: {"model": ErrorBody, "description": words} for code, words in ERROR_RESPONSES.items()
    }
    app = FastAPI(
        title="Alcove",
        version=__version__,
        description=DESCRIPTION,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        responses=responses,
        telemetry=NO_TELEMETRY,
        default_response_class=AsciiJson,
    )
    limit = ConcurrencyLimit(calls, metrics)
    app.include_router(openai.router(limit))
    app.include_router(library.router(limit))

    @app.get("/metrics", response_class=PlainTextResponse, tags=["Monitoring"])
    async def prometheus(request: Request) -> Response:
        """Counters and gauges for Prometheus."""
        if request.state.key.roots:
            raise ApiError(403, "Only a key to the whole library reads metrics.", "out_of_reach")
        gauges = await calls.ask(lambda facade: facade.measurements.gauges())
        return PlainTextResponse(metrics.text(gauges, calls.active), media_type=PROMETHEUS)

    for kind, handler in _exception_handlers().items():
        app.add_exception_handler(kind, handler)
    app.openapi = lambda: _document(app)  # type: ignore[method-assign]  # as FastAPI documents it
    return app


def _exception_handlers() -> dict[type[Exception], Handler]:
    async def refused(_: Request, error: ApiError) -> Response:
        return error.response()

    async def failed(_: Request, error: AppError) -> Response:
        return of_error(error).response()

    async def invalid(request: Request, error: RequestValidationError) -> Response:
        if "json" not in request.headers.get("content-type", ""):
            words = "The body must be JSON, with the header Content-Type: application/json."
            return ApiError(400, words, "invalid_request").response()
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"] if part != "body")
        words = f"{where}: {first['msg']}." if where else f"The body: {first['msg']}."
        return ApiError(400, words, "invalid_request", param=where or None).response()

    async def unknown(_: Request, error: HTTPException) -> Response:
        words = {
            404: "There is no such endpoint.",
            405: "This endpoint does not support this method.",
        }
        message = words.get(error.status_code, str(error.detail))
        headers = dict(error.headers or {})
        return ApiError(error.status_code, message, "http_error", headers=headers).response()

    return {
        ApiError: refused,
        AppError: failed,
        RequestValidationError: invalid,
        HTTPException: unknown,
    }


def _document(app: FastAPI) -> dict[str, Any]:
    """FastAPI's document, with the API key, and without status 422, which is not used here."""
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

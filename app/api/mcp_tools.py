"""Search and answers as read-only tools for local agents (Model Context Protocol, over a pipe)."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import threading
from collections.abc import Callable
from typing import Annotated, Any, TypeVar

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations
from pydantic import BaseModel, Field

from app import __version__
from app.core.cancellation import CancelToken
from app.core.domain import file_kinds
from app.core.domain.answers import Answer, AskRequest, Citation, figure
from app.core.domain.errors import AppError
from app.core.domain.events import ignore
from app.core.domain.search import Hit, Scope
from app.core.facade import Facade
from app.core.security.api_keys import AccessKey

INSTRUCTIONS = "Search the user's own documents and answer questions from them. Cite path and page."
READ_ONLY = ToolAnnotations(read_only_hint=True, open_world_hint=False)
T = TypeVar("T")

Folder = Annotated[
    str, Field(description="Only files below this folder; empty for all.", max_length=4096)
]
Kind = Annotated[str, Field(description=f"{file_kinds.FILTER_HELP}; empty for all", max_length=20)]


class Passage(BaseModel):
    """A passage of a document: characters [start, end) of its text; ``page`` if it has pages."""

    path: str
    page: int | None
    start: int
    end: int
    text: str


class Found(BaseModel):
    """Passages, best first."""

    passages: list[Passage]


class Cited(Passage):
    """A cited passage; ``n`` is its number in the answer, as in [1]."""

    n: int


class Covered(BaseModel):
    """Documents that were read with certainty, of those in scope, and how many are unsure."""

    read: int
    of: int
    unsure: int


class Answered(BaseModel):
    """An answer; ``found`` is false if the documents do not contain one."""

    answer: str
    found: bool
    citations: list[Cited]
    rows: list[dict[str, str]] | None = None
    """The rows of a table that it was computed from, or the documents that match, of a question
    that all documents were read for."""
    value: float | str | None = None
    """The figure that was computed."""
    coverage: Covered | None = None


def serve(engine: Facade, roots: tuple[str, ...]) -> None:
    """Run an MCP server on standard input and output until the client closes them."""
    with contextlib.redirect_stdout(
        sys.__stdout__
    ):  # redirected by the command line to keep it for results
        make_server(engine, roots).run("stdio")


def make_server(engine: Facade, roots: tuple[str, ...]) -> MCPServer:
    """An MCP server with the tools, for the folders ``roots``, or else for the whole library."""
    key = AccessKey("", "mcp", roots, 0.0, "")
    """What an API key to these folders may ask and be told."""
    server = MCPServer("alcove", title="Alcove", instructions=INSTRUCTIONS, version=__version__)

    @server.tool(annotations=READ_ONLY)
    async def search(
        query: Annotated[str, Field(min_length=1, max_length=10_000)],
        k: Annotated[int, Field(ge=1, le=100)] = 10,
        folder: Folder = "",
        kind: Kind = "",
    ) -> Found:
        """Search the user's documents by meaning and by keywords; returns passages."""
        scope = Scope(folder or None, kind or None)
        as_typed = bool(roots)  # words of other folders correct no others
        found = await _in_thread(
            lambda _: engine.answers.search(query, k, key.within(scope), as_typed)
        )
        return Found(passages=[Passage(**_place(hit)) for hit in found.hits])

    @server.tool(annotations=READ_ONLY)
    async def ask(
        question: Annotated[str, Field(min_length=1, max_length=10_000)],
        folder: Folder = "",
        kind: Kind = "",
    ) -> Answered:
        """Answer a question from the user's documents, with citations, using the local model."""
        request = AskRequest(question, Scope(folder or None, kind or None))
        return _answered(
            await _in_thread(
                lambda cancel: engine.answers.ask(key.question(request), ignore, cancel)
            )
        )

    return server


async def _in_thread(work: Callable[[CancelToken], T]) -> T:
    """Run ``work`` in a thread; cancelling the request cancels it. Raises ``ToolError``."""
    cancel = threading.Event()
    try:
        return await asyncio.to_thread(work, cancel)
    except AppError as error:
        raise ToolError(f"{error.title}: {error.reason} {error.remedy}") from error
    finally:
        cancel.set()


def _place(found: Hit | Citation) -> dict[str, Any]:
    """The fields of a passage; file names that are not UTF-8 get escapes."""
    path = found.path.encode("utf-8", "backslashreplace").decode("utf-8")
    return {
        "path": path,
        "page": found.page,
        "start": found.start,
        "end": found.end,
        "text": found.text,
    }


def _answered(answer: Answer) -> Answered:
    citations = [Cited(**_place(cited), n=cited.n) for cited in answer.citations]
    covered = answer.coverage
    return Answered(
        answer=answer.answer,
        found=not answer.abstained,
        citations=citations,
        rows=list(answer.rows) if answer.rows is not None else None,
        value=figure(answer),
        coverage=Covered(read=covered.read, of=covered.of, unsure=covered.unsure)
        if covered
        else None,
    )

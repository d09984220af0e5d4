"""Search and answers as tools for local agents (Model Context Protocol, over a pipe); read-only."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import threading
from collections.abc import Callable
from functools import partial
from typing import Annotated, Any, TypeVar

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations
from pydantic import BaseModel, Field

from app import __version__
from app.core.cancellation import CancelToken
from app.core.domain import file_kinds
from app.core.domain.answers import Answer, AskRequest, Citation
from app.core.domain.errors import AppError
from app.core.domain.events import ignore
from app.core.domain.search import Hit, Scope
from app.core.facade import Facade

INSTRUCTIONS = (
    "Finds passages in the user's own documents and answers from them. Cite the path and page."
)
READS = ToolAnnotations(read_only_hint=True, open_world_hint=False)
T = TypeVar("T")

Folder = Annotated[
    str, Field(description="Only below this folder; empty for all.", max_length=4096)
]
Kind = Annotated[str, Field(description=f"{file_kinds.FILTER_HELP}; empty for all", max_length=20)]


class Passage(BaseModel):
    """A place in a document; characters [start, end) of its text, ``page`` where it has pages."""

    path: str
    page: int | None
    start: int
    end: int
    text: str


class Found(BaseModel):
    """Passages, best first."""

    passages: list[Passage]


class Cited(Passage):
    """``n`` is its mark in the answer, as in [1]."""

    n: int


class Answered(BaseModel):
    """``found`` is false when the documents do not hold the answer."""

    answer: str
    found: bool
    citations: list[Cited]


def serve(engine: Facade, roots: tuple[str, ...]) -> None:
    """Be an MCP server on standard input and output until the other side closes."""
    with contextlib.redirect_stdout(sys.__stdout__):  # which commands keep for their result
        toolbox(engine, roots).run("stdio")


def toolbox(engine: Facade, roots: tuple[str, ...]) -> MCPServer:
    """The tools over an engine. Without ``roots`` they reach the whole library, else what is below
    them."""
    server = MCPServer("alcove", title="Alcove", instructions=INSTRUCTIONS, version=__version__)

    @server.tool(annotations=READS)
    async def search(
        query: Annotated[str, Field(min_length=1, max_length=10_000)],
        k: Annotated[int, Field(ge=1, le=100)] = 10,
        folder: Folder = "",
        kind: Kind = "",
    ) -> Found:
        """Find passages of the user's documents, by meaning and by word."""
        scope = Scope(folder or None, kind or None, roots)
        found = await _in_thread(lambda _: engine.answers.search(query, k, scope))
        return Found(passages=[Passage(**_place(hit)) for hit in found.hits])

    @server.tool(annotations=READS)
    async def ask(
        question: Annotated[str, Field(min_length=1, max_length=10_000)],
        folder: Folder = "",
        kind: Kind = "",
    ) -> Answered:
        """Answer a question from the user's documents by the local model, with citations."""
        request = AskRequest(
            question,
            Scope(folder or None, kind or None, roots),
            keep=False,
            search_only=bool(roots),
        )
        return _answered(await _in_thread(partial(engine.answers.ask, request, ignore)))

    return server


async def _in_thread(work: Callable[[CancelToken], T]) -> T:
    """The result; a request that is cancelled is cancelled in the engine. Raises ``ToolError``."""
    cancel = threading.Event()
    try:
        return await asyncio.to_thread(work, cancel)
    except AppError as error:
        raise ToolError(f"{error.title}: {error.reason} {error.remedy}") from error
    finally:
        cancel.set()


def _place(found: Hit | Citation) -> dict[str, Any]:
    """A name that is not UTF-8 is shown with escapes."""
    path = found.path.encode("utf-8", "backslashreplace").decode("utf-8")
    return {"path": path, "page": found.page, "start": found.start, "end": found.end,
            "text": found.text}  # fmt: skip


def _answered(answer: Answer) -> Answered:
    citations = [Cited(**_place(cited), n=cited.n) for cited in answer.citations]
    return Answered(answer=answer.answer, found=not answer.abstained, citations=citations)

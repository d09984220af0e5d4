"""The MCP SDK's client lists the tools, and gets passages and citations within its folders."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

from app.api.mcp_tools import make_server
from app.core.domain.errors import ModelMissing
from app.core.domain.search import Scope
from tests.api.conftest import Alcove, Place
from tests.fakes.facade import FakeFacade

pytestmark = pytest.mark.timeout(300)
QUESTION = "How warm may the vaccine fridge be?"


async def use(home: Path, *folders: Path) -> tuple[list[Any], Any, Any]:
    """The tools, what is found, and what is answered."""
    more = [word for folder in folders for word in ("--folder", str(folder))]
    program = StdioServerParameters(
        command=sys.executable, args=["-m", "app", "mcp", "--home", str(home), *more]
    )
    async with stdio_client(program) as streams, ClientSession(*streams) as session:
        await session.initialize()
        tools = (await session.list_tools()).tools
        found = await session.call_tool("search", {"query": QUESTION, "k": 50})
        answer = await session.call_tool("ask", {"question": QUESTION})
        return tools, found.structured_content, answer.structured_content


def test_an_agent_searches_and_asks_within_its_folders(
    alcove: tuple[Alcove, Place],
) -> None:
    program, _ = alcove
    tools, found, answer = asyncio.run(use(program.home, program.documents / "mail"))
    assert {tool.name for tool in tools} == {"search", "ask"}
    assert all(tool.annotations.read_only_hint for tool in tools)
    assert found["passages"]
    for place in (*found["passages"], *answer["citations"]):
        assert Path(place["path"]).is_relative_to(program.documents / "mail")
    for cited in answer["citations"]:
        assert f"[{cited['n']}]" in answer["answer"]


@pytest.mark.parametrize("roots", [(), ("/docs",)])
def test_arguments_reach_the_engine(roots: tuple[str, ...]) -> None:
    async def ask(facade: FakeFacade) -> list[Any]:
        async with Client(make_server(facade, roots)) as client:
            asked = {"question": "Which colour?", "folder": "/docs/a"}
            wrong = await client.call_tool("search", {"query": "", "k": 1000})
            right = await client.call_tool("ask", asked)
            facade.fault = ModelMissing("No model was chosen.")
            return [wrong, right, await client.call_tool("ask", asked)]

    facade = FakeFacade()
    wrong, right, failed = asyncio.run(ask(facade))
    assert (wrong.is_error, right.is_error, failed.is_error) == (True, False, True)
    assert "No model was chosen" in failed.content[0].text
    assert right.structured_content["citations"][0]["n"] == 1
    request = facade.calls[0][1]["request"]
    assert request.scope == Scope("/docs/a", None, reach=roots)
    assert (request.keep, request.search_only) == (False, bool(roots))
    assert request.as_typed == bool(roots)  # else words of other folders would correct others


def test_a_folder_out_of_reach_is_refused_with_what_to_do() -> None:
    async def ask(facade: FakeFacade) -> list[Any]:
        async with Client(make_server(facade, ("/docs",))) as client:
            asked = {"question": "Which colour?", "folder": "/other"}
            found = await client.call_tool("search", {"query": "sky", "folder": "/other"})
            return [found, await client.call_tool("ask", asked)]

    facade = FakeFacade()
    for refused in asyncio.run(ask(facade)):
        assert refused.is_error
        assert "The folder is not in the library: /other Add it first" in refused.content[0].text
    assert facade.calls == []

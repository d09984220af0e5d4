"""``alcove mcp``: search and answers as tools for local agents, over standard input and output."""

from __future__ import annotations

from app.cli.parser import Commands, folder
from app.cli.session import Session
from app.core.security.api_keys import check_known


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    parser = commands.add(
        "mcp", "Be an MCP server, whose tools search and ask, for a local agent that starts it.",
        "alcove mcp --folder ~/Contracts", serve,
    )  # fmt: skip
    parser.add_argument(
        "--folder", metavar="PATH", type=folder, action="append", default=[],
        help="reach only what is below this folder; may be given several times",
    )  # fmt: skip


def serve(session: Session) -> None:
    """Serve until the agent closes the pipe. Raises ``FolderMissing``."""
    from app.api import mcp_tools

    with session.engine() as engine:
        library = [status.root.path for status in engine.library.folders()]
        for path in session.args.folder:
            check_known(path, library)
        mcp_tools.serve(engine, tuple(session.args.folder))

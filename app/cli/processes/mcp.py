"""``alcove mcp``: search and answers as tools for local agents, over standard input and output."""

from __future__ import annotations

from app.cli.parser import Commands, folder
from app.cli.session import Session
from app.core.security.api_keys import check_known


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    parser = commands.add(
        "mcp",
        "Run an MCP server on standard input and output, with tools to search and ask.",
        "alcove mcp --folder ~/Contracts",
        serve,
    )
    parser.add_argument(
        "--folder",
        metavar="PATH",
        type=folder,
        action="append",
        default=[],
        help="restrict access to files below this folder; repeatable",
    )


def serve(session: Session) -> None:
    """Serve until the client closes the pipe. Raises ``FolderMissing``."""
    from app.api import mcp_tools

    with session.engine() as engine:
        library = [status.root.path for status in engine.library.folders()]
        for path in session.args.folder:
            check_known(path, library)
        mcp_tools.serve(engine, tuple(session.args.folder))

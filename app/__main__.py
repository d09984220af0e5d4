"""``alcove`` and ``python -m app``: without arguments the desktop, with them the command line.

``alcove desktop FILE ...`` opens the desktop and adds files to the library; with ``--background``
its window stays out of the way.
"""

from __future__ import annotations

import logging
import sys
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.cli.session import Wiring


def main() -> int:
    """Hand over to the desktop or to the command line; returns the exit code."""
    arguments = sys.argv[1:]
    if arguments[:1] in ([], ["desktop"]) and find_spec("PySide6") is not None:
        code: int = import_module("app.ui").main(arguments=arguments[1:])
        return code
    from app.cli import program
    from app.offline.denial import Needs, deny_network

    if arguments[:1] != ["serve"]:  # which opens its port first, and denies itself the rest then
        deny_network(Needs.CALLERS if arguments[:1] == ["listener"] else Needs.OTHERS)
    logging.basicConfig(stream=sys.stderr, format="%(name)s: %(message)s")
    return program.run(arguments or ["--help"], _wiring)


def _wiring() -> Wiring:
    from app import bootstrap

    return bootstrap


if __name__ == "__main__":
    sys.exit(main())

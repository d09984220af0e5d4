"""``alcove`` and ``python -m app``: without arguments the desktop, otherwise the command line.

``alcove desktop FILE ...`` opens the desktop and adds files to the library; with ``--background``
its window starts hidden. ``alcove --home DIR`` opens another data folder.
"""

from __future__ import annotations

import atexit
import gc
import logging
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from app.sandbox import confinement, environment

if TYPE_CHECKING:
    from app.cli.session import Wiring


def main() -> int:
    """Run the desktop or the command line; returns the exit code."""
    environment.take_secrets()  # before anything is started that would inherit them
    confinement.hide_memory()
    atexit.register(gc.freeze)  # no final garbage collection of torch's objects: a second
    arguments = _without_home(sys.argv[1:])
    if arguments[:1] in ([], ["desktop"]) and find_spec("PySide6") is not None:
        code: int = import_module("app.ui").main(arguments=arguments[1:])
        return code
    from app.adapters.system.data_paths import find_home
    from app.cli import program
    from app.cli.system import offline_proof
    from app.egress import start
    from app.sandbox.connecting import connector
    from app.sandbox.network_denial import Needs, deny_network

    home = start.home_in(arguments)
    fetches = arguments[:2] == ["models", "fetch"]  # which only starts a script that is allowed to
    if arguments[:1] not in (["listener"], ["egress"]) and not fetches:
        start.start(home)
    opens = arguments[:1] in (["serve"], ["egress"]) or fetches  # a port, or resolves names
    if arguments[:1] == ["doctor"] and offline_proof.OPTION in arguments:
        offline_proof.start_others(home)
    if arguments[:1] == ["listener"]:
        deny_network(Needs.INHERITED_PORT)
    elif not opens:
        connector.supervise(home)
        deny_network(connector.needs())
    logging.basicConfig(stream=sys.stderr, format="%(name)s: %(message)s")
    if arguments[:1] in (["serve"], ["listener"], ["egress"]):  # they confine themselves later
        confinement.load_without_threads()

    def confine(home: str | None, made: Sequence[str]) -> bool:
        return confinement.confine_program(find_home(home), made)

    return program.run(arguments or ["--help"], _wiring, confine)


def _without_home(arguments: list[str]) -> list[str]:
    """Move ``--home DIR``, as first argument or after ``desktop``, to the environment."""
    desktop = arguments[:1] == ["desktop"]
    for at, word in enumerate(arguments if desktop else arguments[:1]):
        name, given, home = word.partition("=")
        if name == "--home" and (given or arguments[at + 1 : at + 2]):
            os.environ["ALCOVE_HOME"] = home if given else arguments[at + 1]
            return arguments[:at] + arguments[at + (1 if given else 2) :]
    return arguments


def _wiring() -> Wiring:
    from app import bootstrap

    confinement.threads_again()
    return bootstrap


if __name__ == "__main__":
    sys.exit(main())

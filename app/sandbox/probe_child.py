"""Asks for sockets as any program would that a process of Alcove starts: ``app.sandbox.probe``.

The argument is a JSON list of family, type and protocol; the answer, on standard output, one of the
system's error numbers, 0 where a socket was handed out.
"""

from __future__ import annotations

import json
import socket
import sys


def main(wanted: str) -> None:
    said = []
    for what in json.loads(wanted):
        try:
            socket.socket(*what).close()
            said.append(0)
        except OSError as error:
            said.append(error.errno or -1)
    sys.stdout.write(json.dumps(said))


if __name__ == "__main__":
    main(sys.argv[1])

"""Child process of ``app.sandbox.probe``: asks for sockets as any program started by Alcove would.

The argument is a JSON list of family, type and protocol; writes a JSON list of error numbers to
standard output, 0 for a socket that was handed out.
"""

from __future__ import annotations

import json
import socket
import sys


def main(wanted: str) -> None:
    codes = []
    for what in json.loads(wanted):
        try:
            socket.socket(*what).close()
            codes.append(0)
        except OSError as error:
            codes.append(error.errno or -1)
    sys.stdout.write(json.dumps(codes))


if __name__ == "__main__":
    main(sys.argv[1])

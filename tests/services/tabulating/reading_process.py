"""A process that reads a table with a scripted model, to be killed.

python -m tests.services.tabulating.reading_process FOLDER [QUESTION]
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.services.library_fixture import LibraryHarness
from tests.services.tabulating.test_answer_tables import ScriptedReader, Tables


class TellingReader(ScriptedReader):
    """Writes a line for each document."""

    def generate(self, messages, **options):  # type: ignore[no-untyped-def]  # as its base
        print("read", flush=True)
        return super().generate(messages, **options)


def main() -> None:
    harness = LibraryHarness(Path(sys.argv[1]))
    tables = Tables(harness, TellingReader())
    if sys.argv[2]:
        number = tables.calls.start(tables.calls.plan(sys.argv[2])).id
    else:
        number = tables.store.tables()[0].id
    table = tables.calls.follow(number)
    tables.calls.close()
    harness.close()
    rows = [
        (row.path, row.use, [(cell.value, cell.state, cell.written) for cell in row.cells])
        for row in table.rows
    ]
    print(json.dumps(rows), flush=True)


if __name__ == "__main__":
    main()

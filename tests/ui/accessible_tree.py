"""What a screen reader is told of the program: run by the system's Python, which has AT-SPI's
library. Prints a JSON list of role, name and actions of each part that is shown."""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - the version is chosen before

PATIENCE = 120.0


def found(name):
    """The program of that name on the accessibility bus, once it is there."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(number)
            if program is not None and name in program.get_name() and program.get_child_count():
                return program
        time.sleep(0.2)  # another process: there is nothing here to wait on
    sys.exit(f"{name} is not on the accessibility bus.")


def parts(part, deep=0):
    """Role, name and actions of a part and of all below it."""
    if part is None or deep > 40:
        return
    if part.get_state_set().contains(Atspi.StateType.SHOWING):
        actions = [part.get_action_name(n) for n in range(part.get_n_actions())]
        yield part.get_role_name(), part.get_name(), actions
    for number in range(min(part.get_child_count(), 200)):
        yield from parts(part.get_child_at_index(number), deep + 1)


if __name__ == "__main__":
    print(json.dumps(list(parts(found(sys.argv[1])))))

"""The desktop over the demo facade, with its state as JSON: ``python -m tests.ui.demo_window HOME
STATE [--tray]``. It is a window to operate from outside, without an engine."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.ui.foundation import pyside_refcount
from app.ui.shell.desktop import Desktop
from tests.ui.demo_facade import DemoFacade
from tests.ui.screen_views import shown
from tests.ui.ui_dump import LOOK_MS, place, state


def tell(desktop: Desktop, file: Path) -> None:
    """Write the state of the window, and where its tray icon is."""
    tray = desktop.tray
    icon = tray._icon.geometry() if tray is not None else None
    more = {
        "visible": desktop.window.isVisible(),
        "tray": place(icon.center()) if icon is not None and icon.isValid() else None,
    }
    unfinished = file.with_suffix(".new")
    unfinished.write_text(json.dumps(state(desktop) | more), "utf-8")
    unfinished.replace(file)


def main(home: str, file: Path, stays: bool) -> int:
    pyside_refcount.keep_alive()
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    with shown(home, DemoFacade()) as desktop:
        desktop.context.ui_state.set("tray", stays)
        timer = QTimer(interval=LOOK_MS)
        timer.timeout.connect(lambda: tell(desktop, file))
        timer.start()
        return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), "--tray" in sys.argv))

"""The desktop program. An empty window is painted first and filled afterwards, as importing its
content takes most of the start-up time."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication

from app.sandbox import confinement
from app.sandbox.connecting import connector
from app.sandbox.network_denial import deny_network
from app.ui.foundation import launcher
from app.ui.foundation.autostart import BACKGROUND
from app.ui.foundation.single_instance import Instance
from app.ui.foundation.ui_state import SIZE, UiState
from app.ui.shell.window import Window
from app.ui.theme.look import Look

PROBE = "--probe"
"""Argument that runs ``probe`` instead of opening a window."""
UNPAINTED_MS = 1000
"""Fill a window that was not painted by then, for instance as it is minimised."""


def main(home: str | None = None, arguments: Sequence[str] = ()) -> int:
    """Run the desktop until it is quit; return the exit code. ``arguments`` are files to add."""
    home = home or find_home()
    Path(home).mkdir(mode=0o700, parents=True, exist_ok=True)
    launcher.keep_to(home)
    ui_state = UiState(home)
    if size := ui_state.text(SIZE):
        os.environ.setdefault("QT_SCALE_FACTOR", size)  # Qt reads it only at its start
    if os.environ.get("WAYLAND_DISPLAY"):  # there, no program can type into another, as under X11
        os.environ.setdefault("QT_QPA_PLATFORM", "wayland;xcb")
    connector.supervise(home, window=True)
    confinement.confine_desktop(home)
    QApplication.setApplicationName("Alcove")
    QApplication.setDesktopFileName("alcove")
    application = QApplication([sys.argv[0]])
    application.setQuitOnLastWindowClosed(False)
    deny_network(connector.needs())  # Qt has connected to the display by now
    if PROBE in arguments:
        connector.begun()
        return probe()
    quiet = BACKGROUND in arguments
    paths = [os.path.abspath(path) for path in arguments if path != BACKGROUND]
    instance = Instance(home, application)
    if instance.hand_over(paths):
        return 0
    instance.listen()
    connector.begun()  # nothing of the library has been read
    program = Program(application, instance, ui_state, paths, quiet)
    code = application.exec()
    instance.close()
    program.close()
    return code


def probe() -> int:
    """Print what this process can reach, for `alcove doctor --offline-proof`."""
    from app.sandbox.probe import examine

    json.dump(asdict(examine("desktop")), sys.stdout)
    return 0


def find_home() -> str:
    """The data folder: ``ALCOVE_HOME``, or Alcove's in the system's folder for application data."""
    if given := os.environ.get("ALCOVE_HOME"):
        return os.path.abspath(Path(given).expanduser())
    place = QStandardPaths.StandardLocation.GenericDataLocation
    return os.path.join(QStandardPaths.writableLocation(place), "Alcove")


class Program(QObject):
    """The window, filled with the desktop once it has been painted."""

    def __init__(
        self,
        application: QApplication,
        instance: Instance,
        ui_state: UiState,
        paths: list[str],
        quiet: bool = False,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._instance = instance
        self._paths = paths
        self._quiet = quiet
        self._close = application.quit
        self._ui_state = ui_state
        self._look = Look(application, self._ui_state.text("look", "system"), self)
        self.window = Window(self._ui_state)
        self._soon = QTimer(self, singleShot=True, interval=UNPAINTED_MS)
        self._soon.timeout.connect(self._fill)
        self.window.painted.connect(lambda: self._soon.start(0))
        self._soon.start()
        self.window.showMinimized() if quiet else self.window.show()

    def close(self) -> None:
        """Close the desktop, or quit when it was not filled yet."""
        self._soon.stop()
        self._close()

    def _fill(self) -> None:
        if not self.window.isVisible():
            self._application.quit()  # it was closed before it was filled
            return
        from app.ui.shell.desktop import Desktop, engine_over

        engine = engine_over(self._ui_state.home, self)
        desktop = Desktop(self._application, self.window, self._ui_state, self._look, engine)
        self._instance.activated.connect(desktop.show_window)
        self._close = desktop.close
        desktop.start()
        if self._quiet:
            desktop.withdraw()
        if self._paths:
            desktop.main_view.drop_imports.take(self._paths)

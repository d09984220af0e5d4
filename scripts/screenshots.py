"""Takes screenshots of every view, light and dark, at 100% and 200%, in two languages.

``.venv/bin/python scripts/screenshots.py`` runs the program without a display on the sample
library, with its own engine and models, and writes ``docs/images/``. Names select views:
``scripts/screenshots.py conversation models``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.ui.foundation import pyside_refcount  # noqa: E402 - it is found only now

pyside_refcount.keep_alive()

import numpy as np  # noqa: E402
from PySide6.QtCore import QEventLoop, QSize, QTimer  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402

from app.core.evaluation.evaluation import Plan, RunSummary  # noqa: E402
from app.core.facade import Facade  # noqa: E402
from app.sandbox.network_denial import Needs, deny_network  # noqa: E402
from app.ui.evaluation.evaluation_page import EvaluationPage  # noqa: E402
from app.ui.foundation.ui_state import UiState  # noqa: E402
from app.ui.settings.offline_page import OfflinePage  # noqa: E402
from app.ui.shell.desktop import Desktop, engine_over  # noqa: E402
from app.ui.shell.window import Window  # noqa: E402
from app.ui.theme import logo  # noqa: E402
from app.ui.theme.look import Look  # noqa: E402

IMAGES = ROOT / "docs" / "images"
SAMPLES = ROOT / "assets" / "sample-library"
SCALES = (1, 2)
ICONS = (64, 256)
LOOKS = ("light", "dark")
LANGUAGES = ("en", "de")
SIZE = QSize(1280, 800)
SETTLE_MS = 700
"""Seconds to wait: a thread draws PDF pages, and the engine fills lists."""
PATIENCE_MS = 300_000
EVALUATED = 12
"""Questions of the evaluation run that is shown."""
QUESTIONS = (
    "What is the net internal area of the premises?",
    "What temperature range is allowed in the vaccine fridge?",
)


def main() -> None:
    if "ALCOVE_SCREENSHOTS" in os.environ:
        Photographer(os.environ["ALCOVE_SCREENSHOTS"]).photograph(sys.argv[1:])
        return
    for folder in (IMAGES, ROOT / "assets" / "icons"):
        folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="alcove-") as person:
        home = prepare(Path(person))
        for scale in SCALES:
            environment = {
                **os.environ,
                "HOME": person,
                "QT_SCALE_FACTOR": str(scale),
                "ALCOVE_SCREENSHOTS": home,
            }
            command = [sys.executable, __file__, *sys.argv[1:]]
            subprocess.run(command, env=environment, check=True)


def prepare(person: Path) -> str:
    """Folders of an invented user, one of them with files that cannot be read."""
    for name in ("Documents", "Downloads"):
        (person / name).mkdir()
    shutil.copytree(SAMPLES, person / "Documents" / SAMPLES.name)
    scans = person / "Documents" / "Scans"
    scans.mkdir()
    (scans / "delivery-note.txt").write_text("Delivered on 3 March: two boxes of gloves.")
    (scans / "scan_0042.pdf").write_bytes(b"%PDF-1.7 cut off in the middle")
    (scans / "minutes-draft.docx").write_bytes(b"not what its name says")
    return str(person / ".local" / "share" / "Alcove")


class Photographer:
    """Runs the program at one scale and captures its views."""

    def __init__(self, home: str) -> None:
        self.application = QApplication([])
        deny_network(Needs.UNIX_SOCKETS)  # as the program does after Qt has started
        ui_state = UiState(home)
        ui_state.set("welcomed", True)
        self.window = Window(ui_state)
        look = Look(self.application, "light", self.window)
        engine = engine_over(home, self.window)
        self.desktop = Desktop(self.application, self.window, ui_state, look, engine)
        self.context = self.desktop.context
        self.window.resize(SIZE)
        self.window.show()
        self.desktop.start()

    def photograph(self, wanted: list[str]) -> None:
        """Capture the selected views, or all if none are named."""
        self._until(lambda: self.context.library.known)
        if not self.context.library.folders:
            folders = [str(Path.home() / "Documents" / name) for name in (SAMPLES.name, "Scans")]
            self.context.library.do(lambda facade: facade.library.index(folders))
        self._until(lambda: self._indexed() >= 18 and len(self.context.library.problems) >= 2)
        self._until(lambda: not self.context.library.indexing.active)
        self._evaluate()
        for language in LANGUAGES:
            self.context.language.choose(language)
            for look in LOOKS:
                self.context.look.choose(look)
                for name, picture in self._views():
                    if not wanted or name in wanted:
                        self._save(picture(), f"{name}-{look}-{language}")
        self.desktop.close()
        for size in ICONS:
            logo.picture(size).save(str(ROOT / "assets" / "icons" / f"alcove-{size}.png"))

    def _views(self) -> Iterator[tuple[str, Callable[[], QWidget]]]:
        yield "conversation", self._conversation
        yield "speed", self._speed
        yield "finder", self._finder
        for name in (
            "problems",
            "models",
            "measurements",
            "offline",
            "help",
            "welcome",
            "evaluation",
            "compare",
        ):
            yield name, lambda name=name: self._page(name)
        yield "empty", self._empty
        yield "settings", lambda: self._dialog("settings")
        yield "shortcuts", lambda: self._dialog("shortcuts")
        yield "rules", lambda: self._dialog("rules")

    def _evaluate(self) -> None:
        """Run an evaluation of the sample library, for its page."""
        runs: list[list[RunSummary]] = []

        def once(facade: Facade) -> list[RunSummary]:
            return facade.evaluation.runs() or [facade.evaluation.evaluate(Plan(EVALUATED)).summary]

        self.context.calls.ask(once, runs.append, lambda error: sys.exit(str(error)))
        self._until(lambda: bool(runs))

    def _conversation(self) -> QWidget:
        conversation, main_view = self.context.conversation, self.desktop.main_view
        if not conversation.turns and self.context.chats.shown:
            conversation.open(self.context.chats.shown[0][0].id)
            self._until(lambda: bool(conversation.turns))
        for question in QUESTIONS[len(conversation.turns) :]:
            main_view.ask(question)
            self._until(lambda: not conversation.running)
        self._settle()
        turn = conversation.turns[0]
        if turn.citations:
            main_view.show_source(turn, turn.citations[0].n)
        return self.window

    def _speed(self) -> QWidget:
        self.desktop.main_view.pages.close_page()
        self.desktop.main_view.commands["panel"].trigger()
        return self.window

    def _page(self, key: str) -> QWidget:
        self.desktop.main_view.right.hide()
        self.desktop.main_view.finder.hide()
        page = self.desktop.main_view.pages.open(key)
        if isinstance(page, OfflinePage | EvaluationPage):
            self._until(lambda: page.list.rows.rowCount() > 0)
        return self.window

    def _finder(self) -> QWidget:
        main_view = self.desktop.main_view
        main_view.right.hide()
        main_view.commands["find"].trigger()
        main_view.finder.field.setText("lease")
        self._settle()
        return self.window

    def _empty(self) -> QWidget:
        self.desktop.main_view.finder.hide()
        self.desktop.main_view.new_chat()
        return self.window

    def _dialog(self, key: str) -> QWidget:
        main_view = self.desktop.main_view
        main_view.commands[key].trigger()
        self._until(lambda: bool(main_view.findChildren(QDialog)))
        return main_view.findChildren(QDialog)[-1]

    def _indexed(self) -> int:
        status = self.context.library.status
        return status.files.get("indexed", 0) if status else 0

    def _settle(self) -> None:
        loop = QEventLoop()
        QTimer.singleShot(SETTLE_MS, loop.quit)
        loop.exec()

    def _until(self, condition: Callable[[], bool]) -> None:
        loop = QEventLoop()
        look = QTimer(interval=50)
        look.timeout.connect(lambda: condition() and loop.quit())
        look.start()
        QTimer.singleShot(PATIENCE_MS, loop.quit)
        loop.exec()
        assert condition(), "it did not come about in time"

    def _save(self, widget: QWidget, name: str) -> None:
        self._settle()
        scale = round(100 * widget.devicePixelRatioF())
        image = reduced(widget.grab().toImage())
        image.save(str(IMAGES / f"{name}-{scale}.png"))
        if isinstance(widget, QDialog):
            widget.reject()


def reduced(image: QImage) -> QImage:
    """Reduce to 256 colours, each pixel to the nearest of them: a third of the size."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    width, height = image.width(), image.height()
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32).reshape(height, width)
    colours, counts = np.unique(pixels, return_counts=True)
    common = colours[np.argsort(-counts)]
    _, unlike = np.unique(common & 0xF8F8F8, return_index=True)  # shades of one colour are one
    palette = common[np.sort(unlike)[:256]]
    apart = (channels(colours)[:, None, :] - channels(palette)[None, :, :]) ** 2
    nearest = apart.sum(-1).argmin(1).astype(np.uint8)
    indices = nearest[np.searchsorted(colours, pixels)].tobytes()
    small = QImage(indices, width, height, width, QImage.Format.Format_Indexed8)
    small.setColorTable([int(colour) for colour in palette])
    return small.copy()  # the bytes are ours and go away


def channels(colours: np.ndarray) -> np.ndarray:
    return np.stack([colours >> 16 & 255, colours >> 8 & 255, colours & 255], -1).astype(np.int32)


if __name__ == "__main__":
    main()

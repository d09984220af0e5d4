"""The status bar: offline badge, model, state of the library, and speed of the answer."""

from __future__ import annotations

from PySide6.QtWidgets import QStatusBar

from app.core.domain.library import Status
from app.ui.chat.conversation import Conversation
from app.ui.foundation import wording
from app.ui.foundation.commands import Actions
from app.ui.foundation.turns import Turn
from app.ui.library.library_state import LibraryState
from app.ui.settings.api_service import ApiService
from app.ui.theme import icons, scale
from app.ui.widgets import controls


class StatusBar(QStatusBar):
    """Each part is a button that opens the page with the details."""

    def __init__(
        self, library: LibraryState, conversation: Conversation, api: ApiService, actions: Actions
    ) -> None:
        super().__init__()
        self._library = library
        self._conversation = conversation
        self._api = api
        self.setSizeGripEnabled(False)
        self.offline = controls.elided_button("", actions["offline"].trigger, "status")
        self.offline.explain(self.tr("See the proof"))
        self._model = controls.elided_button("", actions["models"].trigger, "status")
        self._model.explain(self.tr("Answering model"))
        self._state = controls.elided_button("", actions["problems"].trigger, "status")
        self._state.setText(self.tr("Starting…"))
        self._speed = controls.elided_button("", actions["panel"].trigger, "status")
        self._speed.explain(self.tr("Speed of the latest answer"))
        parts = controls.row(
            self.offline,
            None,
            self._model,
            None,
            self._state,
            None,
            self._speed,
            gap=scale.INSIDE,
            margins=(8, 0, 8, 0),
        )
        self.addPermanentWidget(controls.panel(parts), 1)
        for made in (self.offline, self._model, self._speed):
            made.hide()
        library.changed.connect(self._update)
        library.progressed.connect(self._update)
        api.changed.connect(self._update)
        conversation.answered.connect(self._show_speed)
        conversation.changed.connect(self._show_progress)

    def say(self, words: str) -> None:
        """Show a message instead of the state of the library."""
        self._state.setText(words)

    def _update(self) -> None:
        status = self._library.counted
        if status is None:
            return
        busy = self._library.indexing.active
        self._state.setText(wording.library(status, busy, self._library.paused))
        self._model.setText(_model(status))
        self._model.setVisible(bool(status.model))
        words = wording.offline(status.offline, self._api.address, status.servers)
        self.offline.setText(words)
        controls.style(self.offline, tone="warning" if status.servers else "")
        denied = bool(status.offline) and not self._api.address and not status.servers
        glyph, tone = ("shield", "positive") if denied else ("shield-warning", "warning")
        self.offline.setIcon(icons.icon(glyph, tone))
        self.offline.show()

    def _show_progress(self, number: int) -> None:
        self._show_speed(self._conversation.turns[number])

    def _show_speed(self, turn: Turn) -> None:
        if (speed := turn.tokens_per_second) is not None:
            self._speed.setText(wording.speed(speed))
            self._speed.show()


def _model(status: Status) -> str:
    parts = dict.fromkeys(
        (status.model, wording.device(status.device))
    )  # both are the same for a server without a name
    return ", ".join(part for part in parts if part)

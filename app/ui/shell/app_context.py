"""The shared objects that live as long as the desktop program."""

from __future__ import annotations

from dataclasses import dataclass

from app.ui.chat.conversation import Conversation
from app.ui.chat.history import Chats
from app.ui.foundation.calls import Calls
from app.ui.foundation.language import Language
from app.ui.foundation.ui_state import UiState
from app.ui.library.library_state import LibraryState
from app.ui.settings.api_service import ApiService
from app.ui.settings.vault import Vault
from app.ui.theme.look import Look


@dataclass(frozen=True, slots=True)
class AppContext:
    """The shared objects: engine calls, models of the views, theme, language and saved state."""

    calls: Calls
    library: LibraryState
    chats: Chats
    conversation: Conversation
    look: Look
    language: Language
    ui_state: UiState
    api: ApiService
    vault: Vault

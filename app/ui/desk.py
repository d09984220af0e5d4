"""What lives as long as the program, and what every window works on."""

from __future__ import annotations

from dataclasses import dataclass

from app.ui.api_service import ApiService
from app.ui.calls import Calls
from app.ui.chats import Chats
from app.ui.conversation import Conversation
from app.ui.language import Language
from app.ui.library import Library
from app.ui.remembered import Remembered
from app.ui.theme.look import Look
from app.ui.vault import Vault


@dataclass(frozen=True, slots=True)
class Desk:
    """The stores, and how the desktop looks and speaks."""

    calls: Calls
    library: Library
    chats: Chats
    conversation: Conversation
    look: Look
    language: Language
    remembered: Remembered
    api: ApiService
    vault: Vault

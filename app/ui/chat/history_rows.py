"""The chat history as rows, under headings by date."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from app.core.domain.answers import Chat
from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.theme.colours import LABELS
from app.ui.widgets.rows import Entry

NOTHING: Mapping[int, bool] = MappingProxyType({})


def entries(
    chats: Iterable[tuple[Chat, str]],
    today: date,
    working: Mapping[int, bool] = NOTHING,
    found: str = "",
) -> list[Entry]:
    """Chats with the excerpt that a search for ``found`` found, below headings: one for pinned
    chats, then one for each period. ``working`` are those that answer; False for one that failed.
    """
    rows: list[Entry] = []
    heading = None
    for chat, excerpt in chats:
        above = (
            translate("chats", "Pinned")
            if chat.pinned
            else wording.day(date.fromtimestamp(chat.updated_at), today)
        )
        if above != heading:
            heading = above
            rows.append(Entry(above, heading=True))
        excerpt = " ".join(excerpt.split())
        rows.append(
            Entry(
                chat.title,
                *_mark(chat),
                tail=_state(working.get(chat.id)),
                tip=wording.tip(chat.title, *_scope(chat), *filter(None, (excerpt,))),
                lines=(excerpt,) if excerpt and excerpt != chat.title else (),
                found=tuple(found.split()),
                sentence=True,
                item=chat,
            )
        )
    return rows


def _mark(chat: Chat) -> tuple[str, str]:
    """Icon and colour of the scope that a chat is pinned to."""
    if chat.scope is None:
        return "", "muted"
    return "tag", chat.scope.colour if chat.scope.colour in LABELS else "muted"


def _scope(chat: Chat) -> tuple[str, ...]:
    return (chat.scope.name,) if chat.scope else ()


def _state(answers: bool | None) -> str:
    match answers:
        case True:
            return translate("chats", "answering…")
        case False:
            return translate("chats", "failed")
    return ""

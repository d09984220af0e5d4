"""Renders messages as a prompt by the chat template in the model's file.

Templates are untrusted code and run in a sandbox in a process of their own. Messages contain
untrusted documents: texts of control tokens in them are broken up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from app.adapters.llm.template_process import TemplateProcess, TemplateRefused, TemplateUnusable
from app.core.domain.answers import ChatMessage
from app.core.domain.errors import ModelInvalid, UsageError

_PLAIN = (
    "{% for message in messages %}{{ message.role | capitalize }}: {{ message.content }}\n\n"
    "{% endfor %}Assistant:"
)
"""For models without a template: a transcript to be continued."""


class ChatTemplate:
    """Renders messages for one model."""

    def __init__(self, source: str | None, bos: str, eos: str, control: Iterable[str]) -> None:
        """Raises ``ModelInvalid`` when the template cannot be used."""
        written = sorted((text for text in control if len(text) > 1), key=len, reverse=True)
        self._control = re.compile("|".join(map(re.escape, written)) or r"(?!)")
        self._process = TemplateProcess(source or _PLAIN, bos, eos)
        try:
            self._merges_system = not self._accepts_system()
        except (TemplateRefused, TemplateUnusable) as error:
            self.close()
            raise ModelInvalid(f"The model's chat template is invalid: {error}.") from error

    def render(self, messages: Sequence[ChatMessage]) -> str:
        """Render a prompt up to where the answer begins. Raises ``UsageError`` for messages that
        the template rejects, such as two questions in a row, and ``ModelInvalid`` if it takes too
        long."""
        if self._merges_system:
            messages = _without_system(messages)
        try:
            return self._text(messages)
        except TemplateRefused as error:
            raise UsageError(
                f"The model's chat template rejects these messages: {error}."
            ) from error
        except TemplateUnusable as error:
            raise ModelInvalid(f"The model's chat template cannot be used: {error}.") from error

    def close(self) -> None:
        """End the process of the template."""
        self._process.close()

    def _text(self, messages: Sequence[ChatMessage]) -> str:
        turns = [{"role": m.role, "content": self._harmless(m.content)} for m in messages]
        return self._process.render(turns)

    def _harmless(self, content: str) -> str:
        return self._control.sub(lambda mark: f"{mark[0][0]} {mark[0][1:]}", content)

    def _accepts_system(self) -> bool:
        """Return whether the template accepts a system message; it must accept a question."""
        question = ChatMessage("user", "?")
        try:
            self._text([ChatMessage("system", "?"), question])
        except TemplateRefused:
            self._text([question])
            return False
        return True


def _without_system(messages: Sequence[ChatMessage]) -> Sequence[ChatMessage]:
    """Prepend a leading system message to the first question."""
    if len(messages) < 2 or messages[0].role != "system":
        return messages
    system, first, *others = messages
    return [ChatMessage(first.role, f"{system.content}\n\n{first.content}"), *others]

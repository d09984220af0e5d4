"""Messages become the text a model was trained on, by the chat template in its own file.

The template is code by a stranger, so it runs in a sandbox; the messages hold documents by
strangers, so what would read as a control token in them is broken up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from app.core.domain.answers import ChatMessage
from app.core.domain.errors import ModelInvalid, UsageError

_PLAIN = (
    "{% for message in messages %}{{ message.role | capitalize }}: {{ message.content }}\n\n"
    "{% endfor %}Assistant:"
)
"""For models without a template: a transcript to be gone on with."""


class ChatTemplate:
    """Renders messages for one model."""

    def __init__(self, source: str | None, bos: str, eos: str, control: Iterable[str]) -> None:
        """Raises ``ModelInvalid`` when the template cannot be used."""
        from jinja2 import TemplateError
        from llama_cpp.llama_chat_format import Jinja2ChatFormatter

        self._refusals: tuple[type[Exception], ...] = (TemplateError, ValueError, TypeError)
        written = sorted((text for text in control if len(text) > 1), key=len, reverse=True)
        self._control = re.compile("|".join(map(re.escape, written)) or r"(?!)")
        try:
            self._format: Any = Jinja2ChatFormatter(source or _PLAIN, eos_token=eos, bos_token=bos)
            self._merges_system = not self._accepts_system()
        except self._refusals as error:
            raise ModelInvalid(f"Its chat template cannot be used: {error}.") from error

    def render(self, messages: Sequence[ChatMessage]) -> str:
        """The prompt's text, ending where the answer begins. Raises ``UsageError`` for messages
        that the model was not trained on, as two questions in a row."""
        if self._merges_system:
            messages = _without_system(messages)
        try:
            return self._text(messages)
        except self._refusals as error:
            raise UsageError(
                f"The model's chat template refuses these messages: {error}."
            ) from error

    def _text(self, messages: Sequence[ChatMessage]) -> str:
        turns = [{"role": m.role, "content": self._harmless(m.content)} for m in messages]
        # Models that can think aloud are told not to: an answer is wanted at once.
        return str(self._format(messages=turns, enable_thinking=False).prompt)

    def _harmless(self, content: str) -> str:
        return self._control.sub(lambda mark: f"{mark[0][0]} {mark[0][1:]}", content)

    def _accepts_system(self) -> bool:
        """Some templates refuse a system message; none may refuse a question."""
        question = ChatMessage("user", "?")
        try:
            self._text([ChatMessage("system", "?"), question])
        except self._refusals:
            self._text([question])
            return False
        return True


def _without_system(messages: Sequence[ChatMessage]) -> Sequence[ChatMessage]:
    """A leading system message goes in front of the first question."""
    if len(messages) < 2 or messages[0].role != "system":
        return messages
    system, first, *others = messages
    return [ChatMessage(first.role, f"{system.content}\n\n{first.content}"), *others]

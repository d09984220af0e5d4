"""Exports a chat with its sources as Markdown or as one self-contained HTML page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from html import escape

from app.core.domain.answers import Citation, Message
from app.core.text import inert_text

_STYLE = (
    "body{font:16px/1.5 Georgia,serif;max-width:42em;margin:3em auto;padding:0 1em;color:#222}"
    "h1{font-size:1.5em}h2{font-size:1em;margin-top:2em}p{white-space:pre-wrap}"
    "blockquote{margin:.5em 0 .5em 1em;color:#555;font-size:.9em}li{margin-bottom:.5em}"
)


def markdown(title: str, messages: Sequence[Message]) -> str:
    """Markdown: questions as headings, answers below them, then the cited passages."""
    parts = [f"# {_line(title)}"]
    for message in messages:
        if message.role == "user":
            parts.append(f"## {_line(message.text)}")
        else:
            parts += [f"*{_line(note)}*" for note in _notes(message)]
            parts.append(inert_text.markdown(message.text.strip()))
            if message.citations:
                parts.append("\n".join(map(_source, message.citations)))
    return "\n\n".join(parts) + "\n"


def html(title: str, messages: Sequence[Message]) -> str:
    """The same as an HTML page that loads and runs nothing."""
    parts = [f"<h1>{escape(title)}</h1>"]
    for message in messages:
        if message.role == "user":
            when = datetime.fromtimestamp(message.created_at).strftime("%Y-%m-%d %H:%M")
            parts.append(f'<h2 title="{when}">{escape(message.text)}</h2>')
        else:
            parts += [f"<p><em>{escape(note)}</em></p>" for note in _notes(message)]
            parts.append(f"<p>{escape(message.text.strip())}</p>")
            items = "".join(
                f'<li value="{citation.n}">{escape(place(citation))}'
                f"<blockquote>{escape(_squeezed(citation.text))}</blockquote></li>"
                for citation in message.citations
            )
            parts += [f"<ol>{items}</ol>"] if items else []
    body = "\n".join(parts)
    return (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>\n"
        f"<body>\n{body}\n</body></html>\n"
    )


def place(citation: Citation) -> str:
    """The file and page of a source; bytes that are not UTF-8 become replacement characters."""
    path = citation.path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return path if citation.page is None else f"{path}, p. {citation.page}"


def _notes(answer: Message) -> list[str]:
    """What to know before reading an answer: what was searched for, and whether it is unsure."""
    notes = [f"Searched for: {_squeezed(answer.query)}"] if answer.query else []
    if answer.unsure:
        notes.append("Unsure: check this answer against its sources.")
    if (covered := answer.coverage) is not None and covered.read < covered.of:
        notes.append(f"{covered.read} of {covered.of} documents were read.")
    return notes


def _source(citation: Citation) -> str:
    where, text = (
        inert_text.markdown(_squeezed(shown)) for shown in (place(citation), citation.text)
    )
    return f"[{citation.n}] {where}\n> {text}\n"


def _line(text: str) -> str:
    """One line, escaped so that it starts no other Markdown block."""
    return re.sub(r"([\\`*_\[\]<>#!&])", r"\\\1", _squeezed(text))


def _squeezed(text: str) -> str:
    return " ".join(text.split())

"""A chat with its sources as Markdown, or as one self-contained HTML page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from app.core.text import inert_text

_STYLE = (
    "body{font:12pt/1.5 Georgia,serif;max-width:42em;margin:3em auto;padding:0 1em;color:#222}"
    "h1{font-size:18pt}h2{font-size:12pt;margin-top:2em}"
    "p{white-space:pre-wrap}.facts{color:#555;font-size:10.5pt}.warning{font-style:italic}"
    "blockquote{margin:.5em 0 .5em 1em;color:#555;font-size:10.5pt}"
)
_BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")


@dataclass(frozen=True, slots=True)
class Source:
    """A cited passage: its number in the answer, its file and page, and its text."""

    n: int
    place: str
    text: str


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question and its answer, in words. ``facts`` are when, of what and by which model it was
    asked; ``warnings`` what to know before relying on the answer, which may be empty."""

    question: str
    facts: Sequence[str] = ()
    answer: str = ""
    warnings: Sequence[str] = ()
    sources: Sequence[Source] = ()


@dataclass(frozen=True, slots=True)
class Transcript:
    """A chat to be exported; ``facts`` are those about the whole, as its date."""

    title: str
    facts: Sequence[str]
    exchanges: Sequence[Exchange]
    sources: str = "Sources"
    """The heading of the sources."""


def markdown(chat: Transcript) -> str:
    """Markdown: questions as headings, answers below them, then the cited passages."""
    parts = [f"# {_line(chat.title)}", *_emphasised(chat.facts)]
    for exchange in chat.exchanges:
        parts.append(f"## {_line(exchange.question)}")
        parts += _emphasised(exchange.facts)
        parts += _emphasised(exchange.warnings, "**")
        parts += [inert_text.markdown(exchange.answer.strip())] if exchange.answer else []
        if exchange.sources:
            parts.append(f"{_line(chat.sources)}:")
            parts.append("\n".join(map(_source, exchange.sources)))
    return "\n\n".join(parts) + "\n"


def html(chat: Transcript) -> str:
    """The same as an HTML page that loads and runs nothing."""
    parts = [f"<h1>{escape(chat.title)}</h1>", *_paragraphs("facts", chat.facts)]
    for exchange in chat.exchanges:
        parts.append(f"<h2>{escape(exchange.question)}</h2>")
        parts += _paragraphs("facts", exchange.facts)
        parts += _paragraphs("warning", exchange.warnings)
        if exchange.answer:
            pieces = (
                f"<b>{escape(piece)}</b>" if strong else escape(piece)
                for piece, strong in pieces_of(exchange.answer.strip())
            )
            parts.append(f"<p>{''.join(pieces)}</p>")
        if exchange.sources:
            parts.append(f'<p class="facts">{escape(chat.sources)}</p>')
            # No list: where this becomes a PDF, its numbers would be counted from 1.
            for source in exchange.sources:
                parts.append(f"<p>[{source.n}] {escape(source.place)}</p>")
                parts.append(f"<blockquote>{escape(squeezed(source.text))}</blockquote>")
    body = "\n".join(parts)
    return (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8">'
        f"<title>{escape(chat.title)}</title><style>{_STYLE}</style></head>\n"
        f"<body>\n{body}\n</body></html>\n"
    )


def pieces_of(text: str) -> list[tuple[str, bool]]:
    """The pieces of an answer, and whether each is set in bold."""
    pieces = _BOLD.split(text)
    return [(piece, number % 2 == 1) for number, piece in enumerate(pieces) if piece]


def squeezed(text: str) -> str:
    """A text on one line."""
    return " ".join(text.split())


def _paragraphs(kind: str, lines: Sequence[str]) -> list[str]:
    return [f'<p class="{kind}">{escape(squeezed(line))}</p>' for line in lines]


def _emphasised(lines: Sequence[str], sign: str = "*") -> list[str]:
    return [f"{sign}{_line(line)}{sign}" for line in lines]


def _source(source: Source) -> str:
    where, text = (inert_text.markdown(squeezed(shown)) for shown in (source.place, source.text))
    return f"[{source.n}] {where}\n> {text}\n"


def _line(text: str) -> str:
    """One line, escaped so that it starts no other Markdown block."""
    return re.sub(r"([\\`*_\[\]<>#!&])", r"\\\1", squeezed(text))

"""Checks what a language model wrote: whether it is an answer, and where it only repeats itself or
the words of its instructions."""

from __future__ import annotations

import re

REFUSAL = "NONE"
"""What writers are told to write when the passages hold no answer: no word of a sentence, so that
it leaks into no answer. Shown as ``citations.NOT_FOUND``."""

_REFUSES = re.compile(rf"[\W_]*{REFUSAL}(?:[^\S\n]|[^\w\s]|\[\d+\])*(?:\n|$)", re.IGNORECASE)
"""A first line of nothing but the refusal, punctuation and citation marks."""
_LETTER = re.compile(r"\w")
_MARKS = re.compile(r"\[[\d\s,;]*\]")
_ECHO_AT_END = re.compile(
    r"(?:(?:^|[,;]?\s+)(?:"
    r"(?:as\s+)?(?:stated|mentioned|given|shown|found|described|according)?\s*"
    r"(?:in|to|by)\s+(?:the\s+|your\s+|these\s+)?(?:numbered\s+|provided\s+|given\s+)?"
    r"(?:documents?|passages?|quotations?)(?:\s+\d+)?"
    r"|in))+\s*(?P<marks>(?:\s*\[\d+\])*)\s*(?P<stop>[.!]?)\s*$",
    re.IGNORECASE,
)
"""Words of the instructions at the end of an answer, as in 'in your documents.' or 'in [2]'."""
_ECHO_AT_START = re.compile(
    r"^\s*(?:answer\s*:\s*|(?:according to|based on|as stated in|in) (?:the |your )?"
    r"(?:numbered |provided |given )?(?:passages?|documents?)(?: \[?\d+\]?)?\s*[,:]\s*)+",
    re.IGNORECASE,
)
_SHORTEST_LOOP = 12
"""Fewest characters of a repeated piece: shorter ones occur in tables and numbers."""
_REPEATED = 3
"""Times that a piece must follow itself to count as a loop."""
_LONGEST_LOOP = 200
"""Most characters of a repeated piece."""


def refuses(text: str) -> bool:
    """Whether the model wrote that the passages hold no answer."""
    return bool(_REFUSES.match(text))


def may_refuse(text: str) -> bool:
    """Whether the beginning of an answer may become a refusal."""
    begun = text.lstrip(" \n\t*\"'`([").upper()
    return REFUSAL.startswith(begun[: len(REFUSAL)])


def is_usable(text: str) -> bool:
    """Whether there is more than white space, punctuation and citation marks."""
    return bool(_LETTER.search(_MARKS.sub("", text)))


def without_echo(text: str) -> str:
    """The answer without words of the instructions before and behind it, empty where there is
    nothing else; its marks stay."""
    text = _ECHO_AT_START.sub("", text)
    while echo := _ECHO_AT_END.search(text):
        if not is_usable(text[: echo.start()]):
            return ""
        marks = "".join(echo["marks"].split())
        kept = text[: echo.start()].rstrip()
        shorter = f"{kept} {marks}{echo['stop']}" if marks else f"{kept}{echo['stop']}"
        if shorter == text:
            break
        text = shorter
    return text.strip()


def loop_start(text: str) -> int | None:
    """Where a text begins to repeat itself up to its end; None where it does not.

    The first occurrence of what is repeated counts as text.
    """
    end = len(text)
    for size in range(_SHORTEST_LOOP, min(_LONGEST_LOOP, end // _REPEATED) + 1):
        piece = text[end - size :]
        if not _LETTER.search(piece):
            continue
        start, times = end - size, 1
        while start >= size and text[start - size : start] == piece:
            start, times = start - size, times + 1
        if times >= _REPEATED:
            return start + size
    return None

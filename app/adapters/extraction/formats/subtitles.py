"""Reads what is said in subtitles (SubRip, WebVTT), without the times and the markup."""

from __future__ import annotations

import re

from app.adapters.extraction.text.builder import TextBuilder, clean
from app.adapters.extraction.text.charset import decode
from app.core.domain.documents import ExtractedDocument

_TIMES = re.compile(r"^[ \t]*(?:(\d+):)?(\d+):\d+[.,]\d+[ \t]*-->.*$", re.MULTILINE)
_MARKUP = re.compile(r"<[^<>\n]{0,100}>|\{\\[^{}\n]{0,100}\}")


def read_subtitles(data: bytes, kind: str) -> ExtractedDocument:
    """One line of text for each line shown, under the minute in which it is; what stands in no cue
    is left out."""
    text = clean(decode(data))
    said: list[str] = []
    builder, minute = TextBuilder(kind), 0
    for cue in text.split("\n\n"):
        times = _TIMES.search(cue)
        if times and (begun := 60 * int(times[1] or 0) + int(times[2])) > minute:
            builder.add("\n".join(said))
            builder.heading(1, f"{begun // 60}:{begun % 60:02}:00")
            said, minute = [], begun
        shown = _MARKUP.sub("", cue[times.end() :]).split("\n") if times else []
        for line in filter(None, map(str.strip, shown)):
            if line not in said[-1:]:  # captions that roll up repeat the line before
                said.append(line)
    builder.add("\n".join(said))
    document = builder.build()
    return document if document.text else ExtractedDocument(text, kind)

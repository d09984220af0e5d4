"""OCR with RapidOCR and the models in its package (PP-OCRv6, small).

Runs in an extractor process. Supports Chinese, Japanese, English and other languages in Latin
script.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from typing import Any

from app.adapters.extraction.text.builder import TextBuilder
from app.core.domain.documents import Box

LONGEST_SIDE = 2000
"""Most pixels of a page's longer side; RapidOCR itself scales larger pictures down."""
PARAGRAPH_GAP = 0.8
"""Least gap between paragraphs in line heights: a smaller one splits them, a larger merges them."""

Line = tuple[str, Box]


def load_models() -> None:
    """Load the models. Nothing is recognised: that would start threads, which a fork would lose."""
    _engine()


def recognise(picture: Any, builder: TextBuilder) -> None:
    """Add the text of a picture, an array of rows, columns and colours, paragraph by paragraph."""
    for paragraph in _paragraphs(_lines(picture)):
        builder.lines(paragraph)


def _lines(picture: Any) -> list[Line]:
    found = _engine()(picture)
    if found.boxes is None:
        return []
    height, width = picture.shape[:2]
    lines = []
    for text, corners in zip(found.txts, found.boxes, strict=True):
        if not any(map(str.isalnum, text)):
            continue  # a frame, a rule or a speck
        (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
        edges = (left / width, top / height, right / width, bottom / height)
        lines.append((text, Box(*(min(max(float(edge), 0.0), 1.0) for edge in edges))))
    return lines


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Group lines in reading order into paragraphs, divided by gaps."""
    paragraph: list[Line] = []
    for line in lines:
        if paragraph:
            above, below = paragraph[-1][1], line[1]
            if below.top - above.bottom > PARAGRAPH_GAP * (above.bottom - above.top):
                yield paragraph
                paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


@functools.cache
def _engine() -> Any:
    from rapidocr import RapidOCR

    return RapidOCR(
        params={
            "Global.log_level": "critical",
            "EngineConfig.onnxruntime.intra_op_num_threads": 1,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )

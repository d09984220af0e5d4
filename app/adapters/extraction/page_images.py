"""Extracts the text of scanned pages and pictures by OCR.

Runs in an extractor process of its own with the lowest priority, as it is slow.
"""

from __future__ import annotations

import io
import os
import re
import zipfile
from collections.abc import Iterator
from typing import Any, BinaryIO

from app.adapters.extraction.file_kind import kind_of
from app.adapters.extraction.formats.pdf import read_pdf
from app.adapters.extraction.rapidocr_engine import LONGEST_SIDE, load_models, recognise
from app.adapters.extraction.text.builder import TextBuilder
from app.core.domain import file_kinds
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import DocumentDamaged, DocumentTooLarge, DocumentWithoutText
from app.core.ports.extraction import PageListener, no_pages

MOST_PIXELS = 100_000_000
"""Most pixels of a picture: a large poster at 300 dpi, which takes 300 MB decoded."""
MOST_SCALE = 300 / 72
"""Most pixels per point of a page: 300 dpi, as scanned pages seldom have more."""
IN_OFFICE = re.compile(r"(?:.*/media/|Pictures/).*\.(?:png|jpe?g|gif|bmp|tiff?|webp)", re.I)


def load() -> None:
    """Lower the priority, and load the models, before a process reads files or others are forked
    from it."""
    if hasattr(os, "nice"):
        os.nice(max(0, 15 - os.nice(0)))
    load_models()


def read(path: str, file: BinaryIO, seen: PageListener = no_pages) -> ExtractedDocument:
    """Extract the text of an opened file, including its pictures. Raises ``DocumentError``."""
    data = file.read()
    kind = kind_of(path, data)
    if kind == "pdf":
        document = read_pdf(data, kind, seen, _recognise_page)
    else:
        builder = TextBuilder(kind)
        pictures = list(_frames(data) if file_kinds.find(kind).is_scan else _pictures_within(data))
        for number, picture in enumerate(pictures, 1):
            seen(number, len(pictures))
            builder.page(number)
            recognise(picture, builder)
        document = builder.build()
    if not document.text:
        raise DocumentWithoutText("No text was recognised in it.")
    return document


def _recognise_page(page: Any, builder: TextBuilder) -> None:
    scale = min(MOST_SCALE, LONGEST_SIDE / max(*page.get_size(), 1.0))
    recognise(page.render(scale=scale).to_numpy(), builder)


def _frames(data: bytes) -> Iterator[Any]:
    """Yield every page of a picture, upright. Raises ``DocumentDamaged``, ``DocumentTooLarge``."""
    import numpy
    from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data)) as image:
            for frame in ImageSequence.Iterator(image):
                if frame.width * frame.height > MOST_PIXELS:
                    raise DocumentTooLarge(f"It has {frame.width:,} by {frame.height:,} pixels.")
                frame = ImageOps.exif_transpose(frame).convert("RGB")
                frame.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
                yield numpy.asarray(frame)[:, :, ::-1]
    except UnidentifiedImageError as error:
        raise DocumentDamaged("It is not a valid picture.") from error
    except Image.DecompressionBombError as error:
        raise DocumentTooLarge(f"{error}") from error
    except (OSError, SyntaxError, ValueError) as error:  # Pillow's errors for damaged content
        raise DocumentDamaged(f"It is not a valid picture: {error}.") from error


def _pictures_within(data: bytes) -> Iterator[Any]:
    """Yield the pictures of an office document, skipping unreadable ones."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for entry in archive.infolist():
            if IN_OFFICE.fullmatch(entry.filename) and entry.file_size <= MOST_PIXELS:
                try:
                    yield from _frames(archive.read(entry))
                except (DocumentDamaged, DocumentTooLarge):
                    continue

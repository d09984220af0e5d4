"""Checks that an extractor process cannot reach the network."""

from __future__ import annotations

import os
from typing import BinaryIO

import msgspec

from app.adapters import typed_json
from app.adapters.extraction.pool import ExtractionPool
from app.core.domain.documents import ExtractedDocument
from app.core.ports.extraction import PageListener
from app.core.security.offline_proof import ProcessProof
from app.sandbox import probe

MEMORY_MB = 2048
SECONDS = 60.0
FILE_MB = 1


def check_extractor() -> ProcessProof:
    """Run the network probe in a new extractor process. Raises ``DocumentError`` when it does not
    start."""
    pool = ExtractionPool(1, MEMORY_MB, SECONDS, FILE_MB, f"{__name__}:read")
    try:
        found = pool.extract(os.path.realpath(__file__))  # any file
    finally:
        pool.close()
    proof: ProcessProof = typed_json.decode(found.text, ProcessProof)
    return proof


def read(path: str, file: BinaryIO, seen: PageListener) -> ExtractedDocument:
    """Run the network probe: the extractor process calls this instead of a parser."""
    proof = probe.examine("extractor", confined=True)
    return ExtractedDocument(text=msgspec.json.encode(proof).decode(), kind="json")

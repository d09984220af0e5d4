"""The words that the vocabularies of embedders contain whole: a dictionary of common words.

Such a vocabulary is learned from a great deal of text, so a word that is one piece of it is no
typing error. It is read from ``tokenizer.json`` (Hugging Face tokenizers: WordPiece, Unigram).
"""

from __future__ import annotations

import functools
import json
import logging
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from app.core.retrieval.lexical_terms import fold
from app.core.retrieval.spelling import SHORTEST

log = logging.getLogger(__name__)
WORD_START = "▁"
"""Begins a piece of a Unigram vocabulary that begins a word."""
CONTINUATION = "##"
"""Begins a piece of a WordPiece vocabulary that continues a word."""


class WordPieces:
    """Reads the vocabularies when the first word is asked for."""

    def __init__(self, folders: Iterable[str]) -> None:
        """``folders`` are of models; one without a vocabulary that can be read has no words."""
        self._folders = tuple(dict.fromkeys(folders))

    def __contains__(self, term: object) -> bool:
        return term in self._words

    @functools.cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(
            fold(word)
            for folder in self._folders
            for word in _words(Path(folder) / "tokenizer.json")
            if len(word) >= SHORTEST and word.isalpha()
        )


def _words(path: Path) -> Iterator[str]:
    try:
        model: dict[str, Any] = json.loads(path.read_bytes())["model"]
        if model["type"] == "Unigram":
            yield from (piece[1:] for piece, _ in model["vocab"] if piece.startswith(WORD_START))
        elif model["type"] == "WordPiece":
            yield from (piece for piece in model["vocab"] if not piece.startswith(CONTINUATION))
    except (OSError, ValueError, LookupError, TypeError) as error:
        log.info("No vocabulary in %s: %s", path, error)

"""Common words in the vocabularies of embedders."""

from __future__ import annotations

import json
from pathlib import Path

from app.adapters.embedding.sentence_transformers import bundled_folder
from app.adapters.embedding.word_pieces import WordPieces


def test_the_bundled_embedder_knows_common_words_and_no_errors() -> None:
    words = WordPieces([bundled_folder()])
    assert all(word in words for word in ("contract", "nerve", "irrelevant"))
    assert "waranty" not in words


def test_a_vocabulary_of_pieces_that_begin_words_is_read(tmp_path: Path) -> None:
    vocabulary = [["<s>", 0.0], ["▁Kündigung", -9.0], ["frist", -8.0], ["▁die", -3.0]]
    model = {"type": "Unigram", "vocab": vocabulary}
    (tmp_path / "tokenizer.json").write_text(json.dumps({"model": model}))
    words = WordPieces([str(tmp_path)])
    assert "kundigung" in words
    assert not any(word in words for word in ("frist", "die", "<s>"))


def test_a_folder_without_a_vocabulary_has_no_words(tmp_path: Path) -> None:
    assert "warranty" not in WordPieces([str(tmp_path)])
    (tmp_path / "tokenizer.json").write_text("{}")
    assert "warranty" not in WordPieces([str(tmp_path)])

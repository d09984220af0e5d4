"""Tokenizes bundles with the product's own template and tokenizer."""

from __future__ import annotations

from pathlib import Path

from app.adapters.llm.chat_template import ChatTemplate
from app.adapters.llm.runtime import Runtime
from app.core.domain.answers import ChatMessage
from training.branches import Branch
from training.bundles import Bundle

ASK = "Question:"
"""End of the prefix shared by the prompts of a bundle. No token spans it, as a space follows."""


class PromptTokens:
    """The vocabulary and chat template of one model file."""

    def __init__(self, path: Path) -> None:
        """Raises ``ModelError``."""
        runtime = Runtime(
            str(path), window=512, sequences=1, chunk=128, threads=lambda: 1, gpu_layers=0
        )
        self._runtime = runtime
        self._template = ChatTemplate(
            runtime.template, runtime.bos, runtime.eos, runtime.control_texts()
        )

    def parts(self, bundle: Bundle) -> tuple[list[int], list[Branch]]:
        """The tokens shared by all prompts of the bundle, and the rest of each."""
        shared = self._text(bundle, "").rpartition(ASK)[0] + ASK
        branches = [self._branch(bundle, len(shared), *turn) for turn in bundle.turns]
        return self._runtime.tokenize(shared), branches

    def prompt(self, bundle: Bundle, question: str) -> list[int]:
        """The tokens of one complete prompt, as in the product."""
        return self._runtime.tokenize(self._text(bundle, question))

    def _branch(self, bundle: Bundle, start: int, question: str, answer: str) -> Branch:
        rest = self._text(bundle, question)[start:]
        tokens = self._runtime.tokenize
        return Branch(tokens(rest), tokens(f"{answer}{self._runtime.eos}"))

    def _text(self, bundle: Bundle, question: str) -> str:
        messages = [*bundle.style.opening]
        for earlier, answer in bundle.history:
            messages += [ChatMessage("user", earlier), ChatMessage("assistant", answer)]
        messages.append(ChatMessage("user", bundle.prompt(question)))
        return self._template.render(messages)

"""Benchmarks language model engines on the same prompts, in turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.core.cancellation import NEVER
from app.core.domain.answers import ChatMessage
from app.core.domain.events import Listener, QuestionAnswered, ignore
from app.core.metrics.engine_benchmark import BenchmarkEngine, Round, figures, overhead, ratios
from app.core.ports.language_model import LanguageModel
from app.core.settings.settings import Settings

Json = dict[str, object]

OURS, BARE, LOCKED = "alcove", "llama_decode", "create_chat_completion"
WORDS = (
    "river",
    "copper",
    "lantern",
    "meadow",
    "signal",
    "harbour",
    "velvet",
    "engine",
    "orchard",
    "granite",
    "whisper",
    "ledger",
    "saddle",
    "comet",
    "thimble",
    "bracket",
    "marble",
)
"""Vocabulary of the prompts: speed does not depend on their meaning."""
BLOCK, SHARING = 300, 32
"""Tokens of a shared system prompt, and the requests that share it."""
STREAMS, PAIRS = 4, 3
"""Repetitions in a round: single streams of all engines, and parallel runs of ours and the bare
loop. The machine's speed varies, so that telling two engines apart takes several pairs."""
TRIES = 5
"""Prompts tried at most until an answer has half the tokens allowed."""
LONG = 1500
"""Tokens of the prompt that precedes a follow-up question."""


class EngineBenchmark:
    """Runs single and parallel streams, alternating engines so that each sees the same machine."""

    def __init__(self, model: LanguageModel, engines: Mapping[str, BenchmarkEngine]) -> None:
        """``engines`` are named ``OURS``, ``BARE`` and ``LOCKED``; ``model`` is ours."""
        self._model = model
        self._engines = engines
        self._made = 0

    def run(
        self, rounds: int, parallel: int, length: int, tokens: int, listen: Listener = ignore
    ) -> Json:
        """Run prompts of ``length`` tokens and answers of up to ``tokens``; ratios are ours to
        theirs."""
        alone: dict[str, list[Round]] = {name: [] for name in self._engines}
        many: dict[str, list[Round]] = {name: [] for name in self._engines}
        pairs: dict[str, list[Round]] = {OURS: [], BARE: []}
        self._each(alone, 1, 64, 8)  # warm-up: pages, clocks, caches
        for made in alone.values():
            made.clear()
        for number in range(rounds):
            for turn in range(STREAMS):
                self._alone(alone, length, tokens, number + turn)
            self._each(many, parallel, length, tokens, number)
            for turn in range(PAIRS):
                self._each(pairs, parallel, length, tokens, number + turn)
            listen(QuestionAnswered(str(number), number + 1, rounds))
        ours, bare, locked = (alone[name] for name in (OURS, BARE, LOCKED))
        crowds = {name: many[name] + pairs[name] for name in pairs}
        return {
            "rounds": rounds,
            "parallel": parallel,
            "prompt_tokens": length,
            "answer_tokens": tokens,
            "decode": ratios(lambda r: r.decode_rate, ours, bare),
            "prefill": ratios(lambda r: r.prefill_rate, ours, bare),
            "at_once": ratios(lambda r: r.tokens_per_second, crowds[OURS], crowds[BARE]),
            "at_once_to_locked": ratios(lambda r: r.tokens_per_second, many[OURS], many[LOCKED]),
            "decode_to_locked": ratios(lambda r: r.decode_rate, ours, locked),
            "prefill_to_locked": ratios(lambda r: r.prefill_rate, ours, locked),
            "first_token_p95_of_locked_to_ours": ratios(
                lambda r: r.first_token_p95, many[LOCKED], many[OURS]
            ),
            "overhead": overhead(ours + crowds[OURS]),
            "medians": {
                "decode_tokens_per_second": figures(alone, lambda r: r.decode_rate),
                "prefill_tokens_per_second": figures(alone, lambda r: r.prefill_rate),
                "at_once_tokens_per_second": figures(many, lambda r: r.tokens_per_second),
                "at_once_first_token_p95_seconds": figures(many, lambda r: r.first_token_p95),
                "at_once_generated": figures(many, lambda r: float(r.generated)),
            },
            "follow_up": self._follow_up(),
            "shared_block": self._share(),
        }

    def _alone(self, into: dict[str, list[Round]], length: int, tokens: int, turn: int) -> None:
        """Run one stream whose answer is long enough to measure its speed."""
        for _ in range(TRIES):
            made: dict[str, list[Round]] = {name: [] for name in into}
            self._each(made, 1, length, tokens, turn)
            if all(one.generated > max(1, tokens // 2) for (one,) in made.values()):
                break
        for name, (one,) in made.items():
            into[name].append(one)

    def _each(
        self, into: dict[str, list[Round]], parallel: int, length: int, tokens: int, turn: int = 0
    ) -> None:
        """Run every engine once, each ``turn`` beginning with another."""
        prompts = [self._prompt(length) for _ in range(parallel)]
        names = list(into)
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            into[name].append(self._engines[name].run(prompts, tokens))

    def _follow_up(self) -> Json:
        """Measure a follow-up to a long question: tokens computed, and speed-up of prefill."""
        first = self._prompt(min(LONG, self._model.window - 128))
        said: list[str] = []
        before = self._model.generate(
            first, max_tokens=16, cancel=NEVER, listen=lambda chunk: said.append(chunk.text)
        )
        more = ChatMessage("user", "And what came before that?")
        second = [*first, ChatMessage("assistant", "".join(said)), more]
        after = self._model.generate(second, max_tokens=2, cancel=NEVER, listen=lambda _: None)
        return {
            "first_tokens": before.prompt_tokens,
            "second_tokens": after.prompt_tokens,
            "second_computed": after.prompt_tokens - after.reused_tokens,
            "first_token_times_sooner": before.prefill_ms / after.prefill_ms,
        }

    def _share(self) -> Json:
        """Run parallel requests with the same system prompt; count the tokens computed."""
        block = ChatMessage("system", self._prompt(BLOCK)[0].content)
        chats = [[block, ChatMessage("user", f"Number {n}?")] for n in range(SHARING)]
        made = self._engines[OURS].run(chats, 2)
        return {
            "requests": SHARING,
            "block_tokens": self._model.count([block]),
            "prompt_tokens": sum(map(self._model.count, chats)),
            "computed": sum(one.prompt_tokens for one in made.series),
        }

    def _prompt(self, length: int) -> list[ChatMessage]:
        """Make a prompt of nearly ``length`` tokens that shares no prefix with any other."""
        self._made += 1
        made, count = self._made, self._model.count

        def of(words: int) -> list[ChatMessage]:
            text = " ".join(WORDS[(made * 7 + n * (made + 3)) % len(WORDS)] for n in range(words))
            task = "Tell a long story with all of these words."
            return [ChatMessage("system", f"{made} {text}"), ChatMessage("user", task)]

        words = length
        while words > 1 and count(of(words)) > length:
            words = words * 9 // 10
        return of(words)


def settings_for(settings: Settings, parallel: int, length: int, tokens: int) -> Settings:
    """Return the benchmark's settings: enough sequences, and a window for prompts and follow-up."""
    window = max(length + tokens, LONG) + 192
    return replace(settings, parallel=parallel, context_tokens=window, temperature=0.0)

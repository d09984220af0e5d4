"""Writes an answer from passages: composes the prompt, generates, checks and cites."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.core.answering import (
    answer_checks,
    answer_selection,
    grounding,
    older_versions,
    prompting,
)
from app.core.answering.citations import Cited, abstains, cite, cite_form, not_found, plain
from app.core.answering.confidence import AnswerCalibration
from app.core.answering.example_turns import EXAMPLES
from app.core.answering.injection import inert
from app.core.answering.passage_selection import NO_RUNS, Runs, widen
from app.core.answering.prompting import Prompt
from app.core.answering.questions import comparisons, descriptions
from app.core.answering.questions.comparisons import Comparison
from app.core.answering.questions.question_kinds import kind_of
from app.core.answering.signals import signals
from app.core.answering.writer_profiles import EXTRACTIVE, WriterProfile, wants_span
from app.core.domain.answers import Answer, ChatMessage, Citation, Coverage, SentQuestion
from app.core.domain.errors import Cancelled, RemoteError
from app.core.domain.events import (
    AnswerPiece,
    LikelyPassage,
    PassagesFound,
    PromptProgress,
    QuestionRewritten,
)
from app.core.domain.guardrails import Guardrails
from app.core.domain.measurements import TokenCounts
from app.core.domain.search import Hit
from app.core.llm.answer_spans import QaPrediction
from app.core.llm.generation import Generation, PromptRead, Refusal, combined
from app.core.llm.model_info import ModelInfo
from app.core.metrics.stopwatch import Stopwatch
from app.core.ports.embedding import ExtractiveQa
from app.core.ports.language_model import LanguageModel
from app.core.retrieval.exact_terms import holding
from app.core.settings.settings import Settings
from app.core.text import languages
from app.core.text.chunking import BUDGET, count_tokens
from app.services.answering.answer_stream import AnswerStream
from app.services.answering.answer_task import AnswerTask
from app.services.answering.retriever import text_of

QA_LANGUAGE = "en"
"""The language that the extractive QA model reads well."""
RANKED = 10
"""Passages returned with an answer, however many were sent to the model."""
SEARCH_STAGES = ("embed_ms", "search_ms", "dense_ms", "lexical_ms", "lookup_ms", "fuse_ms")
"""``search_ms`` is the sum of the four after it."""
NOTHING_GENERATED = Generation(0, 0, 0, 0.0, 0.0, 0.0)
_AGAIN = "Answer the question in one short sentence, with the number of the passage."
"""Added to the question when the first answer held no word."""
_MARK = " ["
"""What follows the words of an answer, so that a part of them is not likelier than all."""
_LIKELY_SPANS = 3
"""Spans shown of the likely passage."""


@dataclass(frozen=True, slots=True)
class _Draft:
    """What was written, before it is cited."""

    text: str
    figures: Generation
    shown: bool
    """Whether its listener saw it already, apart from corrections."""
    refused: bool = False
    unsure: bool = False
    complete: bool = True
    """Whether it was written to its end; a part has no confidence."""
    written: str = ""
    """What the model wrote, where a span replaced it."""


class AnswerWriter:
    """Writes answers with a lent model; the extractive QA model reads the same passages."""

    def __init__(
        self,
        settings: Settings,
        qa: ExtractiveQa,
        prefill_rate: Callable[[str], float | None] = lambda _: None,
        calibration: Callable[[ModelInfo], AnswerCalibration | None] = lambda _: None,
        section: Callable[[Hit], Sequence[Hit]] = lambda hit: (hit,),
    ) -> None:
        """``prefill_rate`` returns a model's measured prompt tokens a second on this machine,
        ``calibration`` what turns signals of its answers into their confidence, ``section`` the
        passages around one, in a row."""
        self._settings = settings
        self._qa = qa
        self._calibration = calibration
        self._prefill_rate = prefill_rate
        self._section = section

    def fits(
        self,
        model: LanguageModel,
        profile: WriterProfile,
        task: AnswerTask,
        passages: Sequence[Hit],
    ) -> bool:
        """Whether all passages fit into the context window."""
        return self._prompt(model, profile, task, passages).passages == tuple(passages)

    def write(
        self,
        model: LanguageModel,
        profile: WriterProfile,
        task: AnswerTask,
        passages: Sequence[Hit],
        ranked: tuple[Hit, ...],
        cover: Callable[[Sequence[Hit]], Coverage | None] | None = None,
    ) -> tuple[Answer, SentQuestion]:
        """Return the answer and the question as it was sent. ``passages`` are those to send, best
        first, ``ranked`` what the search found; ``cover`` says what the passages that were sent
        cover. Raises as ``Answerer.ask`` does."""
        compared, rules = _comparison(profile, task), task.rules
        if compared:
            task = replace(task, history=(), rules=replace(rules, length="words"))
        limit = self._tokens_in_time(model, task)
        history = task.history if profile.refers else ()
        most = prompting.affordable(
            task.question, passages, history, count=model.count, tokens=limit
        )
        in_time = passages[:most]
        left_out = len(passages) - len(in_time)
        runs = NO_RUNS
        if profile.widens and not task.whole:
            room = limit - model.count(prompting.added(task.question, in_time, history))
            full = BUDGET * len(in_time) - sum(count_tokens(hit.text) for hit in in_time)
            taken = prompting.places(history)
            runs = widen(in_time, self._section, min(room, full), taken)
        prompt = self._prompt(model, profile, task, in_time, runs)
        task.listen(PassagesFound(prompt.passages, left_out, prompt.numbers))
        if not (profile is EXTRACTIVE or compared or task.rules.form):
            task, prompt = self._named(model, profile, task, prompt, ranked)
        readings = self._read(profile, task, prompt.passages)
        if profile is EXTRACTIVE:
            draft = self._extracted(model, prompt, task, ranked, readings)
        else:
            draft = (
                compared and self._compared(model, prompt, task, ranked, compared, rules)
            ) or self._written(model, profile, prompt, task, ranked, readings)
        sent, asked = prompt.passages, prompt.sent
        how = cite_form if task.rules.form else _cite
        refused = Cited(not_found(task.question, task.rules.language), (), True, ())
        cited = refused if draft.refused else how(draft.text, prompt.citable, task.question)
        known = self._calibration(model.info)
        told: dict[str, float] = {}
        confidence = None
        if not cited.abstained and draft.complete:
            wrote = draft.written or draft.text
            told = signals(
                cited.text,
                wrote,
                task.query,
                sent,
                ranked,
                readings,
                draft.figures,
                prompt.citable,
                _is_unread(task.query, sent),
            )
            confidence = known.probability(told) if known else None
        doubtful = known is not None and confidence is not None and confidence < known.unsure
        if not draft.shown:
            unlikely = known and confidence is not None and confidence < known.refused
            # The QA model has a say only in its language, and where a span is wanted.
            refusing = known and doubtful and not told["unread"] and known.refuses(told)
            if (unlikely or refusing) and _is_weighed(task):
                cited, confidence, doubtful = refused, None, False
            task.watch.stages.setdefault("ttft_ms", task.watch.elapsed_ms)
            task.listen(AnswerPiece(cited.text))
        if not (task.rules.form or task.rules.length):
            before = len(cited.citations)
            cited, note = older_versions.noted(
                cited, sent, prompt.citable, task.rules.language, task.question
            )
            if note:
                task.listen(AnswerPiece(note))
                # Their numbers stand in the answer, so that no later turn may give them again.
                asked = replace(asked, passages=(*asked.passages, *cited.citations[before:]))
        answer = replace(
            answer_of(cited, ranked, draft.figures, task.watch, model.info.name),
            confidence=confidence,
            signals=told,
            unsure=draft.unsure or doubtful,
            left_out=left_out,
            query=task.query if task.rewritten else "",
            coverage=cover(sent) if cover else None,
        )
        return answer, asked

    def _extracted(
        self,
        model: LanguageModel,
        prompt: Prompt,
        task: AnswerTask,
        ranked: Sequence[Hit],
        readings: Sequence[QaPrediction],
    ) -> _Draft:
        """Let a writer of spans answer; the span of the QA model where that is likelier."""
        calibration = self._qa.calibration
        odds = answer_selection.answerable(readings)
        probability = calibration.probability(ranked[0].score, odds)
        if probability < calibration.least(self._settings.wrong_refusals / 100):
            return _Draft("", NOTHING_GENERATED, False, refused=True)
        # The QA model cannot follow guardrails: with any, only the writer answers.
        chooses = not task.rules.instructions()
        text, figures, _ = self._generate(model, prompt, task, ranked, held=chooses)
        chosen = text
        if chooses and not task.cancel.is_set():
            chosen = answer_selection.choose(text, prompt.passages, readings, prompt.numbers)
        return _Draft(chosen, figures, not chooses, written=text)

    def _written(
        self,
        model: LanguageModel,
        profile: WriterProfile,
        prompt: Prompt,
        task: AnswerTask,
        ranked: Sequence[Hit],
        readings: Sequence[QaPrediction],
    ) -> _Draft:
        """Let a writer of sentences answer; ask once more where it wrote no answer, and quote where
        it only says the question again. Where a few words are wanted, a span of the QA model may
        replace them."""
        held = wants_span(task.rules) or self._is_doubtful(model, task, prompt, readings)
        refusal = self._refusal(model, task, prompt.passages)
        text, figures, looped = self._generate(
            model, prompt, task, ranked, held=held, refusal=refusal
        )
        if task.rules.form:
            return _Draft(text, figures, not held)
        if task.cancel.is_set():  # nobody knows how it would have ended
            return _Draft(text, figures, not held, unsure=True, complete=False)
        if _refuses(text):
            return _Draft("", figures, False, refused=True)
        text = answer_checks.without_echo(text)
        plainer = _without_examples(prompt.messages, self._opening(profile, task))
        wrong = not answer_checks.is_usable(text) or _repeats_example(text, prompt)
        invents = not wrong and _invents(text, plainer)
        in_words = _asks_for_span(task)  # a span may replace it
        if wrong or (not in_words and (invents or answer_checks.restates(task.put, text))):
            again = replace(prompt, messages=_with_line(plainer, _AGAIN))
            text, figures, looped = self._generate(model, again, task, ranked, held=True)
            text = answer_checks.without_echo(text)
            if _refuses(text):
                return _Draft("", figures, False, refused=True)
            if not answer_checks.is_usable(text):
                return _Draft("", figures, False, refused=True, unsure=True)
            if answer_checks.restates(task.put, text):
                text = _quoted(task.query, prompt) or text
            return _Draft(text, figures, False, unsure=True)
        chosen = text
        if in_words:
            chosen = self._weighed(model, prompt, task, readings, text, invents)
            looped = looped or answer_selection.repeats(task.query, chosen)
            looped = looped or (invents and chosen == text)
        return _Draft(chosen, figures, not held, unsure=looped, written=text)

    def _compared(
        self,
        model: LanguageModel,
        prompt: Prompt,
        task: AnswerTask,
        ranked: Sequence[Hit],
        compared: Comparison,
        rules: Guardrails,
    ) -> _Draft | None:
        """Ask about each of two things, over the same passages, and compare in code; None where the
        answers do not tell. With the values, unless a few words are wanted."""
        texts: list[str] = []
        both: list[Generation] = []
        doubtful = False
        for question in compared.questions:
            part = replace(prompt, messages=prompting.asking(prompt.messages, question))
            text, figures, _ = self._generate(
                model, part, task, ranked, held=True, refusal=Refusal(answer_checks.REFUSAL)
            )
            if _refuses(text) and compared.relation == "both":
                text = comparisons.NO  # nothing says that it is so
                doubtful = True
            if task.cancel.is_set() or _refuses(text) or not answer_checks.is_usable(text):
                return None
            texts.append(" ".join(text.split()).rstrip(" ."))
            both.append(figures)
        verdict = comparisons.verdict(compared, [plain(text) for text in texts])
        if not verdict:
            return None
        said = comparisons.worded(compared, verdict, texts, brief=rules.length == "words")
        return _Draft(said, combined(both), False, unsure=doubtful, written=said)

    def _named(
        self,
        model: LanguageModel,
        profile: WriterProfile,
        task: AnswerTask,
        prompt: Prompt,
        ranked: Sequence[Hit],
    ) -> tuple[AnswerTask, Prompt]:
        """Return the task and its prompt with names in the place of descriptions that no passage
        answers by itself. They are asked for over the same passages, which are read once."""
        passages = [text_of(hit) for hit in prompt.passages]
        for _ in range(descriptions.MOST):
            described = descriptions.described(task.put)
            if not described or descriptions.is_covered(task.put, described, passages):
                break
            part = replace(prompt, messages=prompting.asking(prompt.messages, described.question))
            text, _, _ = self._generate(
                model, part, task, ranked, held=True, refusal=Refusal(answer_checks.REFUSAL)
            )
            name = "" if _refuses(text) else descriptions.name_in(plain(text), described)
            if task.cancel.is_set() or not name:
                break
            asked = described.replaced(task.put, name)
            task = replace(task, query=asked, asked=asked, rewritten=True, followed=True)
            line = _line(profile, task, prompt.passages)
            prompt = replace(prompt, messages=prompting.asking(prompt.messages, asked, line))
            task.listen(QuestionRewritten(asked))
        return task, prompt

    def _weighed(
        self,
        model: LanguageModel,
        prompt: Prompt,
        task: AnswerTask,
        readings: Sequence[QaPrediction],
        text: str,
        invents: bool,
    ) -> str:
        """The text, or the span of the QA model that the writer itself finds likely enough; any
        span rather than a text that ``invents`` a number."""
        spans = answer_selection.candidates(prompt.passages, readings, prompt.numbers, task.query)
        if not spans:
            return text
        tried = [answer_selection.words(text), *(span.text for span in spans)]
        told = model.log_likelihoods(
            prompt.messages, [f"{words}{_MARK}" for words in tried], task.cancel
        )
        if not told:
            return answer_selection.choose(text, prompt.passages, readings, prompt.numbers)
        own, *others = told
        if invents or answer_selection.repeats(task.query, text):
            own = -math.inf
        return answer_selection.likelier(text, spans, others, own)

    def _is_doubtful(
        self,
        model: LanguageModel,
        task: AnswerTask,
        prompt: Prompt,
        readings: Sequence[QaPrediction],
    ) -> bool:
        """Whether to hold an answer back until its confidence is known, as it may be refused: where
        the QA model thinks that no passage holds one."""
        if not (self._calibration(model.info) and _is_weighed(task)) or task.rules.form:
            return False
        unread = _is_unread(task.query, prompt.passages)
        return not unread and answer_selection.answerable(readings) < 0

    def _refusal(self, model: LanguageModel, task: AnswerTask, sent: Sequence[Hit]) -> Refusal:
        """When a refusal counts at once: where a span is wanted and the QA model has a say, that is
        decided later, from the confidence of the answer in its place."""
        known = self._calibration(model.info)
        counts = known and _asks_for_span(task) and _is_weighed(task)
        if not counts or _is_unread(task.query, sent):
            return Refusal(answer_checks.REFUSAL)
        return Refusal(answer_checks.REFUSAL, 1.0)

    def _generate(
        self,
        model: LanguageModel,
        prompt: Prompt,
        task: AnswerTask,
        ranked: Sequence[Hit],
        held: bool,
        refusal: Refusal | None = None,
    ) -> tuple[str, Generation, bool]:
        """Return the text, its figures, and whether the model began to repeat itself."""
        numbers = {passage.n for passage in prompt.citable}
        stream = AnswerStream(numbers, task.listen, task.watch, held, task.cancel)
        try:
            figures = model.generate(
                prompt.messages,
                max_tokens=task.rules.most_tokens(self._settings.answer_tokens),
                cancel=stream,
                listen=stream.take,
                form=task.rules.form,
                background=task.background,
                follow=_Progress(model, prompt, task),
                refusal=refusal,
            )
        except RemoteError:
            if text := stream.close():
                cited = _cite(text, prompt.citable, task.question)
                name = model.info.name
                partial = answer_of(cited, tuple(ranked), NOTHING_GENERATED, task.watch, name)
                task.keep_partial(partial, prompt.sent)
            raise
        text = stream.close()
        if not text and task.cancel.is_set():
            raise Cancelled()
        return text, figures, stream.looped

    def _read(
        self, profile: WriterProfile, task: AnswerTask, sent: Sequence[Hit]
    ) -> Sequence[QaPrediction]:
        """Read the passages with the extractive QA model, and announce the likeliest."""
        with task.watch.measure("read_ms"):
            read = self._qa.read(task.query, [inert(hit.text) for hit in sent])
            readings = _about_it(task.query, sent, read)
        if likely := answer_selection.likely(sent, readings, _LIKELY_SPANS):
            task.listen(LikelyPassage(*likely))
        return readings

    def _tokens_in_time(self, model: LanguageModel, task: AnswerTask) -> float:
        """How many tokens a question may add within the time limit of the first token."""
        if not task.timed:
            return math.inf
        target, rate = self._settings.first_token_seconds, self._prefill_rate(model.info.name)
        # What passed until now does not count: where models were loaded, too little would be left
        # for an answer.
        return target * rate if target and rate else math.inf

    def _prompt(
        self,
        model: LanguageModel,
        profile: WriterProfile,
        task: AnswerTask,
        passages: Sequence[Hit],
        runs: Runs = NO_RUNS,
    ) -> Prompt:
        budget = model.window - self._settings.answer_tokens
        with task.watch.measure("prompt_ms"):
            return prompting.compose(
                task.put,
                passages,
                task.history,
                line=_line(profile, task, passages),
                count=model.count,
                budget=budget,
                opening=self._opening(profile, task),
                refers=profile.refers,
                runs=runs,
            )

    @staticmethod
    def _opening(profile: WriterProfile, task: AnswerTask) -> tuple[ChatMessage, ...]:
        """What the prompt begins with: in a chat always the same, as later turns share its KV
        cache."""
        asked = (task.turns[0].question, task.query) if task.history else (task.query,)
        spoken = filter(None, map(languages.detect, asked))
        return profile.opening(task.rules, next(spoken, QA_LANGUAGE))


class _Progress:
    """Announces how many passages a model has read of its prompt."""

    def __init__(self, model: LanguageModel, prompt: Prompt, task: AnswerTask) -> None:
        self._task = task
        self._prompt = prompt
        self._model = model
        self._begun = task.watch.elapsed_ms
        self._first: int | None = None

    def __call__(self, read: PromptRead) -> None:
        passages = len({passage.n for passage in self._prompt.sent.passages})
        if not passages:
            return
        now, left = self._task.watch.elapsed_ms, self._prompt.tokens - read.tokens
        seconds = None
        if self._first is not None and read.tokens > self._first:
            seconds = (now - self._begun) / (read.tokens - self._first) * left / 1000
        else:
            self._first, self._begun = read.tokens, now
        share = read.tokens / self._prompt.tokens
        self._task.listen(PromptProgress(int(share * passages), passages, seconds))


def _about_it(
    query: str, sent: Sequence[Hit], readings: Sequence[QaPrediction]
) -> Sequence[QaPrediction]:
    """The readings without the spans of passages that are about another part or the like than the
    one that the question names."""
    names = [text_of(hit) for hit in sent]
    held = holding(query, names)
    return [
        reading if at in held or not held else replace(reading, spans=())
        for at, reading in enumerate(readings)
    ]


def _comparison(profile: WriterProfile, task: AnswerTask) -> Comparison | None:
    """The comparison that is asked for, where the writer is better asked about each thing."""
    if profile is EXTRACTIVE or not wants_span(replace(task.rules, length="words")):
        return None
    return comparisons.comparison(task.put)


def _asks_for_span(task: AnswerTask) -> bool:
    """Whether a span of a passage can be the whole answer: not where 'yes' is, or a reason."""
    return wants_span(task.rules) and kind_of(task.query) == "span"


def _line(profile: WriterProfile, task: AnswerTask, passages: Sequence[Hit]) -> str:
    """What the prompt says of the answer, unless a model copies it, or rules say it."""
    if profile is EXTRACTIVE or task.rules.language or task.rules.form:
        return ""
    return prompting.answer_line(task.put, passages, wants_span(task.rules))


def _is_weighed(task: AnswerTask) -> bool:
    """Whether an unlikely answer is refused: not where it is 'yes', which is no span, nor where it
    takes two documents, as the QA model finds neither to hold an answer."""
    return kind_of(task.query) == "span" and not task.followed


def _is_unread(query: str, sent: Sequence[Hit]) -> bool:
    """Whether question or passages are in a language that the QA model does not read well."""
    spoken = {languages.detect(text) for text in (query, *(hit.text for hit in sent))}
    return not spoken <= {None, QA_LANGUAGE}


def _refuses(text: str) -> bool:
    return answer_checks.refuses(text) or abstains(text)


def _invents(text: str, messages: Sequence[ChatMessage]) -> bool:
    """Whether a text has a number that the messages do not hold."""
    return answer_checks.invents_figures(text, [message.content for message in messages])


def _quoted(question: str, prompt: Prompt) -> str:
    """The sentence of a passage that says most of what is asked, with its mark; empty without."""
    found = answer_checks.quotation(question, [inert(hit.text) for hit in prompt.passages])
    if found is None:
        return ""
    n, sentence = found
    number = prompt.numbers[n] if prompt.numbers else n + 1
    return f"{sentence} [{number}]"


def _repeats_example(text: str, prompt: Prompt) -> bool:
    """Whether a model answers with words of the examples that nothing it was sent holds."""
    said = answer_selection.words(text).strip(" .。")
    sent = "\n".join((prompt.messages[-1].content, *(cited.text for cited in prompt.citable)))
    return (
        any(one.say(said) for one in EXAMPLES.values()) and said.casefold() not in sent.casefold()
    )


def _without_examples(
    messages: Sequence[ChatMessage], opening: Sequence[ChatMessage]
) -> Sequence[ChatMessage]:
    shown = set(opening[1:])
    return [message for message in messages if message not in shown]


def _with_line(messages: Sequence[ChatMessage], line: str) -> tuple[ChatMessage, ...]:
    *before, last = messages
    return (*before, replace(last, content=f"{last.content}\n{line}"))


def answer_of(
    cited: Cited, ranked: tuple[Hit, ...], figures: Generation, watch: Stopwatch, model: str
) -> Answer:
    """Make an answer of a cited text and its figures."""
    stages = watch.stages
    return Answer(
        answer=cited.text,
        abstained=cited.abstained,
        citations=cited.citations,
        passages=ranked,
        stages={
            **{name: stages.get(name, 0.0) for name in SEARCH_STAGES},
            "prompt_ms": stages.get("prompt_ms", 0.0),
            "read_ms": stages.get("read_ms", 0.0),
            "queue_ms": figures.queue_ms,
            "prefill_ms": figures.prefill_ms,
            "ttft_ms": stages.get("ttft_ms", watch.elapsed_ms),
            "decode_ms": figures.decode_ms,
        },
        tokens=TokenCounts(figures.prompt_tokens, figures.reused_tokens, figures.generated_tokens),
        model=model,
        unsupported=cited.unsupported,
    )


def _cite(text: str, passages: Sequence[Citation], question: str) -> Cited:
    """Cite passages in an answer, also where the model forgot its marks."""
    return cite(grounding.with_marks(text, passages, question), passages, question)

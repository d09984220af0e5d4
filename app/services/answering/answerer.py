"""Answers questions: searches, writes, cites, and stores the answer."""

from __future__ import annotations

import os.path
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from typing import Protocol

from app.core.answering import guardrails, prompting
from app.core.answering.citations import (
    Cited,
    not_found,
    not_named,
    numbered,
    numbers_in,
    plain,
)
from app.core.answering.confidence import AnswerCalibration
from app.core.answering.passage_selection import select
from app.core.answering.questions import follow_ups, titles
from app.core.answering.questions.follow_ups import ChatTurn
from app.core.answering.questions.question_kinds import (
    OVER_DOCUMENTS,
    asks_for_several,
    cannot_answer,
    kind_of,
    unsuited,
)
from app.core.answering.tables import query_prompt
from app.core.answering.writer_profiles import EXTRACTIVE, WriterProfile, profile_of
from app.core.cancellation import NEVER, CancelToken
from app.core.domain.answers import (
    Answer,
    AskRequest,
    ChatMessage,
    Citation,
    Coverage,
    Message,
    PromptTurn,
    Question,
    SentQuestion,
    answer_route,
)
from app.core.domain.errors import (
    Cancelled,
    ModelMissing,
    RemoteError,
    RemoteUnavailable,
    UsageError,
)
from app.core.domain.events import (
    AnswerGiven,
    AnswerPiece,
    Listener,
    Notice,
    PassagesFound,
    QuestionAnswered,
    QuestionCorrected,
    QuestionRewritten,
    SearchNarrowed,
    ignore,
)
from app.core.domain.guardrails import Guardrails
from app.core.domain.search import Hit, Scope, SearchResult
from app.core.llm.model_info import ModelInfo
from app.core.metrics.stopwatch import Stopwatch
from app.core.ports.chats import ChatStore
from app.core.ports.embedding import ExtractiveQa
from app.core.ports.language_model import LanguageModel
from app.core.retrieval.spelling import Corrected
from app.core.settings.settings import Settings
from app.services.answering import table_answerer
from app.services.answering.answer_task import AnswerTask
from app.services.answering.answer_writer import (
    NOTHING_GENERATED,
    RANKED,
    SEARCH_STAGES,
    AnswerWriter,
    answer_of,
)
from app.services.answering.retriever import (
    DEEP,
    DocumentPassages,
    PassageSearch,
    Retrieved,
    Retriever,
)
from app.services.answering.table_chooser import TableChooser

_ANYTHING = "?"
"""A dummy question with which everything is loaded."""
_FIGURES = ("total", "count")
"""Kinds of questions whose answer a passage seldom states: the sum of some documents is not the sum
of all."""
_KEPT = 12
"""Passages kept with an answer in its chat, beside those that it cites."""
START_IT = RemoteUnavailable.remedy
ANNOUNCED = 3
"""Passages announced before it is known how many the writer gets."""

Route = Callable[[AskRequest, Sequence[str], Listener, CancelToken], Answer | None]
"""Answers questions about the library as a whole, given the chat's earlier questions; None for a
question that a search answers."""


Complete = Callable[[str, Scope, Listener, CancelToken, bool], Answer | None]
"""Answers questions that only all documents in a scope together answer, in the background or not;
None for others."""


Stated = Callable[[str, Scope, CancelToken], Answer | None]
"""Answers questions that rules read in the one document of a scope; None for others."""


class ModelProvider(Protocol):
    """Lends the language model that answers; implemented by ``ModelRegistry``."""

    def use(self, listen: Listener = ignore) -> AbstractContextManager[LanguageModel]: ...


class Answerer:
    """Answers questions about the library, one in a chat or many at once."""

    def __init__(
        self,
        searcher: PassageSearch,
        models: ModelProvider,
        chats: ChatStore,
        settings: Settings,
        qa: ExtractiveQa,
        route: Route = lambda *_: None,
        prefill_rate: Callable[[str], float | None] = lambda _: None,
        calibration: Callable[[ModelInfo], AnswerCalibration | None] = lambda _: None,
        passages: DocumentPassages | None = None,
        documents: Callable[[Scope], int] = lambda _: 0,
        correct: Callable[[str], Corrected] = Corrected,
        unknown_names: Callable[[str], Sequence[str]] = lambda _: (),
        tables: TableChooser | None = None,
        complete: Complete = lambda *_: None,
        stated: Stated = lambda *_: None,
    ) -> None:
        """``prefill_rate`` returns a model's measured prompt tokens a second on this machine,
        ``calibration`` what turns signals of its answers into their confidence, ``documents`` the
        number of documents within a scope (0 for unknown), ``correct`` a question with the words
        that the library does not know corrected, ``unknown_names`` the names in a question that no
        document holds, ``tables`` those that may answer."""
        self._searcher = searcher
        self._retriever = Retriever(searcher, passages)
        self._models = models
        self._qa = qa
        self._chats = chats
        self._settings = settings
        self._route = route
        self._documents = documents
        self._correct = correct
        self._unknown_names = unknown_names
        self._tables = tables
        self._complete = complete
        self._stated = stated
        self._writer = AnswerWriter(
            settings, qa, prefill_rate, calibration, self._retriever.section
        )

    def warm_up(self) -> None:
        """Load the embedder, the vector index, the language model and the extractive QA model, and
        have the language model read what all prompts begin with: those of questions, those that
        have follow-ups rewritten, and where there are tables those for queries."""
        self._searcher.find(_ANYTHING, 1)
        self._qa.read(_ANYTHING, [_ANYTHING])
        with self._models.use() as model:
            if model.info.elsewhere:
                return
            profile = self._profile(model)
            opening = profile.opening(guardrails.from_settings(self._settings))
            prompts = [(*opening, ChatMessage("user", _ANYTHING))]
            if profile.rewrites and model.parallel > 1:  # else it would replace the other
                prompts.append(follow_ups.messages(_ANYTHING, ()))
            tables = self._tables is not None and self._tables.has_tables
            if tables and profile.name != EXTRACTIVE.name and model.parallel > len(prompts):
                prompts.append(query_prompt.opening(_ANYTHING))
            for prompt in prompts:
                model.generate(
                    prompt,
                    max_tokens=1,
                    cancel=NEVER,
                    listen=lambda _: None,
                    background=True,
                )

    def ask(
        self, request: AskRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Answer:
        """Answer in a chat. An answer that is cancelled midway is stored as far as it came; so is
        one whose server is lost midway, and ``RemoteError`` is raised then.

        Raises ``Cancelled`` when cancelled before anything was generated, ``ModelMissing`` after
        the passages were announced, ``UsageError`` for a question longer than the window.
        """
        watch = Stopwatch()
        history, turns, search_only = self._history(request)
        earlier = [turn.question for turn in turns]
        task = AnswerTask(
            question=request.question,
            turns=turns,
            query=_joined(request.question, turns),
            scope=request.scope,
            passages=request.passages or self._settings.passages,
            history=history,
            rules=self._rules(request),
            listen=listen,
            cancel=cancel,
            watch=watch,
            as_typed=request.as_typed,
            plain=search_only,
            keep_partial=partial(self._store, request) if request.keep else lambda *_: None,
        )
        refused = guardrails.refused_topic(task.query, task.rules.refused_topics)
        if not (search_only or refused):
            done = self._route(request, earlier, listen, cancel) or self._complete(
                task.query, request.scope, listen, cancel, False
            )
            if done:
                return self._store(request, done, SentQuestion("")) if request.keep else done
        answer, sent = self._answer(task)
        if request.replaces is not None and cancel.is_set():
            raise Cancelled()  # the complete answer stays
        return self._store(request, answer, sent) if request.keep else answer

    def answer_many(
        self,
        questions: Sequence[Question],
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        """Answer questions without storing them, by search alone; results in their order. The
        turns of a chat are answered one after another, beside other questions.

        A question that is too long gets the reason as its answer, marked as a refusal. Otherwise
        raises as ``ask`` does.
        """
        answers: dict[int, Answer] = {}
        waiting = deque(self._answer_chat(chat, cancel) for chat in _chats(questions))
        running: dict[Future[tuple[int, Answer] | None], Iterator[tuple[int, Answer]]] = {}
        with self._models.use(listen) as model:
            workers = model.parallel + 1  # one more searches while the model is busy
            with ThreadPoolExecutor(workers, "answering") as pool:
                while waiting or running:
                    while waiting and len(running) < workers:
                        chat = waiting.popleft()
                        running[pool.submit(next, chat, None)] = chat
                    for future in wait(running, return_when=FIRST_COMPLETED).done:
                        chat = running.pop(future)
                        if (answered := future.result()) is None:
                            continue
                        n, answer = answered
                        answers[n] = answer
                        listen(AnswerGiven(n, answer))
                        listen(QuestionAnswered(questions[n].id, len(answers), len(questions)))
                        waiting.appendleft(chat)  # next, while its prompt is in the KV cache
        return [answers[n] for n in range(len(questions))]

    def _answer_chat(
        self, questions: Sequence[tuple[int, Question]], cancel: CancelToken
    ) -> Iterator[tuple[int, Answer]]:
        """Answer the numbered turns of a chat, each when its answer is wanted."""
        turns: list[ChatTurn] = []
        history: list[PromptTurn] = []
        for n, question in questions:
            if cancel.is_set():
                raise Cancelled()
            text = question.question
            task = AnswerTask(
                question=text,
                turns=tuple(turns),
                query=_joined(text, turns),
                scope=question.scope,
                passages=self._settings.passages,
                history=tuple(history),
                rules=question.guardrails.within(guardrails.from_settings(self._settings)),
                listen=ignore,
                cancel=cancel,
                watch=Stopwatch(),
                timed=False,
                background=True,
            )
            try:
                answer, sent = self._answer_of_batch(task)
            except UsageError as error:
                yield n, _abstention(error.reason, task.watch)
                continue
            if cancel.is_set():
                raise Cancelled()
            turns.append(ChatTurn(answer.query or text, answer.answer))
            history.append(PromptTurn(sent.prompt, answer.answer, sent.passages))
            yield n, answer

    def _answer_of_batch(self, task: AnswerTask) -> tuple[Answer, SentQuestion]:
        if not guardrails.refused_topic(task.query, task.rules.refused_topics):
            complete = self._complete(task.query, task.scope, ignore, task.cancel, True)
            if complete:
                return complete, SentQuestion(task.question)
        return self._answer(task)

    def _answer(self, task: AnswerTask) -> tuple[Answer, SentQuestion]:
        """Return the answer, and the question as the model was asked it."""
        task = self._corrected(self._rewritten(task))
        answer, sent = self._answer_corrected(task)
        return replace(answer, corrections=task.corrections), sent

    def _corrected(self, task: AnswerTask) -> AnswerTask:
        """Correct words of the question that the library does not know."""
        corrected = Corrected(task.query) if task.as_typed else self._correct(task.query)
        if not corrected.corrections:
            return task
        task.listen(QuestionCorrected(corrected.corrections))
        return replace(
            task,
            question=corrected.applied_to(task.question),
            query=corrected.text,
            corrections=corrected.corrections,
        )

    def _answer_corrected(self, task: AnswerTask) -> tuple[Answer, SentQuestion]:
        if topic := guardrails.refused_topic(task.query, task.rules.refused_topics):
            return self._answer_fixed(task, guardrails.refusal(topic, task.question))
        retrieved = self._retriever.find(task.query, task.passages, task.scope, task.listen)
        found = retrieved.found
        if found.narrowing:
            task.listen(SearchNarrowed(found.narrowing))
            task = replace(task, scope=task.scope.narrowed(found.narrowing.only))
        answer, sent = self._answer_from(task, retrieved)
        named = found.named if answer.abstained else ()
        answer = replace(
            answer, words_only=found.words_only, narrowing=found.narrowing, named=named
        )
        return answer, sent

    def _answer_from(self, task: AnswerTask, retrieved: Retrieved) -> tuple[Answer, SentQuestion]:
        found = retrieved.found
        task.watch.stages.update({stage: found.stages.get(stage, 0.0) for stage in SEARCH_STAGES})
        if found.unavailable:
            task.listen(
                Notice("A server was unavailable for the search", found.unavailable, START_IT)
            )
        task.listen(PassagesFound(select(found.hits, task.passages or ANNOUNCED)))
        if task.cancel.is_set():
            raise Cancelled()
        if computed := self._computed(task, found) or self._read_by_rule(task, found):
            return computed, SentQuestion(prompting.turn_text(task.question, ()))
        if not found.hits:
            return self._answer_fixed(task, not_found(task.question, task.rules.language))
        absent = [term.text for term in retrieved.missing]
        # A key to some folders must not learn whom others name.
        unknown = () if task.plain else self._unknown_names(task.query)
        if absent := [*absent, *unknown]:
            said = not_named(absent, task.question)
            answer, asked = self._answer_fixed(task, said)
            return replace(answer, passages=found.hits[:RANKED]), asked
        try:
            return self._write(task, found)
        except RemoteUnavailable:
            if "ttft_ms" in task.watch.stages:  # part of the answer was already shown
                raise
        return self._write(task, found)  # the local model may stand in now

    def _computed(self, task: AnswerTask, found: SearchResult) -> Answer | None:
        """Answer from the table that is asked about, if one is and has an answer."""
        if self._tables is None or task.plain or task.rules.form:
            return None
        chosen = self._tables.choose(task.query, task.scope, found.hits)
        if chosen is None:
            return None
        hits = found.hits[:RANKED]
        try:
            with self._models.use(task.listen) as model:
                writes = self._profile(model).name != EXTRACTIVE.name
                return table_answerer.answer(task, chosen, hits, model if writes else None)
        except (ModelMissing, RemoteError):
            return table_answerer.answer(task, chosen, hits, None)

    def _read_by_rule(self, task: AnswerTask, found: SearchResult) -> Answer | None:
        """Answer from the one document in scope, if it is asked what rules read; cites the passage
        that says it, where it was found."""
        if task.plain or task.rules.form:
            return None
        answer = self._stated(task.query, task.scope, task.cancel)
        if answer is None:
            return None
        (cited,) = answer.citations
        holding = [h for h in found.hits if h.path == cited.path and h.start <= cited.start < h.end]
        if holding:
            hit = holding[0]
            cited = Citation(1, hit.path, hit.page, hit.start, hit.end, hit.text)
        task.listen(PassagesFound(tuple(holding[:1]) or answer.passages))
        task.listen(AnswerPiece(answer.answer))
        return replace(
            answer,
            citations=(cited,),
            passages=(*holding[:1], *(h for h in found.hits if h not in holding[:1]))[:RANKED],
            query=task.query if task.rewritten else "",
        )

    def _rewritten(self, task: AnswerTask) -> AnswerTask:
        """Have a follow-up rewritten to stand alone, where the writer can; else its ``query`` stays
        that of the joined questions."""
        if not follow_ups.is_follow_up(task.question, [turn.question for turn in task.turns]):
            return task
        try:
            with self._models.use(task.listen) as model:
                if not self._profile(model).rewrites:
                    return task
                with task.watch.measure("rewrite_ms"):
                    asked = self._rewrite(model, task, follow_ups.GRAMMAR)
                    like = follow_ups.form_like(task.question, task.turns)
                    if like and not asked and not model.info.elsewhere:
                        asked = self._rewrite(model, task, like)
        except (ModelMissing, RemoteError):
            return task  # the search still helps
        query = asked
        if not asked:
            asked = follow_ups.with_item(task.question, task.turns)
            query = follow_ups.joined(task.question, task.turns)
        task.listen(QuestionRewritten(query))
        return replace(task, query=query, asked=asked, rewritten=True)

    def _rewrite(self, model: LanguageModel, task: AnswerTask, form: str) -> str:
        """The follow-up as the model rewrites it; empty if that does not stand alone."""
        pieces: list[str] = []
        model.generate(
            follow_ups.messages(task.question, task.turns),
            max_tokens=follow_ups.MOST_TOKENS,
            cancel=task.cancel,
            listen=lambda chunk: pieces.append(chunk.text),
            form="" if model.info.elsewhere else form,
            background=task.background,
        )
        if task.cancel.is_set():
            raise Cancelled()
        return follow_ups.checked("".join(pieces), task.question, task.turns)

    def _write(self, task: AnswerTask, found: SearchResult) -> tuple[Answer, SentQuestion]:
        with self._models.use(task.listen) as model:
            profile = self._profile(model)
            kind = kind_of(task.put)
            if unsuited(profile.name, kind):
                return self._answer_unsuited(task, select(found.hits, profile.passages), found)
            task, sent, found = self._chosen(model, profile, task, found)
            several = kind in OVER_DOCUMENTS or asks_for_several(task.put)
            cover = partial(self._coverage, task.scope) if several else None
            answer, asked = self._writer.write(
                model, profile, task, sent, found.hits[:RANKED], cover
            )
        if kind in _FIGURES and answer.coverage and answer.coverage.read < answer.coverage.of:
            answer = replace(answer, unsure=not answer.abstained)
        return _enforce_rules(answer, task), asked

    def _chosen(
        self, model: LanguageModel, profile: WriterProfile, task: AnswerTask, found: SearchResult
    ) -> tuple[AnswerTask, tuple[Hit, ...], SearchResult]:
        """Return the task and the passages to send, and what was found in all.

        A file in scope is sent whole where it fits. Then the earlier turns are left out: they held
        the same passages, whose KV cache is reused as long as the prompt begins with them.
        """
        most = task.passages or profile.passages
        if profile.whole_file and not task.passages:
            whole = self._retriever.whole_file(task.scope, found.hits)
            alone = replace(task, history=(), timed=False, whole=True)
            if whole and self._writer.fits(model, profile, alone, whole):
                return alone, whole, found
            if whole:
                found = self._searcher.find(task.query, DEEP, task.scope)
                return task, select(found.hits, DEEP), found
        if profile.searches > 1:
            found = self._retriever.follow(task.query, found, task.scope, profile.searches - 1)
        if stays := _same_document(task, found.hits):
            if task.asked != task.query:
                task = replace(task, asked=f"{task.asked} ({os.path.basename(stays[0].path)})")
            return task, select(stays, most), found
        return task, select(found.hits, most), found

    def _coverage(self, scope: Scope, sent: Sequence[Hit]) -> Coverage | None:
        """How many of the documents in scope the passages sent are from. Where they are from all,
        only those count that were sent whole."""
        of = self._documents(scope)
        read = {hit.path for hit in sent}
        if len(read) >= of:
            read -= self._retriever.sent_in_part(scope, sent)
        return Coverage(len(read), of) if of else None

    def _profile(self, model: LanguageModel) -> WriterProfile:
        return profile_of(model.info, model.tuned_for, self._settings.writer_profile)

    def _answer_fixed(self, task: AnswerTask, text: str) -> tuple[Answer, SentQuestion]:
        """Answer with a fixed text, without the model."""
        task.listen(AnswerPiece(text))
        asked = SentQuestion(prompting.turn_text(task.question, ()))
        return _abstention(text, task.watch), asked

    def _answer_unsuited(
        self, task: AnswerTask, shown: Sequence[Hit], found: SearchResult
    ) -> tuple[Answer, SentQuestion]:
        """Refuse a question that the writer cannot answer, with the passages found as sources."""
        answer, asked = self._answer_fixed(task, cannot_answer(task.question))
        sources = numbered(shown)
        return replace(answer, citations=sources, passages=found.hits[:RANKED]), asked

    def _rules(self, request: AskRequest) -> Guardrails:
        rules = guardrails.from_settings(self._settings)
        if request.chat_id is not None:
            rules = self._chats.chat(request.chat_id).guardrails.within(rules)
        return request.guardrails.within(rules)

    def _history(self, request: AskRequest) -> tuple[list[PromptTurn], list[ChatTurn], bool]:
        """Return earlier turns as they were sent, the same as they were asked and answered, and
        whether to bypass the query router: it is when the answer to be replaced came from it, and
        the question is the same."""
        if request.chat_id is None:
            return [], [], request.search_only
        sent = self._chats.prompts(request.chat_id)
        messages = self._chats.messages(request.chat_id)
        turns = _turns(messages)
        if request.replaces is None:
            return sent, turns, request.search_only
        if any(m.id == request.replaces and answer_route(m.stages) for m in messages):
            again = bool(turns) and turns[-1].question == request.question
            return sent, turns[:-1], again or request.search_only  # a turn without a prompt
        return sent[:-1], turns[:-1], request.search_only

    def _store(self, request: AskRequest, answer: Answer, sent: SentQuestion) -> Answer:
        chat_id = request.chat_id
        if chat_id is None:
            used = [chat.title for chat in self._chats.all()]
            chat_id = self._chats.create(titles.title(request.question, used)).id
            if request.guardrails != Guardrails():
                self._chats.set_rules(chat_id, request.guardrails)
            if request.pinned is not None:
                self._chats.set_scope(chat_id, request.pinned)
        if request.replaces is not None:
            self._chats.drop_turn(request.replaces)
        self._chats.add_question(
            chat_id, request.question, sent.prompt, sent.passages, request.scope
        )
        message = self._chats.add_answer(chat_id, answer, _read(answer, sent))
        return replace(answer, chat_id=chat_id, message_id=message.id)


def _enforce_rules(answer: Answer, task: AnswerTask) -> Answer:
    """Note which guardrails an answer broke; withhold one that lacks a required citation."""
    if answer.abstained:
        return answer
    found = guardrails.violated(task.rules, plain(answer.answer), bool(answer.citations))
    if "citation" in found:
        said = not_found(task.question, task.rules.language)
        return replace(answer, answer=said, abstained=True, unsupported=(), broken=found)
    return replace(answer, broken=found)


def _chats(questions: Sequence[Question]) -> Iterable[list[tuple[int, Question]]]:
    """The numbered questions by chat; one outside any chat is alone."""
    chats: dict[int | str, list[tuple[int, Question]]] = {}
    for n, question in enumerate(questions):
        chats.setdefault(question.chat or n, []).append((n, question))
    return chats.values()


def _abstention(text: str, watch: Stopwatch) -> Answer:
    """Make a refusal for which no model was needed."""
    return answer_of(Cited(text, (), True, ()), (), NOTHING_GENERATED, watch, "")


def _joined(question: str, turns: Sequence[ChatTurn]) -> str:
    """The question to search for, joined with earlier ones if it is a follow-up."""
    asked = [turn.question for turn in turns]
    return follow_ups.standalone(question, asked) if asked else question


def _turns(messages: Sequence[Message]) -> list[ChatTurn]:
    """The turns of a chat: each question with its answer, empty where there is none."""
    turns: list[ChatTurn] = []
    for message in messages:
        if message.role == "user":
            turns.append(ChatTurn(message.text, ""))
        elif turns:
            turns[-1] = replace(turns[-1], answer=message.text)
    return turns


def _same_document(task: AnswerTask, hits: Sequence[Hit]) -> list[Hit]:
    """Where a follow-up is about a document that was cited in the turn before: the passages of that
    document. Those of others mislead a small writer, the more so where it cannot tell from the
    question alone what it is about. That the best passage is of it tells; a question that names
    nothing is taken to be about it wherever it was found."""
    if not (task.rewritten and kind_of(task.asked) == "span" and hits and task.history):
        return []
    passages = [passage for turn in task.history for passage in turn.passages]
    numbers = numbers_in(task.history[-1].answer)
    cited = {passage.path for passage in passages if passage.n in numbers}
    named = task.asked == task.query and follow_ups.is_specific(task.asked)
    tells = hits[:1] if named or follow_ups.is_ellipsis(task.question) else hits
    path = next((hit.path for hit in tells if hit.path in cited), None)
    return [hit for hit in hits if hit.path == path]


def _read(answer: Answer, sent: SentQuestion) -> list[tuple[int, Hit]]:
    """The passages that a model read, by their numbers, with how they were found; of many the first
    and those that are cited. For a refusal without a model, the nearest."""
    if not sent.passages:
        return list(enumerate(answer.passages[:ANNOUNCED], 1)) if answer.abstained else []
    found = {(hit.path, hit.start): hit for hit in answer.passages}
    cited = {(c.path, c.start) for c in answer.citations}
    return [
        (c.n, found.get(place) or Hit(c.path, c.page, c.start, c.end, c.text, "", 0, None, None, 0))
        for number, c in enumerate(sent.passages)
        if (place := (c.path, c.start)) in cited or number < _KEPT
    ]

"""Summarises a document, a folder or the library by map-reduce: summarises parts, then the parts'
summaries, and checks each sentence against the passages."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

from app.core.answering import summaries
from app.core.answering.injection import inert
from app.core.answering.summaries import WANTED, Note, supported
from app.core.cancellation import CancelToken
from app.core.catalog.phrases import PHRASES
from app.core.domain.answers import Answer, Citation
from app.core.domain.errors import Cancelled
from app.core.domain.events import AnswerPiece, Listener, PassagesFound, SummaryProgress
from app.core.domain.measurements import TokenCounts
from app.core.domain.search import Hit, Scope
from app.core.llm.generation import Generation
from app.core.metrics.stopwatch import Stopwatch
from app.core.ports.language_model import LanguageModel
from app.core.ports.passages import PassageStore
from app.services.answering.searcher import hit

PART_TOKENS = 600
"""Most tokens of a prompt: small models lose the thread of longer ones, shorter ones cost calls."""
SENTENCES_TOKENS = 100
"""Most tokens of a part's summary: two sentences."""

OpenModel = Callable[[Listener], AbstractContextManager[LanguageModel]]
"""Lends the model without its LoRA adapter, which was trained for short answers."""


@dataclass(slots=True)
class _Work:
    """State of one summary."""

    model: LanguageModel
    read: Sequence[Hit]
    language: str
    listen: Listener
    cancel: CancelToken
    documents: int
    figures: list[Generation] = field(default_factory=list)

    def summarised(self, parts: Sequence[Sequence[Note]]) -> list[Note]:
        """Summarise each part; return the distinct sentences in the order of the parts."""
        begun, done = time.monotonic(), 0
        results: dict[int, list[Note]] = {}
        with ThreadPoolExecutor(self.model.parallel, "summarising") as pool:
            futures = {pool.submit(self._part, part): n for n, part in enumerate(parts)}
            self.listen(SummaryProgress(0, len(parts), self.documents, len(self.read)))
            try:
                for future in as_completed(futures):
                    results[futures[future]] = future.result()
                    done += 1
                    left = (time.monotonic() - begun) / done * (len(parts) - done)
                    self.listen(
                        SummaryProgress(done, len(parts), self.documents, len(self.read), left)
                    )
            finally:
                pool.shutdown(cancel_futures=True)
        return summaries.distinct(note for n in range(len(parts)) for note in results[n])

    def _part(self, part: Sequence[Note]) -> list[Note]:
        if self.cancel.is_set():
            raise Cancelled()
        pieces: list[str] = []
        self.figures.append(
            self.model.generate(
                summaries.messages([note.text for note in part], self.language),
                max_tokens=SENTENCES_TOKENS,
                cancel=self.cancel,
                listen=lambda chunk: pieces.append(chunk.text),
            )
        )
        if self.cancel.is_set():
            raise Cancelled()
        places = sorted({note.passage for note in part if note.passage is not None})
        return summaries.notes("".join(pieces), [self.read[at] for at in places], places)

    def parts(self, of: Sequence[Note]) -> list[list[Note]]:
        """Group neighbouring notes so that each group fits into one prompt."""
        room = min(PART_TOKENS, self.model.window - SENTENCES_TOKENS)

        def fits(part: Sequence[Note]) -> bool:
            asked = summaries.messages([note.text for note in part], self.language)
            return self.model.count(asked) <= room

        whole = [note for text in of for note in _cut(text, fits)]
        return summaries.grouped(whole, fits)


class Summariser:
    """Summarises a scope from at most ``most`` passages."""

    def __init__(self, passages: PassageStore, open_model: OpenModel, most: int) -> None:
        self._passages = passages
        self._open_model = open_model
        self._most = most

    def summarise(
        self, language: str, scope: Scope, listen: Listener, cancel: CancelToken
    ) -> Answer:
        """Summarise what is in scope in a few sentences, in ``language`` if the model knows it.

        Where passages support too little of what the model wrote, the most central sentences of the
        passages replace it. Raises ``ModelError`` and ``Cancelled``.
        """
        watch, words = Stopwatch(), PHRASES[language]
        there = self._passages.in_order(scope)
        stored = self._passages.passages(summaries.evenly_spaced(there, self._most))
        read = tuple(hit(stored[n], 0.0, None, None) for n in there if n in stored)
        if not read:
            listen(AnswerPiece(words.no_text))
            return _answer(words.no_text, (), (), watch, [], "")
        documents = len({found.path for found in read})
        with self._open_model(listen) as model, watch.measure("map_ms"):
            listen(PassagesFound(read))
            work = _Work(model, read, language, listen, cancel, documents)
            found, name = self._summarised(work), model.info.name
        written = summaries.is_supported(found)
        if not written:
            found, name = summaries.central(read), ""
        head = words.read_all if len(read) == len(there) else words.read_some
        said = head.format(
            read=f"{len(read):,}", all=f"{len(there):,}", documents=words.files(documents)
        )
        foot = words.written.format(model=work.model.info.name) if written else words.extracted
        answer = _lay_out(said, found, foot, read, watch, work.figures, name)
        listen(AnswerPiece(answer.answer))
        return answer

    def _summarised(self, work: _Work) -> list[Note]:
        """Summarise the passages, then the summaries, until few sentences are left."""
        texts = [Note(inert(found.text), at) for at, found in enumerate(work.read)]
        found = work.summarised(work.parts(texts))
        while len(kept := supported(found)) > WANTED:
            shorter = work.summarised(work.parts(kept))
            if not 0 < len(supported(shorter)) < len(kept):  # no progress
                return summaries.evenly_spaced(kept, WANTED)
            found = shorter
        return found[:WANTED]


def _cut(note: Note, fits: Callable[[Sequence[Note]], bool]) -> Iterator[Note]:
    """Halve a text until each piece fits into a prompt."""
    if fits([note]) or len(note.text) < 2:
        yield note
        return
    middle = len(note.text) // 2
    for half in (note.text[:middle], note.text[middle:]):
        yield from _cut(Note(half, note.passage), fits)


def _lay_out(
    head: str,
    found: Sequence[Note],
    foot: str,
    read: Sequence[Hit],
    watch: Stopwatch,
    figures: Sequence[Generation],
    model: str,
) -> Answer:
    """Lay out sentences with citation marks, between a line on what was read and one on the
    author."""
    text = f"*{head}*\n\n"
    numbers: dict[int, int] = {}
    unsupported = []
    for note in found:
        start = len(text)
        if note.passage is None:
            text += note.text
            unsupported.append((start, len(text)))
        else:
            n = numbers.setdefault(note.passage, len(numbers) + 1)
            body = note.text.rstrip(".!?。！？")
            text += f"{body} [{n}]{note.text[len(body) :]}"
        text += " "
    citations = tuple(
        Citation(n, read[at].path, read[at].page, read[at].start, read[at].end, read[at].text)
        for at, n in numbers.items()
    )
    text = f"{text.rstrip()}\n\n*{foot}*"
    return _answer(text, citations, tuple(unsupported), watch, figures, model, tuple(read))


def _answer(
    text: str,
    citations: tuple[Citation, ...],
    unsupported: tuple[tuple[int, int], ...],
    watch: Stopwatch,
    figures: Sequence[Generation],
    model: str,
    read: tuple[Hit, ...] = (),
) -> Answer:
    return Answer(
        answer=text,
        abstained=not read,
        citations=citations,
        passages=read,
        stages={
            "embed_ms": 0.0,
            "search_ms": 0.0,
            "prompt_ms": 0.0,
            "queue_ms": sum(done.queue_ms for done in figures),
            "prefill_ms": sum(done.prefill_ms for done in figures),
            "ttft_ms": watch.elapsed_ms,
            "decode_ms": sum(done.decode_ms for done in figures),
            "map_ms": watch.stages.get("map_ms", 0.0),
        },
        tokens=TokenCounts(
            sum(done.prompt_tokens for done in figures),
            sum(done.reused_tokens for done in figures),
            sum(done.generated_tokens for done in figures),
        ),
        model=model,
        unsupported=unsupported,
    )

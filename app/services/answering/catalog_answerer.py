"""Answers from the list of files: how many there are, which, and what changed lately."""

from __future__ import annotations

import os.path
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.core.catalog import topics
from app.core.catalog.intents import Changes, Count, Intent, Listing
from app.core.catalog.phrases import WORDS, Words
from app.core.domain import file_kinds
from app.core.domain.answers import Answer, Citation
from app.core.domain.events import AnswerPiece, Listener, PassagesFound
from app.core.domain.files import Document
from app.core.domain.measurements import TokenCounts
from app.core.domain.passages import StoredPassage
from app.core.domain.search import Hit, Scope
from app.core.metrics.stopwatch import Stopwatch
from app.core.ports.catalog import Catalog
from app.core.ports.passages import PassageStore
from app.services.answering.searcher import hit

LISTED = 20
"""Files that are named; the rest is counted. By judgement."""
FOLDERS = 8
"""Folders whose files are counted one by one."""
EVERY = 1_000_000
"""Files that are looked through at most."""
_MARKUP = re.compile(r"[\\`*\[\]<>|~]|\b_|_\b")
"""What Markdown would take for more than a name."""


@dataclass(frozen=True, slots=True)
class _Found:
    """Files about a topic: named after it, or else only holding its words; the best passage (id)
    of each that holds them."""

    named: Sequence[Document]
    holding: Sequence[Document]
    best: dict[str, int]


class CatalogAnswerer:
    """Knows the files; reads none of them."""

    def __init__(
        self,
        catalog: Catalog,
        passages: PassageStore,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        self._catalog = catalog
        self._passages = passages
        self._now = now

    def answer(self, intent: Intent, scope: Scope, listen: Listener) -> Answer:
        """Counts, lists or changes among the files of a scope. Needs no model."""
        watch = Stopwatch()
        words = WORDS[intent.language]
        sheet = _Sheet(words, self._first_passage)
        with watch.measure("catalog_ms"):
            files = [
                file
                for file in self._catalog.documents("", EVERY, scope)
                if not intent.kinds or _kind(file) in intent.kinds
            ]
            if isinstance(intent, Changes):
                self._changes(sheet, intent, files, scope)
            elif stems := topics.stems(intent.topic, intent.language):
                self._about(sheet, intent, self._found(stems, files, scope))
            else:
                self._files(sheet, intent, files)
        return self._told(sheet, watch, listen)

    def refuse(self, language: str, place: str, listen: Listener) -> Answer:
        """What is asked about is not there: no such folder, or none was said."""
        words = WORDS[language]
        sheet = _Sheet(words, self._first_passage)
        sheet.say(words.no_place.format(place=_shown(place)) if place else words.which)
        return self._told(sheet, Stopwatch(), listen)

    def _told(self, sheet: _Sheet, watch: Stopwatch, listen: Listener) -> Answer:
        listen(PassagesFound(tuple(sheet.hits)))
        text = sheet.text()
        listen(AnswerPiece(text))
        watch.stages.setdefault("catalog_ms", 0.0)
        return Answer(
            answer=text,
            abstained=False,
            citations=tuple(
                Citation(n, found.path, found.page, found.start, found.end, found.text)
                for n, found in enumerate(sheet.hits, 1)
            ),
            passages=tuple(sheet.hits),
            stages={**EMPTY_STAGES, **watch.stages, "ttft_ms": watch.elapsed_ms},
            tokens=TokenCounts(),
            model="",
        )

    def _found(self, stems: Sequence[str], files: Sequence[Document], scope: Scope) -> _Found:
        known = {file.path: file for file in files}
        named = [file for file in files if topics.named(file.path, stems)]
        best = {
            path: number
            for number, path in self._passages.best_of_files(topics.expression(stems), scope)
            if path in known
        }
        first = {file.path for file in named}
        return _Found(named, [known[path] for path in best if path not in first], best)

    def _files(self, sheet: _Sheet, intent: Intent, files: Sequence[Document]) -> None:
        """Files of a scope: counted by kind and folder, or the latest listed."""
        words = sheet.words
        sheet.say(f"**{words.files(len(files))}**")
        if isinstance(intent, Count) and files:
            sheet.tally(words.by_kind, Counter(map(_kind, files)))
            sheet.tally(words.by_folder, Counter(_folder(file.path) for file in files))
        if isinstance(intent, Listing) or len(files) <= LISTED:
            most = _most(intent)
            if len(files) > most:
                sheet.say(words.latest.format(most))
            sheet.list(files, most, {})
        sheet.left_out(files)
        sheet.say(f"*{words.from_list}*")

    def _about(self, sheet: _Sheet, intent: Intent, found: _Found) -> None:
        """Files about a topic: those named after it, then those whose text holds its words."""
        words, topic = sheet.words, _shown(intent.topic)
        named = found.named[: _most(intent)]
        holding = found.holding[: _most(intent) - len(named)]
        chosen = [found.best[f.path] for f in (*named, *holding) if f.path in found.best]
        best = {p.path: p for p in self._passages.passages(chosen).values()}
        for phrase, files, listed in (
            (words.named, found.named, named),
            (words.held, found.holding, holding),
        ):
            if files:
                sheet.say(phrase.format(f"**{words.files(len(files))}**", topic=topic))
                sheet.list(files, len(listed), best)
        if not (found.named or found.holding):
            sheet.say(words.none)
        sheet.left_out([*found.named, *found.holding])
        sheet.say(f"*{words.from_search}*")

    def _changes(
        self, sheet: _Sheet, intent: Changes, files: Sequence[Document], scope: Scope
    ) -> None:
        words = sheet.words
        moment = intent.period.since(self._now())
        since = moment.timestamp()
        new = [file for file in files if (file.added_at or 0.0) >= since]
        changed = [f for f in files if f.modified_at >= since > (f.added_at or 0.0)]
        gone = [
            path
            for path, _ in self._catalog.removals(since)
            if _within(path, scope) and (not intent.kinds or file_kinds.named(path) in intent.kinds)
        ]
        sheet.say(f"**{words.since.format(date=f'{moment:%Y-%m-%d}')}**")
        if not (new or changed or gone):
            sheet.say(words.unchanged)
        for title, found in ((words.new, new), (words.changed, changed)):
            if found:
                sheet.say(f"{title}: {words.files(len(found))}")
                sheet.list(sorted(found, key=_touched, reverse=True), LISTED, {})
        if gone:
            sheet.say(f"{words.removed}: {words.files(len(gone))}")
            sheet.names(gone)
        sheet.left_out([*new, *changed])
        sheet.say(f"*{words.from_list}*")

    def _first_passage(self, path: str) -> StoredPassage | None:
        file = self._catalog.file_at(path)
        return next(iter(self._passages.neighbours(file.id, 0, 0)), None) if file else None


EMPTY_STAGES = dict.fromkeys(
    ("embed_ms", "search_ms", "prompt_ms", "queue_ms", "prefill_ms", "ttft_ms", "decode_ms"), 0.0
)
"""Of what was not done."""


class _Sheet:
    """An answer being written: short Markdown, and the passages its marks name."""

    def __init__(self, words: Words, first: Callable[[str], StoredPassage | None]) -> None:
        self.words = words
        self.hits: list[Hit] = []
        self._first = first
        self._blocks: list[str] = []

    def say(self, text: str) -> None:
        self._blocks.append(text)

    def item(self, text: str) -> None:
        """An item of the list that is being written, or of a new one."""
        if self._blocks and self._blocks[-1].startswith("- "):
            self._blocks[-1] += f"\n- {text}"
        else:
            self._blocks.append(f"- {text}")

    def tally(self, title: str, counts: Counter[str]) -> None:
        named = [f"{_shown(name)} {count:,}" for name, count in counts.most_common(FOLDERS)]
        rest = counts.total() - sum(count for _, count in counts.most_common(FOLDERS))
        if rest:
            named.append(self.words.more.format(f"{rest:,}"))
        self.item(f"{title}: {', '.join(named)}")

    def list(self, files: Sequence[Document], most: int, best: dict[str, StoredPassage]) -> None:
        """Name ``most`` files, each with a mark of its best passage, or else its first."""
        lines = [f"{_entry(file)}{self._mark(file.path, best)}" for file in files[:most]]
        self._lines(lines, len(files) - len(lines))

    def names(self, paths: Sequence[str]) -> None:
        self._lines([_name(path) for path in paths[:LISTED]], len(paths) - LISTED)

    def left_out(self, files: Iterable[Document]) -> None:
        """What is known by its name alone."""
        states = Counter(file.state for file in files)
        unread = states["failed"] + states["quarantined"] + states["skipped"]
        for phrase, count in ((self.words.pending, states["pending"]), (self.words.unread, unread)):
            if count:
                self.say(phrase.format(self.words.files(count)))

    def text(self) -> str:
        return "\n\n".join(self._blocks)

    def _lines(self, lines: Sequence[str], rest: int) -> None:
        more = [self.words.more.format(f"{rest:,}")] if rest > 0 else []
        self._blocks.append("\n".join(f"- {line}" for line in (*lines, *more)))

    def _mark(self, path: str, best: dict[str, StoredPassage]) -> str:
        passage = best.get(path) or self._first(path)
        if passage is None:
            return ""
        self.hits.append(hit(passage, 0.0, None, None))
        return f" [{len(self.hits)}]"


def _most(intent: Intent) -> int:
    """How many files are named in a list."""
    asked = intent.most if isinstance(intent, Listing) else None
    return min(asked or LISTED, LISTED)


def _entry(file: Document) -> str:
    return f"{_name(file.path)}, {datetime.fromtimestamp(file.modified_at):%Y-%m-%d}"


def _name(path: str) -> str:
    return _shown(os.path.join(_folder(path), os.path.basename(path)))


def _shown(text: str) -> str:
    """A name as Markdown that says only that; bytes that are no UTF-8 become a sign."""
    readable = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return _MARKUP.sub(r"\\\g<0>", " ".join(readable.split()))


def _folder(path: str) -> str:
    return os.path.basename(os.path.dirname(path))


def _kind(file: Document) -> str:
    """As the reader told it, or as the name says of a file that was not read."""
    return file.kind or file_kinds.named(file.path)


def _touched(file: Document) -> float:
    return max(file.modified_at, file.added_at or 0.0)


def _within(path: str, scope: Scope) -> bool:
    def below(folder: str) -> bool:
        return path == folder or path.startswith(os.path.join(folder, ""))

    return (scope.folder is None or below(scope.folder)) and (
        not scope.paths or any(map(below, scope.paths))
    )

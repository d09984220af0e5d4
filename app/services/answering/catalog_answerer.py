"""Answers questions about the files themselves: counts, lists, recent changes."""

from __future__ import annotations

import os.path
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.core.catalog import topics
from app.core.catalog.intents import Changes, Count, Intent, Listing
from app.core.catalog.phrases import PHRASES, Phrases
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
"""Most files named in a list, so that it stays readable; the rest is counted."""
FOLDERS = 8
"""Most folders listed with their counts."""
ALL_FILES = 1_000_000
"""Limit of a query for all files."""
_MARKUP = re.compile(r"[\\`*\[\]<>|~]|\b_|_\b")
"""Characters that Markdown would interpret as markup."""


@dataclass(frozen=True, slots=True)
class _Found:
    """Files about a topic: those named after it, then those containing its words; ``best`` is the
    id of the best passage of each of the latter, by path."""

    named: Sequence[Document]
    holding: Sequence[Document]
    best: dict[str, int]


class CatalogAnswerer:
    """Answers from the catalog alone, without reading files."""

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
        """Count or list files in scope, or what changed among them. Needs no model."""
        watch = Stopwatch()
        words = PHRASES[intent.language]
        builder = _AnswerBuilder(words, self._first_passage)
        with watch.measure("catalog_ms"):
            files = [
                file
                for file in self._catalog.documents("", ALL_FILES, scope)
                if not intent.kinds or _kind(file) in intent.kinds
            ]
            if isinstance(intent, Changes):
                self._changes(builder, intent, files, scope)
            elif stems := topics.stems(intent.topic, intent.language):
                self._about(builder, intent, self._found(stems, files, scope))
            else:
                self._files(builder, intent, files)
        return self._finish(builder, watch, listen)

    def refuse(self, language: str, place: str, listen: Listener) -> Answer:
        """Answer that a folder does not exist, or that none was named."""
        words = PHRASES[language]
        builder = _AnswerBuilder(words, self._first_passage)
        builder.say(words.no_place.format(place=_escaped(place)) if place else words.which)
        return self._finish(builder, Stopwatch(), listen)

    def _finish(self, builder: _AnswerBuilder, watch: Stopwatch, listen: Listener) -> Answer:
        listen(PassagesFound(tuple(builder.hits)))
        text = builder.text()
        listen(AnswerPiece(text))
        watch.stages.setdefault("catalog_ms", 0.0)
        return Answer(
            answer=text,
            abstained=False,
            citations=tuple(
                Citation(n, found.path, found.page, found.start, found.end, found.text)
                for n, found in enumerate(builder.hits, 1)
            ),
            passages=tuple(builder.hits),
            stages={**EMPTY_STAGES, **watch.stages, "ttft_ms": watch.elapsed_ms},
            tokens=TokenCounts(),
            model="",
        )

    def _found(self, stems: Sequence[str], files: Sequence[Document], scope: Scope) -> _Found:
        known = {file.path: file for file in files}
        named = [file for file in files if topics.name_matches(file.path, stems)]
        best = {
            path: number
            for number, path in self._passages.best_of_files(topics.expression(stems), scope)
            if path in known
        }
        first = {file.path for file in named}
        return _Found(named, [known[path] for path in best if path not in first], best)

    def _files(self, builder: _AnswerBuilder, intent: Intent, files: Sequence[Document]) -> None:
        """Count the files in scope by kind and folder, or list the latest."""
        words = builder.words
        builder.say(f"**{words.files(len(files))}**")
        if isinstance(intent, Count) and files:
            builder.tally(words.by_kind, Counter(map(_kind, files)))
            builder.tally(words.by_folder, Counter(_folder(file.path) for file in files))
        if isinstance(intent, Listing) or len(files) <= LISTED:
            most = _list_length(intent)
            if len(files) > most:
                builder.say(words.latest.format(most))
            builder.list(files, most, {})
        builder.left_out(files)
        builder.say(f"*{words.from_list}*")

    def _about(self, builder: _AnswerBuilder, intent: Intent, found: _Found) -> None:
        """List files about a topic: those named after it, then those containing its words."""
        words, topic = builder.words, _escaped(intent.topic)
        named = found.named[: _list_length(intent)]
        holding = found.holding[: _list_length(intent) - len(named)]
        chosen = [found.best[f.path] for f in (*named, *holding) if f.path in found.best]
        best = {p.path: p for p in self._passages.passages(chosen).values()}
        for phrase, files, listed in (
            (words.named, found.named, named),
            (words.held, found.holding, holding),
        ):
            if files:
                builder.say(phrase.format(f"**{words.files(len(files))}**", topic=topic))
                builder.list(files, len(listed), best)
        if not (found.named or found.holding):
            builder.say(words.none)
        builder.left_out([*found.named, *found.holding])
        builder.say(f"*{words.from_search}*")

    def _changes(
        self, builder: _AnswerBuilder, intent: Changes, files: Sequence[Document], scope: Scope
    ) -> None:
        words = builder.words
        moment = intent.period.since(self._now())
        since = moment.timestamp()
        new = [file for file in files if (file.added_at or 0.0) >= since]
        changed = [f for f in files if f.modified_at >= since > (f.added_at or 0.0)]
        gone = [
            path
            for path, _ in self._catalog.removals(since)
            if _within(path, scope) and (not intent.kinds or file_kinds.named(path) in intent.kinds)
        ]
        builder.say(f"**{words.since.format(date=f'{moment:%Y-%m-%d}')}**")
        if not (new or changed or gone):
            builder.say(words.unchanged)
        for title, found in ((words.new, new), (words.changed, changed)):
            if found:
                builder.say(f"{title}: {words.files(len(found))}")
                builder.list(sorted(found, key=_touched, reverse=True), LISTED, {})
        if gone:
            builder.say(f"{words.removed}: {words.files(len(gone))}")
            builder.names(gone)
        builder.left_out([*new, *changed])
        builder.say(f"*{words.from_list}*")

    def _first_passage(self, path: str) -> StoredPassage | None:
        file = self._catalog.file_at(path)
        return next(iter(self._passages.neighbours(file.id, 0, 0)), None) if file else None


EMPTY_STAGES = dict.fromkeys(
    ("embed_ms", "search_ms", "prompt_ms", "queue_ms", "prefill_ms", "ttft_ms", "decode_ms"), 0.0
)
"""Stages of an answer that skips them."""


class _AnswerBuilder:
    """Builds an answer: short Markdown, and the passages that its marks cite."""

    def __init__(self, words: Phrases, first: Callable[[str], StoredPassage | None]) -> None:
        self.words = words
        self.hits: list[Hit] = []
        self._first = first
        self._blocks: list[str] = []

    def say(self, text: str) -> None:
        self._blocks.append(text)

    def item(self, text: str) -> None:
        """Append an item to the current list, or begin one."""
        if self._blocks and self._blocks[-1].startswith("- "):
            self._blocks[-1] += f"\n- {text}"
        else:
            self._blocks.append(f"- {text}")

    def tally(self, title: str, counts: Counter[str]) -> None:
        named = [f"{_escaped(name)} {count:,}" for name, count in counts.most_common(FOLDERS)]
        rest = counts.total() - sum(count for _, count in counts.most_common(FOLDERS))
        if rest:
            named.append(self.words.more.format(f"{rest:,}"))
        self.item(f"{title}: {', '.join(named)}")

    def list(self, files: Sequence[Document], most: int, best: dict[str, StoredPassage]) -> None:
        """List ``most`` files, each citing its best passage, or else its first."""
        lines = [f"{_entry(file)}{self._mark(file.path, best)}" for file in files[:most]]
        self._lines(lines, len(files) - len(lines))

    def names(self, paths: Sequence[str]) -> None:
        self._lines([_name(path) for path in paths[:LISTED]], len(paths) - LISTED)

    def left_out(self, files: Iterable[Document]) -> None:
        """Say how many files are known only by name: pending or unreadable ones."""
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


def _list_length(intent: Intent) -> int:
    """Return how many files to name in a list."""
    asked = intent.most if isinstance(intent, Listing) else None
    return min(asked or LISTED, LISTED)


def _entry(file: Document) -> str:
    return f"{_name(file.path)}, {datetime.fromtimestamp(file.modified_at):%Y-%m-%d}"


def _name(path: str) -> str:
    return _escaped(os.path.join(_folder(path), os.path.basename(path)))


def _escaped(text: str) -> str:
    """Escape a name for Markdown; bytes that are not UTF-8 become a replacement character."""
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

    limits = ((scope.folder,) if scope.folder else (), scope.paths, scope.reach)
    return all(not folders or any(map(below, folders)) for folders in limits)

"""Narrows a search by the filters in the words of a question, as far as the library has such
documents."""

from __future__ import annotations

import os.path
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from difflib import SequenceMatcher
from itertools import combinations

from app.core.domain.files import NamedFile
from app.core.domain.search import MissingFile, Narrowing, Scope
from app.core.ports.passages import PassageStore
from app.core.retrieval import names
from app.core.retrieval.question_filters import Newest, QuestionFilters, read
from app.core.versions.questions import version_wish

MOST_NAMED = 200
"""Most documents among which the newest, or a file named with @, is looked for."""
NEAREST = 3
"""Most files that are offered for a name that none has."""
LETTERS = 2
"""Letters with which their names must begin alike, in one of their words."""
LIKE = 0.7
"""Least likeness of their names (Ratcliff and Obershelp, as ``difflib`` computes it)."""
ALIKE = 0.85
"""Share of the best score by which a document is one of those among which the newest is meant."""


class Narrower:
    """Reads the filters of questions."""

    def __init__(self, passages: PassageStore, today: Callable[[], date] = date.today) -> None:
        self._passages = passages
        self._today = today

    def narrow(self, question: str, scope: Scope) -> Narrowing | None:
        """The filters in the words of a question, without those that leave nothing of ``scope``."""
        if scope.fixed:
            return None
        today = self._today()
        said = read(question, today)
        if version_wish(question, today.isoformat()).of_another_time:
            said = replace(said, time=None, newest=None)
        mentioned, missing = self._mentioned(said.mentions, scope)
        only, dropped = self._kept(said, scope.narrowed(mentioned))
        if said.newest and not mentioned.paths:
            newest = self._newest(said.newest, question, scope.narrowed(only))
            only = only.narrowed(Scope(paths=newest))
        only = only.narrowed(mentioned)
        if only.everything and not dropped and not missing:
            return None
        return Narrowing(only, dropped, missing)

    def _kept(self, said: QuestionFilters, scope: Scope) -> tuple[Scope, tuple[str, ...]]:
        """The most of the filters with which something is left, and the words of the others."""
        filters: list[tuple[Scope, str]] = []
        if said.kind:
            filters.append((Scope(kind=said.kind.value), said.kind.words))
        if said.sender:
            filters.append((Scope(sender=said.sender.value), said.sender.words))
        if said.time:
            filters.append((Scope(dated=said.time.period), said.time.words))
        for count in range(len(filters), 0, -1):
            for chosen in combinations(filters, count):
                only = Scope()
                for one, _ in chosen:
                    only = only.narrowed(one)
                if self._passages.holds(scope.narrowed(only)):
                    return only, tuple(
                        words for one, words in filters if (one, words) not in chosen
                    )
        return Scope(), tuple(words for _, words in filters)

    def _newest(self, newest: Newest, question: str, scope: Scope) -> tuple[str, ...]:
        """The path of the newest document that is meant; none where there is only one."""
        fields = tuple(names.FIELDS) if newest.usual else ("name", "folders")
        found, asked = self._named(newest.words, scope)
        held = {file: names.held(asked, file.names, fields) for file in found}
        most = max(held.values(), default=0)
        if not most or (not newest.usual and most < len(asked)):
            return ()
        group = [file for file in held if held[file] == most]
        _, weights = self._named(question, scope)
        scores = {file: names.score(weights, file.names) for file in group}
        best = max(scores.values())
        alike = [file for file in group if scores[file] >= ALIKE * best]
        if len(alike) < 2:
            return ()
        latest = max(file.dated for file in alike)
        return tuple(file.path for file in alike if file.dated == latest)

    def _mentioned(
        self, mentions: Iterable[str], scope: Scope
    ) -> tuple[Scope, tuple[MissingFile, ...]]:
        """The files and folders that are named with @, and the names of none."""
        paths: list[str] = []
        missing: list[MissingFile] = []
        for mention in mentions:
            found, asked = self._named(mention, scope)
            meant = _at(mention, found) or _only(
                [f.path for f in found if names.held(asked, f.names, ("name",)) == len(asked)]
            )
            paths += meant
            if not meant:
                missing.append(MissingFile(mention, self._nearest(mention, found, scope)))
        return Scope(paths=tuple(dict.fromkeys(paths))), tuple(missing)

    def _nearest(self, mention: str, found: Iterable[NamedFile], scope: Scope) -> tuple[str, ...]:
        """The paths of the files with the names most like one that none has."""
        begins = names.begin_expression(names.name_words(mention), LETTERS)
        others = self._passages.named(begins, MOST_NAMED, scope) if begins else ()
        likeness = {file.path: _likeness(mention, file.path) for file in (*found, *others)}
        near = (path for path in likeness if likeness[path] >= LIKE)
        return tuple(sorted(near, key=lambda path: (-likeness[path], path))[:NEAREST])

    def _named(self, text: str, scope: Scope) -> tuple[list[NamedFile], dict[str, float]]:
        """Documents with any of the words of a text, and the weights of these."""
        counts, documents = self._passages.name_counts(names.asked_terms(text))
        weights = names.weights(counts, documents, names.proper(text))
        return self._passages.named(names.expression(weights), MOST_NAMED, scope), weights


def _at(mention: str, files: Iterable[NamedFile]) -> list[str]:
    """The files, or else folders, of that very name, with or without its extension."""
    wanted = mention.casefold().rstrip("/\\")
    exact: list[str] = []
    folders: list[str] = []
    for file in files:
        folder, name = os.path.split(file.path)
        if wanted in (name.casefold(), _without_extension(name).casefold()):
            exact.append(file.path)
        while folder != os.path.dirname(folder):
            if os.path.basename(folder).casefold() == wanted:
                folders.append(folder)
            folder = os.path.dirname(folder)
    return exact or folders


def _likeness(mention: str, path: str) -> float:
    """How much the words of a name are like those of a file's, without extensions: 1 for the
    same."""
    wanted = _without_extension(mention)
    others = names.name_words(_without_extension(os.path.basename(path)))
    best = [
        max((SequenceMatcher(None, word, other).ratio() for other in others), default=0.0)
        for word in names.name_words(wanted)
    ]
    return sum(best) / len(best) if best else 0.0


def _without_extension(name: str) -> str:
    return name.rpartition(".")[0] or name


def _only(paths: list[str]) -> list[str]:
    return paths if len(paths) == 1 else []

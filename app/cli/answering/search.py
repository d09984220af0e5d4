"""``alcove search``: the best passages for a query or for a file of queries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from os.path import basename

from app.cli import formatting, progress
from app.cli.answering import question_files
from app.cli.answering.corrections import add_as_typed, corrected
from app.cli.answering.scopes import add_scope, name_lines, narrowing_lines, scope_of
from app.cli.parser import Commands, absolute, count, new_file, words
from app.cli.session import Session
from app.core.answering import marking
from app.core.domain.errors import UsageError
from app.core.domain.events import QuestionAnswered
from app.core.domain.search import Hit, SearchResult, Version
from app.core.retrieval.spelling import Corrected

DEFAULT_HITS = 10
MOST_NAMED = 3
"""Versions named beneath a hit."""
_RELATIONS = {
    "newer": ("newer version", "newer versions"),
    "older": ("older version", "older versions"),
    "draft": ("draft", "drafts"),
    "copy": ("copy", "copies"),
}


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    parser = commands.add(
        "search",
        "Find passages by meaning and by keywords.",
        'alcove search "notice period" --folder ~/Contracts --kind pdf',
        search,
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("query", metavar="QUERY", nargs="?", type=words, help="the search query")
    what.add_argument(
        "--questions",
        metavar="IN.jsonl",
        type=absolute,
        help="search for many queries: one JSON object per line, with id, question, and optionally "
        "folder (a folder or file to search)",
    )
    parser.add_argument(
        "--out", metavar="OUT.jsonl", type=new_file, help="output file for --questions"
    )
    parser.add_argument(
        "-k",
        metavar="N",
        type=count,
        default=DEFAULT_HITS,
        help=f"maximum number of hits ({DEFAULT_HITS})",
    )
    add_scope(parser)
    add_as_typed(parser)


def search(session: Session) -> None:
    """Search for one query, or for many."""
    args = session.args
    if (args.questions is None) != (args.out is None):
        raise UsageError("--questions and --out must be used together.")
    if args.questions is not None:
        _search_many(session)
        return
    with session.engine() as engine:
        scope = scope_of(args, engine.library)
        with progress.waiting(session.output, "Searching") as listen:
            found = engine.answers.search(args.query, args.k, scope, args.as_typed, listen)
    session.output.result(found, lambda: _drawn(found, args.query))


def _search_many(session: Session) -> None:
    args = session.args
    asked = question_files.read(args.questions)
    with session.engine() as engine:
        scope = scope_of(args, engine.library)
        folders = question_files.folders(asked, engine.library)
        with (
            question_files.draft(args.out) as write,
            progress.shown(session.output, "Searching", len(asked)) as listen,
        ):
            for done, line in enumerate(asked, 1):
                within = replace(scope, folder=folders.get(line.folder, scope.folder))
                found = engine.answers.search(line.question, args.k, within, args.as_typed, listen)
                hits = found.hits
                write({"id": line.id, **question_files.sources(hits, args.k)})
                listen(QuestionAnswered(str(line.id), done, len(asked)))
    session.output.result(
        {"questions": len(asked), "out": args.out},
        lambda: f"{formatting.plural(len(asked), 'question')} → {formatting.path(args.out)}",
    )


def _drawn(found: SearchResult, query: str) -> str:
    searched = Corrected(query, found.corrections).searched
    hits = [_hit(number, hit, searched) for number, hit in enumerate(found.hits, 1)]
    unavailable = (
        [f"Server unavailable, searched locally: {formatting.printable(found.unavailable)}"]
        if found.unavailable
        else []
    )
    partly = [formatting.words_only(found.words_only)] if found.words_only else []
    parts = [
        *corrected(found.corrections),
        *narrowing_lines(found.narrowing),
        *_absent(searched, found.hits),
        *(hits or ["No results."]),
        *([] if hits else name_lines(found.named)),
        *unavailable,
        *partly,
        formatting.milliseconds(found.stages),
    ]
    return "\n\n".join(parts)


def _absent(query: str, hits: Sequence[Hit]) -> list[str]:
    """The words of a query that no hit has: without them, hits are near in meaning alone."""
    absent = marking.absent(query, (f"{hit.path} {hit.heading} {hit.text}" for hit in hits))
    if not (hits and absent):
        return []
    words = ", ".join(f"“{formatting.printable(word)}”" for word in absent)
    by_words = any(hit.lexical_rank is not None for hit in hits)
    near = "" if by_words else " They are the nearest in meaning."
    return [f"None of these passages has {words}.{near}"]


def _hit(number: int, hit: Hit, query: str) -> str:
    ranks = (("meaning", hit.dense_rank), ("keywords", hit.lexical_rank))
    found = ", ".join(f"{leg} {rank}" for leg, rank in ranks if rank is not None)
    heading = f"\n   {formatting.printable(hit.heading)}" if hit.heading else ""
    where = formatting.place(hit.path, hit.page)
    folded = "".join(f"\n   {line}" for line in _versions(hit.versions))
    quote = formatting.quote(hit.text, marking.asked_for(query, hit.text))
    return f"{number:>2} {where}  ({found}){heading}\n   {quote}{folded}"


def _versions(versions: Sequence[Version]) -> Iterator[str]:
    """The versions folded beneath a hit, a line for each kind: 'older versions: 2 (a.md, b.md)'."""
    for relation, (one, many) in _RELATIONS.items():
        names = [formatting.printable(basename(v.path)) for v in versions if v.relation == relation]
        if names:
            listed = ", ".join(names[:MOST_NAMED]) + (" …" if len(names) > MOST_NAMED else "")
            yield f"{one if len(names) == 1 else many}: {len(names):,} ({listed})"

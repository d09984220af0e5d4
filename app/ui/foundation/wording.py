"""Numbers, times and states as a person reads them, in the language of the desktop."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date
from html import escape
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from app.core.domain.answers import answer_route
from app.core.domain.diagnostics import Finding
from app.core.domain.events import SummaryProgress
from app.core.domain.guardrails import Rule
from app.core.domain.library import Status
from app.core.domain.servers import ServerStatus
from app.core.llm.model_info import ModelInfo
from app.ui.foundation import richtext
from app.ui.foundation.indexing_progress import Indexing
from app.ui.foundation.turns import Turn

NATIVE = {
    "de": "Deutsch", "en": "English", "es": "Español", "fr": "Français", "it": "Italiano",
    "nl": "Nederlands", "pt": "Português", "ru": "Русский", "zh": "中文", "ja": "日本語",
}  # fmt: skip
"""Languages of answers; Qt's own names name a country too."""
SEPARATOR = " · "
LOOPBACK = {"127.0.0.1", "::1"}


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """The text in the language of the desktop; also outside of any object of Qt."""
    return QCoreApplication.translate(context, text, comment, n)


def number(value: float, decimals: int = 0) -> str:
    """With the separators of the language."""
    if decimals == 0:
        return QLocale().toString(round(value))
    return QLocale().toString(value, "f", decimals)


def documents(count: int) -> str:
    return _counted(translate("wording", "%n document(s)", "", count), count)


def passages(count: int) -> str:
    return _counted(translate("wording", "%n passage(s)", "", count), count)


def problems(count: int) -> str:
    return _counted(translate("wording", "%n file(s) could not be read", "", count), count)


def duration(seconds: float) -> str:
    """To about two digits."""
    if seconds < 0.9995:
        return translate("wording", "{} ms").format(number(seconds * 1000))
    if seconds < 59.95:
        return translate("wording", "{} s").format(number(seconds, 1))
    minutes = round(seconds / 60)
    if minutes < 60:
        return translate("wording", "{} min").format(number(minutes))
    hours, minutes = divmod(minutes, 60)
    return translate("wording", "{0} h {1} min").format(number(hours), minutes)


def time_left(seconds: float | None) -> str:
    """Rounded, since it is a guess; empty when nothing is known."""
    if seconds is None:
        return ""
    if seconds < 10:
        return translate("wording", "a few seconds left")
    if seconds < 55:
        return translate("wording", "{} s left").format(round(seconds / 10) * 10)
    return translate("wording", "{} left").format(duration(max(60, seconds)))


def size(count: float) -> str:
    """Bytes in decimal units, as drives are sold."""
    for unit in ("B", "kB", "MB"):
        if count < 999.5:
            return f"{number(count)} {unit}"
        count /= 1000
    return f"{number(count, 1)} GB"


def speed(tokens_per_second: float) -> str:
    digits = 0 if tokens_per_second >= 10 else 1
    return translate("wording", "{} tok/s").format(number(tokens_per_second, digits))


def passage_rate(passages_per_second: float) -> str:
    return translate("wording", "{}/s").format(number(passages_per_second))


def day(when: date, today: date) -> str:
    """The heading under which a chat of that day stands."""
    passed = (today - when).days
    if passed <= 0:
        return translate("wording", "Today")
    if passed == 1:
        return translate("wording", "Yesterday")
    if passed < 7:
        return translate("wording", "This week")
    if passed < 31:
        return translate("wording", "This month")
    return QLocale().toString(QDate(when.year, when.month, 1), "MMMM yyyy")


def moment(seconds: float) -> str:
    """Local date and time of seconds since the epoch."""
    when = QDateTime.fromSecsSinceEpoch(round(seconds))
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)


def name(path: str) -> str:
    """A file or folder without its folder, in characters that can be shown."""
    return shown(os.path.basename(path.rstrip(os.sep)) or path)


def shown(path: str) -> str:
    """A path as it can be shown: what is no UTF-8, or would turn the writing direction round to
    hide an ending, becomes a replacement sign."""
    text = path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return richtext.UNSEEN.sub("\ufffd", text)


def home_relative(path: str) -> str:
    """A path with ~ for the person's own folder."""
    home = os.path.expanduser("~")  # noqa: PTH111 - Path.home() fails without a home
    inside = home != os.sep and path.startswith(home + os.sep)
    return shown("~" + path[len(home) :] if inside else path)


def stock(text: str) -> str:
    """A title or remedy of an error of the core, which says it in English."""
    return QCoreApplication.translate("errors", text)


def language(code: str) -> str:
    """A language by its own name."""
    return NATIVE.get(code) or QLocale(code).nativeLanguageName() or code


def uncovered(status: Status) -> str:
    """Documents in languages that the embedder does not know; empty without any."""
    total = sum(status.uncovered.values())
    if not total:
        return ""
    return translate("wording", "{}: found by words").format(documents(total))


def why_uncovered(status: Status) -> str:
    """What that means and what can be done about it."""
    names = ", ".join(language(code) for code in status.uncovered)
    return translate(
        "wording",
        "The embedding model was not trained for {}. Such documents are searched by words more than"
        " by meaning: ask with words that stand in them, or choose a multilingual embedding model"
        " in the settings.",
    ).format(names)


def length(kind: str) -> str:
    """The length of an answer; empty for an unknown kind."""
    kinds = {
        "words": translate("wording", "a few words"),
        "sentence": translate("wording", "one sentence"),
        "paragraph": translate("wording", "one paragraph"),
    }
    return kinds.get(kind, "")


def found(finding: Finding) -> str:
    """What an examination found."""
    said = stock(finding.said)
    return said.format(*map(home_relative, finding.facts)) if finding.facts else said


def tip(*lines: str) -> str:
    """A tooltip of some lines that are nothing but text."""
    return "".join(f"<p>{escape(line)}</p>" for line in lines)


def place(path: str, page: int | None) -> str:
    """A file and the page in it."""
    if page is None:
        return name(path)
    return translate("wording", "{0} p. {1}").format(name(path), number(page))


def phase(turn: Turn) -> str:
    """What is being done for a question that has no word of its answer yet."""
    match turn.phase:
        case "loading":
            return translate("wording", "Loading {}…").format(turn.loading)
        case "searching":
            return translate("wording", "Reading {}…").format(passages(len(turn.passages)))
        case "summarising" if turn.summary is not None:
            return _summarising(turn.summary)
        case _:
            return translate("wording", "Looking in your documents…")


def _summarising(progress: SummaryProgress) -> str:
    parts = [
        translate("wording", "Summarising {0} of {1}").format(
            passages(progress.passages), documents(progress.documents)
        ),
        translate("wording", "{0} of {1} parts").format(
            number(progress.done), number(progress.total)
        ),
        time_left(progress.seconds_left),
    ]
    return SEPARATOR.join(filter(None, parts))


def ground(turn: Turn) -> tuple[str, str, str]:
    """Icon, tone and words of the badge above an answer; empty without an answer."""
    match turn.ground:
        case "documents":
            return "good", "positive", translate("wording", "from your documents")
        case "partly":
            return "warning", "warning", translate("wording", "partly from your documents")
        case "elsewhere":
            return "warning", "warning", translate("wording", "not from your documents")
        case "nothing":
            return "info", "muted", translate("wording", "not found in your documents")
        case "catalog":
            return "library", "muted", translate("wording", "from your list of files")
        case "summary" if turn.passages:
            read = passages(len(turn.passages))
            return "text", "muted", translate("wording", "summary of {}").format(read)
        case "summary":
            return "text", "muted", translate("wording", "summary")
    return "", "", ""


def figures(turn: Turn) -> str:
    """The line under an answer: how far to trust it, how long it took, what it was made from; what
    matters most first, as the line ends where there is no more room."""
    parts = []
    if turn.confidence is not None:
        share = f"{turn.confidence:.0%}"
        parts.append(translate("wording", "{} likely to be in your documents").format(share))
    parts += [_broken(rule) for rule in turn.broken]
    if turn.passages and not answer_route(turn.stages):
        parts.append(passages(len(turn.passages)))
    if turn.left_out:
        parts.append(
            translate("wording", "{} more left out to begin in time").format(turn.left_out)
        )
    if (first := turn.stages.get("ttft_ms")) is not None:
        parts.append(translate("wording", "{} to first word").format(duration(first / 1000)))
    if (rate := turn.tokens_per_second) is not None:
        parts.append(speed(rate))
    return SEPARATOR.join(parts)


def warning(turn: Turn) -> str:
    """Of passages that give orders; empty when none does."""
    places = list(dict.fromkeys(place(source.path, source.page) for source in turn.suspects))
    if not places:
        return ""
    words = translate(
        "wording",
        "{} speaks to an assistant instead of a reader. Nothing it asks for was done; do not "
        "trust it without a look of your own.",
    )
    return words.format(", ".join(places))


def _broken(rule: Rule) -> str:
    """What an answer did not keep to."""
    match rule:
        case "language":
            return translate("wording", "not in the language asked for")
        case "length":
            return translate("wording", "longer than asked for")
        case "citation":
            return translate("wording", "left out: no passage carries it")


def reading(state: Indexing) -> str:
    """The file being read, and where in it."""
    if not state.pages:
        return shown(state.name)
    place = translate("SourcePanel", "p. {0} / {1}")
    return f"{shown(state.name)} {place.format(number(state.page), number(state.pages))}"


def indexing(state: Indexing) -> str:
    """One line on the indexing run: how far, how fast, how long still."""
    if not state.active:
        return ""
    if state.loading:
        return translate("wording", "Loading {}…").format(state.loading)
    parts = []
    if state.total:
        done, total = number(state.done), number(state.total)
        parts.append(translate("wording", "{0} of {1}").format(done, total))
    if state.rate >= 1:
        parts.append(translate("wording", "{} passages/s").format(number(state.rate)))
    if left := time_left(state.seconds_left):
        parts.append(left)
    return SEPARATOR.join(parts)


def library(status: Status, busy: bool, paused: bool) -> str:
    """How the library stands, for the status bar."""
    total = documents(status.files.get("indexed", 0))
    if paused:
        return translate("wording", "{}, paused").format(total)
    if busy or status.queue:
        return translate("wording", "{0}, {1} to read").format(total, number(status.queue))
    return translate("wording", "{}, all up to date").format(total)


def offline(how: str, address: str = "", servers: Sequence[ServerStatus] = ()) -> str:
    """The words of the badge: what denies the network, or what goes where, and whether a listener
    is open."""
    if servers:
        return SEPARATOR.join(map(server, servers))
    if address and how:
        if urlsplit(address).hostname in LOOPBACK:
            return translate("wording", "Offline, but listening to programs on this computer")
        return translate("wording", "Listening to other computers")
    match how:
        case "kernel":
            return translate("wording", "Offline: enforced by the kernel")
        case "process":
            return translate("wording", "Offline: enforced by the program")
    return translate("wording", "The network is not denied")


def server(found: ServerStatus) -> str:
    """What a server does, where it is, and whether it was away."""
    words = f"{service(found.service)}: {shown(found.place)}"
    return translate("wording", "{} (away)").format(words) if found.trouble else words


def service(name: str) -> str:
    """What goes to a server."""
    known = {
        "vectors": translate("wording", "Vectors"),
        "generation": translate("wording", "Answers"),
        "embedding": translate("wording", "Embeddings"),
    }
    return known.get(name, name)


def sent(servers: Sequence[ServerStatus]) -> str:
    """That something leaves this computer, if it does."""
    if not servers:
        return ""
    return translate(
        "offline",
        "By your settings a part of the work is done on other computers of your network, and what "
        "it needs is sent there: texts of passages and questions to answer or to embed, vectors to "
        "search. A process of its own connects to these and to no other.",
    )


def model(info: ModelInfo) -> str:
    """A model in one line."""
    parts = [info.quantisation] if info.elsewhere else [info.quantisation, size(info.size)]
    if info.context:
        parts.append(translate("wording", "{} tokens of context").format(number(info.context)))
    return SEPARATOR.join(part for part in parts if part)


def _counted(text: str, count: int) -> str:
    """Qt writes the number without separators."""
    return text.replace(str(count), number(count), 1)

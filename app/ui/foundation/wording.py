"""Formats numbers, times and states for display, in the language of the desktop."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from datetime import date
from html import escape
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from app.core.domain.answers import answer_route
from app.core.domain.devices import IdleGpu
from app.core.domain.diagnostics import Finding
from app.core.domain.errors import AppError, EngineReason
from app.core.domain.events import PromptProgress, SummaryProgress
from app.core.domain.file_kinds import GROUPS
from app.core.domain.guardrails import Rule
from app.core.domain.library import Status
from app.core.domain.servers import ServerStatus
from app.core.llm.model_info import ModelInfo
from app.core.text.dates import FOREVER, period_shape
from app.ui.foundation import richtext
from app.ui.foundation.indexing_progress import Indexing
from app.ui.foundation.turns import Turn

NATIVE = {
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "nl": "Nederlands",
    "pt": "Português",
    "ru": "Русский",
    "zh": "中文",
    "ja": "日本語",
}
"""Names of the languages of answers; Qt's names include a country."""
CPU = re.compile(r"CPU \((\d+) threads?\)")
SEPARATOR = " · "
LOOPBACK = {"127.0.0.1", "::1"}
SOON = 2
"""Seconds that are waited without an estimate."""
SUREST = 0.99
"""Highest confidence that is shown: no answer is certain."""


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """Translate a text into the language of the desktop, without a ``QObject``."""
    return QCoreApplication.translate(context, text, comment, n)


def number(value: float, decimals: int = 0) -> str:
    """Format a number with the separators of the language."""
    if decimals == 0:
        return QLocale().toString(round(value))
    return QLocale().toString(value, "f", decimals)


def documents(count: int) -> str:
    return _counted(translate("wording", "%n document(s)", "", count), count)


def sources(count: int | None, of: int = 0) -> str:
    """What answers come from: documents that can be searched, ``of`` more where some cannot, or for
    None those that were chosen."""
    if count is None:
        return translate(
            "wording", "Answers come from the documents you chose, entirely on this computer."
        )
    if count < of:
        words = translate(
            "wording", "Answers come from {} of %n document(s), entirely on this computer.", "", of
        )
        return _counted(words, of).format(number(count))
    words = translate(
        "wording", "Answers come from %n document(s), entirely on this computer.", "", count
    )
    return _counted(words, count)


def passages(count: int) -> str:
    return _counted(translate("wording", "%n passage(s)", "", count), count)


def unsearchable(count: int) -> str:
    """Documents that were read, and in which nothing can be found."""
    return _counted(translate("wording", "%n document(s) not searchable", "", count), count)


def duration(seconds: float) -> str:
    """Format a duration to about two digits."""
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
    """Format the remaining time, rounded as it is an estimate; empty when unknown."""
    if seconds is None:
        return ""
    if seconds < 10:
        return translate("wording", "a few seconds left")
    if seconds < 55:
        return translate("wording", "{} s left").format(round(seconds / 10) * 10)
    return translate("wording", "{} left").format(duration(max(60, seconds)))


def first_words_in(seconds: float | None) -> str:
    """Format the time until an answer begins; empty when unknown or hardly worth a mention."""
    if seconds is None or seconds <= SOON:
        return ""
    if seconds >= 55:
        return time_left(seconds)
    step = 1 if seconds < 10 else 5
    return translate("wording", "about {} s left").format(number(round(seconds / step) * step))


def size(count: float) -> str:
    """Format a number of bytes in decimal units."""
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
    """The heading for chats of a day."""
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


def short_day(seconds: float) -> str:
    """Local date of seconds since the epoch, as short as a column is narrow."""
    when = QDateTime.fromSecsSinceEpoch(round(seconds)).date()
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)


def since(seconds: float) -> str:
    """The period from seconds since the epoch on."""
    return period((date.fromtimestamp(seconds).isoformat(), FOREVER))


def name(path: str) -> str:
    """The last part of a path, in displayable characters."""
    return shown(os.path.basename(path.rstrip(os.sep)) or path)


def shown(path: str) -> str:
    """A displayable path: bytes that are not UTF-8, and bidirectional characters that could
    disguise a file extension, become replacement characters."""
    text = path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return richtext.INVISIBLE.sub("\ufffd", text)


def home_relative(path: str) -> str:
    """A path with ~ for the user's home folder."""
    home = os.path.expanduser("~")  # noqa: PTH111 - Path.home() fails without a home
    inside = home != os.sep and path.startswith(home + os.sep)
    return shown("~" + path[len(home) :] if inside else path)


def reason(error: AppError) -> str:
    """The reason of an error, translated where the core has it as a sentence to fill in."""
    for sentence in EngineReason:
        pattern = re.escape(sentence).replace(re.escape("{}"), "(.+)")
        if facts := re.fullmatch(pattern, error.reason):
            return core_text(sentence).format(*map(home_relative, facts.groups()))
    return error.reason


def device(named: str) -> str:
    """The device that runs a model, which is named in English where it is the CPU."""
    if (threads := CPU.fullmatch(named)) is None:
        return named
    return translate("wording", "CPU (%n thread(s))", "", int(threads[1]))


def core_text(text: str) -> str:
    """Translate an English text of the core: title or remedy of an error."""
    return QCoreApplication.translate("errors", text)


def sentence(text: str) -> str:
    """A text, such as a title, with the full stop of the language of the desktop."""
    return translate("wording", "{}.").format(text)


def language(code: str) -> str:
    """The name of a language in that language."""
    return NATIVE.get(code) or QLocale(code).nativeLanguageName() or code


def language_name(code: str) -> str:
    """The name of a language in the language of the desktop, for use in a sentence."""
    names = {
        "ar": translate("languages", "Arabic"),
        "de": translate("languages", "German"),
        "el": translate("languages", "Greek"),
        "en": translate("languages", "English"),
        "es": translate("languages", "Spanish"),
        "fr": translate("languages", "French"),
        "he": translate("languages", "Hebrew"),
        "hi": translate("languages", "Hindi"),
        "it": translate("languages", "Italian"),
        "ja": translate("languages", "Japanese"),
        "ko": translate("languages", "Korean"),
        "nl": translate("languages", "Dutch"),
        "pl": translate("languages", "Polish"),
        "pt": translate("languages", "Portuguese"),
        "ro": translate("languages", "Romanian"),
        "ru": translate("languages", "Russian"),
        "sv": translate("languages", "Swedish"),
        "th": translate("languages", "Thai"),
        "tr": translate("languages", "Turkish"),
        "uk": translate("languages", "Ukrainian"),
        "vi": translate("languages", "Vietnamese"),
        "zh": translate("languages", "Chinese"),
    }
    return names.get(code) or language(code)


def uncovered(status: Status) -> str:
    """Documents in languages that the embedder was not trained for; empty without any."""
    total = sum(status.uncovered.values())
    if not total:
        return ""
    return translate("wording", "{}: keyword search").format(documents(total))


def why_uncovered(status: Status) -> str:
    """What ``uncovered`` means and what to do about it."""
    names = ", ".join(map(language_name, status.uncovered))
    return translate(
        "wording",
        "The embedding model was not trained for {}, so these documents are searched mostly by "
        "keyword and less by meaning. Use words that occur in them, or choose a multilingual "
        "embedding model in the settings.",
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
    """The text of a diagnostic finding."""
    said = core_text(finding.said)
    return said.format(*map(home_relative, finding.facts)) if finding.facts else said


def tip(*lines: str) -> str:
    """A tooltip of lines of plain text; empty ones are left out."""
    return "".join(f"<p>{escape(line)}</p>" for line in lines if line)


def place(path: str, page: int | None) -> str:
    """A file and the page in it."""
    if page is None:
        return name(path)
    return translate("wording", "{0} p. {1}").format(name(path), number(page))


def full_place(path: str, page: int | None) -> str:
    """The same with the folders of the file."""
    if page is None:
        return home_relative(path)
    return translate("wording", "{0} p. {1}").format(home_relative(path), number(page))


def phase(turn: Turn) -> str:
    """The current step of a question that has no text of its answer yet."""
    match turn.phase:
        case "loading":
            return translate("wording", "Loading {}…").format(turn.loading)
        case "reading" if turn.progress is not None:
            return _reading(turn.progress)
        case "reading":
            return translate("wording", "Reading {}…").format(passages(len(turn.passages)))
        case "summarising" if turn.summary is not None:
            return _summarising(turn.summary)
        case "waiting" if turn.leans and not turn.query:
            return translate("wording", "Rewriting the question…")
        case _:
            return translate("wording", "Searching your documents…")


def _reading(progress: PromptProgress) -> str:
    """The passage being read, which is the one after those that were read."""
    at = number(min(progress.read + 1, progress.of))
    words = translate("wording", "Reading {} of %n passage(s)", "", progress.of)
    parts = [_counted(words, progress.of).format(at), first_words_in(progress.seconds_left)]
    return SEPARATOR.join(filter(None, parts))


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


def provenance(turn: Turn) -> tuple[str, str, str]:
    """Icon, tone and text of the badge above an answer; empty without an answer. How sure it is has
    a shape, a colour and words of its own."""
    match turn.provenance:
        case "unsure":
            return "question", "negative", translate("wording", "Unsure")
        case "documents" | "complete":
            return "good", "positive", translate("wording", "from your documents")
        case "partly":
            return "partly", "warning", translate("wording", "partly from your documents")
        case "elsewhere":
            return "question", "negative", translate("wording", "Unsure: in no passage")
        case "nothing":
            return "info", "muted", translate("wording", "not found in your documents")
        case "catalog":
            return "library", "muted", translate("wording", "from your list of files")
        case "table":
            return "good", "positive", translate("wording", "computed from a table")
        case "summary" if turn.passages:
            read = passages(len(turn.passages))
            return "text", "muted", translate("wording", "summary of {}").format(read)
        case "summary":
            return "text", "muted", translate("wording", "summary")
    return "", "", ""


def figures(turn: Turn) -> str:
    """The line under an answer: confidence, broken rules, passages and speed; the most important
    first."""
    parts = []
    if turn.confidence is not None:
        share = f"{min(turn.confidence, SUREST):.0%}"
        parts.append(translate("wording", "Confidence {}").format(share))
    parts += [broken(rule) for rule in turn.broken]
    if turn.passages and not answer_route(turn.stages):
        parts.append(_read(len(turn.passages), turn.left_out))
    if turn.words_only:
        parts.append(words_only(turn.words_only))
    if (first := turn.stages.get("ttft_ms")) is not None:
        parts.append(translate("wording", "{} to first word").format(duration(first / 1000)))
    if (rate := turn.tokens_per_second) is not None:
        parts.append(speed(rate))
    if turn.idle_gpu is not None:
        parts.append(idle_gpu(turn.idle_gpu))
    return SEPARATOR.join(parts)


def idle_gpu(gpu: IdleGpu) -> str:
    """Why a GPU is not used, in a few words."""
    return translate("wording", "Processor only: {}").format(core_text(gpu.why))


def _read(read: int, left_out: int) -> str:
    """Passages read; where some were skipped to meet the time limit, of how many."""
    if not left_out:
        return passages(read)
    return translate("wording", "{} of {} passages").format(read, read + left_out)


def figures_tip(turn: Turn) -> str:
    """The tooltip of ``figures``, which explains the confidence."""
    meaning = translate(
        "wording",
        "Confidence: the probability that this answer is right, measured on questions with known "
        "answers. It is not shown for models that were not evaluated.",
    )
    return tip(figures(turn), meaning)


def narrowing(turn: Turn) -> str:
    """What the words of a question limit its search to; empty for no limit."""
    if turn.narrowing is None or turn.narrowing.only.everything:
        return ""
    only = turn.narrowing.only
    groups = [translate("kinds", group.label) for group in GROUPS if group.id == only.kind]
    said = [sender(only.sender)] if only.sender else []
    dated = [period(only.dated)] if only.dated else []
    words = ", ".join([*groups, *said, *dated, *map(name, only.paths)])
    return translate("wording", "Only: {}").format(words)


def sender(name: str) -> str:
    """Of whom the documents are."""
    return translate("wording", "from {}").format(name)


def remarks(turn: Turn) -> str:
    """What the words of a question were no use for, and files that only their name speaks for."""
    lines: list[str] = []
    if turn.narrowing and turn.narrowing.dropped:
        words = translate("wording", "No document fits: {}. The search was not limited by it.")
        lines.append(words.format(", ".join(turn.narrowing.dropped)))
    for file in turn.narrowing.missing if turn.narrowing else ():
        said = translate("wording", "No document has the name “{}”.").format(file.name)
        near = ", ".join(map(name, file.nearest))
        offered = translate("wording", "The nearest names: {}").format(near) if near else ""
        lines.append(f"{said} {offered}".rstrip())
    if turn.named:
        names = ", ".join(map(name, turn.named))
        lines.append(translate("wording", "These files have the name: {}").format(names))
    return "\n".join(lines)


def period(days: tuple[str, str]) -> str:
    """The first and last day of a period in words."""
    first, last = (QDate.fromString(day, Qt.DateFormat.ISODate) for day in days)
    short = QLocale.FormatType.ShortFormat
    match period_shape(days):
        case "since":
            return translate("wording", "since {}").format(QLocale().toString(first, short))
        case "until":
            return translate("wording", "until {}").format(QLocale().toString(last, short))
        case "year":
            return days[0][:4]
        case "month":
            return QLocale().toString(first, "MMMM yyyy")
        case "day":
            return QLocale().toString(first, short)
        case "range":
            return f"{QLocale().toString(first, short)} – {QLocale().toString(last, short)}"


def coverage(turn: Turn) -> str:
    """What was read for an answer about many documents; empty for other answers."""
    if (covered := turn.coverage) is None or turn.running:
        return ""
    read = number(covered.read)
    if covered.read < covered.of and (sent := len(turn.passages)):
        words = translate(
            "wording",
            "From the %n best passage(s); not all documents were read ({0} of {1})",
            "",
            sent,
        )
        return _counted(words, sent).format(read, number(covered.of))
    parts = [translate("wording", "{0} of {1} read").format(read, documents(covered.of))]
    if covered.unsure:
        parts.append(translate("wording", "{} unsure").format(number(covered.unsure)))
    return SEPARATOR.join(parts)


def absent(turn: Turn) -> str:
    """The words of a question without an answer that no passage has; empty without any."""
    quoted = translate("SourceList", "“{}”")
    words = ", ".join(map(quoted.format, turn.absent))
    return translate("wording", "Not found in any passage: {}").format(words) if words else ""


def warning(turn: Turn) -> str:
    """Warning about passages that contain instructions to a model; empty without any."""
    places = list(dict.fromkeys(place(source.path, source.page) for source in turn.suspects))
    if not places:
        return ""
    words = translate(
        "wording",
        "Instructions aimed at AI were found in {} and ignored. Check the source before you trust "
        "it.",
    )
    return words.format(", ".join(places))


def broken(rule: Rule) -> str:
    """A rule that the answer breaks."""
    match rule:
        case "language":
            return translate("wording", "Not in the requested language")
        case "length":
            return translate("wording", "Longer than requested")
        case "citation":
            return translate("wording", "Withheld: no source supports it")


def reading(state: Indexing) -> str:
    """The file being read, with its page."""
    if not state.pages:
        return shown(state.name)
    place = translate("SourcePanel", "p. {0} / {1}")
    return f"{shown(state.name)} {place.format(number(state.page), number(state.pages))}"


def indexing(state: Indexing) -> str:
    """One line on the indexing run: time left first, as a narrow column cuts the end, then progress
    and rate."""
    if not state.active:
        return ""
    if state.loading:
        return translate("wording", "Loading {}…").format(state.loading)
    rate = translate("wording", "{} passages/s").format(number(state.rate))
    parts = (time_left(state.seconds_left), _searchable(state), rate if state.rate >= 1 else "")
    return SEPARATOR.join(filter(None, parts))


def _searchable(state: Indexing) -> str:
    """How many files can be searched so far, and how."""
    done, total = number(state.done), number(state.total)
    embedded, files = number(state.embedded), number(state.embeddable)
    if state.embedder and not state.reads:
        words = translate("wording", "{0} has embedded {1} of {2} files")
        return words.format(state.embedder, embedded, files)
    if state.embeddable and state.embedder == "":
        if state.reads:
            words = translate("wording", "{0} of {1} files searchable by words, {2} by meaning")
            return words.format(done, total, embedded)
        words = translate("wording", "{0} files searchable by words, {1} by meaning")
        return words.format(files, embedded)
    words = translate("wording", "{0} of {1} files searchable by words")
    return words.format(done, total) if state.total else ""


def words_only(files: int) -> str:
    """Some files were searched by words only; empty where all were searched by meaning too."""
    if not files:
        return ""
    return translate("wording", "{} not searchable by meaning yet").format(documents(files))


def library(status: Status, busy: bool, paused: bool) -> str:
    """State of the library, for the status bar."""
    counts = status.documents
    total = documents(counts.all)
    if paused:
        return translate("wording", "{}, paused").format(total)
    if busy or status.queue or status.words_only:
        if partly := words_only(0 if status.queue else status.words_only):
            return SEPARATOR.join([total, partly])
        return translate("wording", "{0}, {1} waiting").format(total, number(status.queue))
    if counts.lost:
        return translate("wording", "{0}, {1} not searchable").format(total, number(counts.lost))
    return translate("wording", "{}, all up to date").format(total)


def offline(how: str, address: str = "", servers: Sequence[ServerStatus] = ()) -> str:
    """The text of the badge: how network access is blocked, whether the local API is open, or which
    servers are used."""
    if servers:
        return SEPARATOR.join(map(server, servers))
    if address and how:
        if urlsplit(address).hostname in LOOPBACK:
            return translate("wording", "Offline; local API open to this computer")
        return translate("wording", "Local API open to other computers")
    match how:
        case "kernel":
            return translate("wording", "Offline: enforced by the kernel")
        case "process":
            return translate("wording", "Offline: enforced by the program")
    return translate("wording", "Network access is not blocked")


def server(found: ServerStatus) -> str:
    """The service of a server, its address, and whether it was unreachable."""
    words = f"{service(found.service)}: {shown(found.place)}"
    return translate("wording", "{} (unreachable)").format(words) if found.trouble else words


def service(name: str) -> str:
    """The name of a service that runs on a server."""
    known = {
        "vectors": translate("wording", "Vectors"),
        "generation": translate("wording", "Answers"),
        "embedding": translate("wording", "Embeddings"),
    }
    return known.get(name, name)


def sent(servers: Sequence[ServerStatus]) -> str:
    """What leaves this computer; empty when nothing does."""
    if not servers:
        return ""
    return translate(
        "offline",
        "Your settings send part of the work to other computers on your network: the text of "
        "passages and questions to answer or embed, and vectors to search. A separate process "
        "connects to these computers and to no others.",
    )


def model(info: ModelInfo) -> str:
    """Quantisation, size and context length of a model, in one line."""
    parts = [info.quantisation] if info.elsewhere else [info.quantisation, size(info.size)]
    if info.context:
        parts.append(translate("wording", "{} tokens of context").format(number(info.context)))
    return SEPARATOR.join(part for part in parts if part)


def _counted(text: str, count: int) -> str:
    """Add the separators to a number that Qt wrote without them."""
    return text.replace(str(count), number(count), 1)

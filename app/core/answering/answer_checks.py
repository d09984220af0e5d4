"""Checks what a language model wrote: whether it is an answer, and where it only repeats itself or
the words of its instructions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from app.core.text import sentences
from app.core.text.languages import STOP_WORDS, detect

REFUSAL = "NONE"
"""What writers are told to write when the passages hold no answer: no word of a sentence, so that
it leaks into no answer. Shown as ``citations.NOT_FOUND``."""

_REFUSES = re.compile(rf"[\W_]*{REFUSAL}(?:[^\S\n]|[^\w\s]|\[\d+\])*(?:\n|$)", re.IGNORECASE)
"""A first line of nothing but the refusal, punctuation and citation marks."""
_LETTER = re.compile(r"\w")
_MARKS = re.compile(r"\[[\d\s,;]*\]")
_ECHO_AT_END = re.compile(
    r"(?:(?:^|[,;]?\s+)(?:"
    r"(?:as\s+)?(?:stated|mentioned|given|shown|found|described|according)?\s*"
    r"(?:in|to|by)\s+(?:the\s+|your\s+|these\s+)?(?:numbered\s+|provided\s+|given\s+)?"
    r"(?:documents?|passages?|quotations?)(?:\s+\d+)?"
    r"|in))+\s*(?P<marks>(?:\s*\[\d+\])*)\s*(?P<stop>[.!]?)\s*$",
    re.IGNORECASE,
)
"""Words of the instructions at the end of an answer, as in 'in your documents.' or 'in [2]'."""
_ECHO_AT_START = re.compile(
    r"^\s*(?:answer\s*:\s*|(?:according to|based on|as stated in|in) (?:the |your )?"
    r"(?:numbered |provided |given )?(?:passages?|documents?)(?: \[?\d+\]?)?\s*[,:]\s*)+",
    re.IGNORECASE,
)
_NUMBER_IN_WORDS = re.compile(
    r"(?<=\w)\s*[,;(]\s*(?:passage|pasaje|fragmento|abschnitt|отрывок|段落|第)\s*"
    r"\[?(\d{1,2})\]?(?:\s*段)?\s*\)?\s*\.?\s*$",
    re.IGNORECASE,
)
"""The number of a passage in words, as in ', passage 1', in the place of its mark."""
_ASKING = {
    "en": "what when where which who whom whose why how",
    "es": "qué quién quiénes cuál cuáles cuándo cuánto cuánta cuántos cuántas dónde cómo",
    "de": "was wann wo woher wohin wer wen wem wessen wie warum wieso weshalb welche welcher"
    " welches welchen welchem",
    "ru": "что кто кого кому кем чем когда где куда откуда как какой какая какое какие какую"
    " сколько почему зачем чей чья чьё",
}
_ASKS_FOR = {
    language: re.compile(rf"\b(?:{'|'.join(words.split())})\b", re.IGNORECASE)
    for language, words in _ASKING.items()
} | {"zh": re.compile(r"什[么麼]|[谁誰哪几幾怎]|多[少久长長大高]|[何为為]何|[为為]什")}
"""Words of questions that ask for something, and not whether it is so."""
_CHARACTER_OR_WORD = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]|[^\W_\u3400-\u9fff\uf900-\ufaff]+")
_STEM = 4
"""Letters compared of a word, since words are inflected."""
_SAY_LITTLE = frozenset("什么麼谁誰哪几幾多少怎样樣何时時为為因吗嗎呢的了是在").union(
    " ".join(_ASKING.values()).split(), *STOP_WORDS.values()
)
_MOST_SAID, _MORE = 0.6, 2
"""Least share of the words of a question in a sentence that is quoted, and words it has besides."""
_FIGURE = re.compile(r"\d+(?:[.,'’\u00a0\u202f]\d+)*")
_DIVIDER = re.compile(r"(?<=\d)[\s.,'’/-]+(?=\d)")
_LONG_FIGURE = 3
"""Digits of a number that is hardly counted or divided, but copied."""
_SHORTEST_LOOP = 12
"""Fewest characters of a repeated piece: shorter ones occur in tables and numbers."""
_REPEATED = 3
"""Times that a piece must follow itself to count as a loop."""
_LONGEST_LOOP = 200
"""Most characters of a repeated piece."""


def refuses(text: str) -> bool:
    """Whether the model wrote that the passages hold no answer."""
    return bool(_REFUSES.match(text))


def may_refuse(text: str) -> bool:
    """Whether the beginning of an answer may become a refusal."""
    begun = text.lstrip(" \n\t*\"'`([").upper()
    return REFUSAL.startswith(begun[: len(REFUSAL)])


def is_usable(text: str) -> bool:
    """Whether there is more than white space, punctuation and citation marks."""
    return bool(_LETTER.search(_MARKS.sub("", text)))


def without_echo(text: str) -> str:
    """The answer without words of the instructions before and behind it, empty where there is
    nothing else; its marks stay, and a number of a passage in words becomes one."""
    text = _NUMBER_IN_WORDS.sub(r" [\1]", _ECHO_AT_START.sub("", text))
    while echo := _ECHO_AT_END.search(text):
        if not is_usable(text[: echo.start()]):
            return ""
        marks = "".join(echo["marks"].split())
        kept = text[: echo.start()].rstrip()
        shorter = f"{kept} {marks}{echo['stop']}" if marks else f"{kept}{echo['stop']}"
        if shorter == text:
            break
        text = shorter
    return text.strip()


def restates(question: str, text: str) -> bool:
    """Whether an answer only says again what is asked for ('The owners prefer Sturm Ltd.' of 'Why
    do the owners prefer Sturm Ltd?'). A question for yes or no may be answered so."""
    asks_for = _ASKS_FOR.get(detect(question) or "")
    if asks_for is None or not asks_for.search(question) or not is_usable(text):
        return False
    return _telling(_MARKS.sub("", text)) == _telling(question)


def quotation(question: str, passages: Sequence[str]) -> tuple[int, str] | None:
    """The index of the passage and its sentence that says most of what a question says, and more;
    None where no sentence says so much."""
    asked = _telling(question)
    found: list[tuple[float, int, str]] = []
    for n, passage in enumerate(passages):
        for start, end in sentences.spans(passage):
            said = _telling(passage[start:end])
            if asked and len(said - asked) >= _MORE:
                found.append((len(said & asked) / len(asked), -n, passage[start:end]))
    share, n, sentence = max(found, default=(0.0, 0, ""))
    return (-n, sentence) if share >= _MOST_SAID else None


def invents_figures(text: str, known: Iterable[str]) -> bool:
    """Whether a text has a number of three digits or more that none of the texts has from which it
    was written, whatever marks divide its digits."""
    figures = [_DIVIDER.sub("", figure) for figure in _FIGURE.findall(_MARKS.sub("", text))]
    long = [figure for figure in figures if len(figure) >= _LONG_FIGURE]
    written = " ".join(_DIVIDER.sub("", each) for each in known) if long else ""
    return any(figure not in written for figure in long)


def _telling(text: str) -> set[str]:
    """Stems of the words that say something, and Chinese characters."""
    words = (word.casefold() for word in _CHARACTER_OR_WORD.findall(text))
    return {word[:_STEM] for word in words if word not in _SAY_LITTLE}


def loop_start(text: str) -> int | None:
    """Where a text begins to repeat itself up to its end; None where it does not.

    The first occurrence of what is repeated counts as text.
    """
    end = len(text)
    for size in range(_SHORTEST_LOOP, min(_LONGEST_LOOP, end // _REPEATED) + 1):
        piece = text[end - size :]
        if not _LETTER.search(piece):
            continue
        start, times = end - size, 1
        while start >= size and text[start - size : start] == piece:
            start, times = start - size, times + 1
        if times >= _REPEATED:
            return start + size
    return None

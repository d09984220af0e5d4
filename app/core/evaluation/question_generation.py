"""Generates evaluation questions with known answers from passages, by rules.

The bundled model is too small to write good questions, and rules are independent of the language:
they ask for a table cell by row and column, for a labelled value by its label, and for a number,
date or name in a sentence by a gap. Such questions repeat words of the documents, so finding the
passage is easier than for a user's questions. Questions that must be refused are some of these with
the answer withheld from search, or ask about invented things.
"""

from __future__ import annotations

import hashlib
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import PurePath

from app.core.domain.answers import Citation
from app.core.domain.passages import StoredPassage
from app.core.evaluation.evaluation import EvalQuestion, QuestionKind
from app.core.text import sentences
from app.core.text.languages import detect
from app.core.text.similarity import normalise
from app.core.text.tables import cells

REFUSED = 0.25
"""Share of questions that must be refused. By judgement: more leave fewer to measure answers by."""
INVENTED = (
    "Which colour are the sails of the moon ferry Quandelmere?",
    "How many chimneys does the underwater town hall of Brixollow have?",
    "What did the glass giraffe of Professor Umtrickle cost?",
    "In which year did the kingdom of Zarnovia forbid square bicycles?",
    "Who repaired the singing staircase in Fendlewick Castle?",
    "What is the telephone number of the embassy of Ombrosia on Phobos?",
)
"""Questions about invented things."""
WRAPPED = 60
"""Fewest characters of a line that, without a full stop, continues on the next line."""
AROUND = 8
"""Words kept on either side of a gap: enough to identify the sentence."""
GAP = "____"

_MISSING = {
    "de": "Welche Wörter fehlen: „{}“",
    "es": "¿Qué palabras faltan: «{}»?",
    "fr": "Quels mots manquent : « {} » ?",
    "ru": "Какие слова пропущены: «{}»?",
    "zh": "缺了哪些字：“{}”",
}
_MISSING_ENGLISH = "Which words are missing: “{}”"
_LABEL = re.compile(r"[^\W\d_][^:\n|<>@]{1,48}$")
_VALUE = re.compile(r"[^:\n|<>@]*(?:\d:\d[^:\n|<>@]*)*$")
_LINE_BREAK = re.compile(rf"(?m)^(.{{{WRAPPED - 1},}}[^.:;!?\n])\n(?=\w)")
_ENUMERATION = re.compile(r"[\W\d]*")
_SALIENT = re.compile(
    r"(?<![\w-])(?:\d{4}-\d\d-\d\d"
    r"|\d{1,2}\.? [^\W\d_]{3,12} \d{4}"  # 3 March 2024, 3. März 2024
    r"|\d[\d.,:]*\d(?: \d{3})*)(?![\w-])"  # 12, 1,200.50, 0555 014 220
    r"|(?<!\w)[A-ZÀ-ÖØ-ÞА-Я][\w’'-]+(?: [A-ZÀ-ÖØ-ÞА-Я][\w’'-]+)+"  # a name
    r"|[〇一二三四五六七八九十百千万]{2,}"
)
_NUMBER = re.compile(r"[\d.,]+$")
_UNIT = re.compile(r"[ \u00a0][^\W\d_]\w*|[ \u00a0]?[%°€$£]\w?")


def generate(passages: Sequence[StoredPassage]) -> list[EvalQuestion]:
    """All questions from the passages of one file, in order. Questions that occur twice are
    dropped, since they have two answers."""
    found = [*_of_cells(passages)]
    for passage in passages:
        found += _of_labels(passage)
        found += _of_gaps(passage)
    times = Counter(item.question for item in found)
    return [item for item in found if times[item.question] == 1]


def sample(files: Iterable[Sequence[EvalQuestion]], count: int, seed: int) -> list[EvalQuestion]:
    """Choose up to ``count`` questions, alternating between files, and within a file between
    kinds; a quarter of them must be refused."""
    chance = random.Random(seed)
    queues = [_mixed(items, chance) for items in files]
    refused = round(count * REFUSED)
    invented = min(refused // 2, len(INVENTED))
    chosen: dict[str, EvalQuestion] = {}
    while queues and len(chosen) < count - invented:
        queues = [queue for queue in queues if queue]
        for queue in queues:
            item = queue.pop()
            chosen.setdefault(item.question, item)
    items = list(chosen.values())[: count - invented]
    if not items:
        return []
    hidden = set(chance.sample(range(len(items)), min(refused - invented, len(items) // 2)))
    asked = [_withheld(item) if n in hidden else item for n, item in enumerate(items)]
    return asked + [_invented(text) for text in chance.sample(INVENTED, invented)]


def _mixed(items: Sequence[EvalQuestion], chance: random.Random) -> list[EvalQuestion]:
    """Order questions so that, read from the end, their kinds alternate."""
    kinds: dict[str, list[EvalQuestion]] = {}
    for item in chance.sample(items, len(items)):
        kinds.setdefault(item.kind, []).append(item)
    turns = [
        (n, place, item)
        for place, group in enumerate(kinds.values())
        for n, item in enumerate(group)
    ]
    return [item for _, _, item in sorted(turns, key=lambda turn: turn[:2], reverse=True)]


def _withheld(item: EvalQuestion) -> EvalQuestion:
    return replace(
        item, id=f"{item.id}-withheld", answers=(), withheld=item.answers, kind="withheld"
    )


def _invented(question: str) -> EvalQuestion:
    return EvalQuestion(f"foreign-{INVENTED.index(question) + 1}", question, kind="foreign")


def _of_cells(passages: Sequence[StoredPassage]) -> Iterator[EvalQuestion]:
    for number, column, label, value in cells([p.passage.text for p in passages]):
        if passages[number].passage.text.count(label) == 1:
            yield from _question(passages[number], "cell", f"{label}: {column}?", value)


def _of_labels(stored: StoredPassage) -> Iterator[EvalQuestion]:
    """Questions from lines such as "Allowed range: 2 to 8 °C"."""
    passage = stored.passage
    about = passage.heading.rpartition(" > ")[2] or PurePath(stored.path).stem
    for line in _unwrapped(passage.text).splitlines():
        label, colon, value = line.strip(" \t-*•").partition(": ")
        value = value.strip().removesuffix(".")
        fits = colon and _LABEL.match(label) and _VALUE.match(value) and len(value.split()) <= 10
        known = line in passage.heading or passage.text.count(label) > 1
        if fits and not known and len(label.split()) <= 5:
            yield from _question(stored, "label", f"{about}: {label}?", value)


def _of_gaps(stored: StoredPassage) -> Iterator[EvalQuestion]:
    """Questions from sentences with a number, date or name left out."""
    text = _unwrapped(stored.passage.text)
    asking = _MISSING.get(detect(text) or "", _MISSING_ENGLISH)
    for start, end in sentences.spans(text):
        sentence = text[start:end]
        if not _is_prose(sentence):
            continue
        number = _ENUMERATION.match(sentence)
        first = number.end() if number else 0
        for span in _SALIENT.finditer(sentence, first):
            if span.start() == first:  # the capital letter may only start the sentence
                continue
            before, after = sentence[: span.start()], sentence[span.end() :]
            unit = _UNIT.match(after)
            with_unit = (span[0] + unit[0],) if unit and _NUMBER.match(span[0]) else ()
            question = asking.format(f"{_ending(before)}{GAP}{_beginning(after)}")
            yield from _question(stored, "gap", question, span[0], *with_unit)


def _question(
    stored: StoredPassage, kind: QuestionKind, question: str, *answers: str
) -> Iterator[EvalQuestion]:
    """The question, unless its answer is trivial or occurs twice in the passage."""
    passage = stored.passage
    answer = answers[0]
    if passage.text.count(answer) != 1 or not 2 <= len(answer) <= 80 or not normalise(answer):
        return
    name = hashlib.sha256(f"{stored.path}\n{question}".encode("utf-8", "surrogatepass"))
    source = Citation(1, stored.path, passage.page, passage.start, passage.end, passage.text)
    yield EvalQuestion(name.hexdigest()[:12], question, answers, stored.path, source, kind)


def _unwrapped(text: str) -> str:
    """Join the lines of hard-wrapped paragraphs."""
    return _LINE_BREAK.sub(r"\1 ", text)


def _is_prose(sentence: str) -> bool:
    letters = sum(map(str.isalpha, sentence))
    long = len(sentence.split()) >= 6 or (not sentence.isascii() and letters >= 12)
    return long and letters >= 0.6 * len(sentence) and len(sentence) <= 400 and "|" not in sentence


def _ending(text: str) -> str:
    words = re.findall(r"\S+\s*", text)
    return text if len(words) <= AROUND else "… " + "".join(words[-AROUND:])


def _beginning(text: str) -> str:
    words = re.findall(r"\s*\S+", text)
    return text if len(words) <= AROUND else "".join(words[:AROUND]) + " …"

"""Makes questions with known answers from a library's own passages, by rule.

The bundled model is too small to write good questions, and a rule needs to know no language: the
cell of a table is asked for by its row and column, a labelled value by its label, and a number, a
date or a name in a sentence by the gap it leaves. So the questions repeat words of the documents,
and are easier to find passages for than those of a person. Questions that must be refused are
either such ones, whose answer is kept from the search, or ask about invented things.
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
"""Share of questions that must be refused. By judgement."""
FOREIGN = (
    "Which colour are the sails of the moon ferry Quandelmere?",
    "How many chimneys does the underwater town hall of Brixollow have?",
    "What did the glass giraffe of Professor Umtrickle cost?",
    "In which year did the kingdom of Zarnovia forbid square bicycles?",
    "Who repaired the singing staircase in Fendlewick Castle?",
    "What is the telephone number of the embassy of Ombrosia on Phobos?",
)
"""Questions about things that do not exist."""
WRAPPED = 60
"""Characters from which on a line without a full stop goes on in the next one. By judgement."""
AROUND = 8
"""Words kept on either side of a gap. By judgement."""
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


def made(passages: Sequence[StoredPassage]) -> list[EvalQuestion]:
    """All questions that the passages of one file, in their order, give rise to; none twice, since
    it would have two answers."""
    found = [*_of_cells(passages)]
    for passage in passages:
        found += _of_labels(passage)
        found += _of_gaps(passage)
    times = Counter(probe.question for probe in found)
    return [probe for probe in found if times[probe.question] == 1]


def choose(files: Iterable[Sequence[EvalQuestion]], count: int, seed: int) -> list[EvalQuestion]:
    """``count`` questions, or as many as there are: turn by turn of another file, and within it
    of another kind; a quarter of them must be refused."""
    chance = random.Random(seed)
    queues = [_mixed(probes, chance) for probes in files]
    refused = round(count * REFUSED)
    foreign = min(refused // 2, len(FOREIGN))
    chosen: dict[str, EvalQuestion] = {}
    while queues and len(chosen) < count - foreign:
        queues = [queue for queue in queues if queue]
        for queue in queues:
            probe = queue.pop()
            chosen.setdefault(probe.question, probe)
    probes = list(chosen.values())[: count - foreign]
    if not probes:
        return []
    hidden = set(chance.sample(range(len(probes)), min(refused - foreign, len(probes) // 2)))
    asked = [_withheld(probe) if n in hidden else probe for n, probe in enumerate(probes)]
    return asked + [_foreign(text) for text in chance.sample(FOREIGN, foreign)]


def _mixed(probes: Sequence[EvalQuestion], chance: random.Random) -> list[EvalQuestion]:
    """In an order in which, read from the end, the kinds take turns."""
    kinds: dict[str, list[EvalQuestion]] = {}
    for probe in chance.sample(probes, len(probes)):
        kinds.setdefault(probe.kind, []).append(probe)
    turns = [(n, place, probe) for place, group in enumerate(kinds.values())
             for n, probe in enumerate(group)]  # fmt: skip
    return [probe for _, _, probe in sorted(turns, key=lambda turn: turn[:2], reverse=True)]


def _withheld(probe: EvalQuestion) -> EvalQuestion:
    return replace(
        probe, id=f"{probe.id}-withheld", answers=(), withheld=probe.answers, kind="withheld"
    )


def _foreign(question: str) -> EvalQuestion:
    return EvalQuestion(f"foreign-{FOREIGN.index(question) + 1}", question, kind="foreign")


def _of_cells(passages: Sequence[StoredPassage]) -> Iterator[EvalQuestion]:
    for number, column, label, value in cells([p.passage.text for p in passages]):
        if passages[number].passage.text.count(label) == 1:
            yield from _probe(passages[number], "cell", f"{label}: {column}?", value)


def _of_labels(stored: StoredPassage) -> Iterator[EvalQuestion]:
    """Lines like "Allowed range: 2 to 8 °C"."""
    passage = stored.passage
    about = passage.heading.rpartition(" > ")[2] or PurePath(stored.path).stem
    for line in _unwrapped(passage.text).splitlines():
        label, colon, value = line.strip(" \t-*•").partition(": ")
        value = value.strip().removesuffix(".")
        fits = colon and _LABEL.match(label) and _VALUE.match(value) and len(value.split()) <= 10
        known = line in passage.heading or passage.text.count(label) > 1
        if fits and not known and len(label.split()) <= 5:
            yield from _probe(stored, "label", f"{about}: {label}?", value)


def _of_gaps(stored: StoredPassage) -> Iterator[EvalQuestion]:
    """Sentences without one number, date or name of theirs."""
    text = _unwrapped(stored.passage.text)
    asking = _MISSING.get(detect(text) or "", _MISSING_ENGLISH)
    for start, end in sentences.spans(text):
        sentence = text[start:end]
        if not _is_prose(sentence):
            continue
        number = _ENUMERATION.match(sentence)
        first = number.end() if number else 0
        for span in _SALIENT.finditer(sentence, first):
            if span.start() == first:  # its capital letter may be that of the sentence
                continue
            before, after = sentence[: span.start()], sentence[span.end() :]
            unit = _UNIT.match(after)
            with_unit = (span[0] + unit[0],) if unit and _NUMBER.match(span[0]) else ()
            question = asking.format(f"{_ending(before)}{GAP}{_beginning(after)}")
            yield from _probe(stored, "gap", question, span[0], *with_unit)


def _probe(
    stored: StoredPassage, kind: QuestionKind, question: str, *answers: str
) -> Iterator[EvalQuestion]:
    """The probe, unless its answer is nothing to ask for or stands in the passage twice."""
    passage = stored.passage
    answer = answers[0]
    if passage.text.count(answer) != 1 or not 2 <= len(answer) <= 80 or not normalise(answer):
        return
    name = hashlib.sha256(f"{stored.path}\n{question}".encode("utf-8", "surrogatepass"))
    source = Citation(1, stored.path, passage.page, passage.start, passage.end, passage.text)
    yield EvalQuestion(name.hexdigest()[:12], question, answers, stored.path, source, kind)


def _unwrapped(text: str) -> str:
    """Without the line breaks of paragraphs that were set to a width."""
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

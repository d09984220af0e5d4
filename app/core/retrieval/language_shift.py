"""Where the questions of one language lie beside those of another in an embedder's space.

Multilingual embedders place texts of one language close together, whatever they say: a Chinese
question is near English passages about China. The mean of the same questions in each language is
nearly all language; what tells two means apart is taken off a question before it is compared with
passages of the other language (centring by language: Libovický, Rosa and Fraser, Findings of EMNLP
2020). That says how near those passages are beside others. Which of them is the nearest is told by
what is left of the question without the mean of its language: some passages are near all questions
(hubs), whatever is asked.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable, Sequence

from app.core.domain.passages import Vector

SHARE = 0.6
"""Share of the difference that is taken off: from 0.5 to 0.75 e5-small finds as much, more is too
much."""

PARALLEL: dict[str, tuple[str, ...]] = {
    "en": (
        "What is the notice period of the contract?",
        "How much does it cost?",
        "When does the meeting begin?",
        "Who wrote the report?",
        "Where is the office?",
        "Why was the project stopped?",
        "How many people work there?",
        "Which documents are needed for the application?",
        "What happened in the first year?",
        "How is the machine cleaned?",
        "Who won the match?",
        "What is the capital of the country?",
        "What is the result of the study?",
        "When was the building built?",
        "How long does the journey take?",
        "What are the side effects of the drug?",
    ),
    "de": (
        "Wie lang ist die Kündigungsfrist des Vertrags?",
        "Wie viel kostet es?",
        "Wann beginnt die Sitzung?",
        "Wer hat den Bericht geschrieben?",
        "Wo ist das Büro?",
        "Warum wurde das Projekt gestoppt?",
        "Wie viele Menschen arbeiten dort?",
        "Welche Unterlagen braucht man für den Antrag?",
        "Was geschah im ersten Jahr?",
        "Wie wird die Maschine gereinigt?",
        "Wer hat das Spiel gewonnen?",
        "Was ist die Hauptstadt des Landes?",
        "Was ist das Ergebnis der Studie?",
        "Wann wurde das Gebäude gebaut?",
        "Wie lange dauert die Reise?",
        "Welche Nebenwirkungen hat das Medikament?",
    ),
    "es": (
        "¿Cuál es el plazo de preaviso del contrato?",
        "¿Cuánto cuesta?",
        "¿Cuándo empieza la reunión?",
        "¿Quién escribió el informe?",
        "¿Dónde está la oficina?",
        "¿Por qué se detuvo el proyecto?",
        "¿Cuántas personas trabajan allí?",
        "¿Qué documentos se necesitan para la solicitud?",
        "¿Qué pasó en el primer año?",
        "¿Cómo se limpia la máquina?",
        "¿Quién ganó el partido?",
        "¿Cuál es la capital del país?",
        "¿Cuál es el resultado del estudio?",
        "¿Cuándo se construyó el edificio?",
        "¿Cuánto dura el viaje?",
        "¿Qué efectos secundarios tiene el medicamento?",
    ),
    "ru": (
        "Каков срок уведомления по договору?",
        "Сколько это стоит?",
        "Когда начинается собрание?",
        "Кто написал отчёт?",
        "Где находится офис?",
        "Почему проект был остановлен?",
        "Сколько людей там работает?",
        "Какие документы нужны для заявления?",
        "Что произошло в первый год?",
        "Как чистят машину?",
        "Кто выиграл матч?",
        "Какая столица у страны?",
        "Каков результат исследования?",
        "Когда было построено здание?",
        "Сколько длится поездка?",
        "Какие побочные эффекты у лекарства?",
    ),
    "zh": (
        "合同的通知期是多长？",
        "这要多少钱？",
        "会议什么时候开始？",
        "谁写了这份报告？",
        "办公室在哪里？",
        "项目为什么停止了？",
        "有多少人在那里工作？",
        "申请需要哪些文件？",
        "第一年发生了什么？",
        "机器怎么清洗？",
        "谁赢了比赛？",
        "该国的首都是哪里？",
        "这项研究的结果是什么？",
        "这座建筑是什么时候建成的？",
        "旅程需要多长时间？",
        "这种药有什么副作用？",
    ),
}
"""The same questions in each language, about what people ask their documents."""


class LanguageShift:
    """Moves the vectors of questions between languages. The means are computed when they are first
    needed."""

    def __init__(self, embed: Callable[[str], Vector]) -> None:
        """``embed`` makes the vector of a question."""
        self._embed = embed
        self._means: dict[str, Sequence[float]] = {}

    def moved(self, vector: Vector, asked: str, spoken: str) -> Vector:
        """The vector of a question in the language ``asked`` as it is to be compared with passages
        in the language ``spoken``; unchanged where either is not known here."""
        if asked == spoken or not {asked, spoken} <= PARALLEL.keys():
            return vector
        return _normed(self._between(vector, asked, spoken))[0]

    def apart(self, vector: Vector, asked: str, spoken: str) -> tuple[Vector, float]:
        """The vector by which passages in the language ``spoken`` are told apart, and the factor
        that makes differences of cosines to it comparable with those to ``moved``; unchanged where
        either language is not known here."""
        if asked == spoken or not {asked, spoken} <= PARALLEL.keys():
            return vector, 1.0
        own = self._mean(asked)
        rest, length = _normed(
            [value - SHARE * one for value, one in zip(array("f", vector), own, strict=True)]
        )
        return rest, length / _normed(self._between(vector, asked, spoken))[1]

    def _between(self, vector: Vector, asked: str, spoken: str) -> list[float]:
        own, other = self._mean(asked), self._mean(spoken)
        return [
            value - SHARE * (one - two)
            for value, one, two in zip(array("f", vector), own, other, strict=True)
        ]

    def _mean(self, language: str) -> Sequence[float]:
        if language not in self._means:
            vectors = [array("f", self._embed(text)) for text in PARALLEL[language]]
            self._means[language] = [
                math.fsum(each) / len(vectors) for each in zip(*vectors, strict=True)
            ]
        return self._means[language]


def _normed(vector: Sequence[float]) -> tuple[Vector, float]:
    """A vector of length 1, and the length it had."""
    length = math.sqrt(math.fsum(value * value for value in vector)) or 1.0
    return array("f", [value / length for value in vector]).tobytes(), length

"""Example turns of the prompt: invented passages, and questions answered from them.

They are in the language of the question: small models answer in that of the examples, and read
worse what is unlike them. Each language has an answer from one passage, a refusal between two
answers (last, or first, it is repeated too often), and a list of all that was asked for: without
it, small models answer a list by its length.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExampleTurn:
    """A question with its answer in a few words and in a sentence, without the marks, and the
    number of the passage it is from. Without a passage, it is one that no passage answers."""

    question: str
    words: str = ""
    sentence: str = ""
    passage: int | None = None


@dataclass(frozen=True, slots=True)
class Examples:
    """Passages, as file name and text, and turns over them."""

    passages: tuple[tuple[str, str], ...]
    turns: tuple[ExampleTurn, ...]

    def say(self, text: str) -> bool:
        """Whether a text stands in the passages or the answers, in the same words."""
        said = [text for _, text in self.passages]
        said += [turn.sentence for turn in self.turns]
        return text.casefold() in "\n".join(said).casefold()


_ENGLISH = Examples(
    (
        (
            "abbey.txt",
            "The abbey of Sankt Veit was founded in 1141 by monks from Einsiedeln. Its library, "
            "which held some 4,000 manuscripts, burned down in 1672; the abbot, Placidus Reimann, "
            "had it rebuilt within nine years with money from the salt trade.",
        ),
        (
            "salt.txt",
            "Salt, wine and cloth were carried from Hallein to Passau on flat boats. A boat with a "
            "crew of six took four days for the journey downstream.",
        ),
        (
            "reimann.txt",
            "Placidus Reimann was born in Schwyz. He is remembered for his chronicle of the abbey.",
        ),
    ),
    (
        ExampleTurn(
            "How did the abbot pay for the new library?",
            "money from the salt trade",
            "The abbot paid for it with money from the salt trade",
            1,
        ),
        ExampleTurn("Which architect designed the new library of the abbey?"),
        ExampleTurn(
            "Which goods went to Passau by boat?",
            "salt, wine and cloth",
            "Salt, wine and cloth were carried to Passau by boat",
            2,
        ),
    ),
)
_GERMAN = Examples(
    (
        (
            "muehle.txt",
            "Die Mühle in Altenried wurde 1783 von Gallus Ebner gebaut. Nach dem Hochwasser von "
            "1826 ließ die Gemeinde das Mühlrad mit dem Geld aus dem Holzverkauf erneuern.",
        ),
        (
            "markt.txt",
            "Auf dem Markt von Altenried wurden Mehl, Honig und Leinen verkauft. Er fand an vier "
            "Tagen im Jahr statt.",
        ),
    ),
    (
        ExampleTurn(
            "Womit bezahlte die Gemeinde das neue Mühlrad?",
            "mit dem Geld aus dem Holzverkauf",
            "Die Gemeinde bezahlte es mit dem Geld aus dem Holzverkauf",
            1,
        ),
        ExampleTurn("Wer war der letzte Müller von Altenried?"),
        ExampleTurn(
            "Welche Waren wurden auf dem Markt verkauft?",
            "Mehl, Honig und Leinen",
            "Auf dem Markt wurden Mehl, Honig und Leinen verkauft",
            2,
        ),
    ),
)
_SPANISH = Examples(
    (
        (
            "molino.txt",
            "El molino de Valdearce fue construido en 1783 por Ginés Olmedo. Tras la riada de 1826,"
            " el municipio reparó la rueda con el dinero de la venta de madera.",
        ),
        (
            "mercado.txt",
            "En el mercado de Valdearce se vendían harina, miel y lino. Se celebraba cuatro días al"
            " año.",
        ),
    ),
    (
        ExampleTurn(
            "¿Con qué pagó el municipio la reparación de la rueda?",
            "con el dinero de la venta de madera",
            "El municipio la pagó con el dinero de la venta de madera",
            1,
        ),
        ExampleTurn("¿Quién fue el último molinero de Valdearce?"),
        ExampleTurn(
            "¿Qué productos se vendían en el mercado?",
            "harina, miel y lino",
            "En el mercado se vendían harina, miel y lino",
            2,
        ),
    ),
)
_RUSSIAN = Examples(
    (
        (
            "мельница.txt",
            "Мельницу в Залесье построил в 1783 году Гордей Вешняков. После наводнения 1826 года "
            "община починила колесо на деньги от продажи леса.",
        ),
        (
            "рынок.txt",
            "На рынке в Залесье продавали муку, мёд и лён. Он проходил четыре дня в году.",
        ),
    ),
    (
        ExampleTurn(
            "На какие деньги община починила колесо?",
            "на деньги от продажи леса",
            "Община починила его на деньги от продажи леса",
            1,
        ),
        ExampleTurn("Кто был последним мельником в Залесье?"),
        ExampleTurn(
            "Какие товары продавали на рынке?",
            "муку, мёд и лён",
            "На рынке продавали муку, мёд и лён",
            2,
        ),
    ),
)
_CHINESE = Examples(
    (
        (
            "水磨.txt",
            "青溪村的水磨由葛文石于1783年建造。1826年洪水之后，村里用卖木材的钱修好了水轮。",
        ),
        ("集市.txt", "青溪村的集市上出售面粉、蜂蜜和麻布。集市每年举行四天。"),
    ),
    (
        ExampleTurn("村里用什么钱修好了水轮？", "卖木材的钱", "村里用卖木材的钱修好了水轮", 1),
        ExampleTurn("青溪村最后一位磨坊主是谁？"),
        ExampleTurn("集市上出售哪些货物？", "面粉、蜂蜜和麻布", "集市上出售面粉、蜂蜜和麻布", 2),
    ),
)

EXAMPLES: Mapping[str, Examples] = {
    "en": _ENGLISH,
    "de": _GERMAN,
    "es": _SPANISH,
    "ru": _RUSSIAN,
    "zh": _CHINESE,
}
"""By language code."""

"""Follow-ups: decides whether a question leans on earlier turns of a chat, and has it rewritten to
stand alone, so that a search understands it.

Rules decide in English, Spanish, German, Russian and Chinese (and partly in French); they prefer to
take one question too many for a follow-up, which costs a rewriting, to one too few, which costs the
answer. A language model then rewrites the question (``messages``, ``GRAMMAR``); ``checked`` takes
its text only if it adds nothing that was not said, and otherwise joins the questions
(``standalone``), as is done for models that cannot rewrite.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.core.answering.citations import plain
from app.core.answering.questions.follow_up_signs import CHINESE, CHINESE_COMMON, MATCHERS, ORDINALS
from app.core.domain.answers import ChatMessage
from app.core.text import sentences
from app.core.text.languages import STOP_WORDS, detect

MOST_TOKENS = 40
"""Most tokens of a rewritten question."""
GRAMMAR = r"root ::= [^\n?？]+ [?？]"
"""GBNF: one line that ends with its only question mark."""


@dataclass(frozen=True, slots=True)
class ChatTurn:
    """An earlier turn of a chat: the question as asked, or as rewritten, and the answer."""

    question: str
    answer: str


_CHINESE_FEW = 5
"""Most characters of a Chinese question that is taken for a follow-up whatever it says."""
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_FEW_WORDS = 3
"""Most words of a question that is taken for a follow-up unless it names something."""
_QUERY_WORDS = 60
"""Most words of joined questions: in longer ones the embedder loses the latest question."""
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_CHINESE_ELLIPSIS = re.compile(r"^(?!.*(?:什|谁|誰|哪|几|幾|多|怎|何|为什)).*呢[?？。！]*$")
_FIRST_WORDS = re.compile(r"\W*\w+ \w+ ")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_STEM = 4
"""Letters compared of a name or noun, since names are inflected too."""
_TURNS = 3
"""Most earlier turns shown to the language model: older ones are hardly meant."""
_LISTED = re.compile(r"^\s*(?:[-*•]|\d{1,2}[.)、])\s*(\S.*)$", re.MULTILINE)
_PARTS = re.compile(r"[;,，；、]\s+(?:and|y|und|и)\s|[;,]\s+|[，；、和与及]|\s(?:and|y|e|und|и)\s")
_HEAD = re.compile(r"[:：，(（]\s?|,(?!\d)| [-–—] ")
"""Parts the name of an item from what is said about it."""
_ITEM_CHARACTERS = 60
"""Most characters of an item: longer ones are sentences."""
_SHORTEST = 4
"""Fewest characters of a question that stands alone."""
_ANSWER_CHARACTERS = 400
"""Most characters of each answer shown to it, for languages without spaces."""
_ANSWER_WORDS = 60
"""Most words of each answer shown to it."""
_NEW = 0.4
"""Largest share of words (in Chinese characters) of a rewriting that nobody said. By judgement: a
synonym passes, a question about something else does not."""
_QUOTES = "\"'“”„«»「」"


def is_follow_up(question: str, earlier: Sequence[str]) -> bool:
    """Whether a question leans on earlier ones, which are given oldest first."""
    if not earlier:
        return False
    if _HAN.search(question):
        return _points_back(question) or len(_HAN.findall(question)) <= _CHINESE_FEW
    return _points_back(question) or _lacks_subject(question)


def standalone(question: str, earlier: Sequence[str]) -> str:
    """The question for search without a language model: a follow-up ('and in 2019?') after the
    question before it; ``earlier`` are the chat's questions, oldest first."""
    query = ""
    for asked in (*earlier, question):
        query = _joined(query, asked) if query and is_follow_up(asked, [query]) else asked
    return " ".join(query.split()[-_QUERY_WORDS:])


def checked(text: str, question: str, turns: Sequence[ChatTurn]) -> str:
    """The rewritten question if it is sane; otherwise empty, or the question itself where it stands
    alone.

    It must be one question in the language of the chat, stand alone, keep the names and numbers
    that were asked for, and name nothing that neither the question nor the turns name.
    """
    rewritten = " ".join(text.split()).strip(_QUOTES)
    earlier = [turn.question for turn in turns]
    leans = _still_leans(rewritten, question) or is_ellipsis(rewritten)
    if _is_one_question(rewritten) and not leans:
        said = " ".join([question, *(f"{turn.question} {plain(turn.answer)}" for turn in turns)])
        if (
            _same_language(rewritten, question, turns)
            and _names(rewritten) <= _stems(said)
            and _numbers(rewritten) <= _numbers(said)
            and _numbers(question) <= _numbers(rewritten)
            and _names(question) <= _stems(rewritten)
            and _new_share(rewritten, said) <= _NEW
        ):
            return rewritten
    return "" if is_follow_up(question, earlier) else question


def form_like(question: str, turns: Sequence[ChatTurn]) -> str:
    """GBNF of the rewriting of an ellipsis ('And in Leeds?'): it begins as the question before, of
    which only a part is another. Empty for other questions, and in Chinese."""
    begun = _FIRST_WORDS.match(turns[-1].question) if turns else None
    if begun is None or _HAN.search(question) or not is_ellipsis(question):
        return ""
    quoted = begun[0].replace("\\", "\\\\").replace('"', '\\"')
    return GRAMMAR.replace("::=", f'::= "{quoted}"')


def is_ellipsis(question: str) -> bool:
    """Whether a question only says what is other than in the one before ('What about Leeds?'), and
    does not choose from an answer ('And the second one?')."""
    if _HAN.search(question):
        return _CHINESE_ELLIPSIS.search(question) is not None
    text = question.lower().strip(" ?!.¿¡…")
    if any(ordinal.search(text) for ordinal in ORDINALS.values()):
        return False
    for language in _languages(question):
        signs = MATCHERS[language]
        opening = signs.opening.match(text)
        words = _WORD.findall(text[opening.end() :] if opening else text)
        begun = opening or (words and words[0] in signs.prepositions)
        if begun and words and not any(word in signs.interrogatives for word in words):
            return True
    return False


def is_specific(rewritten: str) -> bool:
    """Whether a rewritten question says by a name what it is about; without spaces between words
    it is not seen, and taken for granted."""
    return bool(_HAN.search(rewritten) or _names(rewritten) or _numbers(rewritten))


def joined(question: str, turns: Sequence[ChatTurn]) -> str:
    """A follow-up that could not be rewritten, after the questions it leans on: to search for, not
    to be answered, as then the earlier questions are answered again."""
    earlier = [turn.question for turn in turns]
    before = standalone(earlier[-1], earlier[:-1])
    return " ".join(_joined(before, with_item(question, turns)).split()[-_QUERY_WORDS:])


def _joined(before: str, question: str) -> str:
    """The question after the one before it, unless it holds that already."""
    return question if before in question else f"{before} {question}"


def messages(question: str, turns: Sequence[ChatTurn]) -> tuple[ChatMessage, ...]:
    """The prompt that asks for the question rewritten to stand alone.

    All messages but the last are always the same, so that the KV cache holds them.
    """
    return (*_FIXED, ChatMessage("user", _shown(question, turns[-_TURNS:])))


def _shown(question: str, turns: Sequence[ChatTurn]) -> str:
    lines = [
        f"Q: {' '.join(turn.question.split())}\nA: {_shortened(plain(turn.answer))}"
        for turn in turns
    ]
    return "\n".join([*lines, f"Last question: {with_item(question, turns)}"])


def with_item(question: str, turns: Sequence[ChatTurn]) -> str:
    """The question, with the item of the last answer that an ordinal in it stands for, as in
    'the second one (Sturm Ltd)': small language models count badly."""
    text = " ".join(question.split())
    items = _items(plain(turns[-1].answer)) if turns else []
    if not items:
        return text
    for place, ordinal in ORDINALS.items():
        found = ordinal.search(text.lower())
        if found and place < len(items) and _stands_alone(found[0], text[found.end() :]):
            return f"{text[: found.end()]} ({items[place]}){text[found.end() :]}"
    return text


def _stands_alone(ordinal: str, following: str) -> bool:
    """Whether an ordinal has no noun after it."""
    word = re.match(r" ([^\W\d_]+)", following)
    return (
        not word
        or ordinal.endswith(" one")
        or any(word[1] in words for words in STOP_WORDS.values())
    )


def _items(answer: str) -> list[str]:
    """The items that an answer lists: numbered or bulleted lines, or the parts of a sentence."""
    lines = [match[1] for match in _LISTED.finditer(answer)]
    if len(lines) < 2:
        lines = _PARTS.split(re.split(r"[:：]", answer.rstrip(".。 "), maxsplit=1)[-1])
    items = [_HEAD.split(line.strip(" *_"), maxsplit=1)[0].strip(" *_.") for line in lines]
    short = [item for item in items if 0 < len(item) <= _ITEM_CHARACTERS]
    return short if len(short) == len(items) > 1 else []


def _shortened(answer: str) -> str:
    words = answer.split()
    text = " ".join(words[:_ANSWER_WORDS])[:_ANSWER_CHARACTERS]
    return text if text == " ".join(words) else f"{text} …"


_SYSTEM = (
    "Rewrite the last question of a chat so that it can be understood without the chat. Put the "
    "names in the place of words such as 'it', 'there' or 'the second one', and add what was left "
    "out. Keep the language of the question, and what it asks. Do not answer it. If it can be "
    "understood alone, repeat it."
)
_EXAMPLES: tuple[tuple[ChatTurn, str, str], ...] = (
    (
        ChatTurn(
            "Which firms offered to repair the roof?",
            "Klein Roofing for 12,400 and Sturm Ltd for 11,900.",
        ),
        "Yes, the second one. How long is the warranty?",
        "How long is the warranty of Sturm Ltd for repairing the roof?",
    ),
    (
        ChatTurn("Wann wurde die Brücke in Passau gebaut?", "Sie wurde 1924 gebaut."),
        "Und von wem?",
        "Von wem wurde die Brücke in Passau gebaut?",
    ),
    (
        ChatTurn("How long is the tunnel in Bern?", "It is 900 metres long."),
        "What about the one in Leeds?",
        "How long is the tunnel in Leeds?",
    ),
    (
        ChatTurn("¿Cuánto costó la reforma del hotel en 2018?", "Costó 40.000 euros."),
        "¿Y en 2019?",
        "¿Cuánto costó la reforma del hotel en 2019?",
    ),
    (
        ChatTurn("Who wrote the report about the harbour?", "Olga Lunina wrote it."),
        "What is the notice period of the lease?",
        "What is the notice period of the lease?",
    ),
    (
        ChatTurn("Wer verwaltet das Haus in der Gartenstraße 9?", "Das Haus verwaltet Karl Voss."),
        "Wie viele Wohnungen gibt es dort?",
        "Wie viele Wohnungen gibt es im Haus in der Gartenstraße 9?",
    ),
    (
        ChatTurn("Кто написал отчёт о складе?", "Отчёт написала Ольга Лунина."),
        "А где она работает?",
        "Где работает Ольга Лунина?",
    ),
    (
        ChatTurn("合同有哪些附件？", "价格表和保密协议。"),
        "那第二个有几页？",
        "保密协议有几页？",
    ),
)
"""A choice from a list, ellipses, places, a pronoun, a question that stands alone."""
_FIXED = (
    ChatMessage("system", _SYSTEM),
    *(
        message
        for turn, asked, rewritten in _EXAMPLES
        for message in (
            ChatMessage("user", _shown(asked, [turn])),
            ChatMessage("assistant", rewritten),
        )
    ),
)


def _languages(question: str) -> tuple[str, ...]:
    """The languages whose signs apply: all of them if the question's is unclear."""
    found = detect(question)
    return (found,) if found in MATCHERS else tuple(MATCHERS)


def _still_leans(rewritten: str, question: str) -> bool:
    """Whether a rewriting does not stand alone. It may still begin with 'And' or 'What about' if
    it is another question."""
    if _HAN.search(rewritten):
        return is_follow_up(rewritten, [question])
    same = rewritten.casefold().strip(" ?¿") == question.casefold().strip(" ?¿")
    return _points_back(rewritten, opening=same) or _lacks_subject(rewritten)


def _points_back(question: str, opening: bool = True) -> bool:
    """Whether a question has words that stand for something said before; without ``opening``, its
    first words are not counted."""
    if _HAN.search(question):
        return CHINESE.search("".join(question.split())) is not None
    text = " ".join(question.split())
    return any(_points_back_in(language, text, opening) for language in _languages(question))


def _points_back_in(language: str, question: str, opening: bool) -> bool:
    if language == "de":
        question = _POLITE.sub("", question)
    text = question.lower().strip(" ?!.¿¡…")
    signs = MATCHERS[language]
    if (opening and signs.opening.match(text)) or signs.anywhere.search(text):
        return True
    if (found := signs.personal.search(text)) and not _names(
        question[: question.lower().find(found[0])]
    ):
        return True
    return any(_no_noun(language, text[found.end() :]) for found in signs.ordinal.finditer(text))


def _no_noun(language: str, following: str) -> bool:
    """Whether what follows an ordinal is neither the noun it belongs to nor, in brackets, the item
    it stands for."""
    word = re.match(r" \(?([^\W\d_]+)", following)
    return not word or word[1] in STOP_WORDS[language]


def _lacks_subject(question: str) -> bool:
    """Whether a question is too short, or says too little, to be about anything by itself."""
    words = [word.lower() for word in _WORD.findall(question)]
    languages = _languages(question)
    asks = any(
        word in MATCHERS[language].interrogatives for language in languages for word in words
    )
    if len(words) <= _FEW_WORDS and not (asks and _names(question)):
        return True
    if not asks and any(words[0] in MATCHERS[language].prepositions for language in languages):
        return True
    known = frozenset[str]().union(*(MATCHERS[language].common for language in languages))
    subject = [word for word in words if word not in known]
    return len(subject) <= 1 and (languages == ("de",) or not _names(question))


def _is_one_question(text: str) -> bool:
    return len(text) > _SHORTEST and text[-1] in "?？" and len(list(sentences.spans(text))) == 1


def _same_language(rewritten: str, question: str, turns: Sequence[ChatTurn]) -> bool:
    """Whether a text is in the question's language, or that of the chat if it is unclear."""
    written = detect(rewritten)
    asked = detect(question)
    if asked and len(_WORD.findall(question)) > _FEW_WORDS:
        return written in (asked, None)
    return written in (asked, None, *(detect(turn.question) for turn in turns))


def _names(text: str) -> set[str]:
    """Stems of the words that look like names: with a capital inside a sentence (in German also
    nouns), or with letters and digits."""
    found = set()
    for word in _WORD.finditer(text):
        inside = text[: word.start()].rstrip(" \"'“”„«»¿¡(")
        capital = word[0][0].isupper() and inside and inside[-1] not in ".?!:…"
        code = any(map(str.isdigit, word[0])) and any(map(str.isalpha, word[0]))
        if (capital or code) and word[0] != "I":
            found.add(_stem(word[0]))
    return found


def _stems(text: str) -> set[str]:
    return {_stem(word) for word in _WORD.findall(text)}


def _stem(word: str) -> str:
    return word.casefold()[:_STEM]


def _numbers(text: str) -> set[str]:
    return set(_NUMBER.findall(text))


def _new_share(rewritten: str, said: str) -> float:
    """The share of a text's telling words, or Chinese characters, that were not said."""
    if characters := _HAN.findall(rewritten):
        new = set(characters) - set(said) - CHINESE_COMMON
        return len(new) / len(set(characters))
    language = _languages(rewritten)
    known = frozenset[str]().union(*(MATCHERS[name].common for name in language))
    words = {_stem(word) for word in _WORD.findall(rewritten) if word.lower() not in known}
    return len(words - _stems(said)) / len(words) if words else 1.0


_POLITE = re.compile(r"(?<=\w )(?:Sie|Ihnen|Ihr(?:e[rsnm]?)?)\b")
"""German words for the person who is asked, which without a capital are pronouns."""

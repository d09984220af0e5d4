"""Follow-ups are told from other questions, rewritten, and checked."""

from __future__ import annotations

import pytest

from app.core.answering.questions.follow_ups import (
    ChatTurn,
    checked,
    form_like,
    is_ellipsis,
    is_follow_up,
    joined,
    messages,
    standalone,
)

EARLIER = ["What was the revenue of the clinic in 2018?"]
TURNS = [
    ChatTurn(
        "Which firms offered to mend the roof of the clinic?",
        "Klein Roofing for 12,400 and Sturm Ltd for 11,900 [1].",
    )
]


@pytest.mark.parametrize(
    "question",
    [
        "And in 2019?",
        "Why?",
        "Who signed it?",
        "What about Berlin?",
        "Yes, the second one.",
        "How much does the cheaper one cost?",
        "Which is cheaper?",
        "What is its notice period?",
        "When did she leave the company?",
        "How long did that take?",
        "Who was the first?",
        "What was the revenue of the other clinic?",
        "In Berlin?",
        "Since when?",
        "What was the profit?",
        "Is there a warranty on these devices?",
        "What happened after that?",
        "¿Y en 2019?",
        "¿Por qué?",
        "¿Quién lo firmó?",
        "¿Y el año de la venta?",
        "Sí, el segundo.",
        "¿Cuánto cuesta el segundo?",
        "¿Cuál es su precio?",
        "¿Cuándo fue construido?",
        "¿Qué pasó después?",
        "¿Cuál es más barato?",
        "Und danach?",
        "Und in Berlin?",
        "Warum?",
        "Wer hat ihn unterschrieben?",
        "Wie hoch ist seine Miete?",
        "Ja, das zweite.",
        "Was kostet der zweite?",
        "Wie lange gilt das?",
        "Wo wohnt sie?",
        "Wie hoch ist dort die Kaution?",
        "Welcher ist günstiger?",
        "А в 2019 году?",
        "Почему?",
        "Кто его подписал?",
        "Где она родилась?",
        "Сколько стоит вторая?",
        "Что было потом?",
        "Когда это произошло?",
        "那第二个呢？",
        "为什么？",
        "它的租金是多少？",
        "柏林呢？",
        "他是在哪里出生的？",
        "第二个多少钱？",
        "押金是多少？",
        "还有其他的吗？",
        "Et en 2019 ?",
    ],
)
def test_a_question_that_leans_on_earlier_ones_is_a_follow_up(question: str) -> None:
    assert is_follow_up(question, EARLIER)


@pytest.mark.parametrize(
    "question",
    [
        "How long is the notice period?",
        "When did Marie Curie receive her second Nobel Prize?",
        "Who founded the company that makes the Fist Power engine?",
        "What was the turnover of the second quarter of 2019?",
        "Who is Albert Einstein?",
        "Are there any invoices from Brandt in March?",
        "Which files mention the boiler this year?",
        "In which year was the harbour of Hamburg built?",
        "¿Cuándo vence el contrato de alquiler de la oficina?",
        "¿Quién escribió el informe sobre el puerto de Cádiz?",
        "¿Cuál es el precio del curso de fotografía?",
        "Wie lange läuft der Mietvertrag der Wohnung in Passau?",
        "Wann gab die Firma ihren Jahresbericht ab?",
        "Können Sie mir die Kündigungsfrist des Vertrags nennen?",
        "Wie viele Zimmer gibt es im Hotel Alameda?",
        "Was ergab das zweite Quartal für die Klinik?",
        "Когда заканчивается договор аренды офиса?",
        "Кто написал отчёт о складе в Саратове?",
        "房东的义务是什么?",
        "合同什么时候到期以及押金是多少？",
        "土耳其的首都是哪个城市？",
        "应该由谁支付维修费用？",
    ],
)
def test_a_question_that_stands_alone_is_none(question: str) -> None:
    assert not is_follow_up(question, EARLIER)


def test_the_first_question_is_no_follow_up() -> None:
    assert not is_follow_up("Why?", [])


@pytest.mark.parametrize(
    ("question", "query"),
    [
        ("And in 2019?", "What was the revenue in 2018? And in 2019?"),
        ("Who signed it?", "What was the revenue in 2018? Who signed it?"),
        ("¿Y el año de la venta?", "What was the revenue in 2018? ¿Y el año de la venta?"),
        ("How long is the notice period?", "How long is the notice period?"),
        ("房东的义务是什么?", "房东的义务是什么?"),
    ],
)
def test_without_a_model_a_follow_up_is_joined_to_the_question_before(
    question: str, query: str
) -> None:
    earlier = ["Where is the office of the company?", "What was the revenue in 2018?"]
    assert standalone(question, earlier) == query


def test_joined_follow_ups_add_up() -> None:
    earlier = ["What was the revenue in 2018?", "And in 2019?"]
    query = standalone("And its profit then?", earlier)
    assert query == "What was the revenue in 2018? And in 2019? And its profit then?"


def test_the_first_question_is_not_joined() -> None:
    assert standalone("And in 2019?", []) == "And in 2019?"


def test_only_the_last_message_changes() -> None:
    one = messages("And the second one?", TURNS)
    other = messages("Why?", [*TURNS, ChatTurn("How long is the warranty?", "Ten years.")])
    assert one[:-1] == other[:-1]
    assert "Q: Which firms offered" in one[-1].content
    assert "A: Klein Roofing for 12,400 and Sturm Ltd for 11,900." in one[-1].content
    assert one[-1].content.endswith("Last question: And the second one (Sturm Ltd for 11,900)?")


def test_long_answers_and_old_turns_are_left_out() -> None:
    turns = [ChatTurn(f"Question {n}?", "word " * 500) for n in range(9)]
    text = messages("Why?", turns)[-1].content
    assert "Question 5?" not in text
    assert "Question 8?" in text
    assert len(text) < 1500


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (
            "And how long is the warranty of the second one?",
            "How long is the warranty of Sturm Ltd?",
        ),
        ("Who signed it?", "Who signed the offer of Klein Roofing?"),
        ("And its price?", "And what is the price of the offer of Sturm Ltd?"),
        ("What about the second?", "What about the roof offer by the second (Sturm Ltd)?"),
        ("What about 2019?", "Which firms offered to mend the roof of the clinic in 2019?"),
        ("Why was the clinic closed?", "Why was the clinic closed?"),
    ],
)
def test_a_sane_rewriting_is_taken(question: str, text: str) -> None:
    assert checked(f' "{text}"\n', question, TURNS) == text


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("And how long is its warranty?", ""),
        ("And how long is its warranty?", "How long is the warranty of Sturm"),  # cut off
        ("And how long is its warranty?", "How long is its warranty?"),
        ("And how long is its warranty?", "How long is the warranty of Bosch?"),
        ("And how long is its warranty?", "How long is the warranty of Sturm Ltd until 2031?"),
        ("And how long is its warranty?", "It is six years. Is Sturm Ltd meant?"),
        ("And how long is its warranty?", "¿Cuánto dura la garantía de Sturm Ltd?"),
        ("And how long is its warranty?", "What do lions eat in winter on lonely islands?"),
        ("And in 2019?", "Which firms offered to mend the roof of the clinic?"),
        ("And the offer of Brandt?", "What is the offer of Sturm Ltd?"),
    ],
)
def test_any_other_is_replaced_by_the_joined_questions(question: str, text: str) -> None:
    assert checked(text, question, TURNS) == ""
    assert joined(question, TURNS) == f"{TURNS[0].question} {question}"


@pytest.mark.parametrize(
    ("before", "question", "begins"),
    [
        ("How high is the lighthouse?", "What about the one at Corran Point?", "How high "),
        ("Wie hoch ist die Miete?", "Und für das Lager in der Mühlgasse?", "Wie hoch "),
        ("¿Cuánto costó la reforma en 2018?", "¿Y en 2021?", "¿Cuánto costó "),
        ("Сколько стоит билет в музей часов?", "А в музей льна?", "Сколько стоит "),
    ],
)
def test_an_ellipsis_begins_as_the_question_before(before: str, question: str, begins: str) -> None:
    assert is_ellipsis(question)
    form = form_like(question, [ChatTurn("Who?", "Ana."), ChatTurn(before, "So.")])
    assert form == rf'root ::= "{begins}" [^\n?？]+ [?？]'
    assert checked(question, question, [ChatTurn(before, "So.")]) == ""


@pytest.mark.parametrize(
    ("question", "ellipsis"),
    [
        ("And who pays it?", False),
        ("Yes, the second one.", False),
        ("¿Y qué estudió?", False),
        ("杭州仓库呢？", True),
        ("押金是多少？", False),
        ("为什么呢？", False),
    ],
)
def test_a_question_with_a_word_that_asks_is_no_ellipsis(question: str, ellipsis: bool) -> None:
    assert is_ellipsis(question) == ellipsis
    assert form_like(question, TURNS) == ""


def test_a_rewriting_that_lost_what_was_asked_is_not_taken() -> None:
    turns = [ChatTurn("How high is the lighthouse on Brenn Island?", "38 metres [1].")]
    question = "What about the one at Corran Point?"
    assert checked("What about the lighthouse at Corran Point?", question, turns) == ""
    whole = "How high is the lighthouse at Corran Point?"
    assert checked(whole, question, turns) == whole


@pytest.mark.parametrize(
    ("asked", "answer", "question", "text"),
    [
        ("杭州仓库的月租金是多少？", "八千元。", "那押金呢？", "杭州仓库的押金是多少？"),
        (
            "Wer ist der Vermieter im Lindenhof?",
            "Petra Hollmann.",
            "Und woher kommt sie?",
            "Woher kommt Petra Hollmann?",
        ),
        ("Кто директор музея?", "Анна Белова.", "А где она родилась?", "Где родилась Анна Белова?"),
        ("¿Quién dirige el hotel?", "Tomás Vidal.", "¿Dónde nació?", "¿Dónde nació Tomás Vidal?"),
    ],
)
def test_rewritings_are_checked_in_other_languages(
    asked: str, answer: str, question: str, text: str
) -> None:
    turns = [ChatTurn(asked, answer)]
    assert checked(text, question, turns) == text
    assert checked("香港的人口有多少万？", question, turns) == ""
    assert joined(question, turns) == f"{asked} {question}"


@pytest.mark.parametrize(
    ("answer", "question", "shown"),
    [
        (
            "1. Klein Roofing: 12,400\n2. Sturm Ltd: 11,900 [1]",
            "What does the second one cost?",
            "What does the second one (Sturm Ltd) cost?",
        ),
        (
            "There are two offers: Klein Roofing for 12,400 and Sturm Ltd for 11,900 [1].",
            "Yes, the first.",
            "Yes, the first (Klein Roofing for 12,400).",
        ),
        ("- Brandt\n- Kessel\n- Ott", "Was kostet die letzte?", "Was kostet die letzte (Ott)?"),
        ("宏达、远景。", "那第二个有几页？", "那第二个 (远景)有几页？"),
        ("Касимов и Скопин.", "Сколько стоит вторая?", "Сколько стоит вторая (Скопин)?"),
        ("cerámica, fotografía y guitarra", "Sí, el tercero.", "Sí, el tercero (guitarra)."),
        ("Klein and Sturm.", "What about the second quarter?", "What about the second quarter?"),
        ("Klein and Sturm.", "And the third?", "And the third?"),
        ("It was built in 1871.", "And the second one?", "And the second one?"),
    ],
)
def test_an_ordinal_is_shown_with_the_item_it_stands_for(
    answer: str, question: str, shown: str
) -> None:
    turns = [ChatTurn("Which are there?", answer)]
    assert messages(question, turns)[-1].content.endswith(f"Last question: {shown}")
    if shown != question:
        assert joined(question, turns) == f"Which are there? {shown}"


def test_a_joined_question_is_not_joined_again() -> None:
    once = standalone("And the second one?", ["Which firms made an offer?"])
    assert standalone("Why?", ["Which firms made an offer?", once]) == f"{once} Why?"


def test_a_rewriting_that_still_says_too_little_is_not_taken() -> None:
    turns = [ChatTurn("苏州办公室的合同什么时候到期？", "2027年9月15日。")]
    assert checked("押金是多少？", "押金是多少？", turns) == ""

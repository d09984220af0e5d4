"""Citations name only passages that were sent; unsupported sentences are reported."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.answering.citations import NOT_FOUND, MarkFilter, citation, cite, numbered, plain
from app.core.domain.search import Hit


def hit(text: str, path: str = "/docs/a.pdf") -> Hit:
    return Hit(path, 3, 100, 100 + len(text), text, "", 1.0, 1, 1, 1)


LEASE = hit("Either party may end the lease with three months' notice. Rent is 950 euros.")
RIVER = hit("The Rhine rises in the Swiss Alps and flows into the North Sea.", "/docs/rhine.txt")
PASSAGES = numbered((LEASE, RIVER))


def test_a_mark_becomes_a_citation_of_the_passage_as_it_was_sent() -> None:
    cited = cite("Three months' notice [1].", PASSAGES, "What is the notice period?")
    (citation,) = cited.citations
    assert (citation.n, citation.path, citation.page) == (1, "/docs/a.pdf", 3)
    assert (citation.start, citation.end, citation.text) == (LEASE.start, LEASE.end, LEASE.text)
    assert (cited.text, cited.abstained, cited.unsupported) == (
        "Three months' notice [1].",
        False,
        (),
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The Alps [7].", "The Alps [2]."),
        ("The Swiss Alps [0][2].", "The Swiss Alps [2]."),
        ("The Swiss Alps [2, 9].", "The Swiss Alps [2]."),
        ("The Swiss Alps【2】", "The Swiss Alps[2]"),
        ("The Swiss Alps [Passage 2]", "The Swiss Alps [2]"),
    ],
)
def test_only_sent_passages_can_be_named(text: str, shown: str) -> None:
    cited = cite(text, PASSAGES, "Where does the Rhine rise?")
    assert cited.text == shown
    assert [citation.n for citation in cited.citations] == [2]


def test_each_passage_is_cited_once_in_order_of_appearance() -> None:
    text = "It flows into the North Sea [2]. The rent is 950 euros [1]. It rises in the Alps [2]."
    cited = cite(text, PASSAGES, "Tell me all.")
    assert [citation.n for citation in cited.citations] == [2, 1]


PRICES = numbered(
    (
        hit("AX-1041/B: valve, steel, 17.35 EUR\nAX-1042/A: bolt, nylon, 9.10 EUR", "/p/one.csv"),
        hit("AX-1042/B: hex bolt, brass, 17.35 EUR", "/p/two.csv"),
        hit("AX-1043/B: hex bolt, brass, 21.00 EUR", "/p/three.csv"),
    )
)


@pytest.mark.parametrize("asked", ["AX1042B", "AX 1042 B", "AX-1042/B", "AX-1042-B"])
@pytest.mark.parametrize("mark", ["", " [1]", " [3]", " [2]"])
def test_the_passage_that_holds_the_part_number_is_cited(asked: str, mark: str) -> None:
    cited = cite(f"It costs 17.35 EUR{mark}.", PRICES, f"What does {asked} cost?")
    assert [citation.path for citation in cited.citations] == ["/p/two.csv"]
    assert cited.text == "It costs 17.35 EUR [2]."


def test_what_only_another_parts_passage_says_is_not_supported() -> None:
    cited = cite("It is 21.00 EUR [3].", PRICES, "What does AX1042B cost?")
    assert cited.unsupported == ((0, len("It is 21.00 EUR [3].")),)
    assert cite("It is 21.00 EUR [3].", PRICES, "What does the bolt cost?").unsupported == ()


def test_a_passage_further_on_in_the_file_that_names_it_supports_an_answer() -> None:
    passages = numbered(
        (hit("Invoice INV-2024-0117 to the clinic", "/i.pdf"), hit("Total: 310 EUR", "/i.pdf"))
    )
    cited = cite("The total is 310 EUR [2].", passages, "What is the total of INV-2024-0117?")
    assert (cited.text, cited.unsupported) == ("The total is 310 EUR [2].", ())


def test_of_passages_sent_as_one_the_one_that_holds_the_code_is_cited() -> None:
    one = [
        citation(1, hit("AX-1041/B: bolt, 17.35 EUR, brass", "/p/one.csv")),
        citation(1, hit("AX-1042/B: bolt, 17.35 EUR", "/p/two.csv")),
    ]
    cited = cite("17.35 EUR, of brass [1].", one, "What does AX1042B cost?")
    assert [c.path for c in cited.citations] == ["/p/two.csv"]


def test_of_passages_sent_as_one_that_is_cited_which_says_it() -> None:
    one = [citation(1, LEASE), citation(1, RIVER)]
    cited = cite("It flows into the North Sea [1].", one, "Where does the Rhine flow?")
    assert [(c.n, c.path) for c in cited.citations] == [(1, RIVER.path)]
    assert cited.unsupported == ()


@pytest.mark.parametrize(
    ("passage", "answer", "supported"),
    [
        ("The notice is nine months.", "9 months [1].", True),
        ("The notice is 9 months.", "Nine months [1].", True),
        ("Die Frist beträgt neun Monate.", "9 Monate [1].", True),
        ("The notice is nine months.", "8 months [1].", False),
        ("The notice is 8 months.", "Nine weeks [1].", False),
    ],
)
def test_numbers_in_words_and_in_digits_say_the_same(
    passage: str, answer: str, supported: bool
) -> None:
    cited = cite(answer, numbered([hit(passage)]), "How long?")
    assert (cited.unsupported == ()) is supported


def test_numbers_need_not_begin_with_one() -> None:
    sent = [citation(7, LEASE), citation(2, RIVER)]
    cited = cite(
        "The rent is 950 euros. It flows into the North Sea [2] [1].", sent, "Tell me all."
    )
    assert cited.text == "The rent is 950 euros [7]. It flows into the North Sea [2]."
    assert [c.n for c in cited.citations] == [7, 2]


def test_a_sentence_without_a_mark_gets_that_of_a_passage_that_clearly_supports_it() -> None:
    cited = cite("The rent is 950 euros.", PASSAGES, "How high is the rent?")
    assert cited.text == "The rent is 950 euros [1]."
    assert [citation.n for citation in cited.citations] == [1]


def test_a_mark_of_a_passage_that_does_not_support_the_sentence_is_corrected() -> None:
    cited = cite("The rent is 950 euros [2].", PASSAGES, "How high is the rent?")
    assert cited.text == "The rent is 950 euros [1]."
    assert ([citation.n for citation in cited.citations], cited.unsupported) == ([1], ())


def test_of_two_supporting_passages_the_verbatim_one_is_cited() -> None:
    jumbled = hit("At 2 in the morning the sensor showed 8 failures.")
    plain_range = hit("The allowed range is 2 to 8 °C.")
    cited = cite("2 to 8 °C", numbered((LEASE, jumbled, plain_range)), "Which range is allowed?")
    assert [citation.n for citation in cited.citations] == [3]


@pytest.mark.parametrize(
    "text",
    ["It rises in the French Jura.", "The rent is 1,200 euros [1].", "Notice is four weeks [1]."],
)
def test_an_unsupported_sentence_is_reported(text: str) -> None:
    cited = cite(text, PASSAGES, "Where does it rise, and what is the rent and the notice?")
    assert [cited.text[start:end] for start, end in cited.unsupported] == [text]


def test_words_of_the_question_alone_support_nothing() -> None:
    cited = cite("The Rhine rises in Lyon [2].", PASSAGES, "Where does the Rhine rise?")
    assert len(cited.unsupported) == 1


def test_spans_lie_in_the_text_that_is_shown() -> None:
    cited = cite("The rent is 950 euros. Cats bark.", PASSAGES, "Rent?")
    ((start, end),) = cited.unsupported
    assert cited.text[start:end] == "Cats bark."


def test_chinese_answers_are_attributed_by_characters() -> None:
    passage = hit("长江是亚洲最长的河流,全长约6300公里。")
    cited = cite("全长约6300公里。", numbered((passage,)), "长江有多长?")
    assert cited.text == "全长约6300公里 [1]。"
    assert cited.unsupported == ()


@pytest.mark.parametrize(
    "text",
    [
        NOT_FOUND,
        "not in the documents",
        "The passages do not mention a dog.",
        "I don't know the answer.",
        "The answer is not found in the passages [1].",
        "Sorry, I could not find that.",
        "There is no information about it.",
        "",
    ],
)
def test_usual_refusals_are_recognised(text: str) -> None:
    cited = cite(text, PASSAGES, "Who owns the dog?")
    assert (cited.abstained, cited.citations, cited.unsupported) == (True, (), ())
    assert cited.text


@pytest.mark.parametrize(
    "text", ["Not far from the Alps [2].", "No.", "The lease is not long [1]."]
)
def test_a_no_is_an_answer(text: str) -> None:
    assert not cite(text, PASSAGES, "Is it far?").abstained


def test_without_passages_there_is_nothing_to_answer_from() -> None:
    assert cite("Paris.", (), "Capital of France?").abstained


def test_plain_text_has_no_marks() -> None:
    assert plain("Three months [1][2]. Not more [3].") == "Three months. Not more."


@given(st.text(alphabet="ab [1]23,.【】;\n", max_size=60), st.integers(0, 3))
def test_citations_lie_within_what_was_sent(text: str, sent: int) -> None:
    cited = cite(text, PASSAGES[:sent], "a?")
    assert all(1 <= citation.n <= len(PASSAGES[:sent]) for citation in cited.citations)
    assert all(0 <= start < end <= len(cited.text) for start, end in cited.unsupported)


@given(st.lists(st.text(alphabet="ab [1]29,.】【", max_size=12), max_size=8), st.integers(0, 2))
def test_a_text_in_pieces_is_filtered_as_a_whole(pieces: list[str], sent: int) -> None:
    numbers = range(1, sent + 1)
    whole, split = MarkFilter(numbers), MarkFilter(numbers)
    expected = whole.feed("".join(pieces)) + whole.close()
    assert "".join(map(split.feed, pieces)) + split.close() == expected


def test_the_filter_shows_at_once_what_cannot_become_a_mark() -> None:
    marks = MarkFilter({1})
    pieces = ("Three", " months", " [", "7", "] or", " [1]", ".")
    assert [marks.feed(piece) for piece in pieces] == [
        "Three",
        " months",
        "",
        "",
        " or",
        "",
        " [1].",
    ]

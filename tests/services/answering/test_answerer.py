"""From question to cited answer: what is searched, prompted, shown, cited and stored."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

import pytest

from app.core.answering.citations import NOT_FOUND
from app.core.answering.confidence import AnswerCalibration
from app.core.answering.prompting import FEWEST
from app.core.answering.questions import follow_ups
from app.core.answering.questions.question_kinds import cannot_answer
from app.core.answering.signals import SIGNALS
from app.core.answering.writer_profiles import EXTRACTIVE, SMALL
from app.core.domain.answers import (
    Answer,
    AskRequest,
    ChatMessage,
    ChatScope,
    Coverage,
    Question,
    answer_route,
)
from app.core.domain.errors import Cancelled, ModelMissing, UsageError
from app.core.domain.events import (
    AnswerGiven,
    AnswerPiece,
    Event,
    LikelyPassage,
    PassagesFound,
    QuestionAnswered,
    QuestionCorrected,
    QuestionRewritten,
    SearchNarrowed,
)
from app.core.domain.guardrails import Guardrails, Length
from app.core.domain.measurements import TokenCounts
from app.core.domain.passages import Passage, StoredPassage
from app.core.domain.search import Correction, Hit, Narrowing, Scope, SearchResult, Version
from app.core.retrieval.spelling import Corrected
from app.core.settings.settings import Settings
from app.services.answering.answerer import Answerer, Route
from app.services.answering.retriever import CANDIDATES, DocumentPassages
from app.services.models.model_registry import ModelRegistry
from tests.fakes.chat_store import FakeChatStore
from tests.fakes.extractive_qa import FakeExtractiveQa
from tests.fakes.language_model import FakeLanguageModel
from tests.fakes.model_files import FakeModelFiles
from tests.fakes.passage_search import FakePassageSearch

STAGES = {
    "embed_ms",
    "search_ms",
    "dense_ms",
    "lexical_ms",
    "lookup_ms",
    "fuse_ms",
    "prompt_ms",
    "read_ms",
    "queue_ms",
    "prefill_ms",
    "ttft_ms",
    "decode_ms",
}


def hit(n: int, text: str) -> Hit:
    return Hit(f"/docs/{n}.pdf", n, 10, 10 + len(text), text, "", 1.0 / n, n, n, n)


HITS = (
    hit(1, "Either party may end the lease with three months' notice."),
    hit(2, "The rent is 950 euros a month."),
    *(hit(n, f"Clause {n} says nothing of interest.") for n in range(3, 13)),
)


class Bench:
    """An answerer over fakes."""

    def __init__(
        self,
        *replies: str,
        hits: tuple[Hit, ...] = HITS,
        bundled: bool = True,
        route: Route = lambda *_: None,
        first_token_seconds: float = 0.0,
        prefill_rate: float | None = None,
        passages: int = 3,
        documents: DocumentPassages | None = None,
        count: int = 0,
    ) -> None:
        self.model = FakeLanguageModel(*replies)
        self.searcher = FakePassageSearch(*hits)
        self.chats = FakeChatStore()
        files = FakeModelFiles("/bundled/tiny.gguf" if bundled else None)
        keeper = ModelRegistry(files, lambda path, **_: self.model, "", lambda path: None)
        settings = replace(
            Settings(),
            passages=passages,
            answer_tokens=40,
            first_token_seconds=first_token_seconds,
        )
        self.reader = FakeExtractiveQa()
        self.made = partial(
            Answerer,
            self.searcher,
            keeper,
            self.chats,
            settings,
            self.reader,
            route,
            lambda _: prefill_rate,
            passages=documents,
            documents=lambda _: count,
        )
        self.answerer = self.made()
        self.heard: list[Event] = []

    def streamed(self) -> str:
        return "".join(event.text for event in self.heard if isinstance(event, AnswerPiece))

    def announced(self) -> list[tuple[Hit, ...]]:
        return [event.passages for event in self.heard if isinstance(event, PassagesFound)]


def answering(bench: Bench) -> list[Sequence[ChatMessage]]:
    """The prompts of answers, without those that had a question rewritten."""
    rewriting = follow_ups.messages("", ())[0]
    return [call for call in bench.model.calls if call[0] != rewriting]


def surer(bench: Bench, **scores: float) -> None:
    """Use a model with extractive QA, which returns these readings."""
    bench.model.tuned_for = "extractive"
    bench.reader.scores = {text.replace("_", " "): score for text, score in scores.items()}


def test_an_answer_is_streamed_cited_and_measured() -> None:
    bench = Bench("Three months' notice [1].")
    answer = bench.answerer.ask(AskRequest("How long is the notice period?"), bench.heard.append)
    assert answer.answer == bench.streamed() == "Three months' notice [1]."
    assert [(c.n, c.path, c.page, c.text) for c in answer.citations] == [
        (1, "/docs/1.pdf", 1, HITS[0].text)
    ]
    assert (answer.abstained, answer.unsupported, answer.model) == (False, (), "fake")
    assert set(answer.stages) == STAGES
    assert (answer.stages["embed_ms"], answer.stages["search_ms"]) == (3.0, 4.0)
    assert answer.tokens.generated == 4
    assert answer.tokens.prompt > 50


def test_words_of_the_examples_are_no_answer_unless_a_passage_holds_them() -> None:
    bench = Bench("Placidus Reimann [1].", "Three months [1].")
    answer = bench.answerer.ask(AskRequest("Who may end the lease?"))
    assert (answer.answer, answer.unsure) == ("Three months [1].", True)
    first, again = answering(bench)
    assert len(again) == 2 < len(first)
    bench = Bench("Placidus Reimann [1].", hits=(hit(1, "The tenant is Placidus Reimann."),))
    assert bench.answerer.ask(AskRequest("Who is the tenant?")).answer == "Placidus Reimann [1]."


OFFERS = (
    hit(1, "Klein Roofing has been in business since 1954."),
    hit(2, "Sturm Ltd was founded in 1987."),
)


def test_two_things_are_asked_about_apart_and_compared_in_code() -> None:
    bench = Bench("1954 [1]", "1987 [2]", hits=OFFERS)
    question = "Which firm was founded first, Klein Roofing or Sturm Ltd?"
    answer = bench.answerer.ask(AskRequest(question), bench.heard.append)
    said = "Klein Roofing [1]. Klein Roofing: 1954 [1]; Sturm Ltd: 1987 [2]."
    assert answer.answer == bench.streamed() == said
    assert [c.n for c in answer.citations] == [1, 2]
    first, second = (call[-1].content for call in bench.model.calls)
    assert first.endswith("Question: When was Klein Roofing founded?")
    assert second == first.replace("Klein Roofing founded?", "Sturm Ltd founded?")


def test_in_a_few_words_a_comparison_is_answered_by_its_outcome() -> None:
    bench = Bench("1954 [1]", "1987 [2]", hits=OFFERS)
    question = "Which firm was founded first, Klein Roofing or Sturm Ltd?"
    brief = Guardrails(length="words")
    answer = bench.answerer.ask(AskRequest(question, guardrails=brief), bench.heard.append)
    assert answer.answer == "Klein Roofing [1][2]"


def test_what_cannot_be_compared_is_asked_as_it_is() -> None:
    bench = Bench("long ago [1]", "1987 [2]", "Klein Roofing [1]", hits=OFFERS)
    question = "Which firm was founded first, Klein Roofing or Sturm Ltd?"
    answer = bench.answerer.ask(AskRequest(question), bench.heard.append)
    assert answer.answer == "Klein Roofing [1]"
    assert bench.model.calls[-1][-1].content.endswith(f"Question: {question}")


def test_what_nothing_says_of_one_of_two_is_not_so_of_both_and_unsure() -> None:
    bench = Bench("yes [1]", "NONE", hits=OFFERS)
    question = "Are Klein Roofing and Sturm Ltd both insured?"
    answer = bench.answerer.ask(AskRequest(question), bench.heard.append)
    assert answer.answer == "No. Klein Roofing: yes [1]; Sturm Ltd: no."
    assert answer.unsure


def test_examples_are_in_the_language_of_the_question_and_in_a_chat_stay_so() -> None:
    bench = Bench("Drei Monate [1].", "Wie hoch ist die Miete?", "950 Euro [2].")
    first = bench.answerer.ask(AskRequest("Wie lang ist die Frist für die Kündigung?"))
    bench.answerer.ask(AskRequest("And the rent?", chat_id=first.chat_id))
    opening = SMALL.opening(language="de")
    assert opening != SMALL.opening()
    assert [call[: len(opening)] for call in answering(bench)] == [opening, opening]


def test_a_brief_models_answers_are_refused_by_the_wanted_share_of_errors() -> None:
    bench = Bench("three months [1]", "three months [1]")  # 10% may be refused: below 0.28
    surer(bench, three_months=-0.9)
    answer = bench.answerer.ask(AskRequest("Notice period?"))
    assert not answer.abstained
    surer(bench, three_months=-1.0)
    answer = bench.answerer.ask(AskRequest("Notice period?"), bench.heard.append)
    assert answer.answer == bench.streamed() == NOT_FOUND
    assert (answer.abstained, answer.confidence) == (True, None)
    assert len(bench.model.calls) == 1


def test_a_question_on_a_refused_topic_is_not_answered() -> None:
    bench = Bench("Much [1].")
    rules = Guardrails(refused_topics=("salary",))
    answer = bench.answerer.ask(
        AskRequest("What is her salary?", guardrails=rules), bench.heard.append
    )
    assert answer.abstained
    assert answer.answer == bench.streamed()
    assert "salary" in answer.answer
    assert (bench.model.calls, bench.searcher.calls) == ([], [])


def test_an_answer_that_must_name_a_passage_and_does_not_is_none() -> None:
    bench = Bench("Blue cheese.", "Three months' notice [1].")
    strict = Guardrails(must_cite=True)
    answer = bench.answerer.ask(AskRequest("Notice period?", guardrails=strict))
    assert (answer.answer, answer.abstained, answer.broken) == (NOT_FOUND, True, ("citation",))
    answer = bench.answerer.ask(AskRequest("Notice period?", guardrails=strict))
    assert (answer.abstained, answer.broken) == (False, ())


def test_a_chat_keeps_the_rules_it_began_with_and_can_be_given_others() -> None:
    bench = Bench()
    first = bench.answerer.ask(
        AskRequest("Notice period?", guardrails=Guardrails(persona="You are a paralegal."))
    )
    assert first.chat_id is not None
    bench.answerer.ask(AskRequest("And the rent?", chat_id=first.chat_id))
    bench.chats.set_rules(first.chat_id, Guardrails(length="words"))
    bench.answerer.ask(AskRequest("And the deposit?", chat_id=first.chat_id))
    told = [call[0] for call in answering(bench)]
    paralegal = SMALL.opening(Guardrails(persona="You are a paralegal."))[0]
    assert told == [paralegal, paralegal, SMALL.opening(Guardrails(length="words"))[0]]


def test_an_answer_in_a_form_has_no_marks_and_names_the_passage_that_carries_it() -> None:
    bench = Bench('{"rent": "950 euros a month"}')
    rules = Guardrails(form='{"type": "object"}')
    answer = bench.answerer.ask(AskRequest("How high is it?", guardrails=rules))
    assert answer.answer == '{"rent": "950 euros a month"}'
    assert [citation.n for citation in answer.citations] == [2]
    assert bench.model.forms == ['{"type": "object"}']


def test_a_clearly_likelier_extracted_span_replaces_the_generated_answer() -> None:
    bench = Bench("three months [1]")
    surer(bench, **{"950_euros": 12.0, "three_months": 4.0})
    answer = bench.answerer.ask(AskRequest("How high is the rent?"), bench.heard.append)
    assert answer.answer == bench.streamed() == "950 euros [2]"
    assert [c.n for c in answer.citations] == [2]
    assert bench.reader.calls == [("How high is the rent?", tuple(h.text for h in HITS[:3]))]


def test_the_generated_answer_stays_where_the_extracted_span_is_hardly_likelier() -> None:
    bench = Bench("three months [1]")
    surer(bench, **{"950_euros": 5.0, "three_months": 4.0})
    answer = bench.answerer.ask(AskRequest("How long is the notice?"), bench.heard.append)
    assert answer.answer == bench.streamed() == "three months [1]"


def test_a_confident_extracted_span_replaces_a_refusal() -> None:
    bench = Bench(NOT_FOUND)
    surer(bench, three_months=4.0)
    answer = bench.answerer.ask(AskRequest("Notice?"), bench.heard.append)
    assert answer.answer == bench.streamed() == "three months [1]"
    assert not answer.abstained


def test_guardrails_turn_off_extractive_qa() -> None:
    bench = Bench("drei Monate [1]")
    surer(bench, **{"950_euros": 9.0})
    request = AskRequest("Frist?", guardrails=Guardrails(language="de"))
    answer = bench.answerer.ask(request, bench.heard.append)
    assert answer.answer == bench.streamed() == "drei Monate [1]"


def test_a_span_does_not_replace_what_a_generative_model_wrote() -> None:
    bench = Bench("It is three months [1].")
    bench.reader.scores = {"950 euros": 9.0}
    answer = bench.answerer.ask(AskRequest("Notice?"), bench.heard.append)
    assert answer.answer == bench.streamed() == "It is three months [1]."


def test_the_likely_passage_is_shown_before_the_answer() -> None:
    bench = Bench("It is 950 euros [2].")
    bench.reader.scores = {"950 euros": 9.0, "three months": 1.0, "a month": 3.0}
    bench.answerer.ask(AskRequest("How high is the rent?"), bench.heard.append)
    kinds = [type(event) for event in bench.heard]
    assert kinds.index(LikelyPassage) < kinds.index(AnswerPiece)
    (likely,) = [event for event in bench.heard if isinstance(event, LikelyPassage)]
    assert likely.passage == HITS[1]
    assert [HITS[1].text[a:b] for a, b in likely.spans] == ["950 euros", "a month"]


def test_what_the_model_writes_to_refuse_is_no_text_for_users() -> None:
    bench = Bench("NONE")
    answer = bench.answerer.ask(AskRequest("How big is the garden?"), bench.heard.append)
    assert (answer.answer, answer.abstained, answer.citations) == (NOT_FOUND, True, ())
    assert bench.streamed() == NOT_FOUND


def test_a_refusal_is_in_the_language_of_the_question_or_of_the_rules() -> None:
    bench = Bench("NONE", "NONE")
    answer = bench.answerer.ask(AskRequest("Wie groß ist der Garten?"), bench.heard.append)
    assert answer.abstained
    assert answer.answer == bench.streamed() == "Nicht in Ihren Dokumenten."
    request = AskRequest("Wie groß ist der Garten?", guardrails=Guardrails(language="es"))
    assert bench.answerer.ask(request).answer == "No está en sus documentos."


def test_a_generative_model_is_told_the_language_where_passages_are_in_another() -> None:
    bench = Bench("Drei Monate [1].", "Three months [1].")
    bench.answerer.ask(AskRequest("Wie lang ist die Frist?"), bench.heard.append)
    bench.answerer.ask(AskRequest("How long is the notice?"), bench.heard.append)
    said = [messages[-1].content for messages in bench.model.calls]
    assert said[0].endswith("\nAnswer in German.")
    assert said[1].endswith("Question: How long is the notice?")


@pytest.mark.parametrize("empty", [",,,", "[1]", "in your documents."])
def test_without_a_usable_word_it_is_asked_once_more_and_unsure(empty: str) -> None:
    bench = Bench(empty, "It is 950 euros [2].")
    answer = bench.answerer.ask(AskRequest("How high is the rent?"), bench.heard.append)
    assert (answer.answer, answer.unsure, answer.abstained) == ("It is 950 euros [2].", True, False)
    assert len(bench.model.calls) == 2


def test_twice_without_a_word_is_an_unsure_refusal_with_passages() -> None:
    bench = Bench(",,,", "...")
    answer = bench.answerer.ask(AskRequest("How high is the rent?"), bench.heard.append)
    assert (answer.answer, answer.unsure, answer.abstained) == (NOT_FOUND, True, True)
    assert answer.passages == HITS[:10]


LEASE = (Hit("/docs/lease.pdf", 1, 0, 24, "The lease begins in May.", "", 1.0, 1, 1, 1),)


class OneFile:
    """The passages of the only file in scope."""

    def __init__(self, *texts: str) -> None:
        self.texts = texts

    def in_order(self, scope: Scope) -> list[int]:
        return list(range(1, len(self.texts) + 1))

    def passages(self, ids: Iterable[int]) -> dict[int, StoredPassage]:
        return {
            n: StoredPassage(
                n, 1, "/docs/lease.pdf", "pdf", Passage(n, self.texts[n - 1], 0, 9), ""
            )
            for n in ids
        }


def test_a_file_in_scope_that_fits_is_sent_whole_and_in_order() -> None:
    file = OneFile("The lease begins in May.", "The rent is 950 euros.", "It ends in June.")
    bench = Bench(
        "It is 950 euros [2].", hits=LEASE, passages=0, documents=file, first_token_seconds=0.001
    )
    answer = bench.answerer.ask(AskRequest("How high is the rent?", Scope("/docs/lease.pdf")))
    sent = bench.model.calls[0][-1].content
    assert [sent.index(text) for text in file.texts] == sorted(map(sent.index, file.texts))
    assert HITS[0].text not in sent
    assert answer.citations[0].text == "The rent is 950 euros."


def test_a_follow_up_about_a_whole_file_begins_with_the_same_passages() -> None:
    file = OneFile("The lease begins in May.", "The rent is 950 euros.")
    bench = Bench(
        "In May [1].",
        "How high is the rent?",
        "950 euros [2].",
        documents=file,
        passages=0,
        hits=LEASE,
    )
    scope = Scope("/docs/lease.pdf")
    first = bench.answerer.ask(AskRequest("When does the lease begin?", scope))
    bench.answerer.ask(AskRequest("And the rent?", scope, chat_id=first.chat_id))
    earlier, later = answering(bench)
    assert later[:-1] == earlier[:-1]
    shared = earlier[-1].content.partition("Question:")[0]
    assert later[-1].content.startswith(shared)


def test_a_short_passage_is_sent_with_what_adjoins_it_and_the_one_is_cited_that_says_it() -> None:
    file = OneFile("The lease begins in May.", "The rent is 950 euros.", "It ends in June.")
    bench = Bench("It is 950 euros [1].", hits=LEASE, passages=0, documents=file)
    answer = bench.answerer.ask(AskRequest("How high is the rent?"), bench.heard.append)
    sent = answering(bench)[-1][-1].content
    assert [sent.index(text) for text in file.texts] == sorted(map(sent.index, file.texts))
    assert sent.count('"""') == 2
    assert [(c.n, c.text) for c in answer.citations] == [(1, "The rent is 950 euros.")]
    assert bench.announced()[-1] == LEASE


def test_a_file_that_does_not_fit_is_searched_deeper() -> None:
    file = OneFile(*(f"Clause {n}: " + "word " * 60 for n in range(40)))
    hits = tuple(replace(LEASE[0], text=f"Found {n}.", passage_id=n) for n in range(1, 31))
    bench = Bench("Found [1].", hits=hits, documents=file, passages=0)
    bench.answerer.ask(AskRequest("What is found?", Scope("/docs/lease.pdf")), bench.heard.append)
    assert len(bench.announced()[-1]) > SMALL.passages


def test_a_writer_of_spans_refuses_what_no_span_answers_and_cites_what_was_found() -> None:
    bench = Bench("3 contracts [1]", passages=0, count=12)
    surer(bench, three_months=9.0)
    request = AskRequest("How many of the contracts mention the rent?")
    answer = bench.answerer.ask(request, bench.heard.append)
    assert answer.answer == bench.streamed() == cannot_answer(request.question)
    assert (answer.abstained, answer.unsure, answer.coverage) == (True, False, None)
    assert answer.passages == HITS[:10]
    assert [citation.text for citation in answer.citations] == [hit.text for hit in HITS[:3]]
    assert bench.model.calls == []
    assert answer.chat_id is not None
    (_, kept) = bench.chats.messages(answer.chat_id)
    assert (kept.text, kept.abstained) == (answer.answer, True)


def test_many_questions_are_refused_by_a_writer_of_spans_one_by_one() -> None:
    bench = Bench("three months [1]")
    surer(bench, three_months=9.0)
    asked = ("Why is it three months?", "How long is the notice period?")
    why, how_long = bench.answerer.answer_many([Question(text, text) for text in asked])
    assert (why.answer, why.abstained) == (cannot_answer(asked[0]), True)
    assert (how_long.answer, how_long.abstained) == ("three months [1]", False)


def test_an_answer_over_documents_says_how_many_were_read() -> None:
    bench = Bench(*["There are two [1]."] * 3, passages=3, count=12)
    answer = bench.answerer.ask(AskRequest("How many of the contracts mention the rent?"))
    assert answer.coverage == Coverage(3, 12)
    answer = bench.answerer.ask(AskRequest("Which contracts mention the rent?"))
    assert answer.coverage == Coverage(3, 12)
    answer = bench.answerer.ask(AskRequest("How long is the notice period?"))
    assert answer.coverage is None
    unknown = Bench("There are two [1].").answerer
    assert unknown.ask(AskRequest("Which contracts mention the rent?")).coverage is None


def test_a_count_from_some_documents_is_unsure() -> None:
    some = Bench("There are two [1].", passages=3, count=12)
    question = "How many of the contracts mention the rent?"
    assert some.answerer.ask(AskRequest(question)).unsure
    few = OneFile("The rent is 950 euros.", "The deposit is 1,900 euros.")
    whole = Bench("It is 950 euros [1].", hits=LEASE, documents=few, passages=0, count=1)
    total = AskRequest("What is the sum of all payments?", Scope("/docs/lease.pdf"))
    assert not whole.answerer.ask(total).unsure
    named = Bench("Lease and addendum [1].", passages=3, count=12)
    assert not named.answerer.ask(AskRequest("Which contracts mention the rent?")).unsure


def test_all_were_read_only_where_all_passages_were_sent() -> None:
    few = OneFile("The rent is 950 euros.", "The deposit is 1,900 euros.")
    request = AskRequest("What is the sum of all payments?", Scope("/docs/lease.pdf"))
    bench = Bench("It is 2,850 euros [1].", hits=LEASE, documents=few, passages=0, count=1)
    assert bench.answerer.ask(request).coverage == Coverage(1, 1)
    many = OneFile(*(f"Clause {n}: " + "word " * 60 for n in range(1, 41)))
    hits = tuple(replace(hit(n, f"Clause {n}"), path="/docs/lease.pdf") for n in range(1, 31))
    bench = Bench("It is 2,850 euros [1].", hits=hits, documents=many, passages=0, count=1)
    assert bench.answerer.ask(request).coverage == Coverage(0, 1)


@pytest.mark.parametrize(
    ("question", "length", "least"),
    [
        ("What is the rent of the flat?", "words", 1.0),  # its confidence decides
        ("What is the rent of the flat?", "", 0.5),
        ("Is the rent of the flat 950 euros?", "words", 0.5),
        ("Wie hoch ist die Miete der Wohnung?", "words", 0.5),
    ],
)
def test_the_qa_model_has_a_say_on_refusals_of_few_words_in_its_own_language(
    question: str, length: Length, least: float
) -> None:
    bench = Bench("It is 950 euros [2].")
    known = AnswerCalibration(0.0, dict.fromkeys(SIGNALS, 0.0))
    answerer = bench.made(calibration=lambda _: known)
    answerer.ask(AskRequest(question, guardrails=Guardrails(length=length)))
    assert [refusal.least for refusal in bench.model.refusals if refusal] == [least]


@pytest.mark.parametrize(
    ("bias", "refusal_bias", "length", "abstained", "unsure"),
    [
        (0.0, -9.0, "words", True, False),
        (0.0, 9.0, "words", False, True),  # a refusal was too unlikely
        (2.0, -9.0, "words", False, False),  # the answer is likely right
        (0.0, -9.0, "", False, True),  # a sentence was shown as it was written
    ],
)
def test_a_likely_refusal_counts_where_the_answer_in_its_place_is_unsure(
    bias: float, refusal_bias: float, length: Length, abstained: bool, unsure: bool
) -> None:
    bench = Bench("It is 950 euros [2].")
    none = dict.fromkeys(SIGNALS, 0.0)
    known = AnswerCalibration(bias, none, unsure=0.6, refusal_bias=refusal_bias)
    answerer = bench.made(calibration=lambda _: known)
    rules = Guardrails(length=length)
    answer = answerer.ask(AskRequest("What is the rent of the flat?", guardrails=rules))
    assert (answer.abstained, answer.unsure) == (abstained, unsure)


def test_a_model_that_repeats_itself_is_stopped_and_the_answer_unsure() -> None:
    bench = Bench("The rent is 950 euros a month. " * 30)
    answer = bench.answerer.ask(AskRequest("How high is the rent?"), bench.heard.append)
    assert answer.answer.count("950 euros") == 1
    assert answer.unsure
    assert answer.tokens.generated < 40


def test_a_writer_gets_as_many_passages_as_suit_it() -> None:
    bench = Bench("Something [1].", passages=0)
    bench.answerer.ask(AskRequest("What is it all about then?"), bench.heard.append)
    assert bench.announced()[-1] == HITS[: SMALL.passages]


def test_a_refusal_does_not_break_into_a_form() -> None:
    bench = Bench()
    surer(bench, three_months=-9.0)
    rules = Guardrails(form='{"type": "object"}')
    answer = bench.answerer.ask(AskRequest("How high is it?", guardrails=rules))
    assert (answer.answer, answer.abstained, answer.citations) == (NOT_FOUND, True, ())
    assert bench.model.calls == []


def test_passages_are_announced_before_the_answer_and_ranked_after_it() -> None:
    bench = Bench("Three months [1].")
    answer = bench.answerer.ask(AskRequest("Notice?"), bench.heard.append)
    assert bench.heard[0] == PassagesFound(HITS[:3])
    assert answer.passages == HITS[:10]


def test_the_request_says_where_to_look_and_how_much_to_send() -> None:
    bench = Bench("It is 950 euros [2].")
    request = AskRequest("How high is the rent?", Scope("/docs", "pdf"), passages=2)
    bench.answerer.ask(request)
    assert bench.searcher.calls[0] == ("How high is the rent?", CANDIDATES, Scope("/docs", "pdf"))
    sent = bench.model.calls[0][-1].content
    assert HITS[1].text in sent
    assert HITS[2].text not in sent


def test_what_did_not_fit_was_not_announced_as_sent() -> None:
    long = tuple(hit(n, f"Word{n} " * 250 + "end.") for n in range(1, 5))
    bench = Bench("Something.", hits=long)
    bench.answerer.ask(AskRequest("What is it all about then?"), bench.heard.append)
    first, then = bench.announced()
    assert first == long[:3]
    assert 0 < len(then) < 3


def test_marks_of_passages_that_were_not_sent_are_neither_shown_nor_cited() -> None:
    bench = Bench("Three months' notice [7] [1].")
    answer = bench.answerer.ask(AskRequest("Notice period?"), bench.heard.append)
    assert answer.answer == bench.streamed() == "Three months' notice [1]."
    assert [citation.n for citation in answer.citations] == [1]


def test_nothing_found_is_said_without_a_model() -> None:
    bench = Bench(hits=(), bundled=False)
    answer = bench.answerer.ask(AskRequest("Who owns the dog?"), bench.heard.append)
    assert (answer.answer, answer.abstained, answer.passages) == (NOT_FOUND, True, ())
    assert bench.streamed() == NOT_FOUND
    assert set(answer.stages) == STAGES


def test_without_a_model_it_stays_a_search() -> None:
    bench = Bench(bundled=False)
    with pytest.raises(ModelMissing):
        bench.answerer.ask(AskRequest("Notice?"), bench.heard.append)
    assert bench.announced() == [HITS[:3]]
    assert bench.chats.all() == []


def test_a_chat_is_kept_and_gone_on_with() -> None:
    rewritten = "What is the rent of the lease?"
    bench = Bench("Three months [1].", rewritten, "It is 950 euros [2].")
    first = bench.answerer.ask(AskRequest("How long is the notice period of the lease?"))
    assert first.chat_id
    again = AskRequest("And the rent?", chat_id=first.chat_id)
    second = bench.answerer.ask(again, bench.heard.append)
    assert second.chat_id == first.chat_id
    assert bench.searcher.calls[1][0] == second.query == rewritten
    assert QuestionRewritten(rewritten) in bench.heard
    earlier, later = answering(bench)
    assert later[: len(earlier)] == earlier
    assert later[len(earlier)].content == "Three months [1]."
    (chat,) = bench.chats.all()
    assert chat.title == "Notice period of the lease"
    texts = [message.text for message in bench.chats.messages(chat.id)]
    assert texts[::2] == ["How long is the notice period of the lease?", "And the rent?"]
    assert bench.chats.messages(chat.id)[-1].id == second.message_id
    assert bench.chats.messages(chat.id)[-1].citations == second.citations


def test_a_chat_keeps_what_was_searched_and_what_was_read() -> None:
    bench = Bench("Three months [1].")
    pinned = ChatScope("Coopers Wharf", "teal", ("/docs",))
    request = AskRequest("How long is the notice?", Scope(kind="pdf"), pinned=pinned)
    number = bench.answerer.ask(request, bench.heard.append).chat_id
    assert number
    asked, answered = bench.chats.messages(number)
    assert asked.scope == Scope(kind="pdf")
    assert answered.passages == bench.announced()[-1]
    assert answered.numbers[: len(answered.citations)] == (1,)
    assert bench.chats.chat(number).scope == pinned


def test_a_refusal_keeps_the_nearest_passages() -> None:
    bench = Bench()
    bench.answerer = bench.made(unknown_names=lambda text: ["Petrova"])
    number = bench.answerer.ask(AskRequest("What does Petrova earn?")).chat_id
    assert number
    refused = bench.chats.messages(number)[-1]
    assert refused.abstained
    assert [hit.path for hit in refused.passages] == [hit.path for hit in HITS[:3]]
    assert refused.numbers == tuple(range(1, len(refused.passages) + 1))


@pytest.mark.parametrize("reply", ["", "Paris?", "The rent is 950 euros.", "Who is Ana Torres?"])
def test_a_rewriting_that_is_none_leaves_the_questions_joined(reply: str) -> None:
    bench = Bench("Three months [1].", reply, "It is 950 euros [2].")
    first = bench.answerer.ask(AskRequest("How long is the notice period of the lease?"))
    bench.answerer.ask(AskRequest("And the rent?", chat_id=first.chat_id))
    assert bench.searcher.calls[1][0] == "How long is the notice period of the lease? And the rent?"
    *_, asked = answering(bench)[-1]
    assert "notice period" not in asked.content.split("Question:")[-1]  # or it is answered again


def test_a_writer_of_spans_rewrites_nothing() -> None:
    bench = Bench("Three months [1].", "950 euros [2].")
    surer(bench, three_months=9.0)
    first = bench.answerer.ask(AskRequest("How long is the notice period of the lease?"))
    bench.answerer.ask(AskRequest("And the rent?", chat_id=first.chat_id))
    assert bench.searcher.calls[1][0] == "How long is the notice period of the lease? And the rent?"
    *_, asked = answering(bench)[-1]
    assert "notice period" not in asked.content.split("Question:")[-1]  # or it is answered again


def test_an_answer_can_be_made_anew() -> None:
    bench = Bench("Two months.", "Three months [1].")
    request = AskRequest("How long is the notice period of the lease?")
    first = bench.answerer.ask(request)
    again = replace(request, chat_id=first.chat_id, replaces=first.message_id)
    second = bench.answerer.ask(again)
    assert bench.model.calls[0] == bench.model.calls[1]
    assert second.chat_id is not None
    messages = bench.chats.messages(second.chat_id)
    assert [message.text for message in messages] == [request.question, "Three months [1]."]


def test_what_shall_not_be_kept_is_not() -> None:
    bench = Bench("Three months [1].")
    answer = bench.answerer.ask(AskRequest("Notice?", keep=False))
    assert (answer.chat_id, bench.chats.all()) == (None, [])


def test_a_chat_that_is_not_there_is_refused() -> None:
    with pytest.raises(UsageError, match="no chat 99"):
        Bench().answerer.ask(AskRequest("Notice?", chat_id=99))


def test_a_question_longer_than_the_window_is_refused_with_the_remedy() -> None:
    bench = Bench()
    with pytest.raises(UsageError, match="too long") as raised:
        bench.answerer.ask(AskRequest("why " * 1200))
    assert "Shorten" in raised.value.remedy


def test_stopped_while_it_is_written_it_ends_there_and_is_kept() -> None:
    bench, cancel = Bench("Three months notice is what it says."), threading.Event()

    def listen(event: Event) -> None:
        bench.heard.append(event)
        if bench.streamed().startswith("Three months"):
            cancel.set()

    answer = bench.answerer.ask(AskRequest("Notice?"), listen, cancel)
    assert answer.answer.startswith("Three months")
    assert "says" not in answer.answer
    assert answer.message_id


def test_stopped_before_anything_was_written_nothing_is_kept() -> None:
    bench, cancel = Bench(), threading.Event()
    bench.model.hold = True
    stopper = threading.Thread(target=lambda: (bench.model.started.wait(10), cancel.set()))
    stopper.start()
    with pytest.raises(Cancelled):
        bench.answerer.ask(AskRequest("Notice?"), bench.heard.append, cancel)
    stopper.join()
    assert bench.chats.all() == []


def test_fewer_passages_are_sent_where_reading_all_would_take_too_long() -> None:
    asked = AskRequest("What is the notice period?", passages=6)
    sent = {}
    for rate in (None, 1e9, 1e-9):
        bench = Bench(first_token_seconds=30.0, prefill_rate=rate)
        answer = bench.answerer.ask(asked, bench.heard.append)
        last = [event for event in bench.heard if isinstance(event, PassagesFound)][-1]
        assert answer.left_out == last.left_out == 6 - len(last.passages)
        sent[rate] = len(last.passages)
    assert sent == {None: 6, 1e9: 6, 1e-9: FEWEST}
    assert Bench(prefill_rate=1e-9).answerer.ask(asked).left_out == 0


def test_an_answer_cut_off_is_unsure_and_takes_no_other_ones_place() -> None:
    bench = Bench("Three months' notice [1].", "Three weeks and more words [1].")
    request = AskRequest("How long is the notice period of the lease?")
    first = bench.answerer.ask(request)
    again = replace(request, chat_id=first.chat_id, replaces=first.message_id)

    class AfterOneWord:
        pieces = 0

        def is_set(self) -> bool:
            return self.pieces > 0

    stop = AfterOneWord()

    def listen(event: Event) -> None:
        stop.pieces += isinstance(event, AnswerPiece)

    with pytest.raises(Cancelled):
        bench.answerer.ask(again, listen, stop)
    assert first.chat_id is not None
    texts = [message.text for message in bench.chats.messages(first.chat_id)]
    assert texts == ["How long is the notice period of the lease?", "Three months' notice [1]."]
    stop.pieces = 0
    new = bench.answerer.ask(AskRequest("How long is the notice period here?"), listen, stop)
    assert (new.unsure, new.confidence) == (True, None)


def test_many_are_answered_in_order_and_announced_as_they_are_done() -> None:
    bench = Bench()
    questions = [Question(f"q{n}", f"What is clause {n} about here?") for n in range(7)]
    answers = bench.answerer.answer_many(questions, bench.heard.append)
    assert [f"clause {n}" in answer.answer for n, answer in enumerate(answers)] == [True] * 7
    done = [event for event in bench.heard if isinstance(event, QuestionAnswered)]
    assert sorted(event.id for event in done) == [question.id for question in questions]
    assert [(event.done, event.total) for event in done] == [(n, 7) for n in range(1, 8)]
    given = {
        event.position: event.answer for event in bench.heard if isinstance(event, AnswerGiven)
    }
    assert given == dict(enumerate(answers))
    assert bench.chats.all() == []
    assert all(answer.passages == HITS[:10] for answer in answers)
    assert set(bench.model.backgrounds) == {True}


def test_one_question_too_long_does_not_stop_the_others() -> None:
    bench = Bench("Three months [1].")
    long, short = bench.answerer.answer_many(
        [Question("a", "why " * 1200), Question("b", "Notice?")]
    )
    assert (long.abstained, short.abstained) == (True, False)
    assert "too long" in long.answer


def test_the_turns_of_a_chat_are_answered_in_order_with_the_earlier_ones_as_history() -> None:
    rewritten = ["How high is the rent of the lease?", "Who pays the rent of the lease?"]
    bench = Bench("Three months [1].", rewritten[0], "950 euros [2].", rewritten[1], "Seven [1].")
    turns = ["How long is the notice period of the lease?", "And the rent?", "Who pays it?"]
    questions = [
        Question("a1", turns[0], chat="a"),
        Question("a2", turns[1], chat="a"),
        Question("a3", turns[2], chat="a"),
    ]
    answers = bench.answerer.answer_many(questions, bench.heard.append)
    assert [answer.answer for answer in answers[:2]] == ["Three months [1].", "950 euros [2]."]
    assert [text for text, *_ in bench.searcher.calls] == [turns[0], *rewritten]
    first, second, third = answering(bench)
    assert second[: len(first)] == first  # the prompt grows at its end only
    assert second[len(first)].content == "Three months [1]."
    assert third[: len(second)] == second
    done = [event.id for event in bench.heard if isinstance(event, QuestionAnswered)]
    assert done == ["a1", "a2", "a3"]
    assert bench.chats.all() == []


def test_a_follow_up_sends_only_new_passages_and_can_cite_those_of_earlier_turns() -> None:
    bench = Bench("Three months [1].", "How high is the rent of the lease?", "950 euros [2].")
    first = bench.answerer.ask(AskRequest("How long is the notice period of the lease?"))
    bench.searcher.hits = (HITS[5], HITS[1], HITS[6])
    asked = AskRequest("And the rent?", chat_id=first.chat_id)
    second = bench.answerer.ask(asked, bench.heard.append)
    sent = answering(bench)[-1]
    assert [HITS[n].text in sent[-1].content for n in (5, 1, 6)] == [True, False, True]
    assert "[4] 6.pdf" in sent[-1].content
    assert second.answer == bench.streamed() == "950 euros [2]."
    assert [(c.n, c.path, c.text) for c in second.citations] == [(2, "/docs/2.pdf", HITS[1].text)]
    assert bench.announced()[-1] == (HITS[5], HITS[1], HITS[6])
    bench.model.replies = ["Who owns the lease?", "Clause 6 says nothing of interest [4]."]
    third = bench.answerer.ask(AskRequest("Who owns it?", chat_id=first.chat_id))
    assert [(c.n, c.path) for c in third.citations] == [(4, "/docs/6.pdf")]


def test_a_follow_up_that_was_not_rewritten_stays_in_the_document_that_was_cited() -> None:
    bench = Bench("Three months [1].", "?", "Either party [1].")
    first = bench.answerer.ask(AskRequest("How long is the notice period of the lease?"))
    asked = AskRequest("And the rent?", chat_id=first.chat_id)
    bench.answerer.ask(asked, bench.heard.append)
    assert bench.announced()[-1] == HITS[:1]
    assert answering(bench)[-1][-1].content.endswith("Question: And the rent? (1.pdf)")
    bench.searcher.hits = (HITS[1], HITS[0])  # another document is better
    bench.model.replies = ["?", "950 euros [2]."]
    bench.answerer.ask(AskRequest("And the rent?", chat_id=first.chat_id), bench.heard.append)
    assert bench.announced()[-1] == (HITS[1], HITS[0])


def test_a_follow_up_that_names_nothing_stays_in_the_document_that_was_cited() -> None:
    bench = Bench("Three months [1].", "When would the owners start?", "In May [1].")
    first = bench.answerer.ask(AskRequest("How long is the notice period of the lease?"))
    bench.searcher.hits = (HITS[1], HITS[0])  # another document is better
    asked = AskRequest("When would they start?", chat_id=first.chat_id)
    bench.answerer.ask(asked, bench.heard.append)
    assert bench.announced()[-1] == HITS[:1]
    bench.model.replies = ["Does Ana Torres own the lease?", "Yes [2]."]
    named = AskRequest("And does Ana Torres own it?", chat_id=first.chat_id)
    bench.answerer.ask(named, bench.heard.append)
    assert bench.announced()[-1] == (HITS[1], HITS[0])


def test_an_ellipsis_is_rewritten_again_as_the_question_before_it() -> None:
    again = "How high is the rent in Leeds?"
    bench = Bench("950 euros [1].", "What about the rent in Leeds?", again, "950 euros [2].")
    first = bench.answerer.ask(AskRequest("How high is the rent in York?"))
    asked = AskRequest("What about the one in Leeds?", chat_id=first.chat_id)
    answer = bench.answerer.ask(asked)
    assert (answer.query, answer.answer) == (again, "950 euros [2].")
    assert bench.model.forms[2].startswith('root ::= "How high "')


def test_an_answer_that_only_restates_the_question_is_asked_again() -> None:
    bench = Bench("The owners prefer Sturm Ltd [1].", "It takes the gutters along [1].")
    answer = bench.answerer.ask(AskRequest("Why do the owners prefer Sturm Ltd?"))
    assert answer.answer == "It takes the gutters along [1]."


def test_an_answer_that_restates_it_twice_gives_way_to_what_a_passage_says() -> None:
    reason = hit(1, "It rains. The owners prefer Sturm Ltd since it takes the gutters along.")
    said = "The owners prefer Sturm Ltd."
    bench = Bench(f"{said} [1]", f"{said} [1]", hits=(reason,))
    answer = bench.answerer.ask(AskRequest("Why do the owners prefer Sturm Ltd?"))
    assert answer.answer == "The owners prefer Sturm Ltd since it takes the gutters along. [1]"
    assert answer.unsure


def test_a_number_from_nowhere_is_asked_again_and_unsure() -> None:
    bench = Bench("The rent is 3,610 euros [2].", "The rent is 950 euros [2].")
    answer = bench.answerer.ask(AskRequest("How high is the rent of the lease?"))
    assert (answer.answer, answer.unsure) == ("The rent is 950 euros [2].", True)


def test_in_a_few_words_a_span_takes_the_place_of_a_number_from_nowhere() -> None:
    bench = Bench("3,610 euros [2]")
    bench.reader.scores = {"950 euros": 1.0}
    brief = Guardrails(length="words")
    answer = bench.answerer.ask(AskRequest("How high is the rent of the lease?", guardrails=brief))
    assert answer.answer == "950 euros [2]"
    assert len(bench.model.calls) == 1


def test_a_follow_up_reads_few_tokens_when_the_subject_stays() -> None:
    hits = tuple(replace(HITS[n], text=f"{HITS[n].text} " + "word " * 60) for n in range(6))
    bench = Bench("Three months [1].", "How high is the rent?", "950 [2].", hits=hits, passages=6)
    first = bench.answerer.ask(AskRequest("How long is the notice period of the lease?"))
    bench.answerer.ask(AskRequest("And the rent?", chat_id=first.chat_id))
    earlier, later = answering(bench)
    opening = len(SMALL.opening())
    assert later[: len(earlier)] == earlier
    new = bench.model.count(later[len(earlier) :])
    assert new < 0.4 * bench.model.count(earlier[opening:])


def test_a_writer_of_spans_is_sent_all_passages_of_a_follow_up_as_it_was_trained() -> None:
    bench = Bench("three months [1]", "950 euros [2]")
    surer(bench, **{"three_months": 9.0})
    first = bench.answerer.ask(AskRequest("How long is the notice period?"))
    bench.answerer.ask(AskRequest("And the rent?", chat_id=first.chat_id))
    prompt = bench.model.calls[-1][-1].content
    assert all(hit.text in prompt for hit in HITS[:3])
    assert "[1] 1.pdf" in prompt


def test_chats_are_apart_and_run_beside_other_questions(monkeypatch) -> None:
    bench = Bench()
    first, find = threading.Barrier(3, timeout=10), bench.searcher.find
    questions = [
        Question("a1", "What is clause 1 about here?", chat="a"),
        Question("b1", "What is clause 2 about here?", chat="b"),
        Question("a2", "And clause 3?", chat="a"),
        Question("c", "And clause 4?"),
        Question("b2", "And clause 5?", chat="b"),
    ]

    def find_together(text: str, *rest: object, **named: object) -> SearchResult:
        if text in {questions[n].question for n in (0, 1, 3)}:
            first.wait()  # raises unless all three are answered at the same time
        return find(text, *rest, **named)

    monkeypatch.setattr(bench.searcher, "find", find_together)
    answers = bench.answerer.answer_many(questions)
    assert [f"clause {n}" in answer.answer for n, answer in enumerate(answers, 1)] == [True] * 5
    assert {text for text, *_ in bench.searcher.calls} == {
        "What is clause 1 about here?",
        "What is clause 2 about here?",
        "What is clause 1 about here? And clause 3?",
        "And clause 4?",
        "What is clause 2 about here? And clause 5?",
    }


def test_a_question_of_many_has_its_own_scope_and_guardrails() -> None:
    bench = Bench("Three months", "Much [1].")
    scope, rules = Scope("/docs/1.pdf"), Guardrails(length="words")
    salary = Guardrails(refused_topics=("salary",))
    answers = bench.answerer.answer_many(
        [
            Question("a", "How long is the notice period?", scope, rules),
            Question("b", "What is her salary?", guardrails=salary),
        ]
    )
    assert {call[2] for call in bench.searcher.calls} == {scope}
    assert bench.searcher.calls[0] == ("How long is the notice period?", CANDIDATES, scope)
    assert bench.model.calls[0][0].content == SMALL.span_task
    assert [answer.abstained for answer in answers] == [False, True]


def test_a_few_words_are_weighed_against_the_spans_of_the_qa_model() -> None:
    bench = Bench("a month [2].", "a month [2].")
    bench.reader.scores = {"950 euros": 6.0, "three months": 1.0}
    few = Guardrails(length="words")
    bench.model.likelihoods = {"a month [": -9.0, "950 euros [": -1.0}
    assert bench.answerer.ask(AskRequest("What is the rent?", guardrails=few)).answer == (
        "950 euros [2]"
    )
    bench.model.likelihoods = {"a month [": -1.0, "950 euros [": -9.0}
    assert bench.answerer.ask(AskRequest("What is the rent?", guardrails=few)).answer == (
        "a month [2]."
    )


OWNED = (
    hit(1, "The owner of Mill House is Ada Byron."),
    hit(2, "Ada Byron was born in Kelso."),
    *(hit(n, f"Clause {n} says nothing of interest.") for n in range(3, 13)),
)


def test_a_description_is_asked_first_and_its_name_put_into_the_question() -> None:
    bench = Bench(
        "The owner of Mill House is Ada Byron [1].", "She was born in Kelso [2].", hits=OWNED
    )
    asked = AskRequest("Where was the owner of Mill House born?")
    answer = bench.answerer.ask(asked, bench.heard.append)
    first, second = (call[-1].content for call in answering(bench))
    assert first.endswith("What is the name of the owner of Mill House?")
    assert second.endswith("Where was Ada Byron born?")
    assert answer.query == "Where was Ada Byron born?"
    rewritten = [event for event in bench.heard if isinstance(event, QuestionRewritten)]
    assert rewritten == [QuestionRewritten("Where was Ada Byron born?")]
    assert first.split("Question:")[0] == second.split("Question:")[0]  # read once
    assert bench.streamed() == "She was born in Kelso [2]."  # not what the first question gave


def test_a_description_without_a_name_leaves_the_question_as_it_is() -> None:
    bench = Bench("NONE", "In Kelso [2].", hits=OWNED)
    answer = bench.answerer.ask(AskRequest("Where was the owner of Mill House born?"))
    assert answering(bench)[-1][-1].content.endswith("Where was the owner of Mill House born?")
    assert (answer.answer, answer.query) == ("In Kelso [2].", "")


def test_a_passage_that_answers_by_itself_needs_no_name() -> None:
    both = hit(1, "The owner of Mill House, Ada Byron, was born in Kelso.")
    bench = Bench("In Kelso [1].", hits=(both, *OWNED[2:]))
    bench.answerer.ask(AskRequest("Where was the owner of Mill House born?"))
    assert len(answering(bench)) == 1


@pytest.mark.parametrize(("absent", "shown"), [(9.0, ""), (-9.0, "The rent is 950 euros [2].")])
def test_a_sentence_that_may_be_refused_is_held_back(absent: float, shown: str) -> None:
    bench = Bench("The rent is 950 euros [2].")
    bench.reader.scores = {"950 euros": 0.0}
    bench.reader.absent = absent
    unlikely = AnswerCalibration(0.0, dict.fromkeys(SIGNALS, 0.0), unsure=0.6, refusal_bias=-9.0)
    answerer = bench.made(calibration=lambda _: unlikely)
    answer = answerer.ask(AskRequest("What is the rent of the flat?"), bench.heard.append)
    assert answer.abstained is not bool(shown)
    assert bench.streamed() == (shown or NOT_FOUND)


def test_words_of_the_question_are_no_answer_to_it() -> None:
    bench = Bench("the rent [2].", "the rent [2].")
    bench.reader.scores = {"950 euros": -6.0}
    few = Guardrails(length="words")
    bench.model.likelihoods = {"the rent [": -0.1, "950 euros [": -9.0}
    answer = bench.answerer.ask(AskRequest("How high is the rent?", guardrails=few))
    assert (answer.answer, answer.unsure) == ("950 euros [2]", False)
    bench.reader.scores = {}
    answer = bench.answerer.ask(AskRequest("How high is the rent?", guardrails=few))
    assert (answer.answer, answer.unsure) == ("the rent [2].", True)


def test_yes_is_kept_though_it_stands_in_no_passage() -> None:
    bench = Bench("yes [2]")
    bench.reader.scores = {"950 euros": 9.0}
    bench.model.likelihoods = {"950 euros [": 0.0}
    unlikely = AnswerCalibration(-9.0, dict.fromkeys(SIGNALS, 0.0), unsure=0.2, refused=0.1)
    answerer = bench.made(calibration=lambda _: unlikely)
    few = Guardrails(length="words")
    answer = answerer.ask(AskRequest("Is the rent of the flat 950 euros?", guardrails=few))
    assert (answer.answer, answer.unsure) == ("yes [2]", True)
    refused = answerer.ask(AskRequest("What is the rent of the flat?", guardrails=few))
    assert refused.abstained


def test_a_turn_too_long_is_not_part_of_its_chat() -> None:
    bench = Bench("Three months [1].")
    long, short = bench.answerer.answer_many(
        [Question("a", "why " * 1200, chat="a"), Question("b", "Notice?", chat="a")]
    )
    assert (long.abstained, short.answer) == (True, "Three months [1].")
    assert [messages[-1].content[-7:] for messages in bench.model.calls] == ["Notice?"]


def test_many_can_be_stopped() -> None:
    bench, cancel = Bench(), threading.Event()
    bench.model.hold = True
    stopper = threading.Thread(target=lambda: (bench.model.started.wait(10), cancel.set()))
    stopper.start()
    with pytest.raises(Cancelled):
        bench.answerer.answer_many([Question(str(n), "Notice?") for n in range(50)], cancel=cancel)
    stopper.join()
    assert len(bench.model.calls) <= 3


def test_many_without_a_model_say_so() -> None:
    with pytest.raises(ModelMissing):
        Bench(bundled=False).answerer.answer_many([Question("a", "Notice?")])


def counted(request: AskRequest, earlier: Sequence[str], *_: object) -> Answer | None:
    """Answers each question that begins with 'How many' by itself, as the list of files does."""
    if not request.question.startswith("How many"):
        return None
    text = f"Seven, after {len(earlier)} questions."
    return Answer(text, False, (), (), {"catalog_ms": 1.0}, TokenCounts(), "")


def test_what_no_search_answers_is_done_before_any_search_and_kept() -> None:
    bench = Bench("It is 950 euros [2].", route=counted)
    first = bench.answerer.ask(AskRequest("How many documents do I have?"))
    assert first.answer == "Seven, after 0 questions."
    assert (bench.searcher.calls, bench.model.calls) == ([], [])
    second = bench.answerer.ask(AskRequest("How high is the rent?", chat_id=first.chat_id))
    assert second.chat_id == first.chat_id
    opening = SMALL.opening()
    (prompt,) = answering(bench)
    assert prompt[: len(opening)] == opening
    assert len(prompt) == len(opening) + 1
    third = bench.answerer.ask(AskRequest("How many files are there?", chat_id=first.chat_id))
    assert third.answer == "Seven, after 2 questions."


def test_asked_again_it_is_a_question_to_the_search_and_back() -> None:
    bench = Bench("Three documents [1].", route=counted)
    request = AskRequest("How many documents must the tenant hand over?")
    first = bench.answerer.ask(request)
    again = replace(request, chat_id=first.chat_id, replaces=first.message_id)
    second = bench.answerer.ask(again)
    assert second.answer == "Three documents [1]."
    assert second.chat_id is not None
    assert len(bench.chats.messages(second.chat_id)) == 2
    third = bench.answerer.ask(replace(again, replaces=second.message_id))
    assert third.answer == "Seven, after 0 questions."


def test_a_changed_question_is_routed_anew_in_the_place_of_the_last() -> None:
    bench = Bench("Three documents [1].", route=counted)
    request = AskRequest("How many contracts?")
    first = bench.answerer.ask(request)
    again = replace(request, chat_id=first.chat_id, replaces=first.message_id)
    second = bench.answerer.ask(replace(again, question="How many invoices?"))
    assert answer_route(second.stages) == answer_route(first.stages) == "catalog"
    assert first.chat_id
    texts = [message.text for message in bench.chats.messages(first.chat_id)]
    assert texts == ["How many invoices?", second.answer]


def test_a_question_can_be_searched_for_whatever_it_says() -> None:
    bench = Bench("Three documents [1].", route=counted)
    answer = bench.answerer.ask(AskRequest("How many documents are there?", search_only=True))
    assert answer.answer == "Three documents [1]."


def test_getting_ready_reads_what_follow_ups_are_rewritten_with():
    bench = Bench()
    bench.answerer.warm_up()
    answers, rewriting = bench.model.calls
    assert answers[:-1] == SMALL.opening()
    assert rewriting[:-1] == follow_ups.messages("", ())[:-1]


def test_getting_ready_loads_what_an_answer_takes_and_keeps_nothing_of_it():
    bench = Bench()
    bench.model.tuned_for = "extractive"
    bench.answerer.warm_up()
    assert len(bench.searcher.calls) == 1
    assert len(bench.reader.calls) == 1
    ((*opening, _),) = bench.model.calls  # so that it is in the KV cache
    assert tuple(opening) == EXTRACTIVE.opening()
    assert not bench.model.closed
    assert bench.chats.all() == []


def test_the_filters_in_the_words_of_a_question_are_announced_and_kept() -> None:
    bench = Bench("Three months [1].")
    only = Scope(kind="email", dated=("2026-05-01", "2026-05-31"))
    bench.searcher.narrowing = Narrowing(only)
    answer = bench.answerer.ask(AskRequest("e-mails of May: the notice?"), bench.heard.append)
    assert SearchNarrowed(Narrowing(only)) in bench.heard
    assert answer.narrowing == Narrowing(only)
    assert answer.named == ()


def test_what_an_older_version_says_has_a_number_that_no_later_passage_gets() -> None:
    now, before = "The rent is 950 euros a month.", "The rent is 900 euros a month."
    older = Version("/docs/old.pdf", "older", "v1", 1, 0, len(before), before)
    bench = Bench("The rent is 950 euros a month [1].", "It does not.", passages=1)
    bench.searcher.hits = (replace(hit(1, now), versions=(older,)),)
    answer = bench.answerer.ask(AskRequest("What is the rent?"), bench.heard.append)
    assert [(c.n, c.path) for c in answer.citations] == [(1, "/docs/1.pdf"), (2, "/docs/old.pdf")]
    assert bench.streamed() == answer.answer
    (turn,) = bench.chats.prompts(answer.chat_id or 0)
    assert [passage.n for passage in turn.passages] == [1, 2]


def test_files_whose_name_answers_are_offered_where_no_passage_does() -> None:
    bench = Bench(hits=())
    bench.searcher.named = ("/docs/lease.pdf",)
    answer = bench.answerer.ask(AskRequest("When does the lease end?"))
    assert answer.abstained
    assert answer.named == ("/docs/lease.pdf",)


def test_a_word_that_the_library_does_not_know_is_corrected_and_told() -> None:
    bench = Bench("Three months' notice [1].", "Three months' notice [1].")
    bench.answerer = bench.made(correct=corrected_notice)
    request = AskRequest("How long is the notcie period?")
    answer = bench.answerer.ask(request, bench.heard.append)
    assert bench.searcher.calls[0][0] == "How long is the notice period?"
    assert "How long is the notice period?" in answering(bench)[0][-1].content
    assert answer.corrections == (Correction("notcie", "notice"),)
    assert QuestionCorrected(answer.corrections) in bench.heard
    stored = bench.chats.messages(answer.chat_id or 0)
    assert stored[0].text == request.question
    assert stored[1].corrections == answer.corrections


def test_a_name_that_no_document_holds_is_said_instead_of_an_answer() -> None:
    bench = Bench("Three months' notice [1].")
    bench.answerer = bench.made(unknown_names=lambda text: ["Petrova"] if "Petrova" in text else [])
    answer = bench.answerer.ask(AskRequest("What is the salary of Petrova?"))
    assert answer.abstained
    assert answer.answer == "None of your documents names “Petrova”."
    assert answer.passages == HITS[:10]
    assert answering(bench) == []
    assert not bench.answerer.ask(AskRequest("What is the notice period?")).abstained


def test_a_question_as_typed_is_not_corrected() -> None:
    bench = Bench("Nothing.")
    bench.answerer = bench.made(correct=corrected_notice)
    request = AskRequest("How long is the notcie period?", as_typed=True)
    answer = bench.answerer.ask(request, bench.heard.append)
    assert bench.searcher.calls[0][0] == request.question
    assert answer.corrections == ()


def corrected_notice(text: str) -> Corrected:
    """A text with 'notcie' corrected."""
    if "notcie" not in text:
        return Corrected(text)
    return Corrected(text.replace("notcie", "notice"), (Correction("notcie", "notice"),))

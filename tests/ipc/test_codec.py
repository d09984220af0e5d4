from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.domain import answers, library, search
from app.core.domain.errors import EngineError, by_code
from app.ipc import codec

names = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]),
        st.characters(min_codepoint=0xDC80, max_codepoint=0xDCFF),
    )
)
"""Any file name: what is not UTF-8 in it is a lone surrogate."""

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | names,
    lambda inner: st.lists(inner) | st.dictionaries(names, inner),
    max_leaves=10,
)
messages = st.one_of(
    st.builds(codec.Call, names, st.dictionaries(names, json_values)),
    st.builds(codec.Result, json_values),
    st.builds(codec.Failed, names, names, names, names),
    st.just(codec.Cancel()),
    st.just(codec.Shutdown()),
)
st.register_type_strategy(str, names)
st.register_type_strategy(float, st.floats(allow_nan=False))


def travelled(message: codec.Message) -> codec.Message:
    return codec.decode(codec.encode(message))


@given(st.one_of(*(st.from_type(kind) for kind in codec.EVENTS.values())))
def test_every_event_arrives_as_it_was_sent(event):
    assert codec.event_in(travelled(codec.of_event(event))) == event


@pytest.mark.parametrize(
    "kind",
    [answers.Answer, search.SearchResult, library.IndexReport, library.Status, answers.Message],
)
def test_results_arrive_as_they_were_sent(kind):
    @given(st.from_type(kind))
    def arrives(value):
        assert codec.typed(travelled(codec.Result(value)).value, kind) == value

    arrives()


@pytest.mark.parametrize("code", by_code())
def test_errors_keep_their_kind_and_words(code):
    error = by_code()[code]("Because.", title="Titled", remedy="Do this.")

    again = codec.error_in(travelled(codec.of_error(error)))

    assert type(again) is type(error)
    assert (again.title, again.reason, again.remedy) == ("Titled", "Because.", "Do this.")


@given(st.binary())
def test_bytes_that_are_no_message_are_refused(data):
    with pytest.raises(EngineError):
        codec.decode(data)


@given(messages, st.data())
def test_a_damaged_message_is_refused_or_is_another_message(message, data):
    damaged = bytearray(codec.encode(message))
    place = data.draw(st.integers(0, len(damaged) - 1))
    damaged[place] = data.draw(st.integers(0, 255))
    with suppress(EngineError):
        assert isinstance(codec.decode(bytes(damaged)), codec.Message)


@given(json_values)
def test_values_of_the_wrong_shape_are_refused(value):
    with pytest.raises(EngineError):
        codec.typed(value, answers.Citation)


def test_nesting_without_end_is_refused():
    with pytest.raises(EngineError):
        codec.decode(b"[" * 1_000_000)


def test_what_has_no_form_on_the_wire_cannot_be_sent():
    with pytest.raises(EngineError):
        codec.encode(codec.Result(object()))


def test_a_message_above_the_limit_cannot_be_sent(monkeypatch):
    monkeypatch.setattr(codec, "LARGEST", 100)

    with pytest.raises(EngineError, match="larger than 100 bytes"):
        codec.encode(codec.Result("x" * 100))


def test_an_unknown_event_is_refused():
    with pytest.raises(EngineError, match="Nonsense"):
        codec.event_in(codec.EventMessage("Nonsense", {}))

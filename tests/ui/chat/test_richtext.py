"""Markdown of an answer: sanitized, with marks for citations and unsupported sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.domain.answers import Citation
from app.ui.chat.turn.answer_text import AnswerText
from app.ui.foundation import richtext

HOSTILE = [
    "![x](http://evil.example/pixel.png)",
    "![x](file:///etc/passwd)",
    "[press](https://evil.example)",
    "[press][1]\n\n[1]: https://evil.example",
    "https://evil.example/track?x=1",
    "<https://evil.example>",
    "<img src='http://evil.example/a.png'>",
    "<a href='https://evil.example'>press</a>",
    "[![x](http://evil.example/a.png)](https://evil.example)",
    "mailto:a@evil.example",
    "www.evil.example",
]


@pytest.fixture
def view(qtbot) -> AnswerText:
    view = AnswerText()
    qtbot.addWidget(view)
    view.resize(600, 10)
    return view


def citation(n: int) -> Citation:
    return Citation(n, "/docs/a.pdf", 2, 0, 5, "<b>The</b> passage")


def pieces(view: AnswerText):
    block = view.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            yield iterator.fragment()
            iterator += 1
        block = block.next()


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_is_loaded_and_nothing_leads_anywhere(view, text, monkeypatch):
    asked: list[object] = []
    monkeypatch.setattr(
        type(view.document()), "loadResource", lambda self, kind, name: asked.append(name)
    )
    view.show_answer(text, [citation(1)])
    view.grab()
    formats = [piece.charFormat() for piece in pieces(view)]
    assert asked == []
    assert not any(form.isImageFormat() for form in formats)
    assert {form.anchorHref() for form in formats if form.isAnchor()} <= {"cite:1"}


def test_citations_become_chips_that_can_be_pressed(view, qtbot):
    view.show_answer("Three months [1][2]. **Six** later [2] and [9].", [citation(1), citation(2)])
    chips = [p for p in pieces(view) if p.charFormat().isAnchor()]
    assert [chip.text() for chip in chips] == ["[1]", "[2]", "[2]"]
    assert "&lt;b&gt;The&lt;/b&gt; passage" in chips[0].charFormat().toolTip()
    assert view.toPlainText() == "Three months [1]\u200a[2]. Six later [2] and [9]."
    with qtbot.waitSignal(view.cited) as cited:
        view.anchorClicked.emit("cite:2")
    assert cited.args == [2]


def test_unsupported_sentences_are_underlined_in_dots(view):
    text = "Good [1]. Who knows?\n\n- Not this one.\n\nGood again."
    spans = [(10, 20), (22, text.index("\n\nGood again"))]
    view.show_answer(text, [citation(1)], spans)
    dotted = [
        p.text()
        for p in pieces(view)
        if p.charFormat().underlineStyle() == p.charFormat().UnderlineStyle.DotLine
    ]
    assert dotted == ["Who knows?", "Not this one."]
    assert view.toPlainText() == "Good [1]. Who knows?\nNot this one.\nGood again."


def test_code_stays_as_it_is(view):
    view.show_answer("Use `a[1]` and\n\n```\nb[1]\n```", [citation(1)])
    assert view.toPlainText().split() == ["Use", "a[1]", "and", "b[1]"]


def test_it_is_as_high_as_its_text(view, qtbot):
    view.show_answer("One line.")
    low = view.height()
    view.show_answer("Line.\n\n" * 20)
    assert view.height() > 10 * low


@given(st.text(max_size=200), st.lists(st.integers(0, 200), max_size=6))
def test_marks_are_taken_out_again_wherever_they_stand(text, cuts):
    spans = sorted(min(cut, len(text)) for cut in cuts)
    unsupported = list(zip(spans[::2], spans[1::2], strict=False))
    marked = richtext.markdown(text, [1, 2], unsupported)
    found, places = richtext.marks(marked)
    clean = "".join(c for n, c in enumerate(marked) if n not in set(places))
    assert not any("\ue000" <= c <= "\ue003" for c in clean)
    assert all(0 <= mark.start < mark.end <= len(clean) for mark in found)


def test_a_tooltip_is_nothing_but_text():
    tip = richtext.passage_tip("a.pdf", "<img src=x> " + "word " * 200)
    assert "<img" not in tip
    assert tip.endswith(" …</p>")
    assert len(tip) < 600

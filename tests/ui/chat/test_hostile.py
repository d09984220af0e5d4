"""Malicious answers and passages: nothing is loaded, linked or hidden, and they are flagged."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextDocument

from app.core.domain.answers import Citation
from app.ui.chat.turn.answer_text import AnswerText, SafeDocument
from app.ui.chat.turn.passage_card import PassageCard
from app.ui.chat.turn.turn_view import TurnView
from app.ui.foundation import wording
from app.ui.foundation.excerpts import excerpt
from app.ui.foundation.turns import Turn
from app.ui.sources import source_rows
from tests.fakes.facade import HIT
from tests.hostile.injections import FACT, INJECTIONS

REMOTE = "http://collector.invalid/p.png"
MARKUP = (
    f"![x]({REMOTE})",
    f"![x][1]\n\n[1]: {REMOTE}",
    f"<img src='{REMOTE}'>",
    f"[press]({REMOTE})",
    "[press](file:///etc/passwd)",
    f"<{REMOTE}>",
    REMOTE,
    "<script>alert(1)</script>",
    f"<style>@import url({REMOTE})</style>",
    f"<table background='{REMOTE}'><tr><td>x</td></tr></table>",
    "[x](javascript:alert(1))",
    "![x](data:image/png;base64,iVBORw0KGgo=)",
    f"[![x]({REMOTE})]({REMOTE})",
    f"a\\![x]({REMOTE})",
    f"![a\nb]({REMOTE})",
    f"[a\nb]({REMOTE})",
)


@pytest.fixture
def asked_for(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Resources that Qt tried to load."""
    wanted: list[str] = []

    def load(self: QTextDocument, kind: int, name: object) -> None:
        wanted.append(str(name))

    monkeypatch.setattr(SafeDocument, "loadResource", load)
    return wanted


def formats(text: AnswerText):
    block = text.document().begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            yield pieces.fragment().charFormat()
            pieces += 1
        block = block.next()


@pytest.mark.parametrize("said", [*MARKUP, *INJECTIONS])
def test_an_answer_is_nothing_but_text(qtbot, asked_for, said):
    shown = AnswerText()
    qtbot.addWidget(shown)
    shown.resize(400, 100)
    citation = Citation(1, "/a.txt", None, 0, len(said), said)
    shown.show_answer(f"{said}\n\nIt says {said} [1].", [citation])
    shown.grab()
    found = list(formats(shown))
    assert {form.anchorHref() for form in found if form.isAnchor()} <= {"cite:1"}
    assert not any(form.isImageFormat() for form in found)
    assert [name for name in asked_for if "collector" in name or "passwd" in name] == []


@pytest.mark.parametrize("said", [*MARKUP, *INJECTIONS])
def test_a_passage_on_a_card_is_nothing_but_text(qtbot, said):
    card = PassageCard()
    qtbot.addWidget(card)
    card.show_hit(replace(HIT, text=said), ((0, 5),), 1)
    page = QTextDocument()
    page.setHtml(card._text.text())
    words = "".join(piece for piece, _ in excerpt(said))
    assert page.toPlainText().split() == words.split()
    assert "href" not in page.toHtml()
    card.grab()


@pytest.mark.parametrize("order", INJECTIONS)
def test_a_passage_that_gives_orders_is_flagged(qtbot, order):
    view = TurnView()
    qtbot.addWidget(view)
    citation = Citation(1, "/docs/offer.txt", 2, 0, len(order), order)
    turn = Turn("?", phase="done", text="Yes [1].", citations=(citation,))
    view.show_turn(turn, last=True)
    assert view._warning.isVisibleTo(view)
    assert "offer.txt p. 2" in view._warning.text()
    assert source_rows.cited(turn)[0].icon == "warning"


def test_an_ordinary_passage_is_not_flagged(qtbot):
    view = TurnView()
    qtbot.addWidget(view)
    turn = Turn("?", phase="done", text=FACT, passages=(HIT,))
    view.show_turn(turn, last=True)
    assert not view._warning.isVisibleTo(view)


def test_a_name_cannot_turn_its_ending_round():
    assert wording.name("/docs/evil\u202efdp.exe") == "evil\ufffdfdp.exe"
    assert "\x1b" not in wording.shown("/docs/\x1b[2J.txt")

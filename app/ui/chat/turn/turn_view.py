"""One turn of the conversation: the question, the answer with its badge, and its figures."""

from __future__ import annotations

from itertools import zip_longest

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.core.domain.answers import ChatScope, answer_route
from app.core.domain.errors import FolderOutside, ModelError
from app.ui.chat.scope import searched_words
from app.ui.chat.turn.answer_text import AnswerText, QuestionText
from app.ui.chat.turn.passage_card import PassageCard
from app.ui.chat.turn.selection import SelectableText
from app.ui.chat.turn.source_list import SourceList
from app.ui.foundation import wording
from app.ui.foundation.turns import OPENED, Turn
from app.ui.theme import icons, scale
from app.ui.widgets import controls
from app.ui.widgets.controls import column, icon_button, label, panel, row

PULSE_MS = 500


class TurnView(QWidget):
    """Shows a ``Turn``; emits signals for its buttons."""

    cited = Signal(int)
    again = Signal()
    as_typed = Signal()
    """The question is to be asked again, without corrections."""
    rated = Signal(int)
    kept = Signal()
    tabled = Signal()
    """The answer over all documents is to be kept as a table."""
    models_wanted = Signal()
    folder_wanted = Signal()
    """What the question was to search is to be added to the library."""
    widened = Signal()
    """The filters in the words of the question are not wanted."""
    edited = Signal(str)
    """The question as it was searched for, which the user wants to change."""
    asked_otherwise = Signal()
    """The question is to be changed and asked again."""
    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turn = Turn("")
        self._question = QuestionText()
        self._scope = controls.Elided("muted")
        self._scope_icon = controls.IconLabel("funnel", "muted", 12)
        change = self.tr("Change this question and ask again")
        self._change = icon_button("edit", change, self.asked_otherwise.emit, size=14)
        self._searched = label(words="muted", wrap=True)
        self._searched.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        name = self.tr("Edit this question and ask again")
        self._edit_query = icon_button("edit", name, self._edit, size=14)
        searched = row(self._searched, column(self._edit_query, None), gap=scale.UNIT)
        searched.setStretch(0, 1)
        self._query = panel(searched)
        self._query.hide()
        self._corrections = _Corrections()
        self._corrections.refused.connect(self.as_typed)
        self._only = controls.button("", self.widened.emit, "chip")
        self._only.setIcon(icons.icon("close", "accent"))
        self._only.setIconSize(QSize(11, 11))
        self._only.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._only.setToolTip(self.tr("Ask again without this filter"))
        self._narrowed = panel(row(self._only, None))
        self._narrowed.hide()
        self._remarks = label(words="small", wrap=True)
        self._badge = controls.IconLabel()
        self._badge_words = label(words="small")
        self._work = _Work()
        self._text = AnswerText()
        self._text.cited.connect(self.cited)
        # Created on demand, as most turns never need them:
        self._likely: PassageCard | None = None
        self._opened: _OpenedPassages | None = None
        self._error: _ErrorBox | None = None
        self._sources = SourceList()
        self._sources.chosen.connect(self.cited)
        self._coverage = label(words="small", wrap=True)
        self._table = controls.button(self.tr("Keep as a table"), self.tabled.emit)
        self._table.setIcon(icons.icon("table"))
        self._tabled = panel(row(self._table, None, margins=(0, scale.UNIT, 0, scale.UNIT)))
        self._tabled.hide()
        self._warning = label(words="small", wrap=True, tone="warning")
        self._warning.hide()
        self._warned: tuple[object, ...] = ()
        self._figures = label(words="muted", wrap=True)
        self._copy = icon_button("copy", self.tr("Copy answer with sources"), self._take)
        self._again = icon_button("again", "", self.again.emit)
        self._up = icon_button("thumbs-up", self.tr("Good answer"), lambda: self._rate(1))
        self._down = icon_button("thumbs-down", self.tr("Bad answer"), lambda: self._rate(-1))
        self._keep = icon_button("test", self.tr("Save as test question"), self.kept.emit)
        foot = row(self._figures, self._copy, self._again, self._up, self._down, self._keep, gap=2)
        foot.setStretch(0, 1)
        self._foot = panel(foot)
        heading = row(
            label("Alcove", "caption"),
            scale.INSIDE,
            self._badge,
            self._badge_words,
            None,
            gap=scale.UNIT,
        )
        asked = row(
            label(self.tr("You"), "caption"),
            scale.INSIDE,
            self._scope_icon,
            self._scope,
            self._change,
            gap=scale.UNIT,
        )
        asked.setStretch(3, 1)
        self._parts = column(
            asked,
            self._question,
            self._query,
            self._corrections,
            self._narrowed,
            scale.BETWEEN,
            heading,
            self._work,
            self._text,
            self._coverage,
            self._tabled,
            self._remarks,
            self._warning,
            self._sources,
            self._foot,
            gap=scale.UNIT,
        )
        self.setLayout(self._parts)

    def show_turn(self, turn: Turn, last: bool, pinned: ChatScope | None = None) -> None:
        """Show the current state of a turn; only the last one can be answered again. ``pinned`` is
        the scope of its chat."""
        self._turn = turn
        self._question.show_question(turn.question)
        self.show_scope(turn, pinned)
        self._change.setEnabled(not turn.running)
        self._searched.setText(self.tr("Understood as: {}").format(turn.query))
        self._query.setVisible(bool(turn.query))
        self._corrections.show_corrections(turn, last)
        glyph, tone, words = wording.provenance(turn)
        self._badge.show_glyph(glyph, tone or "muted")
        self._badge_words.setText(words)
        controls.style(self._badge_words, tone=tone)
        self._work.say(wording.phase(turn) if turn.running and not turn.text else "")
        self._text.show_answer(turn.text, turn.citations, turn.unsupported)
        self._text.setVisible(bool(turn.text))
        self._coverage.setText(wording.coverage(turn))
        self._coverage.setVisible(bool(self._coverage.text()))
        over_all = answer_route(turn.stages) == "complete"
        self._tabled.setVisible(over_all and turn.phase == "done")
        self._only.setText(wording.narrowing(turn))
        self._only.setAccessibleName(f"{self._only.text()}. {self._only.toolTip()}")
        self._only.setEnabled(last and not turn.running)
        self._narrowed.setVisible(bool(self._only.text()))
        self._remarks.setText(wording.remarks(turn))
        self._remarks.setVisible(bool(self._remarks.text()))
        self._show_likely(turn)
        self._show_opened(turn)
        self._sources.show_sources(turn)
        self._warn(turn)
        if turn.phase == "failed" or self._error is not None:
            self._error = self._error or self._make_error_box()
            self._error.show_error(turn, last)
        self._foot.setVisible(not turn.running and (bool(turn.text) or last))
        stopped = turn.phase == "stopped"
        self._figures.setText(self.tr("Stopped.") if stopped else wording.figures(turn))
        explained = not stopped and turn.confidence is not None
        self._figures.setToolTip(wording.figures_tip(turn) if explained else "")
        self._again.setVisible(last and turn.phase != "failed")
        controls.rename(self._again, self._what_again(turn))
        self._copy.setVisible(bool(turn.text))
        self._show_rating(turn)
        self._keep.setVisible(turn.phase == "done" and turn.message_id is not None)
        kept = ("test-filled", "accent") if turn.kept else ("test", "muted")
        self._keep.setIcon(icons.icon(*kept))

    @property
    def texts(self) -> tuple[SelectableText, ...]:
        """The question and the answer, for a selection over several."""
        return (self._question, self._text)

    def show_scope(self, turn: Turn, pinned: ChatScope | None) -> None:
        """Say what the question searches, where that is known, in a chat that is ``pinned``."""
        said = searched_words(turn, pinned) or ""
        self._scope.setText(said)
        self._scope.setAccessibleName(self.tr("Searched in: {}").format(said) if said else "")
        limited = turn.within is not None and not turn.within.everything
        self._scope_icon.show_glyph("funnel" if limited else "", "muted")

    def _show_likely(self, turn: Turn) -> None:
        """Show where the answer probably is, until the sources of the answer take its place."""
        if turn.running and (likely := turn.likely) is not None:
            if self._likely is None:
                self._likely = PassageCard()
                self._likely.opened.connect(self.cited)
                self._likely.setContentsMargins(0, scale.UNIT, 0, scale.INSIDE)
                self._parts.insertWidget(self._parts.indexOf(self._work), self._likely)
            self._likely.show_hit(likely.passage, likely.spans, turn.number_of(likely.passage))
            self._likely.show()
        elif self._likely is not None:
            self._likely.hide()

    def _show_opened(self, turn: Turn) -> None:
        """Show the passages by which to judge an unsure answer, or a refusal."""
        if turn.opened and self._opened is None:
            self._opened = _OpenedPassages()
            self._opened.chosen.connect(self.cited)
            self._parts.insertWidget(self._parts.indexOf(self._warning), self._opened)
        if self._opened is not None:
            self._opened.show_passages(turn)

    def _warn(self, turn: Turn) -> None:
        """Update the warning only when the sources change, not for every streamed piece."""
        if (turn.passages, turn.citations) != self._warned:
            self._warned = (turn.passages, turn.citations)
            self._warning.setText(wording.warning(turn))
            self._warning.setVisible(bool(self._warning.text()))

    def _what_again(self, turn: Turn) -> str:
        """Name of the button to answer again, which searches the documents after a routed query."""
        if answer_route(turn.stages):
            return self.tr("Search the documents instead")
        return self.tr("Answer again")

    def _make_error_box(self) -> _ErrorBox:
        made = _ErrorBox()
        made.again.connect(self.again)
        made.models_wanted.connect(self.models_wanted)
        made.folder_wanted.connect(self.folder_wanted)
        self._parts.insertWidget(self._parts.indexOf(self._foot), made)
        return made

    def _show_rating(self, turn: Turn) -> None:
        for button, rating, glyph in ((self._up, 1, "thumbs-up"), (self._down, -1, "thumbs-down")):
            button.setVisible(turn.message_id is not None)
            given = turn.rating == rating
            name = f"{glyph}-filled" if given else glyph
            button.setIcon(icons.icon(name, "accent" if given else "muted"))

    def _edit(self) -> None:
        self.edited.emit(self._turn.query)

    def _rate(self, rating: int) -> None:
        self.rated.emit(0 if self._turn.rating == rating else rating)

    def _take(self) -> None:
        lines = [self._turn.text, ""]
        sources = self._turn.citations or self._turn.opened
        lines += [f"[{c.n}] {wording.place(c.path, c.page)}" for c in sources]
        QGuiApplication.clipboard().setText("\n".join(lines).strip())
        self.copied.emit()


class _Corrections(QWidget):
    """Words that were searched for in another spelling, with a button that takes that back."""

    refused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = label(words="muted", wrap=True)
        self._button = controls.button("", self.refused.emit)
        parts = row(self._words, self._button, gap=scale.INSIDE)
        parts.setStretch(0, 1)
        self.setLayout(parts)
        self.hide()

    def show_corrections(self, turn: Turn, last: bool) -> None:
        """Show those of a turn; hide when it has none. Only the last can be asked again."""
        said = self.tr('Searched for "{}" instead of "{}".')
        lines = [said.format(one.searched, one.typed) for one in turn.corrections]
        typed = ", ".join(one.typed for one in turn.corrections)
        self._words.setText("\n".join(lines))
        self._button.setText(self.tr('Search for "{}"').format(typed))
        self._button.setVisible(last and not turn.running)
        self.setVisible(bool(lines))


class _Work(QWidget):
    """The current step, with animated dots to show that it is still running."""

    def __init__(self) -> None:
        super().__init__()
        self._words = label(words="quiet")
        self._dots = label(words="quiet")
        self._beats = 0
        self._timer = QTimer(self, interval=PULSE_MS)
        self._timer.timeout.connect(self._beat)
        self.setLayout(row(self._words, self._dots, None, gap=0))

    def say(self, words: str) -> None:
        """Show the current step; hide when it is empty."""
        self._words.setText(words.removesuffix("…"))
        self.setVisible(bool(words))
        if words and not self._timer.isActive():
            self._timer.start()
        elif not words:
            self._timer.stop()

    def _beat(self) -> None:
        self._beats += 1
        self._dots.setText("." * (self._beats % 4))


class _OpenedPassages(QWidget):
    """The passages by which to judge an unsure answer, or the nearest of a question without one."""

    chosen = Signal(int)
    """The number of a passage to open in its document."""

    def __init__(self) -> None:
        super().__init__()
        self._cards = [PassageCard() for _ in range(OPENED)]
        for card in self._cards:
            card.opened.connect(self.chosen)
        self._advice = label(wrap=True)
        self._absent = label(words="muted", wrap=True)
        self.setLayout(column(self._advice, *self._cards, self._absent))

    def show_passages(self, turn: Turn) -> None:
        """Show the opened passages of a turn; hide when it has none."""
        self.setVisible(bool(turn.opened))
        self._advice.setText(
            self.tr("The nearest passages:")
            if turn.provenance == "nothing"
            else self.tr("Check this answer against its passages:")
        )
        self._absent.setText(wording.absent(turn))
        self._absent.setVisible(bool(turn.absent))
        for card, citation in zip_longest(self._cards, turn.opened):
            card.setVisible(citation is not None)
            if citation is not None:
                card.show_citation(citation, turn.at_issue(citation))


class _ErrorBox(QWidget):
    """The error of a question, with a button that asks it again."""

    again = Signal()
    models_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = label(words="strong", wrap=True)
        self._reason = label(wrap=True)
        self._remedy = label(words="quiet", wrap=True)
        self._button = controls.button(self.tr("Ask again"), self.again.emit)
        self._models = controls.button(self.tr("Show models"), self.models_wanted.emit)
        self._add = controls.button(self.tr("Add it to the library"), self.folder_wanted.emit)
        words = column(self._title, self._reason, self._remedy, gap=scale.UNIT)
        mark = column(controls.IconLabel("warning", "negative"), None)
        buttons = column(self._models, self._add, self._button, None)
        inside = row(mark, words, buttons, gap=12, margins=12)
        inside.setStretch(1, 1)
        self.setLayout(column(panel(inside, ground="raised")))

    def show_error(self, turn: Turn, last: bool) -> None:
        """Show the error of a turn; hide unless it failed."""
        self.setVisible(turn.phase == "failed")
        if turn.error is not None:
            for place, text in (
                (self._title, wording.core_text(turn.error.title)),
                (self._reason, wording.reason(turn.error)),
                (self._remedy, wording.core_text(turn.error.remedy)),
            ):
                place.setText(text)
                place.setVisible(bool(text))
        refused = isinstance(turn.error, FolderOutside)
        self._add.setVisible(last and refused)
        self._button.setVisible(last and not refused)
        self._models.setVisible(isinstance(turn.error, ModelError))

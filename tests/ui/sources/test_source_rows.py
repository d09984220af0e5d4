"""Other versions of a source are folded in one row, which opens."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.core.domain.answers import Citation
from app.core.domain.search import Hit, Version
from app.ui.foundation.calls import Calls
from app.ui.foundation.turns import Turn
from app.ui.sources import source_rows
from app.ui.sources.source_panel import SourcePanel
from app.ui.sources.source_rows import Folded

VERSIONS = (
    Version("/d/policy v2.md", "older", "v2", 3, 10, 19, "44 euros."),
    Version("/d/policy v1.md", "older", "v1"),
)
HIT = Hit("/d/policy v3.md", None, 0, 9, "52 euros.", "", 1.0, 1, 2, 7, VERSIONS)
OTHER = Hit("/d/garden.md", None, 0, 9, "Roses.", "", 1.0, 2, 1, 8)
TURN = Turn(
    "?",
    phase="done",
    text="52 euros [1].",
    passages=(HIT, OTHER),
    citations=(Citation(1, HIT.path, None, 0, 9, HIT.text),),
)


def test_other_versions_are_folded_beneath_their_source(qtbot):
    source, folded = source_rows.cited(TURN)
    assert source.item == TURN.citations[0]
    assert (folded.text, folded.item) == ("Other versions: 2", Folded(HIT.path))
    assert [row.item for row in source_rows.read(TURN)][1] == Folded(HIT.path)
    assert len(source_rows.read(TURN)) == 3


def test_an_opened_row_lists_the_versions_at_the_passage_in_that_place(qtbot):
    rows = source_rows.cited(TURN, {HIT.path})[2:]
    assert [(row.text, row.tail) for row in rows] == [
        ("policy v2.md p. 3", "older · v2"),
        ("policy v1.md", "older · v1"),
    ]
    assert rows[0].item == Citation(0, "/d/policy v2.md", 3, 10, 19, "44 euros.")


def test_the_row_opens_and_closes_in_the_panel(qtbot):
    panel = SourcePanel(Calls())
    qtbot.addWidget(panel)
    panel.show_citation(TURN, 1)
    rows = panel._list.rows
    assert rows.rowCount() == 2
    for count in (4, 2):
        panel._list.chosen.emit(Folded(HIT.path))
        assert rows.rowCount() == count


def test_all_that_was_read_says_in_words_how_it_was_found(qtbot):
    panel = SourcePanel(Calls())
    qtbot.addWidget(panel)
    panel.show_citation(TURN, 1)
    panel._why.click()
    rows = panel._list.rows
    shown = [rows.index(row).data(Qt.ItemDataRole.UserRole) for row in range(rows.rowCount())]
    assert [entry.tail for entry in shown] == ["by words and meaning", "", "by words and meaning"]
    assert "Search by words: place 2 · Search by meaning: place 1" in shown[0].tip

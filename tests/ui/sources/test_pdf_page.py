"""A scanned page has no selectable text: recognised lines are highlighted on it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPdfWriter

from app.core.domain.documents import Box
from app.ui.sources.pdf_page import PdfPage


def test_recognised_lines_are_marked_on_a_scan(qtbot, tmp_path):
    path = str(tmp_path / "scan.pdf")
    writer = QPdfWriter(path)
    painter = QPainter(writer)
    painter.fillRect(0, 0, 5000, 5000, Qt.GlobalColor.gray)
    writer.newPage()
    painter.fillRect(0, 0, 5000, 5000, Qt.GlobalColor.gray)
    painter.end()
    page = PdfPage()
    qtbot.addWidget(page)
    page.resize(600, 800)
    assert page.open(path, 1, "The notice of the tenant")
    assert page.selection is None
    assert page._sheet.mark() is None
    page.mark({2: [Box(0.1, 0.5, 0.9, 0.55)]})
    assert page.page == 2
    middle = page._sheet.height() / 2
    assert abs(page._sheet.mark().top() - middle) < 30
    page.turn(1)
    assert page._sheet.mark() is None
    page.close_file()

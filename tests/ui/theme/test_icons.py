"""Icons are painted in any size, also that of a button which has no room yet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from app.ui.theme import icons


@pytest.mark.parametrize("size", [(16, 16), (0, 16), (16, 0), (0, 0)])
def test_an_icon_without_room_is_empty(qapp, size):
    drawn = icons.icon("edit").pixmap(QSize(*size))
    assert drawn.isNull() == (0 in size)

"""Contrast of every pair of colours in use."""

from __future__ import annotations

import pytest

from app.ui.theme.colours import (
    BACKGROUNDS,
    FOREGROUNDS,
    LABELS,
    LOOKS,
    PAIRS,
    contrast,
    mixed,
)


@pytest.mark.parametrize("look", LOOKS)
def test_text_can_be_read_on_every_ground(look):
    colours = LOOKS[look]
    pairs = [(ink, ground) for ink in FOREGROUNDS for ground in BACKGROUNDS] + list(PAIRS)
    weak = {
        (ink, ground): round(ratio, 2)
        for ink, ground in pairs
        if (ratio := contrast(getattr(colours, ink), getattr(colours, ground))) < 4.5
    }
    assert not weak


@pytest.mark.parametrize("look", LOOKS)
def test_controls_and_marks_stand_out(look):
    colours = LOOKS[look]
    weak = {
        (mark, ground): round(ratio, 2)
        for mark in ("outline", "accent", "warning", "negative", *LABELS)
        for ground in BACKGROUNDS[:3]
        if (ratio := contrast(getattr(colours, mark), getattr(colours, ground))) < 3
    }
    assert not weak


def test_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)
    assert contrast("#123456", "#123456") == 1


def test_mixing():
    assert mixed("#ffffff", "#000000", 0.5) == "#808080"
    assert mixed("#102030", "#405060", 1) == "#102030"

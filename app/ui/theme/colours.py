"""The colours by role, for the light, dark and high-contrast theme.

Text roles have a contrast of at least 4.5:1 on every background they are used on, marks 3:1, as
WCAG 2.2 (1.4.3 and 1.4.11) asks; ``tests/ui/theme/test_colours.py`` computes all of them.
"""

from __future__ import annotations

from dataclasses import dataclass

BACKGROUNDS = ("surface", "side", "raised", "hover")
"""Roles of backgrounds."""

FOREGROUNDS = ("text", "muted", "accent", "positive", "warning", "negative")
"""Roles of text colours."""

LABELS = ("red", "orange", "green", "teal", "blue", "violet")
"""Roles of marks that tell things of the user apart; their names stand beside them."""

PAIRS = (
    ("on_accent", "accent"),
    ("accent", "selection"),
    ("text", "selection"),
    ("muted", "selection"),
    ("on_highlight", "highlight"),
)
"""Further (foreground, background) pairs in use."""


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme, as #rrggbb.

    ``surface`` is the background of content, ``side`` of the sidebar, ``raised`` of inputs and
    popups. ``hairline`` only separates; ``outline`` is the border that identifies a control.
    ``selection`` is the accent as a background, ``highlight`` marks a passage on its page.
    """

    surface: str
    side: str
    raised: str
    hover: str
    selection: str
    hairline: str
    outline: str
    text: str
    muted: str
    accent: str
    on_accent: str
    positive: str
    warning: str
    negative: str
    highlight: str
    on_highlight: str
    red: str
    orange: str
    green: str
    teal: str
    blue: str
    violet: str


LIGHT = Colours(
    surface="#fdfcf9",
    side="#f5f3ed",
    raised="#ffffff",
    hover="#edeae2",
    selection="#dfeae3",
    hairline="#e4e0d6",
    outline="#8e897d",
    text="#23211d",
    muted="#625d53",
    accent="#1d6148",
    on_accent="#ffffff",
    positive="#20693f",
    warning="#825300",
    negative="#a5281f",
    highlight="#ffe89a",
    on_highlight="#23211d",
    red="#c0392b",
    orange="#b35c00",
    green="#3f7d20",
    teal="#0f7b7b",
    blue="#2f63c0",
    violet="#7a4bb5",
)

DARK = Colours(
    surface="#1c1d1f",
    side="#161719",
    raised="#26282b",
    hover="#2d2f33",
    selection="#24382f",
    hairline="#303236",
    outline="#787b80",
    text="#e9e6df",
    muted="#a9a69e",
    accent="#83cfab",
    on_accent="#10241b",
    positive="#84cf9c",
    warning="#e6b566",
    negative="#f39a90",
    highlight="#6b5618",
    on_highlight="#fff6dc",
    red="#f08a80",
    orange="#eda862",
    green="#9ccf70",
    teal="#63c7c2",
    blue="#86aef2",
    violet="#bd9cf0",
)

CONTRAST = Colours(
    surface="#000000",
    side="#000000",
    raised="#000000",
    hover="#2a2a2a",
    selection="#143d5c",
    hairline="#ffffff",
    outline="#ffffff",
    text="#ffffff",
    muted="#e6e6e6",
    accent="#8fd3ff",
    on_accent="#000000",
    positive="#7dff9a",
    warning="#ffd75e",
    negative="#ffaba5",
    highlight="#ffe100",
    on_highlight="#000000",
    red="#ff8a80",
    orange="#ffb74d",
    green="#9cff57",
    teal="#4dffea",
    blue="#82b1ff",
    violet="#d6a6ff",
)

LOOKS = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """``share`` of ``one`` over ``other``."""
    parts = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in parts)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)

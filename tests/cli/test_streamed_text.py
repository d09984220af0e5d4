"""Answers on a terminal: streamed, and corrected where they stand."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from rich.cells import cell_len

from app.core.domain import events
from tests.fakes.facade import ANSWER, FakeFacade

WIDTH, HEIGHT = 60, 25
WIDE = "天空是蓝色的" * 9  # 108 cells of two each

Shown = Callable[..., list[str]]


def screen(written: str) -> list[str]:
    """The lines of a terminal after this output, with all that has scrolled off above."""
    rows: list[list[str]] = [[]]
    row = column = 0
    for part in re.findall(r"\x1b\[\d*[A-Za-z]|.", written, re.DOTALL):
        if part == "\r":
            column = 0
        elif part == "\n":
            row, column = row + 1, 0
            rows += [[] for _ in range(row + 1 - len(rows))]
        elif part.startswith("\x1b") and part.endswith("A"):
            up = int(part[2:-1])
            assert up < HEIGHT, "the cursor cannot leave the screen"
            row -= up
        elif part == "\x1b[J":
            del rows[row + 1 :]
            del rows[row][column:]
        else:
            assert not part.startswith("\x1b"), f"unknown sequence {part!r}"
            cells = cell_len(part)
            if column + cells > WIDTH:
                row, column = row + 1, 0
                rows += [[] for _ in range(row + 1 - len(rows))]
            rows[row][column:] = [part, *[""] * (cells - 1)]
            column += cells
    return ["".join(line) for line in rows]


@pytest.fixture
def shown(
    run: Callable[..., int], facade: FakeFacade, terminal: None, capsys: pytest.CaptureFixture[str]
) -> Shown:
    """Asks, with these events before the answer; returns the lines of the screen up to the
    details."""

    def shown(final: str, *heard: str | events.Event) -> list[str]:
        facade.events = [
            events.AnswerPiece(each) if isinstance(each, str) else each for each in heard
        ]
        facade.answer = replace(ANSWER, answer=final)
        assert run("ask", "Which colour?") == 0
        lines = screen(capsys.readouterr().out)
        return lines[: lines.index("[1] ~/a.pdf, page 3") - 1]

    return shown


@pytest.mark.parametrize(
    ("streamed", "final"),
    [
        ("It is blue [1].", "It is blue [1]."),
        ("It is blue", "It is blue [1]."),
        ("\n It is blue [1].\n\n", "It is blue [1]."),
        ("It is blue [2].", "It is blue [1]."),
        ("I guess", "It is blue [1]."),
        ("It is blue [1]. In your documents.", "It is blue [1]."),
        (f"First.\n\n{'It is blue. ' * 20}[2]\nEnd.", f"First.\n\n{'It is blue. ' * 20}[1]\nEnd."),
        ("x" * WIDTH, "x" * (WIDTH - 1) + "y"),
        ("x" * (WIDTH - 1) + WIDE, "y" + WIDE),
        (f"{WIDE}\n{WIDE}[2]", f"{WIDE}[1]\n{WIDE}"),
    ],
)
def test_the_end_of_an_answer_is_corrected_in_place(
    shown: Shown, streamed: str, final: str
) -> None:
    assert shown(final, *re.findall(r"\s*\S+\s*", streamed)) == screen(final)


def test_of_an_answer_that_has_left_the_screen_the_changed_sentences_follow(shown: Shown) -> None:
    lines = [f"Line {n} is long enough." for n in range(HEIGHT + 5)]
    final = "\n".join(["Line 0 is blue [1].", *lines[1:]])
    assert shown(final, "\n".join(lines)) == [*lines, "Corrected: Line 0 is blue [1]."]


def test_an_answer_below_which_something_was_written_is_not_overwritten(shown: Shown) -> None:
    notice = events.Notice("The drive is slow", "It is.", "Wait.")
    lines = shown("It is blue [1].", "It is ", notice, "red.")
    assert lines == ["It is red.", "Corrected: It is blue [1]."]


def test_a_terminal_that_cannot_move_its_cursor_shows_what_changed(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "dumb")
    assert shown("It is blue [1].", "It is red.") == ["It is red.", "Corrected: It is blue [1]."]

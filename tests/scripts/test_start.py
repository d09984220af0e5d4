"""What scripts/start.py starts."""

import pytest
import start


@pytest.mark.parametrize("option", [[], ["--home", "/data"]])
def test_desktop_opens_where_there_is_one(option):
    assert start.chosen(start.parse(option), opens_desktop=True) == ["-m", "app", *option]


def test_demo_has_a_data_folder_of_its_own():
    expected = [str(start.DEMO), str(start.environment.ROOT / ".demo")]
    assert start.chosen(start.parse([]), opens_desktop=False) == expected
    assert start.chosen(start.parse(["--demo"]), opens_desktop=True) == expected


def test_demo_in_a_chosen_folder(tmp_path):
    arguments = start.parse(["--demo", "--home", str(tmp_path)])
    assert start.chosen(arguments, opens_desktop=True)[-1] == str(tmp_path)


@pytest.mark.parametrize(("variable", "seen"), [("DISPLAY", True), ("HOME", False)])
def test_display_is_found_by_its_variable(monkeypatch, variable, seen):
    monkeypatch.setattr(start.sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv(variable, ":0")
    assert start.has_display() is seen

"""The programs that scripts/start.py starts."""

import subprocess

import pytest
import start


@pytest.mark.parametrize(("option", "home"), [([], None), (["--home", "data"], "data")])
def test_desktop_opens_where_there_is_one(option, home):
    assert start.chosen(start.parse(option), opens_desktop=True) == (["-m", "app"], home)


def test_demo_has_a_data_folder_of_its_own():
    expected = [str(start.DEMO)], str(start.environment.ROOT / ".demo")
    assert start.chosen(start.parse([]), opens_desktop=False) == expected
    assert start.chosen(start.parse(["--demo"]), opens_desktop=True) == expected


def test_demo_in_a_chosen_folder():
    arguments = start.parse(["--demo", "--home", "data"])
    assert start.chosen(arguments, opens_desktop=True) == ([str(start.DEMO)], "data")


@pytest.mark.parametrize(("variable", "seen"), [("DISPLAY", True), ("HOME", False)])
def test_display_is_found_by_its_variable(monkeypatch, variable, seen):
    monkeypatch.setattr(start.sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv(variable, ":0")
    assert start.has_display() is seen


def test_the_models_are_seen_to_with_the_same_options():
    assert start.model_options(start.parse([])) == []
    for options in (["--small"], ["--writer", "large"], ["--writer", "a", "--embedder", "b"]):
        assert start.model_options(start.parse(options)) == options
    with pytest.raises(SystemExit):
        start.parse(["--small", "--writer", "large"])


@pytest.mark.parametrize(("code", "started"), [(0, True), (2, False)])
def test_a_writer_that_is_none_prevents_the_start(monkeypatch, tmp_path, code, started):
    ran = []

    class Ready(start.environment.Environment):
        def prepare(self, needs):
            """It is complete."""

    def run(command, **options):
        ran.append(command[1])
        return subprocess.CompletedProcess(command, code)

    monkeypatch.setattr(start.environment, "product", lambda: Ready(tmp_path, ()))
    monkeypatch.setattr(start.subprocess, "run", run)
    monkeypatch.setattr(start.sys, "argv", ["start.py", "--demo", "--writer", "large"])
    assert start.main() == code
    assert ran == [str(start.CHOOSE_MODELS), str(start.DEMO)][: 1 + started]

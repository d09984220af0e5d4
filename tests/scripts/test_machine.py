"""Missing system packages are installed as root; otherwise the exact command is printed."""

import sys

import machine
import pytest


def need(present=False, required=True, package="g++"):
    return machine.Need("a C++ compiler", (package,), lambda: present, required)


@pytest.fixture
def person(monkeypatch):
    monkeypatch.setattr(machine, "is_root", lambda: False)


def test_nothing_missing_says_nothing(capsys):
    machine.provide([need(present=True)])
    assert capsys.readouterr().err == ""


def test_required_package_ends_with_the_exact_command(person, capsys):
    with pytest.raises(SystemExit, match="cannot be set up without a C\\+\\+ compiler"):
        machine.provide([need()])
    expected = "sudo apt-get update && sudo apt-get install -y --no-install-recommends g++"
    assert expected in capsys.readouterr().err


def test_optional_package_is_only_a_warning(person, capsys):
    machine.provide([need(required=False)])
    assert "sudo apt-get update" in capsys.readouterr().err


def test_root_installs(monkeypatch):
    run, here = [], []
    monkeypatch.setattr(machine, "is_root", lambda: True)
    monkeypatch.setattr(machine.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(
        machine.progress, "require", lambda title, command: (run.append(title), here.append(1))
    )
    machine.provide([machine.Need("Qt", ("libgl1", "libegl1"), lambda: bool(here))])
    assert run == ["apt-get update", "apt-get install"]


def test_commands_name_every_package_once_in_order():
    commands = machine.install_commands([need(package="xvfb"), need(package="g++")])
    assert commands[1][-2:] == ["g++", "xvfb"]
    assert machine.install_commands([machine.Need("Xcode", (), lambda: False)]) == []


@pytest.mark.skipif(sys.platform != "linux", reason="the needs of Linux")
def test_qt_libraries_are_indispensable_for_tests_alone():
    def required(testing):
        return {need.what: need.required for need in machine.needs(testing)}

    assert required(testing=False)["the libraries of Qt"] is False
    assert required(testing=True)["the libraries of Qt"] is True
    assert "what some tests start" not in required(testing=False)
    assert required(testing=True)["what some tests start"] is False


def test_absent_library_does_not_load():
    assert not machine.loads("libno-such-thing.so.7")

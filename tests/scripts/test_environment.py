"""The environment is created once, updated when locks change, rebuilt after an interruption."""

import json
import os
import platform
import re
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import environment
import pytest


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A checkout whose commands are recorded instead of run."""
    locks = tmp_path / "packaging" / "locks"
    locks.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text("[project]")
    for lock in ("bare", "build", "product", "development", "torch", "torch-cpu"):
        (locks / f"{lock}.txt").write_text("rich==15.0.0")
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "LOCKS", locks)
    return tmp_path


@pytest.fixture
def commands(monkeypatch):
    recorded = []

    def record(title, command, *more):
        recorded.append(command)
        if "venv" in command:
            python = Path(environment.Environment(Path(command[-1]), ()).tool("python"))
            python.parent.mkdir(parents=True, exist_ok=True)
            python.symlink_to(sys.executable)

    monkeypatch.setattr(environment.progress, "require", record)
    return recorded


def installed(commands):
    """The packages that pip was told to install, lock by lock."""
    return [command[-1].rpartition("/")[2] for command in commands if command[2] == "pip"]


def test_new_environment_is_created_filled_and_stamped(checkout, commands):
    environment.product().prepare([])
    assert commands[0][2] == "venv"
    assert installed(commands) == ["build.txt", "product.txt", "torch-cpu.txt", "."]
    assert environment.read_stamp(checkout / ".venv")["locks"] == ["build", "product"]


def test_nothing_is_installed_that_is_not_locked(checkout, commands):
    environment.development().prepare([])
    for command in commands[1:]:
        assert {"--no-deps", "--no-build-isolation"} <= set(command)
        assert "--require-hashes" in command or command[-2:] == ["-e", "."]


def test_where_pip_finds_no_torch_for_processors_alone_the_other_is_taken(
    checkout, commands, monkeypatch, capsys
):
    record = environment.progress.require

    def lacking(title, command, *more):
        record(title, command, *more)
        if command[-1].endswith("torch-cpu.txt"):
            raise SystemExit("No matching distribution")

    monkeypatch.setattr(environment.progress, "require", lacking)
    environment.product().prepare([])
    assert installed(commands) == ["build.txt", "product.txt", "torch-cpu.txt", "torch.txt", "."]
    assert "larger" in capsys.readouterr().out


def test_complete_environment_costs_nothing(checkout, commands):
    environment.product().prepare([])
    commands.clear()
    environment.product().prepare([])
    assert commands == []


def test_changed_requirements_are_installed_on_top(checkout, commands):
    environment.product().prepare([])
    commands.clear()
    (environment.LOCKS / "product.txt").write_text("rich==16.0.0")
    environment.product().prepare([])
    assert installed(commands) == ["build.txt", "product.txt", "torch-cpu.txt", "."]
    assert len(commands) == 4


def test_interrupted_environment_is_made_anew(checkout, commands, monkeypatch):
    record = environment.progress.require

    def interrupted(title, command, *more):
        record(title, command, *more)
        if command[-1].endswith("product.txt"):
            raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(environment.progress, "require", interrupted)
        with pytest.raises(KeyboardInterrupt):
            environment.product().prepare([])
    assert environment.read_stamp(checkout / ".venv") == {}
    Path(environment.product().tool("python")).unlink()
    commands.clear()
    environment.product().prepare([])
    assert commands[0][2] == "venv"


def test_moved_checkout_or_lost_python_makes_the_environment_anew(checkout, commands):
    made = environment.product()
    made.prepare([])
    Path(made.tool("python")).unlink()
    commands.clear()
    environment.product().prepare([])
    assert commands[0][2] == "venv"


def test_an_environment_for_development_serves_the_program_too(checkout, commands):
    environment.development().prepare([])
    commands.clear()
    environment.product().prepare([])
    assert commands == []


def test_an_environment_of_the_program_is_completed_for_development(checkout, commands):
    environment.product().prepare([])
    commands.clear()
    environment.development().prepare([])
    assert installed(commands) == ["build.txt", "development.txt", "torch-cpu.txt", "."]


def test_bare_environment_knows_no_engine(checkout, commands):
    environment.bare().prepare([])
    assert installed(commands) == ["bare.txt"]


def test_damaged_stamp_counts_as_none(checkout, commands):
    environment.bare().prepare([])
    stamp = checkout / ".venv-core" / "complete.json"
    stamp.write_text(json.dumps({"place": "elsewhere"})[:-3])
    assert environment.read_stamp(stamp.parent) == {}


@pytest.fixture(autouse=True)
def _signals():
    """``run`` changes signal handlers; restores them for the test run."""
    before = signal.getsignal(signal.SIGTERM)
    yield
    signal.signal(signal.SIGTERM, before)


def test_old_python_gets_a_sentence(monkeypatch):
    monkeypatch.setattr(environment, "OLDEST_PYTHON", (99, 0))
    with pytest.raises(SystemExit, match=r"needs Python 99\.0 or newer"):
        environment.run(lambda: 0)


def test_interruption_says_how_to_go_on(capsys):
    def interrupted():
        raise KeyboardInterrupt

    with pytest.raises(SystemExit) as ended:
        environment.run(interrupted)
    assert ended.value.code == 130
    assert "same command again" in capsys.readouterr().err


TILES = """
#include <immintrin.h>
#define TMM4 4
struct alignas(64) Config { unsigned char palette, row, rest[14], widths[32], rows[16]; };
void configured() { Config c{}; c.palette = 1; c.rows[3] = 90; _tile_loadconfig(&c); }
void loaded() { alignas(64) char t[1024]; t[7] = 91; _tile_loadd(TMM4, t, 64); }
int stored() { alignas(64) int t[256]; t[0] = 92; _tile_stored(TMM4, t, 64); return t[0]; }
"""


@pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() != "x86_64", reason="AMX is of x86-64"
)
def test_what_amx_tiles_read_is_written_before(monkeypatch, tmp_path):
    """Otherwise llama.cpp crashes on a processor with AMX: GCC 12.2 leaves the writes out."""
    monkeypatch.setenv("CXXFLAGS", "-O3")
    environment.repair_amx()
    environment.repair_amx()  # it adds its flag once
    source = tmp_path / "tiles.cpp"
    source.write_text(TILES)
    flags = shlex.split(os.environ["CXXFLAGS"])
    assert len(flags) == 3
    command = ["g++", *flags, "-mamx-tile", "-S", "-o", "-", str(source)]
    code = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    assert {"ldtilecfg", "tileloadd", "tilestored"} <= set(re.findall(r"\b\w*tile\w*", code))
    assert "$90," in code
    assert "$91," in code
    assert "$92, %eax" not in code  # what was stored is read again

"""The commands that scripts/test.py and check.py run, and their exit codes."""

import importlib.util
import subprocess
from pathlib import Path

import check
import environment
import pytest


class Ready(environment.Environment):
    def prepare(self, needs):
        self.prepared = True


@pytest.fixture
def runs(monkeypatch, tmp_path):
    """Records the commands instead of running them; each exits with 0."""
    recorded = []

    def run(command, **options):
        recorded.append([Path(command[0]).name, *command[1:]])
        return subprocess.CompletedProcess(command, 0, b"")

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(environment, "development", lambda: Ready(tmp_path / "full", ()))
    monkeypatch.setattr(environment, "bare", lambda: Ready(tmp_path / "bare", ()))
    return recorded


@pytest.fixture
def script():
    """scripts/test.py, which cannot be imported by its name: `test` is the standard library's."""
    path = environment.ROOT / "scripts" / "test.py"
    spec = importlib.util.spec_from_file_location("test_script", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run_script(script, monkeypatch, *arguments):
    monkeypatch.setattr("sys.argv", ["test.py", *arguments])
    return script.main()


def test_everything_is_checked_and_tested(script, runs, monkeypatch):
    asked = []
    monkeypatch.setattr(script.ordinary_user, "pytest", lambda *given: asked.append(given))
    assert run_script(script, monkeypatch) == 0
    assert [arguments for _, arguments in asked] == [("tests/security",)]
    tools = ["python", "ruff", "ruff", "mypy", "lint-imports", *["python"] * 4]
    assert [run[0] for run in runs] == tools
    assert runs[0][1:] == [str(script.FETCH), "--default"]
    side_by_side = ["-n", "auto", "--dist", "loadfile"]
    assert [run[1:] for run in runs[-4:]] == [
        ["-m", "pytest", "tests/core", "tests/services", *side_by_side],
        ["-m", "pytest", "tests/ui", *side_by_side],
        ["-m", "pytest", "tests/gpu"],
        [
            *["-m", "pytest", "--ignore=tests/core", "--ignore=tests/services"],
            *["--ignore=tests/ui", "--ignore=tests/gpu"],
        ],
    ]


def test_arguments_go_to_pytest(script, runs, monkeypatch):
    assert run_script(script, monkeypatch, "tests/core", "-k", "fold") == 0
    assert runs[-1][1:] == ["-m", "pytest", "tests/core", "-k", "fold"]
    assert sum("pytest" in run for run in runs) == 1


def test_tests_of_gpus_run_alone_once_llama_cpp_is_built_for_vulkan(script, runs, monkeypatch):
    built = []
    monkeypatch.setattr(script.gpu, "build", lambda _, kind: not built.append(kind))
    assert run_script(script, monkeypatch, "--vulkan") == 0
    assert built == ["vulkan"]
    assert [run[1:] for run in runs] == [["-m", "pytest", "tests/gpu"]]
    runs.clear()
    monkeypatch.setattr(script.gpu, "build", lambda *_: False)
    assert run_script(script, monkeypatch, "--vulkan") == 1
    assert runs == []


def test_failure_of_one_step_fails_the_whole(script, runs, monkeypatch, capsys):
    monkeypatch.setattr(script.check, "main", lambda: 1)
    assert run_script(script, monkeypatch) == 1
    out = capsys.readouterr().out
    assert "FAILED  checks" in out
    assert "ok      tests" in out


def test_failed_check_shows_its_output(runs, monkeypatch, tmp_path, capsys):
    failing = subprocess.CompletedProcess([], 1, b"app/x.py:1: error")
    monkeypatch.setattr(subprocess, "run", lambda *a, **k: failing)
    assert check.main() == 1
    assert "app/x.py:1: error" in capsys.readouterr().out

"""The locks list every dependency in one version, with the hashes that pip checks."""

from __future__ import annotations

import re
import tomllib

import environment
import lock
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LOCKS = sorted(path.stem for path in environment.LOCKS.glob("*.txt"))


def versions(name: str) -> dict[str, str]:
    """Package -> version in a lock."""
    found = [re.match(r"([\w.-]+)==(\S+)", entry) for entry in lock.entries(lock.read(name))]
    return {canonicalize_name(match[1]): match[2] for match in found if match}


def test_every_lock_is_there():
    assert LOCKS == ["bare", "build", "development", "packaging", "product", "torch", "torch-cpu"]


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_has_hashes_and_nothing_else_stands_in_a_lock(name):
    text = lock.read(name)
    found = lock.entries(text)
    assert found
    assert all("--hash=sha256:" in entry for entry in found)
    assert text == lock.HEADER + "\n".join(found) + "\n"


def test_the_locks_meet_the_requirements_of_the_project():
    project = tomllib.loads((environment.ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    shipped = [*project["dependencies"], *(line for e in lock.SHIPPED for line in extras[e])]
    for lines, name in ((shipped, "product"), (shipped + extras["dev"], "development")):
        pinned = versions(name) | versions("torch")
        for wanted in map(Requirement, lines):
            assert wanted.specifier.contains(pinned[canonicalize_name(wanted.name)]), wanted


def test_a_package_has_the_same_version_in_every_lock():
    whole = versions("development")
    for name in ("product", "bare"):
        assert versions(name).items() <= whole.items()


def test_weights_come_without_the_program_they_extend():
    pinned = versions("product")
    assert lock.WEIGHTS in pinned
    assert "llm" not in pinned


def test_both_builds_of_torch_have_one_version_and_their_own_locks():
    both, small = versions("torch"), versions("torch-cpu")
    assert small == {"torch": both["torch"] + "+cpu"}
    assert any(package.startswith("nvidia-") for package in both)
    for name in ("product", "development"):
        assert not any(map(lock.TORCH.match, lock.entries(lock.read(name))))
        assert "nvidia-ml-py" in versions(name)


def test_a_new_version_of_torch_wants_the_hash_of_its_smaller_build():
    with pytest.raises(KeyError):
        lock.for_processors("torch==99.0 \\\n    --hash=sha256:00")

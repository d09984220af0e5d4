"""Builds llama-cpp-python for NVIDIA GPUs into the environment: ``scripts/start.py --cuda``.

The compiler comes from an installed CUDA toolkit or from NVIDIA's pip packages. Without either, or
if the build fails, the CPU build stays.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import environment

TOOLKIT = ("nvidia-cuda-nvcc", "nvidia-cuda-runtime", "nvidia-cuda-cccl", "nvidia-cublas")
"""NVIDIA's pip packages with the compiler and its dependencies."""
PACKAGE = "llama-cpp-python"
STAMP = "cuda.json"


def build(alcove: environment.Environment) -> bool:
    """Replace the CPU build, once; print the reason if it stays."""
    stamp = alcove.folder / STAMP
    wanted = environment.fingerprint(environment.LOCKS / "product.txt")
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return True
    if not has_gpu():
        print("No NVIDIA GPU was found (nvidia-smi): the model runs on the CPU.")
        return False
    root = toolkit(alcove)
    if root is None:
        print("No CUDA toolkit was found or could be installed: the model runs on the CPU.")
        return False
    os.environ["CMAKE_ARGS"] = " ".join(
        [
            "-DGGML_CUDA=ON -DLLAVA_BUILD=OFF -DCMAKE_CUDA_ARCHITECTURES=native",
            f"-DCUDAToolkit_ROOT={root} -DCMAKE_CUDA_COMPILER={root / 'bin' / 'nvcc'}",
        ]
    )
    environment.repair_amx()
    again = ("--force-reinstall", "--no-cache-dir", "--no-binary", PACKAGE)
    try:
        alcove.install("product", *again, only=PACKAGE, title="Building llama.cpp for CUDA")
    except SystemExit as failure:
        print(f"{failure}\nThe build for CUDA failed: the model runs on the CPU.")
        return False
    stamp.write_text(wanted, encoding="utf-8")
    return True


def has_gpu() -> bool:
    """Whether the NVIDIA driver responds."""
    tool = shutil.which("nvidia-smi")
    return bool(tool) and subprocess.run([tool, "-L"], capture_output=True).returncode == 0


def toolkit(alcove: environment.Environment) -> Path | None:
    """The folder of a toolkit with ``bin/nvcc``, installed or from pip, or None."""
    if compiler := shutil.which("nvcc"):
        return Path(compiler).resolve().parent.parent
    for named in ("CUDA_HOME", "CUDA_PATH"):
        if (folder := os.environ.get(named)) and (Path(folder) / "bin" / "nvcc").is_file():
            return Path(folder)
    install = [alcove.tool("python"), "-m", "pip", "install", *TOOLKIT]
    if subprocess.run(install, stdout=subprocess.DEVNULL).returncode:
        return None
    found = sorted(alcove.folder.glob("lib/python*/site-packages/nvidia/*/bin/nvcc"))
    return found[-1].parent.parent if found else None

"""Builds llama-cpp-python with code for GPUs: ``scripts/start.py --gpu auto|cuda|vulkan|none``.

llama.cpp is built with libraries that are loaded at run time: one for each generation of
processors, and those for GPUs, which are skipped where their driver is missing. Where something is
missing here, the exact command is printed, and the former build stays.
"""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

import environment
import machine
from machine import Need

AUTO, CUDA, VULKAN, NONE = CHOICES = ("auto", "cuda", "vulkan", "none")
PACKAGE = "llama-cpp-python"
STAMP = "gpu.json"
TOOLKIT = ("nvidia-cuda-nvcc", "nvidia-cuda-runtime", "nvidia-cuda-cccl", "nvidia-cublas")
"""NVIDIA's pip packages with the compiler and its dependencies."""
ARCHITECTURES = "75-virtual;80-virtual;86-real;89-real;90-virtual;120a-real"
"""NVIDIA's GPUs that packages are for: llama.cpp's choice without DGX Spark. A GPU that has no
machine code in it compiles the next older portable one at its first start."""
LOADABLE = (
    "-DGGML_NATIVE=OFF -DGGML_BACKEND_DL=ON -DGGML_CPU_ALL_VARIANTS=ON -DLLAVA_BUILD=OFF"
    " -DCMAKE_INSTALL_BINDIR=llama_cpp/lib"
)
"""Options of llama.cpp's build for libraries that are loaded at run time."""
FLAGS = {CUDA: " -DGGML_CUDA=ON -DGGML_CUDA_NO_VMM=ON", VULKAN: " -DGGML_VULKAN=ON"}
LAYER_SETTINGS = environment.ROOT / "scripts" / "vulkan_layer_settings.h"
"""What older headers of Vulkan lack."""
ICDS = ("/usr/share/vulkan/icd.d", "/usr/local/share/vulkan/icd.d", "/etc/vulkan/icd.d")
"""Where Vulkan drivers are registered."""
SOFTWARE = "lvp"
"""What the name of Mesa's driver without a GPU begins with."""
NVIDIA_DRIVER = (
    "Ubuntu: sudo ubuntu-drivers install; Debian: sudo apt-get install nvidia-driver, from non-free"
)
STAYS = "The language model runs on the CPU."


def build(alcove: environment.Environment, wish: str | None) -> bool:
    """Make the build that is wanted, once; without a ``wish`` the one that was chosen before.
    Return whether it is there."""
    stamp = alcove.folder / STAMP
    known = environment.read_json(stamp)
    wish = wish or known.get("wish", NONE)
    kinds = wanted(wish)
    if kinds is None:
        print(f"No GPU was found that this machine has a driver for. {STAYS}\n{hint()}")
        return False
    made = {"wish": wish, "kinds": kinds, "package": environment.lock_entry("product", PACKAGE)}
    if known == made or (not known and not kinds):
        return True
    if not all(ready(kind) for kind in kinds):
        print(STAYS)
        return False
    cuda = cuda_options(alcove, "native") if CUDA in kinds else ""
    if cuda is None:
        print(f"No CUDA toolkit was found or could be installed. {STAYS}")
        return False
    stamp.unlink(missing_ok=True)
    if not compiled(alcove, kinds, cuda):
        return False
    stamp.write_text(json.dumps(made), encoding="utf-8")
    return True


def wanted(wish: str) -> list[str] | None:
    """The kinds of GPUs to build for; None if ``auto`` finds none."""
    if wish != AUTO:
        return [] if wish == NONE else [wish]
    if has_nvidia():
        return [CUDA]
    return [VULKAN] if has_vulkan() else None


def compiled(alcove: environment.Environment, kinds: list[str], cuda: str) -> bool:
    """Build and install it, with the options ``cuda``; on failure say so, and return False."""
    options = LOADABLE if kinds else "-DLLAVA_BUILD=OFF"
    os.environ["CMAKE_ARGS"] = options + "".join(FLAGS[kind] for kind in kinds) + cuda
    environment.repair_amx()
    if VULKAN in kinds and sys.platform == "linux":
        environment.include(LAYER_SETTINGS)
    again = ("--force-reinstall", "--no-cache-dir", "--no-binary", PACKAGE)
    title = f"Building llama.cpp for {' and '.join(kinds) or 'the CPU'}"
    try:
        alcove.install("product", *again, only=PACKAGE, title=title)
    except SystemExit as failure:
        print(f"{failure}\nThe build failed. {STAYS}")
        return False
    if CUDA in kinds:
        put_beside(alcove)
    return True


def ready(kind: str) -> bool:
    """Whether all is there to build for this kind of GPU; as root, what is missing is installed.
    Otherwise the command is printed."""
    wanted = needs(kind)
    machine.provide(wanted)
    return all(need.present() for need in wanted)


def needs(kind: str) -> list[Need]:
    """What a kind of GPU needs, beside what the environment does."""
    compiler = Need("a C++ compiler", ("g++",), machine.has_compiler, required=False)
    if kind == CUDA:
        return [compiler, Need(f"NVIDIA's driver ({NVIDIA_DRIVER})", (), has_nvidia, False)]
    return [
        compiler,
        Need("Vulkan's headers and loader", ("libvulkan-dev",), has_headers, required=False),
        Need("the shader compiler glslc", ("glslc",), has_shader_compiler, required=False),
        Need("the headers of SPIR-V", ("spirv-headers",), has_spirv, required=False),
        Need("a Vulkan driver", ("mesa-vulkan-drivers",), lambda: bool(drivers()), required=False),
    ]


def hint() -> str:
    """How to get a driver, where a GPU may be there without one."""
    if sys.platform != "linux":
        return "Install its maker's driver, then run the same command again."
    return (
        f"For a GPU of NVIDIA, install its driver: {NVIDIA_DRIVER}. For one of AMD or Intel:\n\n"
        "    sudo apt-get update && sudo apt-get install -y mesa-vulkan-drivers\n\n"
        "Then run the same command again. To build without a driver, name the kind: --gpu vulkan."
    )


def has_nvidia() -> bool:
    """Whether NVIDIA's driver responds."""
    tool = shutil.which("nvidia-smi")
    return bool(tool) and subprocess.run([tool, "-L"], capture_output=True).returncode == 0


def has_vulkan() -> bool:
    """Whether there is a Vulkan driver of a GPU, and a GPU for it."""
    graphics = any(map(Path("/dev/dri").glob, ("renderD*",))) if sys.platform == "linux" else True
    return graphics and any(not driver.startswith(SOFTWARE) for driver in drivers())


def drivers() -> list[str]:
    """Names of the Vulkan drivers' files; of Windows and macOS none is known."""
    return sorted(file.name for folder in ICDS for file in Path(folder).glob("*.json"))


def has_headers() -> bool:
    """Whether programs for Vulkan can be compiled and started."""
    return bool(os.environ.get("VULKAN_SDK")) or (
        Path("/usr/include/vulkan/vulkan.h").is_file() and machine.loads("libvulkan.so.1")
    )


def has_shader_compiler() -> bool:
    return bool(shutil.which("glslc"))


def has_spirv() -> bool:
    """Whether CMake finds the headers of the shaders' format."""
    places = [Path("/usr/share/cmake"), Path("/usr/lib/cmake")]
    places.append(Path(f"/usr/lib/{platform.machine()}-linux-gnu/cmake"))
    found = any((place / "SPIRV-Headers").is_dir() for place in places)
    return found or bool(os.environ.get("VULKAN_SDK"))


def toolkit(alcove: environment.Environment) -> Path | None:
    """The folder of a toolkit with ``bin/nvcc``, installed or from pip, or None."""
    if compiler := shutil.which("nvcc"):
        return root_of(compiler)
    for named in ("CUDA_HOME", "CUDA_PATH"):
        if (folder := os.environ.get(named)) and (Path(folder) / "bin" / "nvcc").is_file():
            return Path(folder)
    if not from_pip(alcove, *TOOLKIT):
        return None
    found = sorted(alcove.folder.glob("lib/python*/site-packages/nvidia/*/bin/nvcc"))
    return found[-1].parent.parent if found else None


def root_of(compiler: str) -> Path:
    """The folder of a compiler's toolkit; it may be started by a script in another folder."""
    try:
        told = subprocess.run([compiler, "-v", "--dryrun", "-"], capture_output=True, text=True)
    except OSError:
        return Path(compiler).resolve().parent.parent
    here = re.search(r"_HERE_=(.+)", told.stderr)
    return Path(here[1] if here else Path(compiler).resolve().parent).parent


def cuda_options(alcove: environment.Environment, architectures: str) -> str | None:
    """Options of llama.cpp's build for NVIDIA's GPUs, also on a machine without one; None without a
    toolkit. Where it has no cuBLAS, that of pip is taken."""
    root = toolkit(alcove)
    if root is None:
        return None
    options = f" -DCMAKE_CUDA_ARCHITECTURES={architectures} -DCUDAToolkit_ROOT={root}"
    options += f" -DCMAKE_CUDA_COMPILER={root / 'bin' / 'nvcc'}"
    if sys.platform != "linux" or (root / "lib64" / "libcublas.so").exists():
        return options
    if not packaged(alcove, "libcublas.so.*") and not from_pip(alcove, "nvidia-cublas"):
        return None
    links = alcove.folder / "cublas"
    links.mkdir(exist_ok=True)
    for name in ("cublas", "cublasLt"):
        library = packaged(alcove, f"lib{name}.so.*")[-1]
        link(links / f"lib{name}.so", library)
        options += f" -DCUDA_{name}_LIBRARY={links / f'lib{name}.so'}"
    return f"{options} -DCMAKE_CUDA_FLAGS=-I{library.parent.parent / 'include'}"


def put_beside(alcove: environment.Environment) -> None:
    """Put what llama.cpp's library for CUDA needs beside it, where the linker looks first."""
    root = toolkit(alcove)
    for folder in alcove.folder.glob("lib/python*/site-packages/llama_cpp/lib"):
        for name in ("cublas", "cublasLt", "cudart"):
            found = packaged(alcove, f"lib{name}.so.*") or root.glob(f"lib64/lib{name}.so.*")
            for library in sorted(found, key=lambda file: len(file.name))[:1]:
                link(folder / library.name, library)


def from_pip(alcove: environment.Environment, *packages: str) -> bool:
    install = [alcove.tool("python"), "-m", "pip", "install", *packages]
    return not subprocess.run(install, stdout=subprocess.DEVNULL).returncode


def packaged(alcove: environment.Environment, name: str) -> list[Path]:
    """Libraries in NVIDIA's pip packages."""
    return sorted(alcove.folder.glob(f"lib/python*/site-packages/nvidia/*/lib/{name}"))


def link(place: Path, target: Path) -> None:
    place.unlink(missing_ok=True)
    place.symlink_to(target)

"""llama.cpp with its code for this machine's processor and GPU."""

from __future__ import annotations

import functools
import os
from pathlib import Path
from typing import Any

from app.adapters.llm.native_log import native_log


@functools.cache
def llama_library() -> Any:
    """The module ``llama_cpp``, ready to load a model.

    A package made for many machines has that code in files of its own, one for each kind of
    processor (GGML_BACKEND_DL). ggml would look for them beside the interpreter.
    """
    import llama_cpp

    native_log()
    folder = Path(llama_cpp.__file__).parent / "lib"
    if any(folder.glob("*ggml-cpu-*")):
        ggml().ggml_backend_load_all_from_path(os.fsencode(folder))
    return llama_cpp


def ggml() -> Any:
    """The library that llama.cpp computes with. ``llama_cpp._ggml`` opens a second copy of it where
    the two names of its file are two files, as in a wheel."""
    from llama_cpp.llama_cpp import _lib

    return _lib

"""llama.cpp with its code for this machine's processor and GPU."""

from __future__ import annotations

import functools
import os
from typing import Any


@functools.cache
def llama_library() -> Any:
    """The module ``llama_cpp``, ready to load a model.

    A package made for many machines has that code in files of its own, one for each kind of
    processor (GGML_BACKEND_DL). ggml would look for them beside the interpreter.
    """
    import llama_cpp
    from llama_cpp._ggml import libggml, libggml_base_path

    if any("ggml-cpu-" in name for name in os.listdir(libggml_base_path)):
        libggml.ggml_backend_load_all_from_path(os.fsencode(libggml_base_path))
    return llama_cpp

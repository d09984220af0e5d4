"""Model files: GGUF, model packs, and what other programs keep on this machine."""

"""ggml, the library under llama.cpp: how it is loaded, and the devices it computes on."""

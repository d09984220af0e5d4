"""Language models: llama.cpp with its scheduler and memory, and servers with OpenAI's API."""

"""The endpoints: the OpenAI-compatible ones and those of the library."""

"""The endpoints: OpenAI's API and the library's own."""

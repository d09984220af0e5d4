"""Rules about language models: raw completions, and their layout on a GPU."""

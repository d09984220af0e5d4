"""Commands for language models, their evaluation and comparison."""

"""Pages to manage and to compare language models."""

"""One question with its answer and sources, as the conversation shows it."""

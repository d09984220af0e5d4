"""Answers questions: routing, search, generation, summaries."""

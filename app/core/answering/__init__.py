"""Rules of answers: prompts, citations, confidence, summaries."""

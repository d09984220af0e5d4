"""Rules of evaluation: made questions, scores, comparison of models."""

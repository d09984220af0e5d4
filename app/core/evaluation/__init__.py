"""Evaluation: generated questions, scores, comparison of models."""

"""Evaluation of answers on the user's own documents."""

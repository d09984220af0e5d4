"""Embedding models, and the extractive QA model built on one."""

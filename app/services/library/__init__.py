"""Keeps the library up to date: indexing, watching, recognition, vectors, erasure."""

"""Finds versions of documents as they are indexed, and folds them in search results."""

"""Versions of documents: what tells that they are of one, which holds, and which is meant."""

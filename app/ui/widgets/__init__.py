"""Widgets without knowledge of documents or answers."""

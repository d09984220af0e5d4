"""Alcove: a private assistant for the documents on one workstation."""

__version__ = "0.1.0"

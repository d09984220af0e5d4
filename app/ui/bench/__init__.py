"""Measures the desktop."""

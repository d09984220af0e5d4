"""Benchmarks of the desktop."""

"""Adapters used only by benchmarks."""

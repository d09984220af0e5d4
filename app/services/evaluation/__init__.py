"""Tests answers and compares models."""

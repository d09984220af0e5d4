"""Measures the program: recording, benchmarks, load tests."""

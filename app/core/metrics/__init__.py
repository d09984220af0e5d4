"""Metrics: durations, histograms, load tests, benchmarks, export of traces."""

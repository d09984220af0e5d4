"""Commands for settings, diagnostics and benchmarks."""

"""Commands for settings, diagnosis and measurement."""

"""Domain data: frozen dataclasses, errors, events, settings."""

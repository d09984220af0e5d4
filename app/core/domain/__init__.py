"""The data of the product: frozen dataclasses, errors, events, settings."""

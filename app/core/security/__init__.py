"""Encryption, API keys, and the offline proof."""

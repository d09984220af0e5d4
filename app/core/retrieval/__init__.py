"""Search: index terms for full-text search, and ranking."""

"""Rules of search: terms of the full-text index, and fusing rankings."""

"""The vector index: kept in sync with the database, searched, and moved to another embedder."""

"""Questions that are computed from tables: their queries, how these are written, and checked."""

"""Questions that are computed from tables."""

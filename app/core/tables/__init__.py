"""Turns grids of cells, as documents hold them, into typed tables."""

"""Reads the tables of documents as grids of cells."""

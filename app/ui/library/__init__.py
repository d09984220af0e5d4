"""Folders, imports and problems of the library."""

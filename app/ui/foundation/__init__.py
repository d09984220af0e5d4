"""Basics of the desktop: engine calls, language, saved state, processes, wording."""

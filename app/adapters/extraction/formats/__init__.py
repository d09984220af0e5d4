"""File formats, one a module, and what they share."""

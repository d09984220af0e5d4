"""What a question about a table says: the cells and columns it names, and queries by rules."""

"""Rules about the list of files: changes, and questions that the list answers."""

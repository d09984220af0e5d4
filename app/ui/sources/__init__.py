"""The sources of an answer, and the document itself."""

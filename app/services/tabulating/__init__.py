"""Answer tables: documents read for a question, in the background, kept and computed."""

"""General widgets, independent of documents and answers."""

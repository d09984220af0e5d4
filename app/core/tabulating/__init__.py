"""Answer tables: what a question asks of each document, what a document says, what follows."""

"""Text processing: chunking, headings, sentences, languages, tables, similarity."""

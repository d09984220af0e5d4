"""Rules about text: passages, headings, sentences, languages, tables, similarity."""

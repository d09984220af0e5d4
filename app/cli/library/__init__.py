"""Commands for folders, the index and the library as a whole."""

"""The folders and files of the library."""

"""Encryption of the library: its wrapped key, and conversion of files to and from SQLCipher."""

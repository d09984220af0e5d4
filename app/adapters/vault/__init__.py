"""Encryption of the library: its wrapped key, and converting files to and from SQLCipher."""

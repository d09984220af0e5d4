"""Vector indexes: Chroma on disk, Chroma on a server, and in memory."""

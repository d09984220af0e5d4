"""One third-party library a file, behind a port of the core."""

"""Text as it is extracted: decoded, cleaned, in reading order."""

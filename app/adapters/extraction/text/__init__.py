"""Building blocks of parsers: decoding, cleaning, and reading order of text."""

"""Commands that search and answer."""

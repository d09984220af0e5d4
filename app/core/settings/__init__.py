"""Settings as data, the text of settings.toml, and the servers that they configure."""

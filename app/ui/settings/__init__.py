"""Settings, encryption, the local API, and the proof of being offline."""

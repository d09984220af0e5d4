"""What is kept secret and proven: encryption, API keys, the proof of being offline."""

"""The wire between a client and the engine process."""

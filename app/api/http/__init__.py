"""HTTP: who is let in, errors, streams, and calls of the engine."""

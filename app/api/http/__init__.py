"""HTTP: access control, errors, streams, metrics, and calls to the engine."""

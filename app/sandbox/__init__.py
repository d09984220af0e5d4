"""Block the network for a process irrevocably, and prove it, for every kind of process."""

"""What keeps a process from the network for good, and what proves it, for every kind of process."""

"""Order of work: speaks to ports only, owns the threads; no third-party imports."""

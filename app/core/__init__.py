"""The pure heart: data, rules and ports. Standard library only, no threads, no I/O."""

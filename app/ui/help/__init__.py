"""Help: the manual, and the shortcuts."""

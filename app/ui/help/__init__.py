"""Help: the manual and the keyboard shortcuts."""

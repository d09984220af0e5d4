"""What every part of the desktop stands on: calls, language, state, processes."""

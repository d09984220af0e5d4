"""The window and what fills it: navigation, status, commands."""

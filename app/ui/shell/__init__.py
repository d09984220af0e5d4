"""The main window: navigation, status bar, finder, tray and commands."""

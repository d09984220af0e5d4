"""The desktop: windows, lists and pages over the facade of an engine in another process."""

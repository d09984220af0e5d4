"""The command line: one small module per command group, on top of the facade."""

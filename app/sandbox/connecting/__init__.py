"""Connections of a process that may make none: another process makes those that are allowed."""

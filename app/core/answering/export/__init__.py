"""Chats as files that other programs read."""

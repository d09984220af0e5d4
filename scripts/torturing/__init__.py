"""What ``scripts/torture.py`` is made of."""

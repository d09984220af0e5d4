"""Catalog rules: detecting changes, and questions answered from the catalog."""

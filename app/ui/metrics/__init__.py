"""Measurements as figures and plots."""

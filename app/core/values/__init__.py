"""Turns words into values: numbers, money, percentages, dates and durations, in five languages."""

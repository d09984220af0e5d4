"""What was measured, as figures and plots."""

"""Ways in that a review found: each test shows one, and that it is closed."""

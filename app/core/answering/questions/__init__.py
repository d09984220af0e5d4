"""What is asked: follow-ups, kinds of questions, and second searches for what one needs."""

"""The conversation: questions, answers, history."""

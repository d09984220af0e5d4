"""The conversation: asking, answers, chat history, export."""

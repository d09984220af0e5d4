"""Models that turn text into vectors, and the extractive question-answering model beside them."""

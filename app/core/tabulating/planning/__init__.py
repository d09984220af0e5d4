"""Turns questions over many documents into schemas: by rule, else by a language model."""

"""Answering: prompts, passage selection, citations, confidence, guardrails, summaries."""

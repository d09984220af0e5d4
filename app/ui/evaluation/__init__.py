"""Tests of answers on one's own documents."""

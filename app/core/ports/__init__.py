"""Ports: the protocols through which services use the outside world.

Adapters implement them. ``tests/fakes`` has a fake of each that records its calls; the same
contract tests run over the fake and the real one.
"""

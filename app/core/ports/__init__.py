"""What the services need from the outside world, one Protocol for each replaceable engine.

Adapters implement these; ``tests/fakes`` holds a fake of each that records its calls, and one
contract test body runs over the fake and the real one.
"""

"""Serialises imports and loading of models in libraries built on torch.

transformers and sentence-transformers import submodules lazily and cyclically: of two threads that
begin in different places, Python gives one a partially initialised module to avoid a deadlock
("cannot import name 'AutoModel' from 'transformers'").
"""

import threading

LOCK = threading.RLock()
"""Held while a library built on torch is imported or loads a model."""

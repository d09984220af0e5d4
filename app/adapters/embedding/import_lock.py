"""One model of torch's world is loaded at a time.

transformers and sentence-transformers import their parts when these are first needed, and the parts
import one another: of two threads that begin at different ends, Python gives one a half-made module
rather than let both wait for ever ("cannot import name 'AutoModel' from 'transformers'").
"""

import threading

ALONE = threading.RLock()
"""Held while a library that is built on torch is imported, or loads a model."""

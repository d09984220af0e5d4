"""Common to all tests: slow machines are no failure, and nothing may linger.

Tests, and the processes that they start, use the small models, which every installation has,
whatever was fetched on this computer. Those of the default ones take ``real_writer`` or
``real_embedder``.
"""

from __future__ import annotations

import os
import signal
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from app.core.llm.model_catalogue import CatalogueModel

settings.register_profile("alcove", deadline=None)
settings.load_profile("alcove")


USERS_MODELS = os.environ.get("ALCOVE_MODELS")
NO_MODELS = tempfile.TemporaryDirectory(prefix="no-models-")
os.environ["ALCOVE_MODELS"] = NO_MODELS.name


def pytest_unconfigure() -> None:
    NO_MODELS.cleanup()


@pytest.fixture(scope="session")
def real_writer() -> Path:
    """The default language model, from the user's cache; the test is skipped without it."""
    from app.core.llm.model_catalogue import default_writer

    return _of_the_user(default_writer)


@pytest.fixture(scope="session")
def real_embedder() -> Path:
    """The folder of the default embedder, likewise."""
    from app.core.llm.model_catalogue import default_embedder

    return _of_the_user(default_embedder)


def _of_the_user(choice: Callable[[list[CatalogueModel]], CatalogueModel]) -> Path:
    from app.adapters.models.catalogue_files import catalogue, find

    with pytest.MonkeyPatch.context() as environment:
        if USERS_MODELS:
            environment.setenv("ALCOVE_MODELS", USERS_MODELS)
        else:
            environment.delenv("ALCOVE_MODELS")
        model = choice(catalogue())
        found = find(model)
    if found is None:
        pytest.skip(f"{model.title} is not here: scripts/fetch_models.py {model.name} fetches it")
    return Path(found)


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Ctrl+C interrupts this process and its children, also where the run was started with it
    ignored, as a shell does with what a script runs in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    """A test ends with the threads it began with, but for those of the libraries it loaded."""
    before = set(threading.enumerate())
    yield
    left = [
        thread
        for thread in set(threading.enumerate()) - before
        if thread.is_alive() and not thread.daemon
    ]
    for thread in left:
        thread.join(10)
    assert not [thread.name for thread in left if thread.is_alive()]

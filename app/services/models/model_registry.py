"""Lists, imports and chooses language models, and loads the chosen one on first use."""

from __future__ import annotations

import os.path
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import astuple, dataclass, replace
from typing import Protocol

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.devices import IdleGpu
from app.core.domain.diagnostics import Finding
from app.core.domain.errors import AppError, ModelError, ModelMissing, RemoteError, UsageError
from app.core.domain.events import Listener, Loading, Notice, ignore
from app.core.llm.generation import ModelLoad
from app.core.llm.model_info import ModelInfo
from app.core.ports.language_model import LanguageModel
from app.core.ports.model_files import ModelFiles


class Load(Protocol):
    """Loads a model file, with its LoRA adapter if ``adapted``. ``persist`` keeps the KV caches of
    prompts on disk. Raises ``ModelError``."""

    def __call__(
        self, path: str, *, adapted: bool = True, persist: bool = False
    ) -> LanguageModel: ...


class RemoteModel(LanguageModel, Protocol):
    """A model on a server."""

    def check(self) -> None:
        """Ask the server for a sign of life. Raises ``RemoteError``."""


@dataclass(eq=False, slots=True)
class _Loaded:
    """A model in memory. Once retired, it is closed by its last user."""

    path: str
    model: LanguageModel
    users: int = 0
    retired: bool = False


class ModelRegistry:
    """Holds the model in use, which is replaced only after its successor was loaded. Beside a model
    with a LoRA adapter it holds, on demand, the same model without it. A ``remote`` model answers
    in their place while its server does."""

    def __init__(
        self,
        files: ModelFiles,
        load: Load,
        chosen: str,
        remember: Callable[[str], None],
        erase: Callable[[], None] = lambda: None,
        has_lora: Callable[[str], bool] = lambda _: False,
        remote: RemoteModel | None = None,
        fallback: bool = True,
        speed: Callable[[str], float | None] = lambda _: None,
        loaded: Callable[[], None] = lambda: None,
    ) -> None:
        """``chosen`` is the model of the settings, a path or a name of the catalogue, empty for the
        bundled one; ``remember`` writes it there. ``speed`` tells the tokens a second that a model
        was measured at; ``loaded`` is called when a local model was loaded. ``erase`` deletes the
        KV caches on disk. ``has_lora`` tells whether there is a LoRA adapter for a file. With
        ``fallback`` the local model answers when the ``remote`` one does not."""
        self._files = files
        self._load = load
        self._remember = remember
        self._erase = erase
        self._has_lora = has_lora
        self._remote = remote
        self._fallback = fallback
        self._speed = speed
        self._note_load = loaded
        self._chosen = files.resolve(chosen)
        self._loaded: _Loaded | None = None
        self._base: _Loaded | None = None
        self._counting = threading.Lock()
        self._changing = threading.Lock()

    @property
    def path(self) -> str:
        """Path of the local model, loaded or not; empty when there is none."""
        return self._chosen or self._files.bundled or ""

    @property
    def is_remote(self) -> bool:
        """Whether a remote model is configured."""
        return self._remote is not None

    @property
    def name(self) -> str:
        """Name of the model that answers, or of its file when it cannot be read; empty when there
        is none."""
        if self._remote:
            return self._remote.info.name
        try:
            return self._files.inspect(self.path).name if self.path else ""
        except ModelError:
            return os.path.basename(self.path)

    @property
    def device(self) -> str:
        """Where the model computes; empty until it is loaded."""
        if self._remote:
            return self._remote.info.device or ""
        loaded = self._loaded
        return loaded.model.info.device or "" if loaded else ""

    @property
    def idle_gpu(self) -> IdleGpu | None:
        """The GPU that the model in use does not use; None until one is loaded."""
        loaded = self._loaded
        return None if self._remote or not loaded else loaded.model.idle_gpu

    @property
    def load(self) -> ModelLoad | None:
        """Load of all models in use; None until one is loaded."""
        loads = [held.model.load for held in (self._loaded, self._base) if held]
        loads += [self._remote.load] if self._remote else []
        return ModelLoad(*map(sum, zip(*map(astuple, loads), strict=True))) if loads else None

    def check(self) -> None:
        """Check the remote model, if there is one. Raises ``RemoteError``."""
        if self._remote:
            self._remote.check()

    @contextmanager
    def use(self, listen: Listener = ignore, *, adapted: bool = True) -> Iterator[LanguageModel]:
        """Lend the model, which stays in memory within the block; without its LoRA adapter unless
        ``adapted``. Raises ``ModelError`` or ``RemoteError``."""
        if self._remote and self._answers(self._remote, listen):
            yield self._remote
            return
        loaded = self._borrow(listen, adapted or not self._has_lora(self.path))
        try:
            yield loaded.model
        finally:
            self._release(loaded, users=1)

    @contextmanager
    def beside(
        self, path: str = "", *, adapted: bool = True, listen: Listener = ignore
    ) -> Iterator[LanguageModel]:
        """Load a second local model for the block: the one at ``path``, or another copy of that in
        use. Raises ``ModelError``."""
        path = path or self.path
        listen(Loading("model", self._files.inspect(path).name))
        with closing(self._load(path, adapted=adapted)) as model:
            yield model

    def missing(self) -> list[ModelInfo]:
        """Language models of the catalogue that are not on this computer."""
        return self._files.missing()

    def all(self) -> list[ModelInfo]:
        """The remote, bundled, imported and chosen models, as far as they can be read."""
        found = [self._remote.info] if self._remote else []
        for path in dict.fromkeys([*self._files.paths(), *filter(None, [self.path])]):
            with suppress(ModelError):
                found.append(self.inspect(path))
        return found

    def inspect(self, path: str) -> ModelInfo:
        """Read a model file's metadata, and whether it is in use. Raises ``ModelError``."""
        info = self._files.inspect(path)
        info = replace(info, speed=self._speed(info.name))
        if info.path != self.path or self._remote:
            return info
        return replace(info, active=True, device=self.device or None, idle_gpu=self.idle_gpu)

    def import_file(
        self,
        path: str,
        choose: bool = True,
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> ModelInfo:
        """Check a file, copy it to the library's models, and use it when ``choose``.

        Raises ``ModelError`` or ``Cancelled``; then the model in use stays and the copy goes.
        """
        before = self._files.paths()
        copy = self._files.import_file(path, listen, cancel)
        if not choose:
            return self._files.inspect(copy)
        try:
            return self.choose(copy, listen)
        except ModelError:
            if copy not in before:
                self._files.remove(copy)
            raise

    def choose(self, path: str, listen: Listener = ignore) -> ModelInfo:
        """Answer with this model from now on, given by its path or its name in the catalogue.
        Raises ``ModelError``, or what ``remember`` does; then the one in use stays."""
        with self._changing:
            path = self._files.resolve(path)
            fresh = self._read(path, listen)
            is_bundled = path == self._files.bundled
            try:
                self._remember("" if is_bundled else self._files.reference(path))
            except AppError:  # an administrator may have locked it
                self._release(fresh, retire=True)
                raise
            self._chosen = "" if is_bundled else path
            self._retire(fresh)
        self._note_load()
        return fresh.model.info

    def found(self) -> list[ModelInfo]:
        """Usable models of other programs that are not imported yet."""
        known = set(self._files.paths())
        found: list[ModelInfo] = []
        for path, program in self._files.found():
            with suppress(ModelError):  # ignore another program's incomplete download
                if path not in known:
                    found.append(replace(self.inspect(path), origin=program))
        return found

    def verify(self, path: str, listen: Listener = ignore, cancel: CancelToken = NEVER) -> Finding:
        """Compare a model's content with what it was when it came."""
        return self._files.verify(path, listen, cancel)

    def remove(self, path: str) -> None:
        """Delete an imported model. Raises ``UsageError`` for any other, and for that in use."""
        if path == self.path:
            raise UsageError(
                f"{path} is in use.", remedy="Choose another model, then remove this one."
            )
        self._files.remove(path)

    def forget(self) -> None:
        """Drop the KV caches of prompts, in memory and on disk."""
        with self._changing:
            for held in filter(None, (self._loaded, self._base)):
                held.model.forget()
            self._erase()

    def close(self) -> None:
        """Release the models; current users can finish."""
        with self._changing:
            self._retire(None)
        if self._remote:
            self._remote.close()

    def _answers(self, remote: RemoteModel, listen: Listener) -> bool:
        """Return False when the local model must answer. Raises ``RemoteError``."""
        try:
            remote.check()
        except RemoteError as error:
            if not (self._fallback and self.path):
                raise
            listen(Notice("The local model answers instead", error.reason, error.remedy))
            return False
        return True

    def _borrow(self, listen: Listener, adapted: bool) -> _Loaded:
        with self._changing:
            loaded = self._loaded if adapted else self._base
            if is_fresh := loaded is None:
                if not self.path:
                    raise ModelMissing("No model was chosen, and none is bundled.")
                loaded = self._read(self.path, listen, adapted)
                if adapted:
                    self._loaded = loaded
                else:
                    self._base = loaded
            with self._counting:
                loaded.users += 1
        if is_fresh:
            self._note_load()
        return loaded

    def _read(self, path: str, listen: Listener, adapted: bool = True) -> _Loaded:
        listen(Loading("model", self._files.inspect(path).name))
        return _Loaded(path, self._load(path, adapted=adapted, persist=adapted))

    def _retire(self, successor: _Loaded | None) -> None:
        held, self._loaded, self._base = (self._loaded, self._base), successor, None
        for old in filter(None, held):
            self._release(old, retire=True)

    def _release(self, loaded: _Loaded, *, users: int = 0, retire: bool = False) -> None:
        with self._counting:
            loaded.users -= users
            loaded.retired = loaded.retired or retire
            over = loaded.retired and not loaded.users
        if over:
            loaded.model.close()

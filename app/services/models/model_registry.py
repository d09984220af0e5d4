"""Which language model answers: listed, imported, chosen, and loaded when it is first needed."""

from __future__ import annotations

import os.path
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import astuple, dataclass, replace
from typing import Protocol

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.diagnostics import Finding
from app.core.domain.errors import AppError, ModelError, ModelMissing, RemoteError, UsageError
from app.core.domain.events import Listener, Loading, Notice, ignore
from app.core.llm.generation import ModelLoad
from app.core.llm.model_info import ModelInfo
from app.core.ports.language_model import LanguageModel
from app.core.ports.model_files import ModelFiles


class Load(Protocol):
    """Load a model file; raises ``ModelError``. Not ``adapted``, it is left as it came. What one
    computes that is ``persist`` outlasts it."""

    def __call__(
        self, path: str, *, adapted: bool = True, persist: bool = False
    ) -> LanguageModel: ...


class Elsewhere(LanguageModel, Protocol):
    """A model on another computer."""

    def check(self) -> None:
        """Raises ``RemoteError`` when it does not answer."""


@dataclass(eq=False, slots=True)
class _Loaded:
    """A model in memory. It is closed by its last user once it is retired."""

    path: str
    model: LanguageModel
    users: int = 0
    retired: bool = False


class ModelRegistry:
    """Holds one model; another one takes its place only when it has been loaded. Beside one that
    an adapter taught to answer from passages, it also holds it as it came, once that is wanted.
    A model ``elsewhere`` answers in its place, as long as it does."""

    def __init__(
        self,
        files: ModelFiles,
        load: Load,
        chosen: str,
        remember: Callable[[str], None],
        erase: Callable[[], None] = lambda: None,
        adapts: Callable[[str], bool] = lambda _: False,
        elsewhere: Elsewhere | None = None,
        fallback: bool = True,
    ) -> None:
        """``chosen`` is the path from the settings, empty for the bundled model; ``remember``
        writes it there. ``erase`` deletes what models computed and is kept on disk. ``adapts``
        says whether there is an adapter for a file. With ``fallback`` the model on this computer
        answers when that ``elsewhere`` does not."""
        self._files = files
        self._load = load
        self._remember = remember
        self._erase = erase
        self._adapts = adapts
        self._elsewhere = elsewhere
        self._fallback = fallback
        self._chosen = chosen
        self._loaded: _Loaded | None = None
        self._unadapted: _Loaded | None = None
        self._counting = threading.Lock()
        self._changing = threading.Lock()

    @property
    def path(self) -> str:
        """The model on this computer, loaded or not; empty when there is none."""
        return self._chosen or self._files.bundled or ""

    @property
    def is_elsewhere(self) -> bool:
        """Whether one on another computer answers, as long as it does."""
        return self._elsewhere is not None

    @property
    def name(self) -> str:
        """That of the model that answers, or of its file when it cannot be read; empty when there
        is none."""
        if self._elsewhere:
            return self._elsewhere.info.name
        try:
            return self._files.inspect(self.path).name if self.path else ""
        except ModelError:
            return os.path.basename(self.path)

    @property
    def device(self) -> str:
        """Where it computes, empty until it has been loaded."""
        if self._elsewhere:
            return self._elsewhere.info.device or ""
        loaded = self._loaded
        return loaded.model.info.device or "" if loaded else ""

    @property
    def load(self) -> ModelLoad | None:
        """How busy it is, None until it has been loaded."""
        loads = [held.model.load for held in (self._loaded, self._unadapted) if held]
        loads += [self._elsewhere.load] if self._elsewhere else []
        return ModelLoad(*map(sum, zip(*map(astuple, loads), strict=True))) if loads else None

    def check(self) -> None:
        """Ask the model elsewhere, if there is one, whether it answers. Raises ``RemoteError``."""
        if self._elsewhere:
            self._elsewhere.check()

    @contextmanager
    def use(self, listen: Listener = ignore, *, adapted: bool = True) -> Iterator[LanguageModel]:
        """The model, which stays in memory for as long as it is used; not ``adapted``, as it came.
        Raises ``ModelError`` or ``RemoteError``."""
        if self._elsewhere and self._answers(self._elsewhere, listen):
            yield self._elsewhere
            return
        loaded = self._borrow(listen, adapted or not self._adapts(self.path))
        try:
            yield loaded.model
        finally:
            self._let_go(loaded, users=1)

    @contextmanager
    def beside(
        self, path: str = "", *, adapted: bool = True, listen: Listener = ignore
    ) -> Iterator[LanguageModel]:
        """A model on this computer beside the one that answers, which stays: by its path, or that
        one once more.
        Closed afterwards. Raises ``ModelError``."""
        path = path or self.path
        listen(Loading("model", self._files.inspect(path).name))
        with closing(self._load(path, adapted=adapted)) as model:
            yield model

    def all(self) -> list[ModelInfo]:
        """That elsewhere, the bundled, the imported and the chosen one, as far as they can be
        read."""
        found = [self._elsewhere.info] if self._elsewhere else []
        for path in dict.fromkeys([*self._files.paths(), *filter(None, [self.path])]):
            with suppress(ModelError):
                found.append(self.inspect(path))
        return found

    def inspect(self, path: str) -> ModelInfo:
        """What a model's file says of itself, and whether it answers. Raises ``ModelError``."""
        active = path == self.path and not self._elsewhere
        return replace(self._files.inspect(path), active=active)

    def import_file(
        self,
        path: str,
        choose: bool = True,
        listen: Listener = ignore,
        cancel: CancelToken = NEVER,
    ) -> ModelInfo:
        """Check a file, copy it to the library's models, and use it when ``choose``.

        Raises ``ModelError`` or ``Cancelled``; then the model in use stays, and no copy.
        """
        before = self._files.paths()
        copy = self._files.copy_in(path, listen, cancel)
        if not choose:
            return self._files.inspect(copy)
        try:
            return self.choose(copy, listen)
        except ModelError:
            if copy not in before:
                self._files.remove(copy)
            raise

    def choose(self, path: str, listen: Listener = ignore) -> ModelInfo:
        """Answer with this file from now on. Raises ``ModelError``, or what ``remember`` does; then
        the one in use stays."""
        with self._changing:
            fresh = self._read(path, listen)
            chosen = "" if path == self._files.bundled else path
            try:
                self._remember(chosen)
            except AppError:  # an administrator may have locked it
                self._let_go(fresh, retire=True)
                raise
            self._chosen = chosen
            self._retire(fresh)
        return fresh.model.info

    def found(self) -> list[ModelInfo]:
        """Usable models of other programs that are not imported yet."""
        known = set(self._files.paths())
        found: list[ModelInfo] = []
        for path, program in self._files.found():
            with suppress(ModelError):  # a cut-off download of another program is not our trouble
                if path not in known:
                    found.append(replace(self._files.inspect(path), origin=program))
        return found

    def verify(self, path: str, listen: Listener = ignore, cancel: CancelToken = NEVER) -> Finding:
        """Compare a model's content with what it was when it came."""
        return self._files.verify(path, listen, cancel)

    def remove(self, path: str) -> None:
        """Delete an imported model. Raises ``UsageError`` for any other, and for that in use."""
        if path == self.path:
            raise UsageError(
                f"{path} is the model in use.", remedy="Choose another model, then remove it."
            )
        self._files.remove(path)

    def forget(self) -> None:
        """Keep nothing of what was computed of prompts, neither in memory nor on disk."""
        with self._changing:
            for held in filter(None, (self._loaded, self._unadapted)):
                held.model.forget()
            self._erase()

    def close(self) -> None:
        """Let go of the model; who uses it now can finish."""
        with self._changing:
            self._retire(None)
        if self._elsewhere:
            self._elsewhere.close()

    def _answers(self, elsewhere: Elsewhere, listen: Listener) -> bool:
        """False when the model on this computer is to answer. Raises ``RemoteError``."""
        try:
            elsewhere.check()
        except RemoteError as error:
            if not (self._fallback and self.path):
                raise
            listen(Notice("The model on this computer answers", error.reason, error.remedy))
            return False
        return True

    def _borrow(self, listen: Listener, adapted: bool) -> _Loaded:
        with self._changing:
            loaded = self._loaded if adapted else self._unadapted
            if loaded is None:
                if not self.path:
                    raise ModelMissing("No model was chosen, and none came with the program.")
                loaded = self._read(self.path, listen, adapted)
                if adapted:
                    self._loaded = loaded
                else:
                    self._unadapted = loaded
            with self._counting:
                loaded.users += 1
            return loaded

    def _read(self, path: str, listen: Listener, adapted: bool = True) -> _Loaded:
        listen(Loading("model", self._files.inspect(path).name))
        return _Loaded(path, self._load(path, adapted=adapted, persist=adapted))

    def _retire(self, successor: _Loaded | None) -> None:
        held, self._loaded, self._unadapted = (self._loaded, self._unadapted), successor, None
        for old in filter(None, held):
            self._let_go(old, retire=True)

    def _let_go(self, loaded: _Loaded, *, users: int = 0, retire: bool = False) -> None:
        with self._counting:
            loaded.users -= users
            loaded.retired = loaded.retired or retire
            over = loaded.retired and not loaded.users
        if over:
            loaded.model.close()

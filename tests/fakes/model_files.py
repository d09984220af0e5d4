"""``ModelFiles`` in memory."""

from __future__ import annotations

from app.core.cancellation import CancelToken
from app.core.domain.diagnostics import Finding
from app.core.domain.errors import Cancelled, ModelMissing, UsageError
from app.core.domain.events import BytesDone, Listener
from app.core.llm.model_info import ModelInfo


class FakeModelFiles:
    def __init__(self, bundled: str | None = "/bundled/tiny.gguf") -> None:
        self.bundled = bundled
        self.imported: list[str] = []
        self.outside: list[str] = []
        self.names: dict[str, str] = {}
        """Paths by name in the catalogue."""

    def paths(self) -> list[str]:
        return [*filter(None, [self.bundled]), *self.imported]

    def missing(self) -> list[ModelInfo]:
        return []

    def resolve(self, model: str) -> str:
        return self.names.get(model, model)

    def reference(self, path: str) -> str:
        return next((name for name, known in self.names.items() if known == path), path)

    def inspect(self, path: str) -> ModelInfo:
        path = self.resolve(path)
        if path not in self.paths() + self.outside:
            raise ModelMissing(f"{path} does not exist.")
        name = path.rsplit("/", 1)[-1].removesuffix(".gguf")
        origin = "bundled" if path == self.bundled else "imported" * (path in self.imported)
        return ModelInfo(name, path, 100, "Q8_0", 2048, "fake", fits=True, origin=origin)

    def import_file(self, path: str, listen: Listener, cancel: CancelToken) -> str:
        self.inspect(path)
        copy = f"/library/{path.rsplit('/', 1)[-1]}"
        if copy not in self.imported:
            _read(path, listen, cancel)
            self.imported.append(copy)
        return copy

    def remove(self, path: str) -> None:
        if path not in self.imported:
            raise UsageError(f"{path} was not imported.")
        self.imported.remove(path)

    def found(self) -> list[tuple[str, str]]:
        return [(path, "LM Studio") for path in self.outside]

    def verify(self, path: str, listen: Listener, cancel: CancelToken) -> Finding:
        if path not in self.paths():
            return Finding(path, False, "No checksum was recorded.", "Import it.")
        _read(path, listen, cancel)
        return Finding(path, True, "The checksum holds.")


def _read(path: str, listen: Listener, cancel: CancelToken) -> None:
    if cancel.is_set():
        raise Cancelled("Reading the model was cancelled.")
    listen(BytesDone(path, 100, 100))

"""``ModelFiles`` in memory: names and what they say of themselves."""

from __future__ import annotations

from app.core.errors import ModelMissing, UsageError
from app.core.events import BytesDone, Listener
from app.core.models import Finding, ModelInfo
from app.core.ports import CancelToken


class FakeModelFiles:
    def __init__(self, bundled: str | None = "/bundled/tiny.gguf") -> None:
        self.bundled = bundled
        self.imported: list[str] = []
        self.outside: list[str] = []

    def paths(self) -> list[str]:
        return [*filter(None, [self.bundled]), *self.imported]

    def inspect(self, path: str) -> ModelInfo:
        if path not in self.paths() + self.outside:
            raise ModelMissing(f"{path} does not exist.")
        name = path.rsplit("/", 1)[-1].removesuffix(".gguf")
        return ModelInfo(name, path, 100, "Q8_0", 2048, "fake", fits=True)

    def copy_in(self, path: str, listen: Listener, cancel: CancelToken) -> str:
        self.inspect(path)
        listen(BytesDone(path, 100, 100))
        copy = f"/library/{path.rsplit('/', 1)[-1]}"
        self.imported.append(copy)
        return copy

    def remove(self, path: str) -> None:
        if path not in self.imported:
            raise UsageError(f"{path} was not imported.")
        self.imported.remove(path)

    def found(self) -> list[tuple[str, str]]:
        return [(path, "LM Studio") for path in self.outside]

    def verify(self, path: str, listen: Listener, cancel: CancelToken) -> Finding:
        self.inspect(path)
        return Finding(path, True, "The checksum holds.")
